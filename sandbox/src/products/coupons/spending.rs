//! What a payment does with coupons: one of the user's that fits it takes off from it, and the merchant is told.

use wechatpay_endpoints::v3::marketing::favor::coupon_stocks::{FavorDiscountCoupon, FavorExchangeCoupon};
use wechatpay_endpoints::v3::marketing::favor::users::{
    FavorCouponConsumption, FavorCouponGoods, FavorCouponStatus, FavorCouponType,
};
use wechatpay_endpoints::v3::marketing::favor::{
    FavorCouponUse, FavorCouponUsed, FavorDiscountTo, FavorStockType, UsedFavorCouponGoods,
};
use wechatpay_endpoints::v3::pay::{OrderGoods, PromotionDetail, PromotionGoods, PromotionScope, PromotionType};
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
    pub(crate) goods: &'p [OrderGoods],
    /// Fen.
    pub(crate) total: i64,
    pub(crate) transaction_id: &'p str,
}

/// What a coupon takes off.
struct Discount {
    /// Fen.
    fen: i64,
    /// The goods that it is taken off from, where the coupon is for single goods.
    goods: Option<Vec<PromotionGoods>>,
}

impl Spending<'_> {
    /// What a coupon takes off; `None` if it cannot be used here.
    fn discount(&self, stored: &StoredStock, sent: &StoredCoupon, now: u64) -> Option<Discount> {
        let coupon = sent.answer(now);
        let tags = stored.stock.stock_use_rule.goods_tag.as_deref().unwrap_or_default();
        let fits = coupon.status == FavorCouponStatus::Sended
            && sent.openid == self.openid
            && coupon.available_begin_time.as_deref().and_then(unix_seconds).is_none_or(|begins| begins <= now)
            && (tags.is_empty() || self.goods_tag.is_some_and(|tag| tags.iter().any(|known| known == tag)))
            && stored.available_merchants.as_ref().is_none_or(|known| known.iter().any(|known| known == self.mchid));
        let normal = coupon.normal_coupon_information.filter(|_| fits)?;
        let items = stored.available_items.as_ref();
        let fitting = self.goods.iter().filter(|goods| items.is_none_or(|items| items.contains(&goods.merchant_goods_id)));
        let fitting: Vec<&OrderGoods> = fitting.collect();
        let of_what = if items.is_some() { prices(&fitting) } else { self.total };
        let (amount, minimum, goods) = match stored.stock.stock_type {
            FavorStockType::Discount => {
                let FavorDiscountCoupon { discount_percent, discount_amount_max, transaction_minimum } =
                    stored.part_off.clone()?;
                let part = i128::from(of_what) * i128::from(100 - discount_percent?) / 100;
                let part = i64::try_from(part).unwrap_or(i64::MAX).min(discount_amount_max.unwrap_or(i64::MAX));
                (part, transaction_minimum, items.map(|_| fitting))
            }
            // The price of one of the goods, the dearest.
            FavorStockType::Exchange | FavorStockType::DiscountCut => {
                let FavorExchangeCoupon { exchange_price, transaction_minimum } = stored.fixed_price.clone()?;
                let dearest = fitting.into_iter().max_by_key(|goods| goods.unit_price)?;
                (dearest.unit_price.saturating_sub(exchange_price?), transaction_minimum, Some(vec![dearest]))
            }
            _ => (normal.coupon_amount?, normal.transaction_minimum, items.map(|_| fitting)),
        };
        let fen = amount.min(of_what).min(self.total);
        let goods = goods.map(|goods| spread(fen, &goods, prices(&goods)));
        (fen > 0 && minimum.unwrap_or_default() <= of_what).then_some(Discount { fen, goods })
    }
}

/// Fen that all these goods cost.
fn prices(goods: &[&OrderGoods]) -> i64 {
    goods.iter().map(|goods| price(goods)).fold(0, i64::saturating_add)
}

/// Fen that goods cost.
fn price(goods: &OrderGoods) -> i64 {
    goods.unit_price.saturating_mul(goods.quantity)
}

