//! Payments outside mainland China (境外支付): orders, refunds, settlements, contracts, profit sharing, sub-merchants and complaints.
//!
//! Every call goes to `https://apihk.mch.weixin.qq.com`; see [`Region`](crate::Region). Amounts are in the currency's minor unit.
//! Sensitive fields are encrypted by RSAES-PKCS1-v1_5. Merchants call with their own number, institutions (机构) for a
//! sub-merchant.

pub mod certificates;
pub mod customs;
pub mod merchant;
pub mod merchant_service;
pub mod merchant_storage;
pub mod merchants;
pub mod micropay;
pub mod papay;
pub mod profit_sharing;
pub mod refund;
pub mod refunds;
pub mod settle;
pub mod statements;
pub mod transactions;

mod order;
mod transaction;

pub use order::{
    OverseaAmount, OverseaCodePayer, OverseaCodeUrl, OverseaGoods, OverseaH5Scene, OverseaH5Url, OverseaOrderDetail,
    OverseaPayer, OverseaPrepayment, OverseaScene, OverseaStore,
};
pub use transaction::{
    OverseaExchangeRate, OverseaPromotion, OverseaPromotionGoods, OverseaPromotionScope, OverseaPromotionType, OverseaRateType,
    OverseaTradeState, OverseaTradeType, OverseaTransaction, OverseaTransactionAmount,
};

#[cfg(feature = "server")]
use wechatpay_runtime::server::Declaration;

