//! Transfers to users: their life through the typed client, by control calls over HTTP, and after a restart.

use std::time::Duration;

use wechatpay_endpoints::v3::fund_app::mch_transfer::elecsign::TransferReceiptState;
use wechatpay_endpoints::v3::fund_app::mch_transfer::elecsign::out_bill_no::{CreateTransferReceipt, QueryTransferReceipt};
use wechatpay_endpoints::v3::fund_app::mch_transfer::elecsign::transfer_bill_no::QueryTransferReceiptById;
use wechatpay_endpoints::v3::fund_app::mch_transfer::transfer_bills::out_bill_no::{CancelTransferBill, QueryTransferBill};
use wechatpay_endpoints::v3::fund_app::mch_transfer::transfer_bills::pre_transfer_with_authorization::{
    AuthorizationOffer, CreateTransferBillWithAuthorization,
};
use wechatpay_endpoints::v3::fund_app::mch_transfer::transfer_bills::transfer::CreateAuthorizedTransferBill;
use wechatpay_endpoints::v3::fund_app::mch_transfer::transfer_bills::transfer_bill_no::QueryTransferBillById;
use wechatpay_endpoints::v3::fund_app::mch_transfer::transfer_bills::{CreateTransferBill, TransferSceneReport, TransferState};
use wechatpay_endpoints::v3::fund_app::mch_transfer::user_confirm_authorization::out_authorization_no::{
    CloseTransferAuthorization, QueryTransferAuthorization,
};
use wechatpay_endpoints::v3::fund_app::mch_transfer::user_confirm_authorization::{
    AuthorizationCloseReason, CreateTransferAuthorization, TransferAuthorizationState,
};
use wechatpay_runtime::Client;

use super::*;

