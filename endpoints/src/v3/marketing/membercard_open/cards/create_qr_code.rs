//! Creates a QR code by which users get a member card.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

use crate::v3::marketing::membercard_open::MemberCardActivationType;

/// Creates a QR code by which users get a member card (创建会员卡二维码).
#[wechatpay_endpoint(
    POST,
    "v3/marketing/membercard-open/cards/<card_id>/qrcode",
    response = CreatedMemberCardQrCode,
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter4_3.shtml",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreateMemberCardQrCode {
    /// The member card's id (会员卡id).
    pub card_id: String,
    /// The way in which the card is activated (会员卡激活类型).
    pub activate_type: MemberCardActivationType,
    /// The address of the page that activates the card (跳转激活的url).
    pub activate_url: Option<String>,
    /// The appid of the mini program that activates the card (跳转激活的appid).
    pub activate_appid: Option<String>,
    /// The page of the mini program that activates the card (跳转激活的path).
    pub activate_path: Option<String>,
    /// The merchant's own word for where the card was got (自定义场景值).
    pub outer_str: Option<String>,
}

/// The QR code of a card (会员卡二维码).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreatedMemberCardQrCode {
    /// The address that the QR code stands for (二维码对应的url).
    pub url: String,
}
