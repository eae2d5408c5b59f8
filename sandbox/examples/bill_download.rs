//! Downloads the bill of a day: packed on the way, and an error unless its hash is right.
//!
//!     cargo run --example bill_download
//!
//! Needs nothing: a gateway is started on loopback, in which there were payments on that day.

use wechatpay_endpoints::v3::bill::TarType;
use wechatpay_endpoints::v3::bill::tradebill::GetTradeBill;
use wechatpay_endpoints::{Error, ErrorCode};
use wechatpay_sandbox::Gateway;

/// 2019-06-11, ten o'clock in the morning, in Beijing.
const DAY: u64 = 1_560_218_400;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    // For real: Client::from_env().
    let gateway = Gateway::start().await?;
    let client = gateway.client()?;
    gateway.place_transaction("1217752501201407033233368018", 100, DAY)?;
    gateway.place_transaction("1217752501201407033233368019", 2950, DAY + 60)?;

    for day in ["2019-06-11", "2019-06-12"] {
        let bill = match GetTradeBill::builder().bill_date(day).tar_type(TarType::Gzip).send(&client).await {
            Ok(bill) => bill,
            Err(Error::Api(error)) if error.code == ErrorCode::NoStatementExist => {
                println!("{day}: no payments, no bill");
                continue;
            }
            Err(error) => return Err(error.into()),
        };
        let mut download = client.download(&bill.download_url).await?.checked(&bill.hash_type, &bill.hash_value)?;
        let mut file = Vec::new();
        while let Some(chunk) = download.chunk().await? {
            file.extend_from_slice(&chunk);
        }
        // Only here is it whole: the hash was right.
        println!("{day}: {} bytes\n{}", file.len(), String::from_utf8_lossy(&file));
    }
    Ok(())
}
