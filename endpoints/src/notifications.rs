//! The notifications that are declared, in a list for gateways and tools. Their types stand beside the calls that they belong to.

use wechatpay_runtime::server::NotificationDeclaration;

// Some families have none.
#[allow(unused_imports)]
use crate::v3;

/// Declares the type under the path that users write, which a module may hand on from a file of its own.
// Some families have none.
#[allow(unused_macros)]
macro_rules! notification {
    ($($segment:ident)::+) => {
        NotificationDeclaration::of::<$($segment)::+>()
            .named(|| concat!("wechatpay_endpoints", $("::", stringify!($segment)),+))
    };
}

/// One entry a type, in the order of their paths.
pub(crate) const NOTIFICATIONS: &[NotificationDeclaration] = &[
    #[cfg(feature = "ecommerce")]
    notification!(v3::abnormal_fund_processing::receipts::AbnormalFundTransferred),
    #[cfg(feature = "brand")]
    notification!(v3::brand::partner::card_member::user_cards::PartnerUserMemberCard),
    #[cfg(feature = "brand")]
    notification!(v3::brand::partner::card_member::user_points::PartnerPointExchangeRequested),
    #[cfg(feature = "brand")]
    notification!(v3::brand::partner::card_member::user_points::PartnerPointsSyncRequested),
    #[cfg(feature = "businesscircle")]
    notification!(v3::businesscircle::BusinessCircleAuthorized),
    #[cfg(feature = "businesscircle")]
    notification!(v3::businesscircle::BusinessCirclePaid),
    #[cfg(feature = "businesscircle")]
    notification!(v3::businesscircle::BusinessCircleRefunded),
    #[cfg(feature = "combine-transactions")]
    notification!(v3::combine_transactions::CombinedTransaction),
    #[cfg(feature = "repayment")]
    notification!(v3::credit_repayment::partner::contracts::PartnerRepaymentContractChanged),
    #[cfg(feature = "repayment")]
    notification!(v3::credit_repayment::partner::deduct_orders::PartnerDeductOrderPaid),
    #[cfg(feature = "cross-border-pay")]
    notification!(v3::cross_border_pay::CrossBorderMerchantRequested),
    #[cfg(feature = "cross-border-pay")]
    notification!(v3::cross_border_pay::CrossBorderOrderPushed),
    #[cfg(feature = "discount-card")]
    notification!(v3::discount_card::cards::DiscountCardChanged),
    #[cfg(feature = "ecommerce")]
    notification!(v3::ecommerce::combine_papay::contracts::CombinePapayContractChanged),
    #[cfg(feature = "edu-papay")]
    notification!(v3::edu_papay::contracts::EduContractChanged),
    #[cfg(feature = "eduschoolpay")]
    notification!(v3::eduschoolpay::transactions::CampusTransaction),
    #[cfg(feature = "eduschoolpay")]
    notification!(v3::eduschoolpay::users::CampusDebtState),
    #[cfg(feature = "fund-app")]
    notification!(v3::fund_app::mch_transfer::partner::charity_budget::PartnerCharityBudgetChanged),
    #[cfg(feature = "fund-app")]
    notification!(v3::fund_app::mch_transfer::transfer_bills::TransferBillFinished),
    #[cfg(feature = "fund-app")]
    notification!(v3::fund_app::mch_transfer::transfer_to_qq_wallet_bills::QqWalletTransferFinished),
    #[cfg(feature = "fund-app")]
    notification!(v3::fund_app::mch_transfer::user_confirm_authorization::TransferAuthorizationChanged),
    #[cfg(feature = "global")]
    notification!(v3::global::merchant::h5::permission::domain::applications::GlobalH5DomainApplication),
    #[cfg(feature = "global")]
    notification!(v3::global::papay::GlobalContractChanged),
    #[cfg(feature = "hire-power-bank")]
    notification!(v3::hire_power_bank::insurance_orders::PowerBankInsuranceOrder),
    #[cfg(feature = "inspolicymgr")]
    notification!(v3::inspolicymgr::PolicyAuthorized),
    #[cfg(feature = "busifavor")]
    notification!(v3::marketing::busifavor::BusifavorCouponSent),
    #[cfg(feature = "favor")]
    notification!(v3::marketing::favor::FavorCouponUsed),
    #[cfg(feature = "membercard")]
    notification!(v3::marketing::membercard_open::MemberCardAccepted),
    #[cfg(feature = "membercard")]
    notification!(v3::marketing::membercard_open::MemberCardActivated),
    #[cfg(feature = "membercard")]
    notification!(v3::marketing::membercard_open::UserMemberCardManaged),
    #[cfg(feature = "product-coupons")]
    notification!(v3::marketing::partner::delivery_plan::PartnerDeliveryPlanChanged),
    #[cfg(feature = "product-coupons")]
    notification!(v3::marketing::partner::product_coupon::PartnerUserProductCouponReceived),
    #[cfg(feature = "product-coupons")]
    notification!(v3::marketing::partner::product_coupon::image_generation_tasks::PartnerProductCouponImageTask),
    #[cfg(feature = "mch-manage")]
    notification!(v3::mch_manage::ManageRecordChanged),
    #[cfg(feature = "mch-manage")]
    notification!(v3::mch_manage::MerchantTopicNotified),
    #[cfg(feature = "med-ins")]
    notification!(v3::med_ins::orders::MedicalInsuranceOrder),
    #[cfg(feature = "merchant")]
    notification!(v3::merchant::fund::withdraw::WithdrawalChanged),
    #[cfg(feature = "merchant-risk-manage")]
    notification!(v3::merchant_risk_manage::MerchantViolation),
    #[cfg(feature = "merchant-risk-manage")]
    notification!(v3::merchant_risk_manage::RiskyTradeIdentified),
    #[cfg(feature = "merchant-service")]
    notification!(v3::merchant_service::ComplaintChanged),
    #[cfg(feature = "fapiao")]
    notification!(v3::new_tax_control_fapiao::FapiaoChanged),
    #[cfg(feature = "fapiao")]
    notification!(v3::new_tax_control_fapiao::FapiaoUserApplied),
    #[cfg(feature = "face")]
    notification!(v3::offlineface::contracts::FaceUserStateChanged),
    #[cfg(feature = "papay")]
    notification!(v3::papay::insurance_sign::contracts::plan_id::InsuranceContract),
    #[cfg(feature = "papay")]
    notification!(v3::papay::pay::PapayDeductionFailed),
    #[cfg(feature = "papay")]
    notification!(v3::papay::sign::PapayTerminationInquired),
    #[cfg(feature = "papay")]
    notification!(v3::papay::sign::PapayTerminationRetention),
    #[cfg(feature = "papay")]
    notification!(v3::papay::sign::contracts::plan_id::PapayContract),
    #[cfg(feature = "papay")]
    notification!(v3::papay::sign::partner::contracts::plan_id::PartnerPapayContract),
    #[cfg(feature = "vehicle")]
    notification!(v3::parking::reminders::parking_fee::ParkingFeeAsked),
    #[cfg(feature = "pay")]
    notification!(v3::pay::partner::transactions::PartnerTransaction),
    #[cfg(feature = "pay")]
    notification!(v3::pay::transactions::Transaction),
    #[cfg(feature = "payscore")]
    notification!(v3::payscore::AuthorizationChanged),
    #[cfg(feature = "payscore")]
    notification!(v3::payscore::EarlierOrderAccepted),
    #[cfg(feature = "payscore")]
    notification!(v3::payscore::ServiceOrderConfirmed),
    #[cfg(feature = "payscore")]
    notification!(v3::payscore::ServiceOrderPaid),
    #[cfg(feature = "payscore")]
    notification!(v3::payscore::acquiringbank::serviceorder::PrepayRequested),
    #[cfg(feature = "payscore")]
    notification!(v3::payscore::partner::service_account_applications::ServiceAccountBound),
    #[cfg(feature = "payscore")]
    notification!(v3::payscore::sign_plan::UserSignPlanChanged),
    #[cfg(feature = "platsolution")]
    notification!(v3::platsolution::ecommerce::recharges::EcommerceRechargeFinished),
    #[cfg(feature = "platsolution")]
    notification!(v3::platsolution::ecommerce::recharges::EcommerceRechargeReturned),
    #[cfg(feature = "platsolution")]
    notification!(v3::platsolution::ecommerce::settle::prepay_settle_orders::PrepaySettlementFinished),
    #[cfg(feature = "profitsharing")]
    notification!(v3::profitsharing::ProfitShareMoved),
    #[cfg(feature = "refund")]
    notification!(v3::refund::domestic::refunds::RefundFinished),
    #[cfg(feature = "security")]
    notification!(v3::security::SecurityEchoed),
    #[cfg(feature = "merchant-risk-manage")]
    notification!(v3::transaction_block::TransactionBlockAppealed),
    #[cfg(feature = "merchant-risk-manage")]
    notification!(v3::transaction_block::TransactionsBlocked),
    #[cfg(feature = "transfer")]
    notification!(v3::transfer::batches::TransferBatchFinished),
    #[cfg(feature = "vehicle")]
    notification!(v3::vehicle::etc::contracts::EtcContractChanged),
    #[cfg(feature = "vehicle")]
    notification!(v3::vehicle::parking::parkings::ParkingStateChanged),
    #[cfg(feature = "vehicle")]
    notification!(v3::vehicle::transactions::ParkingTransaction),
    #[cfg(feature = "webizpay")]
    notification!(v3::webizpay::employees::QuotaCardExpired),
    #[cfg(feature = "webizpay")]
    notification!(v3::webizpay::employees::QuotaCardPaid),
    #[cfg(feature = "webizpay")]
    notification!(v3::webizpay::employees::QuotaCardRefunded),
    #[cfg(feature = "webizpay")]
    notification!(v3::webizpay::users::EmployeeAuthorizationRevoked),
    #[cfg(feature = "webizpay")]
    notification!(v3::webizpay::users::EmployeeAuthorized),
];
