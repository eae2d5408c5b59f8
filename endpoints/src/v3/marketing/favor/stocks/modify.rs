//! Changes the goods that the coupons of a batch are for.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

/// Changes the goods that the coupons of a batch are for (修改可用单品编码).
#[wechatpay_endpoint(
    POST,
    "v3/marketing/favor/stocks/<stock_id>/modify-goods-id",
    response = ModifiedFavorStockGoods,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ModifyFavorStockGoods {
    /// The batch's number (批次号).
    pub stock_id: String,
    /// The merchant number that created the batch (创建批次的商户号).
    pub stock_creator_mchid: String,
    /// The goods to add (增加单品编码列表).
    pub add_goods_id_list: Option<Vec<String>>,
    /// The goods to take away (删除单品编码列表).
    pub delete_goods_id_list: Option<Vec<String>>,
}

/// A batch whose goods were changed.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ModifiedFavorStockGoods {
    /// When it took effect, RFC 3339 (生效时间).
    pub pause_time: Option<String>,
    /// The batch's number (批次号).
    pub stock_id: Option<String>,
}
