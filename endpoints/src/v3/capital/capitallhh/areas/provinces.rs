//! Provinces and their cities.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

/// Lists the provinces (查询省份列表).
#[wechatpay_endpoint(
    GET,
    "v3/capital/capitallhh/areas/provinces",
    response = ProvinceList,
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter11_2_4.shtml"
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListProvinces;

/// The provinces (省份列表).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProvinceList {
    /// The provinces (省份列表).
    pub data: Option<Vec<Province>>,
    /// How many there are in all (查询数据总条数).
    pub total_count: i64,
}

/// A province (省份).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Province {
    /// The name of the province (省份名称).
    pub province_name: String,
    /// The code of the province (省份编码).
    pub province_code: i64,
}

/// Lists the cities of a province (查询城市列表).
#[wechatpay_endpoint(
    GET,
    "v3/capital/capitallhh/areas/provinces/<province_code>/cities",
    response = CityList,
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter11_2_5.shtml",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListCities {
    /// The code of the province (省份编码).
    pub province_code: i64,
}

/// The cities of a province (城市列表).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CityList {
    /// The cities (城市列表).
    pub data: Option<Vec<City>>,
    /// How many there are in all (查询数据总条数).
    pub total_count: Option<i64>,
}

/// A city (城市).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct City {
    /// The name of the city (城市名称).
    pub city_name: Option<String>,
    /// The code of the city (城市编码).
    pub city_code: Option<i64>,
}
