//! One transaction and its state machine: NOTPAY, then SUCCESS or PAYERROR or CLOSED; REFUND once something was refunded. One that is
//! deducted without the user is ACCEPT at first.

use serde_json::{Value as Any, json};
use wechatpay_endpoints::v3::pay::{PromotionDetail, PromotionType, TradeState, TradeType};
use wechatpay_runtime::{Endpoint, ErrorCode, wechatpay_object};

use super::{Order, check_characters, common_part, used};
use crate::engine::context::Context;
use crate::engine::error_response::ErrorResponse;
use crate::engine::keys::characters;
use crate::engine::record::Record;
use crate::products::coupons::{Coupons, Spending};

/// How long a prepay id opens the cashier: two hours, in seconds.
const PREPAID_FOR: u64 = 2 * 60 * 60;

/// Who pays, where the call did not say who was to.
pub(crate) const USUAL_OPENID: &str = "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o";

/// A transaction.
#[wechatpay_object]
#[derive(Debug, Clone)]
pub(crate) struct Payment {
    pub(crate) order: Order,
    /// The whole of the call that created it, unless it came otherwise.
    request: Option<Any>,
    /// The key that the call that created it named, which signs the notifications of it too.
    pub(crate) named_key: Option<String>,
    pub(crate) trade_type: TradeType,
    state: TradeState,
    prepay_id: String,
    /// Unix seconds.
    prepaid_at: u64,
    /// Unix seconds.
    expires_at: u64,
    /// WeChat Pay's number, once it was paid.
    pub(crate) transaction_id: Option<String>,
    /// Unix seconds.
    pub(crate) paid_at: Option<u64>,
    /// Fen that are refunded, or on their way.
    refunded: i64,
    /// When it was taken back, in unix seconds.
    pub(crate) reversed_at: Option<u64>,
    /// The coupons that it was paid with.
    pub(crate) promotions: Option<Vec<PromotionDetail>>,
}

impl Payment {
    /// What a create call asks for.
    pub(crate) fn new<E: Endpoint>(context: &Context<'_>, request: &E, trade_type: TradeType) -> Result<Self, ErrorResponse> {
        let (order, request) = common_part(request)?;
        check_characters(&request)?;
        let payment = Payment::of(order, Some(request), trade_type, context.mchid, context.now)?;
        Ok(Payment { named_key: context.named_key.map(str::to_owned), ..payment })
    }

    /// As an order asks for it, however it came.
    pub(crate) fn of(
        order: Order,
        request: Option<Any>,
        trade_type: TradeType,
        mchid: &str,
        now: u64,
    ) -> Result<Self, ErrorResponse> {
        let expires_at = order.check(mchid, now)?;
        Ok(Payment {
            order,
            request,
            named_key: None,
            trade_type,
            state: TradeState::NotPay,
            prepay_id: prepay_id(now),
            prepaid_at: now,
            expires_at,
            transaction_id: None,
            paid_at: None,
            refunded: 0,
            reversed_at: None,
            promotions: None,
        })
    }

    pub(crate) fn state(&self) -> &TradeState {
        &self.state
    }

    pub(crate) fn prepay_id(&self) -> &str {
        &self.prepay_id
    }

    /// Fen of the coupons that it was paid with: of those that were paid for beforehand, or of mere discounts.
    pub(crate) fn coupons(&self, of: &PromotionType) -> i64 {
        let used = self.promotions.iter().flatten().filter(|used| used.promotion_type.as_ref() == Some(of));
        used.filter_map(|used| used.amount).fold(0, i64::saturating_add)
    }

    /// Fen that the user paid: the total less all coupons.
    pub(crate) fn paid_by_user(&self) -> i64 {
        let coupons = self.coupons(&PromotionType::Cash).saturating_add(self.coupons(&PromotionType::NoCash));
        self.order.amount.total.saturating_sub(coupons)
    }

    /// Fen that the merchant gets, before the fee: the total less the discounts (应结订单金额).
    pub(crate) fn settled(&self) -> i64 {
        self.order.amount.total.saturating_sub(self.coupons(&PromotionType::NoCash))
    }

    /// Fen that are not refunded.
    pub(crate) fn left(&self) -> i64 {
        self.order.amount.total - self.refunded
    }

    /// The create call again: its prepay id, if it is the very same call and there is something to pay.
    pub(super) fn again(&mut self, other: &Payment, now: u64) -> Result<String, ErrorResponse> {
        if self.request != other.request || self.trade_type != other.trade_type {
            return Err(used(&self.order.out_trade_no).explained(self.differences(other)));
        }
        self.must_be_payable()?;
        if now.saturating_sub(self.prepaid_at) > PREPAID_FOR {
            (self.prepay_id, self.prepaid_at) = (prepay_id(now), now);
        }
        Ok(self.prepay_id.clone())
    }

