//! What a transaction looks like to the merchant, in responses and in the notification of its payment.

use wechatpay_endpoints::v3::pay::partner::transactions as partner;
use wechatpay_endpoints::v3::pay::transactions::{Transaction, TransactionPayer};
use wechatpay_endpoints::v3::pay::{TradeState, TransactionAmount};
use wechatpay_runtime::{Event, to_json};

use super::Payment;
use super::payment::USUAL_OPENID;
use crate::engine::clock::rfc3339;
use crate::engine::context::Context;

/// The kind of account that every payment comes from.
const BANK: &str = "OTHERS";

/// As a merchant of its own sees it.
pub(super) fn own(mchid: &str, payment: &Payment) -> Transaction {
    let (order, is_paid) = (&payment.order, payment.paid_at.is_some());
    Transaction {
        appid: order.appid.clone(),
        mchid: mchid.to_owned(),
        out_trade_no: order.out_trade_no.clone(),
        transaction_id: payment.transaction_id.clone(),
        trade_type: is_paid.then(|| payment.trade_type.clone()),
        trade_state: payment.state().clone(),
        trade_state_desc: Some(described(payment.state()).to_owned()),
        bank_type: is_paid.then(|| BANK.to_owned()),
        attach: order.attach.clone(),
        success_time: payment.paid_at.map(rfc3339),
        payer: Some(TransactionPayer {
            openid: is_paid.then(|| order.payer.as_ref().and_then(|payer| payer.openid.clone()).unwrap_or_else(openid)),
        }),
        amount: Some(amount(payment)),
        scene_info: order.scene_info.clone(),
        promotion_detail: payment.promotions.clone(),
        installment_info: None,
    }
}

/// As a partner sees it.
pub(super) fn partners(mchid: &str, payment: &Payment) -> partner::PartnerTransaction {
    let (order, is_paid) = (&payment.order, payment.paid_at.is_some());
    let payer = order.payer.clone().unwrap_or_default();
    let named = payer.sp_openid.is_some() || payer.sub_openid.is_some();
    partner::PartnerTransaction {
        sp_appid: order.sp_appid.clone(),
        sp_mchid: mchid.to_owned(),
        sub_appid: order.sub_appid.clone(),
        sub_mchid: order.sub_mchid.clone().unwrap_or_default(),
        out_trade_no: order.out_trade_no.clone(),
        transaction_id: payment.transaction_id.clone(),
        trade_type: is_paid.then(|| payment.trade_type.clone()),
        trade_state: payment.state().clone(),
        trade_state_desc: Some(described(payment.state()).to_owned()),
        bank_type: is_paid.then(|| BANK.to_owned()),
        attach: order.attach.clone(),
        success_time: payment.paid_at.map(rfc3339),
        payer: Some(match (is_paid, named) {
            (false, _) => partner::PartnerTransactionPayer::default(),
            (true, true) => partner::PartnerTransactionPayer { sp_openid: payer.sp_openid, sub_openid: payer.sub_openid },
            (true, false) => partner::PartnerTransactionPayer { sp_openid: Some(openid()), sub_openid: None },
        }),
        amount: Some(amount(payment)),
        scene_info: order.scene_info.clone(),
        settle_info: order.settle_info.clone(),
        promotion_detail: payment.promotions.clone(),
        installment_info: None,
    }
}

/// Tells the `notify_url` that it was paid.
pub(crate) fn tell_paid(payment: &Payment, context: &Context<'_>) {
    tell(payment, Transaction::EVENT_TYPES.first().copied().unwrap_or_default(), context);
}

/// Tells the `notify_url` how it stands, as an event of this type.
pub(crate) fn tell(payment: &Payment, event_type: &str, context: &Context<'_>) {
    let Some(url) = &payment.order.notify_url else { return };
    let resource = match payment.order.sub_mchid {
        Some(_) => to_json(&partners(context.mchid, payment)),
        None => to_json(&own(context.mchid, payment)),
    };
    context.notify(url, payment.named_key.as_deref(), event_type, resource);
}

fn amount(payment: &Payment) -> TransactionAmount {
    let (order, is_paid) = (&payment.order, payment.paid_at.is_some());
    TransactionAmount {
        total: Some(order.amount.total),
        payer_total: is_paid.then(|| payment.paid_by_user()),
        currency: Some(order.currency().to_owned()),
        payer_currency: is_paid.then(|| order.currency().to_owned()),
    }
}

fn openid() -> String {
    USUAL_OPENID.to_owned()
}

/// The words of the documents.
fn described(state: &TradeState) -> &'static str {
    match state {
        TradeState::Success => "支付成功",
        TradeState::Refund => "转入退款",
        TradeState::Closed => "已关闭",
        TradeState::PayError => "支付失败",
        TradeState::UserPaying => "用户支付中，需要输入密码",
        TradeState::Revoked => "已撤销",
        TradeState::Accept => "已接收，等待扣款",
        _ => "未支付",
    }
}
