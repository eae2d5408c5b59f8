//! Deductions by a contract: announced or scheduled, applied for, and carried out a minute later, or as a control call says. Each is a payment,
//! which is asked for, refunded and billed as any other.

use serde_json::Value as Any;
use wechatpay_endpoints::v3::papay::contracts::{NotifyPapayDeduction, NotifyPapayDeductionRetry};
use wechatpay_endpoints::v3::papay::pay::harmony::transactions::apply::ApplyHarmonyPapayDeduction;
use wechatpay_endpoints::v3::papay::pay::partner::schedules::contract_id::{
    QueryPartnerPapaySchedule, SchedulePartnerPapayDeduction,
};
use wechatpay_endpoints::v3::papay::pay::partner::transactions::apply::{
    AppliedPartnerPapayDeduction, ApplyPartnerPapayDeduction,
};
use wechatpay_endpoints::v3::papay::pay::schedules::contract_id::{QueryPapaySchedule, SchedulePapayDeduction};
use wechatpay_endpoints::v3::papay::pay::transactions::apply::ApplyPapayDeduction;
use wechatpay_endpoints::v3::papay::pay::{PapayDeductionFailed, PapaySchedule};
use wechatpay_endpoints::v3::papay::{
    AppliedPapayDeduction, PapayAmount, PapayDeductDuration, PapayDeductedAmount, PapayDurationUnit, PapayEstimatedAmount,
};
use wechatpay_endpoints::v3::partner_papay::contracts::{NotifyPartnerPapayDeduction, NotifyPartnerPapayDeductionRetry};
use wechatpay_endpoints::v3::pay::OrderAmount;
use wechatpay_runtime::{ErrorCode, Event, Value, wechatpay_object};

use super::contract::Contract;
use super::schedule::{Wording, check_amount};
use super::{Contracts, refused, responses};
use crate::engine::call::Call;
use crate::engine::context::Context;
use crate::engine::error_response::ErrorResponse;
use crate::products::pay::{Name, Order, OrderPayer, Payment, Payments, check_characters, common_part, key, tell, tell_paid};

/// How long a deduction is under way, in seconds of the gateway's clock.
const TAKES: u64 = 60;

/// For how many days money may be deducted after a notice that does not say it, and at the most where it does.
const DAYS: (u64, i64) = (7, 3);

/// A deduction that was applied for.
#[wechatpay_object]
#[derive(Debug, Clone)]
pub(super) struct Deduction {
    /// The row of the contract.
    contract: String,
    sub_mchid: Option<String>,
    out_trade_no: String,
    /// The whole of the call that applied for it.
    request: Any,
}

/// What the calls that apply for a deduction have in common.
#[wechatpay_object]
struct Asked {
    appid: Option<String>,
    sp_appid: Option<String>,
    sub_mchid: Option<String>,
    sub_appid: Option<String>,
    out_trade_no: String,
    description: String,
    transaction_notify_url: String,
    contract_id: String,
    amount: PapayAmount,
    goods_tag: Option<String>,
    attach: Option<String>,
}

