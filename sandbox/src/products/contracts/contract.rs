//! One contract and its state machine: prepared by the merchant, signed by the user, ended by either of them or by WeChat Pay; and when
//! money may be deducted by it.
//!
//! There are three kinds. By one with a schedule a single amount is deducted on a single day, which was scheduled the day before. By one that
//! was signed on HarmonyOS money can be deducted at any time. By any other one it can be deducted once, soon after the user has
//! signed, and then whenever the user was told beforehand.

use wechatpay_endpoints::v3::papay::scheduled_deduct_sign::PapaySignSchedule;
use wechatpay_endpoints::v3::papay::{PapayContractState, PapayContractTermination, PapayContractTerminationMode};
use wechatpay_runtime::wechatpay_object;

use super::schedule::Schedule;
use super::{DAY, refused};
use crate::engine::clock::{day_and_time, digits, rfc3339};
use crate::engine::error_response::ErrorResponse;
use crate::engine::keys::characters;
use crate::engine::record::Record;

/// How long a user can sign what was prepared: ten minutes, in seconds.
const SIGNED_WITHIN: u64 = 10 * 60;

/// How long after the signing the first deduction needs no notice: twelve hours, in seconds.
const FRESH_FOR: u64 = 12 * 60 * 60;

/// When users may be told of deductions, and money be deducted after that: from, and before, a time of day in Beijing.
const DAYTIME: (&str, &str) = ("07:00:00", "22:00:00");

/// Days that pass from a notice to the first deduction: its own and the next one.
const NOTICE: u64 = 2;

/// What the calls that prepare a contract have in common. A merchant's own has `appid` and `openid`, a sub-merchant's the others.
#[wechatpay_object]
#[derive(Debug, Clone)]
pub(super) struct Terms {
    pub(super) appid: Option<String>,
    pub(super) openid: Option<String>,
    pub(super) sp_appid: Option<String>,
    pub(super) sp_openid: Option<String>,
    pub(super) sub_mchid: Option<String>,
    pub(super) sub_appid: Option<String>,
    pub(super) sub_openid: Option<String>,
    pub(super) plan_id: i64,
    pub(super) out_contract_code: String,
    pub(super) contract_display_account: String,
    pub(super) contract_notify_url: String,
    pub(super) out_user_code: Option<String>,
    pub(super) deduct_schedule: Option<PapaySignSchedule>,
}

/// A contract.
#[wechatpay_object]
#[derive(Debug, Clone)]
pub(super) struct Contract {
    pub(super) terms: Terms,
    pub(super) on_harmony: bool,
    /// The key that the call that prepared it named, which signs the notifications of it too.
    pub(super) named_key: Option<String>,
    /// Unix seconds.
    prepared_at: u64,
    /// WeChat Pay's number, once it was signed.
    pub(super) contract_id: Option<String>,
    /// Unix seconds.
    pub(super) signed_at: Option<u64>,
    pub(super) termination: Option<PapayContractTermination>,
    pub(super) schedule: Option<Schedule>,
    notice: Option<Notice>,
    /// Unix seconds of the last deduction that succeeded.
    deducted_at: Option<u64>,
    /// The order that is being deducted.
    under_way: Option<String>,
}

/// What the user was told of a deduction to come.
#[wechatpay_object]
#[derive(Debug, Clone)]
struct Notice {
    /// The first and the last day of the deduction.
    first_day: String,
    last_day: String,
    /// The most that may be deducted, in fen.
    most: i64,
}

impl Contract {
    pub(super) fn new(terms: Terms, on_harmony: bool, named_key: Option<&str>, now: u64) -> Self {
        let schedule = terms.deduct_schedule.as_ref().map(Schedule::new);
        Contract {
            terms,
            on_harmony,
            named_key: named_key.map(str::to_owned),
            prepared_at: now,
            contract_id: None,
            signed_at: None,
            termination: None,
            schedule,
            notice: None,
            deducted_at: None,
            under_way: None,
        }
    }

    /// Where it is; `None` before the user has signed.
    pub(super) fn state(&self) -> Option<PapayContractState> {
        self.signed_at?;
        Some(if self.termination.is_some() { PapayContractState::Terminated } else { PapayContractState::Signed })
    }

    /// The same, with a word for what the user has not signed, which control calls alone show.
    pub(super) fn shown_state(&self) -> PapayContractState {
        self.state().unwrap_or_else(|| PapayContractState::Other("NOT_SIGNED".to_owned()))
    }

    /// That money can be deducted by it at all.
    pub(super) fn must_be_signed(&self) -> Result<(), ErrorResponse> {
        match self.state() {
            Some(PapayContractState::Signed) => Ok(()),
            Some(state) => Err(refused(format!("the contract is {}", state.as_str()))),
            None => Err(refused("the user has not signed the contract")),
        }
    }

    /// The user signs it. WeChat Pay's number.
    pub(super) fn sign(&mut self, openid: &str, now: u64) -> Result<String, ErrorResponse> {
        if let Some(state) = self.state() {
            return Err(refused(format!("the contract is {}", state.as_str())));
        }
        if now.saturating_sub(self.prepared_at) > SIGNED_WITHIN {
            return Err(refused("the contract was prepared more than 10 minutes ago: prepare it again"));
        }
        let terms = &mut self.terms;
        let user = match (&terms.sub_mchid, &terms.sub_openid) {
            (None, _) => &mut terms.openid,
            (Some(_), None) => &mut terms.sp_openid,
            (Some(_), Some(_)) => &mut terms.sub_openid,
        };
        user.get_or_insert_with(|| openid.to_owned());
        let id = format!("{}{}", digits(now), characters(b"0123456789", 10).unwrap_or_default());
        (self.contract_id, self.signed_at) = (Some(id.clone()), Some(now));
        Ok(id)
    }

