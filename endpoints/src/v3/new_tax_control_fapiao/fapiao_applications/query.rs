//! Queries electronic invoices.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

use super::FapiaoTaxPreferMark;
use crate::v3::new_tax_control_fapiao::{FapiaoCardStatus, FapiaoSeller, FapiaoStaff, FapiaoStatus, FapiaoUserTitle};

/// Queries electronic invoices (查询电子发票).
#[wechatpay_endpoint(
    GET,
    "v3/new-tax-control-fapiao/fapiao-applications/<fapiao_apply_id>",
    response = FapiaoApplication,
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3/Offline/apis/chapter4_8_9.shtml",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryFapiaoApplication {
    /// The number of the application for the invoice (发票申请单号).
    pub fapiao_apply_id: String,
    /// The sub-merchant (子商户号).
    pub sub_mchid: Option<String>,
    /// The merchant's number of the invoice (商户发票单号).
    pub fapiao_id: Option<String>,
}

/// Electronic invoices of an application, as they stand (电子发票).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FapiaoApplication {
    /// How many invoices there are (发票数量).
    pub total_count: Option<i64>,
    /// The invoice (发票信息).
    pub fapiao_information: Option<Vec<Fapiao>>,
}

/// An invoice, as it stands (发票信息).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fapiao {
    /// The merchant's number of the invoice (商户发票单号).
    pub fapiao_id: Option<String>,
    /// The state of the invoice (发票状态).
    pub status: Option<FapiaoStatus>,
    /// The invoice as it was issued (蓝字发票信息).
    pub blue_fapiao: Option<FapiaoNumbers>,
    /// The invoice that reverses it (红字发票信息).
    pub red_fapiao: Option<FapiaoNumbers>,
    /// The card in the user's card pack (电子发票插卡信息).
    pub card_information: Option<FapiaoCard>,
    /// The sum with tax, in fen (总价税合计).
    pub total_amount: Option<i64>,
    /// The tax, in fen (总税额).
    pub tax_amount: Option<i64>,
    /// The total amount, in fen (总金额).
    pub amount: Option<i64>,
    /// Who sells (销售方信息).
    pub seller_information: Option<FapiaoSeller>,
    /// Who buys (购买方信息).
    pub buyer_information: Option<FapiaoUserTitle>,
    /// More about it (附加信息).
    pub extra_information: Option<FapiaoStaff>,
    /// The items of the invoice (发票行信息).
    pub items: Option<Vec<FapiaoItem>>,
    /// A remark (备注信息).
    pub remark: Option<String>,
    /// The code of why the invoice could not be issued (开票失败错误码).
    pub fapiao_error_code: Option<String>,
    /// Why the invoice could not be issued (开票失败原因).
    pub fapiao_error_message: Option<String>,
}

/// The numbers of an invoice, or of the one that reverses it (发票信息).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FapiaoNumbers {
    /// The invoice's code (发票代码).
    pub fapiao_code: Option<String>,
    /// The number of the invoice (发票号码).
    pub fapiao_number: Option<String>,
    /// The check code (校验码).
    pub check_code: Option<String>,
    /// The cipher (密码).
    pub password: Option<String>,
    /// When it was issued, RFC 3339 (开票时间).
    pub fapiao_time: Option<String>,
}

/// The card in the user's card pack (电子发票插卡信息).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FapiaoCard {
    /// The official account whose cards are put into the card pack (插卡公众号AppID).
    pub card_appid: Option<String>,
    /// The user's openid at the official account whose cards are put into the card pack (用户在插卡公众号下的OpenID).
    pub card_openid: Option<String>,
    /// The template of the card (电子发票卡券模板ID).
    pub card_id: Option<String>,
    /// The code of the card in the card pack (电子发票在卡包中的编码).
    pub card_code: Option<String>,
    /// The state of the card (发票卡券状态).
    pub card_status: Option<FapiaoCardStatus>,
}

/// An item of an invoice (发票行信息).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FapiaoItem {
    /// The code of what is sold (货物或应税劳务、服务编码).
    pub tax_code: Option<String>,
    /// The name of what is sold (货物或应税劳务、服务名称).
    pub goods_name: Option<String>,
    /// The model (规格型号).
    pub specification: Option<String>,
    /// The unit (单位).
    pub unit: Option<String>,
    /// How many there are, in hundred-millionths: 100000000 is one (数量). So the example of the document computes.
    pub quantity: Option<i64>,
    /// The price of one unit without tax, in hundred-millionths of a yuan: 380442000000 is 3804.42 yuan (单价). So the example of the
    /// document computes.
    pub unit_price: Option<i64>,
    /// The sum of the item without tax, in fen (单行金额).
    pub amount: Option<i64>,
    /// The tax of the item, in fen (单行税额).
    pub tax_amount: Option<i64>,
    /// The sum of the item with tax, in fen (单行金额合计).
    pub total_amount: Option<i64>,
    /// The rate of the tax, in hundredths of a per cent: 1300 is 13 % (税率).
    pub tax_rate: Option<i64>,
    /// Which tax privilege applies (税收优惠政策标识).
    pub tax_prefer_mark: Option<FapiaoTaxPreferMark>,
    /// Whether the item is a discount (是否折扣行).
    pub discount: Option<bool>,
}
