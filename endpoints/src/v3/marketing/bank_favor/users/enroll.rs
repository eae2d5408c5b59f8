//! Enrols a user in an activity that takes off from several payments.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

/// Enrols a user in an activity that takes off from several payments: the user gets a coupon for them (给指定用户报名多笔立减活动).
#[wechatpay_endpoint(
    POST,
    "v3/marketing/bank-favor/users/<openid>/bank-multi-activity",
    response = EnrolledBankFavorUser,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EnrollBankFavorUser {
    /// The user's openid under `appid` (用户标识ID).
    pub openid: String,
    /// The batch's number (批次号).
    pub stock_id: String,
    /// The activity's id (活动ID).
    pub activity_id: String,
    /// The merchant's number of the request that gives the coupon out, unique for each (发券凭证).
    pub out_request_no: String,
    /// The appid under which the user has `openid` (公众账号ID).
    pub appid: String,
    /// The merchant number that created the batch (创建批次的商户号).
    pub stock_creator_mchid: String,
}

/// The coupon of the user who was enrolled.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EnrolledBankFavorUser {
    /// The coupon's id (代金券id).
    pub coupon_id: String,
}
