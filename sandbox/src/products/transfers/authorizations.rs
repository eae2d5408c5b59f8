//! Authorizations that spare users the confirmation of each transfer: asked for, confirmed by the user (a control call), closed by the
//! merchant or by the user.

use wechatpay_endpoints::v3::fund_app::mch_transfer::user_confirm_authorization::out_authorization_no::{
    CloseTransferAuthorization, QueryTransferAuthorization,
};
use wechatpay_endpoints::v3::fund_app::mch_transfer::user_confirm_authorization::{
    AuthorizationCloseReason, AuthorizationClosing, CreateTransferAuthorization, CreatedTransferAuthorization,
    TransferAuthorization, TransferAuthorizationChanged, TransferAuthorizationState,
};
use wechatpay_runtime::{Event, to_json, wechatpay_object};

use super::{Transfers, number, package_info, unknown};
use crate::engine::clock::rfc3339;
use crate::engine::context::Context;
use crate::engine::error_response::ErrorResponse;
use crate::engine::record::Record;
use crate::engine::table::row_key;

/// An authorization.
#[wechatpay_object]
#[derive(Debug, Clone)]
pub(super) struct StoredAuthorization {
    /// As it is answered.
    authorization: TransferAuthorization,
    notify_url: String,
    named_key: Option<String>,
}

impl StoredAuthorization {
    /// The authorization as the gateway's page lists it.
    pub(super) fn record(&self) -> Record {
        let TransferAuthorization { out_authorization_no: number, state, user_display_name, .. } = &self.authorization;
        let record = Record::new("transfer_authorization", number, state.as_str());
        let record = user_display_name.iter().fold(record, |record, name| record.title(name));
        let actions: &[&str] = match state {
            TransferAuthorizationState::WaitUserConfirm => &["confirm", "close"],
            TransferAuthorizationState::TakingEffect => &["close"],
            _ => &[],
        };
        actions.iter().fold(record, |record, action| record.action(action, &["transfer-authorizations", number, action]))
    }
}

/// What a user is asked to authorize.
pub(super) struct Offer {
    pub(super) out_authorization_no: String,
    pub(super) appid: String,
    pub(super) openid: String,
    pub(super) transfer_scene_id: String,
    pub(super) user_display_name: String,
    pub(super) user_recv_perception: Option<String>,
    pub(super) notify_url: String,
}

pub(super) fn create(
    asked: CreateTransferAuthorization,
    context: &Context<'_>,
) -> Result<CreatedTransferAuthorization, ErrorResponse> {
    let transfers = context.product::<Transfers>()?;
    let row = offer(
        transfers,
        Offer {
            out_authorization_no: asked.out_authorization_no,
            appid: asked.appid,
            openid: asked.openid,
            transfer_scene_id: asked.transfer_scene_id,
            user_display_name: asked.user_display_name,
            user_recv_perception: asked.user_recv_perception,
            notify_url: asked.authorization_notify_url,
        },
        context,
    )?;
    let authorization = transfers.authorization(&row)?;
    if authorization.state != TransferAuthorizationState::WaitUserConfirm {
        let error_response = ErrorResponse::invalid_request("The authorization is confirmed or closed already");
        let explanation = format!("the authorization is {}: it is not asked for again", authorization.state.as_str());
        return Err(error_response.in_chinese("当前申请单已解除或已授权成功").explained(explanation));
    }
    Ok(CreatedTransferAuthorization {
        out_authorization_no: authorization.out_authorization_no,
        state: authorization.state,
        create_time: authorization.create_time,
        package_info: authorization.package_info.unwrap_or_default(),
    })
}

/// Asks a user for an authorization, unless exactly this was asked before. Returns its row.
pub(super) fn offer(transfers: &Transfers, offer: Offer, context: &Context<'_>) -> Result<String, ErrorResponse> {
    let row = row_key(context.mchid, &offer.out_authorization_no);
    let authorization = TransferAuthorization {
        out_authorization_no: offer.out_authorization_no,
        appid: offer.appid,
        openid: offer.openid,
        user_display_name: Some(offer.user_display_name),
        authorization_id: None,
        state: TransferAuthorizationState::WaitUserConfirm,
        authorize_time: None,
        close_info: None,
        transfer_scene_id: Some(offer.transfer_scene_id),
        user_recv_perception: offer.user_recv_perception,
        create_time: Some(rfc3339(context.now)),
        package_info: Some(package_info()),
    };
    let mut rows = transfers.authorizations.rows();
    if let Some(stored) = rows.get(&row) {
        // What the user and the clock have added since does not make it another one.
        let asked = |of: &TransferAuthorization, notify_url: &str| {
            let of = of.clone();
            let who = (of.appid, of.openid, of.transfer_scene_id);
            (who, of.user_display_name, of.user_recv_perception, notify_url.to_owned())
        };
        let is_same = asked(&stored.authorization, &stored.notify_url) == asked(&authorization, &offer.notify_url);
        let used = || ErrorResponse::invalid_request("The out_authorization_no was used before, with other parameters");
        return if is_same { Ok(row) } else { Err(used()) };
    }
    let named_key = context.named_key.map(str::to_owned);
    rows.insert(row.clone(), StoredAuthorization { authorization, notify_url: offer.notify_url, named_key });
    Ok(row)
}

