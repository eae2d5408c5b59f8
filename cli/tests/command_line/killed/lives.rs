//! What a shop and its user do about one thing of each product, step by step, and how to see how far it came.

use serde_json::{Value, json};
use wechatpay_endpoints::runtime::BeijingTime;

use super::{Life, Shop, Stopped};

const APPID: &str = "wxd678efh567hg6787";

/// The template of contracts.
const PLAN: i64 = 12535;

/// A part of the gateway that keeps state.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Product {
    /// A payment that is refunded in part.
    Payment,
    CombinedOrder,
    ServiceOrder,
    /// An order of 2019.
    EarlierOrder,
    ProfitSharing,
    Transfer,
    Complaint,
    /// A batch of coupons, a coupon of it, and what it takes off from a payment.
    Coupon,
    Application,
    /// A contract, a deduction by it, and its end.
    Contract,
}

/// One step.
pub(super) enum Step {
    /// A declared call with its fields.
    Call(&'static str, Value),
    /// A control call and its body: what the user or the platform does.
    Control(String, Value),
}

use Step::{Call, Control};

/// What has to be there before lives begin.
pub(super) async fn prepare(shop: &Shop) {
    let receiver = json!({"appid": APPID, "type": "MERCHANT_ID", "account": "1900000109", "relation_type": "SUPPLIER"});
    shop.call("POST v3/profitsharing/receivers/add", receiver).await.unwrap();
    let url = json!({ "url": shop.notify_url });
    shop.call("POST v3/merchant-service/complaint-notifications", url).await.unwrap();
    let url = json!({ "mchid": shop.mchid, "notify_url": shop.notify_url });
    shop.call("POST v3/marketing/favor/callbacks", url).await.unwrap();
}

impl Product {
    pub(super) const ALL: [Product; 10] = [
        Product::Payment,
        Product::CombinedOrder,
        Product::ServiceOrder,
        Product::EarlierOrder,
        Product::ProfitSharing,
        Product::Transfer,
        Product::Complaint,
        Product::Coupon,
        Product::Application,
        Product::Contract,
    ];

    /// What its numbers begin with.
    pub(super) fn prefix(self) -> &'static str {
        match self {
            Product::Payment => "PAYMENT",
            Product::CombinedOrder => "COMBINE",
            Product::ServiceOrder => "SERVICE",
            Product::EarlierOrder => "EARLIER",
            Product::ProfitSharing => "SHARING",
            Product::Transfer => "TRANSFER",
            Product::Complaint => "COMPLAINT",
            Product::Coupon => "COUPON",
            Product::Application => "APPLY",
            Product::Contract => "CONTRACT",
        }
    }

    /// How many steps a whole life has.
    pub(super) fn steps(self) -> usize {
        match self {
            Product::CombinedOrder => 2,
            Product::EarlierOrder | Product::Transfer | Product::Complaint | Product::Application => 3,
            Product::Payment | Product::ServiceOrder | Product::ProfitSharing => 4,
            Product::Coupon | Product::Contract => 5,
        }
    }

