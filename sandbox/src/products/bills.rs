//! Bills: a day's payments and refunds as a file, where it is, and its download.
//!
//! Nothing of a day that is over changes any more, so that the file is written out of payments, refunds and shares whenever it is asked
//! for. `trade`, `funds` and `sharing` say what the kinds look like, `movements` what happened, `encrypted` has the files that are encrypted for a partner.

mod encrypted;
mod funds;
mod movements;
mod sharing;
mod trade;

use std::io::Write as _;

use flate2::Compression;
use flate2::write::GzEncoder;
use ring::digest::{SHA1_FOR_LEGACY_USE_ONLY, digest};
use wechatpay_endpoints::v3::bill::fundflowbill::{AccountType, GetFundFlowBill};
use wechatpay_endpoints::v3::bill::tradebill::{BillType, GetTradeBill};
use wechatpay_endpoints::v3::bill::{Bill, TarType};
use wechatpay_endpoints::v3::billdownload::file::DownloadBill;
use wechatpay_endpoints::v3::profitsharing::bills::GetProfitSharingBill;
use wechatpay_runtime::ErrorCode;

use self::encrypted::EncryptedFile;
use self::movements::{Movement, is_of, movements};
use crate::engine::call::Call;
use crate::engine::clock::day_and_time;
use crate::engine::context::Context;
use crate::engine::error_response::ErrorResponse;
use crate::engine::product::Product;
use crate::engine::table::{Table, Tables};
use crate::{Builder, StartError};

/// Which bill, as its token says it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Wanted<'w> {
    kind: Kind,
    /// `yyyy-MM-dd`.
    day: &'w str,
    /// Of this sub-merchant only.
    sub_mchid: Option<&'w str>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// Payments and refunds.
    All,
    /// Payments.
    Success,
    /// Refunds.
    Refund,
    /// What moved on the basic account.
    Funds,
    /// What was shared and taken back.
    Sharing,
}

impl Kind {
    const ALL: [(Kind, &'static str); 5] = [
        (Kind::All, "all"),
        (Kind::Success, "success"),
        (Kind::Refund, "refund"),
        (Kind::Funds, "funds"),
        (Kind::Sharing, "sharing"),
    ];

    fn as_str(self) -> &'static str {
        Kind::ALL.iter().find(|(kind, _)| *kind == self).map_or("", |(_, name)| name)
    }
}

/// Bills, which are made of payments, refunds and shares.
#[derive(Debug, Default)]
pub(crate) struct Bills {
    /// What opens the files that were encrypted, by their tokens.
    encrypted: Table<EncryptedFile>,
    /// The rate of the fee in ten-thousandths, where it was set.
    fee_rate: Option<u16>,
}

/// The rate of the fee, in ten-thousandths, where nothing is said. What a merchant pays is agreed with WeChat Pay; no document names it.
const USUAL_FEE_RATE: u16 = 60;

impl Product for Bills {
    fn open(&mut self, tables: &mut Tables) -> Result<(), StartError> {
        self.encrypted = tables.open("encrypted bills")?;
        Ok(())
    }

    fn calls(&self) -> Vec<Call> {
        vec![
            Call::new(trade_bill),
            Call::new(fund_flow_bill),
            Call::new(profit_sharing_bill),
            Call::new(encrypted::sub_merchant_bill),
            Call::file(download),
        ]
    }
}

impl Builder {
    /// Sets the rate of the fee on payments that bills show, in ten-thousandths of what the merchant gets. Default: 60, which is 0.60 %. What a
    /// merchant pays is agreed with WeChat Pay; it is in the merchant platform.
    pub fn fee_rate(self, ten_thousandths: u16) -> Self {
        self.change_product(|bills: &mut Bills| bills.fee_rate = Some(ten_thousandths))
    }
}

