//! What belongs to the data of a review.

use wechatpay_runtime::wechatpay_object;

/// The invoice (发票信息).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SubsidyInvoice {
    /// The invoice's code (发票代码).
    pub invoice_cd: Option<String>,
    /// The number of the invoice (发票号码).
    pub invoice_no: Option<String>,
    /// The day of the invoice (开票日期).
    pub invoice_dt: Option<String>,
    /// The address of the invoice (发票链接).
    pub invoice_link: Option<String>,
    /// The kind of invoice (发票类型).
    pub invoice_tp: Option<String>,
    /// The check code of the invoice (发票校验码).
    pub invoice_ck_cd: Option<String>,
    /// The buyer's name on the invoice (发票上购买人姓名).
    pub nm: Option<String>,
    /// The price with tax (税价合计).
    pub tax: Option<String>,
    /// The tax (发票税额).
    pub invoice_tax_amt: Option<String>,
    /// The name of the company that sold it (销售企业名称).
    pub sales_ent_nm: Option<String>,
    /// The tax number of who sold it (销售方纳税人识别号).
    pub tax_payer: Option<String>,
    /// The quantity (数量).
    pub num: Option<String>,
    /// The name of the goods or services on the invoice (货物或应税劳务服务名称).
    pub service_nm: Option<String>,
}

/// The delivery (物流信息).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SubsidyDelivery {
    /// The number of the parcel (物流单号).
    pub tracking_no: Option<String>,
    /// The carrier (物流公司).
    pub tracking_company: Option<String>,
    /// The province that the goods go to (收货省).
    pub usr_prov: Option<String>,
    /// The city that the goods go to (收货市).
    pub usr_city: Option<String>,
    /// The district that the goods go to (收货区县).
    pub usr_area: Option<String>,
    /// The address that the goods go to (收货地址).
    pub usr_addr: Option<String>,
    /// The kind of delivery (物流类型).
    pub tracking_type: Option<String>,
    /// How the goods are handed over (提货方式).
    pub delivery_method: Option<String>,
    /// The address that the goods come from (发货地址).
    pub shipping_addr: Option<String>,
    /// When the goods were taken in (签收时间).
    pub delivery_time: Option<String>,
}
