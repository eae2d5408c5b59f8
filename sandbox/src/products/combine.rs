//! Combined orders: several transactions that are created, paid and closed as one. Each of them is a transaction of `pay` too,
//! which is refunded and billed by its own number.
//!
//! `told` says what combined orders look like to a merchant, `control` is what the user does.

mod control;
mod notifications;

use serde_json::Value as Any;
use wechatpay_endpoints::v3::combine_transactions::out_trade_no::CloseCombinedTransaction;
use wechatpay_endpoints::v3::combine_transactions::{
    CombinedTransaction, SubOrder, TradeScenario, app, h5, id, jsapi, native, out_trade_no,
};
use wechatpay_endpoints::v3::pay::{
    CreatedH5Transaction, CreatedNativeTransaction, CreatedTransaction, OrderAmount, TradeType, TransactionScene,
};
use wechatpay_runtime::{Endpoint, ErrorCode, wechatpay_object};

pub(crate) use control::control;

use crate::StartError;
use crate::engine::error_response::ErrorResponse;
use crate::engine::keys::characters;
use crate::engine::routes::{Context, Serve};
use crate::engine::state_file::StateFile;
use crate::engine::table::Table;
use crate::products::pay::{Name, Order, OrderPayer, Payment, common_part, key, with_code, with_page};

/// All combined orders.
#[derive(Debug, Default)]
pub(crate) struct CombinedOrders {
    rows: Table<Combined>,
    /// WeChat Pay's numbers, and the row of each.
    ids: Table<String>,
}

/// What all create calls have in common.
#[wechatpay_object]
#[derive(Debug, Clone)]
struct CombinedOrder {
    combine_appid: String,
    combine_mchid: String,
    combine_out_trade_no: String,
    scene_info: Option<TransactionScene>,
    sub_orders: Vec<SubOrder>,
    combine_payer_info: Option<OrderPayer>,
    time_expire: Option<String>,
    notify_url: String,
    trade_scenario: Option<TradeScenario>,
}

/// Combined orders.
#[wechatpay_object]
#[derive(Debug, Clone)]
struct Combined {
    order: CombinedOrder,
    /// The whole of the call that created them.
    request: Any,
    /// The key that the call that created it named, which signs the notifications of it too.
    named_key: Option<String>,
    trade_type: TradeType,
    prepay_id: String,
    /// WeChat Pay's number of the whole, once it was paid.
    combine_transaction_id: Option<String>,
}

impl CombinedOrders {
    /// Those that the file has.
    pub(crate) fn open(file: &StateFile) -> Result<Self, StartError> {
        Ok(CombinedOrders { rows: Table::open("combined orders", file)?, ids: Table::open("combined order ids", file)? })
    }

    /// Creates them; the prepay id. The same number with the same parameters is the same whole.
    fn create<E: Endpoint>(&self, context: &Context<'_>, request: &E, trade_type: TradeType) -> Result<String, ErrorResponse> {
        let (order, request) = common_part::<CombinedOrder>(request)?;
        if order.combine_mchid != context.mchid {
            let issue = "is not the merchant that signed the request";
            return Err(ErrorResponse::field("/combine_mchid", order.combine_mchid, issue));
        }
        let row = key(context.mchid, None, &order.combine_out_trade_no);
        if let Some(existing) = self.rows.rows().get(&row) {
            let is_same = existing.request == request && existing.trade_type == trade_type;
            let used = || ErrorResponse::new(403, ErrorCode::OutTradeNoUsed, "The number was used before, with other parameters");
            return if is_same { Ok(existing.prepay_id.clone()) } else { Err(used()) };
        }
        let payments: Vec<Payment> = order
            .sub_orders
            .iter()
            .map(|sub| Payment::of(one(&order, sub, context.mchid), None, trade_type.clone(), context.mchid, context.now))
            .collect::<Result<_, _>>()?;
        context.payments.place_all(context.mchid, &payments)?;
        let prepay_id = payments.first().map(|payment| payment.prepay_id().to_owned()).unwrap_or_default();
        let named_key = context.named_key.map(str::to_owned);
        let combined =
            Combined { order, request, named_key, trade_type, prepay_id: prepay_id.clone(), combine_transaction_id: None };
        self.rows.rows().insert(row, combined);
        Ok(prepay_id)
    }

    /// Does something with the whole and with each of its transactions, all of them or none. `act` decides by the first look
    /// at each, `then` does it.
    fn with_each(
        &self,
        place: Place<'_>,
        number: &str,
        check: impl Fn(&Payment) -> Result<(), ErrorResponse>,
        then: impl Fn(&mut Payment) -> Result<(), ErrorResponse>,
    ) -> Result<(Combined, Vec<Payment>), ErrorResponse> {
        let row = key(place.mchid, None, number);
        let combined = self.rows.rows().get(&row).cloned().ok_or_else(|| unknown(number))?;
        let each = |act: &dyn Fn(&mut Payment) -> Result<(), ErrorResponse>| -> Result<Vec<Payment>, ErrorResponse> {
            let orders = combined.order.sub_orders.iter();
            orders
                .map(|sub| {
                    let name = Name::Merchants(&sub.out_trade_no);
                    place.payments.with(place.mchid, sub.sub_mchid.as_deref(), name, place.now, |payment| {
                        act(payment)?;
                        Ok(payment.clone())
                    })
                })
                .collect()
        };
        each(&|payment| check(payment))?;
        let payments = each(&then)?;
        Ok((combined, payments))
    }

