//! Contracts are prepared by the merchant, in an app, a browser or WeChat; asked for, once the user has signed them; and ended.

use serde_json::Value as Any;
use wechatpay_endpoints::v3::papay::scheduled_deduct_sign::PresignedAppScheduledContract;
use wechatpay_endpoints::v3::papay::scheduled_deduct_sign::contracts::pre_entrust_sign as own;
use wechatpay_endpoints::v3::papay::scheduled_deduct_sign::partner::contracts::pre_entrust_sign as partner;
use wechatpay_endpoints::v3::papay::sign::contracts::harmony_plan_id::{HarmonyPapayContract, QueryHarmonyPapayContract};
use wechatpay_endpoints::v3::papay::sign::contracts::plan_id::{PapayContract, QueryPapayContract, TerminatePapayContract};
use wechatpay_endpoints::v3::papay::sign::contracts::pre_entrust_sign::{
    PapaySignScene, PresignHarmonyPapayContract, PresignedHarmonyPapayContract,
};
use wechatpay_endpoints::v3::papay::sign::partner::contracts::plan_id::{
    PartnerPapayContract, QueryPartnerPapayContract, TerminatePartnerPapayContract,
};
use wechatpay_endpoints::v3::papay::{PapayContractTerminationMode, PresignedPapayMiniProgram, PresignedPapayRedirect};
use wechatpay_runtime::Value;

use super::contract::{Contract, Terms};
use super::responses;
use super::schedule::{Schedule, Wording};
use super::{Contracts, refused, row, unknown};
use crate::engine::call::Call;
use crate::engine::context::Context;
use crate::engine::error_response::ErrorResponse;
use crate::engine::keys::characters;
use crate::products::pay::common_part;

/// The mini program of WeChat Pay's in which users sign: appid, original id, page.
const MINI_PROGRAM: (&str, &str, &str) = ("wxbd687630cd02ce1d", "gh_xxxxxxxxxxxxx", "pages/index/index");

/// Where the user signs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Scene {
    /// In WeChat, which is opened by an app or a browser.
    Opened,
    /// Within WeChat already: the call has to say who signs.
    Within,
    /// On HarmonyOS.
    Harmony,
}

/// All calls.
pub(super) fn all() -> Vec<Call> {
    vec![
        Call::new(prepare_on_harmony),
        Call::new(|asked: own::app::PresignAppScheduledContract, context| Ok(in_app(prepare(&asked, Scene::Opened, context)?))),
        Call::new(|asked: own::h5::PresignH5ScheduledContract, context| {
            Ok(in_browser(&prepare(&asked, Scene::Opened, context)?))
        }),
        Call::new(|asked: own::jsapi::PresignJsapiScheduledContract, context| {
            Ok(in_wechat(&prepare(&asked, Scene::Within, context)?))
        }),
        Call::new(|asked: own::mini_program::PresignMiniProgramScheduledContract, context| {
            Ok(in_mini_program(prepare(&asked, Scene::Within, context)?))
        }),
        Call::new(|asked: partner::app::PresignPartnerAppScheduledContract, context| {
            Ok(in_app(prepare(&asked, Scene::Opened, context)?))
        }),
        Call::new(|asked: partner::h5::PresignPartnerH5ScheduledContract, context| {
            Ok(in_browser(&prepare(&asked, Scene::Opened, context)?))
        }),
        Call::new(|asked: partner::jsapi::PresignPartnerJsapiScheduledContract, context| {
            Ok(in_wechat(&prepare(&asked, Scene::Within, context)?))
        }),
        Call::new(|asked: partner::mini_program::PresignPartnerMiniProgramScheduledContract, context| {
            Ok(in_mini_program(prepare(&asked, Scene::Within, context)?))
        }),
        Call::new(query),
        Call::new(query_on_harmony),
        Call::new(query_of_partner),
        Call::new(terminate),
        Call::new(terminate_of_partner),
    ]
}

fn in_app(pre_entrustweb_id: String) -> PresignedAppScheduledContract {
    let (_, username, path) = MINI_PROGRAM;
    PresignedAppScheduledContract {
        miniprogram_username: Some(username.to_owned()),
        miniprogram_path: Some(format!("{path}?sign_scene=app&domain_type=cn&pre_entrustweb_id={pre_entrustweb_id}")),
        pre_entrustweb_id: Some(pre_entrustweb_id),
    }
}

fn in_browser(pre_entrustweb_id: &str) -> PresignedPapayRedirect {
    PresignedPapayRedirect { redirect_url: Some(format!("https://payapp.wechatpay.cn/papay/h5?session_id={pre_entrustweb_id}")) }
}

fn in_wechat(pre_entrustweb_id: &str) -> PresignedPapayRedirect {
    let redirect_url = format!("https://payapp.wechatpay.cn/papay/jsapi?pre_entrust_id={pre_entrustweb_id}");
    PresignedPapayRedirect { redirect_url: Some(redirect_url) }
}

fn in_mini_program(pre_entrustweb_id: String) -> PresignedPapayMiniProgram {
    let (appid, _, path) = MINI_PROGRAM;
    PresignedPapayMiniProgram {
        pre_entrustweb_id: Some(pre_entrustweb_id),
        redirect_appid: Some(appid.to_owned()),
        redirect_path: Some(path.to_owned()),
    }
}