    /// The next step of a life; `None` at its end.
    pub(super) fn step(self, life: &Life, shop: &Shop) -> Option<Step> {
        let (n, url, known) = (life.number.as_str(), shop.notify_url.as_str(), &life.known);
        let order = |more: Value| {
            let mut order = json!({
                "appid": APPID, "description": "a", "out_trade_no": n, "notify_url": url, "amount": {"total": 100},
            });
            order.as_object_mut()?.extend(more.as_object()?.clone());
            Some(order)
        };
        let service = json!({ "out_order_no": n, "service_id": "500001", "appid": APPID });
        let with = |more: Value| {
            let mut whole = service.clone();
            whole.as_object_mut()?.extend(more.as_object()?.clone());
            Some(whole)
        };
        let pay = || Control(format!("pay/transactions/{n}/pay"), Value::Null);
        let of_stock = || json!({ "stock_id": known["stock_id"], "stock_creator_mchid": shop.mchid });
        let complaint = |more: Value| {
            let mut whole = json!({ "complaint_id": known["complaint_id"], "complainted_mchid": shop.mchid });
            whole.as_object_mut()?.extend(more.as_object()?.clone());
            Some(whole)
        };
        let to = |state: &str| Control(format!("applications/{n}"), json!({ "applyment_state": state }));
        Some(match (self, life.answered) {
            (Product::Payment, 0) => Call("POST v3/pay/transactions/native", order(json!({}))?),
            (Product::Payment | Product::ProfitSharing, 1) => pay(),
            (Product::Payment, 2) => {
                let amount = json!({ "refund": 40, "total": 100, "currency": "CNY" });
                let number = format!("{n}-R");
                let refund = json!({ "out_trade_no": n, "out_refund_no": number, "notify_url": url, "amount": amount });
                Call("POST v3/refund/domestic/refunds", refund)
            }
            (Product::Payment, 3) => Control(format!("refunds/{n}-R/succeed"), Value::Null),

            (Product::CombinedOrder, 0) => {
                let one = |part: u8| {
                    json!({
                        "mchid": "1900000101", "attach": "a", "amount": {"total_amount": 10, "currency": "CNY"},
                        "out_trade_no": format!("{n}-{part}"), "description": "b",
                    })
                };
                let whole = json!({
                    "combine_appid": APPID, "combine_out_trade_no": n, "notify_url": url, "sub_orders": [one(1), one(2)],
                });
                Call("POST v3/combine-transactions/native", whole)
            }
            (Product::CombinedOrder, 1) => Control(format!("combine-transactions/{n}/pay"), Value::Null),

            (Product::ServiceOrder, 0) => {
                let more = json!({
                    "service_introduction": "a", "time_range": {"start_time": "OnAccept"},
                    "risk_fund": {"name": "DEPOSIT", "amount": 10000}, "notify_url": url,
                });
                Call("POST v3/payscore/serviceorder", with(more)?)
            }
            (Product::ServiceOrder, 1) => Control(format!("payscore/orders/{n}/confirm"), Value::Null),
            (Product::ServiceOrder, 2) => {
                let more = json!({
                    "post_payments": [{"name": "a", "amount": 100}], "total_amount": 100, "time_range": {"end_time": "20991231"},
                });
                Call("POST v3/payscore/serviceorder/<out_order_no>/complete", with(more)?)
            }
            (Product::ServiceOrder, 3) => Control(format!("payscore/orders/{n}/pay"), Value::Null),

            (Product::EarlierOrder, 0) => Call("POST v3/payscore/payafter-orders", service),
            (Product::EarlierOrder, 1) => Control(format!("payscore/orders/{n}/confirm?kind=payafter-orders"), Value::Null),
            (Product::EarlierOrder, 2) => {
                Call("POST v3/payscore/payafter-orders/<out_order_no>/cancel", with(json!({ "reason": "a" }))?)
            }

            (Product::ProfitSharing, 0) => {
                Call("POST v3/pay/transactions/native", order(json!({ "settle_info": {"profit_sharing": true} }))?)
            }
            (Product::ProfitSharing, 2) => {
                let receiver = json!({"type": "MERCHANT_ID", "account": "1900000109", "amount": 30, "description": "a"});
                let share = json!({
                    "appid": APPID, "transaction_id": known["transaction_id"], "out_order_no": n, "receivers": [receiver],
                    "unfreeze_unsplit": false, "notify_url": url,
                });
                Call("POST v3/profitsharing/orders", share)
            }
            (Product::ProfitSharing, 3) => Control(format!("profitsharing/orders/{n}/succeed"), Value::Null),

            (Product::Transfer, 0) => {
                let bill = json!({
                    "appid": APPID, "out_bill_no": n, "transfer_scene_id": "1000", "openid": "oUser", "transfer_amount": 100,
                    "transfer_remark": "a", "notify_url": url,
                    "transfer_scene_report_infos": [{"info_type": "活动名称", "info_content": "a"}],
                });
                Call("POST v3/fund-app/mch-transfer/transfer-bills", bill)
            }
            (Product::Transfer, 1) => Control(format!("transfers/{n}/confirm"), Value::Null),
            (Product::Transfer, 2) => Control(format!("transfers/{n}/succeed"), Value::Null),

            (Product::Complaint, 0) => Control("complaints".to_owned(), json!({ "complaint_detail": n })),
            (Product::Complaint, 1) => {
                let answer = complaint(json!({ "response_content": "a" }))?;
                Call("POST v3/merchant-service/complaints-v2/<complaint_id>/response", answer)
            }
            (Product::Complaint, 2) => {
                Call("POST v3/merchant-service/complaints-v2/<complaint_id>/complete", complaint(json!({}))?)
            }

            (Product::Coupon, 0) => {
                let now = unix_seconds();
                let time = |seconds: i64| BeijingTime::from_unix_seconds(seconds).to_string();
                let stock = json!({
                    "stock_name": n, "out_request_no": n, "belong_merchant": shop.mchid, "stock_type": "NORMAL", "no_cash": true,
                    "available_begin_time": time(now - 60), "available_end_time": time(now + 864_000),
                    "stock_use_rule": {
                        "max_coupons": 10, "max_amount": 1000, "max_coupons_per_user": 1, "natural_person_limit": false,
                        "prevent_api_abuse": false,
                    },
                    "coupon_use_rule": {
                        "fixed_normal_coupon": {"coupon_amount": 30, "transaction_minimum": 100}, "goods_tag": [n],
                    },
                });
                Call("POST v3/marketing/favor/coupon-stocks", stock)
            }
            (Product::Coupon, 1) => Call("POST v3/marketing/favor/stocks/<stock_id>/start", of_stock()),
            (Product::Coupon, 2) => {
                let mut sent = of_stock();
                sent.as_object_mut()?.extend([
                    ("openid".to_owned(), n.into()),
                    ("out_request_no".to_owned(), n.into()),
                    ("appid".to_owned(), APPID.into()),
                ]);
                Call("POST v3/marketing/favor/users/<openid>/coupons", sent)
            }
            (Product::Coupon, 3) => {
                Call("POST v3/pay/transactions/jsapi", order(json!({ "goods_tag": n, "payer": {"openid": n} }))?)
            }
            (Product::Coupon, 4) => pay(),

            (Product::Application, 0) => {
                let mut application: Value = serde_json::from_str(APPLICATION).ok()?;
                application["business_code"] = n.into();
                Call("POST v3/applyment4sub/applyment/", application)
            }
            (Product::Application, 1) => to("APPLYMENT_STATE_TO_BE_SIGNED"),
            (Product::Application, 2) => to("APPLYMENT_STATE_FINISHED"),

            (Product::Contract, 0) => {
                let contract = json!({
                    "appid": APPID, "plan_id": PLAN, "out_contract_code": n, "contract_display_account": "a", "contract_notify_url": url,
                });
                Call("POST v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/app", contract)
            }
            (Product::Contract, 1) => Control(format!("papay/contracts/{PLAN}/{n}/sign"), Value::Null),
            (Product::Contract, 2) => {
                let deduction = json!({
                    "appid": APPID, "out_trade_no": n, "description": "a", "transaction_notify_url": url, "amount": {"total": 100},
                    "contract_id": known["contract_id"],
                });
                Call("POST v3/papay/pay/transactions/apply", deduction)
            }
            (Product::Contract, 3) => Control(format!("papay/deductions/{n}/succeed"), Value::Null),
            (Product::Contract, 4) => {
                let end = json!({ "plan_id": PLAN, "out_contract_code": n, "contract_termination_remark": "a" });
                Call("POST v3/papay/sign/contracts/plan-id/<plan_id>/out-contract-code/<out_contract_code>/terminate", end)
            }
            _ => return None,
        })
    }

