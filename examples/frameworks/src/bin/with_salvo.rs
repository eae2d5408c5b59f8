//! Salvo: `compat` turns [`NotificationService`], a service of `tower`, into a handler.

use salvo::conn::{Listener as _, TcpListener};
use salvo::http::ReqBody;
use salvo::prelude::TowerServiceCompat;
use salvo::{Router, Server};
use wechatpay_endpoints::notification::NotificationService;
use wechatpay_frameworks::{Failure, Shop, address};

#[tokio::main]
async fn main() -> Result<(), Failure> {
    let shop = Shop::from_env()?;
    let service = NotificationService::new(shop.receivers.clone(), move |notification| {
        let shop = shop.clone();
        async move { shop.notified(notification).await }
    });
    let router = Router::with_path("notify/{mchid}").post(TowerServiceCompat::<ReqBody, _, _, _>::compat(service));
    let acceptor = TcpListener::new(address()?).try_bind().await?;
    Ok(Server::new(acceptor).try_serve(router).await?)
}
