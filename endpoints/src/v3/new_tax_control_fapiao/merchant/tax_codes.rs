//! Lists the tax codes of goods and services.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

use crate::v3::new_tax_control_fapiao::FapiaoLinks;
use crate::v3::new_tax_control_fapiao::fapiao_applications::FapiaoTaxPreferMark;

/// Lists the tax codes of goods and services (获取商品和服务税收分类对照表).
#[wechatpay_endpoint(
    GET,
    "v3/new-tax-control-fapiao/merchant/tax-codes",
    response = FapiaoTaxCodeList,
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/new-tax-control-fapiao/chapter3_2.shtml",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListFapiaoTaxCodes {
    /// The sub-merchant (子商户号).
    pub sub_mchid: Option<String>,
    /// From which entry on to list, beginning with 0 (本次查询的起始位置).
    pub offset: i64,
    /// How many entries to list at most (本次查询的最大数量).
    pub limit: i64,
}

/// A page of the tax codes of goods and services (税收分类对照表).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FapiaoTaxCodeList {
    /// From which entry on to list, beginning with 0 (本次查询的起始位置).
    pub offset: i64,
    /// How many entries to list at most (本次查询的最大数量).
    pub limit: i64,
    /// The addresses of the pages beside this one (相关链接).
    pub links: Option<FapiaoLinks>,
    /// The tax codes of this page (本次查询到的数据).
    pub data: Vec<FapiaoTaxCode>,
    /// How many entries there are (总记录数).
    pub total_count: i64,
}

/// The tax code of goods or services (税收分类).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FapiaoTaxCode {
    /// The merchant's own name of what is sold (由商户自定义的货物或应税劳务、服务名称).
    pub goods_name: String,
    /// The merchant's own code of what is sold (企业侧维护的货物或应税劳务、服务编码).
    pub goods_id: Option<i64>,
    /// The tax office's name of the kind of thing that is sold (税局侧规定的货物或应税劳务、服务分类名称).
    pub goods_category: Option<String>,
    /// The code of what is sold (货物或应税劳务、服务编码).
    pub tax_code: String,
    /// The rate of the tax, in hundredths of a per cent: 1300 is 13 % (税率).
    pub tax_rate: i64,
    /// Which tax privilege applies (税收优惠政策标识).
    pub tax_prefer_mark: FapiaoTaxPreferMark,
}
