//! The single deduction that a user agrees to with the signing: scheduled on the day before, possible on its day, over after that.

use wechatpay_endpoints::v3::papay::pay::PapaySchedule;
use wechatpay_endpoints::v3::papay::scheduled_deduct_sign::PapaySignSchedule;
use wechatpay_endpoints::v3::papay::sign::PapayDeductSchedule;
use wechatpay_endpoints::v3::papay::{PapayAmount, PapayDeductedAmount, PapayScheduleState};
use wechatpay_runtime::wechatpay_object;

use super::{DAY, refused};
use crate::engine::clock::{day_and_time, unix_seconds};
use crate::engine::error_response::ErrorResponse;

/// When deductions can be scheduled: from, and before, a time of day in Beijing.
const HOURS: (&str, &str) = ("08:00:00", "19:30:00");

/// A deduction that was agreed with the signing.
#[wechatpay_object]
#[derive(Debug, Clone)]
pub(super) struct Schedule {
    /// The day of the deduction, `yyyy-MM-dd`.
    date: String,
    pub(super) amount: PapayAmount,
    /// The state, save that it expires.
    state: PapayScheduleState,
    /// The day on which the amount was deducted.
    deduct_date: Option<String>,
}

/// How amounts are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Wording {
    /// `total`, in responses.
    Response,
    /// `amount`, in notifications.
    Notification,
}

impl Schedule {
    pub(super) fn new(asked: &PapaySignSchedule) -> Self {
        Schedule {
            date: asked.estimated_deduct_date.clone(),
            amount: asked.estimated_deduct_amount.clone(),
            state: PapayScheduleState::NoScheduled,
            deduct_date: None,
        }
    }

    /// Checks what a call that prepares a contract asks for.
    pub(super) fn check(asked: &PapaySignSchedule, now: u64) -> Result<(), ErrorResponse> {
        let date = &asked.estimated_deduct_date;
        let refuse = |issue: &str| Err(ErrorResponse::field("/deduct_schedule/estimated_deduct_date", date.as_str(), issue));
        if date.len() != "2019-11-22".len() || date.parse::<jiff::civil::Date>().is_err() {
            return refuse("must be a day of the form yyyy-MM-dd");
        }
        if *date < day_and_time(now).0 {
            return refuse("must not be past");
        }
        check_amount("/deduct_schedule/estimated_deduct_amount", &asked.estimated_deduct_amount)
    }

    /// When WeChat Pay ends a contract whose amount was not deducted, in Unix seconds: at 8:00 of the next day.
    pub(super) fn ends_at(&self) -> Option<u64> {
        unix_seconds(&format!("{}T08:00:00+08:00", self.date)).map(|time| time.saturating_add(DAY))
    }

    pub(super) fn state(&self, today: &str) -> PapayScheduleState {
        match self.state {
            PapayScheduleState::NoScheduled | PapayScheduleState::Scheduled if today > self.date.as_str() => {
                PapayScheduleState::Expired
            }
            ref state => state.clone(),
        }
    }

    /// The merchant schedules it.
    pub(super) fn schedule(&mut self, fen: i64, now: u64) -> Result<(), ErrorResponse> {
        let (today, time) = day_and_time(now);
        match self.state(&today) {
            PapayScheduleState::NoScheduled => {}
            state => return Err(refused(format!("the deduction is {}", state.as_str()))),
        }
        let date = &self.date;
        if day_and_time(now.saturating_add(DAY)).0 != *date {
            return Err(refused(format!("the deduction of {date} is scheduled on the day before, and it is {today}")));
        }
        let (from, before) = HOURS;
        if time.as_str() < from || time.as_str() >= before {
            return Err(refused(format!("deductions are scheduled from 8:00 to 19:30 in Beijing, and it is {time}")));
        }
        self.must_be(fen)?;
        self.state = PapayScheduleState::Scheduled;
        Ok(())
    }

    /// That it may be deducted today, and that it is these fen.
    pub(super) fn check_deduction(&self, fen: i64, today: &str) -> Result<(), ErrorResponse> {
        match self.state(today) {
            PapayScheduleState::Scheduled => {}
            state => return Err(refused(format!("the deduction is {}", state.as_str()))),
        }
        if today != self.date {
            return Err(refused(format!("the deduction is scheduled for {}, and it is {today}", self.date)));
        }
        self.must_be(fen)
    }

    fn must_be(&self, fen: i64) -> Result<(), ErrorResponse> {
        let agreed = self.amount.total;
        if fen == agreed { Ok(()) } else { Err(refused(format!("the user agreed to {agreed} fen, not to {fen}"))) }
    }

    pub(super) fn pay(&mut self, now: u64) {
        (self.state, self.deduct_date) = (PapayScheduleState::Paid, Some(day_and_time(now).0));
    }

    fn amount(&self, wording: Wording) -> PapayDeductedAmount {
        let total = Some(self.amount.total);
        let currency = self.amount.currency.clone().or_else(|| Some("CNY".to_owned()));
        match wording {
            Wording::Response => PapayDeductedAmount { total, currency, amount: None },
            Wording::Notification => PapayDeductedAmount { total: None, currency, amount: total },
        }
    }

    /// As part of its contract.
    pub(super) fn of_contract(&self, wording: Wording, now: u64) -> PapayDeductSchedule {
        let seen = self.seen(wording, now);
        PapayDeductSchedule {
            estimated_deduct_date: Some(self.date.clone()),
            estimated_deduct_amount: Some(self.amount(wording)),
            schedule_state: seen.schedule_state,
            scheduled_amount: seen.scheduled_amount,
            deduct_amount: seen.deduct_amount,
            deduct_date: seen.deduct_date,
        }
    }

    /// By itself.
    pub(super) fn seen(&self, wording: Wording, now: u64) -> PapaySchedule {
        let state = self.state(&day_and_time(now).0);
        let is_paid = state == PapayScheduleState::Paid;
        let is_scheduled = is_paid || state == PapayScheduleState::Scheduled;
        PapaySchedule {
            schedule_state: Some(state),
            deduct_start_date: is_scheduled.then(|| self.date.clone()),
            deduct_end_date: is_scheduled.then(|| self.date.clone()),
            scheduled_amount: is_scheduled.then(|| self.amount(wording)),
            deduct_amount: is_paid.then(|| self.amount(wording)),
            deduct_date: self.deduct_date.clone(),
        }
    }
}

/// That an amount is of one fen at least, in a currency that there is.
pub(super) fn check_amount(pointer: &str, amount: &PapayAmount) -> Result<(), ErrorResponse> {
    if amount.total < 1 {
        return Err(ErrorResponse::field(&format!("{pointer}/total"), amount.total, "must be at least 1"));
    }
    match amount.currency.as_deref() {
        None | Some("CNY") => Ok(()),
        Some(other) => Err(ErrorResponse::field(&format!("{pointer}/currency"), other, "must be CNY")),
    }
}
