//! Batches: created, started, paused, restarted, stopped, asked for and listed.

use wechatpay_endpoints::v3::marketing::favor::coupon_stocks::{CreateFavorStock, CreatedFavorStock};
use wechatpay_endpoints::v3::marketing::favor::stocks::{
    FavorStock, FavorStockList, FavorStockMerchantList, FavorStockStatus, IssuedFavorStockRule, ListFavorStockMerchants,
    ListFavorStocks, PauseFavorStock, PausedFavorStock, QueryFavorStock, RestartFavorStock, RestartedFavorStock, StartFavorStock,
    StartedFavorStock, StopFavorStock, StoppedFavorStock,
};
use wechatpay_endpoints::v3::marketing::favor::{FavorCutToMessage, FavorStockType};

use super::{Coupons, StoredStock, number, page, unknown};
use crate::engine::call::Call;
use crate::engine::clock::{rfc3339, unix_seconds};
use crate::engine::context::Context;
use crate::engine::control;
use crate::engine::error_response::ErrorResponse;
use crate::engine::table::row_key;

/// All calls.
pub(super) fn calls() -> Vec<Call> {
    use FavorStockStatus::{Paused, Running, Stopped, Unactivated};
    vec![
        Call::new(create),
        Call::new(list),
        Call::new(merchants),
        Call::new(|asked: QueryFavorStock, context| Ok(get(context, &asked.stock_id, &asked.stock_creator_mchid)?.stock)),
        Call::new(|asked: StartFavorStock, context| {
            let start_time = become_of(context, &asked.stock_id, &asked.stock_creator_mchid, &[Unactivated], Running)?;
            Ok(StartedFavorStock { start_time, stock_id: asked.stock_id })
        }),
        Call::new(|asked: PauseFavorStock, context| {
            let time = become_of(context, &asked.stock_id, &asked.stock_creator_mchid, &[Running], Paused)?;
            Ok(PausedFavorStock { pause_time: Some(time), stock_id: Some(asked.stock_id) })
        }),
        Call::new(|asked: RestartFavorStock, context| {
            let time = become_of(context, &asked.stock_id, &asked.stock_creator_mchid, &[Paused], Running)?;
            Ok(RestartedFavorStock { restart_time: Some(time), stock_id: Some(asked.stock_id) })
        }),
        Call::new(|asked: StopFavorStock, context| {
            let time = become_of(context, &asked.stock_id, &asked.stock_creator_mchid, &[Running, Paused], Stopped)?;
            Ok(StoppedFavorStock { stop_time: Some(time), stock_id: Some(asked.stock_id) })
        }),
    ]
}

fn create(asked: CreateFavorStock, context: &Context<'_>) -> Result<CreatedFavorStock, ErrorResponse> {
    let coupons = context.product::<Coupons>()?;
    let request = control::json(&asked);
    let created = |stock: &FavorStock| CreatedFavorStock {
        stock_id: Some(stock.stock_id.clone()),
        create_time: Some(stock.create_time.clone()),
    };
    let mut stocks = coupons.stocks.rows();
    let before = stocks.iter().find(|(_, stored)| stored.request["out_request_no"] == asked.out_request_no.as_str());
    if let Some((_, stored)) = before {
        return match stored.request == request {
            true => Ok(created(&stored.stock)),
            false => Err(ErrorResponse::invalid_request("The out_request_no was used before, with other parameters")),
        };
    }
    let time = |pointer: &str, time: &str| {
        unix_seconds(time)
            .ok_or_else(|| ErrorResponse::field(pointer, time, "must be a time of the form yyyy-MM-ddTHH:mm:ss+08:00"))
    };
    let begins = time("/available_begin_time", &asked.available_begin_time)?;
    if time("/available_end_time", &asked.available_end_time)? <= begins.max(context.now) {
        let issue = "must be after available_begin_time, and not past";
        return Err(ErrorResponse::field("/available_end_time", asked.available_end_time, issue));
    }
    let (rule, uses) = (asked.stock_use_rule, asked.coupon_use_rule);
    let normal = uses.fixed_normal_coupon.as_ref();
    if let Some((amount, minimum)) = normal.and_then(|coupon| Some((coupon.coupon_amount?, coupon.transaction_minimum?)))
        && amount > minimum
    {
        let pointer = "/coupon_use_rule/fixed_normal_coupon/coupon_amount";
        return Err(ErrorResponse::field(pointer, amount, "must not be more than transaction_minimum"));
    }
    let (part_off, fixed_price) = (uses.discount_coupon, uses.exchange_coupon);
    if let Some(percent) = part_off.as_ref().and_then(|rule| rule.discount_percent)
        && !(1..100).contains(&percent)
    {
        let pointer = "/coupon_use_rule/discount_coupon/discount_percent";
        return Err(ErrorResponse::field(pointer, percent, "must be 1 to 99"));
    }
    let is_cut = asked.stock_type == FavorStockType::DiscountCut;
    let cut_to_price = fixed_price.as_ref().and_then(|rule| rule.exchange_price).filter(|_| is_cut);
    let available_items = uses.available_items.filter(|items| !items.is_empty());
    let stock = FavorStock {
        stock_name: asked.stock_name,
        available_begin_time: asked.available_begin_time,
        available_end_time: asked.available_end_time,
        stock_use_rule: IssuedFavorStockRule {
            max_coupons: rule.max_coupons,
            max_amount: rule.max_amount,
            max_amount_by_day: rule.max_amount_by_day,
            max_coupons_per_user: rule.max_coupons_per_user,
            natural_person_limit: Some(rule.natural_person_limit),
            prevent_api_abuse: Some(rule.prevent_api_abuse),
            fixed_normal_coupon: uses.fixed_normal_coupon,
            coupon_type: Some(asked.stock_type.as_str().to_owned()),
            goods_tag: uses.goods_tag,
            trade_type: uses.trade_type,
            combine_use: uses.combine_use,
        },
        no_cash: asked.no_cash,
        stock_type: asked.stock_type,
        stock_id: number(context.now),
        stock_creator_mchid: context.mchid.to_owned(),
        status: FavorStockStatus::Unactivated,
        description: asked.pattern_info.and_then(|pattern| pattern.description),
        create_time: rfc3339(context.now),
        start_time: None,
        stop_time: None,
        singleitem: available_items.is_some(),
        cut_to_message: cut_to_price.map(|price| FavorCutToMessage { single_price_max: None, cut_to_price: Some(price) }),
        distributed_coupons: 0,
        business_type: None,
        available_region_list: None,
        available_industry_list: None,
        card_id: None,
    };
    let answer = created(&stock);
    let available_merchants = uses.available_merchants.filter(|merchants| !merchants.is_empty());
    stocks.insert(
        row_key(context.mchid, &stock.stock_id),
        StoredStock { stock, available_merchants, available_items, part_off, fixed_price, request },
    );
    Ok(answer)
}

