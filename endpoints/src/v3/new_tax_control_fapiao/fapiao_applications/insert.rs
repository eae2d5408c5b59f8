//! Puts electronic invoices into the user's card pack.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

use super::{FapiaoBuyer, FapiaoTaxPreferMark};
use crate::v3::new_tax_control_fapiao::FapiaoScene;

/// Puts electronic invoices into the user's card pack (将电子发票插入微信用户卡包).
///
/// The cards are there later: [`FapiaoChanged`](crate::v3::new_tax_control_fapiao::FapiaoChanged) tells what became of them.
#[wechatpay_endpoint(
    POST,
    "v3/new-tax-control-fapiao/fapiao-applications/<fapiao_apply_id>/insert-cards",
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/new-tax-control-fapiao/chapter3_11.shtml",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InsertFapiaoCards {
    /// The number of the application for the invoice (发票申请单号).
    pub fapiao_apply_id: String,
    /// The sub-merchant (子商户号).
    pub sub_mchid: Option<String>,
    /// Where the card is put into the card pack from (插卡场景).
    pub scene: FapiaoScene,
    /// Who buys (购买方信息).
    pub buyer_information: FapiaoBuyer,
    /// The cards of the invoices (电子发票卡券信息列表).
    pub fapiao_card_information: Vec<FapiaoToInsert>,
}

/// An invoice that is put into the card pack (电子发票卡券信息).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FapiaoToInsert {
    /// The id of the invoice's file (电子发票文件ID).
    pub fapiao_media_id: String,
    /// The number of the invoice (发票号码).
    pub fapiao_number: String,
    /// The invoice's code (发票代码).
    pub fapiao_code: String,
    /// When it was issued, RFC 3339 (开票时间).
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
    /// Who sells (销售方信息).
    pub seller_information: FapiaoSellerToInsert,
    /// More about it (附加信息).
    pub extra_information: FapiaoStaffToInsert,
    /// The items of the invoice (发票行信息).
    pub items: Vec<FapiaoItemToInsert>,
    /// A remark (备注信息).
    pub remark: Option<String>,
}

/// Who sells, on an invoice that is put into the card pack (销售方信息).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FapiaoSellerToInsert {
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

/// Who took the money, reviewed and issued the invoice that is put into the card pack (附加信息).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FapiaoStaffToInsert {
    /// Who took the money (收款人).
    pub payee: Option<String>,
    /// Who reviewed the invoice (复核人).
    pub reviewer: Option<String>,
    /// Who issued the invoice (开票人).
    pub drawer: String,
}

/// An item of an invoice that is put into the card pack (发票行信息).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FapiaoItemToInsert {
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
    pub tax_prefer_mark: FapiaoTaxPreferMark,
    /// Whether the item is a discount (是否折扣行).
    pub discount: bool,
}
