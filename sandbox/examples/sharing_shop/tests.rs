//! The shop's tests: a gateway each, which does what users, suppliers and the network do.

use std::time::Duration;

use wechatpay_endpoints::Error;
use wechatpay_endpoints::v3::fund_app::mch_transfer::transfer_bills::{CreateTransferBill, TransferState};
use wechatpay_endpoints::v3::profitsharing::orders::CreateProfitSharingOrder;
use wechatpay_endpoints::v3::profitsharing::orders::unfreeze::UnfreezeUnsplitFunds;
use wechatpay_sandbox::{Fault, Gateway, NotificationFault};

use super::shop::Shop;
use super::{SUPPLIER, open};

const USER: &str = "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o";

async fn shop() -> (Gateway, Shop) {
    let gateway = Gateway::start().await.unwrap();
    let shop = open(gateway.client().unwrap()).await.unwrap();
    shop.add_supplier(SUPPLIER).await.unwrap();
    (gateway, shop)
}

/// A shop in which a tea of 18 yuan was paid.
async fn shop_with_a_sale() -> (Gateway, Shop) {
    let (gateway, shop) = shop().await;
    shop.sell("TEA-0001", 1800).await.unwrap();
    gateway.pay("TEA-0001").unwrap();
    (gateway, shop)
}

/// Waits for what the gateway does by itself.
async fn until(happened: impl Fn() -> bool) {
    let waiting = async {
        while !happened() {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    };
    tokio::time::timeout(Duration::from_secs(30), waiting).await.expect("it does not happen");
}

fn code<T: std::fmt::Debug>(result: Result<T, Error>) -> String {
    match result {
        Err(Error::Api(error)) => error.code.as_str().to_owned(),
        other => panic!("an error of the API, not {other:?}"),
    }
}

#[tokio::test]
async fn a_supplier_receives_its_share_once_however_often_the_shop_is_told() {
    let (gateway, shop) = shop_with_a_sale().await;
    shop.share("TEA-0001", SUPPLIER, 500).await.unwrap();
    assert_eq!(shop.received(SUPPLIER), 0, "it is on its way");
    gateway.inject_notification(NotificationFault::Duplicate, 2);
    gateway.finish_profit_sharing(None, "TEA0001SHARE", true).unwrap();
    gateway.delivered().await;
    assert_eq!(shop.received(SUPPLIER), 500);
}

#[tokio::test]
async fn a_share_arrives_by_itself_after_a_minute() {
    let (gateway, shop) = shop_with_a_sale().await;
    shop.share("TEA-0001", SUPPLIER, 500).await.unwrap();
    gateway.clock().advance(Duration::from_secs(60));
    until(|| shop.received(SUPPLIER) > 0).await;
    assert_eq!(shop.received(SUPPLIER), 500);
}

#[tokio::test]
async fn a_request_to_share_whose_response_was_lost_is_repeated_and_shares_once() {
    let (gateway, shop) = shop_with_a_sale().await;
    gateway.inject(Fault::ClosedAfter.times(1).on("POST", "/v3/profitsharing/orders"));
    shop.share("TEA-0001", SUPPLIER, 500).await.unwrap();
    let sent = gateway.requests::<CreateProfitSharingOrder>();
    assert!(sent.len() == 2 && sent[0] == sent[1], "{sent:?}");
    gateway.finish_profit_sharing(None, "TEA0001SHARE", true).unwrap();
    gateway.delivered().await;
    assert_eq!(shop.received(SUPPLIER), 500);
}

#[tokio::test]
async fn no_more_than_was_paid_is_shared_and_what_failed_can_be_shared_again() {
    let (gateway, shop) = shop_with_a_sale().await;
    assert_eq!(code(shop.share("TEA-0001", SUPPLIER, 1801).await), "NOT_ENOUGH");
    shop.share("TEA-0001", SUPPLIER, 500).await.unwrap();
    gateway.finish_profit_sharing(None, "TEA0001SHARE", false).unwrap();
    gateway.delivered().await;
    assert_eq!(shop.received(SUPPLIER), 0);
    shop.keep_the_rest("TEA-0001").await.unwrap();
    let rest = gateway.requests::<UnfreezeUnsplitFunds>();
    assert_eq!(rest[0].out_order_no, "TEA0001SHAREREST");
}

#[tokio::test]
async fn a_share_is_taken_back_before_a_refund() {
    let (gateway, shop) = shop_with_a_sale().await;
    shop.share("TEA-0001", SUPPLIER, 500).await.unwrap();
    gateway.finish_profit_sharing(None, "TEA0001SHARE", true).unwrap();
    assert_eq!(code(shop.take_back("TEA-0001", SUPPLIER, 501).await), "NOT_ENOUGH");
    assert!(!shop.take_back("TEA-0001", SUPPLIER, 200).await.unwrap(), "a return is on its way at first");
    gateway.finish_profit_sharing_return(None, "TEA0001SHAREBACK", true).unwrap();
    gateway.delivered().await;
    assert_eq!(shop.received(SUPPLIER), 300);
}

#[tokio::test]
async fn a_prize_is_paid_once_its_user_has_confirmed_it() {
    let (gateway, shop) = shop().await;
    assert!(!shop.send_prize("PRIZE0001", USER, 300).await.unwrap().is_empty());
    assert_eq!(shop.ask_for_prize("PRIZE0001").await.unwrap(), TransferState::WaitUserConfirm);
    gateway.confirm_transfer("PRIZE0001").unwrap();
    assert_eq!(shop.ask_for_prize("PRIZE0001").await.unwrap(), TransferState::Transfering);
    gateway.finish_transfer("PRIZE0001", true).unwrap();
    gateway.delivered().await;
    assert_eq!(shop.prize("PRIZE0001"), Some(TransferState::Success));
}

#[tokio::test]
async fn a_prize_that_nobody_confirms_within_a_day_comes_to_nothing() {
    let (gateway, shop) = shop().await;
    shop.send_prize("PRIZE0001", USER, 300).await.unwrap();
    gateway.clock().advance(Duration::from_secs(24 * 60 * 60));
    until(|| shop.prize("PRIZE0001") == Some(TransferState::Fail)).await;
}

#[tokio::test]
async fn a_prize_is_sent_once_even_if_the_server_fails_after_it_has_taken_it() {
    let (gateway, shop) = shop().await;
    gateway.inject(Fault::SystemErrorAfter.times(1).on("POST", "/v3/fund-app/mch-transfer/transfer-bills"));
    shop.send_prize("PRIZE0001", USER, 300).await.unwrap();
    let sent = gateway.requests::<CreateTransferBill>();
    assert!(sent.len() == 2 && sent[0] == sent[1], "{sent:?}");
    // Another prize under the same number is none.
    assert_eq!(code(shop.send_prize("PRIZE0001", USER, 301).await), "INVALID_REQUEST");
}

#[tokio::test]
async fn a_spoiled_notification_changes_nothing_and_the_good_one_that_follows_does() {
    let (gateway, shop) = shop().await;
    shop.send_prize("PRIZE0001", USER, 300).await.unwrap();
    gateway.inject_notification(NotificationFault::WrongSignature, 1);
    gateway.finish_transfer("PRIZE0001", false).unwrap();
    // The next delivery is 15 seconds later.
    until(|| gateway.journal().iter().any(|entry| entry.fault.is_some())).await;
    assert_eq!(shop.prize("PRIZE0001"), Some(TransferState::Accepted));
    gateway.clock().advance(Duration::from_secs(15));
    gateway.delivered().await;
    assert_eq!(shop.prize("PRIZE0001"), Some(TransferState::Fail));
}
