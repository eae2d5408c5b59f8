use wechatpay_runtime::wechatpay_endpoint;

#[wechatpay_endpoint(FETCH, "v3/certificates")]
struct NearNone;

#[wechatpay_endpoint(PSOT, "v3/certificates")]
struct NearAnother;

fn main() {}
