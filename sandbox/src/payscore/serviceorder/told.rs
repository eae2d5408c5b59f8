//! What the merchant is told about its own service order: the resources of the notifications.

use wechatpay_endpoints::payscore::serviceorder::{
    NotifiedRiskFund, QueriedServiceOrder, RiskFund, ServiceOrderConfirmed, ServiceOrderPaid,
};
use wechatpay_runtime::{Event, Value, to_json};

use super::answers;
use crate::payscore::order::{Act, Order, Own, Told};

/// The notification of what the user did.
pub(in crate::payscore) fn told(act: Act, mchid: &str, order: &Order, own: &Own) -> Told {
    // It tells what the query call answers.
    let order = answers::queried(mchid, order, own);
    match act {
        Act::Pay => of(&own.creation.notify_url, &paid(order)),
        Act::Confirm | Act::Look => of(&own.creation.notify_url, &confirmed(order)),
    }
}

fn of<E: Event + Value>(url: &str, event: &E) -> Told {
    let event_type = E::EVENT_TYPES.first().copied().unwrap_or_default();
    Told { url: url.to_owned(), event_type, resource: to_json(event) }
}

fn risk_fund(fund: RiskFund) -> NotifiedRiskFund {
    NotifiedRiskFund { name: Some(fund.name), amount: Some(fund.amount), description: fund.description }
}

fn confirmed(order: QueriedServiceOrder) -> ServiceOrderConfirmed {
    ServiceOrderConfirmed {
        out_order_no: order.out_order_no,
        service_id: order.service_id,
        appid: order.appid,
        mchid: order.mchid,
        openid: order.openid,
        state: order.state,
        state_description: order.state_description,
        service_introduction: Some(order.service_introduction),
        total_amount: order.total_amount,
        post_payments: order.post_payments,
        post_discounts: order.post_discounts,
        risk_fund: order.risk_fund.map(risk_fund),
        time_range: order.time_range,
        location: order.location,
        attach: order.attach,
        order_id: order.order_id,
        need_collection: order.need_collection,
        out_trade_no: None,
        collection: order.collection,
        sub_appid: None,
        sub_mchid: None,
        channel_id: None,
        sub_openid: None,
        user_service_status: None,
        openorclose_time: None,
        authorization_code: None,
        out_request_no: None,
    }
}

fn paid(order: QueriedServiceOrder) -> ServiceOrderPaid {
    ServiceOrderPaid {
        out_order_no: order.out_order_no,
        service_id: order.service_id,
        appid: order.appid,
        mchid: order.mchid,
        openid: order.openid,
        state: order.state,
        state_description: order.state_description,
        service_introduction: Some(order.service_introduction),
        total_amount: order.total_amount,
        post_payments: order.post_payments,
        post_discounts: order.post_discounts,
        risk_fund: order.risk_fund.map(|fund| NotifiedRiskFund { name: None, ..risk_fund(fund) }),
        time_range: order.time_range,
        location: order.location,
        attach: order.attach,
        order_id: order.order_id,
        need_collection: order.need_collection,
        out_trade_no: None,
        collection: order.collection,
        sub_appid: None,
        sub_mchid: None,
        channel_id: None,
        sub_openid: None,
        user_service_status: None,
        openorclose_time: None,
        authorization_code: None,
        out_request_no: None,
    }
}
