//! Uploads goods.

use wechatpay_runtime::wechatpay_endpoint;

use crate::v3::gov::subsidy::{SubsidyAnswer, SubsidyEnergyGrade, SubsidyProductType};

/// Uploads goods (商品信息上传).
#[wechatpay_endpoint(
    POST,
    "v3/gov/subsidy/goods/upload",
    response = SubsidyAnswer,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UploadSubsidyGoods {
    /// The id of the category of the goods, from 1 to 17 (消费品类ID).
    pub appliance_id: i64,
    /// The name of the goods (商品名称).
    pub product_name: String,
    /// The grade of energy efficiency (能效等级).
    pub energy_grade: Option<SubsidyEnergyGrade>,
    /// The brand (家电品牌).
    pub brand: String,
    /// The code of the region of the qualification (使用的资格的地区编码).
    pub qualification_region_code: i64,
    /// The name of the company that sold it (销售企业名称).
    pub seller_name: String,
    /// The unified social credit code (统一社会信用代码).
    pub license_number: String,
    /// The base price, in fen (基准价格).
    pub base_price: i64,
    /// The average price of the last month, in fen (近1个月平均交易价).
    pub average_trading_price: i64,
    /// The kind of product (产品类型).
    pub product_type: SubsidyProductType,
    /// The model (商品型号).
    pub product_model: Option<String>,
    /// The product's barcode (商品条码).
    pub bar_code: String,
}
