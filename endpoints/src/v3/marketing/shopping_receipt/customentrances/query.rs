//! Queries the entrance that a brand's receipts show.

use wechatpay_runtime::wechatpay_endpoint;

use crate::v3::marketing::shopping_receipt::customentrances::ReceiptEntrance;

/// Queries the entrance that a brand's receipts show (查询自定义入口).
#[wechatpay_endpoint(
    GET,
    "v3/marketing/shopping-receipt/customentrances/<brand_id>",
    response = ReceiptEntrance,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryReceiptEntrance {
    /// The id of the brand that the entrance belongs to (自定义入口的归属品牌ID).
    pub brand_id: String,
}
