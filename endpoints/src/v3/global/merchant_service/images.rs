//! Pictures of complaints.

pub mod upload;

use wechatpay_runtime::{Download, wechatpay_endpoint};

/// Downloads a picture of a complaint (图片下载).
#[wechatpay_endpoint(GET, "v3/global/merchant-service/images/<media_id>", response = Download, region = HongKong, builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DownloadGlobalComplaintImage {
    /// The id of the file (媒体文件ID).
    pub media_id: String,
    /// The complaint's number (投诉单号).
    pub complaint_id: String,
}