/// All calls.
pub(super) fn all() -> Vec<Call> {
    vec![
        Call::new(|asked: NotifyPapayDeduction, context| {
            must_be_caller("/mchid", asked.mchid.as_deref(), context)?;
            let caller = Caller { sub_mchid: None, appid: &asked.appid };
            announce(&caller, &asked.contract_id, asked.deduct_duration.as_ref(), &asked.estimated_amount, context)
        }),
        Call::new(|asked: NotifyPartnerPapayDeduction, context| {
            let sub_mchid = Some(asked.sub_mchid.as_str());
            must_be_caller("/sp_mchid", asked.sp_mchid.as_deref(), context)?;
            let caller = Caller { sub_mchid, appid: &asked.sp_appid };
            announce(&caller, &asked.contract_id, asked.deduct_duration.as_ref(), &asked.estimated_amount, context)
        }),
        Call::new(|asked: NotifyPapayDeductionRetry, context| {
            must_be_caller("/mchid", asked.mchid.as_deref(), context)?;
            let caller = Caller { sub_mchid: None, appid: &asked.appid };
            with(&caller, &asked.contract_id, context, |contract| contract.must_be_signed())
        }),
        Call::new(|asked: NotifyPartnerPapayDeductionRetry, context| {
            let sub_mchid = Some(asked.sub_mchid.as_str());
            must_be_caller("/sp_mchid", asked.sp_mchid.as_deref(), context)?;
            let caller = Caller { sub_mchid, appid: &asked.sp_appid };
            with(&caller, &asked.contract_id, context, |contract| contract.must_be_signed())
        }),
        Call::new(|asked: SchedulePapayDeduction, context| {
            let caller = Caller { sub_mchid: None, appid: &asked.appid };
            schedule(&caller, &asked.contract_id, &asked.schedule_amount, context)
        }),
        Call::new(|asked: SchedulePartnerPapayDeduction, context| {
            let caller = Caller { sub_mchid: Some(&asked.sub_mchid), appid: &asked.sp_appid };
            schedule(&caller, &asked.contract_id, &asked.schedule_amount, context)
        }),
        Call::new(|asked: QueryPapaySchedule, context| query_schedule(None, &asked.contract_id, context)),
        Call::new(|asked: QueryPartnerPapaySchedule, context| {
            query_schedule(Some(&asked.sub_mchid), &asked.contract_id, context)
        }),
        Call::new(|asked: ApplyPapayDeduction, context| {
            apply(&asked, false, context)?;
            Ok(AppliedPapayDeduction { out_trade_no: asked.out_trade_no, amount: asked.amount })
        }),
        Call::new(|asked: ApplyHarmonyPapayDeduction, context| {
            apply(&asked, true, context)?;
            Ok(AppliedPapayDeduction { out_trade_no: asked.out_trade_no, amount: asked.amount })
        }),
        Call::new(|asked: ApplyPartnerPapayDeduction, context| {
            apply(&asked, false, context)?;
            let PapayAmount { total, currency } = asked.amount;
            Ok(AppliedPartnerPapayDeduction {
                out_trade_no: Some(asked.out_trade_no),
                amount: Some(PapayDeductedAmount { total: Some(total), currency, amount: None }),
            })
        }),
    ]
}

/// For whom a call about a contract is made.
struct Caller<'c> {
    sub_mchid: Option<&'c str>,
    appid: &'c str,
}

/// That a call names the merchant that signed it, where it names one.
fn must_be_caller(pointer: &str, mchid: Option<&str>, context: &Context<'_>) -> Result<(), ErrorResponse> {
    match mchid.filter(|mchid| *mchid != context.mchid) {
        Some(other) => Err(ErrorResponse::field(pointer, other, "is not the merchant that signed the request")),
        None => Ok(()),
    }
}

/// Does something with a contract, which has to be the caller's, with the caller's appid.
fn with<T>(
    caller: &Caller<'_>,
    contract_id: &str,
    context: &Context<'_>,
    act: impl FnOnce(&mut Contract) -> Result<T, ErrorResponse>,
) -> Result<T, ErrorResponse> {
    let contracts = context.product::<Contracts>()?;
    contracts.end_what_is_due(context);
    let row = contracts.row_by_id(caller.sub_mchid, contract_id, context)?;
    contracts.with(&row, |contract| {
        let terms = &contract.terms;
        if let Some(agreed) = terms.appid.as_ref().or(terms.sp_appid.as_ref()).filter(|agreed| *agreed != caller.appid) {
            return Err(refused(format!("the contract was prepared with the appid {agreed}")));
        }
        act(contract)
    })
}

