//! Coupons: their life through the typed client, in payments, refunds and bills, and after a restart.

use std::time::Duration;

use wechatpay_endpoints::v3::marketing::favor::callbacks::{QueryFavorCallback, SetFavorCallback};
use wechatpay_endpoints::v3::marketing::favor::coupon_stocks::{
    CreateFavorStock, FavorCouponUseRule, FavorDiscountCoupon, FavorExchangeCoupon, FavorStockUseRule,
};
use wechatpay_endpoints::v3::marketing::favor::stocks::{
    FavorStockStatus, ListFavorStocks, PauseFavorStock, QueryFavorStock, RestartFavorStock, StartFavorStock, StopFavorStock,
};
use wechatpay_endpoints::v3::marketing::favor::users::{
    FavorCouponStatus, FavorCouponType, ListFavorCoupons, QueryFavorCoupon, SendFavorCoupon,
};
use wechatpay_endpoints::v3::marketing::favor::{FavorNormalCoupon, FavorStockType};
use wechatpay_endpoints::v3::pay::transactions::jsapi::CreateJsapiTransaction;
use wechatpay_endpoints::v3::pay::transactions::out_trade_no::QueryTransaction;
use wechatpay_endpoints::v3::pay::transactions::{Transaction, TransactionPayer};
use wechatpay_endpoints::v3::pay::{OrderAmount, OrderDetail, OrderGoods, PromotionScope, PromotionType};
use wechatpay_endpoints::v3::refund::domestic::refunds::{
    CreateRefund, RefundAmount, RefundGoods, RefundStatus, RefundedPromotionScope,
};
use wechatpay_runtime::{BeijingTime, Client};

use super::bills::{fund_bill, trade_bill};
use super::*;

const USER: &str = "oUpF8uMuAJO_M2pxb1Q9zNjWeS6p";

/// A batch that takes 100 fen off from 500 on, of orders with the tag `SUMMER`; its number.
pub(super) async fn stock(gateway: &Gateway, client: &Client, out_request_no: &str, no_cash: bool) -> String {
    let rule = FavorCouponUseRule::builder()
        .fixed_normal_coupon(FavorNormalCoupon::builder().coupon_amount(100).transaction_minimum(500))
        .goods_tag(vec!["SUMMER".into()]);
    stock_of(gateway, client, out_request_no, no_cash, rule).await
}

/// A batch whose coupons are used by this rule; its number.
async fn stock_of(gateway: &Gateway, client: &Client, out_request_no: &str, no_cash: bool, rule: FavorCouponUseRule) -> String {
    stock_of_kind(FavorStockType::Normal, gateway, client, out_request_no, no_cash, rule).await
}

/// The same, of a kind.
async fn stock_of_kind(
    stock_type: FavorStockType,
    gateway: &Gateway,
    client: &Client,
    out_request_no: &str,
    no_cash: bool,
    rule: FavorCouponUseRule,
) -> String {
    let create = created_by(gateway, stock_type, out_request_no, no_cash, rule);
    let created = create.send(client).await.unwrap();
    assert_eq!(create.send(client).await.unwrap(), created);
    created.stock_id.unwrap()
}

fn created_by(
    gateway: &Gateway,
    stock_type: FavorStockType,
    out_request_no: &str,
    no_cash: bool,
    rule: FavorCouponUseRule,
) -> CreateFavorStock {
    let time = |seconds: u64| BeijingTime::from_unix_seconds(i64::try_from(seconds).unwrap()).to_string();
    let now = gateway.clock().now();
    CreateFavorStock::builder()
        .stock_name("夏日立减")
        .available_begin_time(time(now - 60))
        .available_end_time(time(now + 10 * 24 * 60 * 60))
        .stock_use_rule(
            FavorStockUseRule::builder()
                .max_coupons(10)
                .max_amount(1000)
                .max_coupons_per_user(2)
                .natural_person_limit(false)
                .prevent_api_abuse(false),
        )
        .no_cash(no_cash)
        .stock_type(stock_type)
        .belong_merchant(gateway.keys().mchid())
        .coupon_use_rule(rule)
        .out_request_no(out_request_no)
}

pub(super) fn send(gateway: &Gateway, stock_id: &str, out_request_no: &str) -> SendFavorCoupon {
    SendFavorCoupon::builder()
        .openid(USER)
        .stock_id(stock_id)
        .out_request_no(out_request_no)
        .appid("wx1")
        .stock_creator_mchid(gateway.keys().mchid())
}