    /// How many steps of a life the gateway knows of, and what it says about them.
    pub(super) async fn look(self, life: &Life, shop: &Shop) -> Result<(usize, Value), Stopped> {
        let n = life.number.as_str();
        let nothing = (0, Value::Null);
        let transaction = || shop.ask("GET v3/pay/transactions/out-trade-no/<out_trade_no>", json!({ "out_trade_no": n }));
        match self {
            Product::Payment => {
                let Some(found) = transaction().await? else { return Ok(nothing) };
                let refund = shop
                    .ask("GET v3/refund/domestic/refunds/<out_refund_no>", json!({ "out_refund_no": format!("{n}-R") }))
                    .await?;
                let refund = refund.as_ref().map(|refund| refund["status"].as_str().unwrap());
                let done = match (found["trade_state"].as_str().unwrap(), refund) {
                    ("NOTPAY", None) => 1,
                    ("SUCCESS", None) => 2,
                    ("REFUND", Some("PROCESSING")) => 3,
                    ("REFUND", Some("SUCCESS")) => 4,
                    half => panic!("{n}: {half:?}"),
                };
                Ok((done, found))
            }
            Product::CombinedOrder => {
                let number = json!({ "combine_out_trade_no": n });
                let whole = shop.ask("GET v3/combine-transactions/out-trade-no/<combine_out_trade_no>", number).await?;
                let Some(whole) = whole else { return Ok(nothing) };
                let states: Vec<_> = whole["sub_orders"].as_array().unwrap().iter().map(|sub| &sub["trade_state"]).collect();
                let id = whole.get("combine_transaction_id").filter(|id| !id.is_null());
                match (states.as_slice(), id) {
                    ([one, other], None) if *one == "NOTPAY" && one == other => Ok((1, Value::Null)),
                    ([one, other], Some(_)) if *one == "SUCCESS" && one == other => Ok((2, Value::Null)),
                    half => panic!("{n}: {half:?}"),
                }
            }
            Product::ServiceOrder => {
                let order = json!({ "out_order_no": n, "service_id": "500001", "appid": APPID });
                let Some(order) = shop.ask("GET v3/payscore/serviceorder", order).await? else { return Ok(nothing) };
                let done = match (order["state"].as_str().unwrap(), order["state_description"].as_str()) {
                    ("CREATED", None) => 1,
                    ("DOING", Some("USER_CONFIRM")) => 2,
                    ("DOING", Some("MCH_COMPLETE")) => 3,
                    ("DONE", None) => 4,
                    other => panic!("{n}: {other:?}"),
                };
                Ok((done, Value::Null))
            }
            Product::EarlierOrder => {
                let order = json!({ "out_order_no": n, "service_id": "500001", "appid": APPID });
                let order = shop.ask("GET v3/payscore/payafter-orders", order).await?;
                let states = ["CREATED", "USER_ACCEPTED", "REVOKED"];
                Ok((order.map_or(0, |order| place(&states, &order["state"])), Value::Null))
            }
            Product::ProfitSharing => {
                let Some(found) = transaction().await? else { return Ok(nothing) };
                if found["trade_state"] == "NOTPAY" {
                    return Ok((1, Value::Null));
                }
                let share = json!({ "out_order_no": n, "transaction_id": found["transaction_id"] });
                let share = shop.ask("GET v3/profitsharing/orders/<out_order_no>", share).await?;
                let done = share.map_or(2, |share| 2 + place(&["PROCESSING", "FINISHED"], &share["state"]));
                Ok((done, json!({ "transaction_id": found["transaction_id"] })))
            }
            Product::Transfer => {
                let path = "GET v3/fund-app/mch-transfer/transfer-bills/out-bill-no/<out_bill_no>";
                let bill = shop.ask(path, json!({ "out_bill_no": n })).await?;
                let states = ["WAIT_USER_CONFIRM", "TRANSFERING", "SUCCESS"];
                Ok((bill.map_or(0, |bill| place(&states, &bill["state"])), Value::Null))
            }
            Product::Complaint => {
                let day = |days: i64| BeijingTime::from_unix_seconds(unix_seconds() + days * 86_400).to_string()[..10].to_owned();
                let days = (day(-1), day(1));
                let page = |offset: usize| json!({ "begin_date": days.0, "end_date": days.1, "limit": 50, "offset": offset });
                let path = "GET v3/merchant-service/complaints-v2";
                let found = listed(shop, path, page, |complaint| complaint["complaint_detail"] == n).await?;
                let Some(complaint) = found else { return Ok(nothing) };
                let done = place(&["PENDING", "PROCESSING", "PROCESSED"], &complaint["complaint_state"]);
                Ok((done, json!({ "complaint_id": complaint["complaint_id"] })))
            }
            Product::Coupon => {
                // Pages are counted.
                let page = |offset: usize| json!({ "offset": offset / 50, "limit": 50, "stock_creator_mchid": shop.mchid });
                let found = listed(shop, "GET v3/marketing/favor/stocks", page, |stock| stock["stock_name"] == n).await?;
                let Some(stock) = found else { return Ok(nothing) };
                let known = json!({ "stock_id": stock["stock_id"] });
                if stock["status"] == "unactivated" {
                    return Ok((1, known));
                }
                let coupons = json!({ "openid": n, "appid": APPID });
                let coupons = shop.call("GET v3/marketing/favor/users/<openid>/coupons", coupons).await?;
                let coupon = coupons.pointer("/data/0/status").and_then(Value::as_str);
                let found = transaction().await?;
                let paid =
                    found.as_ref().map(|found| (found["trade_state"].as_str().unwrap(), &found["promotion_detail"][0]["amount"]));
                let done = match (coupon, paid) {
                    (None, None) => 2,
                    (Some("SENDED"), None) => 3,
                    (Some("SENDED"), Some(("NOTPAY", _))) => 4,
                    (Some("USED"), Some(("SUCCESS", amount))) if *amount == 30 => 5,
                    half => panic!("{n}: {half:?}"),
                };
                Ok((done, known))
            }
            Product::Application => {
                let path = "GET v3/applyment4sub/applyment/business_code/<business_code>";
                let application = shop.ask(path, json!({ "business_code": n })).await?;
                let states = ["APPLYMENT_STATE_AUDITING", "APPLYMENT_STATE_TO_BE_SIGNED", "APPLYMENT_STATE_FINISHED"];
                Ok((application.map_or(0, |application| place(&states, &application["applyment_state"])), Value::Null))
            }
            Product::Contract => {
                let path = "GET v3/papay/sign/contracts/plan-id/<plan_id>/out-contract-code/<out_contract_code>";
                let Some(contract) = shop.ask(path, json!({ "plan_id": PLAN, "out_contract_code": n })).await? else {
                    // What was prepared is not seen before it is signed, which the next step does.
                    return Ok((life.answered.min(1), Value::Null));
                };
                let found = transaction().await?;
                let paid = found.as_ref().map(|found| found["trade_state"].as_str().unwrap());
                let done = match (contract["contract_state"].as_str().unwrap(), paid) {
                    ("SIGNED", None) => 2,
                    ("SIGNED", Some("ACCEPT")) => 3,
                    ("SIGNED", Some("SUCCESS")) => 4,
                    ("TERMINATED", Some("SUCCESS")) => 5,
                    half => panic!("{n}: {half:?}"),
                };
                Ok((done, json!({ "contract_id": contract["contract_id"] })))
            }
        }
    }

