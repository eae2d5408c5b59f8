//! The file of the bill of trades: a row for each payment and each refund of the day.

use std::io::{BufReader, Read};

use wechatpay_runtime::wechatpay_object;

use crate::v3::bill::line::Line;
use crate::v3::bill::reader::{BillError, BillReader, BillRow, sealed};

/// The bill of a day's trades (交易账单), read whole. [`BillReader`] reads it row by row.
///
/// ```no_run
/// use wechatpay_endpoints::v3::bill::tradebill::TradeBill;
///
/// # fn read() -> Result<(), Box<dyn std::error::Error>> {
/// let bill = TradeBill::read(std::fs::File::open("bill.csv")?)?;
/// for row in &bill.rows {
///     println!("{} {} {:?} fen", row.out_trade_no, row.trade_state, row.total);
/// }
/// # Ok(()) }
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TradeBill {
    /// The payments and refunds, in the order of the file.
    pub rows: Vec<TradeBillRow>,
    /// What the end of the file says of all of them.
    pub totals: TradeBillTotals,
}

impl TradeBill {
    /// Reads the file, which is unpacked and as WeChat Pay wrote it. Its columns are found by their names.
    ///
    /// # Errors
    ///
    /// Fails if the file cannot be read, is not a bill of trades, or is damaged. The error names line and column.
    pub fn read(file: impl Read) -> Result<Self, BillError> {
        let mut reader = BillReader::new(BufReader::new(file))?;
        let rows = reader.by_ref().collect::<Result<_, _>>()?;
        let totals = reader.totals().cloned().unwrap_or_default();
        Ok(TradeBill { rows, totals })
    }
}

/// A payment or a refund. Amounts are in fen, and `None` where this bill has no such column.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TradeBillRow {
    /// When it was paid, or the refund was accepted (交易时间): `yyyy-MM-dd HH:mm:ss`, Beijing time.
    pub trade_time: String,
    /// The application (公众账号ID).
    pub appid: Option<String>,
    /// The merchant, or the partner (商户号).
    pub mchid: String,
    /// The sub-merchant (特约商户号).
    pub sub_mchid: Option<String>,
    /// The merchant's number of the device (设备号).
    pub device_info: Option<String>,
    /// WeChat Pay's number of the payment (微信订单号).
    pub transaction_id: String,
    /// The merchant's number of the payment (商户订单号).
    pub out_trade_no: String,
    /// The user (用户标识).
    pub openid: Option<String>,
    /// How it was paid (交易类型): `JSAPI`, `NATIVE`, `APP`, `MICROPAY`, `MWEB`, ….
    pub trade_type: Option<String>,
    /// What the row is (交易状态): `SUCCESS` for a payment, `REFUND` for a refund, `REVOKED` for a payment code that was revoked.
    pub trade_state: String,
    /// The bank (付款银行).
    pub bank_type: Option<String>,
    /// The currency (货币种类), `CNY`.
    pub currency: Option<String>,
    /// The order less its coupons that need no recharge (应结订单金额); 0 for a refund.
    pub settlement_total: Option<i64>,
    /// The coupons (代金券金额); 0 for a refund.
    pub coupon: Option<i64>,
    /// When the refund was requested (退款申请时间), in the bill of refunds.
    pub refund_requested_at: Option<String>,
    /// When the refund succeeded (退款成功时间), in the bill of refunds.
    pub refund_succeeded_at: Option<String>,
    /// WeChat Pay's number of the refund (微信退款单号).
    pub refund_id: Option<String>,
    /// The merchant's number of the refund (商户退款单号).
    pub out_refund_no: Option<String>,
    /// What is refunded, less the coupons that need no recharge (退款金额).
    pub refund: Option<i64>,
    /// The coupons that are refunded (充值券退款金额).
    pub coupon_refund: Option<i64>,
    /// Where the refund goes (退款类型): `ORIGINAL`, `BALANCE`, ….
    pub refund_type: Option<String>,
    /// The refund's state when the bill was made (退款状态): `SUCCESS`, `PROCESSING`, `FAIL`, `CHANGE`.
    pub refund_state: Option<String>,
    /// The goods (商品名称).
    pub description: Option<String>,
    /// What the merchant attached (商户数据包).
    pub attach: Option<String>,
    /// The fee in thousandths of a fen (手续费): bills write five decimal places. Negative where a refund returns it.
    pub fee_thousandths: Option<i64>,
    /// The rate of the fee (费率): `0.60%`.
    pub rate: Option<String>,
    /// The order (订单金额); 0 for a refund.
    pub total: Option<i64>,
    /// What the merchant asked to refund (申请退款金额).
    pub requested_refund: Option<i64>,
    /// The remark on the rate (费率备注).
    pub rate_remark: Option<String>,
}

