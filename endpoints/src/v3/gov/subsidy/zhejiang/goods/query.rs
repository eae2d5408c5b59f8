//! Queries goods.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

/// Queries goods (商品信息查询).
#[wechatpay_endpoint(
    POST,
    "v3/gov/subsidy/zhejiang/goods/query",
    response = ZhejiangGoods,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryZhejiangGoods {
    /// The product's barcode (商品条码).
    pub goods_bar_code: Option<String>,
    /// The code of the province (省份代码).
    pub province: Option<String>,
    /// The number of the request, unique for each request (请求流水号).
    pub req_ssn: String,
    /// The time of the request (请求时间).
    pub req_time: Option<String>,
}

/// Goods (商品信息).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ZhejiangGoods {
    /// The code of the result; `000000` is success (响应码).
    pub resp_code: Option<String>,
    /// The result in words (响应描述).
    pub resp_desc: Option<String>,
    /// The product's barcode (商品条码).
    pub goods_bar_code: Option<String>,
    /// The id of the record (本记录唯一ID).
    pub seq_id: Option<String>,
    /// The code of the province (省份代码).
    pub province: Option<String>,
    /// The code of the kind of bar code, `001` or `002` (条码类型).
    pub code_type: Option<String>,
    /// The category of the goods (商品品类).
    pub goods_type: Option<String>,
    /// The name of the goods (商品名称).
    pub goods_name: Option<String>,
    /// The name of the brand (品牌名称).
    pub logo_name: Option<String>,
    /// The model (商品型号).
    pub goods_model: Option<String>,
    /// The base price (基准价格).
    pub basis_price: Option<String>,
    /// The manufacturer's unified social credit code (厂商统一社会信用代码).
    pub manufact_cert_code: Option<String>,
    /// The price that the manufacturer recommends (厂商指导零售价).
    pub manufact_price: Option<String>,
    /// The label of energy efficiency (能效标识).
    pub energy_effciency: Option<String>,
    /// The number of the registration of the energy efficiency (能效备案编号).
    pub energy_reg_code: Option<String>,
    /// The model that is registered for its energy efficiency (能效备案型号).
    pub energy_reg_model: Option<String>,
    /// The number of the CCC certificate (3C 认证编号).
    pub reg_3c_code: Option<String>,
    /// The label of water efficiency (水效标识).
    pub water_effciency: Option<String>,
    /// Until when it is valid (有效期).
    pub expire_date: Option<String>,
    /// What the product is (产品描述).
    pub description: Option<String>,
    /// The code of the global product classification (gpc 分类代码).
    pub gpc: Option<String>,
    /// The net content (净含量).
    pub net_content: Option<String>,
    /// The code of the unit of the net content (净含量单位代码).
    pub unit_code: Option<String>,
    /// The country that it comes from (原产国).
    pub origin: Option<String>,
    /// The code of the city (市级区域代码).
    pub city: Option<String>,
    /// The code of the district (区县区域代码).
    pub county: Option<String>,
    /// The state of the data (数据状态).
    pub data_state: Option<String>,
    /// A remark (备注).
    pub remark: Option<String>,
    /// The state of the upload (上送状态).
    pub upload_state: Option<String>,
    /// When it became invalid (失效时间).
    pub expire_time: Option<String>,
    /// Whether it is a product with artificial intelligence (是否 AI 产品).
    pub is_ai_product: Option<String>,
    /// The kind of device (设备类型).
    pub device_type: Option<String>,
    /// The manufacturer's code (厂商识别代码).
    pub manufact_code: Option<String>,
    /// The day on which the manufacturer registered (厂商注册日期).
    pub manufact_login_date: Option<String>,
    /// The day on which the manufacturer's code ended (厂商失效日期).
    pub manufact_logout_date: Option<String>,
    /// Whether the manufacturer's code has ended (厂商失效标识).
    pub manufact_logout_flag: Option<String>,
    /// The address at which the manufacturer is registered (厂商注册地址).
    pub manufact_register_addr: Option<String>,
    /// The day until which the manufacturer's code is valid (厂商过期日期).
    pub manufact_valid_date: Option<String>,
    /// The name of the manufacturer (厂商企业名称).
    pub manufact_firm_name: Option<String>,
    /// The unit of the price (企业定价单位).
    pub price_unit: Option<String>,
    /// The day on which it came to market (上市日期).
    pub sale_date: Option<String>,
    /// The kind of computer (PC 类型).
    pub pc_type: Option<String>,
    /// The code of the platform that sends the data (上送平台编码).
    pub msg_src_platform: Option<String>,
}
