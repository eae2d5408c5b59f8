//! Messages in the chat with a user who complains: blocks of text, pictures, links and buttons.

use wechatpay_runtime::{wechatpay_enumeration, wechatpay_object};

/// A message in the chat with the user (普通消息内容).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ComplaintMessage {
    /// What the message consists of, block by block (消息内容).
    pub blocks: Option<Vec<ComplaintMessageBlock>>,
    /// As whom the message is sent (发送者身份类别).
    pub sender_identity: Option<ComplaintSenderIdentity>,
    /// A text of the merchant's that comes back with the user's answer (自定义透传信息).
    pub custom_data: Option<String>,
}

/// A block of a message; `type` says which of the fields it has (消息块).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ComplaintMessageBlock {
    /// The kind of block (消息块类型).
    pub r#type: Option<ComplaintBlockType>,
    /// The text (文本).
    pub text: Option<ComplaintText>,
    /// A picture (图片).
    pub image: Option<ComplaintImage>,
    /// A link (链接).
    pub link: Option<ComplaintLink>,
    /// Questions that are often asked (FAQ列表).
    pub faq_list: Option<ComplaintFaqList>,
    /// A button (按钮).
    pub button: Option<ComplaintLink>,
    /// A group of buttons (按钮组).
    pub button_group: Option<ComplaintButtonGroup>,
}

/// The kind of block (消息块类型).
#[wechatpay_enumeration]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum ComplaintBlockType {
    /// `text` (文本).
    Text,
    /// `image` (图片).
    Image,
    /// `link` (链接).
    Link,
    /// `faq_list` (FAQ 列表).
    FaqList,
    /// `button` (按钮).
    Button,
    /// `button_group` (按钮组).
    ButtonGroup,
    /// A value that this version does not know.
    Other(String),
}

/// A text in a message (文本).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ComplaintText {
    /// The text (文本).
    pub text: Option<String>,
    /// The colour of the text (文本颜色).
    pub color: Option<ComplaintTextColor>,
    /// Whether the text is bold (是否粗体).
    pub is_bold: Option<bool>,
}

/// The colour of the text (文本颜色).
#[wechatpay_enumeration]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum ComplaintTextColor {
    /// The usual colour of a text (默认).
    Default,
    /// A fainter colour (次要).
    Secondary,
    /// A value that this version does not know.
    Other(String),
}

/// A picture in a message (图片).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ComplaintImage {
    /// The `media_id` of the picture (媒体ID).
    pub media_id: Option<String>,
    /// How the picture is shown (图片样式类型).
    pub image_style_type: Option<ComplaintImageStyle>,
}

/// How the picture is shown (图片样式类型).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum ComplaintImageStyle {
    /// A narrow picture (窄图).
    #[serde(rename = "IMAGE_STYLE_TYPE_NARROW")]
    Narrow,
    /// A wide picture (宽图).
    #[serde(rename = "IMAGE_STYLE_TYPE_WIDE")]
    Wide,
    /// A value that this version does not know.
    Other(String),
}

/// A link or a button (链接、按钮).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ComplaintLink {
    /// The text (文本).
    pub text: Option<String>,
    /// What happens on a tap (动作).
    pub action: Option<ComplaintAction>,
    /// When the action can no longer be used (失效配置).
    pub invalid_info: Option<ComplaintActionExpiry>,
}

/// What happens on a tap (动作).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ComplaintAction {
    /// What kind of thing happens on a tap (动作类型).
    pub action_type: Option<ComplaintActionType>,
    /// The link that it leads to (跳转链接).
    pub jump_url: Option<String>,
    /// The mini program that a tap opens (跳转小程序信息).
    pub mini_program_jump_info: Option<ComplaintMiniProgram>,
    /// The message that the user sends with a tap (回复消息内容).
    pub message_info: Option<ComplaintPresetMessage>,
    /// The id of the action (动作id).
    pub action_id: Option<String>,
}

/// What kind of thing happens on a tap (动作类型).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum ComplaintActionType {
    /// The user sends a message (发送消息).
    #[serde(rename = "ACTION_TYPE_SEND_MESSAGE")]
    SendMessage,
    /// A page opens (跳转链接).
    #[serde(rename = "ACTION_TYPE_JUMP_URL")]
    JumpUrl,
    /// A mini program opens (跳转小程序).
    #[serde(rename = "ACTION_TYPE_JUMP_MINI_PROGRAM")]
    JumpMiniProgram,
    /// A value that this version does not know.
    Other(String),
}

/// The mini program that a tap opens (跳转小程序信息).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ComplaintMiniProgram {
    /// The mini program that it leads to (跳转小程序APPID).
    pub appid: Option<String>,
    /// The page of the mini program (跳转小程序页面PATH).
    pub path: Option<String>,
    /// The name of the page as it is shown (跳转小程序页面名称).
    pub text: Option<String>,
}

/// The message that the user sends with a tap (回复消息内容).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ComplaintPresetMessage {
    /// The text of the message (回复的消息内容).
    pub content: Option<String>,
    /// A text of the merchant's that comes back with the user's answer (自定义透传字段).
    pub custom_data: Option<String>,
}

/// When the action can no longer be used (失效配置).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ComplaintActionExpiry {
    /// When it expires, RFC 3339 (过期时间).
    pub expired_time: Option<String>,
    /// Whether the user can tap it more than once (是否可以多次点击).
    pub multi_clickable: Option<bool>,
}

/// Questions that are often asked (FAQ列表).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ComplaintFaqList {
    /// Questions that are often asked (FAQ列表).
    pub faqs: Option<Vec<ComplaintFaq>>,
}

/// A question that is often asked (FAQ).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ComplaintFaq {
    /// The id of the question (faq的id).
    pub faq_id: Option<String>,
    /// The question (faq内容).
    pub faq_title: Option<String>,
    /// What happens on a tap (动作).
    pub action: Option<ComplaintAction>,
}

/// A group of buttons (按钮组).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ComplaintButtonGroup {
    /// A group of buttons (按钮组).
    pub buttons: Option<Vec<ComplaintLink>>,
    /// How the buttons are laid out (按钮布局方式).
    pub button_layout: Option<ComplaintButtonLayout>,
    /// When the action can no longer be used (失效配置).
    pub invalid_info: Option<ComplaintActionExpiry>,
}

/// How the buttons are laid out (按钮布局方式).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum ComplaintButtonLayout {
    /// Not said (未知).
    #[serde(rename = "LAYOUT_UNKNOWN")]
    Unknown,
    /// Side by side (横向).
    #[serde(rename = "LAYOUT_HORIZONTAL")]
    Horizontal,
    /// One below the other (纵向).
    #[serde(rename = "LAYOUT_VERTICAL")]
    Vertical,
    /// A value that this version does not know.
    Other(String),
}

/// As whom the message is sent (发送者身份类别).
#[wechatpay_enumeration]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum ComplaintSenderIdentity {
    /// Not said (未知).
    Unknown,
    /// A person (人工).
    Manual,
    /// A program (机器).
    Machine,
    /// A value that this version does not know.
    Other(String),
}
