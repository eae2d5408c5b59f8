//! Facts that were found wrong once: what a document, an official SDK or an official example says of a field, and what its
//! declaration must therefore say. One line a fact, siblings beside each other.

use wechatpay_endpoints::declarations;
use wechatpay_endpoints::runtime::{Bounds, EndpointDescriptor, Field, ObjectDescriptor, Type};

/// The operation, the field (`response` before those of responses), and what is declared of it.
const FACTS: &[(&str, &str, &str)] = &[
    // Refunds of platforms, of persons and of repayments in one call: each names the payment by its own number.
    ("POST v3/ecommerce/refunds/apply", "transaction_id", "optional text"),
    ("POST v3/ecommerce/refunds/apply", "combine_transaction_id", "optional text"),
    ("POST v3/ecommerce/refunds/apply", "funds_account", "optional enumeration"),
    // The accounts of a returned subsidy are objects, in the response too.
    ("POST v3/ecommerce/subsidies/return", "from", "optional list of object"),
    ("POST v3/ecommerce/subsidies/return", "response from", "optional list of object"),
    // Addresses of older receipts have a token alone.
    ("GET v3/transferdownload/elecvoucherfile", "source", "optional text"),
    // What the user may pay with, on the orders of every cashier.
    ("POST v3/pay/transactions/jsapi", "limit_pay", "optional list of enumeration"),
    ("POST v3/pay/transactions/app", "limit_pay", "optional list of enumeration"),
    ("POST v3/pay/transactions/h5", "limit_pay", "optional list of enumeration"),
    ("POST v3/pay/transactions/native", "limit_pay", "optional list of enumeration"),
    ("POST v3/pay/partner/transactions/jsapi", "limit_pay", "optional list of enumeration"),
    ("POST v3/pay/partner/transactions/app", "limit_pay", "optional list of enumeration"),
    ("POST v3/pay/partner/transactions/h5", "limit_pay", "optional list of enumeration"),
    ("POST v3/pay/partner/transactions/native", "limit_pay", "optional list of enumeration"),
    ("POST v3/combine-transactions/app", "limit_pay", "optional list of enumeration"),
    // Where an order is paid.
    ("POST v3/pay/transactions/h5", "scene_info", "required object"),
    ("POST v3/pay/transactions/h5", "scene_info.h5_info", "required object"),
    ("POST v3/pay/transactions/h5", "scene_info.h5_info.type", "required text, len 1..=32"),
    ("POST v3/pay/partner/transactions/h5", "scene_info.h5_info", "required object"),
    ("POST v3/pay/partner/transactions/h5", "scene_info.h5_info.type", "required text, len 1..=32"),
    ("POST v3/pay/transactions/h5", "scene_info.store_info.id", "required text, len 1..=32"),
    ("POST v3/pay/transactions/jsapi", "scene_info.store_info.id", "required text, len 1..=32"),
    ("POST v3/pay/partner/transactions/native", "scene_info.store_info.id", "required text, len 1..=32"),
    // Combined orders.
    ("POST v3/combine-transactions/app", "combine_payer_info.openid", "optional text, len 1..=128"),
    ("POST v3/combine-transactions/jsapi", "combine_payer_info", "optional object"),
    ("POST v3/combine-transactions/h5", "scene_info", "optional object"),
    ("POST v3/combine-transactions/h5", "scene_info.h5_info", "optional object"),
    ("POST v3/combine-transactions/h5", "scene_info.h5_info.type", "required text, len 1..=32"),
    ("POST v3/combine-transactions/h5", "scene_info.device_id", "required text, len 1..=32"),
    ("POST v3/combine-transactions/app", "scene_info.device_id", "optional text, len 1..=16"),
    ("POST v3/combine-transactions/jsapi", "scene_info.device_id", "optional text, len 1..=16"),
    ("POST v3/combine-transactions/app", "combine_out_trade_no", "required text, bytes 6..=32, pattern [0-9A-Za-z_\\-|*]+"),
    ("POST v3/combine-transactions/h5", "combine_out_trade_no", "required text, bytes 6..=32, pattern [0-9A-Za-z_\\-|*]+"),
    ("POST v3/combine-transactions/jsapi", "combine_out_trade_no", "required text, bytes 6..=32, pattern [0-9A-Za-z_\\-|*]+"),
    (
        "POST v3/combine-transactions/miniprogram",
        "combine_out_trade_no",
        "required text, bytes 6..=32, pattern [0-9A-Za-z_\\-|*]+",
    ),
    ("POST v3/combine-transactions/native", "combine_out_trade_no", "required text, bytes 6..=32, pattern [0-9A-Za-z_\\-|*]+"),
    // What payments count in bytes, as transcripts of the live gateway and the documents of refunds say.
    ("POST v3/pay/transactions/jsapi", "attach", "optional text, bytes 1..=128"),
    ("POST v3/pay/transactions/jsapi", "description", "required text, bytes 1..=127"),
    ("POST v3/pay/transactions/jsapi", "out_trade_no", r"required text, bytes 6..=32, pattern [0-9A-Za-z_\-|*]+"),
    ("POST v3/pay/transactions/codepay", "out_trade_no", r"required text, bytes 6..=32, pattern [0-9A-Za-z_\-|*]+"),
    ("POST v3/pay/partner/transactions/h5", "out_trade_no", r"required text, bytes 6..=32, pattern [0-9A-Za-z_\-|*]+"),
    ("POST v3/pay/partner/transactions/app", "attach", "optional text, bytes 1..=128"),
    ("POST v3/refund/domestic/refunds", "reason", "optional text, bytes 1..=80"),
    ("POST v3/refund/domestic/refunds", "out_refund_no", "required text, bytes 1..=64, pattern [0-9A-Za-z_\\-|*@]+"),
    (
        "GET v3/refund/domestic/refunds/<out_refund_no>",
        "out_refund_no",
        "required text, bytes 1..=64, pattern [0-9A-Za-z_\\-|*@]+",
    ),
    // Where notifications go: no query, no fragment.
    ("POST v3/pay/transactions/native", "notify_url", r"required text, len 1..=255, pattern https?://[^\s?#@/]+(/[^\s?#]*)?"),
    ("POST v3/combine-transactions/jsapi", "notify_url", r"required text, len 1..=255, pattern https?://[^\s?#@/]+(/[^\s?#]*)?"),
    ("POST v3/refund/domestic/refunds", "notify_url", r"optional text, len 1..=256, pattern https?://[^\s?#@/]+(/[^\s?#]*)?"),
    // The merchant's own number, which the client knows.
    ("POST v3/pay/transactions/jsapi", "mchid", "filled in, required text, len 1..=32"),
    ("GET v3/pay/transactions/id/<transaction_id>", "mchid", "filled in, required text, len 1..=32"),
    ("POST v3/pay/partner/transactions/jsapi", "sp_mchid", "filled in, required text, len 1..=32"),
    ("POST v3/pay/partner/transactions/out-trade-no/<out_trade_no>/close", "sp_mchid", "filled in, required text, len 1..=32"),
    ("POST v3/combine-transactions/app", "combine_mchid", "filled in, required text, len 1..=32"),
    // PayScore: what orders are made up of.
    ("POST v3/payscore/serviceorder", "post_discounts[].amount", "optional integer, range 0.."),
    ("POST v3/payscore/serviceorder", "post_payments[].name", "required text, len 1..=20"),
    ("POST v3/payscore/serviceorder", "post_payments[].description", "optional text, len 1..=30"),
    ("POST v3/payscore/serviceorder", "post_payments[].count", "optional integer, range 1..=100"),
    ("POST v3/payscore/serviceorder", "post_discounts[].name", "required text, len 1..=20"),
    ("POST v3/payscore/serviceorder/<out_order_no>/complete", "post_discounts[].count", "optional integer, range 1..=100"),
    ("POST v3/payscore/partner/serviceorder/<out_order_no>/complete", "post_payments[].name", "optional text, len 1..=20"),
    ("POST v3/payscore/partner/serviceorder/<out_order_no>/complete", "post_discounts[].name", "optional text, len 1..=20"),
    (
        "POST v3/payscore/partner/serviceorder/<out_order_no>/complete",
        "post_discounts[].description",
        "optional text, len 1..=30",
    ),
    ("POST v3/payscore/partner/serviceorder/<out_order_no>/complete", "post_discounts[].amount", "optional integer, range 0.."),
    ("POST v3/payscore/partner/serviceorder", "post_payments[].name", "optional text, len 1..=20"),
    ("POST v3/payscore/partner/serviceorder", "post_discounts[].name", "optional text, len 1..=20"),
    ("POST v3/payscore/partner/serviceorder", "post_discounts[].description", "optional text, len 1..=30"),
    ("POST v3/payscore/partner/serviceorder/direct-complete", "post_payments[].name", "optional text, len 1..=20"),
    ("POST v3/payscore/oversea/partner/serviceorder", "post_discounts[].name", "optional text, len 1..=20"),
    ("POST v3/payscore/acquiringbank/serviceorder", "post_payments[].name", "optional text, len 1..=20"),
    ("POST v3/payscore/serviceorder/<out_order_no>/send-pendingmessage", "post_payments[].name", "optional text, len 1..=20"),
    // PayScore: what goes with an order, and how it is asked for.
    ("POST v3/payscore/serviceorder", "attach", "optional text, len 1..=256"),
    ("POST v3/payscore/partner/serviceorder", "attach", "optional text, len 1..=256"),
    ("POST v3/payscore/serviceorder", "notify_url", "required text, len 1..=255"),
    ("POST v3/payscore/partner/serviceorder", "notify_url", "required text, len 1..=255"),
    ("POST v3/payscore/oversea/partner/serviceorder", "notify_url", "required text, len 1..=255"),
    ("POST v3/payscore/acquiringbank/serviceorder", "notify_url", "required text, len 1..=255"),
    ("GET v3/payscore/serviceorder", "query_id", "optional text, len 1..=512"),
    ("GET v3/payscore/partner/serviceorder", "query_id", "optional text, len 1..=512"),
    ("GET v3/payscore/serviceorder", "service_id", "required text"),
    ("GET v3/payscore/partner/serviceorder", "service_id", "optional text"),
    // PayScore: permissions.
    ("POST v3/payscore/permissions/openid/<openid>/terminate", "appid", "optional text, len 1..=32"),
    ("POST v3/payscore/partner/permissions/assess-user-risk-level", "sub_mchid", "optional text"),
    ("GET v3/payscore/permissions/openid/<openid>", "response user_label", "optional text"),
    ("GET v3/payscore/partner/permissions/search", "response user_label", "optional text"),
    ("GET v3/payscore/acquiringbank/permissions/authorization-code/<authorization_code>", "response user_label", "optional text"),
    // Refunds.
    ("POST v3/refund/domestic/refunds", "refund_account", "optional text"),
    ("POST v3/refund/domestic/refunds", "response refund_account", "optional text"),
    ("POST v3/refund/domestic/refunds", "response amount.advance", "optional integer"),
    ("GET v3/refund/domestic/refunds/<out_refund_no>", "response amount.advance", "optional integer"),
    // Bills and a platform's money.
    ("GET v3/bill/sub-merchant-fundflowbill", "response download_bill_list[].encrypt_key", "required sensitive text"),
    ("GET v3/merchant/fund/withdraw/withdraw-id/<withdraw_id>", "response account_number", "optional text"),
    ("GET v3/merchant/fund/withdraw/withdraw-id/<withdraw_id>", "response account_bank", "optional text"),
    ("GET v3/merchant/fund/withdraw/out-request-no/<out_request_no>", "response bank_name", "optional text"),
];

