//! Gets the addresses at which the files of electronic invoices are downloaded.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

use crate::v3::new_tax_control_fapiao::FapiaoStatus;

/// Gets the addresses at which the files of electronic invoices are downloaded (获取发票下载信息).
#[wechatpay_endpoint(
    GET,
    "v3/new-tax-control-fapiao/fapiao-applications/<fapiao_apply_id>/fapiao-files",
    response = FapiaoFiles,
    document = "https://pay.weixin.qq.com/docs/partner/apis/fapiao/fapiao-applications/get-fapiao-file-download-info.html",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GetFapiaoFiles {
    /// The number of the application for the invoice (发票申请单号).
    pub fapiao_apply_id: String,
    /// The sub-merchant (子商户号).
    pub sub_mchid: String,
    /// The merchant's number of the invoice (商户发票单号).
    pub fapiao_id: String,
}

/// The files of electronic invoices (发票下载信息).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FapiaoFiles {
    /// The invoices (发票列表).
    pub fapiao_download_info_list: Option<Vec<FapiaoFile>>,
}

/// The file of an invoice (发票下载信息).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FapiaoFile {
    /// The merchant's number of the invoice (商户发票单号).
    pub fapiao_id: Option<String>,
    /// The address at which the invoice's file is downloaded (发票文件下载地址).
    pub download_url: Option<String>,
    /// The state of the invoice (发票状态).
    pub status: Option<FapiaoStatus>,
}