/// A discount, by the prices of the goods: their parts add up to it.
fn spread(fen: i64, goods: &[&OrderGoods], total: i64) -> Vec<PromotionGoods> {
    let part = |of: i64| i64::try_from(i128::from(fen) * i128::from(of) / i128::from(total.max(1))).unwrap_or_default();
    let mut before = 0_i64;
    let of = |goods: &&OrderGoods| {
        let with_this = before.saturating_add(price(goods));
        let discount = part(with_this) - part(before);
        before = with_this;
        PromotionGoods {
            goods_id: goods.merchant_goods_id.clone(),
            quantity: goods.quantity,
            unit_price: goods.unit_price,
            discount_amount: Some(discount),
            goods_remark: None,
        }
    };
    goods.iter().map(of).collect()
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
            fitting.max_by_key(|(discount, _)| discount.fen)
        };
        let (Discount { fen, goods }, key) = found?;
        let sent = rows.change(&key, |sent| {
            sent.coupon.status = FavorCouponStatus::Used;
            sent.coupon.consume_information = Some(FavorCouponConsumption {
                consume_time: Some(rfc3339(context.now)),
                consume_mchid: Some(spending.mchid.to_owned()),
                transaction_id: Some(spending.transaction_id.to_owned()),
                goods_detail: goods.as_ref().map(|goods| goods.iter().map(consumed).collect()),
            });
            sent.clone()
        })?;
        self.tell(&sent, fen, goods.as_deref(), spending, context);
        let coupon = sent.coupon;
        let is_free = coupon.no_cash.unwrap_or_default();
        Some(PromotionDetail {
            coupon_id: Some(coupon.coupon_id),
            name: Some(coupon.coupon_name),
            scope: Some(if goods.is_some() { PromotionScope::Single } else { PromotionScope::Global }),
            promotion_type: Some(if is_free { PromotionType::NoCash } else { PromotionType::Cash }),
            amount: Some(fen),
            stock_id: Some(coupon.stock_id),
            wechatpay_contribute: Some(0),
            merchant_contribute: Some(fen),
            other_contribute: Some(0),
            currency: Some("CNY".to_owned()),
            goods_detail: goods,
        })
    }

    /// Tells that a coupon was used, where the merchant has set an address for that.
    fn tell(
        &self,
        sent: &StoredCoupon,
        fen: i64,
        goods: Option<&[PromotionGoods]>,
        spending: &Spending<'_>,
        context: &Context<'_>,
    ) {
        let callback = self.callbacks.rows().get(context.mchid).cloned().filter(|callback| callback.is_on);
        let Some(callback) = callback else { return };
        let coupon = sent.coupon.clone();
        let used = FavorCouponUsed {
            stock_creator_mchid: coupon.stock_creator_mchid.unwrap_or_default(),
            stock_id: coupon.stock_id,
            coupon_id: coupon.coupon_id,
            singleitem_discount_off: None,
            discount_to: coupon
                .cut_to_message
                .map(|cut| FavorDiscountTo { cut_to_price: cut.cut_to_price, max_price: cut.single_price_max }),
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
                consume_amount: fen,
                goods_detail: goods.map(|goods| goods.iter().map(told).collect()),
            }),
            business_type: coupon.business_type,
        };
        let event = FavorCouponUsed::EVENT_TYPES.first().copied().unwrap_or_default();
        context.notify(&callback.notify_url, callback.named_key.as_deref(), event, to_json(&used));
    }
}

/// The goods, as the query of a coupon has them.
fn consumed(goods: &PromotionGoods) -> FavorCouponGoods {
    FavorCouponGoods {
        goods_id: Some(goods.goods_id.clone()),
        quantity: Some(goods.quantity),
        price: Some(goods.unit_price),
        discount_amount: goods.discount_amount,
    }
}

/// The goods, as the notification has them.
fn told(goods: &PromotionGoods) -> UsedFavorCouponGoods {
    UsedFavorCouponGoods {
        goods_id: goods.goods_id.clone(),
        quantity: goods.quantity,
        price: goods.unit_price,
        discount_amount: goods.discount_amount.unwrap_or_default(),
    }
}
