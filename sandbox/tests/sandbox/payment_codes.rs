//! Payments by payment code: their life through the typed client, by control calls over HTTP, after a restart, and in the bill.

use std::time::Duration;

use wechatpay_endpoints::v3::pay::partner::transactions::codepay::CreatePartnerCodepayTransaction;
use wechatpay_endpoints::v3::pay::partner::transactions::out_trade_no::ReversePartnerTransaction;
use wechatpay_endpoints::v3::pay::transactions::codepay::CreateCodepayTransaction;
use wechatpay_endpoints::v3::pay::transactions::native::CreateNativeTransaction;
use wechatpay_endpoints::v3::pay::transactions::out_trade_no::{QueryTransaction, ReverseTransaction};
use wechatpay_endpoints::v3::pay::{CodepaySceneInfo, OfflineStore, OrderAmount, PaymentCode, TradeState, TradeType};
use wechatpay_runtime::Client;

use super::bills::trade_bill;
use super::*;

const CODE: &str = "130061098828009406";

pub(super) fn charge(out_trade_no: &str) -> CreateCodepayTransaction {
    CreateCodepayTransaction::builder()
        .appid("wx1")
        .description("a")
        .out_trade_no(out_trade_no)
        .payer(PaymentCode::builder().auth_code(CODE))
        .amount(OrderAmount::builder().total(500))
        .scene_info(CodepaySceneInfo::builder().store_info(OfflineStore::builder().out_id("A1")))
}

async fn state(client: &Client, out_trade_no: &str) -> TradeState {
    QueryTransaction::builder().out_trade_no(out_trade_no).send(client).await.unwrap().trade_state
}

fn reverse(out_trade_no: &str) -> ReverseTransaction {
    ReverseTransaction::builder().out_trade_no(out_trade_no).appid("wx1")
}

