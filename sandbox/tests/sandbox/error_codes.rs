//! Status, code and words of what each product refuses, as docs/error-codes.md has them.

use std::fmt::Debug;

use wechatpay_endpoints::v3::apply4sub::sub_merchants::{QuerySettlementAccount, QuerySettlementAccountChange};
use wechatpay_endpoints::v3::applyment4sub::ApplymentState;
use wechatpay_endpoints::v3::applyment4sub::applyment::applyment_id::QuerySubMerchantApplymentById;
use wechatpay_endpoints::v3::bill::tradebill::GetTradeBill;
use wechatpay_endpoints::v3::billdownload::file::DownloadBill;
use wechatpay_endpoints::v3::combine_transactions::native::CreateCombinedNativeTransaction;
use wechatpay_endpoints::v3::combine_transactions::out_trade_no::{
    CloseCombinedTransaction, ClosedSubOrder, QueryCombinedTransaction,
};
use wechatpay_endpoints::v3::combine_transactions::{SubOrder, SubOrderAmount};
use wechatpay_endpoints::v3::fund_app::mch_transfer::transfer_bills::out_bill_no::{CancelTransferBill, QueryTransferBill};
use wechatpay_endpoints::v3::fund_app::mch_transfer::user_confirm_authorization::out_authorization_no::QueryTransferAuthorization;
use wechatpay_endpoints::v3::marketing::favor::stocks::QueryFavorStock;
use wechatpay_endpoints::v3::merchant::media::upload::UploadImage;
use wechatpay_endpoints::v3::merchant::media::video_upload::UploadVideo;
use wechatpay_endpoints::v3::merchant_service::complaint_notifications::CreateComplaintNotificationUrl;
use wechatpay_endpoints::v3::merchant_service::complaints_v2::QueryComplaint;
use wechatpay_endpoints::v3::pay::transactions::native::CreateNativeTransaction;
use wechatpay_endpoints::v3::pay::transactions::out_trade_no::{CloseTransaction, QueryTransaction};
use wechatpay_endpoints::v3::pay::{OrderAmount, TradeState};
use wechatpay_endpoints::v3::payscore::serviceorder::CancelServiceOrder;
use wechatpay_endpoints::v3::profitsharing::orders::QueryProfitSharingOrder;
use wechatpay_endpoints::v3::profitsharing::orders::unfreeze::UnfreezeUnsplitFunds;
use wechatpay_endpoints::v3::profitsharing::return_orders::QueryProfitSharingReturn;
use wechatpay_endpoints::v3::refund::domestic::refunds::{CreateRefund, QueryRefund, RefundAmount};
use wechatpay_endpoints::v3::transfer::batches::out_batch_no::QueryTransferBatch;
use wechatpay_endpoints::v3::vehicle::transactions::out_trade_no::QueryParkingTransaction;
use wechatpay_endpoints::v3::vehicle::transactions::parking::{CreateParkingTransaction, ParkingFeeAmount};
use wechatpay_endpoints::v3::vehicle::transactions::{ParkingInfo, PlateColor};
use wechatpay_runtime::File;

use super::applications::application;
use super::transfers::{authorization, transfer};
use super::*;

#[track_caller]
fn refused<T: Debug>(result: Result<T, Error>, status: u16, code: &str, message: &str) {
    match result {
        Err(Error::Api(error)) => {
            assert_eq!((error.status, error.code.as_str(), error.message.as_str()), (status, code, message));
        }
        other => panic!("an error of the API, not {other:?}"),
    }
}

fn order(out_trade_no: &str, fen: i64) -> CreateNativeTransaction {
    CreateNativeTransaction::builder()
        .appid("wx1")
        .description("a")
        .out_trade_no(out_trade_no)
        .notify_url("https://www.example.com/")
        .amount(OrderAmount::builder().total(fen))
}

