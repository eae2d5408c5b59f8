//! Runs the shop, or compares a day's bill: `shop` and `shop reconcile [DAY]`. The settings come from the environment.

use std::process::ExitCode;

use tokio::net::TcpListener;
use tokio::signal::unix::{SignalKind, signal};
use tokio::sync::watch;
use wechatpay_shop::{Settings, Shop, bill};

type Error = Box<dyn std::error::Error + Send + Sync>;

#[tokio::main]
async fn main() -> ExitCode {
    tracing_subscriber::fmt().with_max_level(tracing::Level::INFO).with_writer(std::io::stderr).init();
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let ran = match arguments.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        [] => serve().await.map(|()| ExitCode::SUCCESS),
        ["reconcile"] => reconcile(&bill::yesterday()).await,
        ["reconcile", day] => reconcile(day).await,
        _ => Err("usage: shop, or shop reconcile [YYYY-MM-DD]".into()),
    };
    ran.unwrap_or_else(|error| {
        eprintln!("{error}");
        ExitCode::from(2)
    })
}

async fn shop(settings: &Settings) -> Result<Shop, Error> {
    Ok(settings.shop().await?)
}

/// Serves until SIGTERM or Ctrl-C; then finishes what has begun.
async fn serve() -> Result<(), Error> {
    let settings = Settings::from_env()?;
    let shop = shop(&settings).await?;
    let listener = TcpListener::bind(settings.listen).await?;
    let (mut terminate, mut interrupt) = (signal(SignalKind::terminate())?, signal(SignalKind::interrupt())?);
    println!("listening on http://{}", listener.local_addr()?);
    let (stop, stopped) = watch::channel(false);
    let rounds = tokio::spawn(shop.clone().rounds(stopped));
    let asked_to_stop = async move {
        tokio::select! { _ = terminate.recv() => {}, _ = interrupt.recv() => {} }
    };
    axum::serve(listener, shop.router()).with_graceful_shutdown(asked_to_stop).await?;
    stop.send_replace(true);
    Ok(rounds.await?)
}

/// Prints what differs, a line each; then the exit code is 1.
async fn reconcile(day: &str) -> Result<ExitCode, Error> {
    let differences = bill::reconcile(&shop(&Settings::from_env()?).await?, day).await?;
    for difference in &differences {
        println!("{day} {difference}");
    }
    eprintln!("{day}: {} differences", differences.len());
    Ok(if differences.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}