    /// Which top-level parameters are not what it was created with, for the journal.
    fn differences(&self, other: &Payment) -> String {
        if self.trade_type != other.trade_type {
            return "the order of this number is to be paid in another way: it was created by another call".to_owned();
        }
        let (Some(before), Some(now)) = (&self.request, &other.request) else {
            return "the order of this number was not created by a call of its own".to_owned();
        };
        let names = |json: &Any| json.as_object().into_iter().flat_map(|map| map.keys().cloned()).collect::<Vec<_>>();
        let mut differ = [names(before), names(now)].concat();
        differ.retain(|name| before.get(name) != now.get(name));
        differ.sort();
        differ.dedup();
        format!("the order was created with other values of: {}", differ.join(", "))
    }

    pub(crate) fn must_be_payable(&self) -> Result<(), ErrorResponse> {
        match self.state {
            TradeState::NotPay | TradeState::PayError | TradeState::UserPaying => Ok(()),
            TradeState::Closed | TradeState::Revoked => {
                Err(ErrorResponse::new(400, ErrorCode::OrderClosed, "The order is closed"))
            }
            TradeState::Accept => Err(ErrorResponse::wrong_state("order", "the order is ACCEPT: its deduction is under way")),
            _ => Err(ErrorResponse::new(400, ErrorCode::OrderPaid, "The order is paid")),
        }
    }

    /// Closes the transaction if it was not paid in time.
    pub(crate) fn let_expire(&mut self, now: u64) {
        if self.must_be_payable().is_ok() && now > self.expires_at {
            self.state = TradeState::Closed;
        }
    }

    /// The user pays.
    pub(crate) fn pay(&mut self, now: u64) -> Result<(), ErrorResponse> {
        self.must_be_payable()?;
        let id = format!("42000{}", characters(b"0123456789", 23).unwrap_or_default());
        (self.state, self.transaction_id, self.paid_at) = (TradeState::Success, Some(id), Some(now));
        Ok(())
    }

    /// The user pays, with a coupon if one fits.
    pub(crate) fn pay_as_user(&mut self, context: &Context<'_>) -> Result<(), ErrorResponse> {
        let merchant = self.order.sub_mchid.clone().unwrap_or_else(|| context.mchid.to_owned());
        self.pay_to(&merchant, context)
    }

    /// The user pays this merchant, with a coupon if one fits.
    pub(crate) fn pay_to(&mut self, merchant: &str, context: &Context<'_>) -> Result<(), ErrorResponse> {
        self.pay(context.now)?;
        // A gateway need not have coupons.
        if let Ok(coupons) = context.product::<Coupons>() {
            let order = &self.order;
            let payer = order.payer.as_ref();
            let named = payer.and_then(|payer| payer.openid.as_ref().or(payer.sp_openid.as_ref()).or(payer.sub_openid.as_ref()));
            let spending = Spending {
                openid: named.map_or(USUAL_OPENID, String::as_str),
                mchid: merchant,
                goods_tag: order.goods_tag.as_deref(),
                goods: order.goods(),
                total: order.amount.total,
                transaction_id: self.transaction_id.as_deref().unwrap_or_default(),
            };
            self.promotions = coupons.spend(&spending, context).map(|used| vec![used]);
        }
        Ok(())
    }

    /// The user tries to pay and cannot: another attempt may follow.
    pub(crate) fn fail(&mut self) -> Result<(), ErrorResponse> {
        self.must_be_payable()?;
        self.state = TradeState::PayError;
        Ok(())
    }

    /// An order that WeChat Pay has taken, and deducts later without the user.
    pub(crate) fn deducted(order: Order, context: &Context<'_>) -> Result<Self, ErrorResponse> {
        let mut payment = Payment::of(order, None, TradeType::Other("PAP".to_owned()), context.mchid, context.now)?;
        payment.accept()?;
        Ok(payment)
    }

    /// Whether it is deducted, so that no user pays it.
    pub(super) fn is_deducted(&self) -> bool {
        matches!(self.trade_type, TradeType::Other(_))
    }

    /// WeChat Pay takes the order, for the first time or once more, and deducts it later.
    pub(crate) fn accept(&mut self) -> Result<(), ErrorResponse> {
        if self.state != TradeState::Accept {
            self.must_be_payable()?;
        }
        self.state = TradeState::Accept;
        Ok(())
    }

