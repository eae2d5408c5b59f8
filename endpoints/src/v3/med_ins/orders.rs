//! Creates an order that medical insurance and the user pay together.

pub mod mix_trade_no;
pub mod out_trade_no;

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_enumeration, wechatpay_notification, wechatpay_object};

/// Creates an order that medical insurance and the user pay together (医保自费混合收款下单).
#[wechatpay_endpoint(
    POST,
    "v3/med-ins/orders",
    response = MedicalInsuranceOrder,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreateMedicalInsuranceOrder {
    /// Which parts are paid how (混合支付类型).
    pub mix_pay_type: MixPayType,
    /// The kind of order (订单类型).
    pub order_type: MedicalInsuranceOrderType,
    /// The institution's official account or app (从业机构的公众号ID).
    pub appid: String,
    /// The hospital's official account or app (医疗机构的公众号ID).
    pub sub_appid: Option<String>,
    /// The hospital's merchant number (医疗机构的商户号).
    pub sub_mchid: Option<String>,
    /// The user, under `appid` (用户在appid下的唯一标识).
    pub openid: Option<String>,
    /// The user's openid at the hospital's app (用户在医疗机构AppID下的唯一标识).
    pub sub_openid: Option<String>,
    /// Who pays (支付人身份信息).
    pub payer: MedicalInsurancePayer,
    /// Whether the user pays for a relative (是否代亲属支付).
    pub pay_for_relatives: Option<bool>,
    /// The relative who is paid for (亲属身份信息).
    pub relative: Option<MedicalInsurancePayer>,
    /// The institution's number of the order (从业机构订单号).
    pub out_trade_no: String,
    /// The hospital's number of the order (医疗机构订单号).
    pub serial_no: String,
    /// The insurance's number of the payment (医保局返回的支付单ID).
    pub pay_order_id: Option<String>,
    /// The insurance's authorization code of the payment (医保局返回的支付授权码).
    pub pay_auth_no: Option<String>,
    /// Where the user is (用户定位信息).
    pub geo_location: Option<String>,
    /// The city's id (城市ID).
    pub city_id: String,
    /// The name of the hospital (医疗机构名称).
    pub med_inst_name: String,
    /// The hospital's number at the insurance (医疗机构编码).
    pub med_inst_no: String,
    /// When the order was created at the insurance, RFC 3339 (医保下单时间).
    pub med_ins_order_create_time: Option<String>,
    /// The whole amount, in fen (使用该接口下单的总金额).
    pub total_fee: i64,
    /// What the pooled fund of the insurance pays, in fen (统筹基金支付).
    pub med_ins_gov_fee: Option<i64>,
    /// What the personal account at the insurance pays, in fen (个人账户支付).
    pub med_ins_self_fee: Option<i64>,
    /// What others pay through the insurance, in fen (其他基金支付).
    pub med_ins_other_fee: Option<i64>,
    /// What is left for the user to pay, in fen (现金支付).
    pub med_ins_cash_fee: Option<i64>,
    /// What the user pays with WeChat Pay, in fen (实际需要用户微信支付的金额).
    pub wechat_pay_cash_fee: Option<i64>,
    /// What the user pays besides (现金补充列表).
    pub cash_add_detail: Option<Vec<MedicalInsuranceCashAdd>>,
    /// What the user need not pay (现金减免列表).
    pub cash_reduce_detail: Option<Vec<MedicalInsuranceCashReduce>>,
    /// Where the notification goes (回调通知URL).
    pub callback_url: String,
    /// The `prepay_id` of the user's part (自费预下单ID).
    pub prepay_id: Option<String>,
    /// The hospital's data for the insurance, in JSON (医疗机构透传给医保的数据).
    pub passthrough_request_content: Option<String>,
    /// More data (扩展字段).
    pub extends: Option<String>,
    /// The merchant's own data, which comes back as it is (附加数据).
    pub attach: Option<String>,
    /// The channel partner's number (渠道号).
    pub channel_no: Option<String>,
    /// Whether the order goes to the insurance's test system (是否到医保局测试环境下单).
    pub med_ins_test_env: Option<bool>,
}

/// Who pays an order (混合支付类型).
#[wechatpay_enumeration]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum MixPayType {
    /// Not known (未知).
    UnknownMixPayType,
    /// The user alone pays (仅自费).
    CashOnly,
    /// The insurance alone pays (仅医保).
    InsuranceOnly,
    /// Both pay (医保自费混合).
    CashAndInsurance,
    /// A value that this version does not know.
    Other(String),
}

/// What an order is for (订单类型).
#[wechatpay_enumeration]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum MedicalInsuranceOrderType {
    /// Not known (未知).
    UnknownOrderType,
    /// Registration at a hospital (挂号支付).
    RegPay,
    /// Treatment (诊间支付).
    DiagPay,
    /// A COVID test (新冠检测费用).
    CovidExamPay,
    /// A stay in a hospital (住院费支付).
    InHospPay,
    /// A pharmacy (药店支付).
    PharmacyPay,
    /// Insurance fees (保险费支付).
    InsurancePay,
    /// Registration at a hospital online (互联网医院挂号支付).
    IntRegPay,
    /// A further treatment online (互联网医院复诊支付).
    IntReDiagPay,
    /// A prescription online (互联网医院处方支付).
    IntRxPay,
    /// A COVID antigen test (新冠抗原检测).
    CovidAntigenPay,
    /// Medicine (药费支付).
    MedPay,
    /// A value that this version does not know.
    Other(String),
}

