//! What combined orders look like to the merchant, in responses and in the notification of their payment.

use wechatpay_endpoints::v3::combine_transactions::{CombinedPayer, CombinedTransaction, SubTransaction, SubTransactionAmount};

use super::Combined;
use crate::engine::clock::rfc3339;
use crate::products::pay::Payment;

/// The whole, with its transactions as they stand.
pub(super) fn combined(combined: &Combined, payments: &[Payment]) -> CombinedTransaction {
    let order = &combined.order;
    CombinedTransaction {
        combine_appid: order.combine_appid.clone(),
        combine_mchid: order.combine_mchid.clone(),
        combine_out_trade_no: order.combine_out_trade_no.clone(),
        combine_transaction_id: combined.combine_transaction_id.clone(),
        combine_payer_info: order.combine_payer_info.clone().map(|payer| CombinedPayer { openid: payer.openid }),
        scene_info: order.scene_info.clone(),
        sub_orders: Some(
            order
                .sub_orders
                .iter()
                .zip(payments)
                .map(|(sub, payment)| SubTransaction {
                    mchid: sub.mchid.clone(),
                    individual_auth_id: sub.individual_auth_id.clone(),
                    individual_name: sub.individual_name.clone(),
                    sub_mchid: sub.sub_mchid.clone(),
                    sub_appid: sub.sub_appid.clone(),
                    ..of(payment)
                })
                .collect(),
        ),
        trade_scenario: order.trade_scenario.clone(),
        installment_info: None,
    }
}

/// What the transaction itself knows.
fn of(payment: &Payment) -> SubTransaction {
    let (order, is_paid) = (&payment.order, payment.paid_at.is_some());
    SubTransaction {
        mchid: String::new(),
        individual_auth_id: None,
        individual_name: None,
        out_trade_no: order.out_trade_no.clone(),
        sub_mchid: None,
        sub_appid: None,
        sub_openid: order.payer.as_ref().and_then(|payer| payer.sub_openid.clone()),
        transaction_id: payment.transaction_id.clone(),
        trade_type: is_paid.then(|| payment.trade_type.clone()),
        trade_state: Some(payment.state().clone()),
        bank_type: is_paid.then(|| "OTHERS".to_owned()),
        attach: order.attach.clone(),
        success_time: payment.paid_at.map(rfc3339),
        amount: Some(SubTransactionAmount {
            total_amount: order.amount.total,
            payer_amount: if is_paid { payment.paid_by_user() } else { 0 },
            currency: Some(order.currency().to_owned()),
            payer_currency: is_paid.then(|| order.currency().to_owned()),
            settlement_rate: None,
        }),
        promotion_detail: payment.promotions.clone(),
    }
}
