//! Uses a qualification.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_enumeration, wechatpay_object};

/// Uses a qualification (核销资格).
#[wechatpay_endpoint(
    POST,
    "v3/gov/subsidy/zhejiang/qualifications/sync",
    response = SyncedZhejiangQualification,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SyncZhejiangQualification {
    /// The number of the request, unique for each request (请求流水号).
    pub req_ssn: Option<String>,
    /// The qualifications (资格集合).
    pub data: Option<Vec<ZhejiangQualificationUse>>,
}

/// A qualification that is used (资格).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ZhejiangQualificationUse {
    /// The voucher code of the category (品类凭证码).
    pub auth_code: String,
    /// The code of the category (品类编码).
    pub cate_code: String,
    /// The number of the identity document (证件号码).
    #[wechatpay(sensitive)]
    pub cert_no: String,
    /// The grade of energy consumption (能耗等级).
    pub grade: Option<ZhejiangEnergyGrade>,
    /// The user's name (姓名).
    #[wechatpay(sensitive)]
    pub name: String,
    /// When the trade ended or the goods came back (交易完成或商品退回时间戳).
    pub operation_time: String,
    /// The name of the bank (银行机构名称).
    pub bank_name: Option<String>,
    /// The bank's subsidy (银行补贴金额).
    pub bank_subsidy: Option<String>,
    /// The platform's subsidy (交易平台补贴金额).
    pub plat_subsidy: Option<String>,
    /// What it was sold for (销售金额).
    pub sales: String,
    /// The code of whether the qualification was used or given back, `0` or `1` (品类状态).
    pub status: String,
    /// The government's subsidy (政府补贴金额).
    pub subsidy: String,
    /// The phone number (手机号).
    #[wechatpay(sensitive)]
    pub tel: String,
    /// The code of the district (区县编码).
    pub add_code: String,
    /// The address that the goods go to (收货地址).
    pub address: String,
    /// The code of how it was sold, `0` or `1` (销售方式).
    pub sale_models: String,
    /// The serial number (S/N码).
    pub sn_code: String,
    /// The unified social credit code (统一社会信用代码).
    pub uniscid: String,
    /// The name of the company that sold it (销售企业名称).
    pub corp_name: String,
    /// The product's barcode (商品条码).
    pub barcode: String,
    /// The name of the goods (商品名称).
    pub item_name: String,
    /// The model (规格型号).
    pub spec_model: String,
    /// The brand (家电品牌).
    pub brand: String,
    /// The number of the parcel (物流单号).
    pub logistics_no: Option<String>,
    /// When the goods were taken in (签收时间).
    pub delivery_time: Option<String>,
    /// The number of the invoice (发票号).
    pub invoice_no: Option<String>,
    /// Whether it is a product with artificial intelligence (是否属于 AI 产品).
    pub is_ai_product: String,
    /// The kind of computer (类型).
    pub pc_type: Option<String>,
    /// The merchant's order number, unique for each order (商户订单号).
    pub order_no: String,
    /// The number of the order that this one is about (原始订单号).
    pub origin_order_no: Option<String>,
    /// The code of the region of the campaign (活动地区编码).
    pub activity_add_code: String,
    /// The first IMEI (IMEI1).
    pub imei1: Option<String>,
    /// The second IMEI (IMEI2).
    pub imei2: Option<String>,
    /// The number of the order that locks or unlocks the serial number (3C SN 锁定解锁订单号).
    pub ccc_sn_order_no: Option<String>,
}

/// The grade of energy consumption (能耗等级).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum ZhejiangEnergyGrade {
    /// The first grade.
    #[serde(rename = "一级")]
    First,
    /// The second grade.
    #[serde(rename = "二级")]
    Second,
    /// A value that this version does not know.
    Other(String),
}

/// The result of the call (应答).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SyncedZhejiangQualification {
    /// The code of the result; `000000` is success (响应码).
    pub resp_code: Option<String>,
    /// The result in words (响应描述).
    pub resp_desc: Option<String>,
    /// What is wrong with the data (异常数据说明列表).
    pub error_data: Option<Vec<String>>,
}
