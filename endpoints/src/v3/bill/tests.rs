//! The files of bills: what WeChat Pay writes is read, and whatever is damaged is refused at its line and column.

use proptest::prelude::*;

use super::fundflowbill::FundFlowBill;
use super::tradebill::TradeBill;
use super::{BillError, BillReader};

/// A payment and its refund, as they are in a bill of all trades.
const ALL: &str = "\u{feff}交易时间,公众账号ID,商户号,特约商户号,设备号,微信订单号,商户订单号,用户标识,交易类型,交易状态,付款银行,货币种类,应结订单金额,代金券金额,微信退款单号,商户退款单号,退款金额,充值券退款金额,退款类型,退款状态,商品名称,商户数据包,手续费,费率,订单金额,申请退款金额,费率备注\r
`2026-06-11 10:00:00,`wx1,`1900000109,`0,`,`4200000001,`ORDER-1,`o1,`JSAPI,`SUCCESS,`OTHERS,`CNY,`12.30,`0.20,`0,`0,`0.00,`0.00,`,`,`茶, 大杯,`=1+1,`0.07000,`0.60%,`12.50,`0.00,`\r
`2026-06-11 11:00:00,`wx1,`1900000109,`1900000110,`,`4200000001,`ORDER-1,`o1,`JSAPI,`REFUND,`OTHERS,`CNY,`0.00,`0.00,`5030000001,`REFUND-1,`0.50,`0.00,`ORIGINAL,`PROCESSING,`茶, 大杯,`=1+1,`-0.00300,`0.60%,`0.00,`0.50,`\r
总交易单数,应结订单总金额,退款总金额,充值券退款总金额,手续费总金额,订单总金额,申请退款总金额\r
`2,`12.30,`0.50,`0.00,`0.06700,`12.50,`0.50\r
";

/// As an official document shows it: numbers of rows with a fraction, brackets of full width, empty lines.
const FUNDS: &str =
    "记账时间,微信支付业务单号,资金流水单号,业务名称,业务类型,收支类型,收支金额（元）,账户结余（元）,资金变更提交申请人,备注,业务凭证号

`2018-02-01 04:21:23,`50000305742018020103387128253,`1900009231201802015884652186,`退款,`退款,`支出,`0.02,`0.17,`system,`缺货,`REF4200000068201801293084726067

资金流水总笔数,收入笔数,收入金额,支出笔数,支出金额

`1.0,`0.0,`0.00,`1.0,`0.02
";

fn error(file: &str) -> BillError {
    TradeBill::read(file.as_bytes()).expect_err("it is damaged")
}

#[test]
fn a_bill_of_trades_is_read_with_its_amounts_in_fen() {
    let bill = TradeBill::read(ALL.as_bytes()).unwrap();
    let [paid, refunded] = &bill.rows[..] else { panic!("{bill:?}") };
    assert_eq!(
        (paid.total, paid.settlement_total, paid.coupon, paid.fee_thousandths),
        (Some(1250), Some(1230), Some(20), Some(7000))
    );
    assert_eq!((paid.sub_mchid.as_deref(), paid.refund_id.as_deref(), paid.device_info.as_deref()), (None, None, None));
    assert_eq!(paid.description.as_deref(), Some("茶, 大杯"), "a comma of the merchant's shifts no column");
    assert_eq!((refunded.refund, refunded.fee_thousandths, refunded.requested_refund), (Some(50), Some(-300), Some(50)));
    assert_eq!((refunded.sub_mchid.as_deref(), refunded.refund_state.as_deref()), (Some("1900000110"), Some("PROCESSING")));
    let totals = &bill.totals;
    assert_eq!((totals.count, totals.total, totals.refund, totals.fee_thousandths), (2, Some(1250), Some(50), Some(6700)));
}

#[test]
fn columns_are_found_by_their_names_and_those_that_a_bill_has_not_are_none() {
    let payments =
        "商户订单号,微信订单号,商户号,交易时间,交易状态,新列\n`A,`1,`2,`2026-06-11 10:00:00,`SUCCESS,`x\n总交易单数\n`1\n";
    let bill = TradeBill::read(payments.as_bytes()).unwrap();
    assert_eq!((bill.rows[0].out_trade_no.as_str(), bill.rows[0].total, bill.totals.total), ("A", None, None));
}

#[test]
fn a_bill_of_movements_is_read_as_the_document_shows_it() {
    let bill = FundFlowBill::read(FUNDS.as_bytes()).unwrap();
    let row = &bill.rows[0];
    assert_eq!((row.direction.as_str(), row.amount, row.balance), ("支出", 2, 17));
    assert_eq!(row.voucher.as_deref(), Some("REF4200000068201801293084726067"));
    assert_eq!((bill.totals.count, bill.totals.expense_count, bill.totals.expense), (1, 1, 2));
}

