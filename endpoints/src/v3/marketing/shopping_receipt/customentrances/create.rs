//! Creates the entrance that a brand's receipts show below the receipt.

use wechatpay_runtime::wechatpay_endpoint;

use crate::v3::marketing::shopping_receipt::customentrances::{
    ReceiptEntrance, ReceiptEntranceLink, ReceiptEntranceState, ReceiptEntranceType,
};

/// Creates the entrance that a brand's receipts show below the receipt (创建自定义入口).
#[wechatpay_endpoint(
    POST,
    "v3/marketing/shopping-receipt/customentrances",
    response = ReceiptEntrance,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreateReceiptEntrance {
    /// What the entrance leads to (自定义入口种类).
    pub custom_entrance_type: ReceiptEntranceType,
    /// The entrance's subtitle (副标题).
    pub subtitle: String,
    /// The address of the picture of the goods that the entrance shows (展示商品信息).
    pub goods_thumbnail_url: Option<String>,
    /// From when on the entrance is shown, RFC 3339 (自定义入口的开始时间).
    pub start_time: String,
    /// Until when the entrance is shown, RFC 3339 (自定义入口的结束时间).
    pub end_time: String,
    /// Whether the entrance is shown (设置自定义入口的状态).
    pub custom_entrance_state: ReceiptEntranceState,
    /// The id of the brand that the entrance belongs to (自定义入口的归属品牌ID).
    pub brand_id: String,
    /// The merchant's number of the request, unique for each (商户创建自定义入口的凭据号).
    pub out_request_no: String,
    /// The page that the entrance leads to (自定义入口跳转信息).
    pub jump_link: ReceiptEntranceLink,
}
