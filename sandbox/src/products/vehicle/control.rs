//! What users, cars and WeChat Pay do: control calls over HTTP, and the same as methods of the gateway.

use serde_json::{Value, json};
use wechatpay_endpoints::v3::vehicle::parking::parkings::ParkingBlockReason;
use wechatpay_endpoints::v3::vehicle::parking::services::find::ParkingServiceState;
use wechatpay_endpoints::v3::vehicle::transactions::PlateColor;

use super::Vehicles;
use super::deductions::End;
use crate::Gateway;
use crate::engine::context::Context;
use crate::engine::control::{self, ControlCall, ControlError, expect_texts};
use crate::engine::error_response::ErrorResponse;
use crate::products::pay::{USUAL_OPENID, key};

/// Answers a control call whose path begins `/vehicle`; `None` if there is no such call.
pub(super) fn answer(vehicles: &Vehicles, call: &ControlCall<'_>, context: &Context<'_>) -> Option<Result<Value, ControlError>> {
    let row = |number: &str| key(context.mchid, call.query("sub_mchid").as_deref(), number);
    let done = match (call.method, call.path) {
        ("POST", ["vehicle", "plates", number, "open"]) => return Some(open(vehicles, call, number, context)),
        ("POST", ["vehicle", "plates", number, "pause"]) => {
            vehicles.end_plate(number, ParkingServiceState::Pause, context).map(|()| Value::Null)
        }
        ("POST", ["vehicle", "plates", number, "close"]) => {
            vehicles.end_plate(number, ParkingServiceState::OutService, context).map(|()| Value::Null)
        }
        ("GET", ["vehicle", "parkings", number]) => vehicles.stay(&row(number)).map(|parking| control::json(&parking)),
        ("POST", ["vehicle", "parkings", number, "block"]) => return Some(block(vehicles, call, &row(number), context)),
        ("POST", ["vehicle", "parkings", number, "unblock"]) => {
            vehicles.block_stay(&row(number), None, context).map(|parking| control::json(&parking))
        }
        ("POST", ["vehicle", "parkings", number, "leave"]) => vehicles.leave(&row(number)).map(|parking| control::json(&parking)),
        ("POST", ["vehicle", "deductions", number, "succeed"]) => end(vehicles, &row(number), End::Succeed, context),
        ("POST", ["vehicle", "deductions", number, "fail"]) => end(vehicles, &row(number), End::Fail, context),
        ("POST", ["vehicle", "deductions", number, "advance"]) => end(vehicles, &row(number), End::Advance, context),
        ("POST", ["vehicle", "deductions", number, "repay"]) => vehicles.repay(&row(number), context).map(|()| Value::Null),
        ("POST", ["vehicle", "etc", "preopens", number, "sign"]) => return Some(sign(vehicles, call, number, context)),
        ("POST", ["vehicle", "etc", "contracts", number, action @ ("open" | "pause" | "close")]) => {
            vehicles.change_contract(number, action, context).map(|contract| control::json(&contract))
        }
        _ => return None,
    };
    Some(done.map_err(Into::into))
}

/// `{"plate_color": "GREEN", "openid": "…"}`, both optional.
fn open(vehicles: &Vehicles, call: &ControlCall<'_>, number: &str, context: &Context<'_>) -> Result<Value, ControlError> {
    let body = call.body_if_any()?;
    expect_texts(&body, &["plate_color", "openid"])?;
    let text = |name: &str| body.get(name).and_then(Value::as_str);
    let plate_color = text("plate_color").unwrap_or(PlateColor::Blue.as_str()).to_owned();
    let plate_color = plate_color.parse().unwrap_or(PlateColor::Other(plate_color));
    vehicles.open_plate(number, plate_color, text("openid").unwrap_or(USUAL_OPENID), context)?;
    Ok(Value::Null)
}

/// `{"block_reason": "EVALUATION_FAILED"}`.
fn block(vehicles: &Vehicles, call: &ControlCall<'_>, row: &str, context: &Context<'_>) -> Result<Value, ControlError> {
    let reason = call.text("block_reason")?;
    let reason = reason.parse().unwrap_or(ParkingBlockReason::Other(reason));
    Ok(control::json(&vehicles.block_stay(row, Some(reason), context)?))
}

/// `{"notify_url": "…"}`, which is optional.
fn sign(vehicles: &Vehicles, call: &ControlCall<'_>, number: &str, context: &Context<'_>) -> Result<Value, ControlError> {
    let body = call.body_if_any()?;
    expect_texts(&body, &["notify_url"])?;
    let notify_url = body.get("notify_url").and_then(Value::as_str).map(str::to_owned);
    Ok(control::json(&vehicles.sign_contract(number, notify_url, context)?))
}

/// A deduction ends; where it is then.
fn end(vehicles: &Vehicles, row: &str, end: End, context: &Context<'_>) -> Result<Value, ErrorResponse> {
    vehicles.finish(row, end, context)?;
    let payment = vehicles.deduction(row)?.payment(context)?;
    Ok(
        json!({ "trade_state": super::deductions::trade_state(payment.state()).as_str(), "transaction_id": payment.transaction_id }),
    )
}

