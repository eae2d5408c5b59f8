//! Payments on platforms (电商收付通): sub-merchants that a platform applies for, the shares, subsidies and refunds of their
//! payments, their balances and withdrawals, and the closing of their accounts.
//!
//! Paths, methods and bodies are a platform's own; what a sub-merchant is paid comes by `v3/combine-transactions` or
//! `v3/pay/partner`. Amounts are in fen.

pub mod account;
pub mod applyments;
pub mod bill;
pub mod combine_papay;
pub mod fund;
pub mod individual_contracts;
pub mod mch_transfer;
pub mod profitsharing;
pub mod refunds;
pub mod subsidies;

#[cfg(feature = "server")]
use wechatpay_runtime::server::Declaration;
use wechatpay_runtime::wechatpay_enumeration;

/// The endpoints of this family.
#[cfg(feature = "server")]
pub(crate) const DECLARATIONS: &[Declaration] = &[
    Declaration::of::<account::apply_cancel_withdraw::CreateCancelWithdrawal>(),
    Declaration::of::<account::apply_cancel_withdraw::applyment_id::QueryCancelWithdrawalById>(),
    Declaration::of::<account::apply_cancel_withdraw::confirm::ConfirmCancelWithdrawal>(),
    Declaration::of::<account::apply_cancel_withdraw::out_request_no::QueryCancelWithdrawal>(),
    Declaration::of::<account::apply_cancel_withdraw::validate_cancel::ValidateCancelWithdrawal>(),
    Declaration::of::<account::cancel_applications::CreateCancelApplication>(),
    Declaration::of::<account::cancel_applications::media::UploadCancelApplicationImage>(),
    Declaration::of::<account::cancel_applications::out_apply_no::QueryCancelApplication>(),
    Declaration::of::<applyments::CreateEcommerceApplyment>(),
    Declaration::of::<applyments::QueryEcommerceApplymentById>(),
    Declaration::of::<applyments::RevokeEcommerceApplymentById>(),
    Declaration::of::<applyments::out_request_no::QueryEcommerceApplyment>(),
    Declaration::of::<applyments::out_request_no::RevokeEcommerceApplyment>(),
    Declaration::of::<applyments::submit_account_hosting_applyment::CreateAccountHostingApplyment>(),
    Declaration::of::<applyments::submit_sign_verify_info::SubmitSignVerifyInfo>(),
    Declaration::of::<bill::fundflowbill::GetEcommerceFundFlowBill>(),
    Declaration::of::<combine_papay::contracts::plan_id::QueryCombinePapayContract>(),
    Declaration::of::<combine_papay::contracts::plan_id::TerminateCombinePapayContract>(),
    Declaration::of::<combine_papay::contracts::pre_entrust_sign::PresignCombinePapayContractInApp>(),
    Declaration::of::<combine_papay::contracts::pre_entrust_sign::mini_program::PresignCombinePapayContractInMiniProgram>(),
    Declaration::of::<combine_papay::transactions::CreateCombinePapayTransaction>(),
    Declaration::of::<combine_papay::transactions::QueryCombinePapayTransaction>(),
    Declaration::of::<combine_papay::transactions::ReverseCombinePapayTransaction>(),
    Declaration::of::<fund::balance::QueryEcommerceBalance>(),
    Declaration::of::<fund::enddaybalance::QueryEcommerceDayEndBalance>(),
    Declaration::of::<fund::withdraw::CreateEcommerceWithdrawal>(),
    Declaration::of::<fund::withdraw::QueryEcommerceWithdrawalById>(),
    Declaration::of::<fund::withdraw::out_request_no::QueryEcommerceWithdrawal>(),
    Declaration::of::<individual_contracts::QueryIndividualContract>(),
    Declaration::of::<individual_contracts::out_contract_code::QueryIndividualContractSigning>(),
    Declaration::of::<individual_contracts::pre_entrust_sign::app::PresignIndividualContractInApp>(),
    Declaration::of::<individual_contracts::pre_entrust_sign::mini_program::PresignIndividualContractInMiniProgram>(),
    Declaration::of::<individual_contracts::pre_entrust_sign_with_real_name_identity::app::PresignIndividualContractWithRealNameInApp>(),
    Declaration::of::<individual_contracts::pre_entrust_sign_with_real_name_identity::mini_program::PresignIndividualContractWithRealNameInMiniProgram>(),
    Declaration::of::<mch_transfer::authorizations::ApplyEcommerceTransferAuthorization>(),
    Declaration::of::<mch_transfer::authorizations::QueryEcommerceTransferAuthorization>(),
    Declaration::of::<mch_transfer::transfer_bills::CreateEcommerceTransferBill>(),
    Declaration::of::<mch_transfer::transfer_bills::out_bill_no::CancelEcommerceTransferBill>(),
    Declaration::of::<mch_transfer::transfer_bills::out_bill_no::QueryEcommerceTransferBill>(),
    Declaration::of::<mch_transfer::transfer_bills::transfer_bill_no::QueryEcommerceTransferBillById>(),
    Declaration::of::<profitsharing::after_sales_orders::CreateAfterSalesProfitSharing>(),
    Declaration::of::<profitsharing::after_sales_orders::QueryAfterSalesProfitSharing>(),
    Declaration::of::<profitsharing::finish_order::FinishEcommerceProfitSharing>(),
    Declaration::of::<profitsharing::orders::CreateEcommerceProfitSharingOrder>(),
    Declaration::of::<profitsharing::orders::QueryEcommerceProfitSharingOrder>(),
    Declaration::of::<profitsharing::orders::QueryEcommerceUnsplitAmount>(),
    Declaration::of::<profitsharing::receivers::add::AddEcommerceProfitSharingReceiver>(),
    Declaration::of::<profitsharing::receivers::delete::DeleteEcommerceProfitSharingReceiver>(),
    Declaration::of::<profitsharing::returnorders::CreateEcommerceProfitSharingReturn>(),
    Declaration::of::<profitsharing::returnorders::QueryEcommerceProfitSharingReturn>(),
    Declaration::of::<refunds::ApplyAbnormalEcommerceRefund>(),
    Declaration::of::<refunds::CreateEcommerceAdvanceReturn>(),
    Declaration::of::<refunds::QueryEcommerceAdvanceReturn>(),
    Declaration::of::<refunds::apply::CreateEcommerceRefund>(),
    Declaration::of::<refunds::id::QueryEcommerceRefundById>(),
    Declaration::of::<refunds::out_refund_no::QueryEcommerceRefund>(),
    Declaration::of::<subsidies::cancel::CancelEcommerceSubsidy>(),
    Declaration::of::<subsidies::create::CreateEcommerceSubsidy>(),
    Declaration::of::<subsidies::r#return::ReturnEcommerceSubsidy>(),
];

/// The kind of document (证件类型).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum EcommerceIdDocType {
    /// An identity card of mainland China (中国大陆居民-身份证).
    IdentificationTypeIdcard,
    /// A passport of another country or region (其他国家或地区居民-护照).
    IdentificationTypeOverseaPassport,
    /// A travel permit of a resident of Hong Kong (来往内地通行证-香港居民).
    IdentificationTypeHongkongPassport,
    /// A travel permit of a resident of Macao (来往内地通行证-澳门居民).
    IdentificationTypeMacaoPassport,
    /// A travel permit of a resident of Taiwan (来往大陆通行证-台湾居民).
    IdentificationTypeTaiwanPassport,
    /// A permanent residence permit of a foreigner (外国人居留证).
    IdentificationTypeForeignResident,
    /// A residence permit of a resident of Hong Kong or Macao (港澳居民证).
    IdentificationTypeHongkongMacaoResident,
    /// A residence permit of a resident of Taiwan (台湾居民证).
    IdentificationTypeTaiwanResident,
    /// A value that this version does not know.
    Other(String),
}
