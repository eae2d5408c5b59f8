//! Combined orders against the gateway: created, paid and closed as one, refunded one by one.

use wechatpay_endpoints::Error;
use wechatpay_endpoints::notification::NotificationResponse;
use wechatpay_endpoints::v3::combine_transactions::jsapi::CreateCombinedJsapiTransaction;
use wechatpay_endpoints::v3::combine_transactions::out_trade_no::{
    CloseCombinedTransaction, ClosedSubOrder, QueryCombinedTransaction,
};
use wechatpay_endpoints::v3::combine_transactions::{CombinePayer, CombinedTransaction, SubOrder, SubOrderAmount, id};
use wechatpay_endpoints::v3::pay::TradeState;
use wechatpay_endpoints::v3::refund::domestic::refunds::{CreateRefund, RefundAmount};

use crate::live::gateway;
use crate::merchant::{Merchant, receiver, until};

fn sub_order(mchid: &str, out_trade_no: &str, fen: i64) -> SubOrder {
    SubOrder {
        mchid: mchid.into(),
        individual_auth_id: None,
        individual_name: None,
        attach: "a".into(),
        amount: SubOrderAmount { total_amount: fen, currency: "CNY".into() },
        out_trade_no: out_trade_no.into(),
        sub_mchid: None,
        sub_appid: None,
        detail: None,
        goods_tag: None,
        description: "b".into(),
        settle_info: None,
        profit_sharing: None,
    }
}

fn create(mchid: &str, number: &str, notify_url: &str) -> CreateCombinedJsapiTransaction {
    CreateCombinedJsapiTransaction {
        combine_appid: "wx1".into(),
        combine_mchid: Some(mchid.into()),
        combine_out_trade_no: number.into(),
        scene_info: None,
        sub_orders: vec![
            sub_order("1900000101", &format!("{number}-1"), 10),
            sub_order("1900000102", &format!("{number}-2"), 20),
        ],
        combine_payer_info: Some(CombinePayer { openid: Some("oUpF8uMuAJO".into()), sub_openid: None, identity: None }),
        time_start: None,
        time_expire: None,
        notify_url: notify_url.into(),
        limit_pay: None,
        subsidy_info: None,
    }
}

fn states(transaction: &CombinedTransaction) -> Vec<TradeState> {
    transaction.sub_orders.iter().flatten().filter_map(|sub| sub.trade_state.clone()).collect()
}

#[tokio::test]
async fn combined_orders_are_paid_at_once_told_of_once_and_refunded_one_by_one() {
    let gateway = gateway().await;
    let client = gateway.client().unwrap();
    let mchid = gateway.keys().mchid();
    let merchant = Merchant::start(|_| async { NotificationResponse::success() }).await;
    let order = create(mchid, "COMBINE", &merchant.notify_url());
    let prepay_id = order.send(&client).await.unwrap().prepay_id;
    assert_eq!(order.send(&client).await.unwrap().prepay_id, prepay_id);
    let Err(Error::Api(error)) = create(mchid, "COMBINE", "https://www.example.com").send(&client).await else { panic!() };
    assert_eq!((error.status, error.code.as_str()), (403, "OUT_TRADE_NO_USED"));
    let query = QueryCombinedTransaction { combine_out_trade_no: "COMBINE".into() };
    assert_eq!(states(&query.send(&client).await.unwrap()), [TradeState::NotPay, TradeState::NotPay]);

    gateway.pay_combined("COMBINE").unwrap();
    let paid = query.send(&client).await.unwrap();
    assert_eq!(states(&paid), [TradeState::Success, TradeState::Success]);
    let subs = paid.sub_orders.clone().unwrap();
    assert_eq!((subs[0].mchid.as_str(), subs[1].amount.as_ref().unwrap().payer_amount), ("1900000101", 20));
    let by_id = id::QueryCombinedTransactionById { combine_transaction_id: paid.combine_transaction_id.clone().unwrap() };
    assert_eq!(by_id.send(&client).await.unwrap(), paid);
    until("the notification", || merchant.arrived().len() == 1).await;
    let (request, _) = &merchant.arrived()[0];
    let notification = receiver(&gateway).receive(request.headers(), request.body()).unwrap();
    assert_eq!(notification.read::<CombinedTransaction>().unwrap().unwrap(), paid);
    assert!(gateway.pay_combined("COMBINE").is_err());

    let refund = CreateRefund {
        sub_mchid: None,
        transaction_id: subs[1].transaction_id.clone(),
        out_trade_no: None,
        out_refund_no: "COMBINE-R".into(),
        reason: None,
        notify_url: None,
        funds_account: None,
        amount: RefundAmount { refund: 20, from: None, total: 20, currency: "CNY".into() },
        goods_detail: None,
        refund_account: None,
    };
    assert_eq!(refund.send(&client).await.unwrap().out_trade_no, "COMBINE-2");
    assert_eq!(states(&query.send(&client).await.unwrap()), [TradeState::Success, TradeState::Refund]);
}

#[tokio::test]
async fn combined_orders_are_closed_all_or_none() {
    let gateway = gateway().await;
    let client = gateway.client().unwrap();
    create(gateway.keys().mchid(), "CLOSED", "https://www.example.com").send(&client).await.unwrap();
    let sub = |mchid: &str, number: &str| ClosedSubOrder {
        mchid: mchid.into(),
        out_trade_no: number.into(),
        individual_auth_id: None,
        sub_mchid: None,
        sub_appid: None,
    };
    let mut close = CloseCombinedTransaction {
        combine_out_trade_no: "CLOSED".into(),
        combine_appid: "wx1".into(),
        sub_orders: vec![sub("1900000102", "CLOSED-2")],
    };
    let Err(Error::Api(error)) = close.send(&client).await else { panic!("one is left out") };
    assert_eq!((error.status, error.code.as_str()), (400, "INVALID_REQUEST"));
    close.sub_orders.push(sub("1900000101", "CLOSED-1"));
    close.send(&client).await.unwrap();
    let query = QueryCombinedTransaction { combine_out_trade_no: "CLOSED".into() };
    assert_eq!(states(&query.send(&client).await.unwrap()), [TradeState::Closed, TradeState::Closed]);
    assert!(gateway.pay_combined("CLOSED").is_err());
    let unknown = QueryCombinedTransaction { combine_out_trade_no: "CLOSED-1".into() };
    assert!(unknown.send(&client).await.unwrap_err().is_not_found());
}
