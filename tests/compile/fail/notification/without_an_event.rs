use wechatpay_runtime::wechatpay_notification;

#[wechatpay_notification]
struct OrderPaid {
    out_order_no: String,
}

#[wechatpay_notification(document = "https://pay.weixin.qq.com/doc/v3/merchant/4012587953")]
struct OrderConfirmed {
    out_order_no: String,
}

#[wechatpay_notification(PAYSCORE.USER_PAID)]
struct OrderRefunded {
    out_order_no: String,
}

fn main() {}