pub(super) async fn start(gateway: &Gateway, client: &Client, stock_id: &str) {
    StartFavorStock::builder().stock_id(stock_id).stock_creator_mchid(gateway.keys().mchid()).send(client).await.unwrap();
}

/// Creates an order of this user, pays it by a control call, and asks for it.
async fn paid(gateway: &Gateway, client: &Client, number: &str, total: i64, tag: Option<&str>) -> Transaction {
    let mut order = CreateJsapiTransaction::builder()
        .appid("wx1")
        .description("a")
        .out_trade_no(number)
        .notify_url("https://www.example.com/")
        .amount(OrderAmount::builder().total(total))
        .payer(wechatpay_endpoints::v3::pay::transactions::jsapi::JsapiPayer::builder().openid(USER));
    order.goods_tag = tag.map(str::to_owned);
    order.send(client).await.unwrap();
    let (status, told) = control(gateway, "POST", &format!("/__sandbox/pay/transactions/{number}/pay"), "").await;
    assert!(status.contains("200"), "{told}");
    QueryTransaction::builder().out_trade_no(number).send(client).await.unwrap()
}

async fn coupon_state(client: &Client, coupon_id: &str) -> FavorCouponStatus {
    QueryFavorCoupon::builder().openid(USER).coupon_id(coupon_id).appid("wx1").send(client).await.unwrap().status
}

#[tokio::test]
async fn a_coupon_takes_off_from_the_payment_that_it_fits_and_is_in_transaction_refund_and_bills() {
    let gateway = gateway().await;
    let client = gateway.client().unwrap();
    assert_eq!(error_response(QueryFavorCallback { mchid: None }.send(&client).await).0, 404);
    SetFavorCallback::builder().notify_url("http://127.0.0.1:9/coupons").send(&client).await.unwrap();
    let callback = QueryFavorCallback { mchid: None }.send(&client).await.unwrap();
    assert_eq!(callback.notify_url.as_deref(), Some("http://127.0.0.1:9/coupons"));
    let stock_id = stock(&gateway, &client, "STOCK1", true).await;
    start(&gateway, &client, &stock_id).await;
    let coupon_id = send(&gateway, &stock_id, "SEND1").send(&client).await.unwrap().coupon_id;

    // Neither without the tag nor below the minimum.
    for (number, total, tag) in [("PLAIN1", 500, None), ("OTHER1", 500, Some("WINTER")), ("SMALL1", 499, Some("SUMMER"))] {
        let transaction = paid(&gateway, &client, number, total, tag).await;
        assert_eq!((transaction.amount.unwrap().payer_total, transaction.promotion_detail), (Some(total), None), "{number}");
    }
    assert_eq!(gateway.waiting_notifications(), 0);
    let transaction = paid(&gateway, &client, "SUMMER1", 500, Some("SUMMER")).await;
    let amount = transaction.amount.unwrap();
    assert_eq!((amount.total, amount.payer_total), (Some(500), Some(400)));
    assert_eq!(transaction.payer, Some(TransactionPayer { openid: Some(USER.into()) }));
    let used = &transaction.promotion_detail.unwrap()[0];
    assert_eq!((used.coupon_id.as_ref(), used.amount), (Some(&coupon_id), Some(100)));
    assert_eq!(used.promotion_type, Some(PromotionType::NoCash));
    assert_eq!(coupon_state(&client, &coupon_id).await, FavorCouponStatus::Used);
    // COUPON.USE waits for the callback.
    assert_eq!(gateway.waiting_notifications(), 1);
    // It is used once.
    let again = paid(&gateway, &client, "SUMMER2", 500, Some("SUMMER")).await;
    assert_eq!(again.promotion_detail, None);

    let refund = CreateRefund::builder()
        .out_refund_no("BACK1")
        .amount(RefundAmount { refund: 250, from: None, total: 500, currency: "CNY".into() })
        .out_trade_no("SUMMER1");
    let refund = refund.send(&client).await.unwrap();
    assert_eq!((refund.amount.payer_refund, refund.amount.discount_refund), (200, 50));
    assert_eq!(refund.promotion_detail.unwrap()[0].refund_amount, Some(50));
    gateway.finish_refund(None, "BACK1", RefundStatus::Success).unwrap();

    gateway.clock().advance(Duration::from_secs(24 * 60 * 60));
    let bill = trade_bill(&gateway, None).await;
    // 5 payments of 24.99, of which a discount of 1.00 does not settle; 2.00 of the refund of 2.50 do.
    assert!(bill.ends_with("`6,`23.99,`2.00,`0.00,`0.13000,`24.99,`2.50\r\n"), "{bill}");
    assert!(fund_bill(&gateway).await.contains("退款总金额2.00元;含手续费0.01元"));
}

