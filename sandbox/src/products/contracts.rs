//! Contracts by which a merchant deducts money (委托代扣), a merchant's own and a partner's sub-merchants'.
//!
//! `contract` is a contract and its state machine, `schedule` the deduction that is agreed with the signing; `signing` answers the calls about
//! contracts, `deductions` those about deductions, `responses` says what a contract looks like to a merchant, `control` is what the user does.

mod contract;
mod control;
mod deductions;
mod responses;
mod schedule;
mod signing;

use serde_json::Value as Any;
use wechatpay_endpoints::v3::papay::PapayContractTerminationMode;
use wechatpay_runtime::ErrorCode;

use self::contract::Contract;
use self::deductions::Deduction;
use crate::StartError;
use crate::engine::call::Call;
use crate::engine::context::Context;
use crate::engine::control::{ControlCall, ControlError};
use crate::engine::error_response::ErrorResponse;
use crate::engine::product::Product;
use crate::engine::record::Record;
use crate::engine::table::{Table, Tables};
use crate::products::pay::key;

/// In seconds.
const DAY: u64 = 24 * 60 * 60;

/// All contracts.
#[derive(Debug, Default)]
pub(crate) struct Contracts {
    rows: Table<Contract>,
    /// WeChat Pay's numbers, and the row of each.
    ids: Table<String>,
    /// When WeChat Pay ends a contract, in unix seconds.
    ends: Table<u64>,
    /// By the row of the payment.
    deductions: Table<Deduction>,
    /// When a deduction is carried out, in unix seconds.
    due: Table<u64>,
}

/// The row of the contract with this number.
fn row(context: &Context<'_>, sub_mchid: Option<&str>, plan_id: i64, out_contract_code: &str) -> String {
    key(context.mchid, sub_mchid, &format!("{plan_id} {out_contract_code}"))
}

fn unknown(row: &str) -> ErrorResponse {
    let number = row.rsplit(' ').next().unwrap_or_default();
    ErrorResponse::new(404, ErrorCode::NotFound, format!("The contract {number} does not exist"))
}

/// 400 `INVALID_REQUEST` about a contract.
fn refused(explanation: impl Into<String>) -> ErrorResponse {
    ErrorResponse::wrong_state("contract", explanation)
}

impl Product for Contracts {
    fn open(&mut self, tables: &mut Tables) -> Result<(), StartError> {
        (self.rows, self.ids) = (tables.open("contracts")?, tables.open("contract ids")?);
        self.ends = tables.open("contracts that end")?;
        (self.deductions, self.due) = (tables.open("contract deductions")?, tables.open("contract deductions due")?);
        Ok(())
    }

    fn calls(&self) -> Vec<Call> {
        signing::all().into_iter().chain(deductions::all()).collect()
    }

    fn control(&self, call: &ControlCall<'_>, context: &Context<'_>) -> Option<Result<Any, ControlError>> {
        control::answer(self, call, context)
    }

    fn records(&self, _: &Context<'_>) -> Vec<Record> {
        self.rows.rows().iter().map(|(_, contract)| contract.record()).collect()
    }

    fn pass_time(&self, context: &Context<'_>) -> bool {
        self.end_what_is_due(context)
    }
}

impl Contracts {
    /// Carries out the deductions, and ends the contracts, whose time has come; returns whether there are others.
    fn end_what_is_due(&self, context: &Context<'_>) -> bool {
        for row in self.due.due(context.now) {
            // One that cannot be carried out is under way no more.
            if self.carry_out(&row, None, context).is_err() {
                self.due.rows().remove(&row);
            }
        }
        for row in self.ends.due(context.now) {
            if self.terminate(&row, PapayContractTerminationMode::SystemTerminate, None, context).is_err() {
                self.ends.rows().remove(&row);
            }
        }
        !self.due.rows().is_empty() || !self.ends.rows().is_empty()
    }

    /// Does something with a contract.
    fn with<T>(&self, row: &str, act: impl FnOnce(&mut Contract) -> Result<T, ErrorResponse>) -> Result<T, ErrorResponse> {
        self.rows.rows().change(row, act).unwrap_or_else(|| Err(unknown(row)))
    }

    /// The row of the contract with this number of WeChat Pay's.
    fn row_by_id(&self, sub_mchid: Option<&str>, contract_id: &str, context: &Context<'_>) -> Result<String, ErrorResponse> {
        let found = self.ids.rows().get(contract_id).filter(|row| row.starts_with(&key(context.mchid, sub_mchid, ""))).cloned();
        found.ok_or_else(|| {
            let whose = sub_mchid.map(|sub| format!(" for {sub}")).unwrap_or_default();
            refused(format!("merchant {} has no contract {contract_id}{whose}", context.mchid))
        })
    }

    /// The user signs what was prepared, and the merchant is told.
    fn sign(&self, row: &str, openid: &str, context: &Context<'_>) -> Result<Contract, ErrorResponse> {
        let contract = self.with(row, |contract| {
            contract.sign(openid, context.now)?;
            Ok(contract.clone())
        })?;
        if let Some(id) = &contract.contract_id {
            self.ids.rows().insert(id.clone(), row.to_owned());
        }
        if let Some(at) = contract.schedule.as_ref().and_then(|schedule| schedule.ends_at()) {
            self.ends.rows().insert(row.to_owned(), at);
        }
        responses::tell(&contract, "SIGN", context);
        Ok(contract)
    }

    /// Somebody ends a contract, and the merchant is told. A deduction that is under way will fail.
    fn terminate(
        &self,
        row: &str,
        mode: PapayContractTerminationMode,
        remark: Option<&str>,
        context: &Context<'_>,
    ) -> Result<Contract, ErrorResponse> {
        let contract = self.with(row, |contract| {
            contract.terminate(mode, remark, context.now)?;
            Ok(contract.clone())
        })?;
        self.ends.rows().remove(row);
        responses::tell(&contract, "TERMINATE", context);
        Ok(contract)
    }
}
