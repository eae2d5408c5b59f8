//! The bill of a day beside the shop's own books.

use std::time::Duration;

use wechatpay_endpoints::runtime::BeijingTime;
use wechatpay_endpoints::v3::refund::domestic::refunds::RefundStatus;
use wechatpay_sandbox::Fault;
use wechatpay_shop::{Failure, bill};

use crate::open_shop::{OpenShop, PRICE};

/// Lets a day pass, with its bill ready, and returns which it was.
fn next_day(open: &OpenShop) -> String {
    let day = BeijingTime::from_unix_seconds(open.gateway.clock().now() as i64).date();
    open.gateway.clock().advance(Duration::from_secs(24 * 60 * 60));
    day
}

#[tokio::test(flavor = "multi_thread")]
async fn a_day_of_payments_and_refunds_reconciles_and_each_difference_is_named() {
    let Some(open) = OpenShop::start().await else { return };
    let orders = [open.paid_order().await, open.paid_order().await, open.paid_order().await, open.paid_order().await];
    assert_eq!(open.refund(&orders[0], "R-1", 300).await.0, 200);
    assert_eq!(open.refund(&orders[0], "R-2", PRICE - 300).await.0, 200);
    for number in ["R-1", "R-2"] {
        open.gateway.finish_refund(None, number, RefundStatus::Success).unwrap();
    }
    open.gateway.delivered().await;
    let day = next_day(&open);
    assert_eq!(bill::reconcile(&open.shop, &day).await.unwrap(), []);
    assert_eq!(open.database.psql("SELECT count(*), sum(amount) FROM bill_rows"), format!("6|{}", 5 * PRICE));

    let [_, dearer, unpaid, elsewhere] = &orders;
    open.database.psql(&format!("UPDATE orders SET total = total + 1 WHERE out_trade_no = '{dearer}'"));
    open.database.psql(&format!(
        "UPDATE orders SET state = 'pending', paid_at = NULL, transaction_id = NULL WHERE out_trade_no = '{unpaid}'"
    ));
    open.database.psql(&format!("UPDATE orders SET transaction_id = '42' WHERE out_trade_no = '{elsewhere}'"));
    open.database.psql(&format!(
        "INSERT INTO orders (out_trade_no, openid, description, total, way, state, expires_at, transaction_id, paid_at)
         SELECT 'GHOST-1', openid, description, total, way, 'paid', expires_at, '43', paid_at FROM orders WHERE out_trade_no = '{dearer}'"
    ));
    open.database.psql("DELETE FROM refunds WHERE out_refund_no = 'R-2'");
    let mut expected = vec![
        ("REFUND", "R-2", "the shop has no such refund".to_owned()),
        ("SUCCESS", dearer, format!("the bill has {PRICE} fen, the shop {}", PRICE + 1)),
        ("SUCCESS", unpaid, "the shop does not know that it is paid".to_owned()),
        ("SUCCESS", elsewhere, "the shop has another number of WeChat Pay".to_owned()),
        ("SUCCESS", "GHOST-1", "the bill has no such payment".to_owned()),
    ];
    expected.sort();
    let mut found = bill::reconcile(&open.shop, &day).await.unwrap();
    found.sort_by(|one, other| (&one.trade_state, &one.number).cmp(&(&other.trade_state, &other.number)));
    let found: Vec<_> = found.iter().map(|one| (one.trade_state.as_str(), one.number.as_str(), one.problem.clone())).collect();
    assert_eq!(found, expected);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_day_without_trades_has_no_bill_and_no_differences() {
    let Some(open) = OpenShop::start().await else { return };
    let day = next_day(&open);
    assert_eq!(bill::reconcile(&open.shop, &day).await.unwrap(), []);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_bill_that_was_damaged_on_the_way_is_refused_and_what_was_stored_stays() {
    let Some(open) = OpenShop::start().await else { return };
    open.paid_order().await;
    let day = next_day(&open);
    assert_eq!(bill::reconcile(&open.shop, &day).await.unwrap(), []);
    open.gateway.inject(Fault::CutBody.times(20).on("GET", "/v3/billdownload/file"));
    assert!(matches!(bill::reconcile(&open.shop, &day).await, Err(Failure::WechatPay(_))));
    assert_eq!(open.database.psql("SELECT count(*) FROM bill_rows"), "1");
}
