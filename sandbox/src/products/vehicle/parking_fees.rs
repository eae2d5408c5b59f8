//! Deductions of parking fees (停车扣费): which are accepted, and how they are answered.

use wechatpay_endpoints::v3::pay::{PromotionDetail, PromotionScope, PromotionType};
use wechatpay_endpoints::v3::vehicle::transactions::out_trade_no::QueryParkingTransaction;
use wechatpay_endpoints::v3::vehicle::transactions::parking::CreateParkingTransaction;
use wechatpay_endpoints::v3::vehicle::transactions::{
    ParkingAmount, ParkingPayer, ParkingPromotion, ParkingPromotionType, ParkingTransaction, VehiclePromotionScope,
};
use wechatpay_runtime::ErrorCode;

use super::Vehicles;
use super::deductions::{Asked, StoredDeduction, described, trade_state};
use crate::engine::clock::{rfc3339, unix_seconds};
use crate::engine::context::Context;
use crate::engine::error_response::ErrorResponse;
use crate::products::pay::{Name, Payment, Payments, check_characters, common_part, key};

/// The one scene that there is (交易场景).
const SCENE: &str = "PARKING";

pub(super) fn create(asked: CreateParkingTransaction, context: &Context<'_>) -> Result<ParkingTransaction, ErrorResponse> {
    let vehicles = context.product::<Vehicles>()?;
    if asked.trade_scene != SCENE {
        return Err(ErrorResponse::field("/trade_scene", asked.trade_scene, "must be PARKING"));
    }
    let (asked, request) = common_part::<Asked>(&asked)?;
    check_characters(&request)?;
    if let Some(stored) = vehicles.accepted(&asked, &request, context)? {
        return answer(&stored, context);
    }
    let info = asked.parking_info.as_ref().ok_or_else(|| {
        ErrorResponse::field("/parking_info", serde_json::Value::Null, "is required where the trade_scene is PARKING")
    })?;
    check_times("/parking_info", &info.start_time, &info.end_time, context.now)?;
    let stay = vehicles.stay_to_charge(asked.sub_mchid.as_deref(), info, context)?;
    let plate = vehicles.plate(&info.plate_number, &info.plate_color);
    let payer = (info.plate_number.clone(), plate.map(|plate| plate.openid).unwrap_or_default());
    let stored = vehicles.accept((asked, request), payer, context)?;
    vehicles.charge_stay(&stay);
    answer(&stored, context)
}

/// That the car has been there for a while, or on the motorway, and has left.
pub(super) fn check_times(pointer: &str, start_time: &str, end_time: &str, now: u64) -> Result<(), ErrorResponse> {
    let refuse = |name: &str, value: &str, issue: &str| Err(ErrorResponse::field(&format!("{pointer}/{name}"), value, issue));
    match (unix_seconds(start_time), unix_seconds(end_time)) {
        (None, _) => refuse("start_time", start_time, "must be a time in RFC 3339"),
        (_, None) => refuse("end_time", end_time, "must be a time in RFC 3339"),
        (Some(start), Some(end)) if end <= start => refuse("end_time", end_time, "must be after the start_time"),
        (_, Some(end)) if end > now => refuse("end_time", end_time, "must not be in the future"),
        _ => Ok(()),
    }
}

pub(super) fn query(asked: QueryParkingTransaction, context: &Context<'_>) -> Result<ParkingTransaction, ErrorResponse> {
    let vehicles = context.product::<Vehicles>()?;
    vehicles.end_what_is_due(context);
    let (sub_mchid, number) = (asked.sub_mchid.as_deref(), asked.out_trade_no.as_str());
    let stored = vehicles.deduction(&key(context.mchid, sub_mchid, number)).ok();
    if let Some(stored) = stored.filter(|stored| stored.asked.parking_info.is_some()) {
        return answer(&stored, context);
    }
    Err(match context.product::<Payments>()?.is_there(context.mchid, sub_mchid, Name::Merchants(number)) {
        true => ErrorResponse::invalid_request(format!("The order {number} is not one of a parking fee"))
            .in_chinese("不支持查询非支付分停车订单，请更换单号后再试"),
        false => {
            ErrorResponse::new(404, ErrorCode::NotFound, format!("The order {number} does not exist")).in_chinese("订单不存在")
        }
    })
}

/// The deduction as the merchant sees it, in responses and notifications.
pub(super) fn answer(stored: &StoredDeduction, context: &Context<'_>) -> Result<ParkingTransaction, ErrorResponse> {
    let payment = stored.payment(context)?;
    let (asked, is_paid) = (stored.asked.clone(), payment.paid_at.is_some());
    let trade_state = trade_state(payment.state());
    Ok(ParkingTransaction {
        sp_mchid: context.mchid.to_owned(),
        sub_mchid: asked.sub_mchid,
        appid: asked.appid,
        sub_appid: asked.sub_appid,
        out_trade_no: asked.out_trade_no,
        transaction_id: payment.transaction_id.clone(),
        description: asked.description,
        create_time: rfc3339(stored.created_at),
        trade_state_description: Some(described(&trade_state).to_owned()),
        trade_state,
        success_time: payment.paid_at.map(rfc3339),
        bank_type: is_paid.then(|| stored.bank_type().to_owned()),
        user_repaid: stored.is_repaid.map(|is_repaid| if is_repaid { "Y" } else { "N" }.to_owned()),
        // The documents have it come back once the order is paid.
        attach: asked.attach.filter(|_| is_paid),
        trade_scene: Some(SCENE.to_owned()),
        parking_info: asked.parking_info,
        payer: Some(ParkingPayer { openid: Some(stored.openid.clone()), sub_openid: None }),
        amount: Some(amount(&payment)),
        promotion_detail: payment.promotions.map(|promotions| promotions.into_iter().map(promotion).collect()),
    })
}

pub(super) fn amount(payment: &Payment) -> ParkingAmount {
    let (total, is_paid) = (payment.order.amount.total, payment.paid_at.is_some());
    let currency = payment.order.currency().to_owned();
    let discount = total.saturating_sub(payment.paid_by_user());
    ParkingAmount {
        total: Some(total),
        payer_total: is_paid.then(|| payment.paid_by_user()),
        discount_total: (is_paid && discount > 0).then_some(discount),
        payer_currency: is_paid.then(|| currency.clone()),
        currency: Some(currency),
    }
}

pub(super) fn promotion(used: PromotionDetail) -> ParkingPromotion {
    ParkingPromotion {
        coupon_id: used.coupon_id,
        name: used.name,
        scope: used.scope.map(|scope| match scope {
            PromotionScope::Global => VehiclePromotionScope::Global,
            PromotionScope::Single => VehiclePromotionScope::Single,
            PromotionScope::Other(other) => VehiclePromotionScope::Other(other),
        }),
        promotion_type: used.promotion_type.map(|kind| match kind {
            PromotionType::Cash => ParkingPromotionType::Cash,
            PromotionType::NoCash => ParkingPromotionType::NoCash,
            PromotionType::Other(other) => ParkingPromotionType::Other(other),
        }),
        amount: used.amount,
        stock_id: used.stock_id,
        activity_id: None,
        wechatpay_contribute: used.wechatpay_contribute,
        merchant_contribute: used.merchant_contribute,
        other_contribute: used.other_contribute,
        currency: used.currency,
    }
}
