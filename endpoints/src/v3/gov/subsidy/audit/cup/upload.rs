//! Uploads the data of a review.

use wechatpay_runtime::wechatpay_endpoint;

use super::{SubsidyAuditAnswer, SubsidyDelivery, SubsidyInvoice};

/// Uploads the data of a review (上传审核数据).
#[wechatpay_endpoint(
    POST,
    "v3/gov/subsidy/audit/cup/upload",
    response = SubsidyAuditAnswer,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UploadSubsidyAudit {
    /// The code of the branch of China UnionPay (分公司机构代码).
    pub org_no: String,
    /// The number of the shop (店铺编码).
    pub sub_mchnt_cd: String,
    /// The shop's name (店铺名称).
    pub sub_mchnt_nm: String,
    /// The name of the store (门店名称).
    pub store_nm: Option<String>,
    /// The platform's number of the order (线上平台订单号).
    pub online_no: String,
    /// The merchant's order number, unique for each order (商户订单号).
    pub mchnt_order_id: String,
    /// When the data of the review was uploaded (审核记录上传时间).
    pub upload_time: String,
    /// Where the notification of the review goes (审核结果通知地址).
    pub notify_url: String,
    /// The category of the goods (品类).
    pub prod_id: String,
    /// The grade of energy efficiency (能效).
    pub eng_grade: Option<String>,
    /// The brand (品牌).
    pub brand_nm: String,
    /// The model (型号).
    pub prod_model: String,
    /// How it was sold (销售方式).
    pub sales_chnl: Option<String>,
    /// The platform that it was sold on (电商平台方).
    pub plat_form: String,
    /// How it was paid (支付方式类型).
    pub payer_tp: String,
    /// The number of the order that took the old device in (收旧订单号).
    pub trade_in_order_id: Option<String>,
    /// What was paid for the old device (收旧价格).
    pub trade_in_at: Option<String>,
    /// Whether the price of the old device counts (收旧价格是否统计).
    pub is_trade_in: Option<String>,
    /// The amount of the order (订单金额).
    pub sales_at: String,
    /// What the user paid (实付金额).
    pub actual_at: String,
    /// The time of the trade (交易时间).
    pub trans_tm: String,
    /// The merchant's code (商户编码).
    pub mchnt_cd: String,
    /// The merchant's discount (商家优惠金额).
    pub mer_sub_at: Option<String>,
    /// The government's subsidy (国补优惠金额).
    pub discount_at: String,
    /// Another picture (其他图片1).
    pub image01: Option<String>,
    /// Another picture (其他图片2).
    pub image02: Option<String>,
    /// Another picture (其他图片3).
    pub image03: Option<String>,
    /// Another picture (其他图片4).
    pub image04: Option<String>,
    /// Another picture (其他图片5).
    pub image05: Option<String>,
    /// Another picture (其他图片6).
    pub image06: Option<String>,
    /// Another picture (其他图片7).
    pub image07: Option<String>,
    /// Another picture (其他图片8).
    pub image08: Option<String>,
    /// Another picture (其他图片9).
    pub image09: Option<String>,
    /// Another picture (其他图片10).
    pub image10: Option<String>,
    /// A picture of the letter about the old device (收旧承诺函照片).
    pub commitment_letter_photo: Option<String>,
    /// The format of the picture of the letter about the old device (收旧承诺函照片格式).
    pub commitment_letter_photo_format: Option<String>,
    /// A picture of the old device (收旧设备外观照片).
    pub device_photo: Option<String>,
    /// The format of the picture of the old device (收旧设备外观照片格式).
    pub device_photo_format: Option<String>,
    /// A picture of the package with its serial number, and of the activated device (包含完整外包装及sn码的激活照片).
    pub pack_and_active_photo: Option<String>,
    /// The product's barcode (商品条码).
    pub bar_code: Option<String>,
    /// The serial number (SN码).
    pub sn_code: String,
    /// The first IMEI (IMEI1).
    pub imei1: Option<String>,
    /// The second IMEI (IMEI2).
    pub imei2: Option<String>,
    /// The model that is registered for its energy or water efficiency (能效或水效网备案登记型号).
    pub register_model: Option<String>,
    /// The number of the registration of the energy or water efficiency (能效或水效备案号).
    pub record_number: Option<String>,
    /// The national standard of the energy or water efficiency (能效或水效执行的国家标准名称).
    pub eng_grade_standard: Option<String>,
    /// The invoice (发票信息).
    pub invoice_info: SubsidyInvoice,
    /// The delivery (物流信息).
    pub track_info: SubsidyDelivery,
}
