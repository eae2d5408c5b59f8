//! Contracts by which tolls are deducted (ETC 授权扣费): prepared by the merchant, signed, paused and closed by the user (control calls).
//!
//! Where the merchant is told of that is agreed with WeChat Pay, and no call says it: the control call that signs does.

use serde_json::json;
use wechatpay_endpoints::v3::vehicle::etc::EtcContract;
use wechatpay_endpoints::v3::vehicle::etc::contracts::{EtcContractChanged, QueryEtcContract};
use wechatpay_endpoints::v3::vehicle::etc::preopen::{PreopenEtcContract, PreopenedEtcContract};
use wechatpay_endpoints::v3::vehicle::etc::users::ListEtcContracts;
use wechatpay_runtime::{Event, to_json, wechatpay_object};

use super::deductions::Asked;
use super::{Vehicles, unknown};
use crate::engine::context::Context;
use crate::engine::error_response::ErrorResponse;
use crate::engine::keys::characters;
use crate::engine::record::Record;
use crate::engine::table::row_key;

const OPENED: &str = "OPENED";
const PAUSED: &str = "PAUSE";
const CLOSED: &str = "DELETED";

/// What was prepared. Neither the user's name nor numbers are kept.
#[wechatpay_object]
#[derive(Debug, Clone)]
pub(super) struct StoredPreopen {
    sp_appid: String,
    sub_appid: Option<String>,
    sub_mchid: Option<String>,
    openid: String,
    plan_id: String,
    plate_number: String,
    named_key: Option<String>,
    /// The contract that came of it.
    contract_id: Option<String>,
}

/// A contract.
#[wechatpay_object]
#[derive(Debug, Clone)]
pub(super) struct StoredContract {
    /// As it is answered.
    contract: EtcContract,
    plan_id: String,
    /// Where changes are told.
    notify_url: Option<String>,
    named_key: Option<String>,
}

impl StoredPreopen {
    /// What was prepared, as the gateway's page lists it. The key of its row ends with its number.
    pub(super) fn record(&self, row: &str) -> Record {
        let number = row.rsplit(' ').next().unwrap_or_default();
        let record = Record::new("etc_preopen", number, if self.contract_id.is_some() { "SIGNED" } else { "PREPARED" });
        let record = record.title(&self.plate_number);
        let sign =
            |record: Record| record.with_action("sign", &["vehicle", "etc", "preopens", number, "sign"], &[], Some(json!({})));
        if self.contract_id.is_some() { record } else { sign(record) }
    }
}

impl StoredContract {
    /// The contract as the gateway's page lists it.
    pub(super) fn record(&self) -> Record {
        let EtcContract { contract_id: number, bind_state, plate_number, .. } = &self.contract;
        let record = Record::new("etc_contract", number, bind_state).title(plate_number);
        let actions: &[&str] = match bind_state.as_str() {
            OPENED => &["pause", "close"],
            PAUSED => &["open", "close"],
            _ => &[],
        };
        actions.iter().fold(record, |record, action| record.action(action, &["vehicle", "etc", "contracts", number, action]))
    }
}

pub(super) fn preopen(asked: PreopenEtcContract, context: &Context<'_>) -> Result<PreopenedEtcContract, ErrorResponse> {
    let preopen_id = number();
    let preopen = StoredPreopen {
        sp_appid: asked.sp_appid,
        sub_appid: asked.sub_appid,
        sub_mchid: asked.sub_mchid,
        openid: asked.openid,
        plan_id: asked.plan_id,
        plate_number: asked.plate_number,
        named_key: context.named_key.map(str::to_owned),
        contract_id: None,
    };
    context.product::<Vehicles>()?.preopens.rows().insert(row_key(context.mchid, &preopen_id), preopen);
    Ok(PreopenedEtcContract { preopen_id })
}

/// A new number of WeChat Pay's.
fn number() -> String {
    characters(b"0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ", 32).unwrap_or_default()
}

pub(super) fn query(asked: QueryEtcContract, context: &Context<'_>) -> Result<EtcContract, ErrorResponse> {
    let stored = context.product::<Vehicles>()?.contract(&asked.contract_id, context)?;
    let is_of = asked.sub_mchid.is_none() || asked.sub_mchid == stored.contract.sub_mchid;
    if is_of { Ok(stored.contract) } else { Err(unknown("contract", &asked.contract_id)) }
}

/// The contract of a user for a plate: the one in force, or the last one that was.
pub(super) fn of_user(asked: ListEtcContracts, context: &Context<'_>) -> Result<EtcContract, ErrorResponse> {
    let rows = context.product::<Vehicles>()?.contracts.rows();
    let fits = |stored: &&StoredContract| {
        let contract = &stored.contract;
        contract.sp_mchid == context.mchid
            && contract.sp_openid == asked.openid
            && contract.plate_number == asked.plate_number
            && stored.plan_id == asked.plan_id
            && (asked.sub_mchid.is_none() || asked.sub_mchid == contract.sub_mchid)
    };
    let found = rows.iter().map(|(_, stored)| stored).filter(fits).max_by_key(|stored| stored.contract.bind_state != CLOSED);
    found.map(|stored| stored.contract.clone()).ok_or_else(|| unknown("contract of", &asked.openid))
}

