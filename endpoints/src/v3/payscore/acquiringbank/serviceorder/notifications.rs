//! What WeChat Pay tells about an acquiring bank's service order besides
//! [`ServiceOrderConfirmed`](crate::v3::payscore::ServiceOrderConfirmed) and
//! [`ServiceOrderPaid`](crate::v3::payscore::ServiceOrderPaid).

use wechatpay_runtime::{wechatpay_notification, wechatpay_object};

/// The institution is to order the payment of a completed service order (支付分从业机构-商户预下单).
#[wechatpay_notification("PAYSCORE.MCH_PREPAY", document = "https://pay.weixin.qq.com/doc/v3/partner/4013194116")]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PrepayRequested {
    /// The service (服务ID).
    pub service_id: String,
    /// The partner's app or official account (公众账号ID).
    pub appid: String,
    /// The partner's merchant number (商户号).
    pub mchid: String,
    /// The sub-merchant's app or official account (子商户应用ID).
    pub sub_appid: Option<String>,
    /// The sub-merchant (子商户号).
    pub sub_mchid: String,
    /// The channel partner's merchant number (渠道商商户号).
    pub channel_id: Option<String>,
    /// The merchant's number of the order (商户服务订单号).
    pub out_order_no: String,
    /// The user, under the partner's `appid` (用户标识).
    pub openid: Option<String>,
    /// The user, under `sub_appid` (子商户公众号下的用户标识).
    pub sub_openid: Option<String>,
    /// The total amount, in fen (总金额).
    pub total_amount: i64,
    /// What the payment is to be ordered with (预下单请求参数).
    pub prepay_req_body: PrepayRequest,
    /// The headers of the request that orders the payment, base64 (预下单请求头).
    pub prepay_req_header_base64: Option<String>,
    /// The body of that request, base64 (预下单请求体).
    pub prepay_req_body_base64: Option<String>,
    /// The status of its response (预下单应答状态码).
    pub prepay_resp_http_code: Option<i64>,
    /// The headers of its response, base64 (预下单应答头).
    pub prepay_resp_header_base64: Option<String>,
    /// The body of its response, base64 (预下单应答体).
    pub prepay_resp_body_base64: Option<String>,
}

/// What a payment is to be ordered with (预下单请求参数).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PrepayRequest {
    /// The device (设备号).
    pub device_info: Option<String>,
    /// A random text (随机字符串).
    pub nonce_str: Option<String>,
    /// What is paid for (商品描述).
    pub body: String,
    /// The merchant's own data (附加数据).
    pub attach: Option<String>,
    /// The currency (货币类型).
    pub fee_type: Option<String>,
    /// When the payment begins (交易起始时间).
    pub time_start: Option<String>,
    /// When it expires (交易结束时间).
    pub time_expire: Option<String>,
    /// What coupons and discounts refer to (订单优惠标记).
    pub goods_tag: Option<String>,
    /// Where notifications go (通知地址).
    pub notify_url: String,
    /// How the user pays (交易类型): `JSAPI`.
    pub trade_type: Option<String>,
    /// `no_credit` rules credit cards out (指定支付方式).
    pub limit_pay: Option<String>,
    /// Whether the user can ask for an invoice (电子发票入口开放标识).
    pub need_receipt: Option<bool>,
}
