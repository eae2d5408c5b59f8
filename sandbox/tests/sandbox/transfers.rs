//! Transfers to users: their life through the typed client, by control calls over HTTP, and after a restart.

use std::time::Duration;

use wechatpay_endpoints::v3::fund_app::mch_transfer::transfer_bills::out_bill_no::{CancelTransferBill, QueryTransferBill};
use wechatpay_endpoints::v3::fund_app::mch_transfer::transfer_bills::transfer_bill_no::QueryTransferBillById;
use wechatpay_endpoints::v3::fund_app::mch_transfer::transfer_bills::{CreateTransferBill, TransferSceneReport, TransferState};
use wechatpay_runtime::Client;

use super::*;

fn transfer(out_bill_no: &str, fen: i64) -> CreateTransferBill {
    CreateTransferBill {
        appid: "wx1".into(),
        out_bill_no: out_bill_no.into(),
        transfer_scene_id: "1000".into(),
        openid: "oUser".into(),
        user_name: None,
        transfer_amount: fen,
        transfer_remark: "a prize".into(),
        notify_url: Some("http://127.0.0.1:9/".into()),
        user_recv_perception: None,
        transfer_scene_report_infos: vec![TransferSceneReport { info_type: "活动名称".into(), info_content: "a".into() }],
        user_recv_style: None,
    }
}

async fn state_of(client: &Client, out_bill_no: &str) -> TransferState {
    QueryTransferBill { out_bill_no: out_bill_no.into() }.send(client).await.unwrap().state
}

#[tokio::test]
async fn a_transfer_is_confirmed_and_arrives_or_fails_or_is_cancelled() {
    let gateway = gateway().await;
    let client = gateway.client().unwrap();
    let created = transfer("T1", 100).send(&client).await.unwrap();
    assert!(created.state == TransferState::Accepted && created.package_info.is_some());
    assert_eq!(transfer("T1", 100).send(&client).await.unwrap(), created);
    assert_eq!(error_response(transfer("T1", 101).send(&client).await), (400, "ALREADY_EXISTS".to_owned()));
    assert_eq!(state_of(&client, "T1").await, TransferState::WaitUserConfirm);

    let (status, body) = control(&gateway, "POST", "/__sandbox/transfers/T1/confirm", "").await;
    assert!(status.contains("200") && body.contains("TRANSFERING"), "{status} {body}");
    assert!(control(&gateway, "POST", "/__sandbox/transfers/T1/confirm", "").await.0.contains("400"));
    assert_eq!(error_response(CancelTransferBill { out_bill_no: "T1".into() }.send(&client).await).1, "INVALID_REQUEST");
    gateway.clock().advance(Duration::from_secs(60));
    let by_id = QueryTransferBillById { transfer_bill_no: created.transfer_bill_no };
    assert_eq!(by_id.send(&client).await.unwrap().state, TransferState::Success);
    assert_eq!(gateway.waiting_notifications(), 1);

    transfer("T2", 100).send(&client).await.unwrap();
    gateway.finish_transfer("T2", false).unwrap();
    let failed = QueryTransferBill { out_bill_no: "T2".into() }.send(&client).await.unwrap();
    assert!(failed.state == TransferState::Fail && failed.fail_reason.is_some());
    assert!(gateway.finish_transfer("T2", true).is_err());

    transfer("T3", 100).send(&client).await.unwrap();
    let cancel = CancelTransferBill { out_bill_no: "T3".into() };
    assert_eq!(cancel.send(&client).await.unwrap().state, TransferState::Canceling);
    assert!(gateway.confirm_transfer("T3").is_err());
    gateway.clock().advance(Duration::from_secs(60));
    assert_eq!(cancel.send(&client).await.unwrap().state, TransferState::Cancelled);

    // Nobody confirms it within a day.
    transfer("T4", 100).send(&client).await.unwrap();
    gateway.clock().advance(Duration::from_secs(24 * 60 * 60));
    assert_eq!(state_of(&gateway.client().unwrap(), "T4").await, TransferState::Fail);
    assert_eq!(error_response(QueryTransferBill { out_bill_no: "T9".into() }.send(&client).await).0, 404);
}

#[cfg(feature = "state")]
#[tokio::test]
async fn a_transfer_that_waits_for_its_user_waits_after_a_restart() {
    let path = std::env::temp_dir().join(format!("wechatpay-sandbox-transfers-{}", std::process::id()));
    let start = || Gateway::builder().keys(KEYS.clone()).state(&path).start();
    let gateway = start().await.unwrap();
    let client = gateway.client().unwrap();
    let created = transfer("T1", 100).send(&client).await.unwrap();
    gateway.shutdown().await;

    let gateway = start().await.unwrap();
    let client = gateway.client().unwrap();
    assert_eq!(transfer("T1", 100).send(&client).await.unwrap(), created);
    gateway.confirm_transfer("T1").unwrap();
    assert_eq!(state_of(&client, "T1").await, TransferState::Transfering);
    gateway.shutdown().await;
    std::fs::remove_file(&path).unwrap();
}
