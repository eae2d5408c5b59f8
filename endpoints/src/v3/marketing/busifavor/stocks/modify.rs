//! Changes a batch of coupons.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

use crate::v3::marketing::busifavor::display::{BusifavorDisplayPattern, BusifavorEntrance};
use crate::v3::marketing::busifavor::stocks::BusifavorNotifyConfig;
use crate::v3::marketing::busifavor::use_rule::BusifavorUseMethod;

/// Changes a batch of coupons: what is `None` stays as it is (修改商家券基本信息).
#[wechatpay_endpoint(
    PATCH,
    "v3/marketing/busifavor/stocks/<stock_id>",
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_2_12.shtml",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ModifyBusifavorStock {
    /// The batch's number (批次号).
    pub stock_id: String,
    /// What the coupon leads to (自定义入口).
    pub custom_entrance: Option<BusifavorEntrance>,
    /// The batch's name (批次名称).
    pub stock_name: Option<String>,
    /// The remark on the batch (批次备注).
    pub comment: Option<String>,
    /// What the coupons are for, as the user reads it (适用商品范围).
    pub goods_name: Option<String>,
    /// The merchant's number of the request, unique for each (商户请求单号).
    pub out_request_no: String,
    /// How the coupon looks (样式信息).
    pub display_pattern_info: Option<BusifavorDisplayPattern>,
    /// How the coupons can be used (核销规则).
    pub coupon_use_rule: Option<BusifavorUseRuleChange>,
    /// How the coupons are given out (发放规则).
    pub stock_send_rule: Option<BusifavorSendRuleChange>,
    /// Where events of the coupons are told (事件通知配置).
    pub notify_config: Option<BusifavorNotifyConfig>,
    /// Whether what the coupon takes off can be subsidized (是否允许营销补差).
    pub subsidy: Option<bool>,
}

/// What of the rules of use is changed (核销规则).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BusifavorUseRuleChange {
    /// How the coupon is used (核销方式).
    pub use_method: Option<BusifavorUseMethod>,
    /// The mini program in which the coupon is used (小程序appid).
    pub mini_programs_appid: Option<String>,
    /// The page of the mini program in which the coupon is used (小程序path).
    pub mini_programs_path: Option<String>,
}

/// What of the rules of giving out is changed (发放规则).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BusifavorSendRuleChange {
    /// Whether the limit of a user is that of the person, over all accounts (是否开启自然人限领).
    pub natural_person_limit: Option<bool>,
    /// Whether suspicious accounts get no coupon (可疑账号拦截).
    pub prevent_api_abuse: Option<bool>,
}
