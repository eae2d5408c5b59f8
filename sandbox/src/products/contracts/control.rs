//! What the user does about contracts, and what comes of deductions: control calls over HTTP, and the same actions as methods of the gateway.

use serde_json::Value;
use wechatpay_endpoints::v3::papay::PapayContractTerminationMode;

use super::contract::{Contract, Terms};
use super::schedule::Wording;
use super::{Contracts, responses, row, signing, unknown};
use crate::Gateway;
use crate::engine::context::Context;
use crate::engine::control::{self, ControlCall, ControlError, expect_texts};
use crate::products::pay::{USUAL_OPENID, key};

/// Answers a control call whose path begins `/papay`; `None` if there is no such call.
pub(super) fn answer(
    contracts: &Contracts,
    call: &ControlCall<'_>,
    context: &Context<'_>,
) -> Option<Result<Value, ControlError>> {
    let sub_mchid = call.query("sub_mchid");
    let row = |plan_id: &str, code: &str| key(context.mchid, sub_mchid.as_deref(), &format!("{plan_id} {code}"));
    let done = match (call.method, call.path) {
        ("POST", ["papay", "contracts"]) => placed_from(contracts, call, context),
        ("GET", ["papay", "contracts", plan_id, code]) => look(contracts, &row(plan_id, code), context),
        ("POST", ["papay", "contracts", plan_id, code, "sign"]) => {
            let openid = call.query("openid");
            let signed = contracts.sign(&row(plan_id, code), openid.as_deref().unwrap_or(USUAL_OPENID), context);
            signed.map(|contract| seen(&contract, context)).map_err(Into::into)
        }
        ("POST", ["papay", "contracts", plan_id, code, "terminate"]) => {
            let ended = contracts.terminate(&row(plan_id, code), PapayContractTerminationMode::UserTerminate, None, context);
            ended.map(|contract| seen(&contract, context)).map_err(Into::into)
        }
        ("POST", ["papay", "deductions", number, "succeed"]) => finish(contracts, sub_mchid.as_deref(), number, true, context),
        ("POST", ["papay", "deductions", number, "fail"]) => finish(contracts, sub_mchid.as_deref(), number, false, context),
        _ => return None,
    };
    Some(done)
}

/// The contract as the merchant sees it.
fn seen(contract: &Contract, context: &Context<'_>) -> Value {
    match contract.terms.sub_mchid {
        Some(_) => control::json(&responses::partners(contract, Wording::Response, context)),
        None => control::json(&responses::own(contract, Wording::Response, context)),
    }
}

fn look(contracts: &Contracts, row: &str, context: &Context<'_>) -> Result<Value, ControlError> {
    let found = contracts.rows.rows().get(row).cloned();
    Ok(seen(&found.ok_or_else(|| unknown(row))?, context))
}

fn finish(
    contracts: &Contracts,
    sub_mchid: Option<&str>,
    number: &str,
    succeeds: bool,
    context: &Context<'_>,
) -> Result<Value, ControlError> {
    Ok(contracts.carry_out(&key(context.mchid, sub_mchid, number), Some(succeeds), context)?.to_json())
}

/// `{"plan_id": 12535, "out_contract_code": "C1"}`: a contract that the user has signed elsewhere.
fn placed_from(contracts: &Contracts, call: &ControlCall<'_>, context: &Context<'_>) -> Result<Value, ControlError> {
    let body = call.body()?;
    let plan_id = body.get("plan_id").and_then(Value::as_i64);
    let plan_id = plan_id.ok_or_else(|| ControlError::new("`plan_id` is missing or not a number"))?;
    expect_texts(&body, &["appid", "openid", "sub_mchid", "sub_appid"])?;
    expect_texts(&body, &["contract_display_account", "contract_notify_url", "out_user_code"])?;
    let text = |name: &str| body.get(name).and_then(Value::as_str).map(str::to_owned);
    let code = text("out_contract_code").filter(|code| !code.is_empty());
    let code = code.ok_or_else(|| ControlError::new("`out_contract_code` is missing"))?;
    let appid = text("appid").unwrap_or_else(|| "wx1".to_owned());
    let sub_mchid = text("sub_mchid");
    let (appid, sp_appid) = if sub_mchid.is_some() { (None, Some(appid)) } else { (Some(appid), None) };
    let terms = Terms {
        appid,
        openid: None,
        sp_appid,
        sp_openid: None,
        sub_mchid,
        sub_appid: text("sub_appid"),
        sub_openid: None,
        plan_id,
        out_contract_code: code,
        contract_display_account: text("contract_display_account").unwrap_or_else(|| "put in place".to_owned()),
        contract_notify_url: text("contract_notify_url").unwrap_or_default(),
        out_user_code: text("out_user_code"),
        deduct_schedule: None,
    };
    let row = signing::place(terms, false, context)?;
    let contract = contracts.sign(&row, text("openid").as_deref().unwrap_or(USUAL_OPENID), context)?;
    Ok(seen(&contract, context))
}

impl Gateway {
    /// Signs a contract for deductions that was prepared within the last ten minutes, as the user would, and notifies its
    /// `contract_notify_url`. For a partner's contract, `sub_mchid` names the sub-merchant. Returns WeChat Pay's number of the contract.
    ///
    /// # Errors
    ///
    /// Fails if there is no such contract, or it cannot be signed.
    pub fn sign_contract(&self, sub_mchid: Option<&str>, plan_id: i64, out_contract_code: &str) -> Result<String, ControlError> {
        self.with(|contracts: &Contracts, context| {
            let contract = contracts.sign(&row(context, sub_mchid, plan_id, out_contract_code), USUAL_OPENID, context)?;
            Ok(contract.contract_id.unwrap_or_default())
        })
    }

    /// Ends a contract for deductions, as the user would, and notifies its `contract_notify_url`. A deduction that is under way fails.
    ///
    /// # Errors
    ///
    /// Fails if there is no such contract, or it is not in force.
    pub fn terminate_contract(&self, sub_mchid: Option<&str>, plan_id: i64, out_contract_code: &str) -> Result<(), ControlError> {
        self.with(|contracts: &Contracts, context| {
            let row = row(context, sub_mchid, plan_id, out_contract_code);
            contracts.terminate(&row, PapayContractTerminationMode::UserTerminate, None, context)?;
            Ok(())
        })
    }

    /// Carries out a deduction that was applied for, at once: it succeeds, or fails as if the balance were short. Its
    /// `transaction_notify_url` is notified.
    ///
    /// # Errors
    ///
    /// Fails if no such deduction is under way, or it is to succeed and its contract has ended.
    pub fn finish_deduction(&self, sub_mchid: Option<&str>, out_trade_no: &str, succeeds: bool) -> Result<(), ControlError> {
        self.with(|contracts: &Contracts, context| {
            contracts.carry_out(&key(context.mchid, sub_mchid, out_trade_no), Some(succeeds), context)?;
            Ok(())
        })
    }
}
