use wechatpay_runtime::wechatpay_notification;

#[wechatpay_notification("payscore.user_paid")]
struct InLowerCase {
    out_order_no: String,
}

#[wechatpay_notification("PAYSCORE USER_PAID", "PAYSCORE..USER_PAID", "")]
struct NoWords {
    out_order_no: String,
}

fn main() {}
