//! Bills (账单): the calls that say where a day's bill is. It is downloaded by [`Client::download`](crate::Client::download).
//!
//! Bills of a day are there from 10 o'clock of the next, Beijing time, for three months. [`TradeBill`](tradebill::TradeBill) and
//! [`FundFlowBill`](fundflowbill::FundFlowBill) are what is in the files.

pub mod fundflowbill;
mod line;
pub mod reader;
pub mod sub_merchant_fundflowbill;
pub mod tradebill;

#[cfg(feature = "server")]
use wechatpay_runtime::server::Declaration;
use wechatpay_runtime::{wechatpay_enumeration, wechatpay_object};

pub use reader::{BillError, BillReader, BillRow};

/// The endpoints of this family.
#[cfg(feature = "server")]
pub(crate) const DECLARATIONS: &[Declaration] = &[
    Declaration::of::<fundflowbill::GetFundFlowBill>(),
    Declaration::of::<sub_merchant_fundflowbill::GetSubMerchantFundFlowBill>(),
    Declaration::of::<tradebill::GetTradeBill>(),
];

/// How a bill is packed (压缩类型).
#[wechatpay_enumeration]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TarType {
    /// As gzip. [`Client::download`](crate::Client::download) unpacks it.
    Gzip,
    /// One that this version does not know.
    Other(String),
}

/// An account of the merchant (资金账户类型).
#[wechatpay_enumeration]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum AccountType {
    /// The basic account (基本账户).
    Basic,
    /// The account for operations (运营账户).
    Operation,
    /// The account for fees (手续费账户).
    Fees,
    /// The account for deposits (保证金账户); sub-merchants only.
    Deposit,
    /// One that this version does not know.
    Other(String),
}

/// Where a bill is, and what it hashes to.
///
/// ```no_run
/// use wechatpay_endpoints::v3::bill::TarType;
/// use wechatpay_endpoints::v3::bill::tradebill::GetTradeBill;
/// use wechatpay_endpoints::Client;
///
/// # async fn download(client: Client) -> Result<(), wechatpay_endpoints::Error> {
/// let bill = GetTradeBill::builder().bill_date("2019-06-11").tar_type(TarType::Gzip).send(&client).await?;
/// let mut download = client.download(&bill.download_url).await?.checked(&bill.hash_type, &bill.hash_value)?;
/// while let Some(chunk) = download.chunk().await? {
///     println!("{} bytes", chunk.len());
/// }
/// // The hash matched: the bill is whole.
/// # Ok(()) }
/// ```
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bill {
    /// The kind of hash, `SHA1` (哈希类型).
    pub hash_type: String,
    /// The hash of the bill as it is unpacked, in hex (哈希值).
    pub hash_value: String,
    /// Where the bill is downloaded from within five minutes (账单下载地址).
    pub download_url: String,
}

#[cfg(test)]
mod tests;
