//! Removes representatives from an activity of retail stores.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

use crate::v3::marketing::goods_subsidy_activity::retail_store_act::RetailStoreRepresentative;

/// Removes representatives from an activity of retail stores (删除零售小店活动业务代理).
#[wechatpay_endpoint(
    DELETE,
    "v3/marketing/goods-subsidy-activity/retail-store-act/<activity_id>/representative",
    response = DeletedRetailStoreRepresentatives,
    document = "https://pay.weixin.qq.com/docs/partner/apis/retail-store/retail-store-act/delete-representative.html",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DeleteRetailStoreRepresentatives {
    /// The id of the retail stores' activity (零售小店活动ID).
    pub activity_id: String,
    /// The representatives (业务代理信息列表).
    #[wechatpay(body)]
    pub representative_info_list: Vec<RetailStoreRepresentative>,
    /// The merchant's number of the request (请求业务单据号).
    #[wechatpay(body)]
    pub out_request_no: String,
    /// The time of the removal, RFC 3339 (删除时间).
    #[wechatpay(body)]
    pub delete_time: String,
}

/// Which representatives were not removed (删除业务代理结果).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DeletedRetailStoreRepresentatives {
    /// The id of the retail stores' activity (零售小店活动ID).
    pub activity_id: String,
    /// The representatives that were not removed (删除失败业务代理信息列表).
    pub failed_representative_info_list: Option<Vec<RetailStoreRepresentative>>,
    /// The time of the removal, RFC 3339 (删除时间).
    pub delete_time: String,
}
