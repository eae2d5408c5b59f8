//! Bills: fees, shares, and what is encrypted for a partner.

use std::time::Duration;

use ring::aead::{AES_256_GCM, Aad, LessSafeKey, Nonce, UnboundKey};
use ring::digest::{SHA1_FOR_LEGACY_USE_ONLY, digest};
use wechatpay_endpoints::v3::bill::fundflowbill::GetFundFlowBill;
use wechatpay_endpoints::v3::bill::sub_merchant_fundflowbill::{Algorithm, GetSubMerchantFundFlowBill};
use wechatpay_endpoints::v3::bill::tradebill::{BillType, GetTradeBill};
use wechatpay_endpoints::v3::bill::{AccountType, Bill, TarType};
use wechatpay_endpoints::v3::pay::OrderAmount;
use wechatpay_endpoints::v3::pay::SettleInfo;
use wechatpay_endpoints::v3::pay::partner::transactions::native::CreatePartnerNativeTransaction;
use wechatpay_endpoints::v3::pay::transactions::native::CreateNativeTransaction;
use wechatpay_endpoints::v3::pay::transactions::out_trade_no::QueryTransaction;
use wechatpay_endpoints::v3::profitsharing::ProfitSharingReceiverType;
use wechatpay_endpoints::v3::profitsharing::bills::GetProfitSharingBill;
use wechatpay_endpoints::v3::profitsharing::orders::{CreateProfitSharingOrder, ProfitSharingReceiver};
use wechatpay_endpoints::v3::profitsharing::receivers::add::{AddProfitSharingReceiver, ProfitSharingRelation};

use super::*;

/// Yesterday, by the gateway's clock.
pub(super) async fn yesterday(gateway: &Gateway) -> String {
    let seconds = i64::try_from(gateway.clock().now()).unwrap() - 24 * 60 * 60;
    let time = jiff::Timestamp::from_second(seconds).unwrap();
    time.to_zoned(jiff::tz::TimeZone::fixed(jiff::tz::offset(8))).strftime("%Y-%m-%d").to_string()
}

async fn downloaded(gateway: &Gateway, bill: &Bill) -> String {
    let download = gateway.client().unwrap().download(&bill.download_url).await.unwrap();
    let mut download = download.checked(&bill.hash_type, &bill.hash_value).unwrap();
    let mut bytes = Vec::new();
    while let Some(chunk) = download.chunk().await.unwrap() {
        bytes.extend_from_slice(&chunk);
    }
    String::from_utf8(bytes).unwrap()
}

/// The bill of yesterday's trades.
pub(super) async fn trade_bill(gateway: &Gateway, bill_type: Option<BillType>) -> String {
    let asked = GetTradeBill { bill_date: yesterday(gateway).await, sub_mchid: None, bill_type, tar_type: None };
    downloaded(gateway, &asked.send(&gateway.client().unwrap()).await.unwrap()).await
}

/// The bill of yesterday's movements.
pub(super) async fn fund_bill(gateway: &Gateway) -> String {
    let asked = GetFundFlowBill::builder().bill_date(yesterday(gateway).await);
    downloaded(gateway, &asked.send(&gateway.client().unwrap()).await.unwrap()).await
}

#[tokio::test]
async fn what_was_shared_is_in_a_bill_of_its_own_and_leaves_the_account() {
    let gateway = gateway().await;
    let client = gateway.client().unwrap();
    let order = CreateNativeTransaction::builder()
        .appid("wx1")
        .description("a")
        .out_trade_no("SHARED01")
        .notify_url("https://www.example.com/")
        .amount(OrderAmount::builder().total(1000))
        .settle_info(SettleInfo::builder().profit_sharing(true));
    order.send(&client).await.unwrap();
    gateway.pay_transaction(None, "SHARED01").unwrap();
    let transaction_id =
        QueryTransaction::builder().out_trade_no("SHARED01").send(&client).await.unwrap().transaction_id.unwrap();
    let receiver = AddProfitSharingReceiver::builder()
        .appid("wx1")
        .receiver_type(ProfitSharingReceiverType::MerchantId)
        .account("1900000999")
        .relation_type(ProfitSharingRelation::Store);
    receiver.send(&client).await.unwrap();
    let share = |amount: i64, account: &str| {
        ProfitSharingReceiver::builder()
            .receiver_type(ProfitSharingReceiverType::MerchantId)
            .account(account)
            .amount(amount)
            .description("门店")
    };
    let share = CreateProfitSharingOrder::builder()
        .appid("wx1")
        .transaction_id(transaction_id)
        .out_order_no("SHARE01")
        .unfreeze_unsplit(false)
        .receivers(vec![share(300, "1900000999"), share(50, "1900000998")]);
    share.send(&client).await.unwrap();
    gateway.finish_profit_sharing(None, "SHARE01", true).unwrap();

    gateway.clock().advance(Duration::from_secs(24 * 60 * 60));
    let client = gateway.client().unwrap();
    let asked = GetProfitSharingBill::builder().bill_date(yesterday(&gateway).await).tar_type(TarType::Gzip);
    let bill = downloaded(&gateway, &asked.send(&client).await.unwrap()).await;
    assert!(bill.contains(",`SHARE01,`10.00,`1900000999,`3.00,`分账,`处理成功,`门店,"), "{bill}");
    // Nobody had added the other one.
    assert!(bill.contains(",`1900000998,`0.50,`分账,`处理失败,"), "{bill}");
    assert!(bill.ends_with("`1,`3.00,`0,`0.00\r\n"), "{bill}");
    let funds = fund_bill(&gateway).await;
    assert!(funds.contains("`扣除交易手续费,`支出,`0.06,`9.94,") && funds.contains("`分账,`支出,`3.00,`6.94,"), "{funds}");
    assert!(!trade_bill(&gateway, None).await.contains("SHARE01"));
}

