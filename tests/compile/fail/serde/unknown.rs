use wechatpay_runtime::wechatpay_object;

#[wechatpay_object]
#[serde(rename_al = "camelCase")]
struct Amount {
    #[serde(renam = "total")]
    near_another: i64,
    #[serde(optional)]
    near_none: i64,
}

fn main() {}