#[test]
fn what_is_damaged_is_named_by_its_line_and_column() {
    let text = |file: &str| error(file).to_string();
    assert_eq!(text(""), "line 1 is missing: the file is empty");
    assert_eq!(text(FUNDS), "line 1 has no column 交易时间: it is not the file of such a bill");
    let wrong = error(&ALL.replace("12.50", "12.5O"));
    assert_eq!((wrong.line(), wrong.column()), (2, Some("订单金额")));
    assert!(wrong.problem().starts_with("`12.5O` is not an amount in yuan"), "{wrong}");
    assert!(
        text(&ALL.replace("`12.30,`0.20", "`12.305,`0.20"))
            .starts_with("line 2, column 应结订单金额: `12.305` has more than two")
    );
    assert_eq!(text(&ALL.replace("`ORIGINAL,`PROCESSING", "`ORIGINAL")), "line 3, column 费率备注: has 26 values for 27 columns");
    assert_eq!(text(&ALL.replace("`ORDER-1,`o1", "`,`o1")), "line 2, column 商户订单号: is empty");
    assert_eq!(text(&ALL.replace("`2,`12.30", "`3,`12.30")), "line 5 says that the bill has 3 rows, and it has 2");
    assert_eq!(text(&ALL.replace("`2,`12.30", "`two,`12.30")), "line 5, column 总交易单数: `two` is not a number of rows");
    assert_eq!(text(&format!("{ALL}`1\r\n")), "line 6 follows the totals, which end a bill");
    // What a spreadsheet program makes of it.
    assert!(text(&ALL.replace('`', "")).starts_with("line 2 begins without a back-quote, and does not name the totals"));
    let no_quote = "line 5, column 总交易单数: has a value without a back-quote before it";
    assert_eq!(text(&ALL.replace("`2,`12.30", "2,`12.30")), no_quote);
    let hostile = text(&ALL.replace("12.50", "\u{1b}[2J\u{202e}"));
    assert!(hostile.starts_with("line 2, column 订单金额: ") && !hostile.contains(['\u{1b}', '\u{202e}']), "{hostile:?}");
}

#[test]
fn a_file_that_is_not_utf_8_or_has_an_endless_line_is_refused() {
    let mut latin = ALL.as_bytes().to_vec();
    let at = latin.iter().rposition(|byte| *byte == b'J').unwrap();
    latin[at] = 0xff;
    let error = TradeBill::read(&latin[..]).unwrap_err();
    assert!(error.line() == 3 && error.problem().starts_with("is not UTF-8 at its byte "), "{error}");
    let endless = std::io::Read::chain(ALL.as_bytes(), std::io::repeat(b'x'));
    assert!(TradeBill::read(endless).unwrap_err().to_string().starts_with("line 6 is longer than "));
}

#[test]
fn after_an_error_there_are_no_more_rows() {
    let damaged = ALL.replacen("12.50", "x", 1);
    let mut reader = BillReader::<_, super::tradebill::TradeBillRow>::new(damaged.as_bytes()).unwrap();
    assert!(reader.next().unwrap().is_err());
    assert!(reader.next().is_none() && reader.totals().is_none());
}

proptest! {
    #[test]
    fn a_bill_that_is_cut_off_anywhere_is_refused(at in 0..ALL.trim_end().len() - 4) {
        // Without its last four characters, `0.50`, the last total is another one or none.
        let cut: Vec<u8> = ALL.as_bytes()[..at].to_vec();
        prop_assert!(TradeBill::read(&cut[..]).is_err());
    }

    #[test]
    fn any_bytes_are_a_bill_or_an_error(bytes: Vec<u8>) {
        let _ = TradeBill::read(&bytes[..]);
        let _ = FundFlowBill::read(&bytes[..]);
    }

    #[test]
    fn a_bill_with_any_byte_changed_is_a_bill_or_an_error(at in 0..ALL.len(), byte: u8) {
        let mut changed = ALL.as_bytes().to_vec();
        changed[at] = byte;
        let _ = TradeBill::read(&changed[..]);
    }

    #[test]
    fn every_amount_in_fen_comes_back(fen in -1_000_000_000_000_i64..1_000_000_000_000) {
        let amount = wechatpay_runtime::Yuan::from_fen(fen);
        let bill = TradeBill::read(ALL.replace("12.50", &amount.to_string()).as_bytes()).unwrap();
        prop_assert_eq!((bill.rows[0].total, bill.totals.total), (Some(fen), Some(fen)));
    }
}
