//! How to see how far a life of each product came, by asking the gateway.

use serde_json::{Value, json};
use wechatpay_endpoints::runtime::BeijingTime;

use super::lives::{APPID, PLAN, Product, unix_seconds};
use super::{Life, Shop, Stopped};

impl Product {
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
            Product::PaymentByCode => {
                let states = ["SUCCESS", "REVOKED"];
                Ok((transaction().await?.map_or(0, |found| place(&states, &found["trade_state"])), Value::Null))
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
            Product::TransferBatch => {
                let asked = json!({ "out_batch_no": n, "need_query_detail": false });
                let batch = shop.ask("GET v3/transfer/batches/out-batch-no/<out_batch_no>", asked).await?;
                let states = ["ACCEPTED", "PROCESSING", "FINISHED"];
                let done = batch.map_or(0, |batch| place(&states, &batch["transfer_batch"]["batch_status"]));
                Ok((done, Value::Null))
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
            Product::ParkingFee => {
                let plate = json!({ "appid": APPID, "plate_number": n, "plate_color": "BLUE", "openid": "oUser" });
                let service = shop.call("GET v3/vehicle/parking/services/find", plate).await?;
                let stay = shop.look(&format!("vehicle/parkings/{n}"))?;
                let known = json!({ "id": stay.as_ref().map(|stay| stay["id"].clone()) });
                let path = "GET v3/vehicle/transactions/out-trade-no/<out_trade_no>";
                let fee = shop.ask(path, json!({ "out_trade_no": n })).await?;
                let fee = fee.as_ref().map(|fee| (fee["trade_state"].as_str().unwrap(), fee["user_repaid"].as_str()));
                let done = match (service["service_state"].as_str().unwrap(), stay, fee) {
                    ("OUT_SERVICE", None, None) => 0,
                    ("NORMAL", None, None) => 1,
                    ("NORMAL", Some(_), None) => 2,
                    ("NORMAL", Some(_), Some(("ACCEPTED", None))) => 3,
                    ("NORMAL", Some(_), Some(("SUCCESS", Some("N")))) => 4,
                    ("NORMAL", Some(_), Some(("SUCCESS", Some("Y")))) => 5,
                    half => panic!("{n}: {half:?}"),
                };
                Ok((done, known))
            }
        }
    }
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
