//! What a contract looks like to the merchant, in responses and in the notifications of its signing and its end.

use wechatpay_endpoints::v3::papay::sign::contracts::harmony_plan_id::HarmonyPapayContract;
use wechatpay_endpoints::v3::papay::sign::contracts::plan_id::PapayContract;
use wechatpay_endpoints::v3::papay::sign::partner::contracts::plan_id::PartnerPapayContract;
use wechatpay_runtime::{Event, to_json};

use super::contract::Contract;
use super::schedule::Wording;
use crate::engine::clock::rfc3339;
use crate::engine::context::Context;

/// As a merchant of its own sees it.
pub(super) fn own(contract: &Contract, wording: Wording, context: &Context<'_>) -> PapayContract {
    let terms = contract.terms.clone();
    PapayContract {
        mchid: context.mchid.to_owned(),
        contract_id: contract.contract_id.clone().unwrap_or_default(),
        appid: terms.appid.unwrap_or_default(),
        plan_id: terms.plan_id,
        out_contract_code: terms.out_contract_code,
        contract_display_account: terms.contract_display_account,
        contract_state: contract.shown_state(),
        contract_signed_time: contract.signed_at.map(rfc3339),
        contract_expired_time: None,
        openid: terms.openid.unwrap_or_default(),
        contract_terminate_info: contract.termination.clone(),
        out_user_code: terms.out_user_code,
        deduct_schedule: contract.schedule.as_ref().map(|schedule| schedule.of_contract(wording, context.now)),
    }
}

/// As a merchant sees what was signed on HarmonyOS.
pub(super) fn on_harmony(contract: &Contract, context: &Context<'_>) -> HarmonyPapayContract {
    let seen = own(contract, Wording::Response, context);
    HarmonyPapayContract {
        mchid: Some(seen.mchid),
        contract_id: Some(seen.contract_id),
        appid: Some(seen.appid),
        plan_id: Some(seen.plan_id),
        out_contract_code: Some(seen.out_contract_code),
        contract_display_account: Some(seen.contract_display_account),
        contract_state: Some(seen.contract_state),
        contract_signed_time: seen.contract_signed_time,
        contract_expired_time: seen.contract_expired_time,
        openid: Some(seen.openid),
        contract_terminate_info: seen.contract_terminate_info,
        out_user_code: seen.out_user_code,
        mask_wxid: None,
    }
}

/// As a partner sees it.
pub(super) fn partners(contract: &Contract, wording: Wording, context: &Context<'_>) -> PartnerPapayContract {
    let terms = contract.terms.clone();
    PartnerPapayContract {
        contract_id: contract.contract_id.clone(),
        sp_mchid: Some(context.mchid.to_owned()),
        sp_appid: terms.sp_appid,
        sub_mchid: terms.sub_mchid,
        sub_appid: terms.sub_appid,
        plan_id: Some(terms.plan_id),
        out_contract_code: Some(terms.out_contract_code),
        contract_display_account: Some(terms.contract_display_account),
        contract_state: contract.shown_state(),
        contract_signed_time: contract.signed_at.map(rfc3339),
        contract_expired_time: None,
        sp_openid: terms.sp_openid,
        sub_openid: terms.sub_openid,
        contract_terminate_info: contract.termination.clone(),
        out_user_code: terms.out_user_code,
        deduct_schedule: contract.schedule.as_ref().map(|schedule| schedule.of_contract(wording, context.now)),
    }
}

/// Tells the merchant that a contract was signed or ended: the type of event that ends with this word.
pub(super) fn tell(contract: &Contract, ends_with: &str, context: &Context<'_>) {
    let is_wanted = |event_type: &&&str| event_type.ends_with(ends_with);
    let event_type = PapayContract::EVENT_TYPES.iter().find(is_wanted).copied().unwrap_or_default();
    let resource = match contract.terms.sub_mchid {
        Some(_) => to_json(&partners(contract, Wording::Notification, context)),
        None => to_json(&own(contract, Wording::Notification, context)),
    };
    context.notify(&contract.terms.contract_notify_url, contract.named_key.as_deref(), event_type, resource);
}
