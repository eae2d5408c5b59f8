//! Takes a payment by the user's payment code.

use wechatpay_runtime::wechatpay_endpoint;

use crate::v3::global::{
    OverseaAmount, OverseaCodePayer, OverseaOrderDetail, OverseaScene, OverseaTradeType, OverseaTransaction,
};

/// Takes a payment by the user's payment code (提交付款码支付).
///
/// A merchant gives its `mchid` and `appid`; an institution gives `sp_mchid` and `sp_appid`, and in `sub_mchid` the
/// sub-merchant.
#[wechatpay_endpoint(POST, "v3/global/micropay/transactions/pay", response = OverseaTransaction, document = "https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter3_1_1.shtml", region = HongKong, builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreateGlobalCodeTransaction {
    /// The merchant's number (商户号), in a merchant's own call.
    pub mchid: Option<String>,
    /// The merchant's app, mini program or official account (`appid`).
    pub appid: Option<String>,
    /// The sub-merchant's number (子商户号), in an institution's call.
    pub sub_mchid: Option<String>,
    /// The institution's merchant number (机构商户号), in an institution's call.
    pub sp_mchid: Option<String>,
    /// The institution's app, mini program or official account (机构APPID).
    pub sp_appid: Option<String>,
    /// The sub-merchant's app, mini program or official account (子商户APPID).
    pub sub_appid: Option<String>,
    /// What is paid for, as the user sees it (商品描述).
    pub description: String,
    /// Data of the merchant's own, which comes back as it is (商户数据).
    pub attach: Option<String>,
    /// The merchant's number of the order, unique for each (商户订单号).
    pub out_trade_no: String,
    /// The tag by which coupons apply to the order (商品标记).
    pub goods_tag: Option<String>,
    /// How it is paid (交易类型).
    pub trade_type: OverseaTradeType,
    /// The means of payment that are excluded (指定支付方式).
    pub limit_pay: Option<String>,
    /// The merchant category code (MCC码).
    pub merchant_category_code: String,
    /// Who pays (支付者).
    pub payer: Option<OverseaCodePayer>,
    /// The amount of the order (订单金额).
    pub amount: OverseaAmount,
    /// Where it is paid (场景信息).
    pub scene_info: Option<OverseaScene>,
    /// The discounts (优惠功能).
    pub detail: Option<Vec<OverseaOrderDetail>>,
}
