use wechatpay_runtime::wechatpay_enumeration;

#[wechatpay_enumeration]
pub struct Amount {
    #[wechatpay(range = 0..)]
    pub total: i64,
}

fn main() {}
