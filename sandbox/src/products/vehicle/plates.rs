//! Number plates: for which of them users have opened the deduction of parking fees (车牌服务), and what blocks it.

use serde_json::json;
use wechatpay_endpoints::v3::vehicle::parking::parkings::ParkingBlockReason;
use wechatpay_endpoints::v3::vehicle::parking::services::find::{FindParkingService, ParkingService, ParkingServiceState};
use wechatpay_endpoints::v3::vehicle::transactions::PlateColor;
use wechatpay_runtime::wechatpay_object;

use super::Vehicles;
use crate::engine::clock::rfc3339;
use crate::engine::context::Context;
use crate::engine::error_response::ErrorResponse;
use crate::engine::record::Record;

/// A number plate.
#[wechatpay_object]
#[derive(Debug, Clone)]
pub(super) struct StoredPlate {
    pub(super) plate_color: PlateColor,
    pub(super) openid: String,
    state: ParkingServiceState,
    /// RFC 3339.
    service_open_time: String,
}

impl StoredPlate {
    /// The plate as the gateway's page lists it.
    pub(super) fn record(&self, plate_number: &str) -> Record {
        let record = Record::new("plate", plate_number, self.state.as_str()).title(self.plate_color.as_str());
        let body = json!({ "plate_color": self.plate_color.as_str(), "openid": self.openid });
        let actions: &[&str] = match self.state {
            ParkingServiceState::Normal => &["pause", "close"],
            ParkingServiceState::Pause => &["open", "close"],
            _ => &["open"],
        };
        actions.iter().fold(record, |record, action| {
            let body = (*action == "open").then(|| body.clone());
            record.with_action(action, &["vehicle", "plates", plate_number, action], &[], body)
        })
    }
}

pub(super) fn find(asked: FindParkingService, context: &Context<'_>) -> Result<ParkingService, ErrorResponse> {
    let vehicles = context.product::<Vehicles>()?;
    let plate_color = asked.plate_color;
    if let PlateColor::Other(color) = &plate_color {
        return Err(ErrorResponse::query("plate_color", color, "is not one of the colours of number plates"));
    }
    let plate = vehicles.plate(&asked.plate_number, &plate_color).filter(|plate| plate.openid == asked.openid);
    let open = plate.filter(|plate| plate.state != ParkingServiceState::OutService);
    Ok(ParkingService {
        plate_number: Some(asked.plate_number),
        plate_color: Some(plate_color),
        openid: Some(asked.openid),
        service_state: Some(open.as_ref().map_or(ParkingServiceState::OutService, |plate| plate.state.clone())),
        service_open_time: open.map(|plate| plate.service_open_time),
    })
}

impl Vehicles {
    /// A plate that a user has opened the service for at some time.
    pub(super) fn plate(&self, plate_number: &str, plate_color: &PlateColor) -> Option<StoredPlate> {
        self.plates.rows().get(plate_number).filter(|plate| plate.plate_color == *plate_color).cloned()
    }

    /// Why no fee can be deducted for a car; `None` if one can.
    pub(super) fn blocked_by(&self, plate_number: &str, plate_color: &PlateColor) -> Option<ParkingBlockReason> {
        let plate = self.plate(plate_number, plate_color);
        let openid = plate.as_ref().map(|plate| plate.openid.clone()).unwrap_or_default();
        match plate.map(|plate| plate.state) {
            Some(ParkingServiceState::Normal) => self.owes(plate_number, &openid).then_some(ParkingBlockReason::Overdue),
            Some(ParkingServiceState::Pause) => Some(ParkingBlockReason::Pause),
            _ => Some(ParkingBlockReason::OutService),
        }
    }

    /// The user opens the service for a plate. A car that is in a car park is told of, if that changes what it can pay by.
    pub(super) fn open_plate(
        &self,
        plate_number: &str,
        plate_color: PlateColor,
        openid: &str,
        context: &Context<'_>,
    ) -> Result<(), ErrorResponse> {
        if let PlateColor::Other(color) = &plate_color {
            return Err(ErrorResponse::parameter(format!("`plate_color` is no colour of number plates: {color}")));
        }
        let plate = StoredPlate {
            plate_color,
            openid: openid.to_owned(),
            state: ParkingServiceState::Normal,
            service_open_time: rfc3339(context.now),
        };
        self.plates.rows().insert(plate_number.to_owned(), plate);
        self.plate_changed(plate_number, context);
        Ok(())
    }

    /// The user pauses the service of a plate, or closes it.
    pub(super) fn end_plate(
        &self,
        plate_number: &str,
        state: ParkingServiceState,
        context: &Context<'_>,
    ) -> Result<(), ErrorResponse> {
        let changed = self.plates.rows().change(plate_number, |plate| {
            if plate.state == ParkingServiceState::OutService {
                return Err(ErrorResponse::wrong_state("plate", "the user has closed the service for this plate"));
            }
            plate.state = state;
            Ok(())
        });
        changed.unwrap_or_else(|| Err(super::unknown("plate", plate_number)))?;
        self.plate_changed(plate_number, context);
        Ok(())
    }
}