/// A person, by name and document (支付人身份信息).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MedicalInsurancePayer {
    /// The person's real name (真实姓名).
    #[wechatpay(sensitive)]
    pub name: String,
    /// The MD5 digest of the number of the document (个人身份ID摘要).
    #[wechatpay(sensitive)]
    pub id_digest: String,
    /// The kind of document (证件类型).
    pub card_type: MedicalInsuranceCardType,
}

/// A kind of document (证件类型).
#[wechatpay_enumeration]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum MedicalInsuranceCardType {
    /// Not known (未知).
    UnknownUserCardType,
    /// An identity card (身份证).
    IdCard,
    /// A household register (户口本).
    HouseholdRegistration,
    /// A foreigner's passport (外国护照).
    ForeignerPassport,
    /// A travel permit of Taiwan residents (台湾居民来往大陆通行证).
    MainlandTravelPermitForTw,
    /// A travel permit of Macao residents (澳门居民来往内地通行证).
    MainlandTravelPermitForMo,
    /// A travel permit of Hong Kong residents (香港居民来往内地通行证).
    MainlandTravelPermitForHk,
    /// A foreigner's permanent residence card (外国人永久居留证).
    ForeignPermanentResident,
    /// A value that this version does not know.
    Other(String),
}

/// What the user pays besides (现金补充).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MedicalInsuranceCashAdd {
    /// The amount, in fen (现金补充金额).
    pub cash_add_fee: i64,
    /// What is paid for (现金补充类型).
    pub cash_add_type: MedicalInsuranceCashAddType,
}

/// What the user pays for besides (现金补充类型).
#[wechatpay_enumeration]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum MedicalInsuranceCashAddType {
    /// Not said (默认).
    DefaultAddType,
    /// The delivery (运费).
    Freight,
    /// Other medical expenses (其他医疗费用).
    OtherMedicalExpenses,
    /// A value that this version does not know.
    Other(String),
}

/// What the user need not pay (现金减免).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MedicalInsuranceCashReduce {
    /// The amount, in fen (现金减免金额).
    pub cash_reduce_fee: i64,
    /// Why it need not be paid (现金减免类型).
    pub cash_reduce_type: MedicalInsuranceCashReduceType,
}

/// Why the user need not pay (现金减免类型).
#[wechatpay_enumeration]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum MedicalInsuranceCashReduceType {
    /// Not said (默认).
    DefaultReduceType,
    /// The hospital's reduction (医院减免).
    HospitalReduce,
    /// The pharmacy's discount (药店优惠).
    PharmacyDiscount,
    /// A discount (优惠).
    Discount,
    /// Paid beforehand (预付费).
    PrePayment,
    /// Taken from a deposit (押金抵扣).
    DepositDeduction,
    /// A value that this version does not know.
    Other(String),
}

