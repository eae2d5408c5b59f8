//! What a partner sets for its sub-merchants.

pub mod changecustompagestatus;
pub mod changegoldplanstatus;
pub mod close_advertising_show;
pub mod open_advertising_show;
pub mod set_advertising_industry_filter;

use wechatpay_runtime::wechatpay_enumeration;

/// Whether something is opened or closed (操作类型).
#[wechatpay_enumeration]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum GoldPlanOperation {
    /// Open (开通).
    Open,
    /// Close (关闭).
    Close,
    /// A value that this version does not know.
    Other(String),
}

/// A trade whose advertisements are not shown (同业过滤标签值).
#[wechatpay_enumeration]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum AdvertisingIndustry {
    /// Online shops (电商).
    ECommerce,
    /// Weddings and dating (婚恋).
    LoveMarriage,
    /// Photography; the constant is spelt `POTOGRAPHY` (摄影).
    Potography,
    /// Education (教育).
    Education,
    /// Finance (金融).
    Finance,
    /// Travel (旅游).
    Tourism,
    /// Skin care and cosmetics (护肤).
    Skincare,
    /// Food (食品).
    Food,
    /// Sport (运动).
    Sport,
    /// Jewellery and watches (珠宝首饰).
    JewelryWatch,
    /// Health (医疗健康).
    Healthcare,
    /// Services for companies; the constant is spelt `BUSSINESS` (商务服务).
    Bussiness,
    /// Mothers and children (母婴).
    Parenting,
    /// Restaurants (餐饮).
    Catering,
    /// Retail (零售).
    Retail,
    /// Services of daily life (生活服务).
    Services,
    /// Law (法律服务).
    Law,
    /// Houses and flats (房地产).
    Estate,
    /// Transport (交通运输).
    Transportation,
    /// Energy saving (节能环保).
    EnergySaving,
    /// Security (安全安保).
    Security,
    /// Building materials (建材).
    BuildingMaterial,
    /// Telecommunication (通讯).
    Communication,
    /// Everyday goods (日用百货).
    Merchandise,
    /// Associations (社会组织).
    Association,
    /// Communities (社区).
    Community,
    /// Audio, video and reading online (线上音视频阅读).
    OnlineAvr,
    /// Publishing of people's own (自媒体).
    WeMedia,
    /// Cars (汽车).
    Car,
    /// Software (软件).
    Software,
    /// Games (游戏).
    Game,
    /// Clothes (服饰).
    Clothing,
    /// Industry; the constant is spelt `INDUSTY` (工业).
    Industy,
    /// Farming (农业).
    Agriculture,
    /// Publishers and media (出版传媒).
    PublishingMedia,
    /// Home and digital devices (家居数码).
    HomeDigital,
    /// A value that this version does not know.
    Other(String),
}
