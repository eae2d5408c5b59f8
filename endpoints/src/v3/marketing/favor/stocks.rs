//! Batches of coupons.

pub mod items;
pub mod list;
pub mod merchants;
pub mod modify;
pub mod pause;
pub mod query;
pub mod refund_flow;
pub mod refund_flow_by_day;
pub mod restart;
pub mod start;
pub mod stop;
pub mod use_flow;
pub mod use_flow_by_day;

pub use items::{FavorStockItemList, ListFavorStockItems};
pub use list::{FavorStockList, ListFavorStocks};
pub use merchants::{FavorStockMerchantList, ListFavorStockMerchants};
pub use modify::{ModifiedFavorStockGoods, ModifyFavorStockGoods};
pub use pause::{PauseFavorStock, PausedFavorStock};
pub use query::QueryFavorStock;
pub use refund_flow::GetFavorRefundFlow;
pub use refund_flow_by_day::{FavorRefundFlowByDay, GetFavorRefundFlowByDay};
pub use restart::{RestartFavorStock, RestartedFavorStock};
pub use start::{StartFavorStock, StartedFavorStock};
pub use stop::{StopFavorStock, StoppedFavorStock};
pub use use_flow::GetFavorUseFlow;
pub use use_flow_by_day::{FavorUseFlowByDay, GetFavorUseFlowByDay};

use wechatpay_runtime::{wechatpay_enumeration, wechatpay_object};

use crate::v3::marketing::favor::{FavorBusinessType, FavorCutToMessage, FavorNormalCoupon, FavorStockType};

/// A batch of coupons.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FavorStock {
    /// The batch's name (批次名称).
    pub stock_name: String,
    /// When it begins, RFC 3339 (开始时间).
    pub available_begin_time: String,
    /// When it ends, RFC 3339 (结束时间).
    pub available_end_time: String,
    /// How the coupons of a batch are given out, as responses have it (发放规则).
    pub stock_use_rule: IssuedFavorStockRule,
    /// Whether the coupon takes off without a flow of funds (是否无资金流).
    pub no_cash: bool,
    /// The kind of the batch (批次类型).
    pub stock_type: FavorStockType,
    /// The batch's number (批次号).
    pub stock_id: String,
    /// The merchant number that created the batch (创建批次的商户号).
    pub stock_creator_mchid: String,
    /// The batch's state (批次状态).
    pub status: FavorStockStatus,
    /// How the coupon is used, as the user reads it (使用说明).
    pub description: Option<String>,
    /// When it was created, RFC 3339 (创建时间).
    pub create_time: String,
    /// When the batch was activated, RFC 3339 (激活批次的时间).
    pub start_time: Option<String>,
    /// When the batch was stopped, RFC 3339 (终止批次的时间).
    pub stop_time: Option<String>,
    /// Whether the coupon is for single goods (是否单品优惠).
    pub singleitem: bool,
    /// The price that a coupon cuts goods to (减至批次特定信息).
    pub cut_to_message: Option<FavorCutToMessage>,
    /// How many coupons were given out (已发券数量).
    pub distributed_coupons: i64,
    /// The kind of business (业务类型).
    pub business_type: Option<FavorBusinessType>,
    /// Where the coupon can be used (消费金可用地域).
    pub available_region_list: Option<Vec<FavorAvailableRegion>>,
    /// The industries in which the coupon can be used (消费金可用行业).
    pub available_industry_list: Option<Vec<String>>,
    /// The number under which the card pack has the coupons.
    pub card_id: Option<String>,
}

/// Where the file of a batch's uses or refunds is, and its hash: `client.download(&flow.url)` reads the file, and its
/// `checked(&flow.hash_type, &flow.hash_value)` compares the hash.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FavorFlow {
    /// The address of the file (下载链接).
    pub url: String,
    /// The file's hash, in hex (安全校验码).
    pub hash_value: String,
    /// The algorithm of the hash, such as `SHA1` (哈希算法类型).
    pub hash_type: String,
}

/// How the coupons of a batch are given out, as responses have it (发放规则).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IssuedFavorStockRule {
    /// How many coupons are given out at most (发放总上限).
    pub max_coupons: i64,
    /// What all coupons may take off at most, in fen (总预算).
    pub max_amount: i64,
    /// What the coupons given out on a day may take off at most, in fen (单天发放上限金额).
    pub max_amount_by_day: Option<i64>,
    /// How many coupons a user can have (单个用户可领个数).
    pub max_coupons_per_user: i64,
    /// Whether the limit of a user is that of the person, over all accounts (是否开启自然人限制).
    pub natural_person_limit: Option<bool>,
    /// Whether giving out coupons by call is protected from abuse (api发券防刷).
    pub prevent_api_abuse: Option<bool>,
    /// What the coupon takes off, and from which amount on.
    pub fixed_normal_coupon: Option<FavorNormalCoupon>,
    /// The kind of the coupons.
    pub coupon_type: Option<String>,
    /// The tags of orders (`goods_tag`) that the coupons can be used on (订单优惠标记).
    pub goods_tag: Option<Vec<String>>,
    /// The trade types that the coupons can be used in (交易类型).
    pub trade_type: Option<Vec<String>>,
    /// Whether the coupon can be used together with other discounts.
    pub combine_use: Option<bool>,
}

/// The batch's state (批次状态).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "snake_case")]
pub enum FavorStockStatus {
    /// Not yet activated (未激活).
    Unactivated,
    /// Being examined (审核中).
    Audit,
    /// Running (运行中).
    Running,
    /// Stopped (已停止).
    #[serde(rename = "stoped")]
    Stopped,
    /// Paused (暂停发放).
    Paused,
    /// A value that this version does not know.
    Other(String),
}

/// Where the coupon can be used (消费金可用地域).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FavorAvailableRegion {
    /// The kind (类型).
    pub r#type: Option<String>,
    /// The province (省).
    pub province: Option<String>,
    /// The city (市).
    pub city: Option<String>,
    /// The district (区).
    pub district: Option<String>,
    /// The country (国家).
    pub country: Option<String>,
}
