//! Uses a qualification of several categories.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

use crate::v3::gov::subsidy::zhejiang::ZhejiangAnswer;

/// Uses a qualification of several categories (N 品类核销).
#[wechatpay_endpoint(
    POST,
    "v3/gov/subsidy/zhejiang/n-qualifications/confirm",
    response = ZhejiangAnswer,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ConfirmZhejiangMultiQualification {
    /// The categories (品类集合).
    pub data: Option<Vec<ZhejiangMultiQualificationUse>>,
    /// The number of the request, unique for each request (请求流水号).
    pub req_ssn: String,
    /// The time of the request (请求时间).
    pub req_time: Option<String>,
}

/// A category that is used (品类).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ZhejiangMultiQualificationUse {
    /// The code of the category (品类编码).
    pub cate_code: String,
    /// The number of the identity document (证件号码).
    #[wechatpay(sensitive)]
    pub cert_no: String,
    /// The grade of energy consumption (能耗等级).
    pub grade: Option<String>,
    /// The user's name (姓名).
    #[wechatpay(sensitive)]
    pub name: String,
    /// When the trade ended or the goods came back (交易完成或商品退回时间戳).
    pub operation_time: String,
    /// The name of the bank (银行机构名称).
    pub bank_name: Option<String>,
    /// The bank's subsidy (银行补贴金额).
    pub bank_subsidy: Option<String>,
    /// The platform's subsidy (交易平台补贴金额).
    pub plat_subsidy: Option<String>,
    /// What it was sold for (销售金额).
    pub sales: String,
    /// Whether the qualification was used or given back (品类状态).
    pub status: String,
    /// The government's subsidy (政府补贴金额).
    pub subsidy: String,
    /// The phone number (手机号).
    #[wechatpay(sensitive)]
    pub tel: String,
    /// The code of the region that the goods go to (收货地区编码).
    pub add_code: String,
    /// The address that the goods go to (收货地址).
    #[wechatpay(sensitive)]
    pub address: String,
    /// How it was sold (销售方式).
    pub sale_models: String,
    /// The brand (家电品牌).
    pub brand: String,
    /// The code of the region whose money pays the subsidy (活动资金地区编码).
    pub activity_add_code: String,
    /// The unified social credit code (统一社会信用代码).
    pub uniscid: String,
    /// The name of the company that sold it (销售企业名称).
    pub corp_name: String,
    /// The number of the record, unique for each record (数据流水号).
    pub serial_num: String,
}
