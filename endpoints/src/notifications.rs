//! The notifications that are declared, in a list for gateways and tools. Their types stand beside the calls that they belong to.

use wechatpay_runtime::server::NotificationDeclaration;

// Some families have none.
#[allow(unused_imports)]
use crate::v3;

/// One entry a type, in the order of their paths.
pub(crate) const NOTIFICATIONS: &[NotificationDeclaration] = &[
    #[cfg(feature = "ecommerce")]
    NotificationDeclaration::of::<v3::abnormal_fund_processing::receipts::AbnormalFundTransferred>(),
    #[cfg(feature = "brand")]
    NotificationDeclaration::of::<v3::brand::partner::card_member::user_cards::PartnerUserMemberCard>(),
    #[cfg(feature = "brand")]
    NotificationDeclaration::of::<v3::brand::partner::card_member::user_points::PartnerPointExchangeRequested>(),
    #[cfg(feature = "brand")]
    NotificationDeclaration::of::<v3::brand::partner::card_member::user_points::PartnerPointsSyncRequested>(),
    #[cfg(feature = "businesscircle")]
    NotificationDeclaration::of::<v3::businesscircle::BusinessCircleAuthorized>(),
    #[cfg(feature = "businesscircle")]
    NotificationDeclaration::of::<v3::businesscircle::BusinessCirclePaid>(),
    #[cfg(feature = "businesscircle")]
    NotificationDeclaration::of::<v3::businesscircle::BusinessCircleRefunded>(),
    #[cfg(feature = "combine-transactions")]
    NotificationDeclaration::of::<v3::combine_transactions::CombinedTransaction>(),
    #[cfg(feature = "repayment")]
    NotificationDeclaration::of::<v3::credit_repayment::partner::contracts::PartnerRepaymentContractChanged>(),
    #[cfg(feature = "repayment")]
    NotificationDeclaration::of::<v3::credit_repayment::partner::deduct_orders::PartnerDeductOrderPaid>(),
    #[cfg(feature = "cross-border-pay")]
    NotificationDeclaration::of::<v3::cross_border_pay::CrossBorderMerchantRequested>(),
    #[cfg(feature = "cross-border-pay")]
    NotificationDeclaration::of::<v3::cross_border_pay::CrossBorderOrderPushed>(),
    #[cfg(feature = "ecommerce")]
    NotificationDeclaration::of::<v3::ecommerce::combine_papay::contracts::CombinePapayContractChanged>(),
    #[cfg(feature = "edu-papay")]
    NotificationDeclaration::of::<v3::edu_papay::contracts::EduContractChanged>(),
    #[cfg(feature = "eduschoolpay")]
    NotificationDeclaration::of::<v3::eduschoolpay::transactions::CampusTransaction>(),
    #[cfg(feature = "eduschoolpay")]
    NotificationDeclaration::of::<v3::eduschoolpay::users::CampusDebtState>(),
    #[cfg(feature = "fund-app")]
    NotificationDeclaration::of::<v3::fund_app::mch_transfer::partner::charity_budget::PartnerCharityBudgetChanged>(),
    #[cfg(feature = "fund-app")]
    NotificationDeclaration::of::<v3::fund_app::mch_transfer::transfer_bills::TransferBillFinished>(),
    #[cfg(feature = "fund-app")]
    NotificationDeclaration::of::<v3::fund_app::mch_transfer::transfer_to_qq_wallet_bills::QqWalletTransferFinished>(),
    #[cfg(feature = "fund-app")]
    NotificationDeclaration::of::<v3::fund_app::mch_transfer::user_confirm_authorization::TransferAuthorizationChanged>(),
    #[cfg(feature = "global")]
    NotificationDeclaration::of::<v3::global::merchant::h5::permission::domain::applications::GlobalH5DomainApplication>(),
    #[cfg(feature = "global")]
    NotificationDeclaration::of::<v3::global::papay::GlobalContractChanged>(),
    #[cfg(feature = "hire-power-bank")]
    NotificationDeclaration::of::<v3::hire_power_bank::insurance_orders::PowerBankInsuranceOrder>(),
    #[cfg(feature = "inspolicymgr")]
    NotificationDeclaration::of::<v3::inspolicymgr::PolicyAuthorized>(),
    #[cfg(feature = "mch-manage")]
    NotificationDeclaration::of::<v3::mch_manage::ManageRecordChanged>(),
    #[cfg(feature = "mch-manage")]
    NotificationDeclaration::of::<v3::mch_manage::MerchantTopicNotified>(),
    #[cfg(feature = "med-ins")]
    NotificationDeclaration::of::<v3::med_ins::orders::MedicalInsuranceOrder>(),
    #[cfg(feature = "merchant")]
    NotificationDeclaration::of::<v3::merchant::fund::withdraw::WithdrawalChanged>(),
    #[cfg(feature = "merchant-risk-manage")]
    NotificationDeclaration::of::<v3::merchant_risk_manage::MerchantViolation>(),
    #[cfg(feature = "merchant-risk-manage")]
    NotificationDeclaration::of::<v3::merchant_risk_manage::RiskyTradeIdentified>(),
    #[cfg(feature = "merchant-service")]
    NotificationDeclaration::of::<v3::merchant_service::ComplaintChanged>(),
    #[cfg(feature = "fapiao")]
    NotificationDeclaration::of::<v3::new_tax_control_fapiao::FapiaoChanged>(),
    #[cfg(feature = "fapiao")]
    NotificationDeclaration::of::<v3::new_tax_control_fapiao::FapiaoUserApplied>(),
    #[cfg(feature = "face")]
    NotificationDeclaration::of::<v3::offlineface::contracts::FaceUserStateChanged>(),
    #[cfg(feature = "papay")]
    NotificationDeclaration::of::<v3::papay::insurance_sign::contracts::plan_id::InsuranceContract>(),
    #[cfg(feature = "papay")]
    NotificationDeclaration::of::<v3::papay::sign::PapayTerminationInquired>(),
    #[cfg(feature = "papay")]
    NotificationDeclaration::of::<v3::papay::sign::PapayTerminationRetention>(),
    #[cfg(feature = "papay")]
    NotificationDeclaration::of::<v3::papay::sign::contracts::plan_id::PapayContract>(),
    #[cfg(feature = "papay")]
    NotificationDeclaration::of::<v3::papay::sign::partner::contracts::plan_id::PartnerPapayContract>(),
    #[cfg(feature = "vehicle")]
    NotificationDeclaration::of::<v3::parking::reminders::parking_fee::ParkingFeeAsked>(),
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
    #[cfg(feature = "platsolution")]
    NotificationDeclaration::of::<v3::platsolution::ecommerce::recharges::EcommerceRechargeFinished>(),
    #[cfg(feature = "platsolution")]
    NotificationDeclaration::of::<v3::platsolution::ecommerce::recharges::EcommerceRechargeReturned>(),
    #[cfg(feature = "platsolution")]
    NotificationDeclaration::of::<v3::platsolution::ecommerce::settle::prepay_settle_orders::PrepaySettlementFinished>(),
    #[cfg(feature = "profitsharing")]
    NotificationDeclaration::of::<v3::profitsharing::ProfitShareMoved>(),
    #[cfg(feature = "refund")]
    NotificationDeclaration::of::<v3::refund::domestic::refunds::RefundFinished>(),
    #[cfg(feature = "security")]
    NotificationDeclaration::of::<v3::security::SecurityEchoed>(),
    #[cfg(feature = "merchant-risk-manage")]
    NotificationDeclaration::of::<v3::transaction_block::TransactionBlockAppealed>(),
    #[cfg(feature = "merchant-risk-manage")]
    NotificationDeclaration::of::<v3::transaction_block::TransactionsBlocked>(),
    #[cfg(feature = "transfer")]
    NotificationDeclaration::of::<v3::transfer::batches::TransferBatchFinished>(),
    #[cfg(feature = "vehicle")]
    NotificationDeclaration::of::<v3::vehicle::etc::contracts::EtcContractChanged>(),
    #[cfg(feature = "vehicle")]
    NotificationDeclaration::of::<v3::vehicle::parking::parkings::ParkingStateChanged>(),
    #[cfg(feature = "vehicle")]
    NotificationDeclaration::of::<v3::vehicle::transactions::ParkingTransaction>(),
    #[cfg(feature = "webizpay")]
    NotificationDeclaration::of::<v3::webizpay::employees::QuotaCardExpired>(),
    #[cfg(feature = "webizpay")]
    NotificationDeclaration::of::<v3::webizpay::employees::QuotaCardPaid>(),
    #[cfg(feature = "webizpay")]
    NotificationDeclaration::of::<v3::webizpay::employees::QuotaCardRefunded>(),
    #[cfg(feature = "webizpay")]
    NotificationDeclaration::of::<v3::webizpay::users::EmployeeAuthorizationRevoked>(),
    #[cfg(feature = "webizpay")]
    NotificationDeclaration::of::<v3::webizpay::users::EmployeeAuthorized>(),
];
