//! hyper without a framework: [`NotificationService`] is a service of `tower`, which hyper-util turns into one of hyper.

use hyper::server::conn::http1;
use hyper_util::rt::TokioIo;
use hyper_util::service::TowerToHyperService;
use tokio::net::TcpListener;
use wechatpay_endpoints::notification::NotificationService;
use wechatpay_frameworks::{Failure, Shop, address};

#[tokio::main]
async fn main() -> Result<(), Failure> {
    let shop = Shop::from_env()?;
    let service = NotificationService::new(shop.receivers.clone(), move |notification| {
        let shop = shop.clone();
        async move { shop.notified(notification).await }
    });
    let listener = TcpListener::bind(address()?).await?;
    loop {
        let (stream, _) = listener.accept().await?;
        let service = TowerToHyperService::new(service.clone());
        tokio::spawn(async move {
            if let Err(error) = http1::Builder::new().serve_connection(TokioIo::new(stream), service).await {
                eprintln!("a connection ended early: {error}");
            }
        });
    }
}
