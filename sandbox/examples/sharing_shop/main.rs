//! A shop that shares what it sells with a supplier and sends prizes to users, and its test suite against the gateway.
//!
//!     cargo run --example sharing_shop
//!     cargo test --example sharing_shop
//!
//! `shop` is the shop: what would run for real, with `Client::from_env()`. `tests` are its tests, which need nothing but the gateway. Here a gateway is
//! started on loopback, and does in the user's place what a user does.

mod shop;
#[cfg(test)]
mod tests;

use axum::Router;
use axum::routing::post;
use tokio::net::TcpListener;
use wechatpay_endpoints::Client;
use wechatpay_sandbox::Gateway;

use shop::Shop;

/// The merchant that supplies what the shop sells.
const SUPPLIER: &str = "1900000110";

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let gateway = Gateway::start().await?;
    let shop = open(gateway.client()?).await?;
    shop.add_supplier(SUPPLIER).await?;

    println!("the user scans {}", shop.sell("TEA-0001", 1800).await?);
    gateway.pay("TEA-0001")?;
    shop.share("TEA-0001", SUPPLIER, 500).await?;
    gateway.finish_profit_sharing(None, "TEA0001SHARE", true)?;
    gateway.delivered().await;
    println!("the supplier has received {} fen", shop.received(SUPPLIER));
    shop.take_back("TEA-0001", SUPPLIER, 200).await?;
    gateway.finish_profit_sharing_return(None, "TEA0001SHAREBACK", true)?;
    gateway.delivered().await;
    println!("and keeps {} fen; the rest is the shop's", shop.received(SUPPLIER));
    shop.keep_the_rest("TEA-0001").await?;

    println!(
        "the mini program opens the confirmation with {}",
        shop.send_prize("PRIZE0001", "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o", 300).await?
    );
    gateway.confirm_transfer("PRIZE0001")?;
    println!("the prize is {:?}", shop.ask_for_prize("PRIZE0001").await?);
    gateway.finish_transfer("PRIZE0001", true)?;
    gateway.delivered().await;
    println!("the prize is {:?}", shop.prize("PRIZE0001"));
    Ok(())
}

/// Opens the shop: it listens for notifications on a free port of this machine.
async fn open(client: Client) -> Result<Shop, Box<dyn std::error::Error>> {
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let shop = Shop::new(client, format!("http://{}/notify", listener.local_addr()?))?;
    let router = Router::new().route("/notify", post(shop::notified)).with_state(shop.clone());
    tokio::spawn(async move { axum::serve(listener, router).await });
    Ok(shop)
}
