//! The declared calls: creating a refund, asking for it, sending an abnormal one another way.

use wechatpay_endpoints::v3::pay::{PromotionDetail, PromotionScope, PromotionType, TradeState};
use wechatpay_endpoints::v3::refund::domestic::refunds::{
    AbnormalRefundType, ApplyAbnormalRefund, CreateRefund, QueryRefund, Refund, RefundChannel, RefundGoods, RefundStatus,
    RefundedAmount, RefundedPromotion, RefundedPromotionScope, RefundedPromotionType,
};
use wechatpay_runtime::{ErrorCode, to_json};

use super::{Refunds, StoredRefund, TAKES, unknown};
use crate::engine::clock::{digits, rfc3339};
use crate::engine::context::Context;
use crate::engine::error_response::ErrorResponse;
use crate::engine::keys::characters;
use crate::products::pay::{Name, Payment, Payments, check_characters, key};

/// A payment can be refunded for a year, in seconds.
const WITHIN: u64 = 365 * 24 * 60 * 60;

pub(super) fn create(asked: CreateRefund, context: &Context<'_>) -> Result<Refund, ErrorResponse> {
    let refunds = context.product::<Refunds>()?;
    refunds.let_succeed(context);
    let sub_mchid = asked.sub_mchid.as_deref();
    let row_key = key(context.mchid, sub_mchid, &asked.out_refund_no);
    let request: serde_json::Value = serde_json::from_slice(&to_json(&asked)).unwrap_or_default();
    check_characters(&request)?;
    if let Some(existing) = refunds.rows.rows().get(&row_key) {
        return if existing.request == request { Ok(existing.refund.clone()) } else { Err(used(&asked, &existing.refund)) };
    }
    // The declaration has seen to it that one of them is there.
    let by_number = Name::Merchants(asked.out_trade_no.as_deref().unwrap_or_default());
    let name = asked.transaction_id.as_deref().map_or(by_number, Name::WechatPays);
    let payments = context.product::<Payments>()?;
    if !payments.is_there(context.mchid, sub_mchid, name) {
        return Err(not_refundable("the merchant has no order of this number"));
    }
    let refund = payments.with(context.mchid, sub_mchid, name, context.now, |payment| {
        asked.check(payment, context.now)?;
        payment.refund(asked.amount.refund);
        Ok(asked.refund(payment, context.now))
    })?;
    refunds.ids.rows().insert(refund.refund_id.clone(), row_key.clone());
    refunds.on_their_way.rows().insert(row_key.clone(), context.now.saturating_add(TAKES));
    let row = StoredRefund {
        refund: refund.clone(),
        request,
        notify_url: asked.notify_url,
        named_key: context.named_key.map(str::to_owned),
        sub_mchid: asked.sub_mchid,
        created_at: context.now,
        succeeded_at: None,
    };
    refunds.rows.rows().insert(row_key, row);
    Ok(refund)
}

/// 400 `INVALID_REQUEST`: the number is that of another refund. What differs decides the words.
fn used(asked: &CreateRefund, before: &Refund) -> ErrorResponse {
    let error_response = ErrorResponse::invalid_request("The out_refund_no was used before, with other parameters");
    let is_other = |given: &Option<String>, before: &String| given.as_ref().is_some_and(|given| given != before);
    if is_other(&asked.transaction_id, &before.transaction_id) || is_other(&asked.out_trade_no, &before.out_trade_no) {
        error_response.in_chinese("支付单号校验不一致，请核实后再试")
    } else if (asked.amount.refund, asked.amount.total) != (before.amount.refund, before.amount.total) {
        error_response.in_chinese("订单金额或退款金额与之前请求不一致，请核实后再试")
    } else {
        error_response
    }
}

/// 404 `RESOURCE_NOT_EXISTS`, which the document gives for an order that is not there and for one that is not paid.
fn not_refundable(explanation: &str) -> ErrorResponse {
    let error_response = ErrorResponse::new(404, ErrorCode::ResourceNotExists, "There is no such order to refund");
    error_response.in_chinese("订单号不存在").explained(explanation)
}

/// What a call of the module above asks of a payment.
trait RefundTerms {
    fn check(&self, payment: &Payment, now: u64) -> Result<(), ErrorResponse>;
    fn refund(&self, payment: &Payment, now: u64) -> Refund;
}

impl RefundTerms for CreateRefund {
    /// That there is so much to refund.
    fn check(&self, payment: &Payment, now: u64) -> Result<(), ErrorResponse> {
        let order = &payment.order;
        if self.out_trade_no.as_ref().is_some_and(|number| *number != order.out_trade_no) {
            return Err(ErrorResponse::invalid_request("The transaction_id and the out_trade_no are of different orders"));
        }
        let (TradeState::Success | TradeState::Refund, Some(paid_at)) = (payment.state(), payment.paid_at) else {
            return Err(not_refundable("the order is not paid: there is nothing to refund"));
        };
        if now.saturating_sub(paid_at) > WITHIN {
            return Err(ErrorResponse::invalid_request("The order was paid more than a year ago"));
        }
        if self.amount.currency != order.currency() {
            let issue = format!("must be {}, the order's", order.currency());
            return Err(ErrorResponse::field("/amount/currency", self.amount.currency.as_str(), issue));
        }
        if self.amount.total != order.amount.total {
            let explanation = format!("amount.total is {}, and the order's is {}", self.amount.total, order.amount.total);
            return Err(ErrorResponse::invalid_request("The total is not the order's").explained(explanation));
        }
        if self.amount.refund > payment.left() {
            let explanation = format!("amount.refund is {}, and {} fen are left", self.amount.refund, payment.left());
            let error_response = ErrorResponse::invalid_request("The refund is more than what is left of the order");
            return Err(error_response.in_chinese("申请退款金额超过订单可退金额").explained(explanation));
        }
        let from: i64 = self.amount.from.iter().flatten().map(|source| source.amount).fold(0, i64::saturating_add);
        if self.amount.from.is_some() && from != self.amount.refund {
            return Err(ErrorResponse::field("/amount/from", from, format!("must add up to the refund, {}", self.amount.refund)));
        }
        Ok(())
    }

