use wechatpay_runtime::wechatpay_endpoint;

#[wechatpay_endpoint(GET)]
struct NothingElse;

#[wechatpay_endpoint(GET, response = String)]
struct OptionInItsPlace;

#[wechatpay_endpoint(GET, v3/certificates)]
struct WithoutQuotes;

fn main() {}
