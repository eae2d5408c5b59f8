//! Users' coupons: sent, asked for and listed.

use wechatpay_endpoints::v3::marketing::favor::stocks::FavorStockStatus;
use wechatpay_endpoints::v3::marketing::favor::users::{
    FavorCoupon, FavorCouponList, FavorCouponStatus, FavorCouponType, ListFavorCoupons, QueryFavorCoupon, SendFavorCoupon,
    SentFavorCoupon,
};
use wechatpay_endpoints::v3::marketing::favor::{FavorNormalCoupon, FavorStockType};
use wechatpay_runtime::ErrorCode;

use super::{Coupons, StoredCoupon, number, page, stocks, unknown};
use crate::engine::call::Call;
use crate::engine::clock::rfc3339;
use crate::engine::context::Context;
use crate::engine::control;
use crate::engine::error_response::ErrorResponse;
use crate::engine::table::row_key;

/// All calls.
pub(super) fn calls() -> [Call; 3] {
    [Call::new(send), Call::new(query), Call::new(list)]
}

/// A coupon is sent. The very same call again is the same coupon.
fn send(asked: SendFavorCoupon, context: &Context<'_>) -> Result<SentFavorCoupon, ErrorResponse> {
    let coupons = context.product::<Coupons>()?;
    let request = control::json(&asked);
    let stored = stocks::get(context, &asked.stock_id, &asked.stock_creator_mchid)?;
    let mut rows = coupons.coupons.rows();
    let before = rows.iter().find(|(_, sent)| sent.request["out_request_no"] == asked.out_request_no.as_str());
    if let Some((_, sent)) = before {
        return match sent.request == request {
            true => Ok(SentFavorCoupon { coupon_id: sent.coupon.coupon_id.clone() }),
            false => Err(ErrorResponse::invalid_request("The out_request_no was used before, with other parameters")),
        };
    }
    let (stock, rule) = (&stored.stock, &stored.stock.stock_use_rule);
    if stock.status != FavorStockStatus::Running {
        let refused = ErrorResponse::wrong_state("batch", format!("the batch is {}", stock.status.as_str()));
        return Err(refused.in_chinese("活动已结束或未激活"));
    }
    let batch = rule.fixed_normal_coupon.as_ref();
    let normal = FavorNormalCoupon {
        coupon_amount: asked.coupon_value.or(batch.and_then(|coupon| coupon.coupon_amount)),
        transaction_minimum: asked.coupon_minimum.or(batch.and_then(|coupon| coupon.transaction_minimum)),
    };
    let of_batch = |sent: &&StoredCoupon| sent.coupon.stock_id == asked.stock_id;
    let amount = |coupon: &FavorNormalCoupon| coupon.coupon_amount.unwrap_or_default();
    let spent = rows.iter().map(|(_, sent)| sent).filter(of_batch);
    let spent = spent.filter_map(|sent| sent.coupon.normal_coupon_information.as_ref()).map(amount);
    let spent = spent.fold(amount(&normal), i64::saturating_add);
    if stock.distributed_coupons >= rule.max_coupons || spent > rule.max_amount {
        let error_response = ErrorResponse::new(403, ErrorCode::NotEnough, "The batch has no coupon left");
        let explanation = "max_coupons or max_amount of the batch is reached";
        return Err(error_response.in_chinese("批次预算不足").explained(explanation));
    }
    let of_user = rows.iter().map(|(_, sent)| sent).filter(of_batch).filter(|sent| sent.openid == asked.openid).count();
    if i64::try_from(of_user).unwrap_or(i64::MAX) >= rule.max_coupons_per_user {
        let error_response = ErrorResponse::new(403, ErrorCode::RuleLimit, "The user has as many coupons as one can have");
        let explanation = format!("max_coupons_per_user of the batch is {}", rule.max_coupons_per_user);
        return Err(error_response.in_chinese("用户已达最大领券次数").explained(explanation));
    }
    let coupon_id = number(context.now);
    let coupon = FavorCoupon {
        stock_creator_mchid: Some(stock.stock_creator_mchid.clone()),
        stock_id: asked.stock_id.clone(),
        coupon_id: coupon_id.clone(),
        coupon_name: stock.stock_name.clone(),
        status: FavorCouponStatus::Sended,
        description: stock.description.clone(),
        create_time: Some(rfc3339(context.now)),
        coupon_type: Some(match stock.stock_type {
            FavorStockType::DiscountCut => FavorCouponType::CutTo,
            _ => FavorCouponType::Normal,
        }),
        start_time: stock.start_time.clone(),
        stop_time: None,
        singleitem: Some(stock.singleitem),
        cut_to_message: stock.cut_to_message.clone(),
        available_begin_time: Some(stock.available_begin_time.clone()),
        available_end_time: Some(stock.available_end_time.clone()),
        normal_coupon_information: Some(normal),
        consume_information: None,
        available_balance: None,
        business_type: None,
        no_cash: Some(stock.no_cash),
        out_request_no: Some(asked.out_request_no),
    };
    rows.insert(row_key(context.mchid, &coupon_id), StoredCoupon { coupon, openid: asked.openid, appid: asked.appid, request });
    coupons.stocks.rows().change(&row_key(context.mchid, &asked.stock_id), |stored| stored.stock.distributed_coupons += 1);
    Ok(SentFavorCoupon { coupon_id })
}

fn query(asked: QueryFavorCoupon, context: &Context<'_>) -> Result<FavorCoupon, ErrorResponse> {
    let found = context.product::<Coupons>()?.coupons.rows().get(&row_key(context.mchid, &asked.coupon_id)).cloned();
    let found = found.filter(|sent| (&sent.openid, &sent.appid) == (&asked.openid, &asked.appid));
    found.map(|sent| sent.answer(context.now)).ok_or_else(|| unknown("coupon", &asked.coupon_id))
}

fn list(asked: ListFavorCoupons, context: &Context<'_>) -> Result<FavorCouponList, ErrorResponse> {
    let (offset, limit) = (asked.offset.unwrap_or(0), asked.limit.unwrap_or(20));
    let (count, before) = page(offset, limit)?;
    let coupons = context.product::<Coupons>()?.coupons.rows();
    let of_user = coupons.iter().map(|(_, sent)| sent).filter(|sent| sent.openid == asked.openid && sent.appid == asked.appid);
    let found: Vec<FavorCoupon> = of_user
        .map(|sent| sent.answer(context.now))
        .filter(|coupon| asked.stock_id.as_ref().is_none_or(|stock_id| *stock_id == coupon.stock_id))
        .filter(|coupon| asked.status.as_ref().is_none_or(|status| *status == coupon.status))
        .filter(|coupon| asked.creator_mchid.is_none() || asked.creator_mchid == coupon.stock_creator_mchid)
        .collect();
    Ok(FavorCouponList {
        total_count: i64::try_from(found.len()).ok(),
        offset: Some(offset),
        limit: Some(limit),
        data: Some(found.into_iter().rev().skip(before).take(count).collect()),
    })
}
