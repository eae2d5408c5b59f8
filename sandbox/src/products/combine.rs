//! Combined orders: several transactions that are created, paid and closed as one. Each of them is a transaction of `pay` too,
//! which is refunded and billed by its own number.
//!
//! `notifications` says what combined orders look like to a merchant, `control` is what the user does.

mod control;
mod notifications;

use serde_json::Value as Any;
use wechatpay_endpoints::v3::combine_transactions::out_trade_no::CloseCombinedTransaction;
use wechatpay_endpoints::v3::combine_transactions::{
    CombinedTransaction, SubOrder, TradeScenario, app, h5, id, jsapi, native, out_trade_no,
};
use wechatpay_endpoints::v3::pay::{CreatedTransaction, OrderAmount, TradeType, TransactionScene};
use wechatpay_runtime::{Endpoint, ErrorCode, wechatpay_object};

use crate::StartError;
use crate::engine::call::Call;
use crate::engine::context::Context;
use crate::engine::control::{ControlCall, ControlError};
use crate::engine::error_response::ErrorResponse;
use crate::engine::keys::characters;
use crate::engine::product::Product;
use crate::engine::record::Record;
use crate::engine::table::{Table, Tables};
use crate::products::pay::{
    Name, Order, OrderPayer, Payment, Payments, check_characters, common_part, key, with_code, with_page,
};

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

impl Product for CombinedOrders {
    fn open(&mut self, tables: &mut Tables) -> Result<(), StartError> {
        (self.rows, self.ids) = (tables.open("combined orders")?, tables.open("combined order ids")?);
        Ok(())
    }

    fn calls(&self) -> Vec<Call> {
        vec![
            Call::new(|asked: jsapi::CreateCombinedJsapiTransaction, context| {
                let prepay_id = created(context, &asked, TradeType::Jsapi)?;
                Ok(CreatedTransaction { prepay_id })
            }),
            Call::new(|asked: app::CreateCombinedAppTransaction, context| {
                let prepay_id = created(context, &asked, TradeType::App)?;
                Ok(app::CreatedCombinedTransaction { prepay_id, contract_result: None })
            }),
            Call::new(|asked: h5::CreateCombinedH5Transaction, context| {
                created(context, &asked, TradeType::MWeb).map(|prepay_id| with_page(context, prepay_id))
            }),
            Call::new(|asked: native::CreateCombinedNativeTransaction, context| {
                created(context, &asked, TradeType::Native).map(|prepay_id| with_code(context, prepay_id))
            }),
            Call::new(|asked: out_trade_no::QueryCombinedTransaction, context| query(context, &asked.combine_out_trade_no)),
            Call::new(query_by_id),
            Call::new(close),
        ]
    }

    fn control(&self, call: &ControlCall<'_>, context: &Context<'_>) -> Option<Result<Any, ControlError>> {
        control::answer(self, call, context)
    }

    fn records(&self, context: &Context<'_>) -> Vec<Record> {
        let numbers: Vec<String> =
            self.rows.rows().iter().map(|(_, combined)| combined.order.combine_out_trade_no.clone()).collect();
        let record = |number: String| {
            let (combined, payments) = self.look(context, &number).ok()?;
            let total = payments.iter().map(|payment| payment.order.amount.total).fold(0, i64::saturating_add);
            let can_be_paid = payments.iter().all(|payment| payment.must_be_payable().is_ok());
            let state = match (&combined.combine_transaction_id, can_be_paid) {
                (Some(_), _) => "SUCCESS",
                (None, true) => "NOTPAY",
                (None, false) => "CLOSED",
            };
            let record = Record::new("combined", &number, state).amount(total).cashier(&combined.prepay_id);
            let pays =
                |record: Record| record.cashier(&combined.prepay_id).action("pay", &["combine-transactions", &number, "pay"]);
            Some(if state == "NOTPAY" { pays(record) } else { record })
        };
        numbers.into_iter().filter_map(record).collect()
    }
}