fn trade_bill(asked: GetTradeBill, context: &Context<'_>) -> Result<Bill, ErrorResponse> {
    let kind = match asked.bill_type {
        None | Some(BillType::All | BillType::AllSpecial) => Kind::All,
        Some(BillType::Success | BillType::SucSpecial) => Kind::Success,
        Some(BillType::Refund | BillType::RefSpecial) => Kind::Refund,
        // Nobody recharges here.
        Some(BillType::RechargeRefund) => return Err(none(&asked.bill_date)),
        Some(BillType::Other(other)) => {
            return Err(ErrorResponse::query(
                "bill_type",
                &other,
                "must be ALL, SUCCESS, REFUND or another bill type of the document",
            ));
        }
    };
    bill(context, Wanted { kind, day: &asked.bill_date, sub_mchid: asked.sub_mchid.as_deref() }, asked.tar_type.as_ref())
}

fn fund_flow_bill(asked: GetFundFlowBill, context: &Context<'_>) -> Result<Bill, ErrorResponse> {
    match asked.account_type {
        None | Some(AccountType::Basic) => {}
        // Nothing moves there.
        Some(AccountType::Operation | AccountType::Fees | AccountType::Deposit) => return Err(none(&asked.bill_date)),
        Some(AccountType::Other(other)) => {
            return Err(ErrorResponse::query("account_type", &other, "must be BASIC, OPERATION or FEES"));
        }
    }
    let wanted = Wanted { kind: Kind::Funds, day: &asked.bill_date, sub_mchid: asked.sub_mchid.as_deref() };
    bill(context, wanted, asked.tar_type.as_ref())
}

fn profit_sharing_bill(asked: GetProfitSharingBill, context: &Context<'_>) -> Result<Bill, ErrorResponse> {
    let wanted = Wanted { kind: Kind::Sharing, day: &asked.bill_date, sub_mchid: asked.sub_mchid.as_deref() };
    bill(context, wanted, asked.tar_type.as_ref())
}

fn bill(context: &Context<'_>, wanted: Wanted<'_>, tar_type: Option<&TarType>) -> Result<Bill, ErrorResponse> {
    let packing = if is_packed(tar_type)? { "&tartype=gzip" } else { "" };
    let content = finished(context, wanted)?;
    let sub = wanted.sub_mchid.map(|sub| format!(".{sub}")).unwrap_or_default();
    Ok(Bill {
        hash_type: "SHA1".to_owned(),
        hash_value: sha1(&content),
        download_url: format!(
            "{}/v3/billdownload/file?token={}.{}{sub}{packing}",
            context.base_url,
            wanted.kind.as_str(),
            wanted.day
        ),
    })
}

fn is_packed(tar_type: Option<&TarType>) -> Result<bool, ErrorResponse> {
    match tar_type {
        None => Ok(false),
        Some(TarType::Gzip) => Ok(true),
        Some(TarType::Other(other)) => Err(ErrorResponse::query("tar_type", other, "must be GZIP")),
    }
}

/// The content of a bill of a day that is over and on which something happened.
fn finished(context: &Context<'_>, wanted: Wanted<'_>) -> Result<String, ErrorResponse> {
    if wanted.day >= day_and_time(context.now).0.as_str() {
        let error_response = ErrorResponse::invalid_request("The bill_date must be over: a bill is made the day after");
        return Err(error_response.in_chinese("参数错误").explained(format!("the bill_date is {}", wanted.day)));
    }
    content(context, wanted)?.ok_or_else(|| none(wanted.day))
}

fn sha1(content: &str) -> String {
    let hash = digest(&SHA1_FOR_LEGACY_USE_ONLY, content.as_bytes());
    hash.as_ref().iter().map(|byte| format!("{byte:02x}")).collect()
}

fn packed(content: &str) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
    // Writing to memory does not fail; were it to, the hash would tell.
    let packed = encoder.write_all(content.as_bytes()).and_then(|()| encoder.finish());
    packed.unwrap_or_default()
}

fn none(day: &str) -> ErrorResponse {
    let error_response = ErrorResponse::new(400, ErrorCode::NoStatementExist, "There is no bill of this day");
    error_response.explained(format!("nothing was paid or refunded on {day}, Beijing time"))
}

