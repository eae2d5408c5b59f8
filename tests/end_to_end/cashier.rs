//! What pages and apps hand to WeChat: the very objects, signed as published.

use serde_json::json;
use wechatpay_endpoints::cashier::{AppPayment, JsapiPayment, MiniProgramPayment, PayScoreConfirmation, SigningTime};
use wechatpay_endpoints::runtime::Nonce;
use wechatpay_endpoints::{Advice, ApiV2Key, Merchant};

use crate::{fixed, vectors};

const APPID: &str = "wx2421b1c4370ec43b";
const PREPAY_ID: &str = "wx201410272009395522657a690389285100";

fn moment() -> SigningTime {
    SigningTime { timestamp: 1_554_208_460, nonce: Nonce::new("593BEC0C930BF1AFEB40B4A08C8FB242").unwrap() }
}

#[test]
fn the_objects_have_the_names_that_wechat_reads() {
    let merchant = fixed::merchant();
    let sign = |fourth: &str| {
        let message = format!("{APPID}\n1554208460\n593BEC0C930BF1AFEB40B4A08C8FB242\n{fourth}\n");
        merchant.sign(message.as_bytes()).unwrap()
    };
    let (package, nonce) = (format!("prepay_id={PREPAY_ID}"), "593BEC0C930BF1AFEB40B4A08C8FB242");
    let jsapi = JsapiPayment::at(&merchant, APPID, PREPAY_ID, moment()).unwrap();
    let mut expected = json!({
        "appId": APPID, "timeStamp": "1554208460", "nonceStr": nonce, "package": package, "signType": "RSA",
        "paySign": sign(&package),
    });
    assert_eq!(serde_json::to_value(&jsapi).unwrap(), expected);
    let mini_program = MiniProgramPayment::at(&merchant, APPID, PREPAY_ID, moment()).unwrap();
    expected.as_object_mut().unwrap().remove("appId");
    assert_eq!(serde_json::to_value(&mini_program).unwrap(), expected);
    let app = AppPayment::at(&merchant, APPID, PREPAY_ID, moment()).unwrap();
    let expected = json!({
        "appid": APPID, "partnerid": fixed::MCHID, "prepayid": PREPAY_ID, "package": "Sign=WXPay", "noncestr": nonce,
        "timestamp": "1554208460", "sign": sign(PREPAY_ID),
    });
    assert_eq!(serde_json::to_value(&app).unwrap(), expected);
}

#[test]
fn the_published_parameters_get_the_published_signatures() {
    let Some(folder) = vectors::folder() else { return };
    let read = |name: &str| std::fs::read_to_string(folder.join(name)).unwrap();
    let merchant = Merchant::from_pem(fixed::MCHID, fixed::SERIAL, read("merchant_key.pem").as_bytes()).unwrap();
    for name in ["c", "d"] {
        let message = read(&format!("{name}.msg"));
        let [appid, timestamp, nonce, prepay] = message.lines().collect::<Vec<_>>().try_into().unwrap();
        let moment = SigningTime { timestamp: timestamp.parse().unwrap(), nonce: Nonce::new(nonce).unwrap() };
        let published = read(&format!("{name}.sig"));
        let published = published.trim();
        match prepay.strip_prefix("prepay_id=") {
            Some(prepay_id) => {
                let jsapi = JsapiPayment::at(&merchant, appid, prepay_id, moment).unwrap();
                let mini_program = MiniProgramPayment::at(&merchant, appid, prepay_id, moment).unwrap();
                assert_eq!((jsapi.pairs()[5].1, mini_program.pairs()[4].1), (published, published), "vector {name}");
            }
            None => {
                let app = AppPayment::at(&merchant, appid, prepay, moment).unwrap();
                assert_eq!(app.pairs()[6].1, published, "vector {name}");
            }
        }
    }
}

#[test]
fn values_that_would_be_signed_as_something_else_are_refused() {
    let merchant = fixed::merchant();
    for (appid, prepay_id) in [("", PREPAY_ID), (APPID, ""), (APPID, "prepay_id=wx1"), ("wx1\n1", PREPAY_ID)] {
        let error = JsapiPayment::new(&merchant, appid, prepay_id).unwrap_err();
        assert_eq!(error.advice(), Advice::FixRequest, "{error}");
        assert!(AppPayment::new(&merchant, appid, prepay_id).is_err());
    }
}

#[test]
fn parameters_of_two_calls_differ_and_the_key_is_in_none() {
    let key = ApiV2Key::new("0123456789abcdef0123456789abcdef").unwrap();
    let confirmation = || PayScoreConfirmation::new(&key, fixed::MCHID, "DJIOSQPYWDxsjdldeuwhdodwxasd_dDiodnwjh9we").unwrap();
    let (one, other) = (confirmation(), confirmation());
    assert_ne!(one.pairs()[5].1, other.pairs()[5].1);
    let shown = format!("{one:?} {key:?} {}", serde_json::to_string(&one).unwrap());
    assert!(!shown.contains("0123456789abcdef"), "{shown}");
}
