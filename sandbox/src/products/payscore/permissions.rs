//! The users' authorizations of services: applied for by the merchant, given and taken back by the user (control calls), asked
//! for and ended by the merchant.

use serde_json::{Map, Value, json};
use wechatpay_endpoints::v3::payscore::permissions::{self as own, authorization_code as own_code, openid as own_user};
use wechatpay_endpoints::v3::payscore::{
    AuthorizationChanged, AuthorizationState, acquiringbank::permissions as institution, partner::permissions as partner,
    user_service_state::QueryUserServiceState, users,
};
use wechatpay_runtime::{Endpoint, ErrorCode, Event as _, to_json, wechatpay_object};

use super::request_fields::RequestFields;
use super::{PayScore, period, response};
use crate::engine::call::Call;
use crate::engine::clock::rfc3339;
use crate::engine::context::Context;
use crate::engine::error_response::ErrorResponse;
use crate::engine::keys::characters;
use crate::engine::record::Record;
use crate::engine::table::Table;

/// An authorization.
#[wechatpay_object]
#[derive(Debug, Clone)]
pub(crate) struct Authorization {
    /// The fields of the call that applied for it.
    application: Map<String, Value>,
    /// The key that the call that created it named, which signs the notifications of it too.
    named_key: Option<String>,
    /// What the mini program is opened with.
    token: String,
    state: AuthorizationState,
    /// The user who gave it.
    openid: Option<String>,
    /// Unix seconds.
    opened_at: Option<u64>,
    /// Unix seconds.
    closed_at: Option<u64>,
}

impl Authorization {
    fn applied_for_with(&self, name: &str) -> Option<&str> {
        self.application.get(name)?.as_str()
    }

    fn is_open(&self) -> bool {
        self.state == AuthorizationState::Available
    }

    /// Whether a call is about the service that it is for, as far as the call names it.
    fn is_for(&self, given: &RequestFields) -> bool {
        let same = |name: &&str| {
            let (before, now) = (self.applied_for_with(name), given.text(name));
            now.is_none() || before.is_none() || before == now
        };
        ["service_id", "appid", "sub_mchid", "channel_id"].iter().all(same)
    }

    /// Whether it is that user's, under either of the apps.
    fn is_of(&self, given: &RequestFields) -> bool {
        self.openid.is_some() && self.openid.as_deref() == given.text("openid").or(given.text("sub_openid"))
    }

    fn end(&mut self, now: u64) -> Result<(), ErrorResponse> {
        if !self.is_open() {
            return Err(ErrorResponse::invalid_request("The user has not authorized the service"));
        }
        (self.state, self.closed_at) = (AuthorizationState::Unavailable, Some(now));
        Ok(())
    }

    /// What is known of it, of which each response takes what it has.
    fn members(&self, mchid: &str) -> Map<String, Value> {
        let mut members = self.application.clone();
        let mut insert = |name: &str, value: Option<String>| {
            if let Some(value) = value {
                members.insert(name.to_owned(), value.into());
            }
        };
        let state = match &self.state {
            AuthorizationState::Available => "AVAILABLE",
            AuthorizationState::Unavailable => "UNAVAILABLE",
            _ => "UNBINDUSER",
        };
        insert("mchid", Some(mchid.to_owned()));
        insert("authorization_state", Some(state.to_owned()));
        insert("apply_permissions_token", Some(self.token.clone()));
        insert("openid", self.openid.clone());
        insert("authorization_success_time", self.opened_at.map(rfc3339));
        insert("cancel_authorization_time", self.closed_at.map(rfc3339));
        members
    }
}

/// All authorizations.
#[derive(Debug, Default)]
pub(super) struct Authorizations(pub(super) Table<Authorization>);

impl Authorizations {
    /// The authorizations as the gateway's page lists them.
    pub(super) fn records(&self) -> Vec<Record> {
        let rows = self.0.rows();
        let record = |(key, authorization): (&str, &Authorization)| {
            let code = key.splitn(3, ' ').nth(2).unwrap_or_default();
            let record = Record::new("authorization", code, authorization.state.as_str());
            let title = authorization.applied_for_with("service_id");
            let record = title.into_iter().fold(record, |record, title| record.title(title));
            match authorization.is_open() {
                true => record.action("close", &["payscore", "permissions", code, "close"]),
                // Any user will do here.
                false => record.with_action(
                    "open",
                    &["payscore", "permissions", code, "open"],
                    &[],
                    Some(json!({ "openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o" })),
                ),
            }
        };
        rows.iter().map(record).collect()
    }
}

