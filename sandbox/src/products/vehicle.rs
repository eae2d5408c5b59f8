//! Deductions for cars (车主服务): parking fees and motorway tolls.
//!
//! `plates` has the plates that users have opened the service for, `stays` the cars in car parks, `contracts` those for tolls, `deductions`
//! the life of a deduction, `parking_fees` and `tolls` its two kinds, `control` what users, cars and WeChat Pay do.

mod contracts;
mod control;
mod deductions;
mod parking_fees;
mod plates;
mod stays;
mod tolls;

use serde_json::Value;
use wechatpay_runtime::ErrorCode;

use self::contracts::{StoredContract, StoredPreopen};
use self::deductions::StoredDeduction;
use self::plates::StoredPlate;
use self::stays::StoredStay;
use crate::StartError;
use crate::engine::call::Call;
use crate::engine::context::Context;
use crate::engine::control::{ControlCall, ControlError};
use crate::engine::error_response::ErrorResponse;
use crate::engine::product::Product;
use crate::engine::record::Record;
use crate::engine::table::{Table, Tables};

/// Everything about cars.
#[derive(Debug, Default)]
pub(crate) struct Vehicles {
    /// By number plate.
    plates: Table<StoredPlate>,
    stays: Table<StoredStay>,
    /// WeChat Pay's numbers of stays, and the row of each.
    stay_ids: Table<String>,
    /// The stay of the car with this plate that is not over, by its row.
    parked: Table<String>,
    deductions: Table<StoredDeduction>,
    /// When a deduction succeeds by itself, in unix seconds.
    due: Table<u64>,
    preopens: Table<StoredPreopen>,
    contracts: Table<StoredContract>,
}

/// 404: `ORDER_NOT_EXIST` of an order, else `RESOURCE_NOT_EXISTS`.
fn unknown(what: &str, number: &str) -> ErrorResponse {
    let code = if what == "order" { ErrorCode::OrderNotExist } else { ErrorCode::ResourceNotExists };
    ErrorResponse::new(404, code, format!("The {what} {number} does not exist"))
}

impl Product for Vehicles {
    fn open(&mut self, tables: &mut Tables) -> Result<(), StartError> {
        self.plates = tables.open("number plates")?;
        (self.stays, self.stay_ids) = (tables.open("stays")?, tables.open("stay ids")?);
        self.parked = tables.open("parked cars")?;
        (self.deductions, self.due) = (tables.open("vehicle deductions")?, tables.open("vehicle deductions due")?);
        (self.preopens, self.contracts) = (tables.open("etc preopens")?, tables.open("etc contracts")?);
        Ok(())
    }

    fn calls(&self) -> Vec<Call> {
        vec![
            Call::new(plates::find),
            Call::new(stays::create),
            Call::new(parking_fees::create),
            Call::new(parking_fees::query),
            Call::new(contracts::preopen),
            Call::new(contracts::query),
            Call::new(contracts::of_user),
            Call::new(tolls::create),
            Call::new(tolls::query),
            Call::new(tolls::query_by_id),
        ]
    }

    fn control(&self, call: &ControlCall<'_>, context: &Context<'_>) -> Option<Result<Value, ControlError>> {
        control::answer(self, call, context)
    }

    fn records(&self, context: &Context<'_>) -> Vec<Record> {
        let mut records: Vec<Record> = self.plates.rows().iter().map(|(number, plate)| plate.record(number)).collect();
        records.extend(self.stays.rows().iter().map(|(_, stay)| stay.record()));
        let deductions: Vec<StoredDeduction> = self.deductions.rows().iter().map(|(_, stored)| stored.clone()).collect();
        records.extend(deductions.iter().filter_map(|stored| stored.record(context)));
        records.extend(self.preopens.rows().iter().map(|(row, preopen)| preopen.record(row)));
        records.extend(self.contracts.rows().iter().map(|(_, contract)| contract.record()));
        records
    }

    fn pass_time(&self, context: &Context<'_>) -> bool {
        self.end_what_is_due(context)
    }
}
