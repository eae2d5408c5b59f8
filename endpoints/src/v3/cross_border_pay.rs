//! Payments with wallets from abroad (外包内用): what WeChat Pay asks the institution that runs the wallet network.

use wechatpay_runtime::{wechatpay_notification, wechatpay_object};

/// A wallet asks which merchant a payment code belongs to (外包内用-查询收款二维码信息).
#[wechatpay_notification("CROSS_BORDER_PAY.GET_MCH_INFO", document = "https://pay.weixin.qq.com/doc/v3/institution/4019762388")]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CrossBorderMerchantRequested {
    /// The acquiring network's number of the transaction (受理网络交易流水号).
    pub acq_tid: Option<String>,
    /// The code of the wallet (钱包编码).
    pub bank_type: Option<String>,
    /// The payee's QR code, as it was scanned (收款码). 传递钱包网络扫码解析的url
    pub qr_cd_mp: Option<String>,
}

/// A wallet's user has typed in what to pay (外包内用-推送订单信息).
#[wechatpay_notification(
    "CROSS_BORDER_PAY.PUSH_ORDER_INFO",
    document = "https://pay.weixin.qq.com/doc/v3/institution/4019762399"
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CrossBorderOrderPushed {
    /// The acquiring network's number of the transaction (受理网络交易流水号).
    pub acq_tid: Option<String>,
    /// The code of the wallet (钱包编码).
    pub bank_type: Option<String>,
    /// The order's amount (订单金额信息).
    pub amount: CrossBorderPayAmount,
    /// The user, under the `appid` (用户标识).
    pub openid: Option<String>,
}

/// The order's amount (订单金额信息).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CrossBorderPayAmount {
    /// The amount that the user typed in, in the currency's minor unit (用户输入金额). 单位为分
    pub total: Option<i64>,
    /// The currency; `CNY` if left out (货币类型). 固定传CNY
    pub currency: Option<String>,
}