impl Gateway {
    /// A user opens the deduction of parking fees for a number plate. Where the car is in a car park, its merchant is told.
    ///
    /// # Errors
    ///
    /// Fails if the colour is none of those that plates have.
    pub fn open_plate(&self, plate_number: &str, plate_color: PlateColor, openid: &str) -> Result<(), ControlError> {
        self.with(|vehicles: &Vehicles, context| Ok(vehicles.open_plate(plate_number, plate_color, openid, context)?))
    }

    /// The user pauses the deduction of parking fees for a number plate, until [`open_plate`](Gateway::open_plate).
    ///
    /// # Errors
    ///
    /// Fails if nobody has opened it, or it is closed.
    pub fn pause_plate(&self, plate_number: &str) -> Result<(), ControlError> {
        self.with(|vehicles: &Vehicles, context| Ok(vehicles.end_plate(plate_number, ParkingServiceState::Pause, context)?))
    }

    /// The user closes the deduction of parking fees for a number plate.
    ///
    /// # Errors
    ///
    /// Fails where [`pause_plate`](Gateway::pause_plate) fails.
    pub fn close_plate(&self, plate_number: &str) -> Result<(), ControlError> {
        self.with(|vehicles: &Vehicles, context| {
            Ok(vehicles.end_plate(plate_number, ParkingServiceState::OutService, context)?)
        })
    }

    /// The fee of a stay cannot be deducted any more, for a reason, or can be again (`None`), and its `notify_url` is notified. For a
    /// partner's, `sub_mchid` names the sub-merchant.
    ///
    /// # Errors
    ///
    /// Fails if there is no such stay, or it is over, or the plate itself is blocked.
    pub fn block_parking(
        &self,
        sub_mchid: Option<&str>,
        out_parking_no: &str,
        reason: Option<ParkingBlockReason>,
    ) -> Result<(), ControlError> {
        self.with(|vehicles: &Vehicles, context| {
            vehicles.block_stay(&key(context.mchid, sub_mchid, out_parking_no), reason, context)?;
            Ok(())
        })
    }

    /// A car leaves the car park without a deduction: none is accepted for this stay any more.
    ///
    /// # Errors
    ///
    /// Fails if there is no such stay, or it is over.
    pub fn leave_parking(&self, sub_mchid: Option<&str>, out_parking_no: &str) -> Result<(), ControlError> {
        self.with(|vehicles: &Vehicles, context| {
            vehicles.leave(&key(context.mchid, sub_mchid, out_parking_no))?;
            Ok(())
        })
    }

    /// A deduction of a parking fee or a toll is paid, or fails, and the `notify_url` of a parking fee is notified. Without this call it
    /// is paid after a minute of the gateway's clock.
    ///
    /// # Errors
    ///
    /// Fails if there is no such deduction, or it is at an end.
    pub fn finish_vehicle_deduction(
        &self,
        sub_mchid: Option<&str>,
        out_trade_no: &str,
        succeeds: bool,
    ) -> Result<(), ControlError> {
        self.end_vehicle_deduction(sub_mchid, out_trade_no, if succeeds { End::Succeed } else { End::Fail })
    }

    /// WeChat Pay advances what a user cannot pay: the deduction is paid, and the user owes it, so that no parking fee of the plate can be
    /// deducted until [`repay_vehicle_deduction`](Gateway::repay_vehicle_deduction).
    ///
    /// # Errors
    ///
    /// Fails where [`finish_vehicle_deduction`](Gateway::finish_vehicle_deduction) fails.
    pub fn advance_vehicle_deduction(&self, sub_mchid: Option<&str>, out_trade_no: &str) -> Result<(), ControlError> {
        self.end_vehicle_deduction(sub_mchid, out_trade_no, End::Advance)
    }

    /// The user pays back what was advanced, and the `notify_url` is notified.
    ///
    /// # Errors
    ///
    /// Fails if there is no such deduction, or nothing to pay back.
    pub fn repay_vehicle_deduction(&self, sub_mchid: Option<&str>, out_trade_no: &str) -> Result<(), ControlError> {
        self.with(|vehicles: &Vehicles, context| Ok(vehicles.repay(&key(context.mchid, sub_mchid, out_trade_no), context)?))
    }

    /// The user signs the contract for tolls that the merchant has prepared. Returns its `contract_id`. `notify_url` is told of this and of
    /// later changes, as the address that was agreed with WeChat Pay would be.
    ///
    /// # Errors
    ///
    /// Fails if nothing was prepared under this number, or it is signed.
    pub fn sign_etc_contract(&self, preopen_id: &str, notify_url: Option<&str>) -> Result<String, ControlError> {
        self.with(|vehicles: &Vehicles, context| {
            Ok(vehicles.sign_contract(preopen_id, notify_url.map(str::to_owned), context)?.contract_id)
        })
    }

    /// The user closes a contract for tolls.
    ///
    /// # Errors
    ///
    /// Fails if there is no such contract, or it is closed.
    pub fn close_etc_contract(&self, contract_id: &str) -> Result<(), ControlError> {
        self.with(|vehicles: &Vehicles, context| {
            vehicles.change_contract(contract_id, "close", context)?;
            Ok(())
        })
    }

    fn end_vehicle_deduction(&self, sub_mchid: Option<&str>, out_trade_no: &str, end: End) -> Result<(), ControlError> {
        self.with(|vehicles: &Vehicles, context| {
            Ok(vehicles.finish(&key(context.mchid, sub_mchid, out_trade_no), end, context)?)
        })
    }
}
