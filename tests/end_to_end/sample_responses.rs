//! Profit sharing and transfers: the gateway reads the request, sensitive texts included, and its response is read by the declared
//! type. Where the gateway has no state machine for a call, that is a sample.

use wechatpay_endpoints::v3::fund_app::mch_transfer::transfer_bills::transfer::CreateAuthorizedTransferBill;
use wechatpay_endpoints::v3::fund_app::mch_transfer::transfer_bills::{CreateTransferBill, TransferSceneReport};
use wechatpay_endpoints::v3::pay::transactions::out_trade_no::QueryTransaction;
use wechatpay_endpoints::v3::profitsharing::ProfitSharingReceiverType;
use wechatpay_endpoints::v3::profitsharing::orders::{CreateProfitSharingOrder, ProfitSharingReceiver};
use wechatpay_endpoints::v3::profitsharing::receivers::add::{AddProfitSharingReceiver, ProfitSharingRelation};
use wechatpay_endpoints::v3::profitsharing::return_orders::CreateProfitSharingReturn;
use wechatpay_endpoints::{Client, Error, Method};

use wechatpay_sandbox::Gateway;

use crate::live::gateway;

/// Pays an order of 1,000 fen that is to be shared out; returns WeChat Pay's number of it.
async fn paid(gateway: &Gateway, client: &Client) -> String {
    let order = serde_json::json!({
        "appid": "wx8888888888888888", "mchid": gateway.keys().mchid(), "description": "a share", "out_trade_no": "SHARED1",
        "notify_url": "https://www.example.com/", "amount": { "total": 1000 }, "settle_info": { "profit_sharing": true },
    });
    client.request(Method::Post, "v3/pay/transactions/native").json(&order).send().await.unwrap();
    gateway.pay("SHARED1").unwrap();
    QueryTransaction::builder().out_trade_no("SHARED1").send(client).await.unwrap().transaction_id.unwrap()
}

#[tokio::test]
async fn a_payment_is_shared_out_among_receivers_whose_names_travel_encrypted() {
    let gateway = gateway().await;
    let client = gateway.client().unwrap();
    let transaction_id = paid(&gateway, &client).await;
    AddProfitSharingReceiver::builder()
        .appid("wx8888888888888888")
        .receiver_type(ProfitSharingReceiverType::MerchantId)
        .account("86693852")
        .relation_type(ProfitSharingRelation::Supplier)
        .name("商户A")
        .send(&client)
        .await
        .unwrap();
    let receiver = ProfitSharingReceiver::builder()
        .receiver_type(ProfitSharingReceiverType::MerchantId)
        .account("86693852")
        .amount(100)
        .description("分账")
        .name("商户A");
    let order = CreateProfitSharingOrder::builder()
        .appid("wx8888888888888888")
        .transaction_id(transaction_id)
        .out_order_no("P20150806125346")
        .unfreeze_unsplit(true)
        .receivers(vec![receiver]);
    assert!(!String::from_utf8_lossy(order.prepare(&client).unwrap().body()).contains("商户A"));
    let shared = order.send(&client).await.unwrap();
    assert_eq!((shared.out_order_no, shared.transaction_id), (order.out_order_no, order.transaction_id));
}

#[tokio::test]
async fn a_return_of_a_share_names_the_request_to_share_by_one_of_its_numbers() {
    let gateway = gateway().await;
    let client = gateway.client().unwrap();
    let mut request = CreateProfitSharingReturn::builder()
        .out_return_no("R20190516001")
        .return_mchid("86693852")
        .amount(10)
        .description("用户退款");
    let Err(Error::Invalid(violations)) = request.send(&client).await else { panic!("it names no request to share") };
    assert_eq!(violations.iter().map(|violation| violation.field.as_str()).collect::<Vec<_>>(), ["order_id"]);
    request.out_order_no = Some("P20150806125346".into());
    // It is sent now, and there is no such share.
    let Err(Error::Api(error)) = request.send(&client).await else { panic!("there is no such share") };
    assert_eq!((error.status, error.code.as_str()), (400, "INVALID_REQUEST"));
}

#[tokio::test]
async fn a_transfer_to_a_user_carries_the_name_encrypted_and_names_its_authorization() {
    let gateway = gateway().await;
    let client = gateway.client().unwrap();
    let report = || vec![TransferSceneReport::builder().info_type("活动名称").info_content("新会员有礼")];
    let transfer = CreateTransferBill::builder()
        .appid("wxf636efh567hg4356")
        .out_bill_no("plfk2020042013")
        .transfer_scene_id("1000")
        .openid("o-MYE42l80oelYMDE34nYD456Xoy")
        .transfer_amount(400_000)
        .transfer_remark("2020年4月报销")
        .transfer_scene_report_infos(report())
        .user_name("张三");
    assert_eq!(transfer.send(&client).await.unwrap().out_bill_no, "plfk2020042013");

    let mut authorized = CreateAuthorizedTransferBill::builder()
        .appid("wxf636efh567hg4356")
        .out_bill_no("plfk2020042014")
        .transfer_scene_id("1000")
        .transfer_amount(400_000)
        .transfer_remark("新会员开通有礼")
        .transfer_scene_report_infos(report());
    let Err(Error::Invalid(violations)) = authorized.send(&client).await else { panic!("it names no authorization") };
    assert_eq!(violations.iter().map(|violation| violation.field.as_str()).collect::<Vec<_>>(), ["authorization_id"]);
    // It is sent now, and there is no such authorization.
    authorized.authorization_id = Some("201202504101000123456789012".into());
    assert!(authorized.send(&client).await.unwrap_err().is_not_found());
}
