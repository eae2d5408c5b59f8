//! Gets the address of the bill of profit sharing.

use wechatpay_runtime::wechatpay_endpoint;

use crate::v3::global::profit_sharing::GlobalProfitShareBill;

/// Gets the address of the bill of profit sharing (获取分账账单文件下载地址).
#[wechatpay_endpoint(GET, "v3/global/profit-sharing/bill-download-url", response = GlobalProfitShareBill, document = "https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_1_9.shtml", region = HongKong, builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GetGlobalProfitShareBill {
    /// The sub-merchant's number (子商户号).
    pub sub_mchid: Option<String>,
    /// The day, `yyyy-MM-dd` (账单日期).
    pub bill_date: Option<String>,
}