/// Tells the user of a deduction to come.
fn announce(
    caller: &Caller<'_>,
    contract_id: &str,
    duration: Option<&PapayDeductDuration>,
    estimated: &PapayEstimatedAmount,
    context: &Context<'_>,
) -> Result<(), ErrorResponse> {
    let amount = PapayAmount { total: estimated.amount, currency: estimated.currency.clone() };
    // Here the amount is `amount`, not `total`.
    check_amount("/estimated_amount", &amount).map_err(|error_response| match amount.total {
        total if total < 1 => ErrorResponse::field("/estimated_amount/amount", total, "must be at least 1"),
        _ => error_response,
    })?;
    let (usual, most) = DAYS;
    let days = match duration {
        None => usual,
        Some(PapayDeductDuration { unit: Some(unit), .. }) if *unit != PapayDurationUnit::Day => {
            return Err(ErrorResponse::field("/deduct_duration/unit", unit.as_str(), "must be DAY"));
        }
        Some(PapayDeductDuration { count, .. }) => match u64::try_from(*count) {
            Ok(days) if (1..=most).contains(count) => days,
            _ => return Err(ErrorResponse::field("/deduct_duration/count", *count, "must be 1, 2 or 3")),
        },
    };
    with(caller, contract_id, context, |contract| contract.announce(amount.total, days, context.now))
}

/// Schedules the deduction that was agreed with the signing.
fn schedule(
    caller: &Caller<'_>,
    contract_id: &str,
    amount: &PapayAmount,
    context: &Context<'_>,
) -> Result<PapaySchedule, ErrorResponse> {
    check_amount("/schedule_amount", amount)?;
    with(caller, contract_id, context, |contract| {
        contract.must_be_signed()?;
        let schedule = contract.schedule.as_mut();
        let schedule = schedule.ok_or_else(|| refused("the contract was prepared without `deduct_schedule`"))?;
        schedule.schedule(amount.total, context.now)?;
        Ok(schedule.seen(Wording::Response, context.now))
    })
}

fn query_schedule(sub_mchid: Option<&str>, contract_id: &str, context: &Context<'_>) -> Result<PapaySchedule, ErrorResponse> {
    let contracts = context.product::<Contracts>()?;
    contracts.end_what_is_due(context);
    let row = contracts.row_by_id(sub_mchid, contract_id, context)?;
    contracts.with(&row, |contract| {
        let schedule = contract.schedule.as_ref();
        let schedule = schedule.ok_or_else(|| refused("the contract was prepared without `deduct_schedule`"))?;
        Ok(schedule.seen(Wording::Response, context.now))
    })
}

/// Takes a deduction, unless exactly this one is under way. One that failed is taken once more by the very same call.
fn apply(request: &impl Value, on_harmony: bool, context: &Context<'_>) -> Result<(), ErrorResponse> {
    let (asked, request) = common_part::<Asked>(request)?;
    check_characters(&request)?;
    check_amount("/amount", &asked.amount)?;
    let contracts = context.product::<Contracts>()?;
    contracts.end_what_is_due(context);
    let payments = context.product::<Payments>()?;
    let sub_mchid = asked.sub_mchid.as_deref();
    let row = key(context.mchid, sub_mchid, &asked.out_trade_no);
    let known = contracts.deductions.rows().get(&row).cloned();
    if let Some(known) = &known {
        if known.request != request {
            let message = format!("The out_trade_no {} was used before, with other parameters", asked.out_trade_no);
            return Err(ErrorResponse::new(403, ErrorCode::OutTradeNoUsed, message));
        }
        if contracts.due.rows().get(&row).is_some() {
            return Ok(());
        }
    }
    let named = Name::Merchants(&asked.out_trade_no);
    if known.is_some() {
        payments.with(context.mchid, sub_mchid, named, context.now, |payment| payment.must_be_payable())?;
    }
    let caller = Caller { sub_mchid, appid: asked.appid.as_deref().or(asked.sp_appid.as_deref()).unwrap_or_default() };
    let contract = with(&caller, &asked.contract_id, context, |contract| {
        if contract.on_harmony != on_harmony {
            let explanation =
                "deductions by a contract that was signed on HarmonyOS are applied for at pay/harmony/transactions/apply";
            return Err(refused(explanation));
        }
        contract.take(&asked.out_trade_no, asked.amount.total, context.now)?;
        Ok(contract.clone())
    })?;
    let taken = if known.is_some() {
        payments.with(context.mchid, sub_mchid, named, context.now, Payment::accept)
    } else {
        payment(&asked, &contract, context).and_then(|payment| payments.place_all(context.mchid, &[payment]))
    };
    let contract = contracts.row_by_id(sub_mchid, &asked.contract_id, context)?;
    if let Err(error_response) = taken {
        // The number is another order's.
        let _ = contracts.with(&contract, |contract| Ok(contract.end_deduction(false, context.now)));
        return Err(error_response);
    }
    contracts.due.rows().insert(row.clone(), context.now.saturating_add(TAKES));
    let deduction = Deduction { contract, sub_mchid: asked.sub_mchid, out_trade_no: asked.out_trade_no, request };
    contracts.deductions.rows().insert(row, deduction);
    Ok(())
}