    /// What the merchant is told of in a whole life: type of event and subject.
    pub(super) fn events(self, life: &Life) -> Vec<String> {
        let (n, known) = (&life.number, &life.known);
        let complaint =
            |action: &str, event: &str| format!("COMPLAINT.{event} {} {action}", known["complaint_id"].as_str().unwrap());
        match self {
            Product::Payment => vec![format!("TRANSACTION.SUCCESS {n}"), format!("REFUND.SUCCESS {n}-R")],
            Product::CombinedOrder | Product::Coupon => vec![format!("TRANSACTION.SUCCESS {n}")],
            Product::ServiceOrder => vec![format!("PAYSCORE.USER_CONFIRM {n}"), format!("PAYSCORE.USER_PAID {n}")],
            Product::ProfitSharing => vec![format!("TRANSACTION.SUCCESS {n}"), format!("PROFITSHARING.SUCCESS {n}")],
            Product::Transfer => vec![format!("MCHTRANSFER.BILL.FINISHED {n}")],
            Product::Complaint => vec![
                complaint("CREATE_COMPLAINT", "CREATE"),
                complaint("MERCHANT_RESPONSE", "STATE_CHANGE"),
                complaint("MERCHANT_CONFIRM_COMPLETE", "STATE_CHANGE"),
            ],
            Product::Contract => {
                let told = ["ENTRUST.SIGN", "TRANSACTION.SUCCESS", "ENTRUST.TERMINATE"];
                told.iter().map(|event| format!("{event} {n}")).collect()
            }
            Product::EarlierOrder | Product::Application => Vec::new(),
        }
    }
}