/// The operation, the field, and values that are known of it.
const VALUES: &[(&str, &str, &[&str])] = &[
    ("GET v3/bill/tradebill", "bill_type", &["ALL_SPECIAL", "SUC_SPECIAL", "REF_SPECIAL", "RECHARGE_REFUND"]),
    ("POST v3/pay/transactions/native", "limit_pay", &["no_balance", "no_debit", "balance_only"]),
    ("GET v3/pay/transactions/id/<transaction_id>", "response trade_state", &["ACCEPT"]),
];

fn endpoint(operation: &str) -> &'static EndpointDescriptor {
    let mut all = declarations().map(|declaration| declaration.endpoint());
    let found = all.find(|it| operation == format!("{} {}", it.method, it.template));
    found.unwrap_or_else(|| panic!("{operation} is not declared"))
}

fn object(ty: &Type) -> Option<&'static ObjectDescriptor> {
    match ty {
        Type::Object(object) => Some(object()),
        Type::List(element) => object(element),
        _ => None,
    }
}

fn field(operation: &str, path: &str) -> &'static Field {
    let endpoint = endpoint(operation);
    let (mut within, path) = match path.strip_prefix("response ") {
        Some(path) => (object(&endpoint.response), path),
        None => (Some(endpoint.request), path),
    };
    let mut found = None;
    for name in path.split('.') {
        let field = within.and_then(|object| object.field(name.trim_end_matches("[]")));
        let field = field.unwrap_or_else(|| panic!("{operation} has no {path}"));
        within = object(&field.ty);
        found = Some(field);
    }
    found.unwrap()
}