#[tokio::test]
async fn of_payments() {
    let gateway = gateway().await;
    let client = gateway.client().unwrap();
    order("ORDER1", 100).send(&client).await.unwrap();
    refused(order("ORDER1", 101).send(&client).await, 403, "OUT_TRADE_NO_USED", "商户订单号重复");
    gateway.pay("ORDER1").unwrap();
    refused(order("ORDER1", 100).send(&client).await, 400, "ORDERPAID", "订单已支付");
    order("ORDER2", 100).send(&client).await.unwrap();
    CloseTransaction::builder().out_trade_no("ORDER2").send(&client).await.unwrap();
    refused(order("ORDER2", 100).send(&client).await, 400, "ORDER_CLOSED", "订单已关闭");
    let unknown = QueryTransaction::builder().out_trade_no("ORDER3").send(&client).await;
    refused(unknown, 404, "ORDER_NOT_EXIST", "订单不存在");
    let unknown = CloseTransaction::builder().out_trade_no("ORDER3").send(&client).await;
    refused(unknown, 404, "ORDER_NOT_EXIST", "订单不存在");
}

#[tokio::test]
async fn of_payment_codes() {
    use super::payment_codes::charge;
    let gateway = gateway().await;
    let client = gateway.client().unwrap();
    let code = charge("CODE01").payer.auth_code;
    gateway.prepare_payment_code(&code, TradeState::UserPaying).unwrap();
    refused(charge("CODE01").send(&client).await, 202, "USERPAYING", "用户支付中，需要输入密码");
    gateway.prepare_payment_code(&code, TradeState::PayError).unwrap();
    refused(charge("CODE02").send(&client).await, 403, "TRADE_ERROR", "交易错误");
    charge("CODE03").send(&client).await.unwrap();
    refused(charge("CODE03").send(&client).await, 400, "ORDERPAID", "订单已支付");
}

#[tokio::test]
async fn of_combined_orders() {
    let gateway = gateway().await;
    let client = gateway.client().unwrap();
    let whole = |number: &str, fen: i64| {
        let amount = SubOrderAmount::builder().total_amount(fen).currency("CNY");
        let number_of_part = format!("{number}-1");
        let part =
            SubOrder::builder().mchid("1900000101").attach("a").amount(amount).out_trade_no(number_of_part).description("b");
        CreateCombinedNativeTransaction::builder()
            .combine_appid("wx1")
            .combine_out_trade_no(number)
            .sub_orders(vec![part])
            .notify_url("https://www.example.com/")
    };
    let close = |number: &str| {
        let part = ClosedSubOrder::builder().mchid("1900000101").out_trade_no(number);
        CloseCombinedTransaction::builder().combine_out_trade_no("WHOLE1").combine_appid("wx1").sub_orders(vec![part])
    };
    whole("WHOLE1", 100).send(&client).await.unwrap();
    refused(whole("WHOLE1", 101).send(&client).await, 403, "OUT_TRADE_NO_USED", "商户订单号重复");
    let message = "输入的请求非法，请求关单的子单信息与下单时的子单信息不一致";
    refused(close("WHOLE1-2").send(&client).await, 400, "INVALID_REQUEST", message);
    close("WHOLE1-1").send(&client).await.unwrap();
    refused(whole("WHOLE1", 100).send(&client).await, 400, "ORDER_CLOSED", "订单已关闭");
    let unknown = QueryCombinedTransaction { combine_out_trade_no: "WHOLE2".into() }.send(&client).await;
    assert!(unknown.as_ref().unwrap_err().is_not_found());
    refused(unknown, 404, "ORDERNOTEXIST", "订单不存在");
}

#[tokio::test]
async fn of_refunds() {
    let gateway = gateway().await;
    let client = gateway.client().unwrap();
    let refund = |order: &str, refund: &str, fen: i64| {
        let amount = RefundAmount { refund: fen, from: None, total: 100, currency: "CNY".into() };
        CreateRefund::builder().out_refund_no(refund).amount(amount).out_trade_no(order)
    };
    refused(refund("ORDER1", "R1", 1).send(&client).await, 404, "RESOURCE_NOT_EXISTS", "订单号不存在");
    let mut ids = Vec::new();
    for number in ["ORDER1", "ORDER2"] {
        order(number, 100).send(&client).await.unwrap();
        refused(refund(number, "R1", 1).send(&client).await, 404, "RESOURCE_NOT_EXISTS", "订单号不存在");
        gateway.pay(number).unwrap();
        ids.extend(QueryTransaction::builder().out_trade_no(number).send(&client).await.unwrap().transaction_id);
    }
    let of_both = refund("ORDER1", "R1", 1).transaction_id(&*ids[1]).send(&client).await;
    refused(of_both, 400, "INVALID_REQUEST", "请求参数符合参数格式，但不符合业务规则");
    refund("ORDER1", "R1", 60).send(&client).await.unwrap();
    refused(refund("ORDER1", "R2", 41).send(&client).await, 400, "INVALID_REQUEST", "申请退款金额超过订单可退金额");
    let message = "订单金额或退款金额与之前请求不一致，请核实后再试";
    refused(refund("ORDER1", "R1", 59).send(&client).await, 400, "INVALID_REQUEST", message);
    let of_other = refund("ORDER2", "R1", 60).send(&client).await;
    refused(of_other, 400, "INVALID_REQUEST", "支付单号校验不一致，请核实后再试");
    let unknown = QueryRefund::builder().out_refund_no("R9").send(&client).await;
    refused(unknown, 404, "RESOURCE_NOT_EXISTS", "退款单不存在");
}

