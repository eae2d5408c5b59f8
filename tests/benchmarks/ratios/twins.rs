//! The seed endpoints' bodies and answers as one would declare them for serde alone.

use serde::{Deserialize, Serialize};

/// Required fields first, then those that are left out when they are `None`.
macro_rules! twins {
    ($($name:ident { $($field:ident: $ty:ty,)* } optional { $($optional:ident: $inner:ty,)* })*) => { $(
        #[derive(Debug, Clone, Serialize, Deserialize)]
        pub(crate) struct $name {
            $(pub(crate) $field: $ty,)*
            $(#[serde(skip_serializing_if = "Option::is_none")] pub(crate) $optional: Option<$inner>,)*
        }
    )* };
}

twins! {
    Direct {
        appid: String, service_id: String, post_payments: Vec<Payment>, total_amount: i64,
    } optional {
        post_discounts: Vec<Payment>, time_range: TimeRange, location: Location, profit_sharing: bool, goods_tag: String,
        device: Device,
    }
    Partner {
        service_id: String, sub_mchid: String, post_payments: Vec<Payment>, total_amount: i64,
    } optional {
        post_discounts: Vec<Payment>, time_range: TimeRange, location: Location, profit_sharing: bool, complete_time: String,
        goods_tag: String, device: Device,
    }
    Oversea {
        service_id: String, sub_mchid: String, post_payments: Vec<Payment>, total_amount: i64,
    } optional {
        channel_id: String, post_discounts: Vec<Payment>, currency: String, time_range: TimeRange, location: Location,
        profit_sharing: bool, complete_time: String, goods_tag: String,
    }
    Finish {
        appid: String, service_id: String, finish_type: i64,
    } optional {
        cancel_reason: String, real_service_start_time: String, real_service_end_time: String,
        real_service_end_location: String, fees: Vec<Fee>, discounts: Vec<Discount>, total_amount: i64, finish_ticket: String,
        profit_sharing: bool,
    }
    Payment { name: String, } optional { amount: i64, description: String, count: i64, }
    TimeRange {} optional { start_time: String, end_time: String, start_time_remark: String, end_time_remark: String, }
    Location {} optional { start_location: String, end_location: String, }
    Device {} optional { start_device_id: String, end_device_id: String, materiel_no: String, }
    Fee { fee_name: String, fee_amount: i64, } optional { fee_count: i64, fee_desc: String, }
    Discount { discount_name: String, discount_amount: i64, } optional { discount_desc: String, }

    CompletedOrder {
        appid: String, mchid: String, out_order_no: String, service_id: String, service_introduction: String, state: String,
        total_amount: i64, post_payments: Vec<Payment>, risk_fund: RiskFund, order_id: String,
    } optional {
        state_description: String, post_discounts: Vec<Payment>, time_range: TimeRange, location: Location, need_collection: bool,
    }
    RiskFund { name: String, amount: i64, } optional { description: String, }

    PaidOrder { out_order_no: String, service_id: String, appid: String, mchid: String, state: String, } optional {
        openid: String, state_description: String, service_introduction: String, total_amount: i64,
        post_payments: Vec<Payment>, post_discounts: Vec<Payment>, risk_fund: RiskFund, time_range: TimeRange,
        location: Location, attach: String, order_id: String, need_collection: bool, out_trade_no: String,
        collection: Collection, sub_appid: String, sub_mchid: String, channel_id: String, sub_openid: String,
        user_service_status: String, openorclose_time: String, authorization_code: String, out_request_no: String,
    }
    Collection { state: String, } optional {
        total_amount: i64, paying_amount: i64, paid_amount: i64, details: Vec<CollectionDetail>, bank_type: String,
    }
    CollectionDetail {} optional {
        seq: i64, amount: i64, paid_type: String, paid_time: String, transaction_id: String,
        promotion_detail: Vec<CollectionPromotion>,
    }
    CollectionPromotion { coupon_id: String, amount: i64, } optional {
        name: String, scope: String, promotion_type: String, stock_id: String, wechatpay_contribute: i64,
    }

    Envelope { id: String, event_type: String, resource: Resource, } optional {
        create_time: String, resource_type: String, summary: String,
    }
    Resource { algorithm: String, ciphertext: String, nonce: String, } optional {
        original_type: String, associated_data: String,
    }
}
