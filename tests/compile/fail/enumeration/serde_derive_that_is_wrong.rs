use serde::{Deserialize, Serialize};
use wechatpay_runtime::wechatpay_enumeration;

#[wechatpay_enumeration]
#[derive(Debug, Serialize, Deserialize)]
enum State {
    Done,
    Other(String),
}

#[wechatpay_enumeration]
#[derive(serde::Serialize)]
enum Kind {
    #[wechatpay(value = 1)]
    First,
    #[serde(untagged)]
    Other(i64),
}

fn main() {}
