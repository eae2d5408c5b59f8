//! Parking fees and tolls against the gateway: what the merchant is told of a car that cannot pay, of a fee that is paid, fails, is advanced
//! and paid back, and of a contract for tolls.

use wechatpay_endpoints::notification::{Notification, NotificationResponse};
use wechatpay_endpoints::runtime::BeijingTime;
use wechatpay_endpoints::v3::vehicle::etc::contracts::EtcContractChanged;
use wechatpay_endpoints::v3::vehicle::etc::preopen::{EtcIdentity, PreopenEtcContract};
use wechatpay_endpoints::v3::vehicle::parking::parkings::{CreateParking, ParkingBlockReason, ParkingState, ParkingStateChanged};
use wechatpay_endpoints::v3::vehicle::transactions::parking::{CreateParkingTransaction, ParkingFeeAmount};
use wechatpay_endpoints::v3::vehicle::transactions::{ParkingInfo, ParkingTradeState, ParkingTransaction, PlateColor};
use wechatpay_sandbox::Gateway;

use crate::live::gateway;
use crate::merchant::{Merchant, receiver, until};

const PLATE: &str = "粤B888888";
const SUB_MCHID: &str = "1900000109";

async fn taking() -> Merchant {
    Merchant::start(|_| async { NotificationResponse::success() }).await
}

/// The notification of this number, as the merchant reads it.
async fn told(gateway: &Gateway, merchant: &Merchant, number: usize) -> Notification {
    until("the notification", || merchant.arrived().len() >= number).await;
    let (request, _) = merchant.arrived().swap_remove(number - 1);
    receiver(gateway).receive(request.headers(), request.body()).unwrap()
}

/// A car comes in and leaves; the fee of it is accepted.
async fn charged(gateway: &Gateway, notify_url: &str, out_trade_no: &str) {
    let client = gateway.client().unwrap();
    let ago = |seconds: u64| BeijingTime::from_unix_seconds(i64::try_from(gateway.clock().now() - seconds).unwrap()).to_string();
    let came = ago(3600);
    let parking = CreateParking::builder()
        .out_parking_no(format!("P-{out_trade_no}"))
        .plate_number(PLATE)
        .plate_color(PlateColor::Green)
        .notify_url(notify_url)
        .start_time(came.as_str())
        .parking_name("欢乐海岸停车场")
        .free_duration(900)
        .sub_mchid(SUB_MCHID)
        .send(&client)
        .await
        .unwrap();
    let info = ParkingInfo::builder()
        .parking_id(parking.id.unwrap())
        .plate_number(PLATE)
        .plate_color(PlateColor::Green)
        .start_time(came)
        .end_time(ago(1))
        .parking_name("欢乐海岸停车场")
        .charging_duration(2700)
        .device_id("exit 1");
    CreateParkingTransaction::builder()
        .appid("wx1")
        .description("停车场扣费")
        .out_trade_no(out_trade_no)
        .trade_scene("PARKING")
        .notify_url(notify_url)
        .amount(ParkingFeeAmount::builder().total(800))
        .sub_mchid(SUB_MCHID)
        .parking_info(info)
        .send(&client)
        .await
        .unwrap();
}

