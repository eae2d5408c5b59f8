//! What auditors, administrators and WeChat Pay do: control calls over HTTP, and the same as methods of the gateway.

use serde_json::Value;
use wechatpay_endpoints::v3::applyment4sub::ApplymentState;
use wechatpay_endpoints::v3::applyment4sub::applyment::{ApplymentAuditDetail, SubMerchantApplyment};
use wechatpay_runtime::{Json, Value as _};

use super::Applications;
use crate::Gateway;
use crate::engine::context::Context;
use crate::engine::control::{self, ControlCall, ControlError};
use crate::engine::table::row_key;

/// Answers a control call whose path begins `/applications` or `/settlement-account-changes`; `None` if there is no such call.
pub(super) fn answer(
    applications: &Applications,
    call: &ControlCall<'_>,
    context: &Context<'_>,
) -> Option<Result<Value, ControlError>> {
    Some(match (call.method, call.path) {
        ("GET", ["applications", number]) => match applications.get(&row_key(context.mchid, number), context) {
            Ok(stored) => Ok(control::json(&stored.answer())),
            Err(unknown) => Err(unknown.into()),
        },
        ("POST", ["applications", number]) => come_to(applications, call, number, context),
        ("POST", ["settlement-account-changes", number, end @ ("succeed" | "fail")]) => {
            let done = applications.review(&row_key(context.mchid, number), *end == "succeed", context);
            done.map(|change| control::json(&change.answer())).map_err(Into::into)
        }
        _ => return None,
    })
}

/// `{"applyment_state": "APPLYMENT_STATE_REJECTED", "audit_detail": [{"field": "…", "reject_reason": "…"}]}`: as the query will answer.
fn come_to(
    applications: &Applications,
    call: &ControlCall<'_>,
    number: &str,
    context: &Context<'_>,
) -> Result<Value, ControlError> {
    let problem =
        |problem: &dyn std::fmt::Display| ControlError::new(format!("the body is not an application's state: {problem}"));
    let body = call.body()?.to_string();
    let json = Json::parse(body.as_bytes()).map_err(|error| problem(&error))?;
    let wanted = SubMerchantApplyment::read(json).map_err(|error| problem(&error))?;
    let state = wanted.applyment_state.ok_or_else(|| ControlError::new("`applyment_state` is missing"))?;
    let stored = applications.come_to(&row_key(context.mchid, number), state, wanted.audit_detail, context)?;
    Ok(control::json(&stored.answer()))
}

impl Gateway {
    /// An application for a sub-merchant comes to a later state: it waits for the account to be verified, for the contract to be signed,
    /// is finished, or is rejected. What lies between may be left out. A finished one has a `sub_mchid`; one that is `Signing` is
    /// finished after a minute of the gateway's clock.
    ///
    /// # Errors
    ///
    /// Fails if there is no such application, or the state does not follow the one that it is in.
    pub fn move_application(&self, business_code: &str, state: ApplymentState) -> Result<(), ControlError> {
        self.with(|applications: &Applications, context| {
            applications.come_to(&row_key(context.mchid, business_code), state, None, context)?;
            Ok(())
        })
    }

    /// An application for a sub-merchant is rejected, for these reasons. It can be submitted again with the same `business_code`.
    ///
    /// # Errors
    ///
    /// Fails where [`move_application`](Gateway::move_application) fails.
    pub fn reject_application(&self, business_code: &str, reasons: Vec<ApplymentAuditDetail>) -> Result<(), ControlError> {
        self.with(|applications: &Applications, context| {
            applications.come_to(&row_key(context.mchid, business_code), ApplymentState::Rejected, Some(reasons), context)?;
            Ok(())
        })
    }

    /// The review of a change of a sub-merchant's settlement account ends: the account is changed, or not. Otherwise it is changed after
    /// a minute of the gateway's clock.
    ///
    /// # Errors
    ///
    /// Fails if there is no such change, or its review is over.
    pub fn review_settlement_account_change(&self, application_no: &str, succeeds: bool) -> Result<(), ControlError> {
        self.with(|applications: &Applications, context| {
            applications.review(&row_key(context.mchid, application_no), succeeds, context)?;
            Ok(())
        })
    }
}