    /// The user pays: the whole gets its number too.
    fn pay(&self, place: Place<'_>, number: &str) -> Result<(Combined, Vec<Payment>), ErrorResponse> {
        let (mut combined, payments) =
            self.with_each(place, number, Payment::must_be_payable, |payment| payment.pay(place.now))?;
        let row = key(place.mchid, None, number);
        let id = format!("42000{}", characters(b"0123456789", 23).unwrap_or_default());
        self.ids.rows().insert(id.clone(), row.clone());
        combined.combine_transaction_id = Some(id);
        self.rows.rows().insert(row, combined.clone());
        Ok((combined, payments))
    }

    /// The whole as it stands.
    fn look(&self, place: Place<'_>, number: &str) -> Result<(Combined, Vec<Payment>), ErrorResponse> {
        self.with_each(place, number, |_| Ok(()), |_| Ok(()))
    }

    pub(crate) fn clear(&self) {
        self.rows.rows().clear();
        self.ids.rows().clear();
    }
}

/// Where combined orders are.
#[derive(Clone, Copy)]
struct Place<'p> {
    mchid: &'p str,
    /// Unix seconds.
    now: u64,
    payments: &'p crate::products::pay::Payments,
}

impl<'p> From<&Context<'p>> for Place<'p> {
    fn from(context: &Context<'p>) -> Self {
        Place { mchid: context.mchid, now: context.now, payments: context.payments }
    }
}

fn unknown(number: &str) -> ErrorResponse {
    ErrorResponse::new(404, ErrorCode::OrderNotExist, format!("The order {number} does not exist"))
}

/// One of the orders, as if it had been created by itself.
fn one(whole: &CombinedOrder, sub: &SubOrder, mchid: &str) -> Order {
    Order {
        appid: Some(whole.combine_appid.clone()),
        // Whichever merchant's it is: the one that combines is asked to sign for it.
        mchid: Some(mchid.to_owned()),
        sub_appid: sub.sub_appid.clone(),
        sub_mchid: sub.sub_mchid.clone(),
        description: sub.description.clone(),
        time_expire: whole.time_expire.clone(),
        attach: Some(sub.attach.clone()),
        amount: OrderAmount { total: sub.amount.total_amount, currency: Some(sub.amount.currency.clone()) },
        payer: whole.combine_payer_info.clone(),
        scene_info: whole.scene_info.clone(),
        settle_info: sub.settle_info.clone(),
        ..Order::in_place(mchid, &sub.out_trade_no, sub.amount.total_amount)
    }
}

impl Serve for jsapi::CreateCombinedJsapiTransaction {
    fn serve(self, context: &Context<'_>) -> Result<CreatedTransaction, ErrorResponse> {
        context.combined.create(context, &self, TradeType::Jsapi).map(|prepay_id| CreatedTransaction { prepay_id })
    }
}

impl Serve for app::CreateCombinedAppTransaction {
    fn serve(self, context: &Context<'_>) -> Result<app::CreatedCombinedTransaction, ErrorResponse> {
        let prepay_id = context.combined.create(context, &self, TradeType::App)?;
        Ok(app::CreatedCombinedTransaction { prepay_id, contract_result: None })
    }
}

impl Serve for h5::CreateCombinedH5Transaction {
    fn serve(self, context: &Context<'_>) -> Result<CreatedH5Transaction, ErrorResponse> {
        context.combined.create(context, &self, TradeType::MWeb).map(with_page)
    }
}

impl Serve for native::CreateCombinedNativeTransaction {
    fn serve(self, context: &Context<'_>) -> Result<CreatedNativeTransaction, ErrorResponse> {
        context.combined.create(context, &self, TradeType::Native).map(with_code)
    }
}

impl Serve for out_trade_no::QueryCombinedTransaction {
    fn serve(self, context: &Context<'_>) -> Result<CombinedTransaction, ErrorResponse> {
        let (combined, payments) = context.combined.look(context.into(), &self.combine_out_trade_no)?;
        Ok(notifications::combined(&combined, &payments))
    }
}

impl Serve for id::QueryCombinedTransactionById {
    fn serve(self, context: &Context<'_>) -> Result<CombinedTransaction, ErrorResponse> {
        let row = context.combined.ids.rows().get(&self.combine_transaction_id).cloned();
        let number = row.as_deref().and_then(|row| row.strip_prefix(&key(context.mchid, None, "")));
        let number = number.ok_or_else(|| unknown(&self.combine_transaction_id))?;
        let (combined, payments) = context.combined.look(context.into(), number)?;
        Ok(notifications::combined(&combined, &payments))
    }
}

impl Serve for CloseCombinedTransaction {
    fn serve(self, context: &Context<'_>) -> Result<(), ErrorResponse> {
        let number = &self.combine_out_trade_no;
        let (combined, _) = context.combined.look(context.into(), number)?;
        let sorted = |mut numbers: Vec<(String, String)>| {
            numbers.sort();
            numbers
        };
        let of = |mchid: &String, number: &String| (mchid.clone(), number.clone());
        let given = sorted(self.sub_orders.iter().map(|sub| of(&sub.mchid, &sub.out_trade_no)).collect());
        if given != sorted(combined.order.sub_orders.iter().map(|sub| of(&sub.mchid, &sub.out_trade_no)).collect()) {
            return Err(ErrorResponse::invalid_request("The orders are not those that the whole has: none can be left out"));
        }
        context.combined.with_each(context.into(), number, Payment::must_be_closable, Payment::close).map(drop)
    }
}
