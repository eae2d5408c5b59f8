//! Confirms the use of a voucher code.

use wechatpay_runtime::wechatpay_endpoint;

use crate::v3::gov::subsidy::zhejiang::ZhejiangAnswer;

/// Confirms the use of a voucher code (品类凭证码上报确认).
#[wechatpay_endpoint(
    POST,
    "v3/gov/subsidy/zhejiang/authcode/commit",
    response = ZhejiangAnswer,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CommitZhejiangVoucherUse {
    /// The number of the request, unique for each request (接入方请求流水号).
    pub sp_serial_no: String,
    /// The number of the freeze (冻结流水号).
    pub cred_frozen_no: String,
    /// The day of the trade (交易日期).
    pub trans_date: String,
    /// The time of the trade (交易时间).
    pub trans_time: String,
    /// The acquirer's number of the order (收单机构订单号).
    pub acq_org_order_no: Option<String>,
    /// The merchant's order number, unique for each order (商户订单号).
    pub order_no: Option<String>,
    /// The government's subsidy, in fen (政府补贴金额).
    pub subsidy_amt: Option<i64>,
    /// The code of the region that the goods go to (收货地区编码).
    pub add_code: Option<String>,
    /// The address that the goods go to (收货地址).
    pub address: Option<String>,
    /// The code of how it was sold, `0` or `1` (销售方式).
    pub sale_models: Option<String>,
    /// The name of the company that sold it (销售企业名称).
    pub corp_name: Option<String>,
    /// The brand (家电品牌).
    pub brand: Option<String>,
    /// The unified social credit code (统一社会信用代码).
    pub uniscid: Option<String>,
    /// The product's barcode (商品条码).
    pub barcode: Option<String>,
    /// The voucher code of the category (品类凭证码).
    pub auth_code: String,
    /// The number of the request, unique for each request (请求流水号).
    pub req_ssn: String,
    /// The name of the bank (银行机构名称).
    pub bank_name: Option<String>,
    /// The bank's subsidy (银行补贴金额).
    pub bank_subsidy: Option<String>,
    /// The platform's subsidy (交易平台补贴金额).
    pub plat_subsidy: Option<String>,
    /// The code of the district (区县编码).
    pub county_code: Option<String>,
    /// The amount of the order before the subsidy, in fen (原订单金额).
    pub amount: Option<i64>,
}
