//! What several products share (图片上传、视频上传、平台账户资金): pictures and videos that other calls name; and a platform's own money.

pub mod fund;
pub mod media;

#[cfg(feature = "server")]
use wechatpay_runtime::server::Declaration;

/// The endpoints of this family.
#[cfg(feature = "server")]
pub(crate) const DECLARATIONS: &[Declaration] = &[
    Declaration::of::<fund::balance::QueryBalance>(),
    Declaration::of::<fund::dayendbalance::QueryDayEndBalance>(),
    Declaration::of::<fund::withdraw::CreateWithdrawal>(),
    Declaration::of::<fund::withdraw::bill_type::GetWithdrawalBill>(),
    Declaration::of::<fund::withdraw::out_request_no::QueryWithdrawal>(),
    Declaration::of::<fund::withdraw::withdraw_id::QueryWithdrawalById>(),
    Declaration::of::<media::upload::UploadImage>(),
    Declaration::of::<media::video_upload::UploadVideo>(),
];
