//! Accounts that WeBank keeps for merchants (微众台账): quotas, merchants' data, renaming, control. Amounts are in fen.

pub mod wb_channel;

#[cfg(feature = "server")]
use wechatpay_runtime::server::Declaration;

/// The endpoints of this family.
#[cfg(feature = "server")]
pub(crate) const DECLARATIONS: &[Declaration] = &[
    Declaration::of::<wb_channel::account::balance::QueryChannelBalance>(),
    Declaration::of::<wb_channel::account::mch_archives::GetChannelMerchantArchives>(),
    Declaration::of::<wb_channel::account::mch_media::GetChannelMerchantMedia>(),
    Declaration::of::<wb_channel::bank_channel_account::rename::RenameChannelAccount>(),
    Declaration::of::<wb_channel::bank_channel_account::rename::QueryChannelAccountRename>(),
    Declaration::of::<wb_channel::control_orders::QueryChannelControlOrder>(),
    Declaration::of::<wb_channel::control_orders::info::update::result::notify::NotifyChannelInfoUpdateResult>(),
    Declaration::of::<wb_channel::control_orders::punish::CreateChannelControlOrder>(),
    Declaration::of::<wb_channel::control_orders::recover::RecoverChannelControlOrder>(),
    Declaration::of::<wb_channel::special_reduction::CreateChannelSpecialReduction>(),
    Declaration::of::<wb_channel::special_reduction::QueryChannelSpecialReduction>(),
];
