use wechatpay_runtime::wechatpay_notification;

#[wechatpay_notification("PAYSCORE.USER_PAID")]
struct OrderPaid {
    #[wechatpay(query)]
    out_order_no: String,
}

fn main() {}
