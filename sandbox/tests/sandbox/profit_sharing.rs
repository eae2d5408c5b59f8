//! Profit sharing: its life through the typed client, by control calls over HTTP, and after a restart.

use std::time::Duration;

use serde_json::json;
use wechatpay_endpoints::v3::pay::transactions::out_trade_no::QueryTransaction;
use wechatpay_endpoints::v3::profitsharing::ProfitSharingReceiverType::{MerchantId, PersonalOpenid};
use wechatpay_endpoints::v3::profitsharing::orders::unfreeze::UnfreezeUnsplitFunds;
use wechatpay_endpoints::v3::profitsharing::orders::{
    CreateProfitSharingOrder, ProfitShareFailReason, ProfitShareResult, ProfitSharingReceiver, ProfitSharingState,
    QueryProfitSharingOrder,
};
use wechatpay_endpoints::v3::profitsharing::receivers::add::{AddProfitSharingReceiver, ProfitSharingRelation};
use wechatpay_endpoints::v3::profitsharing::receivers::delete::DeleteProfitSharingReceiver;
use wechatpay_endpoints::v3::profitsharing::return_orders::{
    CreateProfitSharingReturn, ProfitSharingReturnResult, QueryProfitSharingReturn,
};
use wechatpay_endpoints::v3::profitsharing::transactions::QueryUnsplitAmount;
use wechatpay_runtime::{Client, Method};

use super::*;

/// Pays an order of 100 fen; WeChat Pay's number of it.
pub(super) async fn paid(gateway: &Gateway, client: &Client, out_trade_no: &str, profit_sharing: bool) -> String {
    let order = json!({
        "appid": "wx1", "mchid": gateway.keys().mchid(), "description": "a", "out_trade_no": out_trade_no,
        "notify_url": "https://www.example.com/", "amount": { "total": 100 }, "settle_info": { "profit_sharing": profit_sharing },
    });
    client.request(Method::Post, "v3/pay/transactions/native").json(&order).send().await.unwrap();
    gateway.pay(out_trade_no).unwrap();
    QueryTransaction::builder().out_trade_no(out_trade_no).send(client).await.unwrap().transaction_id.unwrap()
}

pub(super) async fn add(client: &Client, account: &str) {
    let add = AddProfitSharingReceiver {
        sub_mchid: None,
        appid: "wx1".into(),
        sub_appid: None,
        receiver_type: MerchantId,
        account: account.into(),
        name: None,
        relation_type: ProfitSharingRelation::Supplier,
        custom_relation: None,
    };
    assert_eq!(add.send(client).await.unwrap().account, account);
}

pub(super) fn share(transaction_id: &str, out_order_no: &str, shares: &[(&str, i64)]) -> CreateProfitSharingOrder {
    let receiver = |(account, amount): &(&str, i64)| ProfitSharingReceiver {
        receiver_type: if account.starts_with('o') { PersonalOpenid } else { MerchantId },
        account: (*account).into(),
        name: None,
        amount: *amount,
        description: "a share".into(),
    };
    CreateProfitSharingOrder {
        sub_mchid: None,
        appid: "wx1".into(),
        sub_appid: None,
        transaction_id: transaction_id.into(),
        out_order_no: out_order_no.into(),
        receivers: Some(shares.iter().map(receiver).collect()),
        unfreeze_unsplit: false,
        notify_url: Some("http://127.0.0.1:9/".into()),
    }
}

fn ask(transaction_id: &str, out_order_no: &str) -> QueryProfitSharingOrder {
    QueryProfitSharingOrder { out_order_no: out_order_no.into(), sub_mchid: None, transaction_id: transaction_id.into() }
}

async fn left(client: &Client, transaction_id: &str) -> i64 {
    QueryUnsplitAmount { transaction_id: transaction_id.into() }.send(client).await.unwrap().unsplit_amount
}

pub(super) fn give_back(out_return_no: &str, amount: i64) -> CreateProfitSharingReturn {
    CreateProfitSharingReturn {
        sub_mchid: None,
        order_id: None,
        out_order_no: Some("S1".into()),
        out_return_no: out_return_no.into(),
        return_mchid: "1900000001".into(),
        amount,
        description: "back".into(),
    }
}

