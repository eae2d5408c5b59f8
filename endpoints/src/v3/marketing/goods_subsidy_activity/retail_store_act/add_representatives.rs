//! Adds representatives to an activity of retail stores.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

use crate::v3::marketing::goods_subsidy_activity::retail_store_act::RetailStoreRepresentative;

/// Adds representatives to an activity of retail stores (添加零售小店活动业务代理).
#[wechatpay_endpoint(
    PUT,
    "v3/marketing/goods-subsidy-activity/retail-store-act/<activity_id>/representative",
    response = AddedRetailStoreRepresentatives,
    document = "https://pay.weixin.qq.com/docs/partner/apis/retail-store/retail-stores/add-representative.html",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AddRetailStoreRepresentatives {
    /// The id of the retail stores' activity (零售小店活动ID).
    pub activity_id: String,
    /// The representatives (业务代理信息列表).
    pub representative_info_list: Vec<RetailStoreRepresentative>,
    /// The merchant's number of the request (请求业务单据号).
    pub out_request_no: String,
    /// The time of addition, RFC 3339 (添加时间).
    pub add_time: Option<String>,
}

/// Which representatives were not added (添加业务代理结果).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AddedRetailStoreRepresentatives {
    /// The id of the retail stores' activity (零售小店活动ID).
    pub activity_id: Option<String>,
    /// The representatives that were not added (添加失败业务代理信息列表).
    pub failed_representative_info_list: Option<Vec<RetailStoreRepresentative>>,
    /// The time of addition, RFC 3339 (添加时间).
    pub add_time: Option<String>,
}