#[tokio::test]
async fn of_shares_and_of_what_is_taken_back() {
    use super::profit_sharing::{add, give_back, paid, share};
    let gateway = gateway().await;
    let client = gateway.client().unwrap();
    let plain = paid(&gateway, &client, "PLAIN1", false).await;
    let unfreeze = |transaction_id: &str, number: &str| {
        let call = UnfreezeUnsplitFunds::builder().transaction_id(transaction_id).out_order_no(number);
        call.description("the rest")
    };
    let message = "非分账订单不支持分账";
    refused(share(&plain, "S1", &[("1900000001", 1)]).send(&client).await, 400, "INVALID_REQUEST", message);
    refused(unfreeze(&plain, "U1").send(&client).await, 400, "INVALID_REQUEST", message);
    let id = paid(&gateway, &client, "SHARED1", true).await;
    add(&client, "1900000001").await;
    refused(share(&id, "S1", &[("1900000001", 101)]).send(&client).await, 403, "NOT_ENOUGH", "分账金额不足");
    let message = "分账指令不存在，或超过分账回退时效，请检查对应的分账单";
    refused(give_back("B1", 1).send(&client).await, 400, "INVALID_REQUEST", message);
    share(&id, "S1", &[("1900000001", 100)]).send(&client).await.unwrap();
    gateway.finish_profit_sharing(None, "S1", true).unwrap();
    refused(give_back("B1", 101).send(&client).await, 403, "NOT_ENOUGH", "剩余可回退的金额不足");
    refused(unfreeze(&id, "U1").send(&client).await, 403, "NOT_ENOUGH", "分账金额为0");
    let unknown = QueryProfitSharingOrder::builder().out_order_no("S9").transaction_id(&*id).send(&client).await;
    refused(unknown, 404, "RESOURCE_NOT_EXISTS", "记录不存在");
    let unknown = QueryProfitSharingReturn::builder().out_return_no("B9").out_order_no("S1").send(&client).await;
    refused(unknown, 404, "RESOURCE_NOT_EXISTS", "记录不存在");
}

#[tokio::test]
async fn of_transfers_and_authorizations() {
    let gateway = gateway().await;
    let client = gateway.client().unwrap();
    transfer("T1", 100).send(&client).await.unwrap();
    let message = "单号已存在但信息不一致，请查单后比较确认";
    refused(transfer("T1", 101).send(&client).await, 400, "INVALID_REQUEST", message);
    gateway.finish_transfer("T1", true).unwrap();
    refused(transfer("T1", 101).send(&client).await, 400, "ALREADY_EXISTS", "订单已存在");
    let cancel = CancelTransferBill { out_bill_no: "T1".into() }.send(&client).await;
    refused(cancel, 400, "INVALID_REQUEST", "请求参数符合参数格式，但不符合业务规则");
    let unknown = QueryTransferBill { out_bill_no: "T9".into() }.send(&client).await;
    refused(unknown, 404, "NOT_FOUND", "记录不存在");

    authorization("A1").send(&client).await.unwrap();
    gateway.confirm_transfer_authorization("A1").unwrap();
    let message = "当前申请单已解除或已授权成功";
    refused(authorization("A1").send(&client).await, 400, "INVALID_REQUEST", message);
    let unknown = QueryTransferAuthorization { out_authorization_no: "A9".into(), is_display_authorization: None };
    refused(unknown.send(&client).await, 404, "NOT_FOUND", "免确认收款授权不存在");
}