#[tokio::test]
async fn a_sub_merchants_bill_is_opened_with_the_key_that_was_encrypted_for_the_partner() {
    let gateway = gateway().await;
    let client = gateway.client().unwrap();
    for sub_mchid in ["1900000109", "1900000110"] {
        let order = CreatePartnerNativeTransaction::builder()
            .sp_appid("wx1")
            .sub_mchid(sub_mchid)
            .description("a")
            .out_trade_no(format!("SUB{sub_mchid}"))
            .notify_url("https://www.example.com/")
            .amount(OrderAmount::builder().total(1000));
        order.send(&client).await.unwrap();
        gateway.pay_transaction(Some(sub_mchid), &format!("SUB{sub_mchid}")).unwrap();
    }
    gateway.clock().advance(Duration::from_secs(24 * 60 * 60));
    let client = gateway.client().unwrap();
    let day = yesterday(&gateway).await;
    let asked = |account_type, algorithm| {
        GetSubMerchantFundFlowBill::builder()
            .sub_mchid("1900000109")
            .bill_date(&*day)
            .account_type(account_type)
            .algorithm(algorithm)
    };
    let bills = asked(AccountType::Basic, Algorithm::AeadAes256Gcm).send(&client).await.unwrap();
    let bill = &bills.download_bill_list.unwrap()[0];
    // In the journal is what was sent: the key is not there in clear.
    let sent = gateway.journal().last().unwrap().response_body().unwrap().to_vec();
    assert!(!String::from_utf8(sent).unwrap().contains(&bill.encrypt_key));
    let response = raw_download(&gateway, &bill.download_url).await;
    let key = LessSafeKey::new(UnboundKey::new(&AES_256_GCM, bill.encrypt_key.as_bytes()).unwrap());
    let mut sealed = response;
    let nonce = Nonce::try_assume_unique_for_key(bill.nonce.as_bytes()).unwrap();
    let plain = key.open_in_place(nonce, Aad::empty(), &mut sealed).unwrap();
    let hash: String = digest(&SHA1_FOR_LEGACY_USE_ONLY, plain).as_ref().iter().map(|byte| format!("{byte:02x}")).collect();
    assert_eq!(hash, bill.hash_value);
    let text = std::str::from_utf8(plain).unwrap();
    assert!(text.contains("SUB1900000109") && !text.contains("SUB1900000110"), "{text}");

    let sm4 = asked(AccountType::Basic, Algorithm::Sm4Gcm).send(&client).await;
    assert_eq!(error_response(sm4), (400, "PARAM_ERROR".to_owned()));
    let deposit = asked(AccountType::Deposit, Algorithm::AeadAes256Gcm).send(&client).await;
    assert_eq!(error_response(deposit), (400, "NO_STATEMENT_EXIST".to_owned()));
}

/// The bytes at a signed address, as they are.
async fn raw_download(gateway: &Gateway, url: &str) -> Vec<u8> {
    use wechatpay_endpoints::v3::billdownload::file::DownloadBill;
    let token = url.split_once("token=").unwrap().1.to_owned();
    let prepared = DownloadBill { token, tartype: None }.prepare(&gateway.client().unwrap()).unwrap();
    let target = prepared.url().strip_prefix(&gateway.base_url()).unwrap().to_owned();
    let mut request = format!("GET {target} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n");
    prepared.headers().iter().for_each(|(name, value)| request += &format!("{name}: {value}\r\n"));
    request += "\r\n";
    let mut stream = TcpStream::connect(gateway.address()).await.unwrap();
    stream.write_all(request.as_bytes()).await.unwrap();
    let mut response = Vec::new();
    let _ = stream.read_to_end(&mut response).await;
    let head = response.windows(4).position(|bytes| bytes == b"\r\n\r\n").unwrap() + 4;
    response.split_off(head)
}
