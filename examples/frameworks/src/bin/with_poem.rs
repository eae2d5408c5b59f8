//! poem: `compat` turns [`NotificationService`], a service of `tower`, into an endpoint.

use poem::endpoint::TowerCompatExt as _;
use poem::listener::TcpListener;
use poem::{Route, Server, post};
use wechatpay_endpoints::notification::NotificationService;
use wechatpay_frameworks::{Failure, Shop, address};

#[tokio::main]
async fn main() -> Result<(), Failure> {
    let shop = Shop::from_env()?;
    let service = NotificationService::new(shop.receivers.clone(), move |notification| {
        let shop = shop.clone();
        async move { shop.notified(notification).await }
    });
    let routes = Route::new().at("/notify/:mchid", post(service.compat()));
    Ok(Server::new(TcpListener::bind(address()?)).run(routes).await?)
}
