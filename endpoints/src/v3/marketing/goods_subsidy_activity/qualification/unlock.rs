//! Unlocks a user's qualifications, so that another order can use them.

use wechatpay_runtime::wechatpay_endpoint;

use crate::v3::marketing::goods_subsidy_activity::qualification::{GoodsSubsidyOrder, GoodsSubsidyQualifications};

/// Unlocks a user's qualifications, so that another order can use them (解锁品牌加价购活动资格).
#[wechatpay_endpoint(
    POST,
    "v3/marketing/goods-subsidy-activity/qualification/unlock",
    response = GoodsSubsidyQualifications,
    document = "https://pay.weixin.qq.com/docs/merchant/products/retail-store/introduction.html",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnlockGoodsSubsidyQualifications {
    /// The order (订单信息).
    pub order_information: GoodsSubsidyOrder,
    /// The ids of the qualifications to unlock (待解锁的加价购资格ID列表).
    pub qualification_ids: Option<Vec<String>>,
}