#[tokio::test]
async fn refunds_in_parts_give_back_what_was_paid_and_what_was_taken_off() {
    let gateway = gateway().await;
    let client = gateway.client().unwrap();
    let stock_id = stock(&gateway, &client, "STOCK1", true).await;
    start(&gateway, &client, &stock_id).await;
    send(&gateway, &stock_id, "SEND1").send(&client).await.unwrap();
    paid(&gateway, &client, "SUMMER1", 600, Some("SUMMER")).await;
    let (mut paid_back, mut taken_off) = (0, 0);
    for (number, fen) in [85, 85, 85, 85, 85, 85, 85, 5].into_iter().enumerate() {
        let refund = CreateRefund::builder()
            .out_refund_no(format!("PART{number}"))
            .amount(RefundAmount { refund: fen, from: None, total: 600, currency: "CNY".into() })
            .out_trade_no("SUMMER1");
        let amount = refund.send(&client).await.unwrap().amount;
        assert_eq!(amount.payer_refund + amount.discount_refund, fen);
        (paid_back, taken_off) = (paid_back + amount.payer_refund, taken_off + amount.discount_refund);
    }
    assert_eq!((paid_back, taken_off), (500, 100));
}

#[tokio::test]
async fn a_coupon_that_was_paid_for_settles_and_has_columns_of_its_own() {
    let gateway = gateway().await;
    let client = gateway.client().unwrap();
    let stock_id = stock(&gateway, &client, "STOCK2", false).await;
    start(&gateway, &client, &stock_id).await;
    send(&gateway, &stock_id, "SEND2").send(&client).await.unwrap();
    let used = paid(&gateway, &client, "CASH01", 500, Some("SUMMER")).await;
    assert_eq!(used.promotion_detail.unwrap()[0].promotion_type, Some(PromotionType::Cash));
    gateway.clock().advance(Duration::from_secs(24 * 60 * 60));
    let bill = trade_bill(&gateway, None).await;
    // What settles, then the coupon.
    assert!(bill.contains(",`CNY,`5.00,`1.00,"), "{bill}");
}

fn goods(merchant_goods_id: &str, quantity: i64, unit_price: i64) -> OrderGoods {
    OrderGoods::builder().merchant_goods_id(merchant_goods_id).quantity(quantity).unit_price(unit_price)
}

#[tokio::test]
async fn a_coupon_of_single_goods_takes_off_from_them_alone_and_its_parts_add_up() {
    let gateway = gateway().await;
    let client = gateway.client().unwrap();
    SetFavorCallback::builder().notify_url("http://127.0.0.1:9/coupons").send(&client).await.unwrap();
    let rule = FavorCouponUseRule::builder()
        .fixed_normal_coupon(FavorNormalCoupon::builder().coupon_amount(100).transaction_minimum(300))
        .available_items(vec!["tea".into(), "cup".into()]);
    let stock_id = stock_of(&gateway, &client, "GOODS1", true, rule).await;
    start(&gateway, &client, &stock_id).await;
    let coupon_id = send(&gateway, &stock_id, "GOODS1").send(&client).await.unwrap().coupon_id;
    let pay = async |number: &str, goods: Vec<OrderGoods>| {
        let order = CreateJsapiTransaction::builder()
            .appid("wx1")
            .description("a")
            .out_trade_no(number)
            .notify_url("https://www.example.com/")
            .amount(OrderAmount::builder().total(1000))
            .payer(wechatpay_endpoints::v3::pay::transactions::jsapi::JsapiPayer::builder().openid(USER))
            .detail(OrderDetail::builder().goods_detail(goods));
        order.send(&client).await.unwrap();
        gateway.pay_transaction(None, number).unwrap();
        QueryTransaction::builder().out_trade_no(number).send(&client).await.unwrap()
    };
    // Without these goods, or with too few of them, it cannot be used, whatever the whole order comes to.
    assert_eq!(pay("CAKE01", vec![goods("cake", 1, 1000)]).await.promotion_detail, None);
    assert_eq!(pay("FEW001", vec![goods("cake", 1, 701), goods("tea", 1, 299)]).await.promotion_detail, None);

    let used = pay("GOODS1", vec![goods("cake", 1, 650), goods("tea", 2, 100), goods("cup", 1, 150)]).await;
    assert_eq!(used.amount.unwrap().payer_total, Some(900));
    let promotion = &used.promotion_detail.unwrap()[0];
    assert_eq!((promotion.scope.clone(), promotion.amount), (Some(PromotionScope::Single), Some(100)));
    let parts: Vec<_> = promotion.goods_detail.iter().flatten().map(|it| (it.goods_id.as_str(), it.discount_amount)).collect();
    assert_eq!(parts, [("tea", Some(57)), ("cup", Some(43))]);
    let coupon = QueryFavorCoupon::builder().openid(USER).coupon_id(&*coupon_id).appid("wx1").send(&client).await.unwrap();
    assert_eq!(coupon.consume_information.unwrap().goods_detail.unwrap()[1].price, Some(150));
    assert_eq!(gateway.waiting_notifications(), 1);

    let back = RefundGoods::builder().merchant_goods_id("cup").unit_price(150).refund_amount(150).refund_quantity(1);
    let refund = CreateRefund::builder()
        .out_refund_no("GOODS1R")
        .amount(RefundAmount { refund: 500, from: None, total: 1000, currency: "CNY".into() })
        .out_trade_no("GOODS1")
        .goods_detail(vec![back]);
    let refund = refund.send(&client).await.unwrap();
    assert_eq!((refund.amount.payer_refund, refund.amount.discount_refund), (450, 50));
    let promotion = &refund.promotion_detail.unwrap()[0];
    assert_eq!((promotion.scope.clone(), promotion.refund_amount), (Some(RefundedPromotionScope::Single), Some(50)));
    assert_eq!(promotion.goods_detail.as_ref().unwrap()[0].merchant_goods_id, "cup");
}