fn prepare_on_harmony(
    asked: PresignHarmonyPapayContract,
    context: &Context<'_>,
) -> Result<PresignedHarmonyPapayContract, ErrorResponse> {
    let id = prepare(&asked, Scene::Harmony, context)?;
    let (_, username, path) = MINI_PROGRAM;
    let is_scanned = asked.sign_scene == PapaySignScene::Qrcode;
    let in_app = |text: String| (!is_scanned).then_some(text);
    Ok(PresignedHarmonyPapayContract {
        mini_program_username: in_app(username.to_owned()),
        mini_program_path: in_app(format!("{path}?sign_scene=app&pre_entrustweb_id={id}")),
        redirect_url: is_scanned.then(|| format!("https://payapp.wechatpay.cn/papay/qrcode?session_id={id}")),
        pre_entrustweb_id: Some(id),
    })
}

/// Prepares a contract, and gives the id by which the user signs. What was prepared and not signed is prepared anew.
fn prepare(request: &impl Value, scene: Scene, context: &Context<'_>) -> Result<String, ErrorResponse> {
    let (terms, _) = common_part::<Terms>(request)?;
    let is_named = terms.openid.is_some() || terms.sp_openid.is_some() || terms.sub_openid.is_some();
    if scene == Scene::Within && !is_named {
        let pointer = if terms.sub_mchid.is_some() { "/sp_openid" } else { "/openid" };
        return Err(ErrorResponse::field(pointer, Any::Null, "is missing: whoever signs within WeChat has to be named"));
    }
    if let Some(asked) = &terms.deduct_schedule {
        Schedule::check(asked, context.now)?;
    }
    place(terms, scene == Scene::Harmony, context)?;
    Ok(characters(b"0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ", 28).unwrap_or_default())
}

/// Puts a contract in place that the user has not signed yet; gives its row.
pub(super) fn place(terms: Terms, on_harmony: bool, context: &Context<'_>) -> Result<String, ErrorResponse> {
    let code = &terms.out_contract_code;
    if code.is_empty() || !code.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
        return Err(ErrorResponse::field("/out_contract_code", code.as_str(), "must be of digits and letters"));
    }
    let row = row(context, terms.sub_mchid.as_deref(), terms.plan_id, &terms.out_contract_code);
    let contract = Contract::new(terms, on_harmony, context.named_key, context.now);
    let mut rows = context.product::<Contracts>()?.rows.rows();
    if rows.get(&row).is_some_and(|known| known.signed_at.is_some()) {
        return Err(refused("a contract with this out_contract_code was signed before: no number is signed twice"));
    }
    rows.insert(row.clone(), contract);
    Ok(row)
}

/// The contract of a row that the user has signed.
fn signed(row: &str, on_harmony: bool, context: &Context<'_>) -> Result<Contract, ErrorResponse> {
    let contracts = context.product::<Contracts>()?;
    contracts.end_what_is_due(context);
    let found = contracts.rows.rows().get(row).filter(|contract| contract.signed_at.is_some()).cloned();
    let contract = found.ok_or_else(|| unknown(row).explained("there is no contract of this number that the user has signed"))?;
    if contract.on_harmony != on_harmony {
        return Err(unknown(row)
            .explained("contracts that are signed on HarmonyOS are asked for with harmony-plan-id, others with plan-id"));
    }
    Ok(contract)
}

fn query(asked: QueryPapayContract, context: &Context<'_>) -> Result<PapayContract, ErrorResponse> {
    let contract = signed(&row(context, None, asked.plan_id, &asked.out_contract_code), false, context)?;
    Ok(responses::own(&contract, Wording::Response, context))
}

fn query_on_harmony(asked: QueryHarmonyPapayContract, context: &Context<'_>) -> Result<HarmonyPapayContract, ErrorResponse> {
    let contract = signed(&row(context, None, asked.plan_id, &asked.out_contract_code), true, context)?;
    Ok(responses::on_harmony(&contract, context))
}

fn query_of_partner(asked: QueryPartnerPapayContract, context: &Context<'_>) -> Result<PartnerPapayContract, ErrorResponse> {
    let contract = signed(&row(context, Some(&asked.sub_mchid), asked.plan_id, &asked.out_contract_code), false, context)?;
    Ok(responses::partners(&contract, Wording::Response, context))
}

fn terminate(asked: TerminatePapayContract, context: &Context<'_>) -> Result<PapayContract, ErrorResponse> {
    let row = row(context, None, asked.plan_id, &asked.out_contract_code);
    let contract = terminated_by_merchant(&row, &asked.contract_termination_remark, context)?;
    Ok(responses::own(&contract, Wording::Response, context))
}

fn terminate_of_partner(
    asked: TerminatePartnerPapayContract,
    context: &Context<'_>,
) -> Result<PartnerPapayContract, ErrorResponse> {
    let row = row(context, Some(&asked.sub_mchid), asked.plan_id, &asked.out_contract_code);
    let contract = terminated_by_merchant(&row, &asked.contract_termination_remark, context)?;
    Ok(responses::partners(&contract, Wording::Response, context))
}

/// The merchant ends a contract that the user has signed. Once more changes nothing.
fn terminated_by_merchant(row: &str, remark: &str, context: &Context<'_>) -> Result<Contract, ErrorResponse> {
    let contracts = context.product::<Contracts>()?;
    contracts.end_what_is_due(context);
    let known = contracts.rows.rows().get(row).filter(|contract| contract.signed_at.is_some()).cloned();
    match known {
        None => Err(unknown(row)),
        Some(contract) if contract.termination.is_some() => Ok(contract),
        Some(_) => contracts.terminate(row, PapayContractTerminationMode::MchApiTerminate, Some(remark), context),
    }
}