/// Which row: merchant number, which calls it belongs to, the merchant's number of it, which may hold anything and is last.
fn key(mchid: &str, calls: Calls, authorization_code: &str) -> String {
    format!("{mchid} {} {authorization_code}", calls.as_str())
}

/// Which calls an authorization belongs to: the same number is another one under each.
#[derive(Debug, Clone, Copy)]
enum Calls {
    Merchant,
    Partner,
    AcquiringBank,
}

impl Calls {
    const ALL: [Calls; 3] = [Calls::Merchant, Calls::Partner, Calls::AcquiringBank];

    const fn as_str(self) -> &'static str {
        match self {
            Calls::Merchant => "permissions",
            Calls::Partner => "partner/permissions",
            Calls::AcquiringBank => "acquiringbank/permissions",
        }
    }
}

impl Authorizations {
    /// The user authorizes the service (as `openid`), or takes that back.
    pub(crate) fn act(&self, context: &Context<'_>, authorization_code: &str, openid: Option<&str>) -> Result<(), ErrorResponse> {
        let Context { mchid, now, .. } = *context;
        let mut rows = self.0.rows();
        let of_code = Calls::ALL.map(|calls| key(mchid, calls, authorization_code));
        let found = of_code.iter().find(|key| rows.get(key).is_some()).ok_or_else(unknown)?;
        let done = rows.change(found, |authorization| {
            match openid {
                Some(_) if authorization.is_open() => {
                    return Err(ErrorResponse::invalid_request("The user has authorized the service already"));
                }
                Some(openid) => {
                    authorization.openid = Some(openid.to_owned());
                    (authorization.state, authorization.opened_at) = (AuthorizationState::Available, Some(now));
                }
                None => authorization.end(now)?,
            }
            Ok(authorization.clone())
        });
        let authorization = done.unwrap_or_else(|| Err(unknown()))?;
        drop(rows);
        let Some(url) = authorization.applied_for_with("notify_url") else { return Ok(()) };
        let [opened, closed] = AuthorizationChanged::EVENT_TYPES else { return Ok(()) };
        let event_type = if openid.is_some() { opened } else { closed };
        let mut members = authorization.members(mchid);
        members.insert("user_service_status".to_owned(), event_type.trim_start_matches("PAYSCORE.").into());
        members.insert("openorclose_time".to_owned(), period::write(now).into());
        let pending: AuthorizationChanged = response::of(members)?;
        context.notify(url, authorization.named_key.as_deref(), event_type, to_json(&pending));
        Ok(())
    }

    fn by_code<R: wechatpay_runtime::Value>(
        &self,
        calls: Calls,
        given: &RequestFields,
        mchid: &str,
        act: impl FnOnce(&mut Authorization) -> Result<(), ErrorResponse>,
    ) -> Result<R, ErrorResponse> {
        let key = key(mchid, calls, given.text("authorization_code").unwrap_or_default());
        let done = self.0.rows().change(&key, |authorization| match authorization.is_for(given) {
            true => act(authorization).map(|()| authorization.members(mchid)),
            false => Err(unknown()),
        });
        response::of(done.unwrap_or_else(|| Err(unknown()))?)
    }

    fn by_user<R: wechatpay_runtime::Value>(
        &self,
        calls: Calls,
        given: &RequestFields,
        mchid: &str,
        act: impl FnOnce(&mut Authorization) -> Result<(), ErrorResponse>,
    ) -> Result<R, ErrorResponse> {
        let mut rows = self.0.rows();
        let prefix = key(mchid, calls, "");
        let of_user = rows.iter().filter(|(key, row)| key.starts_with(&prefix) && row.is_of(given) && row.is_for(given));
        // The one that holds, and otherwise the last that did.
        let found = of_user.max_by_key(|(_, row)| (row.is_open(), row.opened_at)).map(|(key, _)| key.to_owned());
        let found = found.ok_or_else(unknown)?;
        let done = rows.change(&found, |authorization| act(authorization).map(|()| authorization.members(mchid)));
        response::of(done.unwrap_or_else(|| Err(unknown()))?)
    }
}

fn unknown() -> ErrorResponse {
    ErrorResponse::new(404, ErrorCode::ResourceNotExists, "The authorization does not exist")
}

