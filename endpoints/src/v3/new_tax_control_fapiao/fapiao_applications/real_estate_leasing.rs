//! Issues digital invoices for the letting of real estate.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

use super::{FapiaoBuyer, FapiaoPayment};
use crate::v3::new_tax_control_fapiao::FapiaoBillType;

/// Issues digital invoices for the letting of real estate (开具不动产租赁行业电子发票).
#[wechatpay_endpoint(POST, "v3/new-tax-control-fapiao/fapiao-applications/real-estate-leasing", builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IssueRealEstateLeasingFapiao {
    /// The sub-merchant (子商户号).
    pub sub_mchid: String,
    /// The number of the application for the invoice (发票申请单号).
    pub fapiao_apply_id: String,
    /// Who buys (购买方信息).
    pub buyer_information: FapiaoBuyer,
    /// The digital invoice to issue (需要开具的数电发票信息).
    pub fapiao_information: RealEstateLeasingFapiao,
}

/// A digital invoice for the letting of real estate (需要开具的数电发票信息).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RealEstateLeasingFapiao {
    /// The merchant's number of the invoice (商户发票单号).
    pub fapiao_id: String,
    /// The sum with tax, in fen (总价税合计).
    pub total_amount: i64,
    /// The items of the invoice (发票行信息).
    pub items: Vec<RealEstateLeasingFapiaoItem>,
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

/// An item of a digital invoice for the letting of real estate (发票行信息).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RealEstateLeasingFapiaoItem {
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
    pub tax_rate: i64,
    /// Whether the item is a discount (是否折扣行).
    pub discount: bool,
    /// Which tax privilege applies (优惠政策标识).
    pub preferential_policy_code: Option<i64>,
    /// The real estate that is let (不动产租赁特定行业额外信息).
    pub real_estate_leasing_information: Option<FapiaoRealEstate>,
}

/// The real estate that is let (不动产租赁特定行业额外信息).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FapiaoRealEstate {
    /// The province of the real estate (不动产坐落省份).
    pub province: String,
    /// The city of the real estate (不动产坐落城市).
    pub city: Option<String>,
    /// The address of the real estate (不动产坐落地址).
    pub address: String,
    /// The first day of the lease, RFC 3339 (租赁期起).
    pub lease_period_start: String,
    /// The last day of the lease, RFC 3339 (租赁期止).
    pub lease_period_end: String,
    /// Whether the real estate lies in several places (跨地).
    pub cross_city_flag: bool,
    /// The number of the certificate of title (产权证书/不动产权证号).
    #[wechatpay(sensitive)]
    pub certificate_no: Option<String>,
    /// The number plate (车牌号).
    pub plate_no: Option<Vec<String>>,
}
