//! `wechatpay bill`: prints the file of a trade or fund-flow bill as a table, as CSV or as JSON, with its amounts in fen, and compares the
//! sums of its rows with the totals that the file says.

use std::fmt::Write as _;
use std::io::Read as _;
use std::path::PathBuf;

use clap::{Args, ValueEnum};
use flate2::read::MultiGzDecoder;
use serde_json::{Value, json};
use wechatpay_endpoints::runtime::error::redact;
use wechatpay_endpoints::runtime::{Object, ObjectDescriptor, escape_control};
use wechatpay_endpoints::to_json;
use wechatpay_endpoints::v3::bill::BillError;
use wechatpay_endpoints::v3::bill::fundflowbill::{FundFlowBill, FundFlowBillRow, FundFlowBillTotals};
use wechatpay_endpoints::v3::bill::tradebill::{TradeBill, TradeBillRow, TradeBillTotals};

use crate::failure::Failure;
use crate::{input, language, output};

#[derive(Debug, Args)]
pub(crate) struct Bill {
    /// The file as it was downloaded, packed as gzip or not; - reads stdin
    file: PathBuf,
    /// How to print it; csv and json have every column. In csv, made for spreadsheets, a text that one would take for a formula begins with
    /// an apostrophe, and control characters are escaped; json has every text as it is
    #[arg(long, value_enum, default_value_t = Format::Table)]
    format: Format,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    Table,
    Csv,
    Json,
}

/// The largest bill, in bytes when it is unpacked: some three million rows.
const LARGEST: u64 = 1 << 30;

/// What of a row is in the table. What may hold Chinese is last, where its width does not matter.
const TRADE_TABLE: [&str; 8] =
    ["trade_time", "trade_state", "out_trade_no", "out_refund_no", "total", "requested_refund", "fee_thousandths", "description"];
const FUND_FLOW_TABLE: [&str; 6] = ["booked_at", "business_id", "amount", "balance", "direction", "business_name"];

/// A bill of either kind, as data.
struct Table {
    kind: &'static str,
    row: &'static ObjectDescriptor,
    shown: &'static [&'static str],
    rows: Vec<Value>,
    totals: Value,
    /// Where the totals are not what the rows add up to: a name, the total, the sum.
    differences: Vec<(&'static str, i128, i128)>,
}

/// Reads the file and prints it. Prints nothing if a line of it is damaged, and fails if its totals are not the sums of its rows.
pub(crate) fn run(arguments: &Bill, json: bool) -> Result<(), Failure> {
    let file = unpacked(input::file(&arguments.file, LARGEST)?)
        .map_err(|problem| Failure::Verification(format!("{} {problem}", name(arguments))))?;
    let table = read(&file).map_err(|error| Failure::Verification(format!("{}: {error}", name(arguments))))?;
    match arguments.format {
        _ if json => print_json(&table)?,
        Format::Json => print_json(&table)?,
        Format::Csv => print_csv(&table)?,
        Format::Table => print_table(&table)?,
    }
    if table.differences.is_empty() {
        return Ok(());
    }
    let each = |(name, total, sum): &(&str, i128, i128)| format!("  {name} is {total} in the totals, and {sum} in the rows");
    let differences: Vec<String> = table.differences.iter().map(each).collect();
    let name = name(arguments);
    Err(Failure::Verification(format!("{name}: its totals are not what its rows add up to:\n{}", differences.join("\n"))))
}

fn name(arguments: &Bill) -> String {
    format!("the bill {}", redact(&arguments.file.to_string_lossy()))
}

fn unpacked(file: Vec<u8>) -> Result<Vec<u8>, String> {
    if !file.starts_with(&[0x1f, 0x8b]) {
        return Ok(file);
    }
    let mut unpacked = Vec::new();
    let read = MultiGzDecoder::new(&file[..]).take(LARGEST + 1).read_to_end(&mut unpacked);
    match read {
        Err(error) => Err(format!("begins as gzip and cannot be unpacked: {error}")),
        Ok(length) if length as u64 > LARGEST => Err(format!("is larger than {} MiB when it is unpacked", LARGEST >> 20)),
        Ok(_) => Ok(unpacked),
    }
}

/// Reads the file as the kind of bill that its columns are of.
fn read(file: &[u8]) -> Result<Table, BillError> {
    let first = file.split(|byte| *byte == b'\n').next().unwrap_or_default();
    if String::from_utf8_lossy(first).contains("资金流水单号") {
        let FundFlowBill { rows, totals } = FundFlowBill::read(file)?;
        let differences = differences(&fund_flow_sums(&rows, &totals));
        let rows = rows.iter().map(data).collect();
        let (row, shown) = (FundFlowBillRow::DESCRIPTOR, &FUND_FLOW_TABLE[..]);
        return Ok(Table { kind: "fund_flow", row, shown, rows, totals: data(&totals), differences });
    }
    let TradeBill { rows, totals } = TradeBill::read(file)?;
    let differences = differences(&trade_sums(&rows, &totals));
    let rows = rows.iter().map(data).collect();
    Ok(Table { kind: "trade", row: TradeBillRow::DESCRIPTOR, shown: &TRADE_TABLE, rows, totals: data(&totals), differences })
}

