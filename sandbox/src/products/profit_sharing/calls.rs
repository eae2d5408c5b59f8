//! The declared calls: receivers added and removed, sharing, unfreezing, returning, and asking for each.

use serde_json::Value as Any;
use wechatpay_endpoints::v3::pay::TradeState;
use wechatpay_endpoints::v3::profitsharing::ProfitSharingReceiverType;
use wechatpay_endpoints::v3::profitsharing::orders::unfreeze::UnfreezeUnsplitFunds;
use wechatpay_endpoints::v3::profitsharing::orders::{
    CreateProfitSharingOrder, ProfitShare, ProfitShareResult, ProfitSharingOrder, ProfitSharingState, QueryProfitSharingOrder,
};
use wechatpay_endpoints::v3::profitsharing::receivers::add::{AddProfitSharingReceiver, AddedProfitSharingReceiver};
use wechatpay_endpoints::v3::profitsharing::receivers::delete::{DeleteProfitSharingReceiver, DeletedProfitSharingReceiver};
use wechatpay_endpoints::v3::profitsharing::return_orders::{
    CreateProfitSharingReturn, ProfitSharingReturn, ProfitSharingReturnResult, QueryProfitSharingReturn,
};
use wechatpay_endpoints::v3::profitsharing::transactions::{QueryUnsplitAmount, UnsplitAmount};
use wechatpay_runtime::{ErrorCode, Value, to_json};

use super::{ProfitSharing, StoredOrder, StoredReturn, TAKES, receiver_row, unknown};
use crate::engine::call::Call;
use crate::engine::clock::rfc3339;
use crate::engine::context::Context;
use crate::engine::error_response::ErrorResponse;
use crate::engine::keys::characters;
use crate::engine::product::Product as _;
use crate::products::pay::{Payment, Payments, key};

/// The most receivers of one request.
const MOST: usize = 50;

/// All calls.
pub(super) fn all() -> Vec<Call> {
    vec![
        Call::new(add),
        Call::new(delete),
        Call::new(create),
        Call::new(query),
        Call::new(unfreeze),
        Call::new(create_return),
        Call::new(query_return),
        Call::new(query_amount),
    ]
}

fn add(asked: AddProfitSharingReceiver, context: &Context<'_>) -> Result<AddedProfitSharingReceiver, ErrorResponse> {
    let row = receiver_row(context.mchid, asked.sub_mchid.as_deref(), &asked.receiver_type, &asked.account);
    context.product::<ProfitSharing>()?.receivers.rows().insert(row, asked.account.clone());
    let AddProfitSharingReceiver { sub_mchid, receiver_type, account, name, relation_type, custom_relation, .. } = asked;
    Ok(AddedProfitSharingReceiver { sub_mchid, receiver_type, account, name, relation_type, custom_relation })
}

fn delete(asked: DeleteProfitSharingReceiver, context: &Context<'_>) -> Result<DeletedProfitSharingReceiver, ErrorResponse> {
    let row = receiver_row(context.mchid, asked.sub_mchid.as_deref(), &asked.receiver_type, &asked.account);
    context.product::<ProfitSharing>()?.receivers.rows().remove(&row);
    let DeleteProfitSharingReceiver { sub_mchid, receiver_type, account, .. } = asked;
    Ok(DeletedProfitSharingReceiver { sub_mchid, receiver_type, account })
}

/// A payment whose order said that it would be shared.
fn shareable(context: &Context<'_>, sub_mchid: Option<&str>, transaction_id: &str) -> Result<Payment, ErrorResponse> {
    let payment = context.product::<Payments>()?.by_id(context.mchid, transaction_id);
    let payment = payment.filter(|payment| payment.order.sub_mchid.as_deref() == sub_mchid);
    let payment = payment.ok_or_else(|| unknown(transaction_id))?;
    if !matches!(payment.state(), TradeState::Success | TradeState::Refund) {
        return Err(ErrorResponse::invalid_request("The order is not paid"));
    }
    match payment.order.settle_info.as_ref().and_then(|settle| settle.profit_sharing) {
        Some(true) => Ok(payment),
        _ => {
            let error_response =
                ErrorResponse::invalid_request("The order is not one to share").in_chinese("非分账订单不支持分账");
            Err(error_response.explained("the order was created without settle_info.profit_sharing: true"))
        }
    }
}

/// The whole of a request.
fn whole(request: &impl Value) -> Any {
    serde_json::from_slice(&to_json(request)).unwrap_or_default()
}

fn number() -> String {
    format!("3008450740201411110007820{}", characters(b"0123456789", 7).unwrap_or_default())
}

fn used(name: &str) -> ErrorResponse {
    ErrorResponse::invalid_request(format!("The {name} was used before, with other parameters"))
}

