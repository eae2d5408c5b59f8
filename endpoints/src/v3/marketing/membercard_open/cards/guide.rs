//! Whom a member can ask.

use wechatpay_runtime::wechatpay_object;

/// Whom the member can ask (会员专属咨询信息).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MemberCardGuide {
    /// The name of the person to ask (联系人名字).
    pub staff_name: Option<String>,
    /// The address of the person's picture (联系人头像).
    pub head_image_url: Option<String>,
    /// The way of contact (联系方式).
    pub contact_information_name: Option<String>,
    /// The number or name for that way of contact (联系信息值).
    pub contact_information_value: Option<String>,
    /// The phone number (联系电话).
    pub phone_number: Option<String>,
}
