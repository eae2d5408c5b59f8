//! Transfers from a merchant to users (商家转账).
//!
//! Transfers of merchants and partners are in [`mch_transfer`], red packets of brands in [`brand_redpacket`]. Amounts are in fen.

pub mod brand_redpacket;
pub mod mch_transfer;

#[cfg(feature = "server")]
use wechatpay_runtime::server::Declaration;

#[cfg(feature = "server")]
use self::mch_transfer::{elecsign, transfer_bills, user_confirm_authorization};

/// The endpoints of this family.
#[cfg(feature = "server")]
pub(crate) const DECLARATIONS: &[Declaration] = &[
    Declaration::of::<brand_redpacket::brand_merchant_batches::CreateBrandRedPacketBatch>(),
    Declaration::of::<brand_redpacket::brand_merchant_batches::QueryBrandRedPacketBatchById>(),
    Declaration::of::<brand_redpacket::brand_merchant_batches::QueryBrandRedPacketById>(),
    Declaration::of::<brand_redpacket::brand_merchant_out_batches::QueryBrandRedPacket>(),
    Declaration::of::<brand_redpacket::brand_merchant_out_batches::QueryBrandRedPacketBatch>(),
    Declaration::of::<elecsign::out_bill_no::CreateTransferReceipt>(),
    Declaration::of::<elecsign::out_bill_no::QueryTransferReceipt>(),
    Declaration::of::<elecsign::transfer_bill_no::CreateTransferReceiptById>(),
    Declaration::of::<elecsign::transfer_bill_no::QueryTransferReceiptById>(),
    Declaration::of::<mch_transfer::partner::budget::ApplyPartnerBudgetReceipt>(),
    Declaration::of::<mch_transfer::partner::budget::QueryPartnerBudgetReceipt>(),
    Declaration::of::<mch_transfer::partner::charity_budget::CreatePartnerCharityBudget>(),
    Declaration::of::<mch_transfer::partner::charity_budget::QueryPartnerCharityBudget>(),
    Declaration::of::<mch_transfer::partner::charity_budget::UnlockPartnerCharityBudget>(),
    Declaration::of::<mch_transfer::partner::charity_transfer_bills::CreatePartnerCharityTransfer>(),
    Declaration::of::<mch_transfer::partner::charity_transfer_bills::out_transfer_no::QueryPartnerCharityTransfer>(),
    Declaration::of::<mch_transfer::partner::electronic_receipts::ApplyPartnerTransferReceipt>(),
    Declaration::of::<mch_transfer::partner::electronic_receipts::QueryPartnerTransferReceipt>(),
    Declaration::of::<mch_transfer::partner::sub_mch_authorizations::ApplyPartnerSubMerchantAuthorization>(),
    Declaration::of::<mch_transfer::partner::sub_mch_authorizations::QueryPartnerSubMerchantAuthorization>(),
    Declaration::of::<mch_transfer::partner::transfer_bills::CreatePartnerTransferBill>(),
    Declaration::of::<mch_transfer::partner::transfer_bills::out_bill_no::CancelPartnerTransferBill>(),
    Declaration::of::<mch_transfer::partner::transfer_bills::out_bill_no::QueryPartnerTransferBill>(),
    Declaration::of::<
        mch_transfer::partner::transfer_bills::pre_transfer_with_authorization::CreatePartnerTransferBillWithAuthorization,
    >(),
    Declaration::of::<mch_transfer::partner::transfer_bills::transfer::CreateAuthorizedPartnerTransferBill>(),
    Declaration::of::<mch_transfer::partner::user_confirm_authorizations::ClosePartnerTransferAuthorization>(),
    Declaration::of::<mch_transfer::partner::user_confirm_authorizations::CreatePartnerTransferAuthorization>(),
    Declaration::of::<mch_transfer::partner::user_confirm_authorizations::QueryPartnerTransferAuthorization>(),
    Declaration::of::<mch_transfer::transfer_to_qq_wallet_bills::CancelQqWalletTransfer>(),
    Declaration::of::<mch_transfer::transfer_to_qq_wallet_bills::CreateQqWalletTransfer>(),
    Declaration::of::<mch_transfer::transfer_to_qq_wallet_bills::QueryQqWalletTransfer>(),
    Declaration::of::<transfer_bills::CreateTransferBill>(),
    Declaration::of::<transfer_bills::out_bill_no::CancelTransferBill>(),
    Declaration::of::<transfer_bills::out_bill_no::QueryTransferBill>(),
    Declaration::of::<transfer_bills::pre_transfer_with_authorization::CreateTransferBillWithAuthorization>(),
    Declaration::of::<transfer_bills::transfer::CreateAuthorizedTransferBill>(),
    Declaration::of::<transfer_bills::transfer_bill_no::QueryTransferBillById>(),
    Declaration::of::<user_confirm_authorization::CreateTransferAuthorization>(),
    Declaration::of::<user_confirm_authorization::out_authorization_no::CloseTransferAuthorization>(),
    Declaration::of::<user_confirm_authorization::out_authorization_no::QueryTransferAuthorization>(),
];
