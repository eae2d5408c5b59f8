//! `v3/ecommerce/profitsharing/receivers/add`: adds a receiver of shares.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_enumeration, wechatpay_object};

use crate::v3::ecommerce::profitsharing::EcommerceProfitSharingReceiverType;

/// Adds a receiver of shares (添加分账接收方).
#[wechatpay_endpoint(
    POST,
    "v3/ecommerce/profitsharing/receivers/add",
    response = AddedEcommerceProfitSharingReceiver,
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/ecommerce/profitsharing/chapter3_7.shtml",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AddEcommerceProfitSharingReceiver {
    /// The app or official account (公众账号ID).
    pub appid: String,
    /// The kind of the receiver of a share (分账接收方类型).
    pub r#type: EcommerceProfitSharingReceiverType,
    /// The receiver's account (接收方账号).
    pub account: String,
    /// The receiver's name (接收方名称).
    pub name: Option<String>,
    /// The receiver's name, encrypted (接收方名称的密文).
    #[wechatpay(sensitive)]
    pub encrypted_name: Option<String>,
    /// What the receiver is to the merchant (与分账方的关系类型).
    pub relation_type: EcommerceProfitSharingRelation,
}

/// What the receiver is to the merchant (与分账方的关系类型).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum EcommerceProfitSharingRelation {
    /// A supplier (供应商).
    Supplier,
    /// A distributor (分销商).
    Distributor,
    /// A service provider (服务商).
    ServiceProvider,
    /// The platform (平台).
    Platform,
    /// Something else.
    Others,
    /// A value that this version does not know.
    Other(String),
}

/// A receiver of shares that was added.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AddedEcommerceProfitSharingReceiver {
    /// The kind of the receiver of a share (分账接收方类型).
    pub r#type: EcommerceProfitSharingReceiverType,
    /// The receiver's account (接收方账号).
    pub account: String,
}
