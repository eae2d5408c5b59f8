use wechatpay_runtime::wechatpay_endpoint;

#[wechatpay_endpoint]
struct WithoutParentheses;

#[wechatpay_endpoint()]
struct Empty;

#[wechatpay_endpoint(response = String)]
struct OptionsOnly;

fn main() {}
