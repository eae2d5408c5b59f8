//! Car parks in WeChat (微信停车): a car park is applied for, and tells of entries, exits and payments. Amounts are in fen.

pub mod reminders;

#[cfg(feature = "server")]
use wechatpay_runtime::server::Declaration;

/// The endpoints of this family.
#[cfg(feature = "server")]
pub(crate) const DECLARATIONS: &[Declaration] = &[
    Declaration::of::<reminders::application::CreateParkingLotApplication>(),
    Declaration::of::<reminders::application::query::QueryParkingLotApplication>(),
    Declaration::of::<reminders::application::withdraw::WithdrawParkingLotApplication>(),
    Declaration::of::<reminders::applications::ListParkingLotApplications>(),
    Declaration::of::<reminders::entry::ReportParkingEntry>(),
    Declaration::of::<reminders::exit::ReportParkingExit>(),
    Declaration::of::<reminders::ext_payment::ReportParkingExtPayment>(),
    Declaration::of::<reminders::parking_fee::QueryParkingFee>(),
    Declaration::of::<reminders::parking_lot::QueryParkingLot>(),
    Declaration::of::<reminders::payment::ReportParkingPayment>(),
];
