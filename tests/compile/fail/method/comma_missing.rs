use wechatpay_runtime::wechatpay_endpoint;

#[wechatpay_endpoint(GET "v3/certificates")]
struct AfterTheMethod;

#[wechatpay_endpoint(GET, "v3/certificates" response = String)]
struct AfterThePath;

#[wechatpay_endpoint(GET, "v3/certificates", response = String idempotent)]
struct AfterAnOption;

fn main() {}
