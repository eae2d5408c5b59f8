//! `v3/platsolution/ecommerce/settle/prepay-settle-orders`: applies to handle a batch of settlements that went wrong; applies
//! to settle several payments to persons at once; queries a batch of settlements to persons; tells that a batch of settlements
//! to persons was done.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_enumeration, wechatpay_notification, wechatpay_object};

/// Applies to handle a batch of settlements that went wrong (个人收款-申请异常结算批次单处理).
///
/// A repeat with the same number and the same parameters is safe; never change the number to try again.
#[wechatpay_endpoint(
    POST,
    "v3/platsolution/ecommerce/settle/prepay-settle-orders/<settle_batch_no>/apply-abnormal-settle",
    response = AppliedAbnormalSettle,
    idempotent,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ApplyAbnormalSettle {
    /// WeChat Pay's number of the batch of settlements (微信支付结算批次单号).
    pub settle_batch_no: String,
    /// The person who is paid, where the order is a person's (商品单个人收款方受理授权ID).
    pub individual_auth_id: String,
    /// The merchant's number of the handling of the abnormal batch (商户异常结算批次单号).
    pub out_abnormal_settle_batch_no: String,
    /// How the abnormal batch is handled (异常结算批次单处理方式).
    pub abnormal_settle_type: AbnormalSettleType,
    /// The explanation of the handling (异常处理说明).
    pub description: Option<String>,
}

/// How the abnormal batch is handled (异常结算批次单处理方式).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum AbnormalSettleType {
    /// To the user who was to receive it.
    TransferToOriginalReceiveUser,
    /// A value that this version does not know.
    Other(String),
}

/// A batch of settlements that is handled anew.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AppliedAbnormalSettle {
    /// The merchant's number of the batch of settlements (商户结算批次单号).
    pub out_settle_batch_no: String,
    /// WeChat Pay's number of the batch of settlements (微信支付结算批次单号).
    pub settle_batch_no: String,
    /// The person who is paid, where the order is a person's (商品单个人收款方受理授权ID).
    pub individual_auth_id: String,
    /// What the receiver is told (收款方描述).
    pub description: String,
    /// The batch's state (批次状态).
    pub state: SettleBatchState,
    /// What kind of trade it is (交易场景).
    pub trade_scenario: SettleTradeScenario,
    /// When the batch was created, RFC 3339 (批次创建时间).
    pub create_time: String,
    /// When the batch was done, RFC 3339 (批次完成时间).
    pub finish_time: Option<String>,
    /// The reason why it is abnormal (异常原因类型).
    pub abnormal_type: Option<AbnormalSettleReason>,
    /// The result of handling the abnormal settlement (异常结算处理结果).
    pub abnormal_settle_result: Option<AbnormalSettleResult>,
}

/// The reason why it is abnormal (异常原因类型).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum AbnormalSettleReason {
    /// The receiver's authorization is no longer valid.
    AuthRelationshipInvalid,
    /// The user has reached a limit.
    UserPayQuotaLimit,
    /// A value that this version does not know.
    Other(String),
}

/// The result of handling the abnormal settlement (异常结算处理结果).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AbnormalSettleResult {
    /// How the abnormal batch is handled (异常结算批次单处理方式).
    pub abnormal_settle_type: AbnormalSettleType,
    /// When the handling of the abnormal batch was applied for, RFC 3339; the document labels it 批次创建时间.
    pub apply_success_time: String,
    /// WeChat Pay's number of the abnormal funds (微信支付异常资金付款单号).
    pub abnormal_fund_receipt_id: String,
    /// The merchant's number of the handling of the abnormal batch (商户异常结算批次单号).
    pub out_abnormal_settle_batch_no: String,
}

/// Applies to settle several payments to persons at once (个人收款-申请批量结算).
///
/// A repeat with the same number and the same parameters is safe; never change the number to try again.
#[wechatpay_endpoint(
    POST,
    "v3/platsolution/ecommerce/settle/prepay-settle-orders",
    response = PrepaySettleOrder,
    document = "https://pay.weixin.qq.com/docs/merchant/apis/personal-collections/apply-prepay-settle-orders.html",
    idempotent,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreatePrepaySettleOrder {
    /// The app or official account of who asks (发起方AppID).
    pub appid: String,
    /// The merchant's number of the batch of settlements (商户结算批次单号).
    pub out_settle_batch_no: String,
    /// The person who is paid, where the order is a person's (商品单个人收款方受理授权ID).
    pub individual_auth_id: String,
    /// Where the notification goes (通知地址).
    pub notify_url: String,
    /// What the receiver is told (收款方描述).
    pub description: String,
    /// What kind of trade it is (交易场景).
    pub trade_scenario: SettleTradeScenario,
    /// The settlements (结算信息列表).
    pub settle_info_list: Vec<PrepaySettlement>,
    /// The template of what the receiver sees (收款类型模板ID).
    pub receive_type_template_id: Option<i64>,
}