    /// Somebody ends it.
    pub(super) fn terminate(
        &mut self,
        mode: PapayContractTerminationMode,
        remark: Option<&str>,
        now: u64,
    ) -> Result<(), ErrorResponse> {
        self.must_be_signed()?;
        self.termination = Some(PapayContractTermination {
            contract_termination_mode: Some(mode),
            contract_terminated_time: Some(rfc3339(now)),
            contract_termination_remark: remark.map(str::to_owned),
        });
        Ok(())
    }

    /// The user is told that up to `most` fen will be deducted within some days.
    pub(super) fn announce(&mut self, most: i64, days: u64, now: u64) -> Result<(), ErrorResponse> {
        self.must_be_signed()?;
        if self.schedule.is_some() {
            return Err(refused(
                "a deduction that was agreed with the signing is scheduled, and WeChat Pay tells the user of it",
            ));
        }
        let (today, time) = day_and_time(now);
        must_be_daytime(&time, "users are told of deductions")?;
        if let Some(notice) = self.notice.as_ref().filter(|notice| today <= notice.last_day) {
            let last = &notice.last_day;
            return Err(refused(format!("the user was told of a deduction that is possible until {last}, and was not made yet")));
        }
        let day = |after: u64| day_and_time(now.saturating_add(after * DAY)).0;
        self.notice = Some(Notice { first_day: day(NOTICE), last_day: day(NOTICE + days - 1), most });
        Ok(())
    }

    /// Takes the order of a deduction, if so many fen may be deducted now.
    pub(super) fn take(&mut self, out_trade_no: &str, fen: i64, now: u64) -> Result<(), ErrorResponse> {
        self.must_be_signed()?;
        if let Some(number) = &self.under_way {
            return Err(refused(format!("the deduction {number} is under way")));
        }
        let (today, time) = day_and_time(now);
        let is_fresh = self.deducted_at.is_none() && self.signed_at.is_some_and(|signed| now.saturating_sub(signed) <= FRESH_FOR);
        match (&self.schedule, &self.notice) {
            (Some(schedule), _) => schedule.check_deduction(fen, &today)?,
            _ if self.on_harmony || is_fresh => {}
            (None, Some(notice)) => notice.check_deduction(fen, &today, &time)?,
            (None, None) => {
                return Err(refused("the user was not told of the deduction: POST …/contracts/<contract_id>/notify first"));
            }
        }
        self.under_way = Some(out_trade_no.to_owned());
        Ok(())
    }

    /// The deduction that is under way has come to its end. Returns whether that ends the contract.
    pub(super) fn end_deduction(&mut self, succeeded: bool, now: u64) -> bool {
        self.under_way = None;
        if !succeeded {
            return false;
        }
        (self.deducted_at, self.notice) = (Some(now), None);
        let Some(schedule) = &mut self.schedule else { return false };
        schedule.pay(now);
        self.terminate(PapayContractTerminationMode::SystemTerminate, None, now).is_ok()
    }

    /// The contract as the gateway's page lists it, with what can become of the deduction that is under way.
    pub(super) fn record(&self) -> Record {
        let Terms { out_contract_code: number, plan_id, sub_mchid, contract_display_account: title, .. } = &self.terms;
        let record = Record::new("contract", number, self.shown_state().as_str()).title(title);
        let record = self.schedule.iter().fold(record, |record, schedule| record.amount(schedule.amount.total));
        let query = [("sub_mchid", sub_mchid.as_deref())];
        let plan_id = plan_id.to_string();
        let own = |record: Record, name| record.with_action(name, &["papay", "contracts", &plan_id, number, name], &query, None);
        let record = match self.state() {
            None => own(record, "sign"),
            Some(PapayContractState::Signed) => own(record, "terminate"),
            Some(_) => record,
        };
        self.under_way.iter().fold(record, |record, order| {
            ["succeed", "fail"]
                .into_iter()
                .fold(record, |record, name| record.with_action(name, &["papay", "deductions", order, name], &query, None))
        })
    }
}

impl Notice {
    /// That so many fen may be deducted now.
    fn check_deduction(&self, fen: i64, today: &str, time: &str) -> Result<(), ErrorResponse> {
        let Notice { first_day, last_day, most } = self;
        if today < first_day.as_str() || today > last_day.as_str() {
            return Err(refused(format!("the user was told of a deduction from {first_day} to {last_day}, and it is {today}")));
        }
        must_be_daytime(time, "money is deducted")?;
        if fen > *most {
            return Err(refused(format!("the user was told of {most} fen at the most")));
        }
        Ok(())
    }
}

fn must_be_daytime(time: &str, what: &str) -> Result<(), ErrorResponse> {
    let (from, before) = DAYTIME;
    if time < from || time >= before {
        return Err(refused(format!("{what} from 7:00 to 22:00 in Beijing, and it is {time}")));
    }
    Ok(())
}
