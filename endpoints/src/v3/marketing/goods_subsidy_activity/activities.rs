//! Lists the activities of brands in a city.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

/// Lists the activities of brands in a city (按区域查询品牌加价购活动).
#[wechatpay_endpoint(
    GET,
    "v3/marketing/goods-subsidy-activity/activities",
    response = GoodsSubsidyActivityList,
    document = "https://pay.weixin.qq.com/docs/merchant/products/retail-store/introduction.html",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListGoodsSubsidyActivities {
    /// The id of the city in which the activity takes place (活动所属城市的ID).
    pub city_id: String,
    /// The page's number (分页页码).
    pub offset: i64,
    /// The most activities to return (最大返回的活动数).
    pub limit: i64,
}

/// A page of activities (品牌加价购活动列表).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GoodsSubsidyActivityList {
    /// The number of activities in all (活动总数).
    pub total_count: Option<i64>,
    /// The activities (品牌加价购活动集合).
    pub data: Option<Vec<GoodsSubsidyActivity>>,
    /// The page's number (分页页码).
    pub offset: Option<i64>,
    /// How many there are on a page (分页大小).
    pub limit: Option<i64>,
}

/// An activity in which a brand subsidizes a product (品牌加价购活动).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GoodsSubsidyActivity {
    /// The activity's id (活动ID).
    pub activity_id: Option<String>,
    /// The brand's id (品牌ID).
    pub brand_id: Option<String>,
    /// The number of the merchant that created the activity (活动创建方商户号).
    pub creator_merchant_id: Option<String>,
    /// The activity (活动信息).
    pub activity_info: Option<GoodsSubsidyActivityDates>,
    /// The product that the activity is about (活动商品信息).
    pub goods_information: Option<SubsidizedGoods>,
    /// The activity's rules (活动规则).
    pub rule_information: Option<GoodsSubsidyRules>,
}

/// What an activity is called, and when it takes place (活动信息).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GoodsSubsidyActivityDates {
    /// The activity's name (活动名称).
    pub activity_name: Option<String>,
    /// The time from which stores can apply, RFC 3339 (活动报名开始时间).
    pub apply_start_time: Option<String>,
    /// The time until which stores can apply, RFC 3339 (活动报名结束时间).
    pub apply_end_time: Option<String>,
    /// The time at which the activity begins, RFC 3339 (活动开始时间).
    pub activity_start_time: Option<String>,
    /// The time at which the activity ends, RFC 3339 (活动结束时间).
    pub activity_end_time: Option<String>,
    /// A description of the activity (活动描述).
    pub activity_description: Option<String>,
}

/// The product that an activity is about (活动商品信息).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SubsidizedGoods {
    /// The product's id (商品ID).
    pub goods_id: Option<String>,
    /// The product's name (商品名称).
    pub goods_name: Option<String>,
    /// The address of the product's picture (商品图片URL).
    pub goods_picture_url: Option<String>,
}

/// What is paid for a product, and how often (活动规则).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GoodsSubsidyRules {
    /// What the store gets for one product, in fen (购买单件商品,门店补贴金额).
    pub store_subsidy: Option<i64>,
    /// What the service provider gets for one product, in fen (购买单件商品,服务商补贴金额).
    pub service_provider_subsidy: Option<i64>,
    /// The most subsidized products of one store (活动门店补贴商品数上限).
    pub store_subsidy_quota: Option<i64>,
    /// How often one user can use the offer at most (单用户享受加价购优惠次数上限).
    pub user_subsidy_quota: Option<i64>,
    /// The areas in which the activity takes place (活动区域列表).
    pub areas: Option<Vec<GoodsSubsidyArea>>,
}

/// An area in which an activity takes place (活动区域).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GoodsSubsidyArea {
    /// The province's name (省名称).
    pub province: Option<String>,
    /// The city's name (市名称).
    pub city: Option<String>,
    /// The district's name (区名称).
    pub district: Option<String>,
}
