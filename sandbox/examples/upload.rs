//! Uploads a picture, which other calls then name by its `media_id`.
//!
//!     cargo run --example upload [FILE]
//!
//! Needs nothing: a gateway is started on loopback, which checks the digest of what arrives. Without a file a small one is made.

use wechatpay_endpoints::File;
use wechatpay_endpoints::v3::merchant::media::upload::UploadImage;
use wechatpay_sandbox::Gateway;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    // For real: Client::from_env().
    let gateway = Gateway::start().await?;
    let client = gateway.client()?;

    let file = match std::env::args_os().nth(1) {
        // Read piece by piece: for its digest now, and when it is sent.
        Some(path) => File::open(path)?,
        None => File::from_bytes("licence.png", *b"\x89PNG\r\n\x1a\n"),
    };
    let upload = UploadImage::new(file);
    println!("{} has the SHA-256 {}", upload.filename, upload.sha256);
    println!("its media_id is {}", upload.send(&client).await?.media_id);
    Ok(())
}
