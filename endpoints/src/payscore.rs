//! PayScore (支付分): service orders that are paid after the service, on the strength of the user's score.
//!
//! What several of its endpoints share is here: the items that make up an amount, the place of the service, and the rule
//! that the amounts add up. Amounts are in fen, or the currency's minor unit.

pub mod oversea;
pub mod partner;
pub mod payafter_orders;
pub mod serviceorder;
pub mod smartretail_orders;

mod amounts;
pub mod finish;

pub use finish::{Discount, Fee, FinishType, FinishedOrder};

#[cfg(feature = "server")]
use wechatpay_runtime::server::Declaration;
use wechatpay_runtime::{wechatpay_enumeration, wechatpay_object};

/// The endpoints of this family.
#[cfg(feature = "server")]
pub(crate) const DECLARATIONS: &[Declaration] = &[
    Declaration::of::<oversea::partner::serviceorder::CompleteServiceOrder>(),
    Declaration::of::<partner::serviceorder::CompleteServiceOrder>(),
    Declaration::of::<payafter_orders::CompletePayafterOrder>(),
    Declaration::of::<serviceorder::CancelServiceOrder>(),
    Declaration::of::<serviceorder::CompleteServiceOrder>(),
    Declaration::of::<serviceorder::CreateServiceOrder>(),
    Declaration::of::<serviceorder::QueryServiceOrder>(),
    Declaration::of::<smartretail_orders::CompleteSmartretailOrder>(),
];

/// One thing that the user pays for (后付费项目).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PostPayment {
    /// What it is called (付费项目名称).
    pub name: String,
    /// Fen (金额). The amount of the item as a whole: `count` does not multiply it.
    #[wechatpay(range = 0..)]
    pub amount: Option<i64>,
    /// How the amount comes about (计费说明).
    pub description: Option<String>,
    /// How many (付费数量).
    #[wechatpay(range = 0..)]
    pub count: Option<i64>,
}

/// Where the service was used (服务位置).
#[wechatpay_object]
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Location {
    /// Where it began (服务开始地点).
    pub start_location: Option<String>,
    /// Where it ended (服务结束地点).
    pub end_location: Option<String>,
}

/// The device that the service was used with (设备信息).
#[wechatpay_object]
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Device {
    /// The device at the start of the service (服务开始的设备ID).
    pub start_device_id: Option<String>,
    /// The device at the end of the service (服务结束的设备ID).
    pub end_device_id: Option<String>,
    /// The address of the material that the user scanned (物料URL).
    pub materiel_no: Option<String>,
}

/// The state of a service order (服务订单状态); read together with [`ServiceOrderStateDescription`].
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum ServiceOrderState {
    /// The merchant has created it; the user has not confirmed.
    Created,
    /// The service is going on, or is waiting to be paid.
    Doing,
    /// Finished and paid.
    Done,
    /// Cancelled by the merchant.
    Revoked,
    /// Created and not confirmed within 30 days.
    Expired,
    /// A state that this version does not know.
    Other(String),
}

/// What [`ServiceOrderState::Doing`] stands for (订单状态说明).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum ServiceOrderStateDescription {
    /// The user has confirmed: the service is going on.
    UserConfirm,
    /// The merchant has completed it: the user is yet to pay.
    MchComplete,
    /// A description that this version does not know; empty in the other states.
    Other(String),
}
