//! Removes a receiver of shares.

use wechatpay_runtime::wechatpay_endpoint;

use crate::v3::brand::profitsharing::BrandProfitShareReceiverType;
use crate::v3::brand::profitsharing::receivers::BrandProfitShareReceiver;

/// Removes a receiver of shares (删除分账接收方).
#[wechatpay_endpoint(
    POST,
    "v3/brand/profitsharing/receivers/delete",
    response = BrandProfitShareReceiver,
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/brand/chapter3_8.shtml",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DeleteBrandProfitShareReceiver {
    /// The number of the brand's main merchant (品牌主商户号).
    pub brand_mchid: String,
    /// The app or official account (公众账号ID).
    pub appid: String,
    /// The sub-merchant's app, mini program or official account (子商户公众账号ID).
    pub sub_appid: Option<String>,
    /// The kind of the receiver of a share (分账接收方类型).
    pub r#type: BrandProfitShareReceiverType,
    /// The receiver's account (分账接收方账号).
    pub account: String,
}
