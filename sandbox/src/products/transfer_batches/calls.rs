//! The declared calls: creating a batch, and asking for it and for its transfers by both kinds of numbers.

use std::collections::BTreeSet;

use wechatpay_endpoints::v3::transfer::batches::batch_id::{QueryTransferBatchById, QueryTransferDetailById};
use wechatpay_endpoints::v3::transfer::batches::out_batch_no::{QueryTransferBatch, QueryTransferDetail};
use wechatpay_endpoints::v3::transfer::batches::{
    CreateTransferBatch, CreatedTransferBatch, TransferBatch, TransferBatchStatus, TransferBatchSummary, TransferDetail,
    TransferDetailFilter, TransferDetailStatus, TransferDetailSummary, TransferItem,
};

use super::{StoredBatch, TAKES, TransferBatches, unknown};
use crate::engine::call::Call;
use crate::engine::clock::{digits, rfc3339};
use crate::engine::context::Context;
use crate::engine::control;
use crate::engine::error_response::ErrorResponse;
use crate::engine::keys::characters;
use crate::engine::table::row_key;

/// The most transfers of a batch.
const MOST: usize = 1000;

/// All calls.
pub(super) fn all() -> Vec<Call> {
    vec![
        Call::new(create),
        Call::new(|asked: QueryTransferBatch, context| {
            let page =
                Page { wanted: asked.need_query_detail, offset: asked.offset, limit: asked.limit, state: asked.detail_status };
            page.of(&by_number(&asked.out_batch_no, context)?)
        }),
        Call::new(|asked: QueryTransferBatchById, context| {
            let page =
                Page { wanted: asked.need_query_detail, offset: asked.offset, limit: asked.limit, state: asked.detail_status };
            page.of(&by_id(&asked.batch_id, context)?)
        }),
        Call::new(|asked: QueryTransferDetail, context| {
            let mut details = by_number(&asked.out_batch_no, context)?.details.into_iter();
            details.find(|detail| detail.out_detail_no == asked.out_detail_no).ok_or_else(|| unknown(&asked.out_detail_no))
        }),
        Call::new(|asked: QueryTransferDetailById, context| {
            let mut details = by_id(&asked.batch_id, context)?.details.into_iter();
            details.find(|detail| detail.detail_id == asked.detail_id).ok_or_else(|| unknown(&asked.detail_id))
        }),
    ]
}

/// A new number of WeChat Pay's, which begins like this.
fn number(begin: &str, now: u64) -> String {
    format!("{begin}{}{}", digits(now), characters(b"0123456789", 10).unwrap_or_default())
}

fn create(asked: CreateTransferBatch, context: &Context<'_>) -> Result<CreatedTransferBatch, ErrorResponse> {
    let batches = context.product::<TransferBatches>()?;
    let request = control::json(&asked);
    let row = row_key(context.mchid, &asked.out_batch_no);
    let before = batches.rows.rows().get(&row).cloned();
    if let Some(stored) = before {
        return match stored.request == request {
            true => Ok(created(&stored)),
            false => {
                let error_response = ErrorResponse::invalid_request("The out_batch_no was used before, with other parameters");
                Err(error_response.in_chinese("单号已存在但信息不一致，请查单后比较确认"))
            }
        };
    }
    check(&asked)?;
    let (batch_id, now) = (number("1030000", context.now), rfc3339(context.now));
    let detail = |item: &TransferItem| TransferDetail {
        mchid: Some(context.mchid.to_owned()),
        out_batch_no: asked.out_batch_no.clone(),
        batch_id: batch_id.clone(),
        appid: Some(asked.appid.clone()),
        out_detail_no: item.out_detail_no.clone(),
        detail_id: number("1040000", context.now),
        detail_status: TransferDetailStatus::Init,
        transfer_amount: Some(item.transfer_amount),
        transfer_remark: Some(item.transfer_remark.clone()),
        fail_reason: None,
        openid: Some(item.openid.clone()),
        user_name: item.user_name.clone(),
        initiate_time: Some(now.clone()),
        update_time: Some(now.clone()),
    };
    let details = asked.transfer_detail_list.iter().map(detail).collect();
    let stored = StoredBatch {
        summary: TransferBatchSummary {
            mchid: context.mchid.to_owned(),
            out_batch_no: asked.out_batch_no.clone(),
            batch_id: batch_id.clone(),
            appid: Some(asked.appid.clone()),
            batch_status: TransferBatchStatus::Accepted,
            batch_type: Some("API".to_owned()),
            batch_name: Some(asked.batch_name),
            batch_remark: Some(asked.batch_remark),
            close_reason: None,
            total_amount: Some(asked.total_amount),
            total_num: Some(asked.total_num),
            create_time: Some(now.clone()),
            update_time: Some(now),
            success_amount: Some(0),
            success_num: Some(0),
            fail_amount: Some(0),
            fail_num: Some(0),
            transfer_scene_id: asked.transfer_scene_id,
        },
        details,
        request,
        notify_url: asked.notify_url,
        named_key: context.named_key.map(str::to_owned),
    };
    batches.ids.rows().insert(batch_id, row.clone());
    batches.due.rows().insert(row.clone(), context.now.saturating_add(TAKES));
    batches.rows.rows().insert(row, stored.clone());
    Ok(created(&stored))
}

