//! The pictures of complaints.

pub mod upload;

use wechatpay_runtime::{Download, wechatpay_endpoint};

/// Downloads a picture of a complaint (图片下载).
///
/// The picture comes without a signature, and no response names its hash: nothing shows that it is WeChat Pay's.
#[wechatpay_endpoint(
    GET,
    "v3/merchant-service/images/<media_id>",
    response = Download,
    document = "https://pay.weixin.qq.com/docs/partner/apis/consumer-complaint/images/query-images.html",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DownloadComplaintImage {
    /// The id of the picture (媒体文件ID).
    pub media_id: String,
}