/// The batch of this number and this creator.
pub(super) fn get(context: &Context<'_>, stock_id: &str, creator: &str) -> Result<StoredStock, ErrorResponse> {
    let found = context.product::<Coupons>()?.stocks.rows().get(&row_key(context.mchid, stock_id)).cloned();
    found.filter(|stored| stored.stock.stock_creator_mchid == creator).ok_or_else(|| unknown("batch", stock_id))
}

/// A batch comes to another state; when.
fn become_of(
    context: &Context<'_>,
    stock_id: &str,
    creator: &str,
    from: &[FavorStockStatus],
    next: FavorStockStatus,
) -> Result<String, ErrorResponse> {
    let now = rfc3339(context.now);
    get(context, stock_id, creator)?;
    let changed = context.product::<Coupons>()?.stocks.rows().change(&row_key(context.mchid, stock_id), |stored| {
        let stock = &mut stored.stock;
        if !from.contains(&stock.status) {
            return Err(ErrorResponse::wrong_state("batch", format!("the batch is {}", stock.status.as_str())));
        }
        match next {
            FavorStockStatus::Stopped => stock.stop_time = Some(now.clone()),
            FavorStockStatus::Running => drop(stock.start_time.get_or_insert_with(|| now.clone())),
            _ => {}
        }
        stock.status = next;
        Ok(())
    });
    changed.unwrap_or_else(|| Err(unknown("batch", stock_id)))?;
    Ok(now)
}

fn list(asked: ListFavorStocks, context: &Context<'_>) -> Result<FavorStockList, ErrorResponse> {
    let (limit, before) = page(asked.offset, asked.limit)?;
    let (from, until) =
        (asked.create_start_time.as_deref().and_then(unix_seconds), asked.create_end_time.as_deref().and_then(unix_seconds));
    let is_wanted = |stock: &&FavorStock| {
        let at = unix_seconds(&stock.create_time);
        stock.stock_creator_mchid == asked.stock_creator_mchid
            && asked.status.as_ref().is_none_or(|status| *status == stock.status)
            && from.is_none_or(|from| at >= Some(from))
            && until.is_none_or(|until| at <= Some(until))
    };
    let stocks = context.product::<Coupons>()?.stocks.rows();
    let found: Vec<&FavorStock> = stocks.iter().map(|(_, stored)| &stored.stock).filter(is_wanted).collect();
    Ok(FavorStockList {
        total_count: i64::try_from(found.len()).unwrap_or_default(),
        limit: asked.limit,
        offset: asked.offset,
        // The newest first.
        data: Some(found.into_iter().rev().skip(before).take(limit).cloned().collect()),
    })
}

fn merchants(asked: ListFavorStockMerchants, context: &Context<'_>) -> Result<FavorStockMerchantList, ErrorResponse> {
    let (limit, before) = page(asked.offset, asked.limit)?;
    let stored = get(context, &asked.stock_id, &asked.stock_creator_mchid)?;
    let merchants = stored.available_merchants.unwrap_or_default();
    Ok(FavorStockMerchantList {
        total_count: i64::try_from(merchants.len()).unwrap_or_default(),
        data: Some(merchants.into_iter().skip(before).take(limit).collect()),
        offset: asked.offset,
        limit: asked.limit,
        stock_id: asked.stock_id,
    })
}