#[tokio::test]
async fn the_merchant_is_told_how_each_fee_ended_and_of_what_was_paid_back() {
    let (gateway, merchant) = (gateway().await, taking().await);
    gateway.open_plate(PLATE, PlateColor::Green, "oDriver").unwrap();
    let sub_mchid = Some(SUB_MCHID);
    charged(&gateway, &merchant.notify_url(), "FEE001").await;
    gateway.finish_vehicle_deduction(sub_mchid, "FEE001", true).unwrap();
    let notification = told(&gateway, &merchant, 1).await;
    assert_eq!(notification.event_type(), "TRANSACTION.SUCCESS");
    let paid = notification.read::<ParkingTransaction>().unwrap().unwrap();
    assert_eq!(
        (paid.out_trade_no.as_str(), paid.trade_state, paid.sub_mchid.as_deref()),
        ("FEE001", ParkingTradeState::Success, sub_mchid)
    );
    assert_eq!((paid.user_repaid, paid.amount.unwrap().payer_total), (None, Some(800)));

    charged(&gateway, &merchant.notify_url(), "FEE002").await;
    gateway.finish_vehicle_deduction(sub_mchid, "FEE002", false).unwrap();
    let notification = told(&gateway, &merchant, 2).await;
    assert_eq!(notification.event_type(), "TRANSACTION.FAIL");
    let failed = notification.read::<ParkingTransaction>().unwrap().unwrap();
    assert_eq!((failed.trade_state, failed.success_time), (ParkingTradeState::PayFail, None));

    charged(&gateway, &merchant.notify_url(), "FEE003").await;
    gateway.advance_vehicle_deduction(sub_mchid, "FEE003").unwrap();
    let notification = told(&gateway, &merchant, 3).await;
    assert_eq!(notification.event_type(), "TRANSACTION.SUCCESS");
    let advanced = notification.read::<ParkingTransaction>().unwrap().unwrap();
    assert_eq!((advanced.bank_type.as_deref(), advanced.user_repaid.as_deref()), (Some("BPA"), Some("N")));
    gateway.repay_vehicle_deduction(sub_mchid, "FEE003").unwrap();
    let notification = told(&gateway, &merchant, 4).await;
    assert_eq!(notification.event_type(), "TRANSACTION.PAY_BACK");
    let repaid = notification.read::<ParkingTransaction>().unwrap().unwrap();
    assert_eq!((repaid.out_trade_no.as_str(), repaid.user_repaid.as_deref()), ("FEE003", Some("Y")));
    assert_eq!(repaid.transaction_id, advanced.transaction_id);
}

#[tokio::test]
async fn the_merchant_is_told_why_the_fee_of_a_car_cannot_be_deducted_any_more() {
    let (gateway, merchant) = (gateway().await, taking().await);
    gateway.open_plate(PLATE, PlateColor::Green, "oDriver").unwrap();
    let created = CreateParking::builder()
        .out_parking_no("P1")
        .plate_number(PLATE)
        .plate_color(PlateColor::Green)
        .notify_url(merchant.notify_url())
        .start_time("2026-08-26T10:43:39+08:00")
        .parking_name("欢乐海岸停车场")
        .free_duration(900)
        .sub_mchid(SUB_MCHID)
        .send(&gateway.client().unwrap())
        .await
        .unwrap();
    gateway.pause_plate(PLATE).unwrap();
    let notification = told(&gateway, &merchant, 1).await;
    assert_eq!(notification.event_type(), "VEHICLE.ENTRANCE_STATE_CHANGE");
    let changed = notification.read::<ParkingStateChanged>().unwrap().unwrap();
    assert_eq!(
        (changed.parking_state, changed.blocked_state_description),
        (ParkingState::Blocked, Some(ParkingBlockReason::Pause))
    );
    assert_eq!((Some(changed.parking_id), changed.sub_mchid.as_deref()), (created.id, Some(SUB_MCHID)));
    gateway.open_plate(PLATE, PlateColor::Green, "oDriver").unwrap();
    let changed = told(&gateway, &merchant, 2).await.read::<ParkingStateChanged>().unwrap().unwrap();
    assert_eq!((changed.parking_state, changed.blocked_state_description), (ParkingState::Normal, None));
}

#[tokio::test]
async fn the_merchant_is_told_that_a_contract_for_tolls_was_signed_and_closed() {
    let (gateway, merchant) = (gateway().await, taking().await);
    let identity = EtcIdentity::builder()
        .encrypted_real_name("张三")
        .encrypted_credential_id("44030020000101123X")
        .credential_type("ID_CARD");
    let prepared = PreopenEtcContract::builder()
        .sp_appid("wx1")
        .openid("oDriver")
        .plan_id("97619")
        .plate_number(PLATE)
        .identify(identity)
        .send(&gateway.client().unwrap())
        .await
        .unwrap();
    let contract_id = gateway.sign_etc_contract(&prepared.preopen_id, Some(&merchant.notify_url())).unwrap();
    let notification = told(&gateway, &merchant, 1).await;
    assert_eq!(notification.event_type(), "VEHICLE.USER_STATE_CHANGE");
    let signed = notification.read::<EtcContractChanged>().unwrap().unwrap();
    assert_eq!((signed.bind_state.as_str(), signed.contract_id.as_str()), ("OPENED", contract_id.as_str()));
    gateway.close_etc_contract(&contract_id).unwrap();
    let closed = told(&gateway, &merchant, 2).await.read::<EtcContractChanged>().unwrap().unwrap();
    assert_eq!((closed.bind_state.as_str(), closed.sp_openid.as_deref()), ("DELETED", Some("oDriver")));
}
