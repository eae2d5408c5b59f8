//! A payment in a mini program, from the order to the refund, with the notifications of both.
//!
//!     cargo run --example jsapi_payment
//!
//! Needs nothing: a gateway is started on loopback, and does in the user's place what a user does.

use axum::Router;
use axum::extract::{FromRef, State};
use axum::routing::post;
use tokio::net::TcpListener;
use tokio::sync::mpsc;
use wechatpay_endpoints::NotificationReceiver;
use wechatpay_endpoints::cashier::JsapiPayment;
use wechatpay_endpoints::notification::{MemoryStore, Notification, NotificationError, NotificationResponse, Store as _};
use wechatpay_endpoints::v3::pay::OrderAmount;
use wechatpay_endpoints::v3::pay::transactions::jsapi::{CreateJsapiTransaction, JsapiPayer};
use wechatpay_endpoints::v3::pay::transactions::out_trade_no::QueryTransaction;
use wechatpay_endpoints::v3::pay::transactions::{Transaction, TransactionPayer};
use wechatpay_endpoints::v3::refund::domestic::refunds::{CreateRefund, RefundAmount, RefundFinished, RefundStatus};
use wechatpay_sandbox::Gateway;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    // For real: Client::from_env().
    let gateway = Gateway::start().await?;
    let client = gateway.client()?;

    // The merchant's server, which is told when the user has paid.
    let (told, mut news) = mpsc::unbounded_channel();
    let receiver = NotificationReceiver::from_client(&client)?;
    let shop = Shop { receiver, store: MemoryStore::new(), told };
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let notify_url = format!("http://{}/notify", listener.local_addr()?);
    let router = Router::new().route("/notify", post(notified)).with_state(shop);
    tokio::spawn(async move { axum::serve(listener, router).await });

    let appid = "wxd678efh567hg6787";
    let order = CreateJsapiTransaction::builder()
        .appid(appid)
        .description("Image形象店-深圳腾大-QQ公仔")
        .out_trade_no("1217752501201407033233368018")
        .notify_url(&notify_url)
        .amount(OrderAmount::builder().total(100))
        .payer(JsapiPayer::builder().openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o"));
    let created = order.send(&client).await?;
    let merchant = client.merchant().ok_or("the cashier takes a merchant's payments")?;
    let parameters = JsapiPayment::new(merchant, appid, &created.prepay_id)?;
    println!("the page opens the cashier with {}", serde_json::to_string(&parameters)?);

    gateway.pay_transaction(None, &order.out_trade_no)?;
    println!("{}", news.recv().await.unwrap_or_default());
    // Whoever was not told asks.
    let query = QueryTransaction::builder().out_trade_no(&order.out_trade_no);
    let paid = query.send(&client).await?;
    println!("asked for, it is {:?}, paid {}", paid.trade_state, paid.success_time.unwrap_or_default());

    let amount = RefundAmount::builder().refund(30).total(100).currency("CNY");
    let refund = CreateRefund::builder().out_refund_no("1217752501201407033233368018-1").amount(amount);
    let refund = refund.out_trade_no(&order.out_trade_no).reason("商品已售完").notify_url(&notify_url);
    println!("the refund is {:?}", refund.send(&client).await?.status);
    gateway.finish_refund(None, &refund.out_refund_no, RefundStatus::Success)?;
    println!("{}", news.recv().await.unwrap_or_default());
    Ok(())
}

#[derive(Clone)]
struct Shop {
    receiver: NotificationReceiver,
    store: MemoryStore,
    told: mpsc::UnboundedSender<String>,
}

impl FromRef<Shop> for NotificationReceiver {
    fn from_ref(shop: &Shop) -> Self {
        shop.receiver.clone()
    }
}

/// Handles each notification once, however often it arrives.
async fn notified(State(shop): State<Shop>, notification: Notification) -> NotificationResponse {
    let handler = async {
        let news = if let Some(Transaction { out_trade_no, payer, .. }) = notification.read()? {
            let TransactionPayer { openid } = payer.unwrap_or_default();
            format!("told: {out_trade_no} was paid by {}", openid.unwrap_or_default())
        } else if let Some(RefundFinished { out_refund_no, refund_status, amount, .. }) = notification.read()? {
            format!("told: the refund {out_refund_no} of {} fen is {refund_status:?}", amount.refund)
        } else {
            format!("told: {}", notification.event_type())
        };
        // Here the shop would write to its database.
        let _ = shop.told.send(news);
        Ok::<_, NotificationError>(())
    };
    shop.store.once(notification.id(), handler).await.response()
}
