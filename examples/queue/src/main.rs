//! `queue serve` receives notifications, `queue work` prints labels. Start as many of each as you like, on any machine; they share
//! `DATABASE_URL`.

use std::env;
use std::time::Duration;

use sqlx::postgres::PgPoolOptions;
use tokio::net::TcpListener;
use wechatpay_endpoints::{Client, NotificationReceiver};
use wechatpay_queue::{Failure, Labels, PrintLabel, create_tables, routes};

#[tokio::main]
async fn main() -> Result<(), Failure> {
    let url = env::var("DATABASE_URL").map_err(|_| "set DATABASE_URL, like postgres://shop@127.0.0.1/shop")?;
    // The response to a notification is due in five seconds: whoever waits longer for a connection gets the next delivery.
    let pool = PgPoolOptions::new().acquire_timeout(Duration::from_secs(2)).connect(&url).await?;
    create_tables(&pool).await?;
    let labels = Labels::open(pool.clone(), PrintLabel { printing: Duration::from_secs(8) }).await?;
    match env::args().nth(1).as_deref() {
        Some("serve") => {
            let receiver = NotificationReceiver::from_client(&Client::from_env()?)?;
            let address = env::var("LISTEN").unwrap_or_else(|_| "127.0.0.1:8080".to_owned());
            let stopped = async { tokio::signal::ctrl_c().await.unwrap_or_default() };
            let server = axum::serve(TcpListener::bind(address).await?, routes(receiver, pool, labels));
            Ok(server.with_graceful_shutdown(stopped).await?)
        }
        // A worker that is stopped with Ctrl-C in the middle of a job leaves it to another one.
        Some("work") => Ok(labels.worker().run().await?),
        _ => Err("say what to do: serve, or work".into()),
    }
}
