//! Smart devices of merchants (智能设备).

pub mod device_inspections;
pub mod devices;

#[cfg(feature = "server")]
use wechatpay_runtime::server::Declaration;

/// The endpoints of this family.
#[cfg(feature = "server")]
pub(crate) const DECLARATIONS: &[Declaration] =
    &[Declaration::of::<device_inspections::QueryDeviceInspection>(), Declaration::of::<devices::ListSmartDevices>()];
