//! Brands (品牌): a service provider applies for one, sets up its card, its stores and its members, and shares out what its orders
//! bring in.
//!
//! [`CreateBrandApplication`](applyments::CreateBrandApplication) →
//! [`CreateBrandCardApplication`](card::card_configs::CreateBrandCardApplication) →
//! [`CreateBrandCardLinkApplication`](card::card_links::CreateBrandCardLinkApplication). Amounts are in fen.

pub mod applyments;
pub mod card;
pub mod marketing;
pub mod partner;
pub mod profitsharing;

#[cfg(feature = "server")]
use wechatpay_runtime::server::Declaration;

/// The endpoints of this family.
#[cfg(feature = "server")]
pub(crate) const DECLARATIONS: &[Declaration] = &[
    Declaration::of::<applyments::CreateBrandApplication>(),
    Declaration::of::<applyments::applyment_id::QueryBrandApplicationById>(),
    Declaration::of::<applyments::business_code::QueryBrandApplication>(),
    Declaration::of::<applyments::cancel_applyment::CancelBrandApplication>(),
    Declaration::of::<card::card_configs::CreateBrandCardApplication>(),
    Declaration::of::<card::card_configs::QueryBrandCardApplication>(),
    Declaration::of::<card::card_configs::cancel_applyment::CancelBrandCardApplication>(),
    Declaration::of::<card::card_configs::preview_url::GetBrandCardPreview>(),
    Declaration::of::<card::card_configs::publish::PublishBrandCard>(),
    Declaration::of::<card::card_links::CreateBrandCardLinkApplication>(),
    Declaration::of::<card::card_links::ListBrandCardLinks>(),
    Declaration::of::<card::card_links::business_code::QueryBrandCardLinkApplication>(),
    Declaration::of::<card::card_links::cancel_applyment::CancelBrandCardLinkApplication>(),
    Declaration::of::<card::card_links::unbind_card_link::UnbindBrandCardLink>(),
    Declaration::of::<marketing::shake_activities::activities::ListBrandShakeActivities>(),
    Declaration::of::<partner::card_member::cards::CreatePartnerMemberCard>(),
    Declaration::of::<partner::card_member::cards::DeletePartnerMemberCard>(),
    Declaration::of::<partner::card_member::cards::InvalidatePartnerMemberCard>(),
    Declaration::of::<partner::card_member::cards::ListPartnerMemberCards>(),
    Declaration::of::<partner::card_member::cards::ModifyPartnerMemberCard>(),
    Declaration::of::<partner::card_member::cards::QueryPartnerMemberCard>(),
    Declaration::of::<partner::card_member::membership_activities::CreatePartnerMembershipActivity>(),
    Declaration::of::<partner::card_member::membership_activities::ListPartnerMembershipActivities>(),
    Declaration::of::<partner::card_member::membership_activities::ModifyPartnerMembershipActivity>(),
    Declaration::of::<partner::card_member::membership_activities::QueryPartnerMembershipActivity>(),
    Declaration::of::<partner::card_member::membership_activities::TerminatePartnerMembershipActivity>(),
    Declaration::of::<partner::card_member::pay_view_tokens::CreatePartnerMemberPayViewToken>(),
    Declaration::of::<partner::card_member::pre_auth_tokens::CreatePartnerMembershipToken>(),
    Declaration::of::<partner::card_member::user_cards::ConfirmPartnerUserMemberCard>(),
    Declaration::of::<partner::card_member::user_cards::InvalidatePartnerUserMemberCard>(),
    Declaration::of::<partner::card_member::user_cards::ListPartnerUserMemberCards>(),
    Declaration::of::<partner::card_member::user_cards::ModifyPartnerUserMemberCard>(),
    Declaration::of::<partner::card_member::user_cards::QueryPartnerUserMemberCard>(),
    Declaration::of::<partner::card_member::user_cards::import_by_openid::ImportPartnerUserMemberCardByOpenid>(),
    Declaration::of::<partner::card_member::user_cards::import_by_phone::ImportPartnerUserMemberCardByPhone>(),
    Declaration::of::<partner::card_member::user_feeds::CreatePartnerMemberFeed>(),
    Declaration::of::<partner::card_member::user_points::exchange_coupon::confirm::ConfirmPartnerPointExchange>(),
    Declaration::of::<partner::card_member::user_points::sync::SyncPartnerMemberPoints>(),
    Declaration::of::<partner::store::brandstores::BindPartnerBrandStoreRecipient>(),
    Declaration::of::<partner::store::brandstores::ClosePartnerBrandStore>(),
    Declaration::of::<partner::store::brandstores::CreatePartnerBrandStore>(),
    Declaration::of::<partner::store::brandstores::DeletePartnerBrandStore>(),
    Declaration::of::<partner::store::brandstores::ListPartnerBrandStores>(),
    Declaration::of::<partner::store::brandstores::ModifyPartnerBrandStore>(),
    Declaration::of::<partner::store::brandstores::QueryPartnerBrandStore>(),
    Declaration::of::<partner::store::brandstores::ResumePartnerBrandStore>(),
    Declaration::of::<partner::store::brandstores::UnbindPartnerBrandStoreRecipient>(),
    Declaration::of::<profitsharing::brand_configs::QueryBrandProfitShareRatio>(),
    Declaration::of::<profitsharing::finish_order::FinishBrandProfitShareOrder>(),
    Declaration::of::<profitsharing::orders::CreateBrandProfitShareOrder>(),
    Declaration::of::<profitsharing::orders::QueryBrandProfitShareOrder>(),
    Declaration::of::<profitsharing::orders::QueryBrandUnsharedAmount>(),
    Declaration::of::<profitsharing::receivers::add::AddBrandProfitShareReceiver>(),
    Declaration::of::<profitsharing::receivers::delete::DeleteBrandProfitShareReceiver>(),
    Declaration::of::<profitsharing::returnorders::CreateBrandProfitShareReturn>(),
    Declaration::of::<profitsharing::returnorders::QueryBrandProfitShareReturn>(),
];
