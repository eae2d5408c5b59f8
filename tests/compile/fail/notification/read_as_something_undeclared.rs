use wechatpay_runtime::{Notification, wechatpay_object};

#[wechatpay_object]
struct OrderPaid {
    out_order_no: String,
}

fn read(notification: &Notification) {
    let _ = notification.read::<OrderPaid>();
}

fn main() {}
