use wechatpay_runtime::wechatpay_object;

#[derive(Debug)]
#[wechatpay_object]
struct Receiver {
    #[wechatpay(sensitive)]
    name: String,
}

fn main() {
    println!("{:?}", Receiver { name: "a".into() });
}