/// The file, which is not signed.
fn download(download: DownloadBill, context: &Context<'_>) -> Result<(&'static str, Vec<u8>), ErrorResponse> {
    if let Some(file) = encrypted::file(&download.token, context)? {
        return Ok(("application/octet-stream", file));
    }
    let content = wanted(&download.token).map(|wanted| content(context, wanted)).transpose()?;
    let content = content.flatten().ok_or_else(|| {
        let error_response = ErrorResponse::invalid_request("The token is not one that was given out");
        error_response.in_chinese("参数错误").explained(format!("the token is `{}`", download.token))
    })?;
    match download.tartype.as_deref() {
        None => Ok(("text/plain", content.into_bytes())),
        Some(_) => Ok(("application/x-gzip", packed(&content))),
    }
}

/// What a token stands for: `all.2019-06-11`, and a sub-merchant behind it.
fn wanted(token: &str) -> Option<Wanted<'_>> {
    let mut parts = token.splitn(3, '.');
    let kind = parts.next()?;
    let (kind, _) = *Kind::ALL.iter().find(|(_, name)| *name == kind)?;
    Some(Wanted { kind, day: parts.next()?, sub_mchid: parts.next() })
}

/// The file, as the real ones are written: a byte order mark, and every value behind a backquote. `None` if nothing happened.
fn content(context: &Context<'_>, wanted: Wanted<'_>) -> Result<Option<String>, ErrorResponse> {
    let all = movements(context, wanted)?;
    let of_day: Vec<&Movement> = all.iter().filter(|movement| day_and_time(movement.at()).0 == wanted.day).collect();
    let of_day: Vec<&Movement> = of_day.into_iter().filter(|movement| is_of(wanted.kind, movement)).collect();
    if of_day.is_empty() {
        return Ok(None);
    }
    let rate = context.product::<Bills>()?.fee_rate.unwrap_or(USUAL_FEE_RATE).into();
    let lines = match wanted.kind {
        Kind::Funds => {
            let earlier = all.iter().filter(|movement| is_of(wanted.kind, movement));
            let earlier = earlier.filter(|movement| day_and_time(movement.at()).0.as_str() < wanted.day);
            funds::lines(earlier, &of_day, rate)
        }
        Kind::Sharing => sharing::lines(context, &of_day)?,
        kind => trade::lines(context.mchid, kind, &of_day, rate),
    };
    Ok(Some(format!("\u{feff}{}\r\n", lines.join("\r\n"))))
}

/// Fen as the bills write them: yuan, with two decimals.
fn yuan(fen: i64) -> String {
    let sign = if fen < 0 { "-" } else { "" };
    format!("{sign}{}.{:02}", fen.unsigned_abs() / 100, fen.unsigned_abs() % 100)
}

/// A line of values, each behind a backquote.
fn quoted<'v>(values: impl IntoIterator<Item = &'v String>) -> String {
    // A comma or a line end of the merchant's would shift the columns.
    let plain = |value: &String| format!("`{}", value.replace([',', '\r', '\n'], " "));
    values.into_iter().map(plain).collect::<Vec<_>>().join(",")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fen_are_written_as_yuan() {
        assert_eq!([0, 5, 100, 123_456, -1].map(yuan), ["0.00", "0.05", "1.00", "1234.56", "-0.01"]);
    }

    #[test]
    fn a_token_leads_back_to_its_bill() {
        let day = "2019-06-11";
        assert_eq!(wanted("all.2019-06-11"), Some(Wanted { kind: Kind::All, day, sub_mchid: None }));
        assert_eq!(wanted("funds.2019-06-11.19000001"), Some(Wanted { kind: Kind::Funds, day, sub_mchid: Some("19000001") }));
        for token in ["none", "", "all", "other.2019-06-11"] {
            assert_eq!(wanted(token), None, "{token}");
        }
    }

    #[test]
    fn what_a_merchant_wrote_does_not_shift_the_columns() {
        assert_eq!(quoted(&["a,b".to_owned(), "c\r\nd".to_owned()]), "`a b,`c  d");
    }
}
