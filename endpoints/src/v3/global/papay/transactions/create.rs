//! Deducts a payment under a contract.

use wechatpay_runtime::wechatpay_endpoint;

use crate::v3::global::{OverseaAmount, OverseaScene, OverseaTransaction};

/// Deducts a payment under a contract (支付扣款).
#[wechatpay_endpoint(POST, "v3/global/papay/transactions", response = OverseaTransaction, document = "https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter5_1_6.shtml", region = HongKong, builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreateGlobalContractTransaction {
    /// The institution's app, mini program or official account (机构APPID).
    pub appid: Option<String>,
    /// The institution's app, mini program or official account (机构appid).
    pub sp_appid: Option<String>,
    /// The sub-merchant's number (子商户号).
    pub sub_mchid: Option<String>,
    /// The sub-merchant's app, mini program or official account (子商户应用ID).
    pub sub_appid: Option<String>,
    /// What is paid for, as the user sees it (商品描述).
    pub description: String,
    /// Data of the merchant's own, which comes back as it is (商户数据).
    pub attach: Option<String>,
    /// The address that the result is notified to (通知地址).
    pub notify_url: String,
    /// The merchant's number of the order, unique for each (商户订单号).
    pub out_trade_no: String,
    /// The tag by which coupons apply to the order (商品标记).
    pub goods_tag: Option<String>,
    /// The merchant category code (MCC码).
    pub merchant_category_code: String,
    /// The contract's id (委托代扣协议ID).
    pub contract_id: String,
    /// The amount of the order (订单金额).
    pub amount: OverseaAmount,
    /// Where it is paid (场景信息).
    pub scene_info: Option<OverseaScene>,
}
