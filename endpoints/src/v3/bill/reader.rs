//! Reads the file of a bill: a line of column names, a line for each row, a line of the totals' names, the totals.
//!
//! What a row is stands beside the call that asks for the bill: [`TradeBill`](super::tradebill::TradeBill),
//! [`FundFlowBill`](super::fundflowbill::FundFlowBill). Why this is no CSV, and read without a crate for CSV:
//! docs/decisions/0038-bills.md.

use std::borrow::Cow;
use std::fmt;
use std::io::{self, BufRead};
use std::marker::PhantomData;

use wechatpay_runtime::escape_control;

use super::line::Line;

/// The longest line, in bytes. Real ones have some hundred.
const LONGEST_LINE: u64 = 1 << 20;

/// Reads the rows of a bill one after the other, so that a bill of any size takes the memory of one row.
///
/// The file may begin with a byte order mark. It must be unpacked: [`Client::download`](crate::Client::download) does that.
///
/// Do not act on the rows before the last one: that the file is whole shows at its end, where the number of rows must be the one that
/// the totals say.
///
/// ```
/// use wechatpay_endpoints::v3::bill::BillReader;
/// use wechatpay_endpoints::v3::bill::fundflowbill::FundFlowBillRow;
///
/// let file = "记账时间,微信支付业务单号,资金流水单号,业务名称,业务类型,收支类型,收支金额(元),账户结余(元),资金变更提交申请人,备注,业务凭证号
/// `2018-02-01 04:21:23,`50000305742018020103387128253,`1900009231201802015884652186,`退款,`退款,`支出,`0.02,`0.17,`system,`缺货,`REF1
/// 资金流水总笔数,收入笔数,收入金额,支出笔数,支出金额
/// `1,`0,`0.00,`1,`0.02
/// ";
/// let mut bill = BillReader::<_, FundFlowBillRow>::new(file.as_bytes())?;
/// for row in bill.by_ref() {
///     println!("{} fen", row?.amount);
/// }
/// assert_eq!(bill.totals().map(|totals| totals.expense), Some(2));
/// # Ok::<(), wechatpay_endpoints::v3::bill::BillError>(())
/// ```
pub struct BillReader<R, T: BillRow> {
    source: R,
    columns: Vec<String>,
    /// The number of the line that was read last. The first line is 1.
    line: u64,
    rows: u64,
    totals: Option<T::Totals>,
    has_ended: bool,
    row: PhantomData<fn() -> T>,
}

/// A row of a bill: of trades, or of an account's movements.
pub trait BillRow: sealed::Read {}

pub(super) mod sealed {
    use super::BillError;
    use crate::v3::bill::line::Line;

    pub trait Read: Sized {
        /// What the end of the file says of all rows.
        type Totals;

        /// The columns without which it is another kind of file.
        const REQUIRED: &'static [&'static str];

        /// The column of the totals that has the number of rows.
        const COUNT: &'static str;

        fn read(line: &Line<'_>) -> Result<Self, BillError>;

        fn read_totals(line: &Line<'_>) -> Result<Self::Totals, BillError>;

        /// The number of rows that the totals say.
        fn count(totals: &Self::Totals) -> u64;
    }
}

impl<R, T: BillRow> fmt::Debug for BillReader<R, T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("BillReader").field("columns", &self.columns).field("line", &self.line).finish_non_exhaustive()
    }
}

impl<R: BufRead, T: BillRow> BillReader<R, T> {
    /// Reads the first line, which names the columns.
    ///
    /// # Errors
    ///
    /// Fails if the file cannot be read, or has not the columns of this kind of bill.
    pub fn new(source: R) -> Result<Self, BillError> {
        let mut reader =
            BillReader { source, columns: Vec::new(), line: 0, rows: 0, totals: None, has_ended: false, row: PhantomData };
        let first = reader.next_line()?.ok_or_else(|| BillError::new(1, "is missing: the file is empty"))?;
        reader.columns = names(first.strip_prefix('\u{feff}').unwrap_or(&first));
        let missing = T::REQUIRED.iter().find(|name| !reader.columns.iter().any(|column| column == *name));
        match missing {
            None => Ok(reader),
            Some(name) => Err(BillError::new(reader.line, format!("has no column {name}: it is not the file of such a bill"))),
        }
    }

