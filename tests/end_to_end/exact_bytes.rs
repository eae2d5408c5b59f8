//! The exact bytes that are signed and sent, for a fixed clock, nonce and key; the signature is checked by the openssl
//! command line too.

use std::process::Command;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use wechatpay_endpoints::runtime::Authorization;
use wechatpay_endpoints::{Endpoint, Prepared};

use crate::fixed;

fn prepared(endpoint: &impl Endpoint) -> Prepared {
    endpoint.prepare(&fixed::client().build().unwrap()).unwrap()
}

/// Compares the signed message, and everything that is derived from it.
fn signs(endpoint: &impl Endpoint, target: &str, body: &str) {
    let prepared = prepared(endpoint);
    let message = format!("POST\n{target}\n{}\n{}\n{body}\n", fixed::NOW, fixed::NONCE);
    assert_eq!(String::from_utf8_lossy(prepared.message()), message);
    assert_eq!(prepared.body(), body.as_bytes());
    let host = if target.contains("/oversea/") { "apihk" } else { "api" };
    assert_eq!(prepared.url(), format!("https://{host}.mch.weixin.qq.com{target}"));

    let authorization = Authorization::parse(prepared.header("authorization").unwrap()).unwrap();
    let parts = (authorization.id, authorization.serial_no, authorization.timestamp, authorization.nonce_str);
    assert_eq!(parts, (fixed::MCHID, fixed::SERIAL, "1554208460", fixed::NONCE));
    assert_eq!(prepared.header("wechatpay-serial"), Some(fixed::PUBLIC_KEY_ID));
    assert_eq!(prepared.header("content-type"), Some("application/json"));
    assert_eq!(prepared.header("accept"), Some("application/json"));
    assert!(prepared.header("user-agent").unwrap().starts_with("wechatpay-runtime/"));
    openssl_verifies(message.as_bytes(), authorization.signature);
}

/// The openssl command line is an implementation that is not ours.
fn openssl_verifies(message: &[u8], signature: &str) {
    let folder = std::env::temp_dir().join(format!("wechatpay-tests-{}-{:?}", std::process::id(), std::thread::current().id()));
    std::fs::create_dir_all(&folder).unwrap();
    let [key, message_file, signature_file] = ["key.pem", "message", "signature"].map(|name| folder.join(name));
    std::fs::write(&key, fixed::MERCHANT_PUBLIC_KEY).unwrap();
    std::fs::write(&message_file, message).unwrap();
    std::fs::write(&signature_file, STANDARD.decode(signature).unwrap()).unwrap();
    let output = Command::new("openssl")
        .args(["dgst", "-sha256", "-verify"])
        .arg(&key)
        .arg("-signature")
        .arg(&signature_file)
        .arg(&message_file)
        .output();
    match output {
        Ok(output) => assert!(output.status.success(), "openssl refuses the signature: {output:?}"),
        Err(error) => eprintln!("SKIPPED: the check by the openssl command line, which cannot be run here: {error}"),
    }
    std::fs::remove_dir_all(&folder).unwrap();
}

#[test]
fn the_direct_orders_completion_is_signed_over_these_bytes() {
    signs(
        &fixed::direct(),
        "/v3/payscore/serviceorder/1234323JKHDFE1243252/complete",
        concat!(
            r#"{"appid":"wxd678efh567hg6787","service_id":"500001","#,
            r#""post_payments":[{"name":"就餐费用服务费","amount":4000,"description":"就餐人均 100 元服务费: 100/小时","count":1}],"#,
            r#""post_discounts":[{"name":"满 20 减 1 元","description":"不与其他优惠叠加","amount":100}],"total_amount":3900,"#,
            r#""time_range":{"start_time":"20091225091010","end_time":"20091225121010"},"#,
            r#""location":{"end_location":"嗨客时尚主题展餐厅"},"profit_sharing":false,"goods_tag":"goods_tag"}"#
        ),
    );
}

