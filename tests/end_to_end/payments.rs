//! Payments and their refunds against the gateway: created, paid, asked for, closed, refunded, and what the merchant is told.

use wechatpay_endpoints::notification::NotificationResponse;
use wechatpay_endpoints::v3::pay::partner::transactions as partner;
use wechatpay_endpoints::v3::pay::{H5Info, H5SceneInfo, OrderAmount, TradeState, TradeType, transactions};
use wechatpay_endpoints::v3::refund::domestic::refunds::{
    AbnormalRefundType, ApplyAbnormalRefund, CreateRefund, QueryRefund, RefundAmount, RefundChannel, RefundFinished, RefundStatus,
};
use wechatpay_endpoints::{Client, Error};
use wechatpay_sandbox::Gateway;

use crate::live::gateway;
use crate::merchant::{Arrived, Merchant, receiver, until};

const HOUR: u64 = 60 * 60;

async fn gateway_and_client() -> (Gateway, Client) {
    let gateway = gateway().await;
    let client = gateway.client().unwrap();
    (gateway, client)
}

/// A merchant's server that takes what can be received.
async fn taking(gateway: &Gateway) -> Merchant {
    let receiver = receiver(gateway);
    Merchant::start(move |request: Arrived| {
        let receiver = receiver.clone();
        async move {
            receiver
                .receive(request.headers(), request.body())
                .map_or_else(|error| error.response(), |_| NotificationResponse::success())
        }
    })
    .await
}

fn order(out_trade_no: &str, fen: i64) -> transactions::jsapi::CreateJsapiTransaction {
    transactions::jsapi::CreateJsapiTransaction::builder()
        .appid("wxd678efh567hg6787")
        .description("Image形象店")
        .out_trade_no(out_trade_no)
        .notify_url("https://www.example.com/notify")
        .amount(OrderAmount { total: fen, currency: None })
        .payer(transactions::jsapi::JsapiPayer { openid: "oUpF8uMuAJO".into(), identity: None })
}

async fn query(client: &Client, out_trade_no: &str) -> transactions::Transaction {
    let query = transactions::out_trade_no::QueryTransaction { out_trade_no: out_trade_no.into(), mchid: None };
    query.send(client).await.unwrap()
}

fn refund(out_trade_no: &str, out_refund_no: &str, fen: i64, total: i64) -> CreateRefund {
    CreateRefund {
        sub_mchid: None,
        transaction_id: None,
        out_trade_no: Some(out_trade_no.into()),
        out_refund_no: out_refund_no.into(),
        reason: None,
        notify_url: None,
        funds_account: None,
        amount: RefundAmount { refund: fen, from: None, total, currency: "CNY".into() },
        goods_detail: None,
        refund_account: None,
    }
}

async fn ask(client: &Client, out_refund_no: &str) -> RefundStatus {
    QueryRefund { out_refund_no: out_refund_no.into(), sub_mchid: None }.send(client).await.unwrap().status
}

/// Status and code.
fn refused<T: std::fmt::Debug>(result: Result<T, Error>) -> (u16, String) {
    let Err(Error::Api(error)) = result else { panic!("an error of the API, not {result:?}") };
    (error.status, error.code.as_str().to_owned())
}

fn code(status: u16, code: &str) -> (u16, String) {
    (status, code.to_owned())
}

