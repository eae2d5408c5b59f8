//! The endpoints whose paths begin with `hk/v3/`: payments from Hong Kong wallets (香港钱包).
//!
//! Every call goes to `https://apihk.mch.weixin.qq.com`; see [`Region`](crate::Region). The types are those of
//! [`v3::global`](crate::v3::global).

pub mod certificates;
pub mod merchants;
pub mod refunds;
pub mod settle;
pub mod statements;
pub mod transactions;

#[cfg(feature = "server")]
use wechatpay_runtime::server::Declaration;

/// The endpoints of this family.
#[cfg(feature = "server")]
pub(crate) const DECLARATIONS: &[Declaration] = &[
    Declaration::of::<merchants::CreateHongKongSubMerchant>(),
    Declaration::of::<merchants::ModifyHongKongSubMerchant>(),
    Declaration::of::<merchants::QueryHongKongSubMerchant>(),
    Declaration::of::<refunds::CreateHongKongRefund>(),
    Declaration::of::<refunds::ListHongKongRefunds>(),
    Declaration::of::<refunds::id::QueryHongKongRefundById>(),
    Declaration::of::<refunds::out_refund_no::QueryHongKongRefund>(),
    Declaration::of::<settle::settlements::ListHongKongSettlements>(),
    Declaration::of::<statements::DownloadHongKongStatement>(),
    Declaration::of::<transactions::app::CreateHongKongAppTransaction>(),
    Declaration::of::<transactions::id::CloseHongKongTransactionById>(),
    Declaration::of::<transactions::id::QueryHongKongTransactionById>(),
    Declaration::of::<transactions::id::ReverseHongKongTransactionById>(),
    Declaration::of::<transactions::jsapi::CreateHongKongJsapiTransaction>(),
    Declaration::of::<transactions::micropay::CreateHongKongCodeTransaction>(),
    Declaration::of::<transactions::mweb::CreateHongKongH5Transaction>(),
    Declaration::of::<transactions::native::CreateHongKongNativeTransaction>(),
    Declaration::of::<transactions::out_trade_no::CloseHongKongTransaction>(),
    Declaration::of::<transactions::out_trade_no::QueryHongKongTransaction>(),
    Declaration::of::<transactions::out_trade_no::ReverseHongKongTransaction>(),
    certificates::DECLARATION,
];
