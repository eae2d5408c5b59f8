//! Deductions, of parking fees and of tolls: accepted, then paid, failed, or advanced by WeChat Pay and paid back by the user.
//!
//! Each is a transaction of `pay` too, which is refunded, shared and billed as any other. What it has beyond that is kept here.
//! `parking_fees` and `tolls` say when one is accepted, and how it is answered.

use serde_json::Value as Any;
use wechatpay_endpoints::v3::pay::{OrderAmount, PlatformSettleInfo, TradeState};
use wechatpay_endpoints::v3::vehicle::etc::transactions::EtcDevice;
use wechatpay_endpoints::v3::vehicle::transactions::parking::ParkingProfitSharing;
use wechatpay_endpoints::v3::vehicle::transactions::{ParkingInfo, ParkingTradeState, ParkingTransaction};
use wechatpay_runtime::{ErrorCode, Event, to_json, wechatpay_object};

use super::{Vehicles, parking_fees, unknown};
use crate::engine::context::Context;
use crate::engine::error_response::ErrorResponse;
use crate::engine::record::Record;
use crate::products::pay::{Name, Order, OrderPayer, Payment, Payments, key};

/// How long a deduction takes if nobody says how it ends, in seconds of the gateway's clock.
const TAKES: u64 = 60;

/// What both calls that deduct have in common, and what one of them has.
#[wechatpay_object]
#[derive(Debug, Clone)]
pub(super) struct Asked {
    pub(super) appid: String,
    pub(super) sub_appid: Option<String>,
    pub(super) sub_mchid: Option<String>,
    pub(super) description: String,
    pub(super) attach: Option<String>,
    pub(super) out_trade_no: String,
    goods_tag: Option<String>,
    notify_url: Option<String>,
    profit_sharing: Option<ParkingProfitSharing>,
    amount: OrderAmount,
    /// Of a parking fee.
    pub(super) parking_info: Option<ParkingInfo>,
    /// Of a toll.
    pub(super) device_info: Option<EtcDevice>,
}

/// A deduction.
#[wechatpay_object]
#[derive(Debug, Clone)]
pub(super) struct StoredDeduction {
    pub(super) asked: Asked,
    /// The whole of the call that created it.
    request: Any,
    pub(super) plate_number: String,
    pub(super) openid: String,
    named_key: Option<String>,
    /// Unix seconds.
    pub(super) created_at: u64,
    /// Of an amount that WeChat Pay has advanced: whether the user has paid it back.
    pub(super) is_repaid: Option<bool>,
}

/// How a deduction ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum End {
    Succeed,
    Fail,
    /// The user could not pay, and WeChat Pay did.
    Advance,
}

impl StoredDeduction {
    fn row(&self, context: &Context<'_>) -> String {
        key(context.mchid, self.asked.sub_mchid.as_deref(), &self.asked.out_trade_no)
    }

    /// The order whose payment this is.
    fn order(&self, mchid: &str) -> Order {
        let Asked { appid, sub_appid, sub_mchid, description, attach, out_trade_no, goods_tag, amount, .. } = self.asked.clone();
        let openid = Some(self.openid.clone());
        let is_shared = self.asked.profit_sharing == Some(ParkingProfitSharing::Y);
        let is_partners = sub_mchid.is_some();
        let order = Order {
            sub_appid,
            sub_mchid,
            description,
            attach,
            goods_tag,
            settle_info: is_shared.then_some(PlatformSettleInfo { profit_sharing: Some(true), subsidy_amount: None }),
            amount: amount.clone(),
            ..Order::in_place(mchid, &out_trade_no, amount.total)
        };
        if is_partners {
            let payer = Some(OrderPayer { sp_openid: openid, ..OrderPayer::default() });
            let sp_mchid = order.mchid;
            Order { mchid: None, sp_appid: Some(appid), sp_mchid, payer, ..order }
        } else {
            Order { appid: Some(appid), payer: Some(OrderPayer { openid, ..OrderPayer::default() }), ..order }
        }
    }