impl CombinedOrders {
    /// Creates them; the prepay id. The same number with the same parameters is the same whole.
    fn create<E: Endpoint>(&self, context: &Context<'_>, request: &E, trade_type: TradeType) -> Result<String, ErrorResponse> {
        let (order, request) = common_part::<CombinedOrder>(request)?;
        check_characters(&request)?;
        if order.combine_mchid != context.mchid {
            let issue = "is not the merchant that signed the request";
            return Err(ErrorResponse::field("/combine_mchid", order.combine_mchid, issue));
        }
        let row = key(context.mchid, None, &order.combine_out_trade_no);
        let existing = self.rows.rows().get(&row).cloned();
        if let Some(existing) = existing {
            if existing.request != request || existing.trade_type != trade_type {
                let message = "The number was used before, with other parameters";
                return Err(ErrorResponse::new(403, ErrorCode::OutTradeNoUsed, message));
            }
            let number = &order.combine_out_trade_no;
            let (combined, _) = self.with_each(context, number, Payment::must_be_payable, |_, _| Ok(()))?;
            return Ok(combined.prepay_id);
        }
        let payments: Vec<Payment> = order
            .sub_orders
            .iter()
            .map(|sub| Payment::of(one(&order, sub, context.mchid), None, trade_type.clone(), context.mchid, context.now))
            .collect::<Result<_, _>>()?;
        context.product::<Payments>()?.place_all(context.mchid, &payments)?;
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
        context: &Context<'_>,
        number: &str,
        check: impl Fn(&Payment) -> Result<(), ErrorResponse>,
        then: impl Fn(&SubOrder, &mut Payment) -> Result<(), ErrorResponse>,
    ) -> Result<(Combined, Vec<Payment>), ErrorResponse> {
        let payments = context.product::<Payments>()?;
        let row = key(context.mchid, None, number);
        let combined = self.rows.rows().get(&row).cloned().ok_or_else(|| unknown(number))?;
        let each = |act: &dyn Fn(&SubOrder, &mut Payment) -> Result<(), ErrorResponse>| -> Result<Vec<Payment>, ErrorResponse> {
            let orders = combined.order.sub_orders.iter();
            orders
                .map(|sub| {
                    let name = Name::Merchants(&sub.out_trade_no);
                    payments.with(context.mchid, sub.sub_mchid.as_deref(), name, context.now, |payment| {
                        act(sub, payment)?;
                        Ok(payment.clone())
                    })
                })
                .collect()
        };
        each(&|_, payment| check(payment))?;
        let payments = each(&then)?;
        Ok((combined, payments))
    }

    /// The user pays: the whole gets its number too.
    fn pay(&self, context: &Context<'_>, number: &str) -> Result<(Combined, Vec<Payment>), ErrorResponse> {
        let (mut combined, payments) = self.with_each(context, number, Payment::must_be_payable, |sub, payment| {
            payment.pay_to(sub.sub_mchid.as_deref().unwrap_or(&sub.mchid), context)
        })?;
        let row = key(context.mchid, None, number);
        let id = format!("42000{}", characters(b"0123456789", 23).unwrap_or_default());
        self.ids.rows().insert(id.clone(), row.clone());
        combined.combine_transaction_id = Some(id);
        self.rows.rows().insert(row, combined.clone());
        Ok((combined, payments))
    }

    /// The whole as it stands.
    fn look(&self, context: &Context<'_>, number: &str) -> Result<(Combined, Vec<Payment>), ErrorResponse> {
        self.with_each(context, number, |_| Ok(()), |_, _| Ok(()))
    }
}

fn unknown(number: &str) -> ErrorResponse {
    // The documents of combined orders write the code without underscores, other than those of single orders.
    let code = ErrorCode::from("ORDERNOTEXIST");
    ErrorResponse::new(404, code, format!("The order {number} does not exist")).in_chinese("订单不存在")
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
        goods_tag: sub.goods_tag.clone(),
        amount: OrderAmount { total: sub.amount.total_amount, currency: Some(sub.amount.currency.clone()) },
        payer: whole.combine_payer_info.clone(),
        scene_info: whole.scene_info.clone(),
        settle_info: sub.settle_info.clone(),
        ..Order::in_place(mchid, &sub.out_trade_no, sub.amount.total_amount)
    }
}

fn created<E: Endpoint>(context: &Context<'_>, request: &E, trade_type: TradeType) -> Result<String, ErrorResponse> {
    context.product::<CombinedOrders>()?.create(context, request, trade_type)
}

fn query(context: &Context<'_>, number: &str) -> Result<CombinedTransaction, ErrorResponse> {
    let (combined, payments) = context.product::<CombinedOrders>()?.look(context, number)?;
    Ok(notifications::combined(&combined, &payments))
}

fn query_by_id(asked: id::QueryCombinedTransactionById, context: &Context<'_>) -> Result<CombinedTransaction, ErrorResponse> {
    let row = context.product::<CombinedOrders>()?.ids.rows().get(&asked.combine_transaction_id).cloned();
    let number = row.as_deref().and_then(|row| row.strip_prefix(&key(context.mchid, None, "")));
    query(context, number.ok_or_else(|| unknown(&asked.combine_transaction_id))?)
}

fn close(asked: CloseCombinedTransaction, context: &Context<'_>) -> Result<(), ErrorResponse> {
    let combined_orders = context.product::<CombinedOrders>()?;
    let number = &asked.combine_out_trade_no;
    let (combined, _) = combined_orders.look(context, number)?;
    let sorted = |mut numbers: Vec<(String, String)>| {
        numbers.sort();
        numbers
    };
    let of = |mchid: &String, number: &String| (mchid.clone(), number.clone());
    let given = sorted(asked.sub_orders.iter().map(|sub| of(&sub.mchid, &sub.out_trade_no)).collect());
    if given != sorted(combined.order.sub_orders.iter().map(|sub| of(&sub.mchid, &sub.out_trade_no)).collect()) {
        let message = "The orders are not those that the whole has: none can be left out";
        let error_response = ErrorResponse::invalid_request(message);
        return Err(error_response.in_chinese("输入的请求非法，请求关单的子单信息与下单时的子单信息不一致"));
    }
    combined_orders.with_each(context, number, Payment::must_be_closable, |_, payment| payment.close()).map(drop)
}
