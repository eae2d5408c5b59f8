use wechatpay_runtime::wechatpay_object;

type Note = Option<String>;

#[wechatpay_object(builder)]
struct Order {
    id: String,
    note: Note,
}

#[wechatpay_object(builder)]
struct Right {
    id: String,
    #[serde(default)]
    note: Note,
}

fn main() {
    let _ = Right::builder().id("7").note(None);
}
