//! Electronic invoices of taxi rides (出租车电子发票): companies, drivers, taxis, rides and their invoices. Amounts are in fen.

pub mod attendance;
pub mod cards;
pub mod driver;
pub mod drivers;
pub mod taxi;
pub mod taxi_companies;
pub mod taxi_company;
pub mod taxies;
pub mod user_taxi_order;
pub mod user_taxi_orders;

#[cfg(feature = "server")]
use wechatpay_runtime::server::Declaration;

/// The endpoints of this family.
#[cfg(feature = "server")]
pub(crate) const DECLARATIONS: &[Declaration] = &[
    Declaration::of::<attendance::punch::PunchTaxiAttendance>(),
    Declaration::of::<cards::InsertTaxiInvoiceCard>(),
    Declaration::of::<cards::upload_file::UploadTaxiInvoiceFile>(),
    Declaration::of::<driver::update_driver::UpdateTaxiDriver>(),
    Declaration::of::<drivers::QueryTaxiDriver>(),
    Declaration::of::<taxi::update_taxi::UpdateTaxi>(),
    Declaration::of::<taxi_companies::QueryTaxiCompany>(),
    Declaration::of::<taxi_company::create_taxi_company::CreateTaxiCompany>(),
    Declaration::of::<taxies::QueryTaxi>(),
    Declaration::of::<user_taxi_order::find_by_token::FindUserTaxiOrder>(),
    Declaration::of::<user_taxi_orders::ListUserTaxiOrders>(),
];
