//! Tries the use of a voucher code.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_enumeration, wechatpay_object};

/// Tries the use of a voucher code (预核销品类凭证码).
#[wechatpay_endpoint(
    POST,
    "v3/gov/subsidy/zhejiang/authcode/try",
    response = TriedZhejiangVoucherUse,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TryZhejiangVoucherUse {
    /// The number of the request, unique for each request (接入方请求流水号).
    pub sp_serial_no: String,
    /// The merchant number (商户号).
    pub mchnt_no: String,
    /// The number of the terminal (终端号).
    pub term_no: String,
    /// The voucher code of the category (品类凭证码).
    pub auth_code: String,
    /// The code of the category (品类编码).
    pub category: String,
    /// The code of the district (区县编码).
    pub county_code: String,
}

/// What the tried use of a voucher code would give (品类凭证码预核销).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TriedZhejiangVoucherUse {
    /// The code of the result; `000000` is success (响应码).
    pub resp_code: Option<String>,
    /// The result in words (响应描述).
    pub resp_desc: Option<String>,
    /// The number of the freeze (冻结流水号).
    pub cred_frozen_no: Option<String>,
    /// The number of the campaign (活动号).
    pub event_id: Option<String>,
    /// The title of the campaign (活动标题).
    pub event_title: Option<String>,
    /// The kind of discount (优惠模式).
    pub discount_mode: Option<ZhejiangDiscountMode>,
    /// The amount of the order before the subsidy, in fen (原订单金额).
    pub amount: Option<i64>,
    /// The discount, in fen (优惠金额).
    pub discount_amt: Option<i64>,
    /// What the user paid, in fen (实付金额).
    pub pay_amt: Option<i64>,
    /// The channel's tag of the discount (渠道优惠标记).
    pub channel_dis_flag: Option<String>,
    /// The channel's numbers of the campaigns (渠道活动号列表).
    pub channel_evt_no: Option<String>,
    /// The code of the category (品类编码).
    pub category_id: Option<String>,
}

/// The kind of discount (优惠模式).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum ZhejiangDiscountMode {
    /// The channel gets a tag of the discount.
    #[serde(rename = "DIS_FLAG")]
    Flag,
    /// The discount is calculated.
    #[serde(rename = "DIS_CALC")]
    Calculated,
    /// The channel gets the numbers of the campaigns.
    #[serde(rename = "DIS_SMKT")]
    Campaign,
    /// A value that this version does not know.
    Other(String),
}