    /// Returns the totals, once all rows were read.
    pub fn totals(&self) -> Option<&T::Totals> {
        self.totals.as_ref()
    }

    fn next_row(&mut self) -> Result<Option<T>, BillError> {
        let Some(text) = self.next_line()? else { return Err(self.cut_off()) };
        if text.starts_with('`') {
            self.rows += 1;
            return T::read(&Line::new(self.line, &self.columns, &text)?).map(Some);
        }
        // Every value is behind a back-quote, so this line names the totals.
        let columns = names(&text);
        if !columns.iter().any(|column| column == T::COUNT) {
            let problem =
                "begins without a back-quote, and does not name the totals: only the file as WeChat Pay wrote it can be read";
            return Err(BillError::new(self.line, problem));
        }
        let Some(text) = self.next_line()? else { return Err(self.cut_off()) };
        let totals = T::read_totals(&Line::new(self.line, &columns, &text)?)?;
        let (said, rows) = (T::count(&totals), self.rows);
        if said != rows {
            return Err(BillError::new(self.line, format!("says that the bill has {said} rows, and it has {rows}")));
        }
        if self.next_line()?.is_some() {
            return Err(BillError::new(self.line, "follows the totals, which end a bill"));
        }
        self.totals = Some(totals);
        Ok(None)
    }

    fn cut_off(&self) -> BillError {
        BillError::new(self.line, "is the last one, and the totals are missing: the file is cut off")
    }

    /// Reads the next line that is not empty, without its end.
    fn next_line(&mut self) -> Result<Option<String>, BillError> {
        loop {
            let mut bytes = Vec::new();
            let read = io::Read::take(&mut self.source, LONGEST_LINE).read_until(b'\n', &mut bytes);
            let length = read.map_err(|error| BillError::new(self.line + 1, format!("cannot be read: {error}")))?;
            if length == 0 {
                return Ok(None);
            }
            self.line += 1;
            if length as u64 == LONGEST_LINE && bytes.last() != Some(&b'\n') {
                return Err(BillError::new(self.line, format!("is longer than {LONGEST_LINE} bytes")));
            }
            let text = String::from_utf8(bytes).map_err(|error| {
                let at = error.utf8_error().valid_up_to() + 1;
                BillError::new(self.line, format!("is not UTF-8 at its byte {at}"))
            })?;
            let text = text.trim_end_matches(['\r', '\n']);
            if !text.trim().is_empty() {
                return Ok(Some(text.to_owned()));
            }
        }
    }
}

/// The rows. After an error, and after the last row, there are no more.
impl<R: BufRead, T: BillRow> Iterator for BillReader<R, T> {
    type Item = Result<T, BillError>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.has_ended {
            return None;
        }
        let next = self.next_row().transpose();
        self.has_ended = !matches!(next, Some(Ok(_)));
        next
    }
}

/// Returns the names of columns, without the unit that some have behind them: `收支金额(元)`, with brackets of either width.
fn names(line: &str) -> Vec<String> {
    let name = |name: &str| name.trim().trim_start_matches('`').split(['(', '（']).next().unwrap_or_default().to_owned();
    line.split(',').map(name).collect()
}

/// What is wrong with the file of a bill, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BillError {
    line: u64,
    column: Option<String>,
    problem: Cow<'static, str>,
}

impl BillError {
    pub(super) fn new(line: u64, problem: impl Into<Cow<'static, str>>) -> Self {
        BillError { line, column: None, problem: problem.into() }
    }

    pub(super) fn in_column(self, column: Option<&String>) -> Self {
        BillError { column: column.cloned(), ..self }
    }

    /// Returns the number of the line. The first line of the file is 1.
    pub fn line(&self) -> u64 {
        self.line
    }

    /// Returns the name of the column, as the file has it, if one value is wrong.
    pub fn column(&self) -> Option<&str> {
        self.column.as_deref()
    }

    /// Returns what is wrong.
    pub fn problem(&self) -> &str {
        &self.problem
    }
}

impl fmt::Display for BillError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "line {}", self.line)?;
        if let Some(column) = &self.column {
            write!(formatter, ", column {}:", escape_control(column))?;
        }
        write!(formatter, " {}", escape_control(&self.problem))
    }
}

impl std::error::Error for BillError {}