/// A settlement of the batch (结算信息).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PrepaySettlement {
    /// The merchant's number of the settlement (商户结算单号).
    pub out_settle_no: String,
    /// WeChat Pay's number of this transaction (微信支付订单号).
    pub transaction_id: String,
    /// The shares of the settlement (结算明细单列表).
    pub settle_detail_info_list: Vec<PrepaySettlementDetail>,
}

/// A share of the settlement (结算明细单).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PrepaySettlementDetail {
    /// The merchant's number of the share of the settlement (商户结算明细单号).
    pub out_settle_detail_no: String,
    /// The kind of settlement (结算类型).
    pub settle_type: String,
    /// The kind of receiver (接收方类型).
    pub receiver_type: String,
    /// The receiver's account (接收方账号).
    pub receiver_account: String,
    /// The amount of the share (金额).
    pub amount: PrepaySettlementAmount,
}

/// The amount of a share of the settlement (金额).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PrepaySettlementAmount {
    /// The amount, in fen or the currency's minor unit (金额).
    pub amount: i64,
    /// The currency (币种).
    pub currency: Option<String>,
}

/// Queries a batch of settlements to persons (个人收款-查询批量结算信息).
#[wechatpay_endpoint(
    GET,
    "v3/platsolution/ecommerce/settle/prepay-settle-orders/<settle_batch_no>",
    response = PrepaySettleOrder,
    document = "https://pay.weixin.qq.com/docs/merchant/apis/personal-collections/get-prepay-settle-orders.html",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryPrepaySettleOrder {
    /// WeChat Pay's number of the batch of settlements (微信支付结算批次单号).
    pub settle_batch_no: String,
}

/// A batch of settlements, as it stands (结算批次单).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PrepaySettleOrder {
    /// The merchant's number of the batch of settlements (商户结算批次单号).
    pub out_settle_batch_no: String,
    /// WeChat Pay's number of the batch of settlements (微信支付结算批次单号).
    pub settle_batch_no: String,
    /// The person who is paid, where the order is a person's (商品单个人收款方受理授权ID).
    pub individual_auth_id: String,
    /// What the receiver is told (收款方描述).
    pub description: String,
    /// The batch's state (批次状态).
    pub state: SettleBatchState,
    /// What kind of trade it is (交易场景).
    pub trade_scenario: SettleTradeScenario,
    /// When the batch was created, RFC 3339 (批次创建时间).
    pub create_time: String,
    /// When the batch was done, RFC 3339 (批次完成时间).
    pub finish_time: Option<String>,
}

/// What kind of trade it is (交易场景).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum SettleTradeScenario {
    /// Used goods that a merchant buys (二手回收).
    Recommerce,
    /// Trade between persons (个人交易).
    Individualtrade,
    /// A value that this version does not know.
    Other(String),
}

/// The batch's state (批次状态).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum SettleBatchState {
    /// The money was received.
    Received,
    /// Accepted, not yet carried out (已受理).
    Accepted,
    /// It succeeded (成功).
    Success,
    /// The fee could not be taken.
    DeductFeeFail,
    /// Something went wrong (异常).
    Abnormal,
    /// What was abnormal was settled.
    AbnormalSettleSuccess,
    /// A value that this version does not know.
    Other(String),
}

/// A batch of settlements to persons was done (个人收款-结算回调).
#[wechatpay_notification("SETTLEMENT.SUCCESS", document = "https://pay.weixin.qq.com/doc/v3/partner/4012650327")]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PrepaySettlementFinished {
    /// The merchant's number of the batch of settlements (商户结算批次单号).
    pub out_settle_batch_no: String,
    /// WeChat Pay's number of the batch of settlements (微信支付结算批次单号).
    pub settle_batch_no: String,
    /// The person who is paid, where the order is a person's (商品单个人收款方受理授权ID).
    pub individual_auth_id: String,
    /// What the receiver is told (收款方描述).
    pub description: Option<String>,
    /// The batch's state (批次状态).
    pub state: SettleBatchState,
    /// What kind of trade it is (交易场景).
    pub trade_scenario: Option<String>,
    /// When the batch was created, RFC 3339 (批次创建时间).
    pub create_time: Option<String>,
    /// When the batch was done, RFC 3339 (批次完成时间).
    pub finish_time: Option<String>,
}
