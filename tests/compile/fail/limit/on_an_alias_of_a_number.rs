use wechatpay_runtime::wechatpay_object;

type Fen = i64;
type Names = Vec<String>;

#[wechatpay_object]
struct Length {
    #[wechatpay(len = 1..=32)]
    amount: Fen,
}

#[wechatpay_object]
struct Bytes {
    #[wechatpay(bytes = 1..=32)]
    amount: Fen,
}

#[wechatpay_object]
struct Sensitive {
    #[wechatpay(sensitive)]
    amount: Option<Fen>,
}

#[wechatpay_object]
struct Range {
    #[wechatpay(range = 1..)]
    names: Names,
}

#[wechatpay_object]
struct Flatten {
    #[serde(flatten)]
    amount: Fen,
}

fn main() {}
