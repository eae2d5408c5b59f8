//! Stays in car parks (停车入场): a car comes in, and its fee can be deducted or not, of which the merchant is told. A car is in one place
//! at a time: where it comes in again, the stay before is over.

use serde_json::{Value as Any, json};
use wechatpay_endpoints::v3::vehicle::parking::parkings::{
    CreateParking, Parking, ParkingBlockReason, ParkingState, ParkingStateChanged,
};
use wechatpay_endpoints::v3::vehicle::transactions::ParkingInfo;
use wechatpay_runtime::{ErrorCode, Event, to_json, wechatpay_object};

use super::{Vehicles, unknown};
use crate::engine::clock::{rfc3339, unix_seconds};
use crate::engine::context::Context;
use crate::engine::error_response::ErrorResponse;
use crate::engine::keys::characters;
use crate::engine::record::Record;
use crate::products::pay::key;

/// A stay.
#[wechatpay_object]
#[derive(Debug, Clone)]
pub(super) struct StoredStay {
    /// As it is answered.
    pub(super) parking: Parking,
    sub_mchid: Option<String>,
    plate_number: String,
    notify_url: String,
    named_key: Option<String>,
    /// The whole of the call that told of it.
    request: Any,
    /// The fee was deducted, or will be.
    is_charged: bool,
    has_left: bool,
}

impl StoredStay {
    fn is_over(&self) -> bool {
        self.is_charged || self.has_left
    }

    /// The stay as the gateway's page lists it.
    pub(super) fn record(&self) -> Record {
        let number = self.parking.out_parking_no.as_deref().unwrap_or_default();
        let (state, actions): (_, &[&str]) = match &self.parking.state {
            _ if self.is_over() => ("LEFT", &[]),
            Some(ParkingState::Normal) => ("NORMAL", &["block", "leave"]),
            _ => ("BLOCKED", &["unblock", "leave"]),
        };
        let record = Record::new("parking", number, state).title(&self.plate_number);
        let query = [("sub_mchid", self.sub_mchid.as_deref())];
        actions.iter().fold(record, |record, action| {
            let body = (*action == "block").then(|| json!({ "block_reason": "EVALUATION_FAILED" }));
            record.with_action(action, &["vehicle", "parkings", number, action], &query, body)
        })
    }

    /// Whether the fee that is asked for is one of this stay.
    fn is_of(&self, info: &ParkingInfo) -> bool {
        let at = |time: &str| unix_seconds(time);
        self.plate_number == info.plate_number
            && self.parking.plate_color.as_ref() == Some(&info.plate_color)
            && self.parking.parking_name.as_ref() == Some(&info.parking_name)
            && self.parking.start_time.as_deref().and_then(at) == at(&info.start_time)
    }
}

