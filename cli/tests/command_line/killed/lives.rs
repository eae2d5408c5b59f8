//! What a shop and its user do about one thing of each product, step by step. How to see how far it came is in `looks`.

use serde_json::{Value, json};
use wechatpay_endpoints::runtime::BeijingTime;

use super::{Life, Shop};

pub(super) const APPID: &str = "wxd678efh567hg6787";

/// The template of contracts.
pub(super) const PLAN: i64 = 12535;

/// When each car came, and when it left.
const CAME: &str = "2026-06-01T10:00:00+08:00";
const LEFT: &str = "2026-06-01T11:00:00+08:00";

/// A part of the gateway that keeps state.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Product {
    /// A payment that is refunded in part.
    Payment,
    CombinedOrder,
    /// A payment by payment code, which is taken back.
    PaymentByCode,
    ServiceOrder,
    /// An order of 2019.
    EarlierOrder,
    ProfitSharing,
    Transfer,
    /// A batch of transfers, of which one fails.
    TransferBatch,
    Complaint,
    /// A batch of coupons, a coupon of it, and what it takes off from a payment.
    Coupon,
    Application,
    /// A contract, a deduction by it, and its end.
    Contract,
    /// A parking fee that WeChat Pay advances and the user pays back.
    ParkingFee,
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
    pub(super) const ALL: [Product; 13] = [
        Product::Payment,
        Product::CombinedOrder,
        Product::PaymentByCode,
        Product::ServiceOrder,
        Product::EarlierOrder,
        Product::ProfitSharing,
        Product::Transfer,
        Product::TransferBatch,
        Product::Complaint,
        Product::Coupon,
        Product::Application,
        Product::Contract,
        Product::ParkingFee,
    ];

    /// What its numbers begin with.
    pub(super) fn prefix(self) -> &'static str {
        match self {
            Product::Payment => "PAYMENT",
            Product::CombinedOrder => "COMBINE",
            Product::PaymentByCode => "CODE",
            Product::ServiceOrder => "SERVICE",
            Product::EarlierOrder => "EARLIER",
            Product::ProfitSharing => "SHARING",
            Product::Transfer => "TRANSFER",
            Product::TransferBatch => "BATCH",
            Product::Complaint => "COMPLAINT",
            Product::Coupon => "COUPON",
            Product::Application => "APPLY",
            Product::Contract => "CONTRACT",
            Product::ParkingFee => "PARK",
        }
    }

    /// How many steps a whole life has.
    pub(super) fn steps(self) -> usize {
        match self {
            Product::CombinedOrder | Product::PaymentByCode => 2,
            Product::EarlierOrder | Product::Transfer | Product::TransferBatch | Product::Complaint | Product::Application => 3,
            Product::Payment | Product::ServiceOrder | Product::ProfitSharing => 4,
            Product::Coupon | Product::Contract | Product::ParkingFee => 5,
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

            (Product::PaymentByCode, 0) => {
                let charge = json!({
                    "appid": APPID, "description": "a", "out_trade_no": n, "amount": {"total": 100},
                    "payer": {"auth_code": "130061098828009406"}, "scene_info": {"store_info": {"out_id": "A1"}},
                });
                Call("POST v3/pay/transactions/codepay", charge)
            }
            (Product::PaymentByCode, 1) => {
                let taken_back = json!({ "appid": APPID, "out_trade_no": n });
                Call("POST v3/pay/transactions/out-trade-no/<out_trade_no>/reverse", taken_back)
            }

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

            (Product::TransferBatch, 0) => {
                let item = |part: u8| {
                    let number = format!("{n}x{part}");
                    json!({ "out_detail_no": number, "transfer_amount": 50, "transfer_remark": "a", "openid": "oUser" })
                };
                let batch = json!({
                    "appid": APPID, "out_batch_no": n, "batch_name": "a", "batch_remark": "a", "total_amount": 100, "total_num": 2,
                    "transfer_detail_list": [item(1), item(2)], "notify_url": url,
                });
                Call("POST v3/transfer/batches", batch)
            }
            (Product::TransferBatch, 1) => Control(format!("transfer-batches/{n}/details/{n}x1/fail"), Value::Null),
            (Product::TransferBatch, 2) => Control(format!("transfer-batches/{n}/succeed"), Value::Null),

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

            (Product::ParkingFee, 0) => Control(format!("vehicle/plates/{n}/open"), json!({ "openid": "oUser" })),
            (Product::ParkingFee, 1) => {
                let arrival = json!({
                    "out_parking_no": n, "plate_number": n, "plate_color": "BLUE", "notify_url": url, "start_time": CAME,
                    "parking_name": "a", "free_duration": 900,
                });
                Call("POST v3/vehicle/parking/parkings", arrival)
            }
            (Product::ParkingFee, 2) => {
                let info = json!({
                    "parking_id": known["id"], "plate_number": n, "plate_color": "BLUE", "start_time": CAME, "end_time": LEFT,
                    "parking_name": "a", "charging_duration": 2700, "device_id": "b",
                });
                Call("POST v3/vehicle/transactions/parking", order(json!({ "trade_scene": "PARKING", "parking_info": info }))?)
            }
            (Product::ParkingFee, 3) => Control(format!("vehicle/deductions/{n}/advance"), Value::Null),
            (Product::ParkingFee, 4) => Control(format!("vehicle/deductions/{n}/repay"), Value::Null),
            _ => return None,
        })
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
            Product::TransferBatch => vec![format!("MCHTRANSFER.BATCH.FINISHED {n}")],
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
            Product::ParkingFee => vec![format!("TRANSACTION.SUCCESS {n}"), format!("TRANSACTION.PAY_BACK {n}")],
            Product::PaymentByCode | Product::EarlierOrder | Product::Application => Vec::new(),
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
        "out_batch_no",
        "out_trade_no",
        "coupon_id",
        "out_contract_code",
    ];
    let found = names.iter().find_map(|name| resource[*name].as_str());
    found.unwrap_or_else(|| panic!("what is this about? {resource}")).to_owned()
}

pub(super) fn unix_seconds() -> i64 {
    i64::try_from(std::time::UNIX_EPOCH.elapsed().unwrap().as_secs()).unwrap()
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
