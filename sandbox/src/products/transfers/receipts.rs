//! Receipts of transfers (电子回单): asked for once the transfer has arrived, made within a minute, downloaded as a PDF.

use ring::digest::{SHA256, digest};
use wechatpay_endpoints::v3::fund_app::mch_transfer::elecsign::{CreatedTransferReceipt, TransferReceipt, TransferReceiptState};
use wechatpay_endpoints::v3::fund_app::mch_transfer::transfer_bills::{TransferBill, TransferState};
use wechatpay_runtime::{Download, wechatpay_endpoint, wechatpay_object};

use super::{Transfers, unknown};
use crate::engine::clock::rfc3339;
use crate::engine::context::Context;
use crate::engine::error_response::ErrorResponse;

/// How long a receipt is in the making, in seconds of the gateway's clock.
const TAKES: u64 = 60;

/// A receipt that was asked for.
#[wechatpay_object]
#[derive(Debug, Clone)]
pub(super) struct StoredReceipt {
    /// Unix seconds.
    asked_at: i64,
}

/// Downloads a receipt (下载电子回单), at the address that a query of the receipt gives.
#[wechatpay_endpoint(GET, "v3/transferbilldownload/elecvoucherfile", response = Download)]
pub(super) struct DownloadReceipt {
    /// Which receipt.
    token: String,
    /// `elecsign`.
    source: Option<String>,
}

/// Asks for the receipt of the transfer in this row.
pub(super) fn create(context: &Context<'_>, row: &str) -> Result<CreatedTransferReceipt, ErrorResponse> {
    let bill = super::bills::query(context, row)?;
    if bill.state != TransferState::Success {
        let explanation = format!("the transfer is {}: there are receipts of transfers that have arrived", bill.state.as_str());
        return Err(ErrorResponse::wrong_state("transfer", explanation));
    }
    let transfers = context.product::<Transfers>()?;
    {
        let mut receipts = transfers.receipts.rows();
        if receipts.get(row).is_none() {
            let asked_at = i64::try_from(context.now).unwrap_or(i64::MAX);
            receipts.insert(row.to_owned(), StoredReceipt { asked_at });
        }
    }
    let receipt = query(context, row)?;
    Ok(CreatedTransferReceipt { state: receipt.state, create_time: receipt.create_time })
}

/// The receipt of the transfer in this row, as it stands.
pub(super) fn query(context: &Context<'_>, row: &str) -> Result<TransferReceipt, ErrorResponse> {
    let bill = super::bills::query(context, row)?;
    let stored = context.product::<Transfers>()?.receipts.rows().get(row).cloned();
    let asked_at = stored.ok_or_else(|| unknown("receipt of the transfer", &bill.out_bill_no))?.asked_at;
    let asked_at = u64::try_from(asked_at).unwrap_or_default();
    let done_at = asked_at.saturating_add(TAKES);
    let is_there = context.now >= done_at;
    let hash = digest(&SHA256, &pdf(&bill));
    Ok(TransferReceipt {
        state: if is_there { TransferReceiptState::Finished } else { TransferReceiptState::Generating },
        create_time: rfc3339(asked_at),
        update_time: rfc3339(if is_there { done_at } else { asked_at }),
        hash_type: is_there.then(|| "SHA256".to_owned()),
        hash_value: is_there.then(|| hash.as_ref().iter().map(|byte| format!("{byte:02x}")).collect()),
        download_url: is_there.then(|| {
            let base_url = context.base_url;
            format!("{base_url}/v3/transferbilldownload/elecvoucherfile?source=elecsign&token={}", bill.transfer_bill_no)
        }),
        fail_reason: None,
    })
}

/// The file, which is not signed.
pub(super) fn download(asked: DownloadReceipt, context: &Context<'_>) -> Result<(&'static str, Vec<u8>), ErrorResponse> {
    let row = context.product::<Transfers>()?.ids.rows().get(&asked.token).cloned();
    let row = row.ok_or_else(|| unknown("receipt", &asked.token))?;
    if query(context, &row)?.state != TransferReceiptState::Finished {
        return Err(unknown("receipt", &asked.token));
    }
    Ok(("application/pdf", pdf(&super::bills::query(context, &row)?)))
}

/// A page that says of the transfer what a receipt says.
fn pdf(bill: &TransferBill) -> Vec<u8> {
    // A PDF's own letters are Latin; the remark is the user's and may be anything, so that it stays out.
    let time = bill.update_time.as_ref().unwrap_or(&bill.create_time);
    let lines = [
        "RECEIPT OF A TRANSFER (test, worth nothing)".to_owned(),
        format!("mchid {}", bill.mch_id),
        format!("out_bill_no {}", bill.out_bill_no),
        format!("transfer_bill_no {}", bill.transfer_bill_no),
        format!("transfer_amount {} fen", bill.transfer_amount),
        format!("time {time}"),
    ];
    let shown = lines.map(|line| {
        let plain: String = line.chars().filter(|it| it.is_ascii() && !matches!(it, '(' | ')' | '\\')).collect();
        format!("({plain}) Tj T*\n")
    });
    let content = format!("BT /F1 12 Tf 14 TL 60 780 Td\n{}ET\n", shown.concat());
    let objects = [
        "<< /Type /Catalog /Pages 2 0 R >>".to_owned(),
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>".to_owned(),
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>"
            .to_owned(),
        format!("<< /Length {} >>\nstream\n{content}endstream", content.len()),
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>".to_owned(),
    ];
    let mut file = "%PDF-1.4\n".to_owned();
    let mut places = Vec::new();
    for (index, object) in objects.iter().enumerate() {
        places.push(file.len());
        file += &format!("{} 0 obj\n{object}\nendobj\n", index + 1);
    }
    let table = file.len();
    file += &format!("xref\n0 {}\n0000000000 65535 f \n", objects.len() + 1);
    places.iter().for_each(|place| file += &format!("{place:010} 00000 n \n"));
    file += &format!("trailer\n<< /Size {} /Root 1 0 R >>\nstartxref\n{table}\n%%EOF\n", objects.len() + 1);
    file.into_bytes()
}