/// Applies for an authorization. The very same call again gives the same response again.
fn apply<R: wechatpay_runtime::Value>(calls: Calls, given: &RequestFields, context: &Context<'_>) -> Result<R, ErrorResponse> {
    let key = key(context.mchid, calls, given.text("authorization_code").unwrap_or_default());
    let mut rows = context.product::<PayScore>()?.authorizations.0.rows();
    if let Some(before) = rows.get(&key) {
        return match before.application == *given.fields() {
            true => response::of(before.members(context.mchid)),
            false => Err(ErrorResponse::invalid_request("The authorization_code was used before, with other parameters")),
        };
    }
    let authorization = Authorization {
        application: given.fields().clone(),
        named_key: context.named_key.map(str::to_owned),
        token: characters(b"0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ", 64).unwrap_or_default(),
        state: AuthorizationState::Unbinduser,
        openid: None,
        opened_at: None,
        closed_at: None,
    };
    let response = response::of(authorization.members(context.mchid))?;
    rows.insert(key, authorization);
    Ok(response)
}

fn query<R: wechatpay_runtime::Value>(calls: Calls, given: &RequestFields, context: &Context<'_>) -> Result<R, ErrorResponse> {
    context.product::<PayScore>()?.authorizations.by_code(calls, given, context.mchid, |_| Ok(()))
}

fn terminate<R: wechatpay_runtime::Value>(
    calls: Calls,
    given: &RequestFields,
    context: &Context<'_>,
) -> Result<R, ErrorResponse> {
    context
        .product::<PayScore>()?
        .authorizations
        .by_code(calls, given, context.mchid, |authorization| authorization.end(context.now))
}

fn query_users<R: wechatpay_runtime::Value>(
    calls: Calls,
    given: &RequestFields,
    context: &Context<'_>,
) -> Result<R, ErrorResponse> {
    context.product::<PayScore>()?.authorizations.by_user(calls, given, context.mchid, |_| Ok(()))
}

fn terminate_users<R: wechatpay_runtime::Value>(
    calls: Calls,
    given: &RequestFields,
    context: &Context<'_>,
) -> Result<R, ErrorResponse> {
    context
        .product::<PayScore>()?
        .authorizations
        .by_user(calls, given, context.mchid, |authorization| authorization.end(context.now))
}

/// Whether a user has authorized a service: one who is not known has not.
fn state<R: wechatpay_runtime::Value>(calls: Calls, given: &RequestFields, context: &Context<'_>) -> Result<R, ErrorResponse> {
    let authorization =
        context.product::<PayScore>()?.authorizations.by_user::<own::Permissions>(calls, given, context.mchid, |_| Ok(()));
    let is_open = authorization.is_ok_and(|authorization| authorization.authorization_state == AuthorizationState::Available);
    let mut members = given.fields().clone();
    members.insert("use_service_state".to_owned(), if is_open { "AVAILABLE" } else { "UNAVAILABLE" }.into());
    response::of(members)
}

/// The calls about authorizations.
pub(super) fn calls() -> Vec<Call> {
    vec![
        call::<own::ApplyPermissions>(Calls::Merchant, apply),
        call::<own_code::QueryPermissionsByCode>(Calls::Merchant, query),
        call::<own_code::TerminatePermissionsByCode>(Calls::Merchant, terminate),
        call::<own_user::QueryPermissionsByOpenid>(Calls::Merchant, query_users),
        call::<own_user::TerminatePermissionsByOpenid>(Calls::Merchant, terminate_users),
        call::<QueryUserServiceState>(Calls::Merchant, state),
        call::<users::TerminateUserPermissions>(Calls::Merchant, terminate_users),
        call::<partner::ApplyPartnerPermissions>(Calls::Partner, apply),
        call::<partner::authorization_code::QueryPartnerPermissionsByCode>(Calls::Partner, query),
        call::<partner::authorization_code::TerminatePartnerPermissionsByCode>(Calls::Partner, terminate),
        call::<partner::search::QueryPartnerPermissionsByOpenid>(Calls::Partner, query_users),
        call::<partner::terminate::TerminatePartnerPermissionsByOpenid>(Calls::Partner, terminate_users),
        call::<institution::ApplyAcquiringBankPermissions>(Calls::AcquiringBank, apply),
        call::<institution::authorization_code::QueryAcquiringBankPermissionsByCode>(Calls::AcquiringBank, query),
        call::<institution::authorization_code::TerminateAcquiringBankPermissionsByCode>(Calls::AcquiringBank, terminate),
    ]
}

/// What a call about authorizations does with the fields of its request.
type Does<R> = fn(Calls, &RequestFields, &Context<'_>) -> Result<R, ErrorResponse>;

fn call<E: Endpoint<Response: 'static>>(calls: Calls, does: Does<E::Response>) -> Call {
    Call::new(move |request: E, context| does(calls, &RequestFields::of(&request), context))
}
