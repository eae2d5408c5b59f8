//! A PayScore order that a partner runs for its sub-merchant: created, confirmed, completed, paid.
//!
//!     cargo run --example partner_order
//!
//! Needs nothing: a gateway is started on loopback, and plays the user. For the real host build the client with
//! `Client::from_env()`; the user then confirms and pays in WeChat.

use wechatpay_endpoints::Error;
use wechatpay_endpoints::v3::payscore::partner::PartnerPostPayment;
use wechatpay_endpoints::v3::payscore::partner::serviceorder::{
    CompletePartnerServiceOrder, CreatePartnerServiceOrder, QueryPartnerServiceOrder,
};
use wechatpay_endpoints::v3::payscore::{PlannedTimeRange, RiskFund, RiskFundName, ServiceOrderState, TimeRange};
use wechatpay_sandbox::{Gateway, Kind};

const SERVICE: &str = "2002000000000558128851361561536";
const SUB_MCHID: &str = "1900000110";
const OUT_ORDER_NO: &str = "EXAMPLE1";

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let gateway = Gateway::start().await?;
    let client = gateway.client()?;

    let create = CreatePartnerServiceOrder::builder()
        .service_id(SERVICE)
        .appid("wxd678efh567hg6787")
        .sub_mchid(SUB_MCHID)
        .out_order_no(OUT_ORDER_NO)
        .service_introduction("某某酒店")
        .risk_fund(RiskFund::builder().name(RiskFundName::Deposit).amount(40_000).description("押金"))
        .time_range(PlannedTimeRange::builder().start_time("OnAccept"))
        .notify_url("https://www.example.com/notify");
    let created = create.send(&client).await?;
    println!("created    {:?}: the mini program is opened with {:?}", created.state, created.package.unwrap_or_default());

    // The user confirms in WeChat; the notify_url is told PAYSCORE.USER_CONFIRM.
    gateway.confirm((Kind::PartnerServiceOrder, OUT_ORDER_NO))?;
    let query = QueryPartnerServiceOrder::builder().sub_mchid(SUB_MCHID).service_id(SERVICE).out_order_no(OUT_ORDER_NO);
    let order = query.send(&client).await?;
    println!("confirmed  {:?}, {:?}", order.state, order.state_description);

    let mut complete = CompletePartnerServiceOrder::builder()
        .out_order_no(OUT_ORDER_NO)
        .service_id(SERVICE)
        .sub_mchid(SUB_MCHID)
        .post_payments(vec![PartnerPostPayment::builder().name("就餐费用").amount(5000)])
        .total_amount(4000)
        .time_range(TimeRange::builder().end_time("20991231120000"));
    // Amounts that do not add up never leave this machine.
    if let Err(Error::Invalid(violations)) = complete.send(&client).await {
        println!("not sent   {violations}");
    }
    complete.total_amount = 5000;
    complete.send(&client).await?;

    // The user pays; the notify_url is told PAYSCORE.USER_PAID.
    gateway.pay((Kind::PartnerServiceOrder, OUT_ORDER_NO))?;
    let order = query.send(&client).await?;
    println!("paid       {:?}: {} fen", order.state, order.total_amount.unwrap_or_default());
    assert_eq!(order.state, ServiceOrderState::Done);
    Ok(())
}
