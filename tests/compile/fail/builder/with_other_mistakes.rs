use wechatpay_runtime::{wechatpay_endpoint, wechatpay_notification, wechatpay_object};

// One mistake, and none at the calls.
#[wechatpay_endpoint(POST, "v3/orders/<out_order>/complete", builder)]
pub struct CompleteOrder {
    pub out_order_no: String,
    pub goods_tag: Option<String>,
}

#[wechatpay_object(builder)]
pub struct House {
    pub builder: Option<String>,
}

#[wechatpay_notification("ORDER.PAID", builder)]
pub struct OrderPaid {
    pub out_order_no: String,
}

fn main() {
    let _ = CompleteOrder::builder().out_order_no("7").goods_tag("tag");
}
