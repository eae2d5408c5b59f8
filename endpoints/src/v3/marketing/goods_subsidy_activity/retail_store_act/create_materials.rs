//! Makes material codes for the retail stores of a brand.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

/// Makes material codes for the retail stores of a brand (生成小店活动物料码).
#[wechatpay_endpoint(
    POST,
    "v3/marketing/goods-subsidy-activity/retail-store-act/<brand_id>/materials",
    response = CreatedRetailStoreMaterials,
    document = "https://pay.weixin.qq.com/docs/partner/apis/retail-store/retail-store-act/create-materials.html",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreateRetailStoreMaterials {
    /// The brand's id (品牌ID).
    pub brand_id: String,
    /// The merchant's number of the request (请求业务单据).
    pub out_request_no: String,
    /// The number of material codes to make (生成物料码数量).
    pub material_num: i64,
}

/// The material codes that were made (物料码列表).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreatedRetailStoreMaterials {
    /// The material codes that were made (成功的物料码列表).
    pub material_list: Option<Vec<RetailStoreMaterial>>,
}

/// A material code: what its QR code stands for (物料码).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RetailStoreMaterial {
    /// The material code's id (物料码ID).
    pub material_id: Option<String>,
    /// The address that the material code stands for (物料码链接).
    pub material_url: Option<String>,
}