/// Which thing a notification is about.
pub(super) fn subject(resource: &Value) -> String {
    if let (Some(id), Some(action)) = (resource["complaint_id"].as_str(), resource["action_type"].as_str()) {
        return format!("{id} {action}");
    }
    let names = [
        "out_refund_no",
        "combine_out_trade_no",
        "out_order_no",
        "out_bill_no",
        "out_trade_no",
        "coupon_id",
        "out_contract_code",
    ];
    let found = names.iter().find_map(|name| resource[*name].as_str());
    found.unwrap_or_else(|| panic!("what is this about? {resource}")).to_owned()
}

fn unix_seconds() -> i64 {
    i64::try_from(std::time::UNIX_EPOCH.elapsed().unwrap().as_secs()).unwrap()
}

/// The place of a state among others, from 1.
fn place(states: &[&str], state: &Value) -> usize {
    states.iter().position(|known| state == known).unwrap_or_else(|| panic!("{state}")) + 1
}

/// The one thing of a list that is looked for, on whichever page it is.
async fn listed(
    shop: &Shop,
    call: &str,
    page: impl Fn(usize) -> Value,
    is_it: impl Fn(&Value) -> bool,
) -> Result<Option<Value>, Stopped> {
    for offset in (0..).step_by(50) {
        let found = shop.call(call, page(offset)).await?;
        let Some(items) = found["data"].as_array().filter(|items| !items.is_empty()) else { break };
        let those: Vec<&Value> = items.iter().filter(|item| is_it(item)).collect();
        assert!(those.len() < 2, "{those:?}");
        if let Some(item) = those.first() {
            return Ok(Some((*item).clone()));
        }
    }
    Ok(None)
}