#[test]
fn the_partners_completion_is_signed_over_these_bytes() {
    signs(
        &fixed::partner(),
        "/v3/payscore/partner/serviceorder/1234323JKHDFE1243252/complete",
        concat!(
            r#"{"service_id":"2002000000000558128851361561536","sub_mchid":"1900000109","#,
            r#""post_payments":[{"name":"就餐费用","amount":40000,"description":"就餐人均100元","count":4}],"#,
            r#""post_discounts":[{"name":"满20减1元","description":"不与其他优惠叠加","amount":100,"count":2}],"total_amount":39900,"#,
            r#""time_range":{"start_time":"20091225091010","end_time":"20091225121010","start_time_remark":"开始租借时间","#,
            r#""end_time_remark":"租借结束时间"},"#,
            r#""location":{"start_location":"嗨客时尚主题展餐厅","end_location":"嗨客时尚主题展餐厅"},"profit_sharing":true,"#,
            r#""complete_time":"2019-11-11T16:24:05+08:00","goods_tag":"goods_tag"}"#
        ),
    );
}

#[test]
fn the_oversea_partners_completion_is_signed_over_these_bytes() {
    signs(
        &fixed::oversea(),
        "/v3/payscore/oversea/partner/serviceorder/1234323JKHDFE1243252/complete",
        concat!(
            r#"{"service_id":"2002000000000558128851361561536","channel_id":"1230000109","sub_mchid":"1900000109","#,
            r#""post_payments":[{"name":"就餐费用","amount":40000,"description":"就餐人均100元","count":4}],"#,
            r#""post_discounts":[{"name":"满20减1元","description":"不与其他优惠叠加","amount":100,"count":2}],"#,
            r#""total_amount":39900,"currency":"HKD","#,
            r#""time_range":{"start_time":"2019-11-11T16:24:05+08:00","end_time":"2019-11-11T16:24:05+08:00","#,
            r#""start_time_remark":"备注1","end_time_remark":"备注2"},"#,
            r#""location":{"start_location":"嗨客时尚主题展餐厅","end_location":"嗨客时尚主题展餐厅"},"profit_sharing":true,"#,
            r#""complete_time":"2019-11-11T16:24:05+08:00","goods_tag":"goods_tag"}"#
        ),
    );
}

#[test]
fn the_pay_after_orders_completion_is_signed_over_these_bytes() {
    signs(
        &fixed::payafter(),
        "/v3/payscore/payafter-orders/1234323JKHDFE1243252/complete",
        concat!(
            r#"{"appid":"wxd678efh567hg6787","service_id":"500001","finish_type":2,"#,
            r#""real_service_start_time":"20091225091010","real_service_end_time":"20091225121010","#,
            r#""real_service_end_location":"嗨客时尚主题展餐厅","#,
            r#""fees":[{"fee_name":"就餐费用","fee_count":4,"fee_amount":40000,"fee_desc":"就餐人均100元"}],"#,
            r#""discounts":[{"discount_name":"满20减1元","discount_amount":100,"discount_desc":"不与其他优惠叠加"}],"#,
            r#""total_amount":39900,"finish_ticket":"E4A5F3C1","profit_sharing":false}"#
        ),
    );
}

#[test]
fn the_smart_retail_orders_completion_is_signed_over_these_bytes() {
    signs(
        &fixed::smartretail(),
        "/v3/payscore/smartretail-orders/1234323JKHDFE1243252/complete",
        r#"{"appid":"wxd678efh567hg6787","service_id":"500001","finish_type":1,"cancel_reason":"用户投诉"}"#,
    );
}

#[test]
fn a_prepared_request_prints_as_a_curl_command() {
    let mut order = fixed::smartretail();
    order.cancel_reason = Some("it's off".into());
    let prepared = prepared(&order);
    let curl = prepared.to_string();
    let url = "curl -X POST 'https://api.mch.weixin.qq.com/v3/payscore/smartretail-orders/1234323JKHDFE1243252/complete'";
    assert!(curl.starts_with(url), "{curl}");
    assert!(curl.contains("-H 'authorization: WECHATPAY2-SHA256-RSA2048 mchid=\"1900000109\""), "{curl}");
    assert!(curl.contains(r#""cancel_reason":"it'\''s off"}'"#), "a quote is safe in a shell: {curl}");
}
