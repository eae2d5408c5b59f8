use wechatpay_runtime::wechatpay_object;

#[wechatpay_object]
struct Amount {
    #[serde(rename = total)]
    without_quotes: i64,
    #[serde(alias)]
    without_a_value: i64,
    #[serde(skip_serializing_if = "not a path")]
    no_path: i64,
    #[serde(default = 5)]
    no_function: i64,
}

fn main() {}
