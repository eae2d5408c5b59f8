//! Deductions of motorway tolls (ETC 高速场景扣款): which are accepted, and how they are answered. Nobody is told how they end.

use wechatpay_endpoints::v3::pay::PromotionDetail;
use wechatpay_endpoints::v3::vehicle::etc::transactions::highway::CreateEtcTransaction;
use wechatpay_endpoints::v3::vehicle::etc::transactions::id::QueryEtcTransactionById;
use wechatpay_endpoints::v3::vehicle::etc::transactions::out_trade_no::QueryEtcTransaction;
use wechatpay_endpoints::v3::vehicle::etc::transactions::{EtcPaidAmount, EtcPayer, EtcPromotion, EtcTransaction};

use super::deductions::{Asked, StoredDeduction, described, trade_state};
use super::{Vehicles, parking_fees, unknown};
use crate::engine::clock::rfc3339;
use crate::engine::context::Context;
use crate::engine::error_response::ErrorResponse;
use crate::products::pay::{Payments, check_characters, common_part, key, trade_type};

pub(super) fn create(asked: CreateEtcTransaction, context: &Context<'_>) -> Result<EtcTransaction, ErrorResponse> {
    let vehicles = context.product::<Vehicles>()?;
    if asked.amount.total.is_none() {
        return Err(ErrorResponse::field("/amount/total", serde_json::Value::Null, "is required"));
    }
    let (contract_id, drive) = (asked.contract_id.clone(), asked.highway_info.clone());
    let (asked, request) = common_part::<Asked>(&asked)?;
    check_characters(&request)?;
    if let Some(stored) = vehicles.accepted(&asked, &request, context)? {
        return answer(&stored, context);
    }
    parking_fees::check_times("/highway_info", &drive.start_time, &drive.end_time, context.now)?;
    let openid = vehicles.contract_to_charge(&contract_id, &asked, &drive.plate_number, context)?;
    let stored = vehicles.accept((asked, request), (drive.plate_number, openid), context)?;
    answer(&stored, context)
}

pub(super) fn query(asked: QueryEtcTransaction, context: &Context<'_>) -> Result<EtcTransaction, ErrorResponse> {
    answer_of(asked.sub_mchid.as_deref(), &asked.out_trade_no, context)
}

pub(super) fn query_by_id(asked: QueryEtcTransactionById, context: &Context<'_>) -> Result<EtcTransaction, ErrorResponse> {
    let payment = context.product::<Payments>()?.by_id(context.mchid, &asked.transaction_id);
    let payment = payment.filter(|payment| payment.order.sub_mchid == asked.sub_mchid);
    let payment = payment.ok_or_else(|| unknown("order", &asked.transaction_id))?;
    answer_of(asked.sub_mchid.as_deref(), &payment.order.out_trade_no, context)
}

fn answer_of(sub_mchid: Option<&str>, out_trade_no: &str, context: &Context<'_>) -> Result<EtcTransaction, ErrorResponse> {
    let vehicles = context.product::<Vehicles>()?;
    vehicles.end_what_is_due(context);
    let stored = vehicles.deduction(&key(context.mchid, sub_mchid, out_trade_no))?;
    match stored.asked.parking_info {
        None => answer(&stored, context),
        Some(_) => Err(unknown("order", out_trade_no).explained("the order of this number is a parking fee")),
    }
}

/// The deduction as the merchant sees it.
fn answer(stored: &StoredDeduction, context: &Context<'_>) -> Result<EtcTransaction, ErrorResponse> {
    let payment = stored.payment(context)?;
    let (asked, is_paid) = (stored.asked.clone(), payment.paid_at.is_some());
    let trade_state = trade_state(payment.state());
    let amount = parking_fees::amount(&payment);
    let openid = Some(stored.openid.clone());
    let is_partners = asked.sub_mchid.is_some();
    Ok(EtcTransaction {
        mchid: Some(context.mchid.to_owned()),
        sub_mchid: asked.sub_mchid,
        appid: Some(asked.appid),
        sub_appid: asked.sub_appid,
        out_trade_no: Some(asked.out_trade_no),
        transaction_id: payment.transaction_id.clone(),
        attach: asked.attach,
        trade_type: Some(trade_type(&payment.trade_type).to_owned()),
        bank_type: is_paid.then(|| stored.bank_type().to_owned()),
        success_time: payment.paid_at.map(rfc3339),
        trade_state_desc: Some(described(&trade_state).to_owned()),
        trade_state: Some(trade_state.as_str().to_owned()),
        payer: Some(match is_partners {
            true => EtcPayer { sp_openid: openid, sub_openid: None, openid: None },
            false => EtcPayer { sp_openid: None, sub_openid: None, openid },
        }),
        amount: Some(EtcPaidAmount {
            total: amount.total,
            currency: amount.currency,
            payer_total: amount.payer_total,
            discount_total: amount.discount_total,
        }),
        device_info: asked.device_info,
        promotion_detail: payment.promotions.map(|promotions| promotions.into_iter().map(promotion).collect()),
    })
}

fn promotion(used: PromotionDetail) -> EtcPromotion {
    let used = parking_fees::promotion(used);
    EtcPromotion {
        promotion_id: used.coupon_id,
        name: used.name,
        scope: used.scope,
        r#type: used.promotion_type.map(|kind| kind.as_str().to_owned()),
        activity_id: used.stock_id,
        amount: used.amount,
        wxpay_contribute: used.wechatpay_contribute,
        merchant_contribute: used.merchant_contribute,
        other_contribute: used.other_contribute,
    }
}
