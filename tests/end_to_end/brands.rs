//! A brand signs in place of a merchant: its scheme, the same calls, and what is refused.

use wechatpay_endpoints::runtime::signing::{Authorization, Scheme};
use wechatpay_endpoints::runtime::verification::{self, SignatureHeaders};
use wechatpay_endpoints::v3::pay::transactions::out_trade_no::QueryTransaction;
use wechatpay_endpoints::{
    Advice, Brand, Client, ClientBuilder, Error, ErrorCode, Identity, Merchant, Method, PlatformKey, RetryPolicy,
    VerificationError, wechatpay_endpoint, wechatpay_object,
};
use wechatpay_sandbox::{ErrorResponse, Fault, Gateway, Keys, Verdict};

use crate::{fixed, live};

/// Creates a store of the brand, as an endpoint of a brand's is declared.
#[wechatpay_endpoint(POST, "brand/store/brandstores", response = BrandStore)]
#[derive(Debug, Clone)]
struct CreateBrandStore {
    name: String,
    #[wechatpay(sensitive)]
    contact: String,
}

#[wechatpay_endpoint(GET, "brand/store/brandstores/<store_id>", response = BrandStore)]
#[derive(Debug, Clone)]
struct QueryBrandStore {
    store_id: String,
}

#[wechatpay_object]
#[derive(Debug, Clone)]
struct BrandStore {
    store_id: String,
    #[wechatpay(sensitive)]
    contact: Option<String>,
}

const CONTACT: &str = "张三";

async fn gateway() -> Gateway {
    Gateway::builder()
        .keys(live::keys())
        .serve(|create: CreateBrandStore| match create.name.as_str() {
            "" => Err(ErrorResponse::new(400, ErrorCode::ParamError, "A store has a name")),
            _ => Ok(BrandStore { store_id: "7".into(), contact: Some(create.contact) }),
        })
        .serve(|query: QueryBrandStore| Ok(BrandStore { store_id: query.store_id, contact: None }))
        .start()
        .await
        .unwrap()
}

fn brand(keys: &Keys) -> Brand {
    Brand::from_pem(keys.brand_id(), keys.merchant_serial(), keys.merchant_private_key_pem().as_bytes()).unwrap()
}

fn merchant(keys: &Keys) -> Merchant {
    Merchant::from_pem(keys.mchid(), keys.merchant_serial(), keys.merchant_private_key_pem().as_bytes()).unwrap()
}

fn client(gateway: &Gateway, identity: impl Into<Identity>) -> Client {
    let keys = gateway.keys();
    let key = PlatformKey::from_pem(keys.platform_key_id(), keys.platform_public_key_pem().as_bytes()).unwrap();
    Client::builder(identity, key).base_url(gateway.base_url()).retry_policy(RetryPolicy::never()).build().unwrap()
}

#[tokio::test]
async fn a_brand_makes_the_calls_of_a_brand_and_reads_verified_answers() {
    let gateway = gateway().await;
    let client = client(&gateway, brand(gateway.keys()));
    let store = CreateBrandStore { name: "海底捞".into(), contact: CONTACT.into() }.send(&client).await.unwrap();
    // Encrypted on the way out with the platform's key, and on the way back with the brand's certificate.
    assert_eq!((store.store_id.as_str(), store.contact.as_deref()), ("7", Some(CONTACT)));
    assert_eq!(QueryBrandStore { store_id: "8".into() }.send(&client).await.unwrap().store_id, "8");
    let called = client.request(Method::Get, "brand/store/brandstores/{id}").path("id", "9").send().await;
    assert_eq!(called.unwrap().json().unwrap()["store_id"], "9");
    assert!(gateway.journal().iter().all(|entry| entry.verdict == Verdict::Authentic));

    for fault in [Fault::BodyBitFlipped, Fault::WrongSignature, Fault::MissingSignature, Fault::Probe] {
        gateway.inject(fault.clone());
        let error = QueryBrandStore { store_id: "8".into() }.send(&client).await.unwrap_err();
        assert!(matches!(error, Error::Verification(_)), "{fault:?}: {error}");
    }
}

