//! Gets the address of the bill of refunds of shared orders.

use wechatpay_runtime::wechatpay_endpoint;

use crate::v3::global::profit_sharing::GlobalProfitShareBill;

/// Gets the address of the bill of refunds of shared orders (获取分账退款账单下载链接).
#[wechatpay_endpoint(GET, "v3/global/profit-sharing/refunds/bill-download-url", response = GlobalProfitShareBill, document = "https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_1_14.shtml", region = HongKong, builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GetGlobalProfitShareRefundBill {
    /// The sub-merchant's number (子商户号).
    pub sub_mchid: Option<String>,
    /// The day, `yyyy-MM-dd` (账单日期).
    pub bill_date: Option<String>,
}
