//! The bill of a day's shares.

use wechatpay_runtime::wechatpay_endpoint;

use crate::v3::bill::{Bill, TarType};

/// Requests the bill of a day's shares (申请分账账单).
#[wechatpay_endpoint(GET, "v3/profitsharing/bills", response = Bill, builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GetProfitSharingBill {
    /// The sub-merchant; if left out, the bill is of all of them (二级商户号).
    pub sub_mchid: Option<String>,
    /// The day, `yyyy-MM-dd` (账单日期).
    #[wechatpay(pattern = "[0-9]{4}-[0-9]{2}-[0-9]{2}")]
    pub bill_date: String,
    /// How the bill is compressed; if left out, it is not (压缩类型).
    pub tar_type: Option<TarType>,
}
