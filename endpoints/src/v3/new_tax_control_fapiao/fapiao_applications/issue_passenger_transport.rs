//! Issues digital invoices for the transport of passengers.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_enumeration, wechatpay_object};

use super::{FapiaoBuyer, FapiaoPayment};
use crate::v3::new_tax_control_fapiao::FapiaoBillType;

/// Issues digital invoices for the transport of passengers (开具旅客运输行业电子发票).
#[wechatpay_endpoint(POST, "v3/new-tax-control-fapiao/fapiao-applications/issue-passenger-transport", builder)]
#[derive(Debug, Clone, PartialEq)]
pub struct IssuePassengerTransportFapiao {
    /// The sub-merchant (子商户号).
    pub sub_mchid: String,
    /// The number of the application for the invoice (发票申请单号).
    pub fapiao_apply_id: String,
    /// Who buys (购买方信息).
    pub buyer_information: FapiaoBuyer,
    /// The digital invoice to issue (需要开具的数电发票信息).
    pub fapiao_information: PassengerTransportFapiao,
}

/// A digital invoice for the transport of passengers (需要开具的数电发票信息).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq)]
pub struct PassengerTransportFapiao {
    /// The merchant's number of the invoice (商户发票单号).
    pub fapiao_id: String,
    /// The sum with tax, in fen (总价税合计).
    pub total_amount: i64,
    /// The items of the invoice (发票行信息).
    pub items: Vec<PassengerTransportFapiaoItem>,
    /// The code of the rule on exports that applies (出口业务适用政策代码).
    pub export_business_policy_code: Option<i64>,
    /// The code of the immediate refund of value-added tax (增值税即征即退代码).
    pub vat_refund_levy_code: Option<i64>,
    /// The id of who issues the invoice (开票人ID).
    pub billing_person_id: String,
    /// The name of who issues the invoice (开票人名称).
    pub billing_person: Option<String>,
    /// The kind of invoice (发票类型).
    pub fapiao_bill_type: FapiaoBillType,
    /// The transaction (交易信息).
    pub transaction_information: Vec<FapiaoPayment>,
    /// The remark on the invoice (发票备注).
    pub remark: Option<String>,
}

/// An item of a digital invoice for the transport of passengers (发票行信息).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq)]
pub struct PassengerTransportFapiaoItem {
    /// The tax office's code of what is sold (税局侧规定的货物或应税劳务、服务税收分类编码).
    pub tax_code: String,
    /// The name of what is sold (货物或应税劳务、服务名称).
    pub goods_name: String,
    /// The model (规格型号).
    pub specification: Option<String>,
    /// The unit (单位).
    pub unit: Option<String>,
    /// How many there are, in hundred-millionths: 100000000 is one (数量). So the example of the document computes.
    pub quantity: Option<i64>,
    /// The sum of the item with tax, in fen (单行金额合计).
    pub total_amount: i64,
    /// The rate of the tax, in hundredths of a per cent: 1300 is 13 % (税率).
    pub tax_rate: f64,
    /// Whether the item is a discount (是否折扣行).
    pub discount: bool,
    /// Which tax privilege applies (优惠政策标识).
    pub preferential_policy_code: Option<i64>,
    /// Who travels (出行人额外信息).
    pub passenger_information: Option<FapiaoPassenger>,
}

/// A traveller (出行人额外信息).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FapiaoPassenger {
    /// The traveller's name (出行人名称).
    pub name: String,
    /// The kind of the traveller's document (出行人证件类型).
    pub certificate_type: FapiaoCertificateType,
    /// The number of the document (证件号码).
    #[wechatpay(sensitive)]
    pub certificate_number: String,
    /// The day of the journey, RFC 3339 (出行日期).
    pub departure_date: String,
    /// Where the journey begins (出发地).
    pub departure_place: String,
    /// Where the journey ends (目的地).
    pub destination: String,
    /// The means of transport (交通工具类型).
    pub transportation_type: FapiaoTransportationType,
    /// The class of the seat (交通工具等级).
    pub transportation_classes: Option<FapiaoTransportationClasses>,
}

/// The kind of the traveller's document (出行人证件类型).
#[wechatpay_enumeration]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum FapiaoCertificateType {
    /// A resident identity card (居民身份证).
    IdentityCard,
    /// A passport (护照).
    Passport,
    /// A travel permit of Hong Kong residents (香港居民来往内地通行证).
    HongKongPermit,
    /// A travel permit of Macao residents (澳门居民来往内地通行证).
    MacaoPermit,
    /// A travel permit of Taiwan residents (台湾居民来往大陆通行证).
    TaiwanPermit,
    /// A foreigner's residence permit (外国人居留证).
    ForeignerResidencePermit,
    /// A residence card of Hong Kong residents (香港居民居住证).
    HongKongResidentCard,
    /// A residence card of Macao residents (澳门居民居住证).
    MacaoResidentCard,
    /// A residence card of Taiwan residents (台湾居民居住证).
    TaiwanResidentCard,
    /// An officer's card (军官证).
    MilitaryOfficerCard,
    /// An armed police officer's card (武警警官证).
    ArmedPoliceOfficerCard,
    /// A soldier's card (士兵证).
    SoldierCard,
    /// A home return permit (回乡证).
    HomecomingCert,
    /// A travel permit of Taiwan compatriots (台胞证).
    TaiwanCompatriotCert,
    /// A value that this version does not know.
    Other(String),
}

/// The means of transport (交通工具类型).
#[wechatpay_enumeration]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum FapiaoTransportationType {
    /// A coach (长途汽车).
    LongDistanceBus,
    /// Public transport (公共交通).
    PublicTransportation,
    /// A car (汽车).
    Car,
    /// A ship (船舶).
    Ship,
    /// Another means (其他).
    OtherTransportation,
    /// A value that this version does not know.
    Other(String),
}

/// The class of the seat (交通工具等级).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum FapiaoTransportationClasses {
    /// First class (一等舱).
    #[serde(rename = "SHIP_FIRST_CLASS_CABIN")]
    FirstClassCabin,
    /// Second class (二等舱).
    #[serde(rename = "SHIP_SECOND_CLASS_CABIN")]
    SecondClassCabin,
    /// Third class (三等舱).
    #[serde(rename = "SHIP_THIRD_CLASS_CABIN")]
    ThirdClassCabin,
    /// A value that this version does not know.
    Other(String),
}