#[tokio::test]
async fn a_coupon_takes_a_part_off_up_to_a_limit_or_cuts_one_of_the_goods_to_a_price() {
    let gateway = gateway().await;
    let client = gateway.client().unwrap();
    let part = FavorDiscountCoupon { discount_percent: Some(88), discount_amount_max: Some(100), transaction_minimum: Some(500) };
    let part_off = FavorCouponUseRule { discount_coupon: Some(part), ..FavorCouponUseRule::builder() };
    let part_off = FavorCouponUseRule { goods_tag: Some(vec!["PART".into()]), ..part_off };
    let stock_id = stock_of_kind(FavorStockType::Discount, &gateway, &client, "PART1", true, part_off.clone()).await;
    start(&gateway, &client, &stock_id).await;
    for number in ["PART1", "PART2"] {
        send(&gateway, &stock_id, number).send(&client).await.unwrap();
    }
    let payer_total = |transaction: Transaction| transaction.amount.unwrap().payer_total.unwrap();
    assert_eq!(payer_total(paid(&gateway, &client, "BELOW1", 499, Some("PART")).await), 499);
    assert_eq!(payer_total(paid(&gateway, &client, "TWELVE1", 500, Some("PART")).await), 440);
    assert_eq!(payer_total(paid(&gateway, &client, "LIMIT1", 5000, Some("PART")).await), 4900);
    let wrong = FavorDiscountCoupon { discount_percent: Some(100), ..part_off.discount_coupon.clone().unwrap() };
    let wrong = FavorCouponUseRule { discount_coupon: Some(wrong), ..part_off };
    let wrong = created_by(&gateway, FavorStockType::Discount, "PART9", true, wrong);
    assert_eq!(error_response(wrong.send(&client).await), (400, "PARAM_ERROR".to_owned()));

    let price = FavorExchangeCoupon { exchange_price: Some(100), transaction_minimum: Some(300) };
    let cut = FavorCouponUseRule { exchange_coupon: Some(price), ..FavorCouponUseRule::builder() };
    let cut = FavorCouponUseRule { available_items: Some(vec!["cup".into(), "pot".into()]), ..cut };
    let stock_id = stock_of_kind(FavorStockType::DiscountCut, &gateway, &client, "CUT1", true, cut).await;
    start(&gateway, &client, &stock_id).await;
    let coupon_id = send(&gateway, &stock_id, "CUT1").send(&client).await.unwrap().coupon_id;
    let goods = |id: &str, price: i64| OrderGoods::builder().merchant_goods_id(id).quantity(2).unit_price(price);
    let mut order = CreateJsapiTransaction::builder()
        .appid("wx1")
        .description("a")
        .out_trade_no("CUTTO1")
        .notify_url("https://www.example.com/")
        .amount(OrderAmount::builder().total(2000))
        .payer(wechatpay_endpoints::v3::pay::transactions::jsapi::JsapiPayer::builder().openid(USER));
    order.detail = Some(OrderDetail {
        goods_detail: Some(vec![goods("tea", 600), goods("cup", 150), goods("pot", 250)]),
        ..OrderDetail::default()
    });
    order.send(&client).await.unwrap();
    gateway.pay("CUTTO1").unwrap();
    let transaction = QueryTransaction::builder().out_trade_no("CUTTO1").send(&client).await.unwrap();
    let used = &transaction.promotion_detail.unwrap()[0];
    // One pot costs 1.00 in place of 2.50.
    assert_eq!((used.amount, used.scope.clone()), (Some(150), Some(PromotionScope::Single)));
    let on: Vec<_> = used.goods_detail.iter().flatten().map(|goods| (&*goods.goods_id, goods.discount_amount)).collect();
    assert_eq!(on, [("pot", Some(150))]);
    let coupon = QueryFavorCoupon::builder().openid(USER).coupon_id(&*coupon_id).appid("wx1").send(&client).await.unwrap();
    assert_eq!(coupon.coupon_type, Some(FavorCouponType::CutTo));
    assert_eq!(coupon.cut_to_message.unwrap().cut_to_price, Some(100));
}

