//! Reports a trade.

use wechatpay_runtime::wechatpay_endpoint;

use crate::v3::gov::subsidy::{SubsidyAnswer, SubsidyCategoryState, SubsidyDocumentType, SubsidyEnergyGrade, SubsidySaleMode};

/// Reports a trade (交易信息回传).
#[wechatpay_endpoint(
    POST,
    "v3/gov/subsidy/transactions/sync",
    response = SubsidyAnswer,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SyncSubsidyTransaction {
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
    /// The grade of energy efficiency (能效等级).
    pub energy_grade: Option<SubsidyEnergyGrade>,
    /// The code of the region that the goods go to (收货地区编码).
    pub receive_region_code: String,
    /// The brand (家电品牌).
    pub brand: String,
    /// The address that the goods go to (收货地址).
    pub address: Option<String>,
    /// The code of the region of the qualification (使用的资格的地区编码).
    pub qualification_region_code: i64,
    /// The name of the company that sold it (销售企业名称).
    pub seller_name: String,
    /// The unified social credit code (统一社会信用代码).
    pub license_number: String,
    /// The amount of the order, in fen (订单金额).
    pub order_amount: i64,
    /// The discount, in fen (优惠金额).
    pub discount_amount: i64,
    /// When the trade ended or the goods came back, RFC 3339 (交易完成或商品退回时间).
    pub transaction_time: String,
    /// The platform's number of the order (线上平台订单编号).
    pub mch_order_id: String,
    /// The platform's number of the refund (线上平台退款交易编号).
    pub refund_id: Option<String>,
    /// Who sells it (销售主体).
    pub mch_name: String,
    /// How it was sold (销售方式).
    pub sale_model: Option<SubsidySaleMode>,
    /// Whether the qualification was used or given back (品类状态).
    pub cate_state: SubsidyCategoryState,
    /// The kind of identity document (证件类型).
    pub identity_document_type: SubsidyDocumentType,
    /// The sub-merchant number (子商户号).
    pub sub_mchid: Option<String>,
}
