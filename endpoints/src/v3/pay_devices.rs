//! Devices in shops (收款设备): loudspeakers that say what was paid, and printers of receipts.

pub mod open_scenario_speaker;
pub mod open_scenario_speakerorder;
pub mod printers;

#[cfg(feature = "server")]
use wechatpay_runtime::server::Declaration;

/// The endpoints of this family.
#[cfg(feature = "server")]
pub(crate) const DECLARATIONS: &[Declaration] = &[
    Declaration::of::<open_scenario_speaker::QuerySpeakerBinding>(),
    Declaration::of::<open_scenario_speaker::BindSpeaker>(),
    Declaration::of::<open_scenario_speaker::PrebindSpeaker>(),
    Declaration::of::<open_scenario_speaker::UnbindSpeaker>(),
    Declaration::of::<open_scenario_speakerorder::ReportSpeakerOrder>(),
    Declaration::of::<printers::CreatePrinterOrder>(),
    Declaration::of::<printers::QueryPrinterOrder>(),
];
