use wechatpay_runtime::wechatpay_notification;

#[wechatpay_notification("PAYSCORE.USER_PAID", "PAYSCORE.USER_CONFIRM", "PAYSCORE.USER_PAID")]
struct OrderChanged {
    out_order_no: String,
}

fn main() {}