/// The endpoints of this family.
#[cfg(feature = "server")]
pub(crate) const DECLARATIONS: &[Declaration] = &[
    Declaration::of::<customs::orders::DeclareGlobalCustoms>(),
    Declaration::of::<customs::orders::ModifyGlobalCustomsDeclaration>(),
    Declaration::of::<customs::orders::QueryGlobalCustomsDeclarations>(),
    Declaration::of::<customs::redeclare::RedeclareGlobalCustoms>(),
    Declaration::of::<customs::verify_certificate::VerifyGlobalBuyerIdentity>(),
    Declaration::of::<merchant::h5::permission::QueryGlobalH5Permission>(),
    Declaration::of::<merchant::h5::permission::applications::CreateGlobalH5PermissionApplication>(),
    Declaration::of::<merchant::h5::permission::applications::ModifyGlobalH5PermissionApplication>(),
    Declaration::of::<merchant::h5::permission::applications::QueryGlobalH5PermissionApplication>(),
    Declaration::of::<merchant::h5::permission::domain::applications::CreateGlobalH5DomainApplication>(),
    Declaration::of::<merchant::h5::permission::domain::applications::ModifyGlobalH5DomainApplication>(),
    Declaration::of::<merchant::h5::permission::domain::applications::QueryGlobalH5DomainApplication>(),
    Declaration::of::<merchant_service::complaint_notifications::CreateGlobalComplaintNotification>(),
    Declaration::of::<merchant_service::complaint_notifications::DeleteGlobalComplaintNotification>(),
    Declaration::of::<merchant_service::complaint_notifications::ModifyGlobalComplaintNotification>(),
    Declaration::of::<merchant_service::complaint_notifications::QueryGlobalComplaintNotification>(),
    Declaration::of::<merchant_service::complaints::CompleteGlobalComplaint>(),
    Declaration::of::<merchant_service::complaints::ListGlobalComplaintNegotiations>(),
    Declaration::of::<merchant_service::complaints::ListGlobalComplaints>(),
    Declaration::of::<merchant_service::complaints::QueryGlobalComplaint>(),
    Declaration::of::<merchant_service::complaints::RespondToGlobalComplaint>(),
    Declaration::of::<merchant_service::images::DownloadGlobalComplaintImage>(),
    Declaration::of::<merchant_service::images::upload::UploadGlobalComplaintImage>(),
    Declaration::of::<merchant_storage::file::upload::UploadGlobalMerchantFile>(),
    Declaration::of::<merchants::CreateGlobalSubMerchant>(),
    Declaration::of::<merchants::ModifyGlobalSubMerchant>(),
    Declaration::of::<merchants::QueryGlobalSubMerchant>(),
    Declaration::of::<micropay::transactions::id::ReverseGlobalCodeTransactionById>(),
    Declaration::of::<micropay::transactions::out_trade_no::ReverseGlobalCodeTransaction>(),
    Declaration::of::<micropay::transactions::pay::CreateGlobalCodeTransaction>(),
    Declaration::of::<papay::contracts::QueryGlobalContractById>(),
    Declaration::of::<papay::contracts::TerminateGlobalContract>(),
    Declaration::of::<papay::contracts::app_pre_entrust_sign::PresignGlobalAppContract>(),
    Declaration::of::<papay::contracts::h5_pre_entrust_sign::PresignGlobalH5Contract>(),
    Declaration::of::<papay::contracts::jsapi_pre_entrust_sign::PresignGlobalJsapiContract>(),
    Declaration::of::<papay::contracts::miniprogram_pre_entrust_sign::PresignGlobalMiniProgramContract>(),
    Declaration::of::<papay::contracts::out_contract_code::QueryGlobalContract>(),
    Declaration::of::<papay::contracts::web_pre_entrust_sign::PresignGlobalWebContract>(),
    Declaration::of::<papay::transactions::CreateGlobalContractTransaction>(),
    Declaration::of::<papay::transactions::QueryGlobalContractTransactionById>(),
    Declaration::of::<papay::transactions::out_trade_no::QueryGlobalContractTransaction>(),
    Declaration::of::<papay::transactions::out_trade_no::ReverseGlobalContractTransaction>(),
    Declaration::of::<profit_sharing::bill_download_url::GetGlobalProfitShareBill>(),
    Declaration::of::<profit_sharing::orders::CreateGlobalProfitShareOrder>(),
    Declaration::of::<profit_sharing::orders::QueryGlobalProfitShareOrder>(),
    Declaration::of::<profit_sharing::orders::unfreeze::UnfreezeGlobalProfitShareOrder>(),
    Declaration::of::<profit_sharing::receivers::AddGlobalProfitShareReceiver>(),
    Declaration::of::<profit_sharing::receivers::DeleteGlobalProfitShareReceiver>(),
    Declaration::of::<profit_sharing::receivers::QueryGlobalProfitShareReceiver>(),
    Declaration::of::<profit_sharing::refunds::bill_download_url::GetGlobalProfitShareRefundBill>(),
    Declaration::of::<profit_sharing::refunds::refundable_balance::QueryGlobalAdvanceBalance>(),
    Declaration::of::<profit_sharing::transactions::QueryGlobalRefundableAmount>(),
    Declaration::of::<profit_sharing::transactions::QueryGlobalUnsharedAmount>(),
    Declaration::of::<profit_sharing::transactions::mark::MarkGlobalProfitShareTransaction>(),
    Declaration::of::<refund::partner::recharge_balance::sub_mchid::QueryGlobalPartnerRefundBalance>(),
    Declaration::of::<refund::recharge_balance::QueryGlobalRefundBalance>(),
    Declaration::of::<refunds::CreateGlobalRefund>(),
    Declaration::of::<refunds::ListGlobalRefunds>(),
    Declaration::of::<refunds::id::QueryGlobalRefundById>(),
    Declaration::of::<refunds::out_refund_no::QueryGlobalRefund>(),
    Declaration::of::<settle::settlements::ListGlobalSettlements>(),
    Declaration::of::<statements::DownloadGlobalStatement>(),
    Declaration::of::<transactions::app::CreateGlobalAppTransaction>(),
    Declaration::of::<transactions::id::CloseGlobalTransactionById>(),
    Declaration::of::<transactions::id::QueryGlobalTransactionById>(),
    Declaration::of::<transactions::jsapi::CreateGlobalJsapiTransaction>(),
    Declaration::of::<transactions::mweb::CreateGlobalH5Transaction>(),
    Declaration::of::<transactions::native::CreateGlobalNativeTransaction>(),
    Declaration::of::<transactions::out_trade_no::CloseGlobalTransaction>(),
    Declaration::of::<transactions::out_trade_no::QueryGlobalTransaction>(),
    certificates::DECLARATION,
];