    /// Does something with the transaction that it is.
    pub(super) fn with<T>(
        &self,
        context: &Context<'_>,
        act: impl FnOnce(&mut Payment) -> Result<T, ErrorResponse>,
    ) -> Result<T, ErrorResponse> {
        let (sub_mchid, name) = (self.asked.sub_mchid.as_deref(), Name::Merchants(&self.asked.out_trade_no));
        context.product::<Payments>()?.with(context.mchid, sub_mchid, name, context.now, act)
    }

    /// The transaction as it stands.
    pub(super) fn payment(&self, context: &Context<'_>) -> Result<Payment, ErrorResponse> {
        self.with(context, |payment| Ok(payment.clone()))
    }

    /// `BPA` stands for an amount that was advanced.
    pub(super) fn bank_type(&self) -> &'static str {
        if self.is_repaid.is_some() { "BPA" } else { "OTHERS" }
    }

    /// The deduction as the gateway's page lists it.
    pub(super) fn record(&self, context: &Context<'_>) -> Option<Record> {
        let Asked { out_trade_no, sub_mchid, description, amount, .. } = &self.asked;
        let state = trade_state(self.payment(context).ok()?.state());
        let record = Record::new("deduction", out_trade_no, state.as_str()).title(description).amount(amount.total);
        // Each button, and what it calls. The page has a button of its own that advances the clock.
        let actions: &[(&str, &str)] = match state {
            ParkingTradeState::Accepted => &[("succeed", "succeed"), ("fail", "fail"), ("advance_payment", "advance")],
            _ if self.is_repaid == Some(false) => &[("repay", "repay")],
            _ => &[],
        };
        let query = [("sub_mchid", sub_mchid.as_deref())];
        let action = |record: Record, (name, call): &(&'static str, &str)| {
            record.with_action(name, &["vehicle", "deductions", out_trade_no, call], &query, None)
        };
        Some(actions.iter().fold(record, action))
    }
}

/// Where a deduction is, by the transaction that it is.
pub(super) fn trade_state(state: &TradeState) -> ParkingTradeState {
    match state {
        TradeState::Accept => ParkingTradeState::Accepted,
        TradeState::Success => ParkingTradeState::Success,
        TradeState::Refund => ParkingTradeState::Refund,
        _ => ParkingTradeState::PayFail,
    }
}

/// The words of the documents.
pub(super) fn described(state: &ParkingTradeState) -> &'static str {
    match state {
        ParkingTradeState::Success => "支付成功",
        ParkingTradeState::Refund => "转入退款",
        ParkingTradeState::PayFail => "支付失败",
        _ => "已接收，等待扣款",
    }
}

impl Asked {
    /// The number is another order's. Of parking fees a document gives the code; tolls are answered as payments are.
    fn used(&self, explanation: &str) -> ErrorResponse {
        let message = "The out_trade_no was used before, with other parameters";
        let refused = match self.parking_info {
            Some(_) => ErrorResponse::new(400, ErrorCode::AlreadyExists, message).in_chinese("out_trade_no冲突"),
            None => ErrorResponse::new(403, ErrorCode::OutTradeNoUsed, message),
        };
        refused.explained(explanation)
    }
}

impl Vehicles {
    /// The deduction that the very same call created, if there is one.
    pub(super) fn accepted(
        &self,
        asked: &Asked,
        request: &Any,
        context: &Context<'_>,
    ) -> Result<Option<StoredDeduction>, ErrorResponse> {
        let row = key(context.mchid, asked.sub_mchid.as_deref(), &asked.out_trade_no);
        let found = self.deductions.rows().get(&row).cloned();
        match found {
            Some(stored) if stored.request != *request => Err(asked.used("the deduction of this number has other parameters")),
            found => Ok(found),
        }
    }