const APPLICATION: &str = r#"{
    "contact_info": {"contact_type": "LEGAL", "contact_name": "张三", "mobile_phone": "13800138000", "contact_email": "zhang@example.com"},
    "subject_info": {
        "subject_type": "SUBJECT_TYPE_ENTERPRISE",
        "identity_info": {
            "id_doc_type": "IDENTIFICATION_TYPE_IDCARD",
            "id_card_info": {
                "id_card_copy": "media-2", "id_card_national": "media-3", "id_card_name": "张三", "id_card_number": "320311770706001",
                "card_period_begin": "2026-06-06", "card_period_end": "长期"
            }
        },
        "business_license_info": {
            "license_copy": "media-1", "license_number": "123456789012345678", "merchant_name": "腾讯科技有限公司", "legal_person": "张三"
        }
    },
    "business_info": {
        "merchant_shortname": "张三餐饮店", "service_phone": "0758123456",
        "sales_info": {"sales_scenes_type": ["SALES_SCENES_MP"], "mp_info": {"mp_appid": "wx1234567890123456"}}
    },
    "settlement_info": {"settlement_id": "719"},
    "bank_account_info": {
        "bank_account_type": "BANK_ACCOUNT_TYPE_CORPORATE", "account_name": "腾讯科技有限公司", "account_bank": "工商银行",
        "bank_address_code": "110000", "account_number": "62170000000000078"
    }
}"#;