    /// The refund, on its way.
    fn refund(&self, payment: &Payment, now: u64) -> Refund {
        let (total, refund) = (self.amount.total, self.amount.refund);
        // Of what was taken off, a part goes back that is as large as the part of the order that is refunded: what is due by now, less what
        // was due before, so that all refunds together give back all of it.
        let due =
            |of: i64, by: i64| i64::try_from(i128::from(of) * i128::from(by) / i128::from(total.max(1))).unwrap_or_default();
        let by_now = total - payment.left();
        let part = |of: i64| due(of, by_now) - due(of, by_now - refund);
        let (payer_refund, settlement_refund) = (part(payment.paid_by_user()), part(payment.settled()));
        let number = characters(b"0123456789", 14).unwrap_or_default();
        Refund {
            refund_id: format!("50{}{number}", digits(now).get(2..).unwrap_or_default()),
            out_refund_no: self.out_refund_no.clone(),
            transaction_id: payment.transaction_id.clone().unwrap_or_default(),
            out_trade_no: payment.order.out_trade_no.clone(),
            channel: RefundChannel::Original,
            user_received_account: "支付用户零钱".to_owned(),
            success_time: None,
            create_time: rfc3339(now),
            status: RefundStatus::Processing,
            funds_account: self.funds_account.clone(),
            amount: RefundedAmount {
                total,
                refund,
                from: self.amount.from.clone(),
                payer_total: payment.paid_by_user(),
                payer_refund,
                settlement_refund,
                settlement_total: payment.settled(),
                discount_refund: refund - payer_refund,
                currency: self.amount.currency.clone(),
                refund_fee: None,
                advance: None,
            },
            promotion_detail: payment.promotions.as_ref().map(|promotions| {
                let goods = self.goods_detail.as_deref().unwrap_or_default();
                promotions.iter().map(|used| refunded(used, goods, &part)).collect()
            }),
            refund_account: self.refund_account.clone(),
        }
    }
}

/// What of a coupon goes back. Of single goods, those that the request names as coming back.
fn refunded(used: &PromotionDetail, goods: &[RefundGoods], part: &impl Fn(i64) -> i64) -> RefundedPromotion {
    let is_used_for =
        |goods: &&RefundGoods| used.goods_detail.iter().flatten().any(|used| used.goods_id == goods.merchant_goods_id);
    let goods: Vec<RefundGoods> = goods.iter().filter(is_used_for).cloned().collect();
    let is_single = used.scope == Some(PromotionScope::Single);
    RefundedPromotion {
        promotion_id: used.coupon_id.clone().unwrap_or_default(),
        scope: Some(if is_single { RefundedPromotionScope::Single } else { RefundedPromotionScope::Global }),
        promotion_type: Some(match used.promotion_type {
            Some(PromotionType::Cash) => RefundedPromotionType::Coupon,
            _ => RefundedPromotionType::Discount,
        }),
        amount: used.amount,
        refund_amount: used.amount.map(part),
        goods_detail: (!goods.is_empty()).then_some(goods),
    }
}

pub(super) fn query(asked: QueryRefund, context: &Context<'_>) -> Result<Refund, ErrorResponse> {
    let refunds = context.product::<Refunds>()?;
    refunds.let_succeed(context);
    refunds.get(context.mchid, asked.sub_mchid.as_deref(), &asked.out_refund_no).map(|row| row.refund)
}

pub(super) fn apply_abnormal(asked: ApplyAbnormalRefund, context: &Context<'_>) -> Result<Refund, ErrorResponse> {
    let refunds = context.product::<Refunds>()?;
    let row_key = key(context.mchid, asked.sub_mchid.as_deref(), &asked.out_refund_no);
    if refunds.ids.rows().get(&asked.refund_id) != Some(&row_key) {
        return Err(unknown(&asked.refund_id).explained("refund_id and out_refund_no are not those of one refund"));
    }
    if asked.refund_type == AbnormalRefundType::UserBankCard {
        for (pointer, given) in [("/bank_account", &asked.bank_account), ("/real_name", &asked.real_name)] {
            if given.is_none() {
                return Err(ErrorResponse::field(
                    pointer,
                    serde_json::Value::Null,
                    "is required for a refund to the user's card",
                ));
            }
        }
    }
    let sent = refunds.rows.rows().change(&row_key, |row| {
        if row.refund.status != RefundStatus::Abnormal {
            return Err(ErrorResponse::invalid_request("The refund is not abnormal"));
        }
        (row.refund.status, row.refund.channel) = (RefundStatus::Processing, RefundChannel::OtherBankcard);
        Ok(row.refund.clone())
    });
    let refund = sent.unwrap_or_else(|| Err(unknown(&asked.out_refund_no)))?;
    refunds.on_their_way.rows().insert(row_key, context.now.saturating_add(TAKES));
    Ok(refund)
}
