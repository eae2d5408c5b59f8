use wechatpay_runtime::wechatpay_endpoint;

#[wechatpay_endpoint(POST, "v3/orders/<out_order_no>/complete", builder)]
pub struct CompleteOrder {
    pub out_order_no: String,
    pub total_amount: i64,
    pub goods_tag: Option<String>,
}

fn main() {
    let _ = CompleteOrder::builder().out_order_no("7").goods_tag("tag");
    let _ = CompleteOrder::builder().out_order_no("7").request();
    let _ = CompleteOrder::builder().total_amount(1);
}