/// 403 `NOT_ENOUGH`, in the words of the call's document.
fn not_enough(chinese: &'static str, asked: i64, left: i64) -> ErrorResponse {
    let error_response = ErrorResponse::new(403, ErrorCode::NotEnough, "There is not so much left").in_chinese(chinese);
    error_response.explained(format!("{asked} fen are asked for, and {left} are left"))
}

impl ProfitSharing {
    /// The order that the very same call created before.
    fn again(&self, row: &str, request: &Any) -> Result<Option<ProfitSharingOrder>, ErrorResponse> {
        match self.orders.rows().get(row) {
            None => Ok(None),
            Some(stored) if stored.request == *request => Ok(Some(stored.order.clone())),
            Some(_) => Err(used("out_order_no")),
        }
    }

    fn begin(&self, row: String, stored: StoredOrder, context: &Context<'_>) -> ProfitSharingOrder {
        let order = stored.order.clone();
        self.orders_due.rows().insert(row.clone(), context.now.saturating_add(TAKES));
        self.orders.rows().insert(row, stored);
        order
    }
}

fn create(asked: CreateProfitSharingOrder, context: &Context<'_>) -> Result<ProfitSharingOrder, ErrorResponse> {
    let sharing = context.product::<ProfitSharing>()?;
    sharing.pass_time(context);
    let row = key(context.mchid, asked.sub_mchid.as_deref(), &asked.out_order_no);
    let request = whole(&asked);
    if let Some(order) = sharing.again(&row, &request)? {
        return Ok(order);
    }
    let payment = shareable(context, asked.sub_mchid.as_deref(), &asked.transaction_id)?;
    let receivers = asked.receivers.unwrap_or_default();
    if receivers.is_empty() || receivers.len() > MOST {
        let issue = format!("must have 1 to {MOST} items");
        return Err(ErrorResponse::field("/receivers", receivers.len(), issue));
    }
    let amount = receivers.iter().map(|receiver| receiver.amount).fold(0, i64::saturating_add);
    let left = sharing.left(&payment);
    if amount > left {
        return Err(not_enough("分账金额不足", amount, left));
    }
    let shares = receivers
        .into_iter()
        .map(|receiver| pending(receiver.receiver_type, receiver.account, receiver.amount, receiver.description, context));
    let order = processing(asked.sub_mchid, asked.transaction_id, asked.out_order_no, shares.collect());
    let named_key = context.named_key.map(str::to_owned);
    let stored = StoredOrder { order, request, notify_url: asked.notify_url, named_key, unfreezes: asked.unfreeze_unsplit };
    Ok(sharing.begin(row, stored, context))
}

/// A share on its way.
fn pending(
    receiver_type: ProfitSharingReceiverType,
    account: String,
    amount: i64,
    description: String,
    context: &Context<'_>,
) -> ProfitShare {
    ProfitShare {
        amount,
        description,
        receiver_type,
        account,
        result: ProfitShareResult::Pending,
        fail_reason: None,
        detail_id: number(),
        create_time: rfc3339(context.now),
        finish_time: None,
    }
}

/// A request whose shares are on their way.
fn processing(
    sub_mchid: Option<String>,
    transaction_id: String,
    out_order_no: String,
    shares: Vec<ProfitShare>,
) -> ProfitSharingOrder {
    let (order_id, state) = (number(), ProfitSharingState::Processing);
    ProfitSharingOrder { sub_mchid, transaction_id, out_order_no, order_id, state, receivers: Some(shares) }
}

fn unfreeze(asked: UnfreezeUnsplitFunds, context: &Context<'_>) -> Result<ProfitSharingOrder, ErrorResponse> {
    let sharing = context.product::<ProfitSharing>()?;
    sharing.pass_time(context);
    let row = key(context.mchid, asked.sub_mchid.as_deref(), &asked.out_order_no);
    let request = whole(&asked);
    if let Some(order) = sharing.again(&row, &request)? {
        return Ok(order);
    }
    let payment = shareable(context, asked.sub_mchid.as_deref(), &asked.transaction_id)?;
    let left = sharing.left(&payment);
    if left == 0 {
        let error_response = ErrorResponse::new(403, ErrorCode::NotEnough, "Nothing of the order is frozen");
        return Err(error_response.in_chinese("分账金额为0"));
    }
    // What is left goes to whoever was paid.
    let account = asked.sub_mchid.clone().unwrap_or_else(|| context.mchid.to_owned());
    let share = pending(ProfitSharingReceiverType::MerchantId, account, left, asked.description, context);
    let order = processing(asked.sub_mchid, asked.transaction_id, asked.out_order_no, vec![share]);
    let named_key = context.named_key.map(str::to_owned);
    let stored = StoredOrder { order, request, notify_url: asked.notify_url, named_key, unfreezes: true };
    Ok(sharing.begin(row, stored, context))
}

