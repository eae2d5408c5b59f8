//! `v3/platsolution/ecommerce/mch-transfer/compensate-bills/pre-transfer`: prepares a compensation that the user then confirms.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

use super::CompensateReceiver;

/// Prepares a compensation that the user then confirms (请求赔付预下单).
#[wechatpay_endpoint(
    POST,
    "v3/platsolution/ecommerce/mch-transfer/compensate-bills/pre-transfer",
    response = PreparedCompensateBill,
    document = "https://pay.weixin.qq.com/doc/v3/partner/4013504176",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PrepareCompensateBill {
    /// The app or official account (公众账号ID).
    pub sp_appid: Option<String>,
    /// Who receives the money (收款方信息).
    pub receiver: CompensateReceiver,
    /// The merchant's number of it (商户单号).
    pub out_bill_no: String,
    /// The amount of the compensation, in fen (赔付金额).
    pub amount: Option<i64>,
    /// Why it is compensated (赔付原因).
    pub transfer_remark: String,
    /// The merchant number that pays for it (出资商户号).
    pub sponsor_mchid: Option<String>,
    /// The id of the kind of transfer (转账场景ID).
    pub transfer_scene_id: Option<String>,
    /// What the user sees as the reason of the transfer (用户收款感知).
    pub user_recv_perception: Option<String>,
    /// Where notifications go (商户回调地址).
    pub notify_url: Option<String>,
}

/// A compensation that the user is to confirm.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PreparedCompensateBill {
    /// The merchant's number of it (商户单号).
    pub out_bill_no: String,
    /// WeChat Pay's number of the transfer (微信支付转账单号).
    pub bill_id: String,
    /// When it was accepted, RFC 3339 (受理时间).
    pub accept_time: Option<String>,
    /// The `package` that opens the page where the user takes the money (跳转领取页面的package信息).
    pub package_info: String,
}
