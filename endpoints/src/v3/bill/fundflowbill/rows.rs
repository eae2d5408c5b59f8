//! The file of the bill of an account's movements: a row for each of the day.

use std::io::{BufReader, Read};

use wechatpay_runtime::wechatpay_object;

use crate::v3::bill::line::Line;
use crate::v3::bill::reader::{BillError, BillReader, BillRow, sealed};

/// The bill of a day's movements of an account (资金账单), read whole. [`BillReader`] reads it row by row.
///
/// ```no_run
/// use wechatpay_endpoints::v3::bill::fundflowbill::FundFlowBill;
///
/// # fn read() -> Result<(), Box<dyn std::error::Error>> {
/// let bill = FundFlowBill::read(std::fs::File::open("funds.csv")?)?;
/// println!("{} fen came in, {} fen went out", bill.totals.income, bill.totals.expense);
/// # Ok(()) }
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FundFlowBill {
    /// The movements, in the order of the file.
    pub rows: Vec<FundFlowBillRow>,
    /// What the end of the file says of all of them.
    pub totals: FundFlowBillTotals,
}

impl FundFlowBill {
    /// Reads the file, which is unpacked and as WeChat Pay wrote it. Its columns are found by their names.
    ///
    /// # Errors
    ///
    /// Fails if the file cannot be read, is not a bill of movements, or is damaged. The error names line and column.
    pub fn read(file: impl Read) -> Result<Self, BillError> {
        let mut reader = BillReader::new(BufReader::new(file))?;
        let rows = reader.by_ref().collect::<Result<_, _>>()?;
        let totals = reader.totals().cloned().unwrap_or_default();
        Ok(FundFlowBill { rows, totals })
    }
}

/// A movement of an account. Amounts are in fen.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FundFlowBillRow {
    /// When it was booked (记账时间): `yyyy-MM-dd HH:mm:ss`, Beijing time.
    pub booked_at: String,
    /// WeChat Pay's number of what moved the money (微信支付业务单号): of a payment, a refund, a withdrawal.
    pub business_id: Option<String>,
    /// The number of the movement (资金流水单号).
    pub flow_id: Option<String>,
    /// What moved the money (业务名称).
    pub business_name: Option<String>,
    /// Its kind (业务类型).
    pub business_type: Option<String>,
    /// Which way (收支类型): `收入` in, `支出` out.
    pub direction: String,
    /// How much moved (收支金额); the direction is its sign.
    pub amount: i64,
    /// What is in the account afterwards (账户结余).
    pub balance: i64,
    /// Who asked for it (资金变更提交申请人).
    pub applicant: Option<String>,
    /// A remark (备注).
    pub remark: Option<String>,
    /// The merchant's number of what moved the money (业务凭证号).
    pub voucher: Option<String>,
}

/// The sums at the end of a bill of movements, in fen.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct FundFlowBillTotals {
    /// The number of rows (资金流水总笔数).
    pub count: u64,
    /// The number of those that brought money in (收入笔数).
    pub income_count: u64,
    /// What came in (收入金额).
    pub income: i64,
    /// The number of those that took money out (支出笔数).
    pub expense_count: u64,
    /// What went out (支出金额).
    pub expense: i64,
}

impl BillRow for FundFlowBillRow {}

impl sealed::Read for FundFlowBillRow {
    type Totals = FundFlowBillTotals;

    const REQUIRED: &'static [&'static str] = &["记账时间", "资金流水单号", "收支类型", "收支金额", "账户结余"];
    const COUNT: &'static str = "资金流水总笔数";

    fn read(line: &Line<'_>) -> Result<Self, BillError> {
        Ok(FundFlowBillRow {
            booked_at: line.required("记账时间")?,
            business_id: line.text("微信支付业务单号"),
            flow_id: line.text("资金流水单号"),
            business_name: line.text("业务名称"),
            business_type: line.text("业务类型"),
            direction: line.required("收支类型")?,
            amount: line.required_fen("收支金额")?,
            balance: line.required_fen("账户结余")?,
            applicant: line.text("资金变更提交申请人"),
            remark: line.text("备注"),
            voucher: line.text("业务凭证号"),
        })
    }

    fn read_totals(line: &Line<'_>) -> Result<FundFlowBillTotals, BillError> {
        Ok(FundFlowBillTotals {
            count: line.count(<Self as sealed::Read>::COUNT)?,
            income_count: line.count("收入笔数")?,
            income: line.required_fen("收入金额")?,
            expense_count: line.count("支出笔数")?,
            expense: line.required_fen("支出金额")?,
        })
    }

    fn count(totals: &FundFlowBillTotals) -> u64 {
        totals.count
    }
}