/// The sums at the end of a bill of trades, in fen; `None` where this bill has no such column.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct TradeBillTotals {
    /// The number of rows (总交易单数).
    pub count: u64,
    /// The orders less their coupons (应结订单总金额).
    pub settlement_total: Option<i64>,
    /// What was refunded (退款总金额).
    pub refund: Option<i64>,
    /// The coupons that were refunded (充值券退款总金额).
    pub coupon_refund: Option<i64>,
    /// The fees in thousandths of a fen (手续费总金额).
    pub fee_thousandths: Option<i64>,
    /// The orders (订单总金额).
    pub total: Option<i64>,
    /// What the merchant asked to refund (申请退款总金额).
    pub requested_refund: Option<i64>,
}

impl BillRow for TradeBillRow {}

impl sealed::Read for TradeBillRow {
    type Totals = TradeBillTotals;

    const REQUIRED: &'static [&'static str] = &["交易时间", "商户号", "微信订单号", "商户订单号", "交易状态"];
    const COUNT: &'static str = "总交易单数";

    fn read(line: &Line<'_>) -> Result<Self, BillError> {
        Ok(TradeBillRow {
            trade_time: line.required("交易时间")?,
            appid: line.text("公众账号ID"),
            mchid: line.required("商户号")?,
            sub_mchid: line.number_of("特约商户号"),
            device_info: line.text("设备号"),
            transaction_id: line.required("微信订单号")?,
            out_trade_no: line.required("商户订单号")?,
            openid: line.text("用户标识"),
            trade_type: line.text("交易类型"),
            trade_state: line.required("交易状态")?,
            bank_type: line.text("付款银行"),
            currency: line.text("货币种类"),
            settlement_total: line.fen("应结订单金额")?,
            coupon: line.fen("代金券金额")?,
            refund_requested_at: line.text("退款申请时间"),
            refund_succeeded_at: line.text("退款成功时间"),
            refund_id: line.number_of("微信退款单号"),
            out_refund_no: line.number_of("商户退款单号"),
            refund: line.fen("退款金额")?,
            coupon_refund: line.fen("充值券退款金额")?,
            refund_type: line.text("退款类型"),
            refund_state: line.text("退款状态"),
            description: line.text("商品名称"),
            attach: line.text("商户数据包"),
            fee_thousandths: line.thousandths("手续费")?,
            rate: line.text("费率"),
            total: line.fen("订单金额")?,
            requested_refund: line.fen("申请退款金额")?,
            rate_remark: line.text("费率备注"),
        })
    }

    fn read_totals(line: &Line<'_>) -> Result<TradeBillTotals, BillError> {
        Ok(TradeBillTotals {
            count: line.count(<Self as sealed::Read>::COUNT)?,
            settlement_total: line.fen("应结订单总金额")?,
            refund: line.fen("退款总金额")?,
            coupon_refund: line.fen("充值券退款总金额")?,
            fee_thousandths: line.thousandths("手续费总金额")?,
            total: line.fen("订单总金额")?,
            requested_refund: line.fen("申请退款总金额")?,
        })
    }

    fn count(totals: &TradeBillTotals) -> u64 {
        totals.count
    }
}
