//! Receivers of shares.

pub mod add;
pub mod delete;

use wechatpay_runtime::wechatpay_object;

use crate::v3::brand::profitsharing::BrandProfitShareReceiverType;

/// A receiver of shares (分账接收方).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BrandProfitShareReceiver {
    /// The number of the brand's main merchant (品牌主商户号).
    pub brand_mchid: String,
    /// The kind of the receiver of a share (分账接收方类型).
    pub r#type: BrandProfitShareReceiverType,
    /// The receiver's account (分账接收方账号).
    pub account: String,
}
