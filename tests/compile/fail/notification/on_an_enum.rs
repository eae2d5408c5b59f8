use wechatpay_runtime::wechatpay_notification;

#[wechatpay_notification("PAYSCORE.USER_PAID", "PAYSCORE.USER_CONFIRM")]
enum OrderChanged {
    Paid,
    Confirmed,
}

fn main() {}