    /// Accepts a deduction from the user of a plate.
    pub(super) fn accept(
        &self,
        (asked, request): (Asked, Any),
        (plate_number, openid): (String, String),
        context: &Context<'_>,
    ) -> Result<StoredDeduction, ErrorResponse> {
        if asked.amount.total < 1 {
            return Err(ErrorResponse::field("/amount/total", asked.amount.total, "must be 1 or more"));
        }
        let named_key = context.named_key.map(str::to_owned);
        let created_at = context.now;
        let stored = StoredDeduction { asked, request, plate_number, openid, named_key, created_at, is_repaid: None };
        let payment = Payment::deducted(stored.order(context.mchid), context)?;
        let placed = context.product::<Payments>()?.place_all(context.mchid, &[payment]);
        placed.map_err(|_| stored.asked.used("another order has this number"))?;
        let row = stored.row(context);
        self.due.rows().insert(row.clone(), context.now.saturating_add(TAKES));
        self.deductions.rows().insert(row, stored.clone());
        Ok(stored)
    }

    pub(super) fn deduction(&self, row: &str) -> Result<StoredDeduction, ErrorResponse> {
        let found = self.deductions.rows().get(row).cloned();
        found.ok_or_else(|| unknown("order", row.rsplit(' ').next().unwrap_or_default()))
    }

    /// Those whose time has come succeed; returns whether others are under way.
    pub(super) fn end_what_is_due(&self, context: &Context<'_>) -> bool {
        for row in self.due.due(context.now) {
            self.due.rows().remove(&row);
            // It is under way, so that it can succeed.
            let _ = self.finish(&row, End::Succeed, context);
        }
        !self.due.rows().is_empty()
    }

    /// A deduction ends, and the merchant is told.
    pub(super) fn finish(&self, row: &str, end: End, context: &Context<'_>) -> Result<(), ErrorResponse> {
        let stored = self.deduction(row)?;
        stored.with(context, |payment| payment.deduct(end != End::Fail, context))?;
        self.due.rows().remove(row);
        if let (End::Fail, Some(info)) = (end, &stored.asked.parking_info) {
            self.release_stay(&info.parking_id);
        }
        if end == End::Advance {
            self.deductions.rows().change(row, |stored| stored.is_repaid = Some(false));
            self.plate_changed(&stored.plate_number, context);
        }
        self.tell(row, if end == End::Fail { "FAIL" } else { "SUCCESS" }, context)
    }

    /// The user pays back what was advanced, and the merchant is told.
    pub(super) fn repay(&self, row: &str, context: &Context<'_>) -> Result<(), ErrorResponse> {
        let stored = self.deduction(row)?;
        let was_owed = |stored: &mut StoredDeduction| {
            let was_owed = stored.is_repaid == Some(false);
            stored.is_repaid = stored.is_repaid.map(|_| true);
            was_owed
        };
        if self.deductions.rows().change(row, was_owed) != Some(true) {
            return Err(ErrorResponse::wrong_state("deduction", "nothing of it is advanced that was not paid back"));
        }
        self.plate_changed(&stored.plate_number, context);
        self.tell(row, "PAY_BACK", context)
    }

    /// Whether the user of a plate has to pay something back.
    pub(super) fn owes(&self, plate_number: &str, openid: &str) -> bool {
        let rows = self.deductions.rows();
        rows.iter()
            .any(|(_, stored)| stored.plate_number == plate_number && stored.openid == openid && stored.is_repaid == Some(false))
    }

    /// Tells of a parking fee. Tolls have no address.
    fn tell(&self, row: &str, ends_with: &str, context: &Context<'_>) -> Result<(), ErrorResponse> {
        let stored = self.deduction(row)?;
        if let Some(url) = &stored.asked.notify_url {
            let event = ParkingTransaction::EVENT_TYPES.iter().find(|event| event.ends_with(ends_with));
            let resource = parking_fees::answer(&stored, context)?;
            context.notify(url, stored.named_key.as_deref(), event.copied().unwrap_or_default(), to_json(&resource));
        }
        Ok(())
    }
}
