//! Issues electronic invoices.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

use super::FapiaoTaxPreferMark;
use crate::v3::new_tax_control_fapiao::FapiaoScene;

/// Issues electronic invoices (开具电子发票).
///
/// The invoices are issued later: [`FapiaoChanged`](crate::v3::new_tax_control_fapiao::FapiaoChanged) tells what became of them.
/// `fapiao_apply_id` is the number that the user's title was asked for with.
#[wechatpay_endpoint(
    POST,
    "v3/new-tax-control-fapiao/fapiao-applications",
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3/Offline/apis/chapter4_8_8.shtml",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IssueFapiao {
    /// The sub-merchant (子商户号).
    pub sub_mchid: Option<String>,
    /// Where the invoice is asked for (开票场景).
    pub scene: FapiaoScene,
    /// The number of the application for the invoice (发票申请单号).
    pub fapiao_apply_id: String,
    /// Who buys (购买方信息).
    pub buyer_information: FapiaoBuyerWithContact,
    /// The invoices to issue (需要开具的发票信息).
    pub fapiao_information: Vec<FapiaoToIssue>,
}

/// Who buys, and how to reach the buyer (购买方信息).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FapiaoBuyerWithContact {
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
    /// The phone number (手机号).
    #[wechatpay(sensitive)]
    pub phone: Option<String>,
    /// The e-mail address (邮箱地址).
    #[wechatpay(sensitive)]
    pub email: Option<String>,
}

/// An invoice to issue (需要开具的发票信息).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FapiaoToIssue {
    /// The merchant's number of the invoice (商户发票单号).
    pub fapiao_id: String,
    /// The sum with tax, in fen (总价税合计).
    pub total_amount: i64,
    /// Whether the items are listed on a sheet of their own (是否以清单形式开具发票).
    pub need_list: bool,
    /// The remark on the invoice (发票备注).
    pub remark: Option<String>,
    /// The items of the invoice (发票行信息).
    pub items: Vec<FapiaoItemToIssue>,
}

/// An item of an invoice to issue (发票行信息).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FapiaoItemToIssue {
    /// The tax office's code of what is sold (税局侧规定的货物或应税劳务、服务税收分类编码).
    pub tax_code: String,
    /// The tax office's name of the kind of thing that is sold (税局侧规定的货物或应税劳务、服务分类名称).
    pub goods_category: Option<String>,
    /// The name of what is sold (货物或应税劳务、服务名称).
    pub goods_name: Option<String>,
    /// The merchant's own code of what is sold (企业侧维护的货物或应税劳务、服务编码).
    pub goods_id: Option<i64>,
    /// The model (规格型号).
    pub specification: Option<String>,
    /// The unit (单位).
    pub unit: Option<String>,
    /// How many there are, in hundred-millionths: 100000000 is one (数量). So the example of the document computes.
    pub quantity: i64,
    /// The sum of the item with tax, in fen (单行金额合计).
    pub total_amount: i64,
    /// The rate of the tax, in hundredths of a per cent: 1300 is 13 % (税率).
    pub tax_rate: Option<i64>,
    /// Which tax privilege applies (税收优惠政策标识).
    pub tax_prefer_mark: Option<FapiaoTaxPreferMark>,
    /// Whether the item is a discount (是否折扣行).
    pub discount: bool,
}
