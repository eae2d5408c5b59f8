//! Banks, branches and places, as applications and settlement accounts name them (银行组件).

pub mod capitallhh;

#[cfg(feature = "server")]
use wechatpay_runtime::server::Declaration;

/// The endpoints of this family.
#[cfg(feature = "server")]
pub(crate) const DECLARATIONS: &[Declaration] = &[
    Declaration::of::<capitallhh::areas::provinces::ListProvinces>(),
    Declaration::of::<capitallhh::areas::provinces::ListCities>(),
    Declaration::of::<capitallhh::banks::ListBankBranches>(),
    Declaration::of::<capitallhh::banks::corporate_banking::ListCorporateBanks>(),
    Declaration::of::<capitallhh::banks::personal_banking::ListPersonalBanks>(),
    Declaration::of::<capitallhh::banks::search_banks_by_bank_account::QueryBankByAccount>(),
];
