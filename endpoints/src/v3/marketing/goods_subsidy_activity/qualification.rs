//! Users' qualifications for an offer, which an order locks.

pub mod lock;
pub mod unlock;

pub use lock::LockGoodsSubsidyQualifications;
pub use unlock::UnlockGoodsSubsidyQualifications;

use wechatpay_runtime::wechatpay_object;

/// The order that the qualifications are for (订单信息).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GoodsSubsidyOrder {
    /// The openid of the user who pays the order (支付订单的微信用户OpenID).
    pub payer_openid: String,
    /// The merchant's number of the order (商户订单号).
    pub out_trade_no: String,
    /// The order's amount, in fen (订单总金额).
    pub total_fee: i64,
    /// The store's id (门店ID).
    pub store_id: String,
    /// The merchant number of the store (门店商户号).
    pub store_merchant_id: String,
}

/// Which qualifications were locked or unlocked (加价购资格).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GoodsSubsidyQualifications {
    /// The result, in words (返回结果文案).
    pub return_message: Option<String>,
    /// The ids of the qualifications for which it failed (失败的资格id列表).
    pub failed_qualification_ids: Option<Vec<String>>,
    /// The ids of the qualifications for which it succeeded (成功的资格id列表).
    pub succeed_qualification_ids: Option<Vec<String>>,
}
