//! Puts electronic invoices into the user's card pack.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

use super::{FapiaoBuyer, FapiaoItem};
use crate::v3::new_tax_control_fapiao::{FapiaoScene, FapiaoSeller, FapiaoStaff};

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
    /// Fen (总金额).
    pub amount: i64,
    /// Who sells (销售方信息).
    pub seller_information: FapiaoSeller,
    /// More about it (附加信息).
    pub extra_information: FapiaoStaff,
    /// The items of the invoice (发票行信息).
    pub items: Vec<FapiaoItem>,
    /// A remark (备注信息).
    pub remark: Option<String>,
}