#[tokio::test]
async fn one_of_combined_orders_is_paid_with_a_coupon_and_the_discount_is_in_the_whole_in_its_refund_and_in_bills() {
    use wechatpay_endpoints::v3::combine_transactions::native::CreateCombinedNativeTransaction;
    use wechatpay_endpoints::v3::combine_transactions::out_trade_no::QueryCombinedTransaction;
    use wechatpay_endpoints::v3::combine_transactions::{CombinePayer, SubOrder, SubOrderAmount};

    let gateway = Gateway::builder().keys(KEYS.clone()).fee_rate(100).start().await.unwrap();
    let client = gateway.client().unwrap();
    let stock_id = stock(&gateway, &client, "WHOLE1", true).await;
    start(&gateway, &client, &stock_id).await;
    let coupon_id = send(&gateway, &stock_id, "WHOLE1").send(&client).await.unwrap().coupon_id;
    let sub = |number: &str, tag: Option<&str>| {
        let amount = SubOrderAmount::builder().total_amount(500).currency("CNY");
        let sub = SubOrder::builder().mchid("1900000101").attach("a").amount(amount).out_trade_no(number).description("b");
        SubOrder { goods_tag: tag.map(str::to_owned), ..sub }
    };
    let whole = CreateCombinedNativeTransaction::builder()
        .combine_appid("wx1")
        .combine_out_trade_no("WHOLE1")
        .sub_orders(vec![sub("PLAIN1", None), sub("SUMMER1", Some("SUMMER"))])
        .notify_url("https://www.example.com/")
        .combine_payer_info(CombinePayer::builder().openid(USER));
    whole.send(&client).await.unwrap();
    gateway.pay_combined("WHOLE1").unwrap();
    let query = QueryCombinedTransaction { combine_out_trade_no: "WHOLE1".into() };
    let subs = query.send(&client).await.unwrap().sub_orders.unwrap();
    let paid: Vec<i64> = subs.iter().map(|sub| sub.amount.as_ref().unwrap().payer_amount).collect();
    assert_eq!((paid, subs[0].promotion_detail.as_ref()), (vec![500, 400], None));
    assert_eq!(subs[1].promotion_detail.as_ref().unwrap()[0].coupon_id.as_ref(), Some(&coupon_id));
    let coupon = QueryFavorCoupon::builder().openid(USER).coupon_id(&*coupon_id).appid("wx1").send(&client).await.unwrap();
    assert_eq!(coupon.consume_information.unwrap().consume_mchid.as_deref(), Some("1900000101"));

    let refund = CreateRefund::builder()
        .out_refund_no("WHOLE1R")
        .amount(RefundAmount { refund: 500, from: None, total: 500, currency: "CNY".into() })
        .out_trade_no("SUMMER1");
    let refund = refund.send(&client).await.unwrap();
    assert_eq!((refund.amount.payer_refund, refund.amount.discount_refund), (400, 100));
    gateway.finish_refund(None, "WHOLE1R", RefundStatus::Success).unwrap();
    gateway.clock().advance(Duration::from_secs(24 * 60 * 60));
    let bill = trade_bill(&gateway, None).await;
    // 10.00 in two orders, of which 9.00 settle; 4.00 of the refund of 5.00 do. The fee is one in a hundred.
    assert!(bill.ends_with("`3,`9.00,`4.00,`0.00,`0.05000,`10.00,`5.00\r\n"), "{bill}");
    assert!(bill.contains("`1.00%"), "{bill}");
}

