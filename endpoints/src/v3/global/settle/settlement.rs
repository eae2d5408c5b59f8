//! A settlement, as lists return it.

use wechatpay_runtime::{wechatpay_enumeration, wechatpay_object};

/// Whether it is settled (结算状态).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum OverseaSettleState {
    /// It is settled (已结算).
    Settled,
    /// It is not settled yet (未结算).
    Unsettle,
    /// A value that this version does not know.
    Other(String),
}

/// A page of settlements (结算信息列表).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OverseaSettlementList {
    /// The settlements (结算信息列表).
    pub data: Option<Vec<OverseaSettlement>>,
    /// The number of records in all (总记录条数).
    pub total_count: Option<i64>,
    /// The position of the first record, from 0 (记录起始位置).
    pub offset: Option<i64>,
    /// The most records in this response (本次返回条数).
    pub limit: Option<i64>,
}

/// What was or will be settled (结算信息).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OverseaSettlement {
    /// The number of the payout (付款批次号).
    pub batch_id: Option<String>,
    /// The day of settlement (结算日期).
    pub settlement_date: Option<String>,
    /// The first day of the payments (交易开始日期).
    pub trade_start_date: Option<String>,
    /// The last day of the payments (交易结束日期).
    pub trade_end_date: Option<String>,
    /// The amounts (金额).
    pub amount: Option<OverseaSettlementAmount>,
    /// The region of the user's wallet (钱包主体).
    pub wallet_region: Option<OverseaWalletRegion>,
    /// The amounts of profit sharing (分账业务金额).
    pub split_amount: Option<OverseaSplitAmount>,
}

/// The amounts of a settlement (金额).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OverseaSettlementAmount {
    /// What was settled, in the currency's minor unit (已结算金额).
    pub settled: Option<i64>,
    /// What is not settled yet, in the currency's minor unit (未结算金额).
    pub unsettle: Option<i64>,
    /// The currency of settlement (ISO 4217) (结算币种).
    pub currency: Option<String>,
    /// The amount that was paid, in the currency's minor unit (支付金额).
    pub pay: Option<i64>,
    /// The refund, in the currency's minor unit (退款金额).
    pub refund: Option<i64>,
    /// The payments less the refunds, in the currency's minor unit (支付净额).
    pub net: Option<i64>,
    /// The fee, in the currency's minor unit (手续费金额).
    pub fee: Option<i64>,
}

/// The region of the user's wallet (钱包主体).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum OverseaWalletRegion {
    /// Mainland China (中国大陆钱包).
    ChinaMainland,
    /// Hong Kong (中国香港钱包).
    ChinaHongkong,
    /// A value that this version does not know.
    Other(String),
}

/// The amounts of profit sharing (分账业务金额).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OverseaSplitAmount {
    /// What was settled, in the currency's minor unit (已结算金额).
    pub settled: Option<i64>,
    /// What is not settled yet, in the currency's minor unit (未结算金额).
    pub unsettle: Option<i64>,
    /// The currency of settlement (ISO 4217) (结算币种).
    pub currency: Option<String>,
    /// The amount that was paid, in the currency's minor unit (支付金额).
    pub pay: Option<i64>,
    /// The refund, in the currency's minor unit (退款金额).
    pub refund: Option<i64>,
}