impl Vehicles {
    fn contract(&self, contract_id: &str, context: &Context<'_>) -> Result<StoredContract, ErrorResponse> {
        let found = self.contracts.rows().get(&row_key(context.mchid, contract_id)).cloned();
        found.ok_or_else(|| unknown("contract", contract_id))
    }

    /// The user whose contract a toll is deducted by.
    pub(super) fn contract_to_charge(
        &self,
        contract_id: &str,
        asked: &Asked,
        plate_number: &str,
        context: &Context<'_>,
    ) -> Result<String, ErrorResponse> {
        let contract = self.contract(contract_id, context)?.contract;
        if contract.sub_mchid != asked.sub_mchid || contract.appid != asked.appid || contract.plate_number != plate_number {
            let error_response = ErrorResponse::invalid_request("The contract is of another app, sub-merchant or plate");
            let explanation = "appid, sub_mchid and plate_number must be those that the contract was prepared with";
            return Err(error_response.explained(explanation));
        }
        if contract.bind_state != OPENED {
            return Err(ErrorResponse::wrong_state("contract", format!("the contract is {}", contract.bind_state)));
        }
        Ok(contract.sp_openid)
    }

    /// Whether another contract of the same user, for the same plate and plan, is not closed.
    fn is_signed(&self, preopen: &StoredPreopen, context: &Context<'_>) -> bool {
        self.contracts.rows().iter().any(|(_, stored)| {
            let contract = &stored.contract;
            contract.sp_mchid == context.mchid
                && contract.sub_mchid == preopen.sub_mchid
                && contract.sp_openid == preopen.openid
                && contract.plate_number == preopen.plate_number
                && stored.plan_id == preopen.plan_id
                && contract.bind_state != CLOSED
        })
    }

    /// The user signs what was prepared. Returns the contract.
    pub(super) fn sign_contract(
        &self,
        preopen_id: &str,
        notify_url: Option<String>,
        context: &Context<'_>,
    ) -> Result<EtcContract, ErrorResponse> {
        let contract_id = number();
        let preopen = self.preopens.rows().get(&row_key(context.mchid, preopen_id)).cloned();
        if preopen.is_some_and(|preopen| self.is_signed(&preopen, context)) {
            let problem = "the user has a contract for this plate, which is in force or paused: close it first";
            return Err(ErrorResponse::wrong_state("contract", problem));
        }
        let signed = self.preopens.rows().change(&row_key(context.mchid, preopen_id), |preopen| {
            if preopen.contract_id.is_some() {
                return Err(ErrorResponse::wrong_state("contract", "the user has signed it"));
            }
            preopen.contract_id = Some(contract_id.clone());
            Ok(preopen.clone())
        });
        let preopen = signed.unwrap_or_else(|| Err(unknown("preopen", preopen_id)))?;
        let contract = EtcContract {
            appid: preopen.sp_appid,
            sp_mchid: context.mchid.to_owned(),
            sp_openid: preopen.openid,
            sub_appid: preopen.sub_appid,
            sub_mchid: preopen.sub_mchid,
            contract_id: contract_id.clone(),
            bind_state: OPENED.to_owned(),
            plate_number: preopen.plate_number,
            sub_openid: None,
        };
        let stored = StoredContract { contract, plan_id: preopen.plan_id, notify_url, named_key: preopen.named_key };
        self.contracts.rows().insert(row_key(context.mchid, &contract_id), stored.clone());
        tell(&stored, context);
        Ok(stored.contract)
    }

    /// The user opens a contract again, or pauses or closes it (`open`, `pause`, `close`).
    pub(super) fn change_contract(
        &self,
        contract_id: &str,
        action: &str,
        context: &Context<'_>,
    ) -> Result<EtcContract, ErrorResponse> {
        let next = match action {
            "open" => OPENED,
            "pause" => PAUSED,
            _ => CLOSED,
        };
        let changed = self.contracts.rows().change(&row_key(context.mchid, contract_id), |stored| {
            let state = &mut stored.contract.bind_state;
            if state == CLOSED || state == next {
                return Err(ErrorResponse::wrong_state("contract", format!("the contract is {state}")));
            }
            next.clone_into(state);
            Ok(stored.clone())
        });
        let stored = changed.unwrap_or_else(|| Err(unknown("contract", contract_id)))?;
        tell(&stored, context);
        Ok(stored.contract)
    }
}

/// Tells of a change, where there is an address for that.
fn tell(stored: &StoredContract, context: &Context<'_>) {
    let Some(url) = &stored.notify_url else { return };
    let contract = stored.contract.clone();
    let changed = EtcContractChanged {
        appid: Some(contract.appid),
        sp_mchid: Some(contract.sp_mchid),
        sp_openid: Some(contract.sp_openid),
        sub_openid: contract.sub_openid,
        sub_mchid: contract.sub_mchid,
        contract_id: contract.contract_id,
        bind_state: contract.bind_state,
        plate_number: Some(contract.plate_number),
    };
    let event = EtcContractChanged::EVENT_TYPES.first().copied().unwrap_or_default();
    context.notify(url, stored.named_key.as_deref(), event, to_json(&changed));
}
