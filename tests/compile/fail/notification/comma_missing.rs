use wechatpay_runtime::wechatpay_notification;

#[wechatpay_notification("PAYSCORE.USER_PAID" "PAYSCORE.USER_CONFIRM")]
struct OrderChanged {
    out_order_no: String,
}

fn main() {}