/// An order that medical insurance and the user pay together, as it stands (医保自费混合订单). WeChat Pay tells it when it is paid.
#[wechatpay_notification("MEDICAL_INSURANCE.SUCCESS", document = "https://pay.weixin.qq.com/doc/v3/merchant/4016781554")]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MedicalInsuranceOrder {
    /// WeChat Pay's number of the order (医保自费混合订单号).
    pub mix_trade_no: Option<String>,
    /// The state of the order (医保自费混合订单支付状态).
    pub mix_pay_status: Option<MixPayStatus>,
    /// The state of the user's part (混合订单中自费部分的支付状态).
    pub self_pay_status: Option<SelfPayStatus>,
    /// The state of the insurance's part (医保部分的支付状态).
    pub med_ins_pay_status: Option<MedInsPayStatus>,
    /// When it was paid (订单支付时间).
    pub paid_time: Option<String>,
    /// What the insurance answered after the payment, in JSON (支付完成后医保局返回内容).
    pub passthrough_response_content: Option<String>,
    /// Which parts are paid how (混合支付类型).
    pub mix_pay_type: Option<MixPayType>,
    /// The kind of order (订单类型).
    pub order_type: Option<MedicalInsuranceOrderType>,
    /// The institution's official account or app (从业机构的公众号ID).
    pub appid: Option<String>,
    /// The hospital's official account or app (医疗机构的公众号ID).
    pub sub_appid: Option<String>,
    /// The hospital's merchant number (医疗机构的商户号).
    pub sub_mchid: Option<String>,
    /// The user, under `appid` (用户在appid下的唯一标识).
    pub openid: Option<String>,
    /// The user's openid at the hospital's app (用户在医疗机构AppID下的唯一标识).
    pub sub_openid: Option<String>,
    /// Whether the user pays for a relative (是否代亲属支付).
    pub pay_for_relatives: Option<bool>,
    /// The institution's number of the order (从业机构订单号).
    pub out_trade_no: Option<String>,
    /// The hospital's number of the order (医疗机构订单号).
    pub serial_no: Option<String>,
    /// The insurance's number of the payment (医保局返回的支付单ID).
    pub pay_order_id: Option<String>,
    /// The insurance's authorization code of the payment (医保局返回的支付授权码).
    pub pay_auth_no: Option<String>,
    /// Where the user is (用户定位信息).
    pub geo_location: Option<String>,
    /// The city's id (城市ID).
    pub city_id: Option<String>,
    /// The name of the hospital (医疗机构名称).
    pub med_inst_name: Option<String>,
    /// The hospital's number at the insurance (医疗机构编码).
    pub med_inst_no: Option<String>,
    /// When the order was created at the insurance, RFC 3339 (医保下单时间).
    pub med_ins_order_create_time: Option<String>,
    /// The whole amount, in fen (使用该接口下单的总金额).
    pub total_fee: Option<i64>,
    /// What the pooled fund of the insurance pays, in fen (统筹基金支付).
    pub med_ins_gov_fee: Option<i64>,
    /// What the personal account at the insurance pays, in fen (个人账户支付).
    pub med_ins_self_fee: Option<i64>,
    /// What others pay through the insurance, in fen (其他基金支付).
    pub med_ins_other_fee: Option<i64>,
    /// What is left for the user to pay, in fen (现金支付).
    pub med_ins_cash_fee: Option<i64>,
    /// What the user pays with WeChat Pay, in fen (实际需要用户微信支付的金额).
    pub wechat_pay_cash_fee: Option<i64>,
    /// What the user pays besides (现金补充列表).
    pub cash_add_detail: Option<Vec<MedicalInsurancePaidCashAdd>>,
    /// What the user need not pay (现金减免列表).
    pub cash_reduce_detail: Option<Vec<MedicalInsurancePaidCashReduce>>,
    /// Where the notification goes (回调通知URL).
    pub callback_url: Option<String>,
    /// The `prepay_id` of the user's part (自费预下单ID).
    pub prepay_id: Option<String>,
    /// The hospital's data for the insurance, in JSON (医疗机构透传给医保的数据).
    pub passthrough_request_content: Option<String>,
    /// More data (扩展字段).
    pub extends: Option<String>,
    /// The merchant's own data, which comes back as it is (附加数据).
    pub attach: Option<String>,
    /// The channel partner's number (渠道号).
    pub channel_no: Option<String>,
    /// Whether the order goes to the insurance's test system (是否到医保局测试环境下单).
    pub med_ins_test_env: Option<bool>,
    /// Why the insurance did not pay (医保支付失败原因).
    pub med_ins_fail_reason: Option<String>,
}

/// The state of an order (医保自费混合订单支付状态).
#[wechatpay_enumeration]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum MixPayStatus {
    /// Not known (未知).
    UnknownMixPayStatus,
    /// Created (已下单).
    MixPayCreated,
    /// Paid (支付成功).
    MixPaySuccess,
    /// Refunded (已退款).
    MixPayRefund,
    /// The payment failed (支付失败).
    MixPayFail,
    /// A value that this version does not know.
    Other(String),
}

/// The state of the user's part of an order (自费部分的支付状态).
#[wechatpay_enumeration]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum SelfPayStatus {
    /// Not known (未知).
    UnknownSelfPayStatus,
    /// Created (已下单).
    SelfPayCreated,
    /// Paid (支付成功).
    SelfPaySuccess,
    /// Refunded (已退款).
    SelfPayRefund,
    /// The payment failed (支付失败).
    SelfPayFail,
    /// The user has nothing to pay (无自费).
    NoSelfPay,
    /// A value that this version does not know.
    Other(String),
}

/// The state of the insurance's part of an order (医保部分的支付状态).
#[wechatpay_enumeration]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum MedInsPayStatus {
    /// Not known (未知).
    UnknownMedInsPayStatus,
    /// Created (已下单).
    MedInsPayCreated,
    /// Paid (支付成功).
    MedInsPaySuccess,
    /// Refunded (已退款).
    MedInsPayRefund,
    /// The payment failed (支付失败).
    MedInsPayFail,
    /// The insurance has nothing to pay (无医保).
    NoMedInsPay,
    /// A value that this version does not know.
    Other(String),
}

/// What the user paid besides (现金补充).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MedicalInsurancePaidCashAdd {
    /// The amount, in fen (现金补充金额).
    pub cash_add_fee: Option<i64>,
    /// What is paid for (现金补充类型).
    pub cash_add_type: Option<MedicalInsuranceCashAddType>,
}

/// What the user needed not pay (现金减免).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MedicalInsurancePaidCashReduce {
    /// The amount, in fen (现金减免金额).
    pub cash_reduce_fee: Option<i64>,
    /// Why it need not be paid (现金减免类型).
    pub cash_reduce_type: Option<MedicalInsuranceCashReduceType>,
}
