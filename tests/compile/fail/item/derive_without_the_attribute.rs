use wechatpay_runtime::__private::DeriveObject;

#[derive(DeriveObject)]
struct Amount {
    total: i64,
}

fn main() {}