pub(super) fn transfer(out_bill_no: &str, fen: i64) -> CreateTransferBill {
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
    assert_eq!(error_response(transfer("T1", 101).send(&client).await), (400, "INVALID_REQUEST".to_owned()));
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

pub(super) fn authorization(out_authorization_no: &str) -> CreateTransferAuthorization {
    CreateTransferAuthorization {
        out_authorization_no: out_authorization_no.into(),
        appid: "wx1".into(),
        openid: "oUser".into(),
        transfer_scene_id: "1000".into(),
        user_display_name: "用户".into(),
        user_recv_perception: None,
        authorization_notify_url: "http://127.0.0.1:9/authorized".into(),
        scene_info: None,
    }
}

fn authorized(out_bill_no: &str, out_authorization_no: &str) -> CreateAuthorizedTransferBill {
    CreateAuthorizedTransferBill {
        appid: "wx1".into(),
        out_bill_no: out_bill_no.into(),
        transfer_scene_id: "1000".into(),
        user_name: None,
        transfer_amount: 100,
        transfer_remark: "a prize".into(),
        notify_url: None,
        user_recv_perception: None,
        transfer_scene_report_infos: vec![TransferSceneReport { info_type: "活动名称".into(), info_content: "a".into() }],
        authorization_id: None,
        out_authorization_no: Some(out_authorization_no.into()),
        sponsor_mchid: None,
    }
}

#[tokio::test]
async fn a_user_who_has_authorized_transfers_need_not_confirm_them_until_the_authorization_is_closed() {
    let gateway = gateway().await;
    let client = gateway.client().unwrap();
    let asked = authorization("A1").send(&client).await.unwrap();
    assert_eq!(asked.state, TransferAuthorizationState::WaitUserConfirm);
    assert_eq!(authorization("A1").send(&client).await.unwrap(), asked);
    let other = CreateTransferAuthorization { openid: "oOther".into(), ..authorization("A1") };
    assert_eq!(error_response(other.send(&client).await), (400, "INVALID_REQUEST".to_owned()));
    assert_eq!(error_response(authorized("T1", "A1").send(&client).await), (400, "INVALID_REQUEST".to_owned()));

    let (status, body) = control(&gateway, "POST", "/__sandbox/transfer-authorizations/A1/confirm", "").await;
    assert!(status.contains("200") && body.contains("TAKING_EFFECT"), "{status} {body}");
    assert!(gateway.confirm_transfer_authorization("A1").is_err());
    let transfer = authorized("T1", "A1").send(&client).await.unwrap();
    assert_eq!((transfer.state, transfer.openid.as_deref()), (TransferState::Transfering, Some("oUser")));
    let query = QueryTransferAuthorization { out_authorization_no: "A1".into(), is_display_authorization: None };
    let by_id = CreateAuthorizedTransferBill {
        authorization_id: query.send(&client).await.unwrap().authorization_id,
        out_authorization_no: None,
        ..authorized("T2", "A1")
    };
    assert_eq!(by_id.send(&client).await.unwrap().state, TransferState::Transfering);
    let elsewhere = CreateAuthorizedTransferBill { transfer_scene_id: "1001".into(), ..authorized("T3", "A1") };
    assert_eq!(error_response(elsewhere.send(&client).await), (400, "INVALID_REQUEST".to_owned()));
    gateway.clock().advance(Duration::from_secs(60));
    assert_eq!(state_of(&client, "T1").await, TransferState::Success);

    let close = CloseTransferAuthorization { out_authorization_no: "A1".into() };
    let closed = close.send(&client).await.unwrap();
    assert_eq!(closed.state, TransferAuthorizationState::Closed);
    assert_eq!(closed.close_info.and_then(|info| info.close_reason), Some(AuthorizationCloseReason::CloseViaMchApi));
    assert_eq!(error_response(authorized("T4", "A1").send(&client).await), (400, "INVALID_REQUEST".to_owned()));
    // Both changes are told; the transfers have no address.
    assert_eq!(gateway.waiting_notifications(), 2);
    assert_eq!(error_response(authorized("T5", "A9").send(&client).await).0, 404);
}

#[tokio::test]
async fn a_user_who_confirms_a_transfer_authorizes_later_ones_with_it() {
    let gateway = gateway().await;
    let client = gateway.client().unwrap();
    let first = CreateTransferBillWithAuthorization {
        appid: "wx1".into(),
        out_bill_no: "T1".into(),
        transfer_scene_id: "1000".into(),
        openid: "oUser".into(),
        user_name: None,
        transfer_amount: 100,
        transfer_remark: "a prize".into(),
        notify_url: None,
        user_recv_perception: None,
        transfer_scene_report_infos: vec![TransferSceneReport { info_type: "活动名称".into(), info_content: "a".into() }],
        sponsor_mchid: None,
        authorization_info: Some(AuthorizationOffer {
            user_display_name: "用户".into(),
            out_authorization_no: "A1".into(),
            authorization_notify_url: "http://127.0.0.1:9/authorized".into(),
        }),
    };
    let created = first.clone().send(&client).await.unwrap();
    assert_eq!(created.state, TransferState::WaitUserConfirm);
    assert_eq!(first.send(&client).await.unwrap(), created);
    assert_eq!(error_response(authorized("T2", "A1").send(&client).await).0, 400);
    gateway.confirm_transfer("T1").unwrap();
    assert_eq!(authorized("T2", "A1").send(&client).await.unwrap().state, TransferState::Transfering);
    gateway.close_transfer_authorization("A1").unwrap();
    assert_eq!(gateway.waiting_notifications(), 2);
}

#[tokio::test]
async fn a_receipt_is_made_of_a_transfer_that_has_arrived_and_downloaded_with_its_hash() {
    let gateway = gateway().await;
    let client = gateway.client().unwrap();
    let created = transfer("T1", 100).send(&client).await.unwrap();
    let ask = CreateTransferReceipt { out_bill_no: "T1".into() };
    let query = QueryTransferReceipt { out_bill_no: "T1".into() };
    assert_eq!(error_response(ask.clone().send(&client).await), (400, "INVALID_REQUEST".to_owned()));
    gateway.finish_transfer("T1", true).unwrap();
    assert_eq!(error_response(query.clone().send(&client).await).0, 404);
    assert_eq!(ask.send(&client).await.unwrap().state, TransferReceiptState::Generating);
    assert_eq!(query.clone().send(&client).await.unwrap().download_url, None);
    gateway.clock().advance(Duration::from_secs(60));
    let receipt = query.send(&client).await.unwrap();
    let by_id = QueryTransferReceiptById { transfer_bill_no: created.transfer_bill_no };
    assert_eq!(by_id.send(&client).await.unwrap(), receipt);
    let (hash_type, hash_value) = (receipt.hash_type.unwrap(), receipt.hash_value.unwrap());
    let download = client.download(&receipt.download_url.unwrap()).await.unwrap();
    let mut checked = download.checked(&hash_type, &hash_value).unwrap();
    let mut file = Vec::new();
    while let Some(chunk) = checked.chunk().await.unwrap() {
        file.extend_from_slice(&chunk);
    }
    assert!(file.starts_with(b"%PDF-1.4") && file.ends_with(b"%%EOF\n"));
    assert!(String::from_utf8_lossy(&file).contains("out_bill_no T1"));
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