#[tokio::test]
async fn an_order_is_paid_and_the_merchant_is_told() {
    let (gateway, client) = gateway_and_client().await;
    let merchant = taking(&gateway).await;
    let create = order("PAY001", 100).notify_url_of(&merchant).attach("平");
    let created = create.send(&client).await.unwrap();
    assert!(created.prepay_id.starts_with("wx"));
    let before = query(&client, "PAY001").await;
    assert_eq!((before.trade_state, before.transaction_id), (TradeState::NotPay, None));

    gateway.fail_transaction(None, "PAY001").unwrap();
    assert_eq!(query(&client, "PAY001").await.trade_state, TradeState::PayError);
    gateway.pay_transaction(None, "PAY001").unwrap();
    let paid = query(&client, "PAY001").await;
    assert_eq!((&paid.trade_state, &paid.trade_type), (&TradeState::Success, &Some(TradeType::Jsapi)));
    assert_eq!((paid.attach.as_deref(), paid.amount.as_ref().unwrap().payer_total), (Some("平"), Some(100)));
    assert_eq!(paid.payer.as_ref().unwrap().openid.as_deref(), Some("oUpF8uMuAJO"));
    let by_id = transactions::id::QueryTransactionById { transaction_id: paid.transaction_id.clone().unwrap(), mchid: None };
    assert_eq!(by_id.send(&client).await.unwrap(), paid);

    until("the notification", || merchant.arrived().len() == 1).await;
    let (request, _) = &merchant.arrived()[0];
    let notification = receiver(&gateway).receive(request.headers(), request.body()).unwrap();
    assert_eq!(notification.event_type(), "TRANSACTION.SUCCESS");
    assert_eq!(notification.read::<transactions::Transaction>().unwrap().unwrap(), paid);

    assert_eq!(refused(create.send(&client).await), code(400, "ORDERPAID"));
    assert_eq!(refused(close("PAY001").send(&client).await), code(400, "ORDERPAID"));
    assert!(gateway.pay_transaction(None, "PAY001").unwrap_err().to_string().contains("is paid"));
}

/// The order with the address of a merchant's server.
trait NotifyUrl {
    fn notify_url_of(self, merchant: &Merchant) -> Self;
}

impl NotifyUrl for transactions::jsapi::CreateJsapiTransaction {
    fn notify_url_of(mut self, merchant: &Merchant) -> Self {
        self.notify_url = merchant.notify_url();
        self
    }
}

fn close(out_trade_no: &str) -> transactions::out_trade_no::CloseTransaction {
    transactions::out_trade_no::CloseTransaction { out_trade_no: out_trade_no.into(), mchid: None }
}

#[tokio::test]
async fn the_same_number_is_the_same_order_and_with_other_parameters_none() {
    let (gateway, client) = gateway_and_client().await;
    let create = order("SAME01", 100);
    let first = create.send(&client).await.unwrap().prepay_id;
    assert_eq!(create.send(&client).await.unwrap().prepay_id, first);
    assert_eq!(refused(order("SAME01", 101).send(&client).await), code(403, "OUT_TRADE_NO_USED"));
    assert!(gateway.journal().last().unwrap().explanation.contains("other values of: amount"));
    // A prepay id opens the cashier for two hours.
    gateway.clock().advance(std::time::Duration::from_secs(3 * HOUR));
    assert_ne!(create.send(&client).await.unwrap().prepay_id, first);

    let mut other = order("OTHER1", 100);
    other.mchid = Some("1900000000".into());
    assert_eq!(refused(other.send(&client).await), code(400, "PARAM_ERROR"));
    other = order("OTHER1", 100);
    other.amount.currency = Some("USD".into());
    assert_eq!(refused(other.send(&client).await), code(400, "PARAM_ERROR"));
    let unknown = transactions::out_trade_no::QueryTransaction { out_trade_no: "OTHER1".into(), mchid: None };
    assert_eq!(refused(unknown.send(&client).await), code(404, "ORDER_NOT_EXIST"));
}

#[tokio::test]
async fn an_order_that_is_closed_or_not_paid_in_time_cannot_be_paid() {
    let (gateway, client) = gateway_and_client().await;
    order("CLOSE1", 100).send(&client).await.unwrap();
    close("CLOSE1").send(&client).await.unwrap();
    close("CLOSE1").send(&client).await.unwrap();
    assert_eq!(query(&client, "CLOSE1").await.trade_state, TradeState::Closed);
    assert!(gateway.pay_transaction(None, "CLOSE1").unwrap_err().to_string().contains("closed"));
    assert_eq!(refused(order("CLOSE1", 100).send(&client).await), code(400, "ORDER_CLOSED"));

    let past = order("EXPIRE", 100).time_expire("2018-06-08T10:34:56+08:00");
    assert_eq!(refused(past.send(&client).await), code(400, "PARAM_ERROR"));
    order("EXPIRE", 100).time_expire("2100-01-01T00:00:00+08:00").send(&client).await.unwrap();
    order("USUAL1", 100).send(&client).await.unwrap();
    gateway.clock().advance(std::time::Duration::from_secs(7 * 24 * HOUR + 1));
    assert_eq!(query(&client, "EXPIRE").await.trade_state, TradeState::NotPay);
    assert_eq!(query(&client, "USUAL1").await.trade_state, TradeState::Closed);
}