fn query(asked: QueryProfitSharingOrder, context: &Context<'_>) -> Result<ProfitSharingOrder, ErrorResponse> {
    let sharing = context.product::<ProfitSharing>()?;
    sharing.pass_time(context);
    let row = key(context.mchid, asked.sub_mchid.as_deref(), &asked.out_order_no);
    let found = sharing.orders.rows().get(&row).map(|stored| stored.order.clone());
    found.filter(|order| order.transaction_id == asked.transaction_id).ok_or_else(|| unknown(&asked.out_order_no))
}

fn query_amount(asked: QueryUnsplitAmount, context: &Context<'_>) -> Result<UnsplitAmount, ErrorResponse> {
    let sharing = context.product::<ProfitSharing>()?;
    sharing.pass_time(context);
    let payment = context.product::<Payments>()?.by_id(context.mchid, &asked.transaction_id);
    let payment = payment.ok_or_else(|| unknown(&asked.transaction_id))?;
    let payment = shareable(context, payment.order.sub_mchid.as_deref(), &asked.transaction_id)?;
    Ok(UnsplitAmount { unsplit_amount: sharing.left(&payment), transaction_id: asked.transaction_id })
}

fn create_return(asked: CreateProfitSharingReturn, context: &Context<'_>) -> Result<ProfitSharingReturn, ErrorResponse> {
    let sharing = context.product::<ProfitSharing>()?;
    sharing.pass_time(context);
    let sub_mchid = asked.sub_mchid.as_deref();
    let row = key(context.mchid, sub_mchid, &asked.out_return_no);
    let request = whole(&asked);
    if let Some(stored) = sharing.returns.rows().get(&row) {
        return if stored.request == request { Ok(stored.returned.clone()) } else { Err(used("out_return_no")) };
    }
    let prefix = key(context.mchid, sub_mchid, "");
    let is_meant = |order: &ProfitSharingOrder| {
        asked.order_id.as_ref().is_none_or(|id| *id == order.order_id)
            && asked.out_order_no.as_ref().is_none_or(|number| *number == order.out_order_no)
    };
    let found = sharing.orders.rows().iter().find_map(|(row, stored)| {
        (row.starts_with(&prefix) && is_meant(&stored.order)).then(|| (row.to_owned(), stored.order.clone()))
    });
    let (order_row, order) = found.ok_or_else(|| {
        let error_response = ErrorResponse::invalid_request("There is no such order of shares");
        error_response.in_chinese("分账指令不存在，或超过分账回退时效，请检查对应的分账单")
    })?;
    let of_merchant = |share: &&ProfitShare| {
        share.receiver_type == ProfitSharingReceiverType::MerchantId
            && share.account == asked.return_mchid
            && share.result == ProfitShareResult::Success
    };
    let received: i64 =
        order.receivers.iter().flatten().filter(of_merchant).map(|share| share.amount).fold(0, i64::saturating_add);
    let given_back = {
        let returns = sharing.returns.rows();
        let of_order = returns.iter().map(|(_, stored)| stored).filter(|stored| stored.order == order_row);
        let returned = of_order.map(|stored| &stored.returned).filter(|returned| returned.return_mchid == asked.return_mchid);
        let counts = returned.filter(|returned| returned.result != ProfitSharingReturnResult::Failed);
        counts.map(|returned| returned.amount).fold(0, i64::saturating_add)
    };
    let left = received.saturating_sub(given_back);
    if asked.amount > left {
        return Err(not_enough("剩余可回退的金额不足", asked.amount, left));
    }
    let returned = ProfitSharingReturn {
        sub_mchid: asked.sub_mchid,
        order_id: order.order_id,
        out_order_no: order.out_order_no,
        out_return_no: asked.out_return_no,
        return_id: number(),
        return_mchid: asked.return_mchid,
        amount: asked.amount,
        description: asked.description,
        result: ProfitSharingReturnResult::Processing,
        fail_reason: None,
        create_time: rfc3339(context.now),
        finish_time: None,
    };
    sharing.returns_due.rows().insert(row.clone(), context.now.saturating_add(TAKES));
    sharing.returns.rows().insert(row, StoredReturn { returned: returned.clone(), request, order: order_row });
    Ok(returned)
}

fn query_return(asked: QueryProfitSharingReturn, context: &Context<'_>) -> Result<ProfitSharingReturn, ErrorResponse> {
    let sharing = context.product::<ProfitSharing>()?;
    sharing.pass_time(context);
    let row = key(context.mchid, asked.sub_mchid.as_deref(), &asked.out_return_no);
    let found = sharing.returns.rows().get(&row).map(|stored| stored.returned.clone());
    found.filter(|returned| returned.out_order_no == asked.out_order_no).ok_or_else(|| unknown(&asked.out_return_no))
}