#[tokio::test]
async fn of_batches_of_transfers() {
    use super::transfer_batches::batch;
    let gateway = gateway().await;
    let client = gateway.client().unwrap();
    batch("BATCH1", &[100]).send(&client).await.unwrap();
    let message = "单号已存在但信息不一致，请查单后比较确认";
    refused(batch("BATCH1", &[101]).send(&client).await, 400, "INVALID_REQUEST", message);
    let unknown = QueryTransferBatch::builder().out_batch_no("BATCH9").need_query_detail(false).send(&client).await;
    refused(unknown, 404, "NOT_FOUND", "记录不存在");
}

#[tokio::test]
async fn of_bills() {
    let gateway = gateway().await;
    let client = gateway.client().unwrap();
    let of = |day: &str| GetTradeBill { bill_date: day.into(), sub_mchid: None, bill_type: None, tar_type: None };
    let yesterday = super::bills::yesterday(&gateway).await;
    refused(of(&yesterday).send(&client).await, 400, "NO_STATEMENT_EXIST", "账单文件不存在");
    refused(of("2099-01-01").send(&client).await, 400, "INVALID_REQUEST", "参数错误");
    let unknown = DownloadBill { token: "none".into(), tartype: None }.send(&client).await;
    refused(unknown.map(drop), 400, "INVALID_REQUEST", "参数错误");
}

#[tokio::test]
async fn of_uploads() {
    let gateway = gateway().await;
    let client = gateway.client().unwrap();
    let image = |name: &str, length: usize| UploadImage::new(File::from_bytes(name, vec![1; length]));
    for (upload, message) in [
        (image("a.gif", 1), "图片文件名称不正确，请检查后重新提交"),
        (image("a.png", 0), "文件为空，请检查后重新提交"),
        (image("a.png", (2 << 20) + 1), "文件大小不能超过2M，请检查后重新提交"),
    ] {
        refused(upload.send(&client).await, 400, "PARAM_ERROR", message);
    }
    let video = UploadVideo::new(File::from_bytes("a.png", vec![1]));
    refused(video.send(&client).await, 400, "PARAM_ERROR", "视频文件名称不正确，请检查后重新提交");
}

#[tokio::test]
async fn of_coupons() {
    use super::coupons::{send, start, stock};
    let gateway = gateway().await;
    let client = gateway.client().unwrap();
    let stock_id = stock(&gateway, &client, "STOCK1", true).await;
    let message = "活动已结束或未激活";
    refused(send(&gateway, &stock_id, "SEND1").send(&client).await, 400, "INVALID_REQUEST", message);
    start(&gateway, &client, &stock_id).await;
    for number in 0..10 {
        let mut sent = send(&gateway, &stock_id, &format!("SEND{number}"));
        sent.openid = format!("oUser{}", number / 2);
        sent.send(&client).await.unwrap();
    }
    refused(send(&gateway, &stock_id, "SEND10").send(&client).await, 403, "NOT_ENOUGH", "批次预算不足");
    let stock_id = stock(&gateway, &client, "STOCK2", true).await;
    start(&gateway, &client, &stock_id).await;
    for number in ["SEND20", "SEND21"] {
        send(&gateway, &stock_id, number).send(&client).await.unwrap();
    }
    let message = "用户已达最大领券次数";
    refused(send(&gateway, &stock_id, "SEND22").send(&client).await, 403, "RULE_LIMIT", message);
    let unknown = QueryFavorStock::builder().stock_id("9865888").stock_creator_mchid(gateway.keys().mchid());
    refused(unknown.send(&client).await, 404, "RESOURCE_NOT_EXISTS", "批次不存在");
}

#[tokio::test]
async fn of_complaints() {
    let gateway = gateway().await;
    let client = gateway.client().unwrap();
    let unknown = QueryComplaint::builder().complaint_id("200201820200101080076610000").send(&client).await;
    refused(unknown, 404, "RESOURCE_NOT_EXISTS", "查询的资源不存在");
    let set = CreateComplaintNotificationUrl { url: "http://127.0.0.1:9/complaints".into() };
    set.send(&client).await.unwrap();
    refused(set.send(&client).await, 400, "ALREADY_EXISTS", "资源已存在");
}

