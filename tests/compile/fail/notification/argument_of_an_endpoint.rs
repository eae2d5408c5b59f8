use wechatpay_runtime::wechatpay_notification;

#[wechatpay_notification("PAYSCORE.USER_PAID", response = String, docment = "https://pay.weixin.qq.com/doc")]
struct OrderPaid {
    out_order_no: String,
}

fn main() {}
