//! What a merchant is told of a contract for deductions, and of what is deducted by it, read by the declared types.

use std::time::Duration;

use wechatpay_endpoints::notification::NotificationResponse;
use wechatpay_endpoints::runtime::BeijingTime;
use wechatpay_endpoints::v3::papay::pay::schedules::contract_id::SchedulePapayDeduction;
use wechatpay_endpoints::v3::papay::pay::transactions::apply::ApplyPapayDeduction;
use wechatpay_endpoints::v3::papay::pay::{FailedPapayDeductionState, PapayDeductionFailed};
use wechatpay_endpoints::v3::papay::scheduled_deduct_sign::PapaySignSchedule;
use wechatpay_endpoints::v3::papay::scheduled_deduct_sign::contracts::pre_entrust_sign::h5::PresignH5ScheduledContract;
use wechatpay_endpoints::v3::papay::sign::contracts::plan_id::PapayContract;
use wechatpay_endpoints::v3::papay::{PapayAmount, PapayContractState, PapayScheduleState};
use wechatpay_endpoints::v3::pay::transactions::Transaction;
use wechatpay_endpoints::v3::pay::transactions::out_trade_no::QueryTransaction;

use crate::live::gateway;
use crate::merchant::{Merchant, receiver, until};

const DAY: u64 = 24 * 60 * 60;

#[tokio::test]
async fn the_signing_a_failed_and_a_paid_deduction_and_the_end_are_told_in_turn_and_read_by_their_types() {
    let gateway = gateway().await;
    let client = gateway.client().unwrap();
    let receiver = receiver(&gateway);
    let merchant = Merchant::start(|_| async { NotificationResponse::success() }).await;
    let told = async |count: usize| {
        until("the notification", || merchant.arrived().len() >= count).await;
        let (request, _) = merchant.arrived().swap_remove(count - 1);
        receiver.receive(request.headers(), request.body()).unwrap()
    };
    // Noon of tomorrow in Beijing, on the day before that of the deduction.
    let now = gateway.clock().now();
    gateway.clock().advance(Duration::from_secs(DAY + DAY / 2 - (now + 8 * 60 * 60) % DAY));
    let tomorrow = i64::try_from(gateway.clock().now() + DAY).unwrap();
    let date = BeijingTime::from_unix_seconds(tomorrow).to_string()[..10].to_owned();
    let amount = || PapayAmount::builder().total(100);
    PresignH5ScheduledContract::builder()
        .appid("wx1")
        .plan_id(12535)
        .out_contract_code("CONTRACT1")
        .contract_display_account("用户A")
        .contract_notify_url(merchant.notify_url())
        .deduct_schedule(
            PapaySignSchedule::builder()
                .estimated_deduct_date(date.as_str())
                .estimated_deduct_amount(amount())
                .description("一个月会员"),
        )
        .send(&client)
        .await
        .unwrap();

    let id = gateway.sign_contract(None, 12535, "CONTRACT1").unwrap();
    let signed = told(1).await;
    assert_eq!(signed.event_type(), "ENTRUST.SIGN");
    let signed = signed.read::<PapayContract>().unwrap().unwrap();
    assert_eq!((&signed.contract_id, &signed.contract_state), (&id, &PapayContractState::Signed));
    let agreed = signed.deduct_schedule.unwrap();
    assert_eq!((agreed.schedule_state, agreed.estimated_deduct_date), (Some(PapayScheduleState::NoScheduled), Some(date)));
    assert_eq!(agreed.estimated_deduct_amount.unwrap().amount, Some(100));

    SchedulePapayDeduction::builder().contract_id(&id).appid("wx1").schedule_amount(amount()).send(&client).await.unwrap();
    gateway.clock().advance(Duration::from_secs(DAY));
    let apply = ApplyPapayDeduction::builder()
        .appid("wx1")
        .out_trade_no("DEDUCTION1")
        .description("一个月会员")
        .transaction_notify_url(merchant.notify_url())
        .contract_id(&id)
        .amount(amount())
        .attach("member 7");
    apply.send(&client).await.unwrap();
    gateway.finish_deduction(None, "DEDUCTION1", false).unwrap();
    let failed = told(2).await;
    assert!(failed.read::<Transaction>().unwrap().is_none(), "a handler of payments does not take it for one that was paid");
    let failed = failed.read::<PapayDeductionFailed>().unwrap().unwrap();
    assert_eq!((failed.out_trade_no.as_str(), failed.trade_state), ("DEDUCTION1", Some(FailedPapayDeductionState::PayError)));
    assert_eq!((failed.attach.as_deref(), failed.amount.unwrap().total), (Some("member 7"), Some(100)));

    apply.send(&client).await.unwrap();
    gateway.finish_deduction(None, "DEDUCTION1", true).unwrap();
    until("both notifications", || merchant.arrived().len() == 4).await;
    let (one, other) = (told(3).await, told(4).await);
    let (paid, ended) = if one.event_type() == "TRANSACTION.SUCCESS" { (one, other) } else { (other, one) };
    let queried = QueryTransaction::builder().out_trade_no("DEDUCTION1").send(&client).await.unwrap();
    assert_eq!(paid.read::<Transaction>().unwrap().unwrap(), queried);
    assert_eq!(ended.event_type(), "ENTRUST.TERMINATE");
    let ended = ended.read::<PapayContract>().unwrap().unwrap();
    assert_eq!(ended.contract_state, PapayContractState::Terminated);
    assert_eq!(ended.deduct_schedule.unwrap().schedule_state, Some(PapayScheduleState::Paid));
}
