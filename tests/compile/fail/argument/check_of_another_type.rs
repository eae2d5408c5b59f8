use wechatpay_runtime::{Check, wechatpay_object};

#[wechatpay_object(check = rule)]
struct Amount {
    total: i64,
}

fn rule(amount: &i64, check: &mut Check<'_>) {
    if *amount < 0 {
        check.refuse("total", "must not be negative");
    }
}

fn main() {}
