//! The donations of users.

use wechatpay_runtime::serde_json::Value;
use wechatpay_runtime::{wechatpay_endpoint, wechatpay_enumeration, wechatpay_object};

/// Lists a user's donations at a brand (查询用户捐赠单列表).
#[wechatpay_endpoint(GET, "v3/lovefeast/users/<openid>/orders/brand-id/<brand_id>", response = LovefeastOrders, builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListLovefeastOrders {
    /// The user's openid under the merchant's appid (用户在商户AppID下的唯一标识).
    pub openid: String,
    /// The id of the brand (品牌ID).
    pub brand_id: String,
    /// How many donations are skipped (请求资源起始位置).
    pub offset: Option<i64>,
    /// The most donations that are returned (最大资源条数).
    pub limit: i64,
}

/// Queries a user's donation by the merchant's number (查询用户捐赠单详情).
#[wechatpay_endpoint(GET, "v3/lovefeast/users/<openid>/orders/out-trade-no/<out_trade_no>", response = LovefeastOrder, builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryLovefeastOrder {
    /// The user's openid under the merchant's appid (用户在商户AppID下的唯一标识).
    pub openid: String,
    /// The merchant's number of the order (商户系统内部订单号).
    pub out_trade_no: String,
}

/// A page of a user's donations (捐赠单列表).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LovefeastOrders {
    /// The number of donations in this response (该次请求返回的记录条数).
    pub count: Option<i64>,
    /// The most donations that a response has (最大记录条数).
    pub limit: Option<i64>,
    /// How many donations were skipped (起始位置).
    pub offset: Option<i64>,
    /// The number of all donations (全部记录数量).
    pub total_count: Option<i64>,
    /// The donations (结果集).
    pub data: Option<Vec<LovefeastOrder>>,
}

/// A donation (捐赠单).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LovefeastOrder {
    /// WeChat Pay's number of the donation (捐赠订单号).
    pub welfare_trade_id: Option<String>,
    /// The appid (应用ID).
    pub appid: Option<String>,
    /// The sub-merchant's appid (子商户应用ID).
    pub sub_appid: Option<String>,
    /// The id of the brand (品牌ID).
    pub brand_id: Option<i64>,
    /// How the user donated (捐赠来源).
    pub donate_source: Option<LovefeastDonationSource>,
    /// The merchant's order, which no document describes (商户订单).
    pub merchant_order: Option<Value>,
    /// The name of the institution that takes the donation (捐赠机构名称).
    pub institution_name: Option<String>,
    /// The number of the project that the donation goes to (捐赠项目编号).
    pub business_id: Option<String>,
    /// The name of the campaign (捐赠活动名称).
    pub business_name: Option<String>,
    /// When the payment was complete, RFC 3339 (支付完成时间).
    pub success_time: Option<String>,
    /// Who donated (支付者).
    pub payer: Option<LovefeastPayer>,
    /// The amount (订单金额).
    pub amount: Option<LovefeastAmount>,
    /// The number of the device that took the payment (设备编号).
    pub device_id: Option<String>,
}

/// How a user donated (捐赠来源).
#[wechatpay_enumeration]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum LovefeastDonationSource {
    /// The user paid in the mini program.
    MiniprogramPay,
    /// The donation was deducted by contract.
    EntrustPay,
    /// A value that this version does not know.
    Other(String),
}

/// Who donated (支付者).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LovefeastPayer {
    /// The user's openid under the appid (用户标识).
    pub openid: Option<String>,
    /// The user's openid under the sub-merchant's appid (用户子标识).
    pub sub_openid: Option<String>,
    /// The address of the user's picture (用户头像URL).
    pub avatar: Option<String>,
    /// The user's name in WeChat (用户昵称).
    pub nickname: Option<String>,
}

/// The amount of a donation (订单金额).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LovefeastAmount {
    /// The amount of the donation, in fen (总金额).
    pub total: Option<i64>,
    /// The amount that the user paid, in the minor unit of `payer_currency` (用户支付金额).
    pub payer_total: Option<i64>,
    /// The currency (货币类型).
    pub currency: Option<String>,
    /// The currency that the user paid in (用户支付币种).
    pub payer_currency: Option<String>,
}