#[test]
fn a_brands_authorization_names_the_brand_and_its_scheme() {
    let brand = Brand::from_pem("123456789", fixed::SERIAL, fixed::MERCHANT_KEY).unwrap();
    let client = Client::builder(brand, fixed::platform_key()).build().unwrap();
    let prepared = QueryBrandStore { store_id: "8".into() }.prepare(&client).unwrap();
    let header = prepared.header("authorization").unwrap();
    assert!(header.starts_with("WECHATPAY-BRAND-SHA256-RSA2048 brand_id=\"123456789\",nonce_str=\""), "{header}");
    let read = Authorization::parse(header).unwrap();
    assert_eq!((read.scheme, read.id, read.serial_no), (Scheme::BrandRsa, "123456789", fixed::SERIAL));
    assert_eq!(read.to_string(), header);
    assert_eq!(read.signature, fixed::merchant().sign(prepared.message()).unwrap());
    // Each scheme has its own name for who signs.
    for (header, problem) in [
        (header.replace("brand_id", "mchid"), "`mchid` is not one of its pairs"),
        (header.replace("WECHATPAY-BRAND-SHA256-RSA2048", "WECHATPAY2-SHA256-RSA2048"), "`brand_id` is not one of its pairs"),
        (
            header.replace("WECHATPAY-BRAND-SHA256-RSA2048", "WECHATPAY2"),
            "the scheme is `WECHATPAY2` and should be one of `WECHATPAY2-SHA256-RSA2048`, `WECHATPAY2-SM2-WITH-SM3`, \
             `WECHATPAY-BRAND-SHA256-RSA2048`, followed by one space",
        ),
    ] {
        assert_eq!(Authorization::parse(&header).unwrap_err(), problem);
    }
    assert_eq!(
        format!("{:?}", client.identity()),
        "Brand(Brand { brand_id: \"123456789\", serial: \"5157F09EFDC096DE15EBE81A47057A7232F1B8E1\", .. })"
    );
    assert!(client.merchant().is_none() && client.identity().brand().is_some());
}

#[tokio::test]
async fn the_scheme_of_the_other_kind_of_signer_is_refused_and_both_are_named() {
    let gateway = gateway().await;
    let message = async |error: Error| match error {
        Error::Api(error) => {
            assert_eq!((error.status, &error.code), (401, &ErrorCode::SignError));
            assert_eq!(Error::Api(error).advice(), Advice::FixConfiguration);
            gateway.journal().last().unwrap().explanation.clone()
        }
        other => panic!("{other}"),
    };
    let merchants = client(&gateway, merchant(gateway.keys()));
    let explained = message(QueryBrandStore { store_id: "8".into() }.send(&merchants).await.unwrap_err()).await;
    assert_eq!(
        explained,
        "The scheme is `WECHATPAY2-SHA256-RSA2048`, and a brand signs requests to paths under /brand/, by the scheme \
         `WECHATPAY-BRAND-SHA256-RSA2048`"
    );
    let brands = client(&gateway, brand(gateway.keys()));
    let query = QueryTransaction::builder().out_trade_no("A1234567").mchid(gateway.keys().mchid());
    let explained = message(query.send(&brands).await.unwrap_err()).await;
    assert_eq!(
        explained,
        "The scheme is `WECHATPAY-BRAND-SHA256-RSA2048`, and a merchant signs requests to this path, by the scheme \
         `WECHATPAY2-SHA256-RSA2048`"
    );
    let stranger = Brand::from_pem("1", gateway.keys().merchant_serial(), gateway.keys().merchant_private_key_pem().as_bytes());
    let explained =
        message(QueryBrandStore { store_id: "8".into() }.send(&client(&gateway, stranger.unwrap())).await.unwrap_err()).await;
    assert_eq!(explained, format!("brand_id is `1`, and the brand of this gateway is {}", gateway.keys().brand_id()));
}

