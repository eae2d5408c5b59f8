//! Reports a trade that used a qualification.

use wechatpay_runtime::wechatpay_endpoint;

use crate::v3::gov::subsidy::{
    SubsidyAnswer, SubsidyCategoryState, SubsidyComputerType, SubsidyDocumentType, SubsidyEnergyGrade, SubsidyProductType,
    SubsidySaleMode,
};

/// Reports a trade that used a qualification (同步资格核销信息).
#[wechatpay_endpoint(
    POST,
    "v3/gov/subsidy/qualifications/sync",
    response = SubsidyAnswer,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SyncSubsidyQualification {
    /// The person's name (自然人姓名).
    #[wechatpay(sensitive)]
    pub real_name: Option<String>,
    /// The number of the user's identity document (自然人证件号).
    #[wechatpay(sensitive)]
    pub id_card_number: Option<String>,
    /// The phone number (手机号).
    #[wechatpay(sensitive)]
    pub phone_number: Option<String>,
    /// The id of the category of the goods, from 1 to 17 (消费品类ID).
    pub appliance_id: Option<i64>,
    /// The merchant's number of the payment (商户支付订单号).
    pub out_trade_no: String,
    /// The sub-merchant number (子商户号).
    pub sub_mch_id: Option<String>,
    /// The grade of energy efficiency (能效等级).
    pub energy_grade: Option<SubsidyEnergyGrade>,
    /// The code of the region that the goods go to (收货地区编码).
    pub receive_region_code: String,
    /// The brand (家电品牌).
    pub brand: String,
    /// The address that the goods go to (收货地址).
    pub address: String,
    /// The code of the region of the qualification (使用的资格的地区编码).
    pub qualification_region_code: i64,
    /// The serial number (S/N码).
    pub sn_code: String,
    /// The name of the company that sold it (销售企业名称).
    pub seller_name: String,
    /// The unified social credit code (统一社会信用代码).
    pub license_number: String,
    /// The product's barcode (商品条码).
    pub barcode: String,
    /// The name of the goods (商品名称).
    pub item_name: String,
    /// The model (规格型号).
    pub spec_model: String,
    /// The number of the parcel (物流单号).
    pub logistics_num: Option<String>,
    /// When the goods were taken in, RFC 3339 (签收时间).
    pub delivery_time: Option<String>,
    /// The number of the invoice (发票号).
    pub invoice_num: String,
    /// The kind of product (产品类型).
    pub product_type: SubsidyProductType,
    /// The kind of computer (类型).
    pub pc_type: Option<SubsidyComputerType>,
    /// The amount of the order, in fen (订单金额).
    pub order_amount: i64,
    /// The discount, in fen (优惠金额).
    pub discount_amount: i64,
    /// The first IMEI (imei1编码).
    pub imei1: Option<String>,
    /// The second IMEI (imei2编码).
    pub imei2: Option<String>,
    /// The platform's number of the order (线上平台订单编号).
    pub mch_order_id: String,
    /// The platform's number of the refund (线上平台退款交易编号).
    pub refund_id: Option<String>,
    /// The day of the invoice, RFC 3339 (开票日期).
    pub invoice_time: String,
    /// The buyer's name (购买方名称).
    pub purchaser_name: String,
    /// How it was sold (销售方式).
    pub sale_model: SubsidySaleMode,
    /// The kind of identity document (证件类型).
    pub identity_document_type: SubsidyDocumentType,
    /// The code of the place where the invoice was issued (发票开具地).
    pub invoice_address_code: String,
    /// The invoice's code (发票代码).
    pub invoice_code: Option<String>,
    /// The code of the tax office (税务机关代码).
    pub tax_authority_code: String,
    /// When the trade ended or the goods came back, RFC 3339 (交易完成或商品退回时间).
    pub transaction_time: String,
    /// Whether the qualification was used or given back (品类状态).
    pub cate_state: SubsidyCategoryState,
    /// Who sells it (销售主体).
    pub mch_name: String,
}