fn noun(ty: &Type) -> String {
    match ty {
        Type::Text => "text".to_owned(),
        Type::Integer(_) => "integer".to_owned(),
        Type::Object(_) => "object".to_owned(),
        Type::Enumeration(_) => "enumeration".to_owned(),
        Type::List(element) => format!("list of {}", noun(element)),
        other => other.noun().to_owned(),
    }
}

fn described(field: &Field) -> String {
    let mut text = if field.from_client { "filled in, " } else { "" }.to_owned();
    text += if field.required { "required " } else { "optional " };
    if field.sensitive {
        text += "sensitive ";
    }
    text += &noun(&field.ty);
    let mut limit = |name: &str, least: i64, most: Option<i64>| {
        text += &match most {
            Some(most) => format!(", {name} {least}..={most}"),
            None => format!(", {name} {least}.."),
        };
    };
    let limits = field.limits();
    for (name, bounds) in [("len", limits.len), ("bytes", limits.bytes), ("items", limits.items)] {
        if let Some(Bounds { least, most }) = bounds {
            limit(name, least.into(), (most != u32::MAX).then_some(most.into()));
        }
    }
    if let Some(Bounds { least, most }) = field.limits().range {
        limit("range", least, (most != i64::MAX).then_some(most));
    }
    if let Some(pattern) = limits.pattern {
        text += &format!(", pattern {}", pattern.as_str());
    }
    text
}

#[test]
fn fields_are_what_documents_sdks_and_examples_say() {
    let wrong: Vec<_> = FACTS
        .iter()
        .map(|(operation, path, fact)| (operation, path, fact, described(field(operation, path))))
        .filter(|(_, _, fact, declared)| *fact != declared)
        .collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn enumerations_know_the_values_that_documents_list() {
    for (operation, path, values) in VALUES {
        let mut ty = &field(operation, path).ty;
        while let Type::List(element) = ty {
            ty = element;
        }
        let Type::Enumeration(known) = ty else { panic!("{operation} {path} is no enumeration") };
        for value in *values {
            assert!(known.values.contains(value), "{operation} {path} does not know {value}");
        }
    }
}
