//! Equal and different calls with one number, made at once: one of them is carried out, and the others are answered as it was, or refused.

use std::collections::BTreeSet;

use wechatpay_endpoints::v3::profitsharing::return_orders::CreateProfitSharingReturn;
use wechatpay_endpoints::v3::refund::domestic::refunds::{CreateRefund, QueryRefund, RefundAmount};

use super::profit_sharing::{add, give_back, paid, share};
use super::transfer_batches::batch;
use super::transfers::transfer;
use super::*;

const ROUNDS: usize = 15;
const CALLS: i64 = 8;

/// Makes the calls at once, and returns the numbers of what was made.
async fn made<T: Send + 'static>(
    calls: impl Iterator<Item = impl Future<Output = Result<T, Error>> + Send + 'static>,
    id: fn(T) -> String,
) -> BTreeSet<String> {
    let running: tokio::task::JoinSet<_> = calls.collect();
    running.join_all().await.into_iter().filter_map(Result::ok).map(id).collect()
}

fn refund(number: &str, fen: i64) -> CreateRefund {
    CreateRefund::builder()
        .out_refund_no(number)
        .amount(RefundAmount { refund: fen, from: None, total: 100, currency: "CNY".into() })
        .out_trade_no(number)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn of_calls_with_one_number_at_once_one_is_carried_out() {
    let gateway = gateway().await;
    let client = gateway.client().unwrap();
    add(&client, "1900000001").await;
    for round in 0..ROUNDS {
        // Equal ones in every second round.
        let differ = i64::from(round % 2 == 0);
        let calls = || (1..=CALLS).map(|call| 1 + call * differ);
        let number = format!("ORDER{round}");
        let transaction_id = paid(&gateway, &client, &number, true).await;
        let ids = made(calls().map(|fen| refund(&number, fen).send(&client)), |refund| refund.refund_id).await;
        assert_eq!(ids.len(), 1, "refunds of round {round}: {ids:?}");
        let query = QueryRefund { out_refund_no: number.clone(), sub_mchid: None };
        let refunded = query.send(&client).await.unwrap().amount.refund;
        let (_, payment) = control(&gateway, "GET", &format!("/__sandbox/pay/transactions/{number}"), "").await;
        assert!(payment.contains(&format!("\"refunded\":{refunded},")), "{refunded} of {payment}");

        let shares = calls().map(|fen| share(&transaction_id, &number, &[("1900000001", fen + 10)]).send(&client));
        let ids = made(shares, |order| order.order_id).await;
        assert_eq!(ids.len(), 1, "shares of round {round}: {ids:?}");
        gateway.finish_profit_sharing(None, &number, true).unwrap();
        let back = |fen| CreateProfitSharingReturn { out_order_no: Some(number.clone()), ..give_back(&number, fen) };
        let ids = made(calls().map(|fen| back(fen).send(&client)), |back| back.return_id).await;
        assert_eq!(ids.len(), 1, "returns of round {round}: {ids:?}");

        let ids = made(calls().map(|fen| transfer(&number, 100 + fen).send(&client)), |bill| bill.transfer_bill_no).await;
        assert_eq!(ids.len(), 1, "transfers of round {round}: {ids:?}");
        let ids = made(calls().map(|fen| batch(&number, &[100 + fen]).send(&client)), |batch| batch.batch_id).await;
        assert_eq!(ids.len(), 1, "batches of round {round}: {ids:?}");
    }
}
