//! Removes a receiver of shares.

use wechatpay_runtime::wechatpay_endpoint;

use crate::v3::global::profit_sharing::GlobalProfitShareReceiverType;

/// Removes a receiver of shares (删除分账接收方).
#[wechatpay_endpoint(DELETE, "v3/global/profit-sharing/receivers", document = "https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_1_8.shtml", region = HongKong, builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DeleteGlobalProfitShareReceiver {
    /// The sub-merchant's number (子商户号).
    #[wechatpay(body)]
    pub sub_mchid: Option<String>,
    /// The merchant's app, mini program or official account (应用ID).
    #[wechatpay(body)]
    pub appid: Option<String>,
    /// The sub-merchant's app, mini program or official account (子商户应用ID).
    #[wechatpay(body)]
    pub sub_appid: Option<String>,
    /// The kind of the receiver of a share (分账接收方类型).
    #[wechatpay(body)]
    pub r#type: Option<GlobalProfitShareReceiverType>,
    /// The receiver's account (分账接收方帐号).
    #[wechatpay(body)]
    pub account: Option<String>,
}
