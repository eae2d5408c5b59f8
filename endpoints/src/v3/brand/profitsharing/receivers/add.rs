//! Adds a receiver of shares.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_enumeration};

use crate::v3::brand::profitsharing::BrandProfitShareReceiverType;
use crate::v3::brand::profitsharing::receivers::BrandProfitShareReceiver;

/// Adds a receiver of shares (添加分账接收方).
#[wechatpay_endpoint(
    POST,
    "v3/brand/profitsharing/receivers/add",
    response = BrandProfitShareReceiver,
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/brand/chapter3_7.shtml",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AddBrandProfitShareReceiver {
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
    /// The receiver's name (接收方名称).
    pub name: Option<String>,
    /// What the receiver is to the brand's main merchant (与品牌主商户的的关系类型).
    pub relation_type: BrandProfitShareRelation,
}

/// What the receiver is to the brand's main merchant (与品牌主商户的的关系类型).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum BrandProfitShareRelation {
    /// A supplier (供应商).
    Supplier,
    /// A distributor (分销商).
    Distributor,
    /// A service provider (服务商).
    ServiceProvider,
    /// A platform (平台).
    Platform,
    /// A member of staff (员工).
    Staff,
    /// Another one (其他).
    Others,
    /// A value that this version does not know.
    Other(String),
}