/// The payment of a deduction, which WeChat Pay has taken.
fn payment(asked: &Asked, contract: &Contract, context: &Context<'_>) -> Result<Payment, ErrorResponse> {
    let terms = contract.terms.clone();
    let order = Order {
        appid: asked.appid.clone(),
        sp_appid: asked.sp_appid.clone(),
        sub_appid: asked.sub_appid.clone(),
        sub_mchid: asked.sub_mchid.clone(),
        description: asked.description.clone(),
        attach: asked.attach.clone(),
        goods_tag: asked.goods_tag.clone(),
        notify_url: Some(asked.transaction_notify_url.clone()),
        amount: OrderAmount { total: asked.amount.total, currency: asked.amount.currency.clone() },
        payer: Some(OrderPayer { openid: terms.openid, sp_openid: terms.sp_openid, sub_openid: terms.sub_openid }),
        ..Order::in_place(context.mchid, &asked.out_trade_no, asked.amount.total)
    };
    let mut payment = Payment::deducted(order, context)?;
    payment.named_key = context.named_key.map(str::to_owned);
    Ok(payment)
}

impl Contracts {
    /// A deduction that is under way comes to its end, and the merchant is told. It succeeds, unless its contract has ended; or as a
    /// control call says.
    pub(super) fn carry_out(&self, row: &str, succeeds: Option<bool>, context: &Context<'_>) -> Result<Payment, ErrorResponse> {
        let deduction = self.deductions.rows().get(row).cloned().ok_or_else(|| {
            let number = row.rsplit(' ').next().unwrap_or_default();
            ErrorResponse::new(404, ErrorCode::OrderNotExist, format!("The deduction {number} does not exist"))
        })?;
        let contract = self.rows.rows().get(&deduction.contract).map(|contract| contract.must_be_signed());
        if let (Some(true), Some(Err(error_response))) = (succeeds, &contract) {
            return Err(error_response.clone());
        }
        let succeeds = succeeds.unwrap_or(true) && contract.is_some_and(|in_force| in_force.is_ok());
        let named = Name::Merchants(&deduction.out_trade_no);
        let sub_mchid = deduction.sub_mchid.as_deref();
        let payment = context.product::<Payments>()?.with(context.mchid, sub_mchid, named, context.now, |payment| {
            payment.deduct(succeeds, context)?;
            Ok(payment.clone())
        })?;
        self.due.rows().remove(row);
        let contract = self.with(&deduction.contract, |contract| {
            let ends = contract.end_deduction(succeeds, context.now);
            Ok((ends, contract.clone()))
        });
        if succeeds {
            tell_paid(&payment, context);
        } else {
            tell(&payment, PapayDeductionFailed::EVENT_TYPES.first().copied().unwrap_or_default(), context);
        }
        if let Ok((true, contract)) = contract {
            self.ends.rows().remove(&deduction.contract);
            responses::tell(&contract, "TERMINATE", context);
        }
        Ok(payment)
    }
}
