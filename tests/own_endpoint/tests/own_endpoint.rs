//! The endpoint of this crate, sent to a gateway that was told how to serve it.

use wechatpay_own_endpoint::{BorrowPowerBank, BorrowedPowerBank};
use wechatpay_runtime::{Error, ErrorCode};
use wechatpay_sandbox::{ErrorResponse, Gateway};

async fn gateway() -> Gateway {
    let serve = |borrow: BorrowPowerBank| match borrow.device_no.as_str() {
        "gone/1" => Err(ErrorResponse::new(404, ErrorCode::ResourceNotExists, "There is no such device")),
        _ => Ok(BorrowedPowerBank {
            borrow_no: format!("B{}", borrow.openid),
            device_no: borrow.device_no,
            deposit: borrow.deposit,
        }),
    };
    Gateway::builder().serve(serve).start().await.expect("a gateway")
}

fn borrow(device_no: &str) -> BorrowPowerBank {
    BorrowPowerBank { device_no: device_no.into(), openid: "o1".into(), deposit: 9900, attach: None }
}

#[tokio::test]
async fn an_endpoint_of_ones_own_is_one_struct_signed_sent_checked_verified_and_read() {
    let gateway = gateway().await;
    let client = gateway.client().unwrap();
    let borrowed = borrow("平 1").send(&client).await.unwrap();
    assert_eq!(borrowed, BorrowedPowerBank { device_no: "平 1".into(), borrow_no: "Bo1".into(), deposit: 9900 });
    let entry = gateway.journal().pop().unwrap();
    assert_eq!((entry.target.as_str(), entry.status), ("/v3/power-banks/%E5%B9%B3%201/borrow", Some(200)));
}

#[tokio::test]
async fn its_violations_are_found_before_it_is_sent() {
    let mut wrong = borrow("");
    wrong.deposit = 0;
    let violations = wrong.validate().unwrap_err().to_string();
    assert_eq!(
        violations,
        "`device_no` (path) is required and must not be empty; `deposit` (body) is out of range, 1 to 9900 are accepted"
    );
}

#[tokio::test]
async fn the_gateway_checks_it_through_its_declaration_too() {
    let gateway = gateway().await;
    let client = gateway.client().unwrap();
    let call = client.request(wechatpay_runtime::Method::Post, "v3/power-banks/7/borrow");
    let error = call.body(r#"{"openid":"o1","deposit":1,"device_no":"7"}"#).send().await.unwrap_err();
    let Error::Api(error) = error else { panic!("{error}") };
    assert_eq!((error.status, error.code.as_str()), (400, "PARAM_ERROR"));
    let details = error.details();
    let fields: Vec<_> = details.iter().map(|detail| detail.field.as_deref()).collect();
    assert_eq!(fields, [Some("device_no")], "{:?}", error.detail);
}

#[tokio::test]
async fn what_its_handler_refuses_is_a_signed_error() {
    let gateway = gateway().await;
    let error = borrow("gone/1").send(&gateway.client().unwrap()).await.unwrap_err();
    let Error::Api(error) = error else { panic!("{error}") };
    assert_eq!((error.status, &error.code, error.verified), (404, &ErrorCode::ResourceNotExists, true));
}
