//! The notifications that are declared, in a list for gateways and tools. Their types stand beside the calls that they belong to.

use wechatpay_runtime::server::NotificationDeclaration;

use crate::v3;

/// One entry a type, in the order of their paths.
pub(crate) const NOTIFICATIONS: &[NotificationDeclaration] = &[
    #[cfg(feature = "combine-transactions")]
    NotificationDeclaration::of::<v3::combine_transactions::CombinedTransaction>(),
    #[cfg(feature = "eduschoolpay")]
    NotificationDeclaration::of::<v3::eduschoolpay::transactions::CampusTransaction>(),
    #[cfg(feature = "fund-app")]
    NotificationDeclaration::of::<v3::fund_app::mch_transfer::transfer_bills::TransferBillFinished>(),
    #[cfg(feature = "fund-app")]
    NotificationDeclaration::of::<v3::fund_app::mch_transfer::user_confirm_authorization::TransferAuthorizationChanged>(),
    #[cfg(feature = "merchant-service")]
    NotificationDeclaration::of::<v3::merchant_service::ComplaintChanged>(),
    #[cfg(feature = "pay")]
    NotificationDeclaration::of::<v3::pay::partner::transactions::PartnerTransaction>(),
    #[cfg(feature = "pay")]
    NotificationDeclaration::of::<v3::pay::transactions::Transaction>(),
    #[cfg(feature = "payscore")]
    NotificationDeclaration::of::<v3::payscore::AuthorizationChanged>(),
    #[cfg(feature = "payscore")]
    NotificationDeclaration::of::<v3::payscore::EarlierOrderAccepted>(),
    #[cfg(feature = "payscore")]
    NotificationDeclaration::of::<v3::payscore::ServiceOrderConfirmed>(),
    #[cfg(feature = "payscore")]
    NotificationDeclaration::of::<v3::payscore::ServiceOrderPaid>(),
    #[cfg(feature = "payscore")]
    NotificationDeclaration::of::<v3::payscore::acquiringbank::serviceorder::PrepayRequested>(),
    #[cfg(feature = "payscore")]
    NotificationDeclaration::of::<v3::payscore::partner::service_account_applications::ServiceAccountBound>(),
    #[cfg(feature = "payscore")]
    NotificationDeclaration::of::<v3::payscore::sign_plan::UserSignPlanChanged>(),
    #[cfg(feature = "profitsharing")]
    NotificationDeclaration::of::<v3::profitsharing::ProfitShareMoved>(),
    #[cfg(feature = "refund")]
    NotificationDeclaration::of::<v3::refund::domestic::refunds::RefundFinished>(),
    #[cfg(feature = "vehicle")]
    NotificationDeclaration::of::<v3::vehicle::transactions::ParkingTransaction>(),
];