#[tokio::test]
async fn each_way_to_pay_has_its_response_and_a_partner_its_sub_merchants() {
    let (gateway, client) = gateway_and_client().await;
    let mchid = gateway.keys().mchid();
    let amount = || OrderAmount { total: 1, currency: Some("CNY".into()) };
    let native = transactions::native::CreateNativeTransaction::builder()
        .appid("wx1")
        .description("a")
        .out_trade_no("NATIVE1")
        .notify_url("https://www.example.com/")
        .amount(amount());
    assert!(native.send(&client).await.unwrap().code_url.starts_with("weixin://wxpay/bizpayurl?pr="));
    let h5 = transactions::h5::CreateH5Transaction::builder()
        .appid("wx1")
        .description("a")
        .out_trade_no("BROWSER1")
        .notify_url("https://www.example.com/")
        .amount(amount())
        .scene_info(H5SceneInfo::builder().payer_client_ip("127.0.0.1").h5_info(H5Info::builder().scene_type("Wap")));
    assert!(h5.send(&client).await.unwrap().h5_url.starts_with("https://wx.tenpay.com/"));

    let merchant = taking(&gateway).await;
    let app = partner::app::CreatePartnerAppTransaction::builder()
        .sp_appid("wx2")
        .sub_mchid("1900000009")
        .description("a")
        .out_trade_no("NATIVE1")
        .notify_url(merchant.notify_url())
        .amount(amount());
    assert!(app.send(&client).await.unwrap().prepay_id.starts_with("wx"));
    gateway.pay_transaction(Some("1900000009"), "NATIVE1").unwrap();
    let query = |sub_mchid: &str| partner::out_trade_no::QueryPartnerTransaction {
        out_trade_no: "NATIVE1".into(),
        sp_mchid: Some(mchid.into()),
        sub_mchid: sub_mchid.into(),
    };
    let paid = query("1900000009").send(&client).await.unwrap();
    assert_eq!((&paid.trade_state, paid.trade_type.as_ref()), (&TradeState::Success, Some(&TradeType::App)));
    assert_eq!(refused(query("1900000008").send(&client).await), code(404, "ORDER_NOT_EXIST"));
    until("the notification", || merchant.arrived().len() == 1).await;
    let (request, _) = &merchant.arrived()[0];
    let notification = receiver(&gateway).receive(request.headers(), request.body()).unwrap();
    assert_eq!(notification.read::<partner::PartnerTransaction>().unwrap().unwrap(), paid);

    let mut refund = refund("NATIVE1", "PARTNER-REFUND", 1, 1);
    assert_eq!(refused(refund.send(&client).await).0, 404, "the merchant's own order of this number is not paid");
    refund.sub_mchid = Some("1900000009".into());
    refund.send(&client).await.unwrap();
    gateway.finish_refund(Some("1900000009"), "PARTNER-REFUND", RefundStatus::Success).unwrap();
    assert_eq!(query("1900000009").send(&client).await.unwrap().trade_state, TradeState::Refund);
}

