//! Batches of transfers: their life through the typed client, by control calls over HTTP, and after a restart.

use std::time::Duration;

use wechatpay_endpoints::v3::transfer::batches::batch_id::{QueryTransferBatchById, QueryTransferDetailById};
use wechatpay_endpoints::v3::transfer::batches::out_batch_no::{QueryTransferBatch, QueryTransferDetail};
use wechatpay_endpoints::v3::transfer::batches::{
    CreateTransferBatch, TransferBatchStatus, TransferDetailFilter, TransferDetailStatus, TransferItem,
};
use wechatpay_runtime::Client;

use super::*;

/// A batch of transfers of these amounts, `ITEM0` and so on.
pub(super) fn batch(out_batch_no: &str, amounts: &[i64]) -> CreateTransferBatch {
    let item = |(index, fen): (usize, &i64)| {
        let item = TransferItem::builder().out_detail_no(format!("ITEM{index}")).transfer_amount(*fen).transfer_remark("a prize");
        item.openid("oUser").user_name("张三")
    };
    CreateTransferBatch::builder()
        .appid("wx1")
        .out_batch_no(out_batch_no)
        .batch_name("prizes")
        .batch_remark("prizes of June")
        .total_amount(amounts.iter().sum::<i64>())
        .total_num(i64::try_from(amounts.len()).unwrap())
        .transfer_detail_list(amounts.iter().enumerate().map(item).collect::<Vec<_>>())
        .notify_url("http://127.0.0.1:9/")
}

fn query(out_batch_no: &str) -> QueryTransferBatch {
    QueryTransferBatch::builder().out_batch_no(out_batch_no).need_query_detail(true)
}

async fn status(client: &Client, out_batch_no: &str) -> TransferBatchStatus {
    query(out_batch_no).send(client).await.unwrap().transfer_batch.batch_status
}

#[tokio::test]
async fn the_transfers_of_a_batch_come_to_their_ends_and_the_batch_with_the_last() {
    let gateway = gateway().await;
    let client = gateway.client().unwrap();
    let created = batch("BATCH1", &[100, 200, 300]).send(&client).await.unwrap();
    assert_eq!(created.batch_status, Some(TransferBatchStatus::Accepted));
    assert_eq!(batch("BATCH1", &[100, 200, 300]).send(&client).await.unwrap(), created);
    assert_eq!(error_response(batch("BATCH1", &[100]).send(&client).await), (400, "INVALID_REQUEST".to_owned()));

    let path = "/__sandbox/transfer-batches/BATCH1/details/ITEM1/fail";
    let (line, body) = control(&gateway, "POST", path, "").await;
    assert!(line.contains("200") && body.contains("PROCESSING"), "{line} {body}");
    assert!(control(&gateway, "POST", path, "").await.0.contains("400"));
    assert!(control(&gateway, "POST", "/__sandbox/transfer-batches/BATCH1/details/ITEM9/fail", "").await.0.contains("404"));
    assert!(gateway.close_transfer_batch("BATCH1").is_err(), "it has begun");
    // The transfers are listed once the batch is finished.
    assert_eq!(query("BATCH1").send(&client).await.unwrap().transfer_detail_list, None);
    assert!(control(&gateway, "POST", "/__sandbox/transfer-batches/BATCH1/succeed", "").await.1.contains("FINISHED"));
    assert_eq!(gateway.waiting_notifications(), 1);
    let finished = query("BATCH1").send(&client).await.unwrap();
    let summary = &finished.transfer_batch;
    assert_eq!((summary.success_amount, summary.success_num), (Some(400), Some(2)));
    assert_eq!((summary.fail_amount, summary.fail_num), (Some(200), Some(1)));
    assert_eq!(finished.transfer_detail_list.unwrap().len(), 3);
    let by_id = QueryTransferBatchById::builder().batch_id(&*created.batch_id).need_query_detail(true);
    let failed = by_id.detail_status(TransferDetailFilter::Fail).send(&client).await.unwrap().transfer_detail_list.unwrap();
    assert_eq!(failed.iter().map(|detail| &*detail.out_detail_no).collect::<Vec<_>>(), ["ITEM1"]);
    let detail = QueryTransferDetail::builder().out_detail_no("ITEM1").out_batch_no("BATCH1").send(&client).await.unwrap();
    assert_eq!((detail.detail_status.clone(), detail.user_name.as_deref()), (TransferDetailStatus::Fail, Some("张三")));
    assert!(detail.fail_reason.is_some());
    let by_id = QueryTransferDetailById::builder().batch_id(created.batch_id).detail_id(&*detail.detail_id);
    assert_eq!(by_id.send(&client).await.unwrap().out_detail_no, "ITEM1");
    assert!(gateway.finish_transfer_batch("BATCH1", true).is_err());
}

#[tokio::test]
async fn a_batch_succeeds_by_itself_or_is_closed_and_has_to_add_up() {
    let gateway = gateway().await;
    let client = gateway.client().unwrap();
    batch("BATCH1", &[100]).send(&client).await.unwrap();
    gateway.clock().advance(Duration::from_secs(60));
    assert_eq!(status(&client, "BATCH1").await, TransferBatchStatus::Finished);
    batch("BATCH2", &[100]).send(&client).await.unwrap();
    gateway.close_transfer_batch("BATCH2").unwrap();
    let closed = query("BATCH2").send(&client).await.unwrap().transfer_batch;
    assert_eq!((closed.batch_status, closed.close_reason.as_deref()), (TransferBatchStatus::Closed, Some("CLOSED")));
    assert!(gateway.finish_transfer_detail("BATCH2", "ITEM0", true).is_err());
    assert_eq!(gateway.waiting_notifications(), 2);

    let right = || batch("BATCH3", &[100, 200]);
    let twice = vec![right().transfer_detail_list[0].clone(), right().transfer_detail_list[0].clone()];
    for wrong in [
        CreateTransferBatch { total_amount: 301, ..right() },
        CreateTransferBatch { total_num: 3, ..right() },
        CreateTransferBatch { transfer_detail_list: twice, total_amount: 200, ..right() },
        batch("BATCH3", &[100, 0]),
    ] {
        assert_eq!(error_response(wrong.send(&client).await), (400, "PARAM_ERROR".to_owned()));
    }
    assert_eq!(error_response(query("BATCH3").send(&client).await), (404, "NOT_FOUND".to_owned()));
    assert_eq!(error_response(query("BATCH1").limit(19).send(&client).await), (400, "PARAM_ERROR".to_owned()));
}

#[cfg(feature = "state")]
#[tokio::test]
async fn a_batch_that_is_half_done_goes_on_after_a_restart() {
    let path = std::env::temp_dir().join(format!("wechatpay-sandbox-transfer-batches-{}", std::process::id()));
    let start = || Gateway::builder().keys(KEYS.clone()).state(&path).start();
    let gateway = start().await.unwrap();
    let client = gateway.client().unwrap();
    let created = batch("BATCH1", &[100, 200]).send(&client).await.unwrap();
    gateway.finish_transfer_detail("BATCH1", "ITEM0", true).unwrap();
    gateway.shutdown().await;

    let gateway = start().await.unwrap();
    let client = gateway.client().unwrap();
    assert_eq!(batch("BATCH1", &[100, 200]).send(&client).await.unwrap(), created);
    assert_eq!(status(&client, "BATCH1").await, TransferBatchStatus::Processing);
    gateway.finish_transfer_detail("BATCH1", "ITEM1", false).unwrap();
    assert_eq!(status(&client, "BATCH1").await, TransferBatchStatus::Finished);
    gateway.shutdown().await;
    std::fs::remove_file(&path).unwrap();
}