pub(super) fn create(asked: CreateParking, context: &Context<'_>) -> Result<Parking, ErrorResponse> {
    let vehicles = context.product::<Vehicles>()?;
    let request: Any = serde_json::from_slice(&to_json(&asked)).unwrap_or_default();
    let row = key(context.mchid, asked.sub_mchid.as_deref(), &asked.out_parking_no);
    if let Some(stored) = vehicles.stays.rows().get(&row) {
        return match stored.request == request {
            true => Ok(stored.parking.clone()),
            false => {
                let error_response = ErrorResponse::invalid_request("The out_parking_no was used before, with other parameters");
                Err(error_response.in_chinese("商户入场ID非法，请检查商户入场ID"))
            }
        };
    }
    if unix_seconds(&asked.start_time).is_none() {
        return Err(ErrorResponse::field("/start_time", asked.start_time, "must be a time in RFC 3339"));
    }
    if asked.free_duration < 0 {
        return Err(ErrorResponse::field("/free_duration", asked.free_duration, "must be 0 or more"));
    }
    let id = characters(b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ", 19).unwrap_or_default();
    let block_reason = vehicles.blocked_by(&asked.plate_number, &asked.plate_color);
    let parking = Parking {
        id: Some(id.clone()),
        out_parking_no: Some(asked.out_parking_no),
        plate_number: Some(asked.plate_number.clone()),
        plate_color: Some(asked.plate_color),
        start_time: Some(asked.start_time),
        parking_name: Some(asked.parking_name),
        free_duration: Some(asked.free_duration),
        state: Some(state(block_reason.as_ref())),
        block_reason,
    };
    let stay = StoredStay {
        parking: parking.clone(),
        sub_mchid: asked.sub_mchid,
        plate_number: asked.plate_number.clone(),
        notify_url: asked.notify_url,
        named_key: context.named_key.map(str::to_owned),
        request,
        is_charged: false,
        has_left: false,
    };
    if let Some(before) = vehicles.parked.rows().get(&asked.plate_number) {
        vehicles.stays.rows().change(before, |before| before.has_left = true);
    }
    vehicles.parked.rows().insert(asked.plate_number, row.clone());
    vehicles.stay_ids.rows().insert(id, row.clone());
    vehicles.stays.rows().insert(row, stay);
    Ok(parking)
}

fn state(block_reason: Option<&ParkingBlockReason>) -> ParkingState {
    if block_reason.is_some() { ParkingState::Blocked } else { ParkingState::Normal }
}

impl Vehicles {
    /// The row of the stay whose fee can be deducted by this.
    pub(super) fn stay_to_charge(
        &self,
        sub_mchid: Option<&str>,
        info: &ParkingInfo,
        context: &Context<'_>,
    ) -> Result<String, ErrorResponse> {
        let differs = |explanation: &str| {
            let error_response = ErrorResponse::invalid_request("The parking_info is not that of the parking_id");
            error_response.in_chinese("场景信息和停车入场ID不匹配").explained(explanation)
        };
        let is_none = |explanation: &str| {
            let error_response = ErrorResponse::invalid_request("The parking_id does not exist");
            error_response.in_chinese("停车入场ID不存在").explained(explanation)
        };
        let row = self.stay_ids.rows().get(&info.parking_id).cloned();
        let row =
            row.ok_or_else(|| is_none("no stay has this parking_id: it is the `id` that telling of the car was answered with"))?;
        let stay = self.stays.rows().get(&row).cloned().ok_or_else(|| is_none("there is no such stay any more"))?;
        if !row.starts_with(&key(context.mchid, sub_mchid, "")) {
            return Err(differs("the stay was told of with another sub_mchid"));
        }
        if stay.is_charged {
            return Err(differs("the fee of this stay was deducted or is being deducted, by an order of another number"));
        }
        if stay.has_left {
            return Err(is_none("the stay is over: the car has left, or has come in again"));
        }
        if !stay.is_of(info) {
            return Err(differs("plate_number, plate_color, start_time and parking_name must be those that the stay began with"));
        }
        if let Some(reason) = &stay.parking.block_reason {
            let explanation = format!("the stay is BLOCKED: {}", reason.as_str());
            return Err(match reason {
                ParkingBlockReason::Overdue => ErrorResponse::new(403, ErrorCode::NotEnough, "The user owes too much")
                    .in_chinese("用户欠款过多，暂停交易")
                    .explained(explanation),
                _ => ErrorResponse::wrong_state("parking", explanation),
            });
        }
        Ok(row)
    }

    /// A stay as it stands.
    pub(super) fn stay(&self, row: &str) -> Result<Parking, ErrorResponse> {
        let found = self.stays.rows().get(row).map(|stay| stay.parking.clone());
        found.ok_or_else(|| unknown("parking", row.rsplit(' ').next().unwrap_or_default()))
    }

    /// The fee of a stay is deducted: it is over.
    pub(super) fn charge_stay(&self, row: &str) {
        self.stays.rows().change(row, |stay| stay.is_charged = true);
        self.forget_parked(row);
    }

    /// The fee of a stay could not be deducted: an order of another number can try again.
    pub(super) fn release_stay(&self, id: &str) {
        let row = self.stay_ids.rows().get(id).cloned();
        row.map(|row| self.stays.rows().change(&row, |stay| stay.is_charged = false));
    }

    /// The car leaves without a deduction.
    pub(super) fn leave(&self, row: &str) -> Result<Parking, ErrorResponse> {
        let left = self.change_stay(row, |stay| {
            stay.has_left = true;
            stay.parking.clone()
        })?;
        self.forget_parked(row);
        Ok(left)
    }

    /// The fee of a stay cannot be deducted any more, or can be again, and the merchant is told.
    pub(super) fn block_stay(
        &self,
        row: &str,
        reason: Option<ParkingBlockReason>,
        context: &Context<'_>,
    ) -> Result<Parking, ErrorResponse> {
        if let Some(ParkingBlockReason::Other(other)) = &reason {
            return Err(ErrorResponse::parameter(format!("`block_reason` is no reason: {other}")));
        }
        let plate = self.change_stay(row, |stay| (stay.plate_number.clone(), stay.parking.plate_color.clone()))?;
        if let (None, (plate_number, Some(plate_color))) = (&reason, plate)
            && let Some(still) = self.blocked_by(&plate_number, &plate_color)
        {
            return Err(ErrorResponse::wrong_state("parking", format!("the plate is blocked: {}", still.as_str())));
        }
        let (stay, has_changed) = self.change_stay(row, |stay| {
            let has_changed = stay.parking.block_reason != reason;
            stay.parking.state = Some(state(reason.as_ref()));
            stay.parking.block_reason = reason;
            (stay.clone(), has_changed)
        })?;
        if has_changed {
            tell(&stay, context);
        }
        Ok(stay.parking)
    }

    /// What a user did to a plate, or owes, changes the stay of the car that is in a car park.
    pub(super) fn plate_changed(&self, plate_number: &str, context: &Context<'_>) {
        let Some(row) = self.parked.rows().get(plate_number).cloned() else { return };
        let stay = self.stays.rows().get(&row).map(|stay| stay.parking.clone());
        // What WeChat Pay has found of the car park stays, whatever the user does.
        if stay.as_ref().is_some_and(|stay| stay.block_reason == Some(ParkingBlockReason::EvaluationFailed)) {
            return;
        }
        let plate_color = stay.and_then(|stay| stay.plate_color);
        let reason = plate_color.and_then(|plate_color| self.blocked_by(plate_number, &plate_color));
        // It is not over, so that it can be blocked.
        let _ = self.block_stay(&row, reason, context);
    }

    /// Changes a stay that is not over.
    fn change_stay<T>(&self, row: &str, act: impl FnOnce(&mut StoredStay) -> T) -> Result<T, ErrorResponse> {
        let changed = self.stays.rows().change(row, |stay| match stay.is_over() {
            true => Err(ErrorResponse::wrong_state("parking", "the stay is over")),
            false => Ok(act(stay)),
        });
        changed.unwrap_or_else(|| Err(unknown("parking", row.rsplit(' ').next().unwrap_or_default())))
    }

    fn forget_parked(&self, row: &str) {
        let plate_number = self.stays.rows().get(row).map(|stay| stay.plate_number.clone()).unwrap_or_default();
        let mut parked = self.parked.rows();
        if parked.get(&plate_number).is_some_and(|known| known == row) {
            parked.remove(&plate_number);
        }
    }
}

/// Tells that it has changed whether the fee can be deducted.
fn tell(stay: &StoredStay, context: &Context<'_>) {
    let parking = stay.parking.clone();
    let changed = ParkingStateChanged {
        sp_mchid: Some(context.mchid.to_owned()),
        sub_mchid: stay.sub_mchid.clone(),
        parking_id: parking.id.unwrap_or_default(),
        out_parking_no: parking.out_parking_no.unwrap_or_default(),
        plate_number: parking.plate_number,
        plate_color: parking.plate_color,
        start_time: parking.start_time,
        parking_name: parking.parking_name,
        free_duration: parking.free_duration,
        parking_state: state(parking.block_reason.as_ref()),
        blocked_state_description: parking.block_reason,
        state_update_time: Some(rfc3339(context.now)),
    };
    let event = ParkingStateChanged::EVENT_TYPES.first().copied().unwrap_or_default();
    context.notify(&stay.notify_url, stay.named_key.as_deref(), event, to_json(&changed));
}