#[tokio::test]
async fn a_payment_is_refunded_in_parts_up_to_its_total_and_no_further() {
    let (gateway, client) = gateway_and_client().await;
    let merchant = taking(&gateway).await;
    order("REFUND1", 100).send(&client).await.unwrap();
    assert_eq!(refused(refund("REFUND1", "R0", 1, 100).send(&client).await), code(404, "RESOURCE_NOT_EXISTS"));
    gateway.pay_transaction(None, "REFUND1").unwrap();

    let mut first = refund("REFUND1", "R1", 30, 100);
    first.notify_url = Some(merchant.notify_url());
    let taken = first.send(&client).await.unwrap();
    assert_eq!((&taken.status, taken.amount.refund, taken.success_time.as_ref()), (&RefundStatus::Processing, 30, None));
    assert_eq!(query(&client, "REFUND1").await.trade_state, TradeState::Refund);
    assert_eq!(first.send(&client).await.unwrap(), taken);
    assert_eq!(refused(refund("REFUND1", "R1", 31, 100).send(&client).await), code(400, "INVALID_REQUEST"));
    assert_eq!(refused(refund("REFUND1", "R2", 71, 100).send(&client).await), code(400, "INVALID_REQUEST"));
    assert_eq!(refused(refund("REFUND1", "R2", 70, 99).send(&client).await), code(400, "INVALID_REQUEST"));
    assert_eq!(refused(refund("NOSUCH", "R2", 70, 100).send(&client).await), code(404, "RESOURCE_NOT_EXISTS"));

    // It succeeds by itself within a minute, and the merchant is told.
    gateway.clock().advance(std::time::Duration::from_secs(60));
    until("the notification", || merchant.arrived().len() == 1).await;
    let (request, _) = &merchant.arrived()[0];
    let notification = receiver(&gateway).receive(request.headers(), request.body()).unwrap();
    assert_eq!(notification.event_type(), "REFUND.SUCCESS");
    let told = notification.read::<RefundFinished>().unwrap().unwrap();
    assert_eq!((told.refund_status, told.amount.refund, told.refund_id), (RefundStatus::Success, 30, taken.refund_id));
    assert_eq!(ask(&client, "R1").await, RefundStatus::Success);

    // What is closed can be refunded again.
    refund("REFUND1", "R2", 70, 100).send(&client).await.unwrap();
    gateway.finish_refund(None, "R2", RefundStatus::Closed).unwrap();
    refund("REFUND1", "R3", 70, 100).send(&client).await.unwrap();
    assert_eq!(refused(refund("REFUND1", "R4", 1, 100).send(&client).await), code(400, "INVALID_REQUEST"));
    let unknown = QueryRefund { out_refund_no: "R4".into(), sub_mchid: None };
    assert_eq!(refused(unknown.send(&client).await), code(404, "RESOURCE_NOT_EXISTS"));
}

#[tokio::test]
async fn a_refund_that_the_bank_does_not_take_goes_another_way() {
    let (gateway, client) = gateway_and_client().await;
    order("ABNORMAL", 100).send(&client).await.unwrap();
    gateway.pay_transaction(None, "ABNORMAL").unwrap();
    let refund_id = refund("ABNORMAL", "A1", 100, 100).send(&client).await.unwrap().refund_id;
    let apply = |out_refund_no: &str| ApplyAbnormalRefund {
        refund_id: refund_id.clone(),
        out_refund_no: out_refund_no.into(),
        sub_mchid: None,
        refund_type: AbnormalRefundType::MerchantBankCard,
        bank_type: None,
        bank_account: None,
        real_name: None,
    };
    assert_eq!(refused(apply("A1").send(&client).await), code(400, "INVALID_REQUEST"));
    gateway.finish_refund(None, "A1", RefundStatus::Abnormal).unwrap();
    gateway.clock().advance(std::time::Duration::from_secs(HOUR));
    assert_eq!(ask(&client, "A1").await, RefundStatus::Abnormal);
    assert_eq!(refused(apply("A2").send(&client).await), code(404, "RESOURCE_NOT_EXISTS"));
    let sent = apply("A1").send(&client).await.unwrap();
    assert_eq!((sent.status, sent.channel), (RefundStatus::Processing, RefundChannel::OtherBankcard));
    gateway.clock().advance(std::time::Duration::from_secs(60));
    assert_eq!(ask(&client, "A1").await, RefundStatus::Success);
    assert!(gateway.finish_refund(None, "A1", RefundStatus::Closed).is_err());
}