#[tokio::test]
async fn a_brand_has_no_merchant_number_to_fill_in() {
    let gateway = gateway().await;
    let client = client(&gateway, brand(gateway.keys()));
    let error = QueryTransaction::builder().out_trade_no("A1234567").send(&client).await.unwrap_err();
    assert!(matches!(error, Error::Configuration(_)), "{error}");
    assert!(
        error.to_string().contains("the field `mchid` is missing, and the client of a brand has no merchant number"),
        "{error}"
    );
    assert!(gateway.journal().is_empty());
}

#[test]
fn a_brand_is_configured_by_its_id_in_the_place_of_a_merchant_number() {
    let private_key = String::from_utf8(fixed::MERCHANT_KEY.to_vec()).unwrap();
    let build = |more: &[(&str, &str)]| {
        let variables = |name: &str| {
            let more = more.iter().find(|(known, _)| *known == name).map(|(_, value)| (*value).to_owned());
            more.or_else(|| {
                Some(match name {
                    "WECHATPAY_SERIAL_NO" => fixed::SERIAL.to_owned(),
                    "WECHATPAY_PRIVATE_KEY" => private_key.clone(),
                    "WECHATPAY_APIV3_KEY" => "0123456789abcdef0123456789abcdef".to_owned(),
                    _ => return None,
                })
            })
        };
        ClientBuilder::from_variables(variables)?.build()
    };
    let client = build(&[("WECHATPAY_BRAND_ID", "1004")]).unwrap();
    assert_eq!((client.identity().id(), client.identity().scheme()), ("1004", Scheme::BrandRsa));
    let error = |more: &[(&str, &str)]| build(more).unwrap_err().to_string();
    assert_eq!(
        error(&[("WECHATPAY_BRAND_ID", "1004"), ("WECHATPAY_MCHID", "1900000109")]),
        "WECHATPAY_BRAND_ID is set, and so is WECHATPAY_MCHID: leave one of them out: a merchant and a brand sign with keys of their \
         own"
    );
    assert!(error(&[("WECHATPAY_BRAND_ID", "brand")]).contains("the brand's id (brand_id)"));
    let error = error(&[("WECHATPAY_BRAND_ID", "1004"), ("WECHATPAY_PRIVATE_KEY", "?"), ("WECHATPAY_SERIAL_NO", "?")]);
    assert!(error.contains("the brand certificate's serial") && error.contains("the brand's private key"), "{error}");
}

#[test]
fn what_wechat_pay_signs_for_a_brand_is_verified_and_an_unknown_scheme_is_refused() {
    let platform = Merchant::from_pem(fixed::MCHID, fixed::SERIAL, fixed::PLATFORM_KEY).unwrap();
    let (timestamp, body) = (fixed::NOW.to_string(), b"{}");
    let signature = platform.sign(&verification::message(&timestamp, fixed::NONCE, body)).unwrap();
    let verdict = |scheme| {
        let headers = SignatureHeaders {
            timestamp: Some(&timestamp),
            nonce: Some(fixed::NONCE),
            serial: Some(fixed::PUBLIC_KEY_ID),
            signature: Some(&signature),
            signature_type: Some(scheme),
        };
        verification::verify(&fixed::platform_key().into(), &headers, body, fixed::NOW)
    };
    assert_eq!(verdict("WECHATPAY-BRAND-SHA256-RSA2048"), Ok(()));
    assert_eq!(verdict("WECHATPAY2-SHA256-RSA2048"), Ok(()));
    let refused = verdict("WECHATPAY2-MD5").unwrap_err();
    assert_eq!(refused, VerificationError::OtherScheme("WECHATPAY2-MD5".into()));
    let problem = refused.to_string();
    assert!(
        problem.ends_with("`WECHATPAY2-SHA256-RSA2048`, `WECHATPAY2-SM2-WITH-SM3`, `WECHATPAY-BRAND-SHA256-RSA2048`"),
        "{problem}"
    );
}