fn created(stored: &StoredBatch) -> CreatedTransferBatch {
    let summary = stored.summary.clone();
    CreatedTransferBatch {
        out_batch_no: summary.out_batch_no,
        batch_id: summary.batch_id,
        create_time: summary.create_time.unwrap_or_default(),
        batch_status: Some(TransferBatchStatus::Accepted),
    }
}

/// That the totals are those of the transfers, and each has a number of its own.
fn check(asked: &CreateTransferBatch) -> Result<(), ErrorResponse> {
    let items = &asked.transfer_detail_list;
    if items.is_empty() || items.len() > MOST {
        return Err(ErrorResponse::field("/transfer_detail_list", items.len(), format!("must have 1 to {MOST} items")));
    }
    let mut numbers = BTreeSet::new();
    for (index, item) in items.iter().enumerate() {
        let pointer = |name: &str| format!("/transfer_detail_list/{index}/{name}");
        if item.transfer_amount < 1 {
            return Err(ErrorResponse::field(&pointer("transfer_amount"), item.transfer_amount, "must be 1 or more"));
        }
        if !numbers.insert(&item.out_detail_no) {
            return Err(ErrorResponse::field(&pointer("out_detail_no"), item.out_detail_no.as_str(), "is that of another item"));
        }
    }
    let amount = items.iter().map(|item| item.transfer_amount).fold(0, i64::saturating_add);
    if asked.total_amount != amount {
        return Err(ErrorResponse::field(
            "/total_amount",
            asked.total_amount,
            format!("must be what the items add up to, {amount}"),
        ));
    }
    if usize::try_from(asked.total_num) != Ok(items.len()) {
        return Err(ErrorResponse::field(
            "/total_num",
            asked.total_num,
            format!("must be how many items there are, {}", items.len()),
        ));
    }
    Ok(())
}

fn by_number(out_batch_no: &str, context: &Context<'_>) -> Result<StoredBatch, ErrorResponse> {
    let batches = context.product::<TransferBatches>()?;
    batches.end_what_is_due(context);
    let found = batches.rows.rows().get(&row_key(context.mchid, out_batch_no)).cloned();
    found.ok_or_else(|| unknown(out_batch_no))
}

fn by_id(batch_id: &str, context: &Context<'_>) -> Result<StoredBatch, ErrorResponse> {
    let row = context.product::<TransferBatches>()?.ids.rows().get(batch_id).cloned();
    let number = row.as_deref().and_then(|row| row.strip_prefix(&row_key(context.mchid, "")));
    by_number(number.ok_or_else(|| unknown(batch_id))?, context)
}

/// Which transfers are listed with a batch. They are once it is finished.
struct Page {
    wanted: bool,
    offset: Option<i64>,
    limit: Option<i64>,
    state: Option<TransferDetailFilter>,
}

impl Page {
    fn of(self, stored: &StoredBatch) -> Result<TransferBatch, ErrorResponse> {
        let wrong = |name: &str, value: i64, issue| ErrorResponse::query(name, &value.to_string(), issue);
        let (offset, limit) = (self.offset.unwrap_or(0), self.limit.unwrap_or(20));
        let before = usize::try_from(offset).map_err(|_| wrong("offset", offset, "must be 0 or more"))?;
        let count = usize::try_from(limit).ok().filter(|count| (20..=100).contains(count));
        let count = count.ok_or_else(|| wrong("limit", limit, "must be 20 to 100"))?;
        let is_listed = self.wanted && stored.summary.batch_status == TransferBatchStatus::Finished;
        let is_wanted = |detail: &&TransferDetail| match &self.state {
            Some(TransferDetailFilter::Success) => detail.detail_status == TransferDetailStatus::Success,
            Some(TransferDetailFilter::Fail) => detail.detail_status == TransferDetailStatus::Fail,
            _ => true,
        };
        let summary = |detail: &TransferDetail| TransferDetailSummary {
            detail_id: detail.detail_id.clone(),
            out_detail_no: detail.out_detail_no.clone(),
            detail_status: detail.detail_status.clone(),
        };
        let page = stored.details.iter().filter(is_wanted).skip(before).take(count).map(summary);
        Ok(TransferBatch {
            transfer_batch: stored.summary.clone(),
            transfer_detail_list: is_listed.then(|| page.collect()),
            offset: self.wanted.then_some(offset),
            limit: self.wanted.then_some(limit),
        })
    }
}