#[tokio::test]
async fn what_is_paid_is_shared_taken_back_and_unfrozen() {
    let gateway = gateway().await;
    let client = gateway.client().unwrap();
    let id = paid(&gateway, &client, "SHARED1", true).await;
    add(&client, "1900000001").await;
    assert_eq!(left(&client, &id).await, 100);

    // The same call again is the same order, another one is refused.
    let order = share(&id, "S1", &[("1900000001", 30), ("oUnknown", 10)]).send(&client).await.unwrap();
    assert_eq!(order.state, ProfitSharingState::Processing);
    assert_eq!(share(&id, "S1", &[("1900000001", 30), ("oUnknown", 10)]).send(&client).await.unwrap(), order);
    assert_eq!(error_response(share(&id, "S1", &[("1900000001", 31)]).send(&client).await).1, "INVALID_REQUEST");
    assert_eq!(left(&client, &id).await, 60);
    assert_eq!(error_response(share(&id, "S2", &[("1900000001", 61)]).send(&client).await), (403, "NOT_ENOUGH".to_owned()));

    // The share of somebody who was not added comes to nothing, and can be shared again.
    let (status, body) = control(&gateway, "POST", "/__sandbox/profitsharing/orders/S1/succeed", "").await;
    assert!(status.contains("200") && body.contains("NO_RELATION"), "{status} {body}");
    assert!(control(&gateway, "POST", "/__sandbox/profitsharing/orders/S1/succeed", "").await.0.contains("400"));
    let order = ask(&id, "S1").send(&client).await.unwrap();
    assert_eq!(order.state, ProfitSharingState::Finished);
    let results: Vec<_> = order.receivers.unwrap().into_iter().map(|share| (share.result, share.fail_reason)).collect();
    let no_relation = Some(ProfitShareFailReason::NoRelation);
    assert_eq!(results, [(ProfitShareResult::Success, None), (ProfitShareResult::Closed, no_relation)]);
    assert_eq!((left(&client, &id).await, gateway.waiting_notifications()), (70, 1));

    // A merchant gives back what it received, and no more.
    assert_eq!(error_response(give_back("B1", 31).send(&client).await).1, "NOT_ENOUGH");
    assert_eq!(give_back("B1", 20).send(&client).await.unwrap().result, ProfitSharingReturnResult::Processing);
    assert_eq!(error_response(give_back("B2", 11).send(&client).await).1, "NOT_ENOUGH");
    gateway.clock().advance(Duration::from_secs(60));
    let query = QueryProfitSharingReturn { out_return_no: "B1".into(), sub_mchid: None, out_order_no: "S1".into() };
    assert_eq!(query.send(&client).await.unwrap().result, ProfitSharingReturnResult::Success);
    give_back("B3", 10).send(&client).await.unwrap();
    gateway.finish_profit_sharing_return(None, "B3", false).unwrap();
    // What failed can be asked for again.
    give_back("B4", 10).send(&client).await.unwrap();

    let unfreeze = UnfreezeUnsplitFunds {
        sub_mchid: None,
        transaction_id: id.clone(),
        out_order_no: "U1".into(),
        description: "the rest".into(),
        notify_url: None,
    };
    let rest = unfreeze.send(&client).await.unwrap();
    assert_eq!(rest.receivers.unwrap()[0].amount, 70);
    assert_eq!(left(&client, &id).await, 0);
    gateway.finish_profit_sharing(None, "U1", true).unwrap();
    assert_eq!(error_response(share(&id, "S3", &[("1900000001", 1)]).send(&client).await).1, "NOT_ENOUGH");
}

#[tokio::test]
async fn only_a_paid_order_that_said_so_is_shared_with_who_was_added() {
    let gateway = gateway().await;
    let client = gateway.client().unwrap();
    let plain = paid(&gateway, &client, "PLAIN1", false).await;
    assert_eq!(error_response(share(&plain, "S1", &[("1900000001", 1)]).send(&client).await).1, "INVALID_REQUEST");
    assert_eq!(error_response(share("4200000000", "S1", &[("1900000001", 1)]).send(&client).await).0, 404);

    let id = paid(&gateway, &client, "SHARED1", true).await;
    add(&client, "1900000001").await;
    let delete = DeleteProfitSharingReceiver {
        sub_mchid: None,
        appid: "wx1".into(),
        sub_appid: None,
        receiver_type: MerchantId,
        account: "1900000001".into(),
    };
    delete.send(&client).await.unwrap();
    share(&id, "S1", &[("1900000001", 100)]).send(&client).await.unwrap();
    // By itself, after a minute.
    gateway.clock().advance(Duration::from_secs(60));
    let order = ask(&id, "S1").send(&gateway.client().unwrap()).await.unwrap();
    assert_eq!(order.receivers.unwrap()[0].fail_reason, Some(ProfitShareFailReason::NoRelation));
    assert_eq!((left(&client, &id).await, gateway.waiting_notifications()), (100, 0));
    let none = CreateProfitSharingOrder { receivers: None, ..share(&id, "S2", &[]) };
    assert_eq!(error_response(none.send(&client).await).1, "PARAM_ERROR");
}

#[cfg(feature = "state")]
#[tokio::test]
async fn shares_that_are_on_their_way_go_on_after_a_restart() {
    let path = std::env::temp_dir().join(format!("wechatpay-sandbox-profit-sharing-{}", std::process::id()));
    let start = || Gateway::builder().keys(KEYS.clone()).state(&path).start();
    let gateway = start().await.unwrap();
    let client = gateway.client().unwrap();
    let id = paid(&gateway, &client, "SHARED1", true).await;
    add(&client, "1900000001").await;
    share(&id, "S1", &[("1900000001", 40)]).send(&client).await.unwrap();
    gateway.shutdown().await;

    let gateway = start().await.unwrap();
    let client = gateway.client().unwrap();
    assert_eq!(ask(&id, "S1").send(&client).await.unwrap().state, ProfitSharingState::Processing);
    assert_eq!(left(&client, &id).await, 60);
    gateway.finish_profit_sharing(None, "S1", true).unwrap();
    assert_eq!(ask(&id, "S1").send(&client).await.unwrap().receivers.unwrap()[0].result, ProfitShareResult::Success);
    gateway.shutdown().await;
    std::fs::remove_file(&path).unwrap();
}