#[tokio::test]
async fn of_applications() {
    let gateway = gateway().await;
    let client = gateway.client().unwrap();
    let unknown = QuerySubMerchantApplymentById { applyment_id: 1 }.send(&client).await;
    assert!(unknown.as_ref().unwrap_err().is_not_found());
    refused(unknown, 400, "APPLYMENT_NOT_EXIST", "申请单不存在");
    application("APPLY1").send(&client).await.unwrap();
    let message = "存在流程进行中的申请单，请检查是否重入";
    refused(application("APPLY1").send(&client).await, 400, "PROCESSING", message);
    gateway.move_application("APPLY1", ApplymentState::Finished).unwrap();
    let message = "请求参数符合参数格式，但不符合业务规则";
    refused(application("APPLY1").send(&client).await, 400, "INVALID_REQUEST", message);
    let stranger = QuerySettlementAccount::builder().sub_mchid("1600000000").send(&client).await;
    refused(stranger, 403, "NO_AUTH", "商户权限异常");
    let unknown = QuerySettlementAccountChange::builder().sub_mchid("1600000000").application_no("1").send(&client).await;
    refused(unknown, 404, "ORDER_NOT_EXIST", "查询的申请单不存在");
}

#[tokio::test]
async fn of_service_orders() {
    let gateway = gateway().await;
    let client = gateway.client().unwrap();
    let cancel = |number: &str| {
        let cancel = CancelServiceOrder::builder().out_order_no(number).appid("wxd678efh567hg6787").service_id("500001");
        cancel.reason("a")
    };
    create("ORDER1").send(&client).await.unwrap();
    refused(complete("ORDER1", 1).send(&client).await, 400, "INVALID_REQUEST", "当前订单状态不合法");
    cancel("ORDER1").send(&client).await.unwrap();
    refused(complete("ORDER1", 1).send(&client).await, 400, "ORDER_CANCELED", "单据已取消");
    create("ORDER2").send(&client).await.unwrap();
    gateway.confirm("ORDER2").unwrap();
    complete("ORDER2", 1).send(&client).await.unwrap();
    gateway.pay("ORDER2").unwrap();
    refused(cancel("ORDER2").send(&client).await, 400, "ORDER_DONE", "订单已完成");
    refused(query("ORDER9").send(&client).await, 404, "ORDER_NOT_EXIST", "订单不存在");
}

#[tokio::test]
async fn of_parking_fees() {
    use super::vehicles::{PLATE, USER, arrive, stay};
    let gateway = gateway().await;
    let client = gateway.client().unwrap();
    gateway.open_plate(PLATE, PlateColor::Blue, USER).unwrap();
    let fee = stay(&gateway, &client, "P1", "FEE001").await;
    let mut other = arrive(&gateway, "P1");
    other.free_duration = 1;
    refused(other.send(&client).await, 400, "INVALID_REQUEST", "商户入场ID非法，请检查商户入场ID");
    let with = |info: ParkingInfo| CreateParkingTransaction { parking_info: Some(info), ..fee.clone() };
    let info = || fee.parking_info.clone().unwrap();
    let unknown = with(ParkingInfo { parking_id: "NONE".into(), ..info() });
    refused(unknown.send(&client).await, 400, "INVALID_REQUEST", "停车入场ID不存在");
    let elsewhere = with(ParkingInfo { parking_name: "elsewhere".into(), ..info() });
    refused(elsewhere.send(&client).await, 400, "INVALID_REQUEST", "场景信息和停车入场ID不匹配");
    fee.clone().send(&client).await.unwrap();
    let more = CreateParkingTransaction { amount: ParkingFeeAmount::builder().total(900), ..fee.clone() };
    refused(more.send(&client).await, 400, "ALREADY_EXISTS", "out_trade_no冲突");
    order("ORDER1", 100).send(&client).await.unwrap();
    let message = "不支持查询非支付分停车订单，请更换单号后再试";
    let of = |number: &str| QueryParkingTransaction::builder().out_trade_no(number);
    refused(of("ORDER1").send(&client).await, 400, "INVALID_REQUEST", message);
    refused(of("ORDER9").send(&client).await, 404, "NOT_FOUND", "订单不存在");

    let second = stay(&gateway, &client, "P2", "FEE002").await;
    gateway.advance_vehicle_deduction(None, "FEE001").unwrap();
    refused(second.send(&client).await, 403, "NOT_ENOUGH", "用户欠款过多，暂停交易");
}
