//! Guides: registered, listed, changed, assigned to orders.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

/// Registers a guide (服务人员注册).
#[wechatpay_endpoint(
    POST,
    "v3/smartguide/guides",
    response = CreatedGuide,
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/smartguide/chapter3_1.shtml",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreateGuide {
    /// The sub-merchant's number (子商户ID).
    pub sub_mchid: Option<String>,
    /// The company's `corpid` in WeCom (企业ID).
    pub corpid: String,
    /// The store's id (门店ID).
    pub store_id: i64,
    /// The employee's id in WeCom (企业微信的员工ID).
    pub userid: String,
    /// The employee's name in WeCom (企业微信的员工姓名).
    #[wechatpay(sensitive)]
    pub name: String,
    /// The mobile telephone number (手机号码).
    #[wechatpay(sensitive)]
    pub mobile: String,
    /// The address of the employee's QR code (员工个人二维码).
    pub qr_code: String,
    /// The address of the employee's picture (头像URL).
    pub avatar: String,
    /// The address of the QR code of the employee's group (群二维码URL).
    pub group_qrcode: Option<String>,
}

/// The guide that was registered (服务人员).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreatedGuide {
    /// The guide's id (服务人员ID).
    pub guide_id: Option<String>,
}

/// Lists the guides of a shop (服务人员查询).
#[wechatpay_endpoint(
    GET,
    "v3/smartguide/guides",
    response = GuideList,
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/smartguide/chapter3_3.shtml",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListGuides {
    /// The sub-merchant's number (子商户ID).
    pub sub_mchid: Option<String>,
    /// The store's id (门店ID).
    pub store_id: i64,
    /// The employee's id in WeCom (企业微信的员工ID).
    pub userid: Option<String>,
    /// The mobile telephone number (手机号码).
    #[wechatpay(sensitive)]
    pub mobile: Option<String>,
    /// The guide's number with the merchant (工号).
    pub work_id: Option<String>,
    /// How many results are given at most (最大资源条数).
    #[wechatpay(range = ..=10)]
    pub limit: Option<i64>,
    /// The offset of the first result, counted from 0 (请求资源起始位置).
    pub offset: Option<i64>,
}

/// A page of guides (服务人员列表).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GuideList {
    /// How many guides there are in all (服务人员数量).
    pub total_count: Option<i64>,
    /// How many results are given at most (最大资源条数).
    #[wechatpay(range = ..=10)]
    pub limit: Option<i64>,
    /// The offset of the first result, counted from 0 (请求资源起始位置).
    pub offset: Option<i64>,
    /// The guides (服务人员信息列表).
    pub data: Option<Vec<Guide>>,
}

/// A guide (服务人员信息).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Guide {
    /// The guide's id (服务人员ID).
    pub guide_id: Option<String>,
    /// The store's id (门店ID).
    pub store_id: Option<i64>,
    /// The employee's name in WeCom (企业微信的员工姓名).
    #[wechatpay(sensitive)]
    pub name: Option<String>,
    /// The mobile telephone number (手机号码).
    #[wechatpay(sensitive)]
    pub mobile: Option<String>,
    /// The employee's id in WeCom (企业微信的员工ID).
    pub userid: Option<String>,
    /// The guide's number with the merchant (工号).
    pub work_id: Option<String>,
}

/// Changes what is known of a guide (服务人员信息更新).
#[wechatpay_endpoint(
    PATCH,
    "v3/smartguide/guides/<guide_id>",
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/smartguide/chapter3_4.shtml",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ModifyGuide {
    /// The guide's id (服务人员ID).
    pub guide_id: String,
    /// The sub-merchant's number (子商户ID).
    pub sub_mchid: Option<String>,
    /// The employee's name in WeCom (企业微信的员工姓名).
    #[wechatpay(sensitive)]
    pub name: Option<String>,
    /// The mobile telephone number (手机号码).
    #[wechatpay(sensitive)]
    pub mobile: Option<String>,
    /// The address of the employee's QR code (员工个人二维码).
    pub qr_code: Option<String>,
    /// The address of the employee's picture (头像URL).
    pub avatar: Option<String>,
    /// The address of the QR code of the employee's group (群二维码URL).
    pub group_qrcode: Option<String>,
}

/// Assigns a guide to an order (服务人员分配).
#[wechatpay_endpoint(
    POST,
    "v3/smartguide/guides/<guide_id>/assign",
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/smartguide/chapter3_2.shtml",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AssignGuide {
    /// The guide's id (服务人员ID).
    pub guide_id: String,
    /// The sub-merchant's number (子商户ID).
    pub sub_mchid: Option<String>,
    /// The merchant's number of the order, unique for each (商户订单号).
    pub out_trade_no: String,
}
