//! Bills: each day has one, made up from its date, so that nothing is kept. And their download.

use std::io::Write as _;

use flate2::Compression;
use flate2::write::GzEncoder;
use ring::digest::{SHA1_FOR_LEGACY_USE_ONLY, digest};
use wechatpay_endpoints::bill::fundflowbill::GetFundFlowBill;
use wechatpay_endpoints::bill::tradebill::GetTradeBill;
use wechatpay_endpoints::bill::{Bill, TarType};
use wechatpay_endpoints::billdownload::file::DownloadBill;
use wechatpay_runtime::ErrorCode;

use crate::answer::Answer;
use crate::refusal::Refusal;
use crate::routes::{Desk, Serve};

/// How many trades a day has: enough for a bill that does not come in one piece.
const TRADES: u32 = 5_000;

/// What a bill is about, as its token begins.
const KINDS: [&str; 2] = ["trade", "fundflow"];

impl Serve for GetTradeBill {
    fn serve(self, desk: &Desk<'_>) -> Result<Bill, Refusal> {
        bill(desk, "trade", &self.bill_date, self.tar_type.as_ref())
    }
}

impl Serve for GetFundFlowBill {
    fn serve(self, desk: &Desk<'_>) -> Result<Bill, Refusal> {
        bill(desk, "fundflow", &self.bill_date, self.tar_type.as_ref())
    }
}

fn bill(desk: &Desk<'_>, kind: &str, date: &str, tar_type: Option<&TarType>) -> Result<Bill, Refusal> {
    let packing = match tar_type {
        None => "",
        Some(TarType::Gzip) => "&tartype=gzip",
        Some(TarType::Other(other)) => {
            return Err(Refusal::parameter(format!("tar_type is `{other}` and can be GZIP")));
        }
    };
    let hash = digest(&SHA1_FOR_LEGACY_USE_ONLY, content(kind, date).as_bytes());
    Ok(Bill {
        hash_type: "SHA1".to_owned(),
        hash_value: hash.as_ref().iter().map(|byte| format!("{byte:02x}")).collect(),
        download_url: format!("{}/v3/billdownload/file?token={kind}.{date}{packing}", desk.base_url),
    })
}

/// Answers the file, which is not signed.
pub(crate) fn download(download: DownloadBill) -> Result<Answer, Refusal> {
    let parts = download.token.split_once('.').filter(|(kind, _)| KINDS.contains(kind));
    let Some((kind, date)) = parts else {
        let refusal = Refusal::new(400, ErrorCode::ParamError, "The token is not one that was given out");
        return Err(refusal.explained(format!("the token is `{}`", download.token)));
    };
    let content = content(kind, date);
    match download.tartype.as_deref() {
        None => Ok(Answer::file("text/plain", content)),
        Some(_) => {
            let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
            // Writing to memory does not fail; were it to, the hash would tell.
            let packed = encoder.write_all(content.as_bytes()).and_then(|()| encoder.finish());
            Ok(Answer::file("application/x-gzip", packed.unwrap_or_default()))
        }
    }
}

/// The bill of a day, as the real ones are written: a byte order mark, and every value behind a backquote.
fn content(kind: &str, date: &str) -> String {
    let mut content = String::from("\u{feff}交易时间,商户号,商户订单号,订单金额\r\n");
    for number in 0..TRADES {
        let (minute, second) = (number / 60 % 60, number % 60);
        content.push_str(&format!("`{date} 10:{minute:02}:{second:02},`1900000109,`{kind}{number:08},`{}.00\r\n", number % 97));
    }
    content.push_str(&format!("总交易单数\r\n`{TRADES}\r\n"));
    content
}
