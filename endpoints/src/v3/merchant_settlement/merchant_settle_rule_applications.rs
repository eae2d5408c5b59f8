//! Applications for another rule of settlement.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

/// Applies for another rule of settlement for a sub-merchant (申请修改特约商户结算规则).
#[wechatpay_endpoint(
    POST,
    "v3/merchant-settlement/merchant-settle-rule-applications",
    response = SettlementRuleChange,
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter3_1_1.shtml",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreateSettlementRuleChange {
    /// The institution (从业机构号).
    pub acquiring_bank_id: String,
    /// The channel that the merchant came by (渠道商户号).
    pub channel_id: String,
    /// The sub-merchant's number (从业机构特约商户号).
    pub sub_mchid: String,
    /// The id of the rule of settlement (结算规则id).
    pub settle_rule_id: i64,
}

/// An application for another rule of settlement, as it stands (结算规则修改申请单).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SettlementRuleChange {
    /// WeChat Pay's number of the application (申请单编号).
    pub application_id: Option<String>,
    /// What became of the application, in words (申请单处理信息).
    pub application_process_info: Option<String>,
    /// The application's state (申请单状态).
    pub application_state: Option<String>,
    /// When it was changed last (最后更新时间).
    pub update_time: Option<String>,
    /// The institution (从业机构号).
    pub acquiring_bank_id: Option<String>,
    /// The channel that the merchant came by (渠道商户号).
    pub channel_id: Option<String>,
    /// The sub-merchant's number (从业机构特约商户号).
    pub sub_mchid: Option<String>,
    /// The id of the rule of settlement (结算规则id).
    pub settle_rule_id: Option<i64>,
}

/// Queries an application for another rule of settlement (根据申请单ID查询结果).
#[wechatpay_endpoint(
    GET,
    "v3/merchant-settlement/merchant-settle-rule-applications/<application_id>",
    response = SettlementRuleChange,
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter3_1_2.shtml",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QuerySettlementRuleChange {
    /// WeChat Pay's number of the application (申请单编号).
    pub application_id: String,
}
