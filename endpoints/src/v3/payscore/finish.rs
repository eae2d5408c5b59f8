//! What the orders of 2019, `payafter-orders` and `smartretail-orders`, share: how they are finished or cancelled.

use wechatpay_runtime::{Check, wechatpay_enumeration, wechatpay_object};

use super::rules::amounts_add_up;

/// Whether the user used the service (标识用户订单使用情况).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum FinishType {
    /// Not used: the order is cancelled. `cancel_reason` is required.
    #[wechatpay(value = 1)]
    NotUsed,
    /// Used: the order is finished. `fees`, `total_amount`, `real_service_end_time` and `finish_ticket` are required.
    #[wechatpay(value = 2)]
    Used,
    /// A type that this version does not know.
    Other(i64),
}

/// One thing that the user pays for (后付费项目).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fee {
    /// The name of the paid item (付费项目名称).
    pub fee_name: String,
    /// How many (付费项目数量).
    #[wechatpay(range = 0..)]
    pub fee_count: Option<i64>,
    /// The amount of the paid item, in fen (付费项目总金额). The amount of the item as a whole: `fee_count` does not multiply it.
    #[wechatpay(range = 0..)]
    pub fee_amount: i64,
    /// How the amount comes about (描述计费规则).
    pub fee_desc: Option<String>,
}

/// What the merchant takes off (商户优惠).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Discount {
    /// The name of the coupon (优惠名称), at most 20 characters.
    #[wechatpay(len = 1..=20)]
    pub discount_name: String,
    /// The discount on the goods, in fen (商品优惠金额).
    #[wechatpay(range = 0..)]
    pub discount_amount: i64,
    /// Why it is given (优惠说明).
    pub discount_desc: Option<String>,
}

/// The order that was finished or cancelled.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FinishedOrder {
    /// As it was sent (公众账号ID).
    pub appid: String,
    /// The merchant number (商户号).
    pub mchid: String,
    /// The merchant's number of the order (商户服务订单号).
    pub out_order_no: String,
    /// The service (服务ID).
    pub service_id: String,
    /// WeChat Pay's number of the order (微信支付服务订单号).
    pub order_id: String,
}

/// The parts of a request that the rule is about.
pub(super) struct Finish<'r> {
    pub(super) finish_type: &'r FinishType,
    pub(super) cancel_reason: &'r Option<String>,
    pub(super) real_service_end_time: &'r Option<String>,
    pub(super) fees: &'r Option<Vec<Fee>>,
    pub(super) discounts: &'r Option<Vec<Discount>>,
    pub(super) total_amount: Option<i64>,
    pub(super) finish_ticket: &'r Option<String>,
}

impl Finish<'_> {
    /// What each [`FinishType`] requires, and that the amounts add up.
    pub(super) fn check(&self, check: &mut Check<'_>) {
        let is_given = |text: &Option<String>| text.as_ref().is_some_and(|text| !text.is_empty());
        let required: &[(&str, bool)] = match self.finish_type {
            FinishType::NotUsed => &[("cancel_reason", is_given(self.cancel_reason))],
            FinishType::Used => &[
                ("fees", self.fees.as_ref().is_some_and(|fees| !fees.is_empty())),
                ("total_amount", self.total_amount.is_some()),
                ("real_service_end_time", is_given(self.real_service_end_time)),
                ("finish_ticket", is_given(self.finish_ticket)),
            ],
            FinishType::Other(_) => &[],
        };
        for (name, _) in required.iter().filter(|(_, given)| !given) {
            let finish_type = if *self.finish_type == FinishType::NotUsed { 1 } else { 2 };
            check.refuse(name, format!("is required where `finish_type` is {finish_type}"));
        }
        if let (FinishType::Used, Some(total_amount), Some(fees)) = (self.finish_type, self.total_amount, self.fees) {
            let fees = fees.iter().map(|fee| Some(fee.fee_amount));
            let discounts = self.discounts.iter().flatten().map(|discount| Some(discount.discount_amount));
            amounts_add_up(check, total_amount, fees, discounts);
        }
    }
}
