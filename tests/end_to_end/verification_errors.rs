//! Responses that cannot be trusted, over sockets: none yields a value of the response's type, each is its own error, and what
//! the gateway holds is what the advice says to ask for.

use wechatpay_endpoints::{Advice, Client, Error, ErrorCode, Merchant, RetryPolicy, VerificationError};
use wechatpay_sandbox::{Fault, Gateway, Keys};

use crate::live::{complete, confirmed, create, gateway, query};

async fn completed_with(fault: Fault) -> (Gateway, Client, Error) {
    let gateway = gateway().await;
    // One attempt, so that the fault is seen; what repeats make of it is in `retry`.
    let client = gateway.client().unwrap().with_retry_policy(RetryPolicy::never());
    confirmed(&gateway, &client, "1").await;
    gateway.inject(fault);
    let error = complete("1").send(&client).await.unwrap_err();
    (gateway, client, error)
}

fn verification_error(error: &Error) -> &VerificationError {
    match error {
        Error::Verification(answered) => &answered.problem,
        other => panic!("{other}"),
    }
}

#[tokio::test]
async fn a_changed_body_a_wrong_signature_and_a_missing_one_are_refused() {
    for (fault, expected) in [
        (Fault::BodyBitFlipped, VerificationError::WrongSignature),
        (Fault::WrongSignature, VerificationError::WrongSignature),
        (Fault::MissingSignature, VerificationError::Unsigned),
        (Fault::Probe, VerificationError::Probe),
    ] {
        let (_gateway, client, error) = completed_with(fault).await;
        assert_eq!(verification_error(&error), &expected);
        assert_eq!((error.status(), error.advice()), (Some(200), Advice::AskForState));
        // The call was done all the same: that is why the state is asked for.
        assert_eq!(query("1").send(&client).await.unwrap().total_amount, Some(3900));
    }
}

#[tokio::test]
async fn an_old_response_and_one_from_the_future_are_refused() {
    let (_gateway, _client, error) = completed_with(Fault::StaleTimestamp).await;
    assert!(matches!(verification_error(&error), VerificationError::Stale(seconds) if *seconds > 300), "{error}");
    let (_gateway, _client, error) = completed_with(Fault::FutureTimestamp).await;
    assert!(matches!(verification_error(&error), VerificationError::FromTheFuture(seconds) if *seconds > 300), "{error}");
}

#[tokio::test]
async fn a_response_under_a_key_that_the_client_was_not_given_leaves_the_outcome_unknown() {
    let (_gateway, _client, error) = completed_with(Fault::WrongSerial).await;
    assert!(
        matches!(verification_error(&error), VerificationError::UnknownSerial(serial) if serial.starts_with("PUB_KEY_ID_")),
        "{error}"
    );
    assert_eq!(error.advice(), Advice::AskForState);
}

#[tokio::test]
async fn html_with_status_200_is_not_success() {
    let (_gateway, _client, error) = completed_with(Fault::Html).await;
    assert!(
        matches!(verification_error(&error), VerificationError::NotWechatPay { content_type, .. } if content_type.starts_with("text/html")),
        "{error}"
    );
    assert!(error.to_string().contains("it begins \"<"), "{error}");
}

#[tokio::test]
async fn html_from_a_proxy_is_an_unverified_error() {
    let (_gateway, _client, error) = completed_with(Fault::BadGateway).await;
    let Error::Api(api) = &error else { panic!("{error}") };
    assert_eq!((api.status, api.verified, error.advice()), (502, false, Advice::Retry));
}

#[tokio::test]
async fn a_probe_on_an_empty_response_is_no_success_either() {
    use wechatpay_sandbox::{Kind, NewOrder};
    let gateway = gateway().await;
    let client = gateway.client().unwrap().with_retry_policy(RetryPolicy::never());
    let order = crate::fixed::partner();
    gateway.place(NewOrder::new(Kind::PartnerServiceOrder, &order.out_order_no, &order.service_id).confirmed()).unwrap();
    gateway.inject(Fault::Probe);
    assert_eq!(verification_error(&order.send(&client).await.unwrap_err()), &VerificationError::Probe);
    gateway.inject(Fault::BodyBitFlipped);
    assert_eq!(verification_error(&order.send(&client).await.unwrap_err()), &VerificationError::WrongSignature);
    order.send(&client).await.unwrap();
}

#[tokio::test]
async fn errors_of_the_system_and_limits_of_frequency_say_what_to_do() {
    let (_gateway, client, error) = completed_with(Fault::SystemError).await;
    assert_eq!((error.status(), error.code(), error.advice()), (Some(500), Some(&ErrorCode::SystemError), Advice::Retry));
    assert!(error.request_id().is_some());
    complete("1").send(&client).await.unwrap();
    let (_gateway, _client, error) = completed_with(Fault::FrequencyLimited).await;
    assert_eq!((error.status(), error.advice()), (Some(429), Advice::SlowDown));
}

#[tokio::test]
async fn a_connection_that_breaks_leaves_the_outcome_unknown() {
    for fault in [Fault::ClosedBefore, Fault::ClosedAfter, Fault::CutBody] {
        let (_gateway, _client, error) = completed_with(fault).await;
        assert!(matches!(error, Error::Transport(_)), "{error}");
        assert_eq!(error.advice(), Advice::AskForState);
    }
}

#[tokio::test]
async fn nobody_there_means_that_nothing_was_sent() {
    let gateway = gateway().await;
    let client = gateway.client().unwrap();
    gateway.shutdown().await;
    let error = create("1").send(&client).await.unwrap_err();
    assert!(matches!(error, Error::Transport(_)), "{error}");
    assert_eq!(error.advice(), Advice::Retry);
}

#[tokio::test]
async fn another_merchants_key_is_a_signature_error_and_a_matter_of_configuration() {
    let gateway = gateway().await;
    let client = gateway.client().unwrap();
    let stranger = Keys::generate().unwrap();
    let pem = stranger.merchant_private_key_pem().as_bytes();
    let merchant = Merchant::from_pem(client.merchant().unwrap().mchid(), client.merchant().unwrap().serial(), pem).unwrap();
    let keys = gateway.keys();
    let platform_key =
        wechatpay_endpoints::PlatformKey::from_pem(keys.platform_key_id(), keys.platform_public_key_pem().as_bytes()).unwrap();
    let client = Client::builder(merchant, platform_key).base_url(gateway.base_url()).build().unwrap();
    let error = create("1").send(&client).await.unwrap_err();
    assert_eq!(
        (error.status(), error.code(), error.advice()),
        (Some(401), Some(&ErrorCode::SignError), Advice::FixConfiguration)
    );
}

#[tokio::test]
async fn a_signature_by_another_platform_key_under_the_right_serial_is_refused() {
    let gateway = gateway().await;
    let keys = gateway.keys();
    let stranger = Keys::generate().unwrap();
    let merchant = Merchant::from_pem(keys.mchid(), keys.merchant_serial(), keys.merchant_private_key_pem().as_bytes()).unwrap();
    let pem = stranger.platform_public_key_pem().as_bytes();
    let platform_key = wechatpay_endpoints::PlatformKey::from_pem(keys.platform_key_id(), pem).unwrap();
    let client = Client::builder(merchant, platform_key).base_url(gateway.base_url()).build().unwrap();
    assert_eq!(verification_error(&create("1").send(&client).await.unwrap_err()), &VerificationError::WrongSignature);
}
