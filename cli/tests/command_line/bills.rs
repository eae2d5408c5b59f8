//! `bill`: the file of a bill as a table, as CSV and as JSON; what is damaged is named and nothing of it is printed.

use std::io::Write as _;

use super::*;

const TRADES: &str = "\u{feff}交易时间,公众账号ID,商户号,特约商户号,设备号,微信订单号,商户订单号,用户标识,交易类型,交易状态,付款银行,货币种类,应结订单金额,代金券金额,微信退款单号,商户退款单号,退款金额,充值券退款金额,退款类型,退款状态,商品名称,商户数据包,手续费,费率,订单金额,申请退款金额,费率备注\r
`2026-06-11 10:00:00,`wx1,`1900000109,`0,`,`4200000001,`ORDER-1,`o1,`JSAPI,`SUCCESS,`OTHERS,`CNY,`12.30,`0.20,`0,`0,`0.00,`0.00,`,`,`茶, \"大\"杯,`,`0.07000,`0.60%,`12.50,`0.00,`\r
`2026-06-11 11:00:00,`wx1,`1900000109,`0,`,`4200000001,`ORDER-1,`o1,`JSAPI,`REFUND,`OTHERS,`CNY,`0.00,`0.00,`5030000001,`REFUND-1,`0.50,`0.00,`ORIGINAL,`SUCCESS,`\u{1b}[2J,`,`-0.00300,`0.60%,`0.00,`0.50,`\r
总交易单数,应结订单总金额,退款总金额,充值券退款总金额,手续费总金额,订单总金额,申请退款总金额\r
`2,`12.30,`0.50,`0.00,`0.06700,`12.50,`0.50\r
";

const FUNDS: &str = "记账时间,微信支付业务单号,资金流水单号,业务名称,业务类型,收支类型,收支金额(元),账户结余(元),资金变更提交申请人,备注,业务凭证号
`2018-02-01 04:21:23,`5000030574,`1900009231,`退款,`退款,`支出,`0.02,`0.17,`system,`缺货,`REF42
资金流水总笔数,收入笔数,收入金额,支出笔数,支出金额
`1.0,`0.0,`0.00,`1.0,`0.02
";

fn written(folder: &Folder, name: &str, content: &[u8]) -> String {
    let path = folder.join(name);
    std::fs::write(&path, content).unwrap();
    path
}

fn packed(content: &str) -> Vec<u8> {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::default());
    encoder.write_all(content.as_bytes()).unwrap();
    encoder.finish().unwrap()
}

#[test]
fn a_bill_of_trades_is_a_table_csv_or_json_with_amounts_in_fen() {
    let folder = Folder::new();
    let file = written(&folder, "trades.csv", TRADES.as_bytes());
    let table = stdout(&run(&["bill", &file]));
    let lines: Vec<&str> = table.lines().collect();
    assert!(lines[0].starts_with("trade_time           trade_state  out_trade_no  out_refund_no  total"), "{table}");
    assert!(lines[1].contains("  SUCCESS      ORDER-1                      1250 "), "{table}");
    assert!(table.contains("\n  total  1250\n") && table.contains("\n  fee_thousandths  6700\n"), "{table}");
    assert!(!table.contains('\u{1b}'), "{table:?}");

    let csv = stdout(&run(&["bill", &file, "--format", "csv"]));
    assert!(csv.starts_with("trade_time,appid,mchid,") && csv.contains(",\"茶, \"\"大\"\"杯\",,7000,0.60%,1250,0,"), "{csv}");
    assert_eq!(csv.lines().count(), 3);

    let data = json(&run(&["--json", "bill", &file]));
    assert_eq!((&data["kind"], &data["totals"]["refund"]), (&"trade".into(), &50.into()));
    assert_eq!((&data["rows"][0]["total"], &data["rows"][1]["fee_thousandths"]), (&1250.into(), &(-300).into()));
    assert_eq!(data["rows"][0]["refund_id"], Value::Null);
    assert_eq!(data, json(&run(&["bill", &file, "--format", "json"])));
}

#[test]
fn a_bill_of_movements_is_told_by_its_columns_and_gzip_by_its_bytes() {
    let folder = Folder::new();
    let file = written(&folder, "funds.gz", &packed(FUNDS));
    let data = json(&run(&["--json", "bill", &file]));
    assert_eq!(
        (&data["kind"], &data["rows"][0]["amount"], &data["totals"]["expense"]),
        (&"fund_flow".into(), &2.into(), &2.into())
    );
    let from_stdin = stdout(&run_with_input(&["bill", "-"], FUNDS));
    assert!(
        from_stdin.contains("2018-02-01 04:21:23  5000030574   2       17       支出") && !from_stdin.contains("null"),
        "{from_stdin}"
    );
}

#[test]
fn a_damaged_bill_is_refused_with_its_line_and_column_and_nothing_is_printed() {
    let folder = Folder::new();
    let refused = |name: &str, content: &[u8]| {
        let file = written(&folder, name, content);
        let (code, error) = failure(&run(&["--json", "bill", &file]));
        assert_eq!(code, 3, "{error}");
        error["message"].as_str().unwrap().to_owned()
    };
    let wrong = refused("amount.csv", TRADES.replace("12.50", "12,5").as_bytes());
    assert!(wrong.contains("amount.csv: line 2, column 订单金额: `12,5` is not an amount"), "{wrong}");
    let half = &TRADES.as_bytes()[..TRADES.len() / 2];
    assert!(refused("half.csv", half).contains("line 2"), "cut within a line");
    let no_totals = &TRADES[..TRADES.find("总交易单数").unwrap()];
    assert!(refused("cut.csv", no_totals.as_bytes()).contains("line 3 is the last one, and the totals are missing"));
    assert!(refused("other.csv", b"a,b\n1,2\n").contains("line 1 has no column 交易时间"));
    let gzip = packed(TRADES);
    assert!(refused("cut.gz", &gzip[..gzip.len() - 9]).contains("begins as gzip and cannot be unpacked"));
    assert_eq!(failure(&run(&["--json", "bill", &folder.join("none.csv")])).0, 6);
}

#[test]
fn totals_that_the_rows_do_not_add_up_to_are_named_and_the_rows_are_printed_all_the_same() {
    let folder = Folder::new();
    let checked = |name: &str, content: &str| {
        let output = run(&["--json", "bill", &written(&folder, name, content.as_bytes())]);
        let error: Value = serde_json::from_slice(&output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(3), "{error}");
        let printed: Value = serde_json::from_slice(&output.stdout).unwrap();
        (printed, error["message"].as_str().unwrap().to_owned())
    };
    let (printed, message) = checked("trades.csv", &TRADES.replace("`0.06700,`12.50", "`0.06700,`12.60"));
    assert!(message.ends_with(":\n  total is 1260 in the totals, and 1250 in the rows"), "{message}");
    assert_eq!(printed["rows"].as_array().unwrap().len(), 2);
    let other_way = FUNDS.replace("`1.0,`0.0,`0.00,`1.0,`0.02", "`1.0,`1.0,`0.02,`0.0,`0.00");
    let (_, message) = checked("funds.csv", &other_way);
    assert_eq!(message.lines().count(), 5, "{message}");
}

#[test]
fn what_a_stranger_wrote_is_no_formula_and_no_command_of_a_terminal_in_csv() {
    let folder = Folder::new();
    let hostile = TRADES.replace("`茶, \"大\"杯", "`=HYPERLINK(\"http://x\")").replace("`REFUND-1", "`@SUM(1)");
    let file = written(&folder, "trades.csv", hostile.as_bytes());
    let csv = stdout(&run(&["bill", &file, "--format", "csv"]));
    assert!(csv.contains(",\"'=HYPERLINK(\"\"http://x\"\")\",") && csv.contains(",'@SUM(1),"), "{csv}");
    assert!(!csv.contains('\u{1b}') && csv.contains(",-300,"), "{csv:?}");
    let data = json(&run(&["--json", "bill", &file]));
    assert_eq!(data["rows"][0]["description"], "=HYPERLINK(\"http://x\")");
}
