//! Locks a user's qualifications for an order.

use wechatpay_runtime::wechatpay_endpoint;

use crate::v3::marketing::goods_subsidy_activity::qualification::{GoodsSubsidyOrder, GoodsSubsidyQualifications};

/// Locks a user's qualifications for an order (锁定品牌加价购活动资格).
#[wechatpay_endpoint(
    POST,
    "v3/marketing/goods-subsidy-activity/qualification/lock",
    response = GoodsSubsidyQualifications,
    document = "https://pay.weixin.qq.com/docs/merchant/products/retail-store/introduction.html",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LockGoodsSubsidyQualifications {
    /// The order (订单信息).
    pub order_information: GoodsSubsidyOrder,
    /// The ids of the qualifications to lock (待锁定的加价购资格ID列表).
    pub qualification_ids: Option<Vec<String>>,
}
