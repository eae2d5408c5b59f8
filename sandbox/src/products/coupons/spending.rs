//! What a payment does with coupons: one of the user's that fits it takes off from it, and the merchant is told.

use wechatpay_endpoints::v3::marketing::favor::users::{FavorCouponConsumption, FavorCouponStatus, FavorCouponType};
use wechatpay_endpoints::v3::marketing::favor::{FavorCouponUse, FavorCouponUsed};
use wechatpay_endpoints::v3::pay::{PromotionDetail, PromotionScope, PromotionType};
use wechatpay_runtime::{Event, to_json};

use super::{Coupons, StoredCoupon, StoredStock};
use crate::engine::clock::{rfc3339, unix_seconds};
use crate::engine::context::Context;
use crate::engine::table::row_key;

/// A payment that coupons may take off from.
#[derive(Debug)]
pub(crate) struct Spending<'p> {
    /// Who pays.
    pub(crate) openid: &'p str,
    /// The merchant that is paid.
    pub(crate) mchid: &'p str,
    pub(crate) goods_tag: Option<&'p str>,
    /// Fen.
    pub(crate) total: i64,
    pub(crate) transaction_id: &'p str,
}

impl Spending<'_> {
    /// What a coupon takes off, in fen; `None` if it cannot be used here.
    fn discount(&self, stored: &StoredStock, sent: &StoredCoupon, now: u64) -> Option<i64> {
        let coupon = sent.answer(now);
        let tags = stored.stock.stock_use_rule.goods_tag.as_deref().unwrap_or_default();
        let fits = coupon.status == FavorCouponStatus::Sended
            && sent.openid == self.openid
            && !stored.stock.singleitem
            && coupon.available_begin_time.as_deref().and_then(unix_seconds).is_none_or(|begins| begins <= now)
            && (tags.is_empty() || self.goods_tag.is_some_and(|tag| tags.iter().any(|known| known == tag)))
            && stored.available_merchants.as_ref().is_none_or(|known| known.iter().any(|known| known == self.mchid));
        let normal = coupon.normal_coupon_information.filter(|_| fits)?;
        let is_enough = normal.transaction_minimum.unwrap_or_default() <= self.total;
        normal.coupon_amount.filter(|amount| is_enough && *amount > 0).map(|amount| amount.min(self.total))
    }
}

impl Coupons {
    /// Uses the coupon that takes off most, and tells the merchant. `None` if no coupon fits.
    pub(crate) fn spend(&self, spending: &Spending<'_>, context: &Context<'_>) -> Option<PromotionDetail> {
        let mut rows = self.coupons.rows();
        let found = {
            let stocks = self.stocks.rows();
            let fitting = rows.iter().filter_map(|(key, sent)| {
                let stored = stocks.get(&row_key(context.mchid, &sent.coupon.stock_id))?;
                Some((spending.discount(stored, sent, context.now)?, key.to_owned()))
            });
            fitting.max_by_key(|(discount, _)| *discount)
        };
        let (discount, key) = found?;
        let sent = rows.change(&key, |sent| {
            sent.coupon.status = FavorCouponStatus::Used;
            sent.coupon.consume_information = Some(FavorCouponConsumption {
                consume_time: Some(rfc3339(context.now)),
                consume_mchid: Some(spending.mchid.to_owned()),
                transaction_id: Some(spending.transaction_id.to_owned()),
                goods_detail: None,
            });
            sent.clone()
        })?;
        self.tell(&sent, discount, spending, context);
        let coupon = sent.coupon;
        let is_free = coupon.no_cash.unwrap_or_default();
        Some(PromotionDetail {
            coupon_id: Some(coupon.coupon_id),
            name: Some(coupon.coupon_name),
            scope: Some(PromotionScope::Global),
            promotion_type: Some(if is_free { PromotionType::NoCash } else { PromotionType::Cash }),
            amount: Some(discount),
            stock_id: Some(coupon.stock_id),
            wechatpay_contribute: Some(0),
            merchant_contribute: Some(discount),
            other_contribute: Some(0),
            currency: Some("CNY".to_owned()),
            goods_detail: None,
        })
    }

    /// Tells that a coupon was used, where the merchant has set an address for that.
    fn tell(&self, sent: &StoredCoupon, discount: i64, spending: &Spending<'_>, context: &Context<'_>) {
        let callback = self.callbacks.rows().get(context.mchid).cloned().filter(|callback| callback.is_on);
        let Some(callback) = callback else { return };
        let coupon = sent.coupon.clone();
        let used = FavorCouponUsed {
            stock_creator_mchid: coupon.stock_creator_mchid.unwrap_or_default(),
            stock_id: coupon.stock_id,
            coupon_id: coupon.coupon_id,
            singleitem_discount_off: None,
            discount_to: None,
            coupon_name: coupon.coupon_name,
            status: coupon.status,
            description: coupon.description,
            create_time: coupon.create_time.unwrap_or_default(),
            coupon_type: coupon.coupon_type.unwrap_or(FavorCouponType::Normal),
            no_cash: coupon.no_cash.unwrap_or_default(),
            available_begin_time: coupon.available_begin_time.unwrap_or_default(),
            available_end_time: coupon.available_end_time.unwrap_or_default(),
            singleitem: coupon.singleitem.unwrap_or_default(),
            normal_coupon_information: coupon.normal_coupon_information,
            consume_information: Some(FavorCouponUse {
                consume_time: rfc3339(context.now),
                consume_mchid: spending.mchid.to_owned(),
                transaction_id: spending.transaction_id.to_owned(),
                consume_amount: discount,
                goods_detail: None,
            }),
            business_type: coupon.business_type,
        };
        let event = FavorCouponUsed::EVENT_TYPES.first().copied().unwrap_or_default();
        context.notify(&callback.notify_url, callback.named_key.as_deref(), event, to_json(&used));
    }
}
