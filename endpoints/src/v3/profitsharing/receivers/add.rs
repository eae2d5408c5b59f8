//! Adding a receiver.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_enumeration, wechatpay_object};

use crate::v3::profitsharing::ProfitSharingReceiverType;

/// Adds a receiver of shares (添加分账接收方). Only who was added can receive any.
#[wechatpay_endpoint(POST, "v3/profitsharing/receivers/add", response = AddedProfitSharingReceiver, builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AddProfitSharingReceiver {
    /// The sub-merchant that shares, for partners (子商户号).
    pub sub_mchid: Option<String>,
    /// The app or official account of the merchant or partner (应用 ID).
    pub appid: String,
    /// The sub-merchant's app or official account (子商户应用 ID).
    pub sub_appid: Option<String>,
    /// What names the receiver (分账接收方类型).
    #[serde(rename = "type")]
    pub receiver_type: ProfitSharingReceiverType,
    /// The merchant number or `openid`, by the type (分账接收方账号).
    pub account: String,
    /// The merchant's or the person's full name, which is compared with that of the account (分账接收方姓名).
    #[wechatpay(sensitive)]
    pub name: Option<String>,
    /// What the receiver is to the merchant (与分账方的关系类型).
    pub relation_type: ProfitSharingRelation,
    /// What it is in the merchant's own words, with `CUSTOM` (自定义的分账关系).
    pub custom_relation: Option<String>,
}

/// A receiver that was added.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AddedProfitSharingReceiver {
    /// The sub-merchant that shares (子商户号).
    pub sub_mchid: Option<String>,
    /// What names the receiver (分账接收方类型).
    #[serde(rename = "type")]
    pub receiver_type: ProfitSharingReceiverType,
    /// The merchant number or `openid` (分账接收方账号).
    pub account: String,
    /// The merchant's or the person's full name (分账接收方全称).
    #[wechatpay(sensitive)]
    pub name: Option<String>,
    /// What the receiver is to the merchant (与分账方的关系类型).
    pub relation_type: ProfitSharingRelation,
    /// What it is in the merchant's own words (自定义的分账关系).
    pub custom_relation: Option<String>,
}

/// What a receiver is to the merchant that shares (与分账方的关系类型).
#[wechatpay_enumeration]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum ProfitSharingRelation {
    /// Its service provider (服务商).
    ServiceProvider,
    /// A shop (门店).
    Store,
    /// An employee (员工).
    Staff,
    /// The owner of a shop (店主).
    StoreOwner,
    /// A partner in business (合作伙伴).
    Partner,
    /// Its headquarters (总部).
    Headquarter,
    /// The brand (品牌方).
    Brand,
    /// A distributor (分销商).
    Distributor,
    /// A user (用户).
    User,
    /// A supplier (供应商).
    Supplier,
    /// Something else, which `custom_relation` says (自定义).
    Custom,
    /// One that this version does not know.
    Other(String),
}
