//! Deductions on campuses (校园轻松付): the user signs a contract for a school, and pays there by deduction. Amounts are in fen.

pub mod contracts;
pub mod transactions;
pub mod users;

#[cfg(feature = "server")]
use wechatpay_runtime::server::Declaration;
use wechatpay_runtime::wechatpay_object;

/// The endpoints of this family.
#[cfg(feature = "server")]
pub(crate) const DECLARATIONS: &[Declaration] = &[
    Declaration::of::<contracts::QueryCampusContract>(),
    Declaration::of::<contracts::TerminateCampusContract>(),
    Declaration::of::<contracts::presign::PresignCampusContract>(),
    Declaration::of::<transactions::CreateCampusTransaction>(),
    Declaration::of::<transactions::id::QueryCampusTransactionById>(),
    Declaration::of::<transactions::out_trade_no::QueryCampusTransaction>(),
    Declaration::of::<users::ListCampusContracts>(),
    Declaration::of::<users::QueryCampusDebtState>(),
];

/// A contract, as it stands (签约).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CampusContract {
    /// WeChat Pay's number of the contract (签约协议号).
    pub contract_id: String,
    /// The merchant number (商户号).
    pub mchid: String,
    /// The app or official account of the merchant (商户appid).
    pub appid: String,
    /// The user, under the merchant's `appid` (商户appid下的用户标识).
    pub openid: String,
    /// The template of the contract (签约模板号).
    pub plan_id: String,
    /// The contract's state (签约状态).
    pub contract_status: String,
    /// When the user signed, RFC 3339 (签约时间).
    pub create_time: String,
    /// The merchant's number of the contract (外部签约号).
    pub out_contract_code: String,
}
