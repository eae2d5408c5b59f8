//! The calls below `v3/edu-star/users`.

pub mod openid;
pub mod qq;

use wechatpay_runtime::wechatpay_object;

/// Whether a user is a student (用户信息).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EduStarUser {
    /// Whether the user is a student (是否学生).
    pub education_star_student: Option<bool>,
    /// The app, mini program or official account (appid).
    pub appid: Option<String>,
    /// The user, under `appid` (用户在appid下的唯一标识).
    pub wechat_openid: Option<String>,
    /// The user's QQ account (用户QQ账号).
    pub qq: Option<String>,
    /// When the user registered (注册时间).
    pub register_time: Option<String>,
}