/// A total by its name, and the sum of the rows; `None` where the file has no such total.
type Sum = (&'static str, Option<i64>, i128);

fn trade_sums(rows: &[TradeBillRow], totals: &TradeBillTotals) -> [Sum; 6] {
    let sum = |of: fn(&TradeBillRow) -> Option<i64>| rows.iter().filter_map(of).map(i128::from).sum();
    [
        ("settlement_total", totals.settlement_total, sum(|row| row.settlement_total)),
        ("refund", totals.refund, sum(|row| row.refund)),
        ("coupon_refund", totals.coupon_refund, sum(|row| row.coupon_refund)),
        ("fee_thousandths", totals.fee_thousandths, sum(|row| row.fee_thousandths)),
        ("total", totals.total, sum(|row| row.total)),
        ("requested_refund", totals.requested_refund, sum(|row| row.requested_refund)),
    ]
}

fn fund_flow_sums(rows: &[FundFlowBillRow], totals: &FundFlowBillTotals) -> [Sum; 4] {
    let of = |direction: &'static str| rows.iter().filter(move |row| row.direction == direction);
    let sum = |direction| of(direction).map(|row| i128::from(row.amount)).sum();
    let count = |direction| of(direction).map(|_| 1).sum();
    [
        ("income_count", i64::try_from(totals.income_count).ok(), count("收入")),
        ("income", Some(totals.income), sum("收入")),
        ("expense_count", i64::try_from(totals.expense_count).ok(), count("支出")),
        ("expense", Some(totals.expense), sum("支出")),
    ]
}

fn differences(sums: &[Sum]) -> Vec<(&'static str, i128, i128)> {
    let totals = sums.iter().filter_map(|(name, total, sum)| Some((*name, i128::from((*total)?), *sum)));
    totals.filter(|(_, total, sum)| total != sum).collect()
}

/// Declared objects are always JSON.
fn data(object: &impl wechatpay_endpoints::runtime::Value) -> Value {
    serde_json::from_slice(&to_json(object)).unwrap_or_default()
}

fn print_json(table: &Table) -> Result<(), Failure> {
    output::json(&json!({ "kind": table.kind, "rows": table.rows, "totals": table.totals }))
}

/// Prints the rows without the totals, which have other columns.
fn print_csv(table: &Table) -> Result<(), Failure> {
    let names: Vec<&str> = table.row.fields.iter().map(|field| field.name).collect();
    let mut text = format!("{}\n", names.join(","));
    for row in &table.rows {
        let values: Vec<String> = names.iter().map(|name| quoted(harmless(row, name))).collect();
        let _ = writeln!(text, "{}", values.join(","));
    }
    output::text(&text)
}

/// A cell for a spreadsheet: what a user or a shop wrote must not be run as a formula, nor reach a terminal as its commands.
fn harmless(row: &Value, name: &str) -> String {
    let cell = cell(row, name);
    let is_formula = row.get(name).is_some_and(Value::is_string) && cell.starts_with(['=', '+', '-', '@', '\t', '\r']);
    let escaped = escape_control(&cell);
    if is_formula { format!("'{escaped}") } else { escaped.into_owned() }
}

fn cell(row: &Value, name: &str) -> String {
    match row.get(name) {
        None | Some(Value::Null) => String::new(),
        Some(Value::String(text)) => text.clone(),
        Some(other) => other.to_string(),
    }
}

/// Quotes a value as RFC 4180 has it.
fn quoted(value: String) -> String {
    if value.contains([',', '"', '\r', '\n']) { format!("\"{}\"", value.replace('"', "\"\"")) } else { value }
}

fn print_table(table: &Table) -> Result<(), Failure> {
    let mut lines = vec![table.shown.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>()];
    for row in &table.rows {
        lines.push(table.shown.iter().map(|name| escape_control(&cell(row, name)).into_owned()).collect());
    }
    let width = |at: usize| lines.iter().filter_map(|line| line.get(at)).map(|cell| cell.chars().count()).max();
    let widths: Vec<usize> = (0..table.shown.len()).map(|at| width(at).unwrap_or_default()).collect();
    let mut text = String::new();
    for line in &lines {
        let cells = line.iter().zip(&widths).map(|(cell, width)| format!("{cell:<width$}"));
        let _ = writeln!(text, "{}", cells.collect::<Vec<_>>().join("  ").trim_end());
    }
    let totals = "Totals (amounts are in fen, fee_thousandths in thousandths of a fen):";
    let _ = writeln!(text, "\n{}", language::message(totals));
    for (name, total) in table.totals.as_object().into_iter().flatten() {
        let _ = writeln!(text, "  {name}  {total}");
    }
    output::text(&text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_with_a_comma_a_quote_or_a_line_end_is_quoted() {
        assert_eq!(
            ["a b", "a,b", "a\"b", "a\r\nb"].map(|value| quoted(value.to_owned())),
            ["a b", "\"a,b\"", "\"a\"\"b\"", "\"a\r\nb\""]
        );
    }
}
