//! Puts the electronic invoice of a taxi ride into the user's card pack.

pub mod upload_file;

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

/// Puts the electronic invoice of a taxi ride into the user's card pack (将出租车电子发票插入微信用户卡包).
#[wechatpay_endpoint(
    POST,
    "v3/taxi-invoice/cards",
    response = InsertedTaxiInvoiceCard,
    document = "https://pay.weixin.qq.com/docs/partner/apis/taxi-fapiao/taxi-invoice-card/create-taxi-invoice-card.html",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InsertTaxiInvoiceCard {
    /// The merchant number of the taxi company (出租车经营主体商户号).
    pub company_mchid: String,
    /// The number of the payment in the taxi (面对面付款单号).
    pub trade_number: String,
    /// The app or official account, bound to the merchant number (应用ID).
    pub appid: Option<String>,
    /// The user's openid under the appid (用户标识).
    pub openid: String,
    /// The code of the administrative division (行政区划代码).
    pub region_id: i64,
    /// The number of the driver's licence to carry passengers (营运资格证号).
    pub driver_license: String,
    /// The number plate (车牌号).
    pub plate_number: String,
    /// The card that holds the invoice (发票卡券信息).
    pub fapiao_card_information: TaxiInvoiceToInsert,
    /// The token by which the ride is found (获取乘客行程单详情的凭证).
    pub token: Option<String>,
}

/// An invoice that is put into the card pack (发票卡券信息).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TaxiInvoiceToInsert {
    /// The id of the invoice's file (电子发票文件ID).
    pub fapiao_media_id: String,
    /// The number of the invoice (发票号码).
    pub fapiao_number: String,
    /// The invoice's code (发票代码).
    pub fapiao_code: String,
    /// When it was issued (开票时间).
    pub fapiao_time: String,
    /// The check code (校验码).
    pub check_code: String,
    /// The cipher (密码).
    pub password: String,
    /// The sum with tax, in fen (总价税合计).
    pub total_amount: i64,
    /// The tax, in fen (总税额).
    pub tax_amount: i64,
    /// The total amount, in fen (总金额).
    pub amount: i64,
    /// Who buys (购买方信息).
    pub buyer_information: TaxiInvoiceBuyer,
    /// Who sells (销售方信息).
    pub seller_information: TaxiInvoiceSeller,
    /// More about it (附加信息).
    pub extra_information: TaxiInvoiceStaff,
    /// The items of the invoice (发票行信息).
    pub items: Option<Vec<TaxiInvoiceItem>>,
    /// A remark (备注信息).
    pub remark: Option<String>,
}

/// Who buys (购买方信息).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TaxiInvoiceBuyer {
    /// The kind of buyer (购买方类型).
    pub r#type: String,
    /// The name (名称).
    pub name: String,
    /// The taxpayer's number (纳税人识别号).
    pub taxpayer_id: Option<String>,
    /// The address (地址).
    pub address: Option<String>,
    /// The phone number (电话).
    pub telephone: Option<String>,
    /// The name of the bank with the account (开户银行).
    pub bank_name: Option<String>,
    /// The number of the bank account (银行账号).
    pub bank_account: Option<String>,
}

/// Who sells (销售方信息).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TaxiInvoiceSeller {
    /// The name (名称).
    pub name: String,
    /// The taxpayer's number (纳税人识别号).
    pub taxpayer_id: String,
    /// The address (地址).
    pub address: String,
    /// The phone number (电话).
    pub telephone: Option<String>,
    /// The name of the bank with the account (开户银行).
    pub bank_name: Option<String>,
    /// The number of the bank account (银行账号).
    pub bank_account: Option<String>,
}

/// Who took the money, reviewed and issued the invoice (附加信息).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TaxiInvoiceStaff {
    /// Who took the money (收款人).
    pub payee: Option<String>,
    /// Who reviewed the invoice (复核人).
    pub reviewer: Option<String>,
    /// Who issued the invoice (开票人).
    pub drawer: String,
}

/// An item of an invoice (发票行信息).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TaxiInvoiceItem {
    /// The code of what is sold (货物或应税劳务、服务编码).
    pub tax_code: String,
    /// The name of what is sold (货物或应税劳务、服务名称).
    pub goods_name: String,
    /// The model (规格型号).
    pub specification: Option<String>,
    /// The unit (单位).
    pub unit: Option<String>,
    /// How many there are, in hundred-millionths: 100000000 is one (数量). So the example of the document computes.
    pub quantity: i64,
    /// The price of one unit without tax, in hundred-millionths of a yuan: 380442000000 is 3804.42 yuan (单价). So the example of the
    /// document computes.
    pub unit_price: i64,
    /// The sum of the item without tax, in fen (单行金额).
    pub amount: i64,
    /// The tax of the item, in fen (单行税额).
    pub tax_amount: i64,
    /// The sum of the item with tax, in fen (单行金额合计).
    pub total_amount: i64,
    /// The rate of the tax, in hundredths of a per cent: 1300 is 13 % (税率).
    pub tax_rate: i64,
    /// Which tax privilege applies (税收优惠政策标识).
    pub tax_prefer_mark: String,
    /// Whether the item is a discount (是否折扣行).
    pub discount: bool,
}

/// The card that was put into the card pack.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InsertedTaxiInvoiceCard {
    /// The official account whose cards are put into the card pack (插入用户卡包的公众号AppID).
    pub card_appid: Option<String>,
    /// The user's openid at the official account whose cards are put into the card pack (用户在插卡公众号下的OpenID).
    pub card_openid: Option<String>,
    /// The template of the card (出租车电子发票卡券模板ID).
    pub card_id: Option<String>,
    /// The code of the card in the card pack (出租车电子发票在卡包中的编码).
    pub card_code: Option<String>,
}
