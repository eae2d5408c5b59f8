//! Batches of coupons, and the codes that are uploaded for them.

pub mod budget;
pub mod create;
pub mod delete_code;
pub mod list_codes;
pub mod modify;
pub mod query;
pub mod query_code;
pub mod upload_codes;

pub use budget::{ModifiedBusifavorStockBudget, ModifyBusifavorStockBudget};
pub use create::{BusifavorSendRule, CreateBusifavorStock, CreatedBusifavorStock};
pub use delete_code::{DeleteBusifavorCouponCode, DeletedBusifavorCouponCode};
pub use list_codes::{BusifavorCouponCodeList, ListBusifavorCouponCodes};
pub use modify::{BusifavorSendRuleChange, BusifavorUseRuleChange, ModifyBusifavorStock};
pub use query::{
    BusifavorCodeCount, BusifavorSendCount, BusifavorStock, BusifavorStockState, IssuedBusifavorSendRule, QueryBusifavorStock,
};
pub use query_code::{BusifavorCouponCode, QueryBusifavorCouponCode};
pub use upload_codes::{RefusedBusifavorCode, UploadBusifavorCouponCodes, UploadedBusifavorCouponCodes};

use wechatpay_runtime::{wechatpay_enumeration, wechatpay_object};

/// Who makes the coupons' codes (券code模式).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum BusifavorCodeMode {
    /// WeChat Pay makes them.
    WechatpayMode,
    /// The merchant names one with each coupon that it gives out.
    MerchantApi,
    /// The merchant uploads them before: [`UploadBusifavorCouponCodes`].
    MerchantUpload,
    /// A value that this version does not know.
    Other(String),
}

/// Where events of the coupons are told (事件通知配置).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BusifavorNotifyConfig {
    /// The appid under which a notification tells the user's openid (事件通知appid).
    pub notify_appid: Option<String>,
}

/// The code's state (券code状态).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum BusifavorCodeStatus {
    /// Its coupon was given out and can be used.
    Sended,
    /// Its coupon was used.
    Used,
    /// Its coupon has expired.
    Expired,
    /// It was deleted.
    Deleted,
    /// Its coupon was made invalid.
    Deactivated,
    /// It can be given out.
    Available,
    /// It was given out.
    Dispatched,
    /// A value that this version does not know.
    Other(String),
}

/// A code that the merchant uploaded (券code信息).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BusifavorStoredCode {
    /// The code (商户上传code).
    pub code: String,
    /// The code's state (商户上传code分配状态).
    pub code_status: Option<BusifavorCodeStatus>,
    /// When it was uploaded, RFC 3339 (上传时间).
    pub upload_time: Option<String>,
    /// When the code was given out, RFC 3339 (被分配时间).
    pub dispatched_time: Option<String>,
    /// The openid of the user who has the coupon (领券用户的OpenID).
    pub openid: Option<String>,
    /// The unionid of the user who has the coupon (领券用户的UnionID).
    pub unionid: Option<String>,
    /// The code of the user's coupon (用户券code).
    pub coupon_code: Option<String>,
}