pub(super) fn query(asked: QueryTransferAuthorization, context: &Context<'_>) -> Result<TransferAuthorization, ErrorResponse> {
    context.product::<Transfers>()?.authorization(&row_key(context.mchid, &asked.out_authorization_no))
}

pub(super) fn close(asked: CloseTransferAuthorization, context: &Context<'_>) -> Result<TransferAuthorization, ErrorResponse> {
    let transfers = context.product::<Transfers>()?;
    transfers.close_authorization(
        &row_key(context.mchid, &asked.out_authorization_no),
        AuthorizationCloseReason::CloseViaMchApi,
        context,
    )
}

impl Transfers {
    fn authorization(&self, row: &str) -> Result<TransferAuthorization, ErrorResponse> {
        let found = self.authorizations.rows().get(row).map(|stored| stored.authorization.clone());
        found.ok_or_else(|| unknown("authorization", row.rsplit(' ').next().unwrap_or_default()))
    }

    /// The authorization that a transfer names, which must be in force.
    pub(super) fn in_force(
        &self,
        authorization_id: Option<&str>,
        out_authorization_no: Option<&str>,
        context: &Context<'_>,
    ) -> Result<TransferAuthorization, ErrorResponse> {
        let found = match (authorization_id, out_authorization_no) {
            (Some(id), _) => {
                let rows = self.authorizations.rows();
                let mut all = rows.iter().map(|(_, stored)| &stored.authorization);
                all.find(|known| known.authorization_id.as_deref() == Some(id)).cloned()
            }
            (None, Some(out_authorization_no)) => self.authorization(&row_key(context.mchid, out_authorization_no)).ok(),
            (None, None) => None,
        };
        let named = authorization_id.or(out_authorization_no).unwrap_or_default();
        let authorization = found.ok_or_else(|| unknown("authorization", named))?;
        if authorization.state != TransferAuthorizationState::TakingEffect {
            let explanation = format!("the authorization is {}", authorization.state.as_str());
            return Err(ErrorResponse::invalid_request("The authorization is not in force").explained(explanation));
        }
        Ok(authorization)
    }

    /// The user authorizes, and the merchant is told.
    pub(super) fn confirm_authorization(&self, row: &str, context: &Context<'_>) -> Result<TransferAuthorization, ErrorResponse> {
        self.change_authorization(row, context, |authorization| {
            if authorization.state != TransferAuthorizationState::WaitUserConfirm {
                return Err(authorization.state.as_str().to_owned());
            }
            authorization.state = TransferAuthorizationState::TakingEffect;
            authorization.authorization_id = Some(number("1331000", context.now));
            authorization.authorize_time = Some(rfc3339(context.now));
            Ok("CONFIRMED")
        })
    }

    /// The merchant or the user ends it, and the merchant is told. Once more changes nothing.
    pub(super) fn close_authorization(
        &self,
        row: &str,
        close_reason: AuthorizationCloseReason,
        context: &Context<'_>,
    ) -> Result<TransferAuthorization, ErrorResponse> {
        let authorization = self.authorization(row)?;
        if authorization.state == TransferAuthorizationState::Closed {
            return Ok(authorization);
        }
        self.change_authorization(row, context, |authorization| {
            authorization.state = TransferAuthorizationState::Closed;
            let (close_time, close_reason) = (Some(rfc3339(context.now)), Some(close_reason));
            authorization.close_info = Some(AuthorizationClosing { close_time, close_reason });
            Ok("CLOSED")
        })
    }

    /// `change` gives the end of the event type, or the state that does not allow the change.
    fn change_authorization(
        &self,
        row: &str,
        context: &Context<'_>,
        change: impl FnOnce(&mut TransferAuthorization) -> Result<&'static str, String>,
    ) -> Result<TransferAuthorization, ErrorResponse> {
        let changed = self
            .authorizations
            .rows()
            .change(row, |stored| change(&mut stored.authorization).map(|ends_with| (stored.clone(), ends_with)));
        let (stored, ends_with) = match changed {
            Some(Ok(changed)) => changed,
            Some(Err(state)) => {
                return Err(ErrorResponse::wrong_state("authorization", format!("the authorization is {state}")));
            }
            None => return Err(unknown("authorization", row.rsplit(' ').next().unwrap_or_default())),
        };
        let authorization = stored.authorization;
        // Before the user has confirmed it there is no number that a notification could name.
        if let Some(authorization_id) = authorization.authorization_id.clone() {
            let told = TransferAuthorizationChanged {
                out_authorization_no: authorization.out_authorization_no.clone(),
                appid: authorization.appid.clone(),
                openid: authorization.openid.clone(),
                user_display_name: authorization.user_display_name.clone(),
                authorization_id,
                state: authorization.state.clone(),
                authorize_time: authorization.authorize_time.clone(),
                close_info: authorization.close_info.clone(),
            };
            let types = TransferAuthorizationChanged::EVENT_TYPES;
            let event_type = types.iter().find(|event_type| event_type.ends_with(ends_with)).copied().unwrap_or_default();
            context.notify(&stored.notify_url, stored.named_key.as_deref(), event_type, to_json(&told));
        }
        Ok(authorization)
    }
}