#[tokio::test]
async fn a_payment_code_pays_at_once_or_asks_for_the_password_or_fails_as_a_control_call_says() {
    let gateway = gateway().await;
    let client = gateway.client().unwrap();
    let paid = charge("CODE01").send(&client).await.unwrap();
    assert_eq!((paid.trade_state, paid.trade_type), (TradeState::Success, Some(TradeType::MicroPay)));
    assert_eq!(paid.amount.unwrap().payer_total, Some(500));
    assert_eq!(error_response(charge("CODE01").send(&client).await), (400, "ORDERPAID".to_owned()));

    let path = format!("/__sandbox/pay/payment-codes/{CODE}");
    let (status, _) = control(&gateway, "POST", &path, r#"{"trade_state":"USERPAYING"}"#).await;
    assert!(status.contains("204"), "{status}");
    let error = charge("CODE02").send(&client).await.unwrap_err();
    assert!(error.is_user_paying(), "{error}");
    assert_eq!(error_response::<()>(Err(error)), (202, "USERPAYING".to_owned()));
    // Still, for the very same call again and for the query.
    assert!(charge("CODE02").send(&client).await.unwrap_err().is_user_paying());
    assert_eq!(state(&client, "CODE02").await, TradeState::UserPaying);
    control(&gateway, "POST", "/__sandbox/pay/transactions/CODE02/pay", "").await;
    assert_eq!(state(&client, "CODE02").await, TradeState::Success);

    gateway.prepare_payment_code(CODE, TradeState::PayError).unwrap();
    assert_eq!(error_response(charge("CODE03").send(&client).await), (403, "TRADE_ERROR".to_owned()));
    assert_eq!(state(&client, "CODE03").await, TradeState::PayError);
    // It is said once.
    charge("CODE04").send(&client).await.unwrap();
    for body in [r#"{"trade_state":"SUCCESS"}"#, r#"{"trade_state":"NONE"}"#, "{}", "no JSON"] {
        assert!(control(&gateway, "POST", &path, body).await.0.contains("400"), "{body}");
    }
}

#[tokio::test]
async fn an_order_by_payment_code_is_taken_back_paid_or_not_and_the_bill_says_so() {
    let gateway = gateway().await;
    let client = gateway.client().unwrap();
    charge("CODE05").send(&client).await.unwrap();
    gateway.prepare_payment_code(CODE, TradeState::UserPaying).unwrap();
    assert!(charge("CODE06").send(&client).await.is_err());
    for number in ["CODE05", "CODE06"] {
        assert_eq!(reverse(number).send(&client).await.unwrap().out_trade_no, number);
        reverse(number).send(&client).await.unwrap();
        assert_eq!(state(&client, number).await, TradeState::Revoked);
    }
    assert!(gateway.pay_transaction(None, "CODE06").is_err());
    let native = CreateNativeTransaction::builder()
        .appid("wx1")
        .description("a")
        .out_trade_no("NATIVE")
        .notify_url("https://www.example.com/")
        .amount(OrderAmount::builder().total(500));
    native.send(&client).await.unwrap();
    assert_eq!(error_response(reverse("NATIVE").send(&client).await), (400, "INVALID_REQUEST".to_owned()));
    assert_eq!(error_response(reverse("NONE01").send(&client).await), (404, "ORDER_NOT_EXIST".to_owned()));

    gateway.clock().advance(Duration::from_secs(24 * 60 * 60));
    let bill = trade_bill(&gateway, None).await;
    assert!(bill.contains(",`MICROPAY,`SUCCESS,") && bill.contains(",`MICROPAY,`REVOKED,"), "{bill}");
    assert!(bill.contains("`2,`5.00,`5.00,`0.00,`0.00000,`5.00,`5.00\r\n"), "{bill}");
}

#[tokio::test]
async fn a_partner_charges_and_takes_back_for_its_sub_merchant() {
    let gateway = gateway().await;
    let client = gateway.client().unwrap();
    let charge = CreatePartnerCodepayTransaction::builder()
        .sub_mchid("1900000109")
        .description("a")
        .out_trade_no("CODE07")
        .payer(PaymentCode::builder().auth_code(CODE))
        .amount(OrderAmount::builder().total(500))
        .scene_info(CodepaySceneInfo::builder().store_info(OfflineStore::builder().out_id("A1")));
    let paid = charge.send(&client).await.unwrap();
    assert_eq!((paid.sub_mchid.as_str(), paid.trade_state), ("1900000109", TradeState::Success));
    let reverse = |sub_mchid: &str| ReversePartnerTransaction::builder().out_trade_no("CODE07").sub_mchid(sub_mchid);
    assert_eq!(error_response(reverse("1900000110").send(&client).await).0, 404);
    assert_eq!(reverse("1900000109").send(&client).await.unwrap().sub_mchid, "1900000109");
}

#[cfg(feature = "state")]
#[tokio::test]
async fn a_user_who_was_asked_for_the_password_can_pay_after_a_restart() {
    let path = std::env::temp_dir().join(format!("wechatpay-sandbox-codes-{}", std::process::id()));
    let start = || Gateway::builder().keys(KEYS.clone()).state(&path).start();
    let gateway = start().await.unwrap();
    gateway.prepare_payment_code(CODE, TradeState::UserPaying).unwrap();
    assert!(charge("CODE08").send(&gateway.client().unwrap()).await.unwrap_err().is_user_paying());
    gateway.prepare_payment_code(CODE, TradeState::PayError).unwrap();
    gateway.shutdown().await;

    let gateway = start().await.unwrap();
    let client = gateway.client().unwrap();
    assert_eq!(state(&client, "CODE08").await, TradeState::UserPaying);
    gateway.pay("CODE08").unwrap();
    assert_eq!(state(&client, "CODE08").await, TradeState::Success);
    assert_eq!(error_response(charge("CODE09").send(&client).await), (403, "TRADE_ERROR".to_owned()));
    gateway.shutdown().await;
    std::fs::remove_file(&path).unwrap();
}