#[tokio::test]
async fn a_batch_gives_out_coupons_while_it_runs_and_within_its_limits() {
    let gateway = gateway().await;
    let client = gateway.client().unwrap();
    let mchid = gateway.keys().mchid().to_owned();
    let stock_id = stock(&gateway, &client, "STOCK3", true).await;
    let refused = send(&gateway, &stock_id, "SEND3").send(&client).await;
    assert_eq!(error_response(refused), (400, "INVALID_REQUEST".to_owned()));
    start(&gateway, &client, &stock_id).await;
    let pause = PauseFavorStock::builder().stock_id(&*stock_id).stock_creator_mchid(&*mchid);
    pause.clone().send(&client).await.unwrap();
    assert_eq!(error_response(pause.send(&client).await), (400, "INVALID_REQUEST".to_owned()));
    assert!(send(&gateway, &stock_id, "SEND3").send(&client).await.is_err());
    RestartFavorStock::builder().stock_id(&*stock_id).stock_creator_mchid(&*mchid).send(&client).await.unwrap();
    let first = send(&gateway, &stock_id, "SEND3").send(&client).await.unwrap();
    assert_eq!(send(&gateway, &stock_id, "SEND3").send(&client).await.unwrap(), first);
    send(&gateway, &stock_id, "SEND4").send(&client).await.unwrap();
    // Two a user.
    assert_eq!(error_response(send(&gateway, &stock_id, "SEND5").send(&client).await), (403, "RULE_LIMIT".to_owned()));
    let query = QueryFavorStock::builder().stock_id(&*stock_id).stock_creator_mchid(&*mchid);
    let seen = query.send(&client).await.unwrap();
    assert_eq!((seen.status, seen.distributed_coupons), (FavorStockStatus::Running, 2));
    let stranger = QueryFavorStock::builder().stock_id(&*stock_id).stock_creator_mchid("1900000109");
    assert_eq!(error_response(stranger.send(&client).await).0, 404);
    let list = ListFavorStocks::builder().offset(0).limit(1).stock_creator_mchid(&*mchid).status(FavorStockStatus::Running);
    let page = list.send(&client).await.unwrap();
    assert_eq!((page.total_count, page.data.unwrap()[0].stock_id.as_str()), (1, stock_id.as_str()));
    let coupons = ListFavorCoupons::builder().openid(USER).appid("wx1").limit(1).offset(1).send(&client).await.unwrap();
    assert_eq!((coupons.total_count, coupons.data.unwrap().len()), (Some(2), 1));
    StopFavorStock::builder().stock_id(&*stock_id).stock_creator_mchid(&*mchid).send(&client).await.unwrap();
    gateway.clock().advance(Duration::from_secs(11 * 24 * 60 * 60));
    assert_eq!(coupon_state(&gateway.client().unwrap(), &first.coupon_id).await, FavorCouponStatus::Expired);
}

#[cfg(feature = "state")]
#[tokio::test]
async fn a_coupon_can_be_used_after_a_restart() {
    let path = std::env::temp_dir().join(format!("wechatpay-sandbox-coupons-{}", std::process::id()));
    let open = || Gateway::builder().keys(KEYS.clone()).state(&path).start();
    let gateway = open().await.unwrap();
    let client = gateway.client().unwrap();
    let stock_id = stock(&gateway, &client, "STOCK6", true).await;
    start(&gateway, &client, &stock_id).await;
    let coupon_id = send(&gateway, &stock_id, "SEND6").send(&client).await.unwrap().coupon_id;
    gateway.shutdown().await;

    let gateway = open().await.unwrap();
    let client = gateway.client().unwrap();
    let transaction = paid(&gateway, &client, "KEPT01", 500, Some("SUMMER")).await;
    assert_eq!(transaction.amount.unwrap().payer_total, Some(400));
    gateway.shutdown().await;

    let gateway = open().await.unwrap();
    assert_eq!(coupon_state(&gateway.client().unwrap(), &coupon_id).await, FavorCouponStatus::Used);
    gateway.shutdown().await;
    std::fs::remove_file(&path).unwrap();
}
