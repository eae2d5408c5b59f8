//! Gets the address of the file of the uses of a batch's coupons.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

/// Gets the address of the file of the uses of a batch's coupons (下载批次核销明细).
#[wechatpay_endpoint(
    GET,
    "v3/marketing/favor/stocks/<stock_id>/use-flow",
    response = FavorUseFlow,
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/convention/chapter3_10.shtml",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GetFavorUseFlow {
    /// The batch's number (批次号).
    pub stock_id: String,
}

/// Where the file is.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FavorUseFlow {
    /// The address of the file (下载链接).
    pub url: String,
    /// The file's hash (安全校验码).
    pub hash_value: Option<String>,
    /// The algorithm of the hash (哈希算法类型).
    pub hash_type: Option<String>,
}
