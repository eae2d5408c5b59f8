//! Coupons that take off from a payment (代金券): a batch is created and started, its coupons are sent to users, and one is used when a
//! payment that it fits is paid.
//!
//! `stocks` answers the calls about batches, `users` those about users' coupons, `spending` is what a payment does with them.

mod spending;
mod stocks;
mod users;

use serde_json::Value as Any;
use wechatpay_endpoints::v3::marketing::favor::callbacks::{
    ChangedFavorCallback, FavorCallback, QueryFavorCallback, SetFavorCallback,
};
use wechatpay_endpoints::v3::marketing::favor::coupon_stocks::{FavorDiscountCoupon, FavorExchangeCoupon};
use wechatpay_endpoints::v3::marketing::favor::stocks::FavorStock;
use wechatpay_endpoints::v3::marketing::favor::users::{FavorCoupon, FavorCouponStatus};
use wechatpay_runtime::{ErrorCode, wechatpay_object};

pub(crate) use self::spending::Spending;
use crate::StartError;
use crate::engine::call::Call;
use crate::engine::clock::{digits, rfc3339, unix_seconds};
use crate::engine::context::Context;
use crate::engine::error_response::ErrorResponse;
use crate::engine::keys::characters;
use crate::engine::product::Product;
use crate::engine::record::Record;
use crate::engine::table::{Table, Tables};

/// All batches and coupons.
#[derive(Debug, Default)]
pub(crate) struct Coupons {
    stocks: Table<StoredStock>,
    coupons: Table<StoredCoupon>,
    /// Where a merchant is told of uses.
    callbacks: Table<StoredCallback>,
}

/// A batch.
#[wechatpay_object]
#[derive(Debug, Clone)]
struct StoredStock {
    /// As it is answered.
    stock: FavorStock,
    /// The merchants with whom its coupons can be used; all of them where none is named.
    available_merchants: Option<Vec<String>>,
    /// The merchant's numbers of the goods that its coupons are for, where they are for single goods.
    available_items: Option<Vec<String>>,
    /// What a coupon that takes a part of the price off takes off.
    part_off: Option<FavorDiscountCoupon>,
    /// The price that a coupon cuts one of the goods to.
    fixed_price: Option<FavorExchangeCoupon>,
    /// The whole of the call that created it.
    request: Any,
}

/// A user's coupon.
#[wechatpay_object]
#[derive(Debug, Clone)]
struct StoredCoupon {
    /// As it is answered, save that it may have expired.
    coupon: FavorCoupon,
    openid: String,
    appid: String,
    /// The whole of the call that sent it.
    request: Any,
}

#[wechatpay_object]
#[derive(Debug, Clone)]
struct StoredCallback {
    notify_url: String,
    is_on: bool,
    named_key: Option<String>,
}

impl Product for Coupons {
    fn open(&mut self, tables: &mut Tables) -> Result<(), StartError> {
        (self.stocks, self.coupons) = (tables.open("coupon stocks")?, tables.open("coupons")?);
        self.callbacks = tables.open("coupon callbacks")?;
        Ok(())
    }

    fn calls(&self) -> Vec<Call> {
        let mut calls = vec![Call::new(set_callback), Call::new(callback)];
        calls.extend(stocks::calls());
        calls.extend(users::calls());
        calls
    }

    fn records(&self, context: &Context<'_>) -> Vec<Record> {
        let rows = self.coupons.rows();
        let record = |(_, stored): (&str, &StoredCoupon)| {
            let coupon = stored.answer(context.now);
            let amount = coupon.normal_coupon_information.and_then(|coupon| coupon.coupon_amount);
            let record = Record::new("coupon", coupon.coupon_id, coupon.status.as_str()).title(coupon.coupon_name);
            amount.into_iter().fold(record, Record::amount)
        };
        rows.iter().map(record).collect()
    }
}

impl StoredCoupon {
    /// The coupon as it stands.
    fn answer(&self, now: u64) -> FavorCoupon {
        let mut coupon = self.coupon.clone();
        let ends = coupon.available_end_time.as_deref().and_then(unix_seconds);
        if coupon.status == FavorCouponStatus::Sended && ends.is_some_and(|ends| ends < now) {
            coupon.status = FavorCouponStatus::Expired;
        }
        coupon
    }
}

/// A new number of WeChat Pay's.
fn number(now: u64) -> String {
    format!("{}{}", digits(now), characters(b"0123456789", 6).unwrap_or_default())
}

fn unknown(what: &str, number: &str) -> ErrorResponse {
    let refused = ErrorResponse::new(404, ErrorCode::ResourceNotExists, format!("The {what} {number} does not exist"));
    if what == "batch" { refused.in_chinese("批次不存在") } else { refused }
}

/// How many of a page, and how many before it. Pages are counted from 0.
fn page(offset: i64, limit: i64) -> Result<(usize, usize), ErrorResponse> {
    let wrong = |name: &str, value: i64, issue| ErrorResponse::query(name, &value.to_string(), issue);
    let count = usize::try_from(limit).ok().filter(|count| (1..=100).contains(count));
    let count = count.ok_or_else(|| wrong("limit", limit, "must be 1 to 100"))?;
    let offset = usize::try_from(offset).map_err(|_| wrong("offset", offset, "must be 0 or more"))?;
    Ok((count, offset.saturating_mul(count)))
}

fn set_callback(asked: SetFavorCallback, context: &Context<'_>) -> Result<ChangedFavorCallback, ErrorResponse> {
    let callback = StoredCallback {
        notify_url: asked.notify_url.clone(),
        is_on: asked.switch.unwrap_or(true),
        named_key: context.named_key.map(str::to_owned),
    };
    context.product::<Coupons>()?.callbacks.rows().insert(context.mchid.to_owned(), callback);
    Ok(ChangedFavorCallback { update_time: rfc3339(context.now), notify_url: asked.notify_url })
}

fn callback(_: QueryFavorCallback, context: &Context<'_>) -> Result<FavorCallback, ErrorResponse> {
    let found = context.product::<Coupons>()?.callbacks.rows().get(context.mchid).cloned();
    let callback = found.ok_or_else(|| unknown("callback of", context.mchid))?;
    Ok(FavorCallback { mchid: Some(context.mchid.to_owned()), notify_url: Some(callback.notify_url) })
}