    /// What WeChat Pay has taken is deducted, with a coupon of the user's if one fits; or it cannot be, until it is taken once more.
    pub(crate) fn deduct(&mut self, succeeds: bool, context: &Context<'_>) -> Result<(), ErrorResponse> {
        if self.state != TradeState::Accept {
            let explanation = format!("the order is {}, and no deduction of it is under way", self.state.as_str());
            return Err(ErrorResponse::wrong_state("order", explanation));
        }
        self.state = TradeState::NotPay;
        if succeeds { self.pay_as_user(context) } else { self.fail() }
    }

    /// The user, whose payment code was read, is asked for the password.
    pub(super) fn ask_for_password(&mut self) -> Result<(), ErrorResponse> {
        self.must_be_payable()?;
        self.state = TradeState::UserPaying;
        Ok(())
    }

    /// The merchant takes it back, paid or not. Once more changes nothing.
    pub(super) fn reverse(&mut self, now: u64) -> Result<(), ErrorResponse> {
        match self.state {
            TradeState::Revoked => return Ok(()),
            TradeState::Refund => return Err(ErrorResponse::wrong_state("order", "the order is refunded")),
            TradeState::Success => (self.refunded, self.reversed_at) = (self.order.amount.total, Some(now)),
            _ => {}
        }
        self.state = TradeState::Revoked;
        Ok(())
    }

    /// That the merchant can close it, or has closed it.
    pub(crate) fn must_be_closable(&self) -> Result<(), ErrorResponse> {
        if self.state == TradeState::Closed { Ok(()) } else { self.must_be_payable() }
    }

    /// The merchant closes it. Once more changes nothing.
    pub(crate) fn close(&mut self) -> Result<(), ErrorResponse> {
        self.must_be_closable()?;
        self.state = TradeState::Closed;
        Ok(())
    }

    /// Some of it goes back to the user; `fen` below 0 takes that back.
    pub(crate) fn refund(&mut self, fen: i64) {
        self.refunded = self.refunded.saturating_add(fen);
        self.state = if self.refunded > 0 { TradeState::Refund } else { TradeState::Success };
    }

    /// The transaction as the gateway's page lists it.
    pub(super) fn record(&self, now: u64) -> Record {
        let mut seen = self.clone();
        seen.let_expire(now);
        let Order { out_trade_no: number, sub_mchid, description, .. } = &self.order;
        let kind = trade_kind(&self.trade_type);
        let record = Record::new(kind, number, trade_state(&seen.state)).title(description).amount(self.order.amount.total);
        // One of combined orders is paid with the others.
        let record = match self.trade_type {
            _ if self.request.is_none() => return record,
            TradeType::MicroPay => record,
            _ => record.cashier(&self.prepay_id),
        };
        let query = [("sub_mchid", sub_mchid.as_deref())];
        let action = |record: Record, name| record.with_action(name, &["pay", "transactions", number, name], &query, None);
        if seen.must_be_payable().is_ok() { ["pay", "fail"].into_iter().fold(record, action) } else { record }
    }

    /// The transaction as control calls show it.
    pub(crate) fn to_json(&self) -> Any {
        json!({
            "out_trade_no": self.order.out_trade_no,
            "transaction_id": self.transaction_id,
            "trade_type": trade_type(&self.trade_type),
            "trade_state": trade_state(&self.state),
            "total": self.order.amount.total,
            "refunded": self.refunded,
            "prepay_id": self.prepay_id,
        })
    }
}

/// What the gateway's page calls it.
fn trade_kind(trade_type: &TradeType) -> &'static str {
    match trade_type {
        TradeType::Native => "native",
        TradeType::MWeb => "h5",
        TradeType::App => "app",
        TradeType::Jsapi => "jsapi",
        TradeType::MicroPay => "payment_code",
        _ => "transaction",
    }
}

/// `wx`, the time, and something unpredictable.
fn prepay_id(now: u64) -> String {
    let time = crate::engine::clock::digits(now);
    format!("wx{time}{}", characters(b"0123456789abcdef", 20).unwrap_or_default())
}

/// The word on the wire.
pub(crate) fn trade_type(trade_type: &TradeType) -> &str {
    match trade_type {
        TradeType::Jsapi => "JSAPI",
        TradeType::Native => "NATIVE",
        TradeType::App => "APP",
        TradeType::MicroPay => "MICROPAY",
        TradeType::MWeb => "MWEB",
        TradeType::FacePay => "FACEPAY",
        TradeType::Other(other) => other,
    }
}

fn trade_state(state: &TradeState) -> &str {
    match state {
        TradeState::Success => "SUCCESS",
        TradeState::Refund => "REFUND",
        TradeState::NotPay => "NOTPAY",
        TradeState::Closed => "CLOSED",
        TradeState::Revoked => "REVOKED",
        TradeState::UserPaying => "USERPAYING",
        TradeState::PayError => "PAYERROR",
        TradeState::Accept => "ACCEPT",
        TradeState::Other(other) => other,
    }
}
