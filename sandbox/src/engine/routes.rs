//! Which declared call a request is. Routing, reading back and answering all come from the declarations.

use std::fmt;

use rsa::RsaPublicKey;
use serde_json::Map;
use wechatpay_endpoints::v3::bill::fundflowbill::GetFundFlowBill;
use wechatpay_endpoints::v3::bill::tradebill::GetTradeBill;
use wechatpay_endpoints::v3::billdownload::file::DownloadBill;
use wechatpay_endpoints::v3::combine_transactions;
use wechatpay_endpoints::v3::merchant::media::upload::UploadImage;
use wechatpay_endpoints::v3::merchant::media::video_upload::UploadVideo;
use wechatpay_endpoints::v3::pay::partner::transactions as partners;
use wechatpay_endpoints::v3::pay::transactions;
use wechatpay_endpoints::v3::payscore::payafter_orders::CompletePayafterOrder;
use wechatpay_endpoints::v3::payscore::smartretail_orders::CompleteSmartretailOrder;
use wechatpay_endpoints::v3::refund::domestic::refunds::{ApplyAbnormalRefund, CreateRefund, QueryRefund};
use wechatpay_runtime::server::{Declaration, IncomingRequest, receive, signed_body, to_encrypted_json};
use wechatpay_runtime::{Endpoint, EndpointDescriptor, ErrorCode, Type, Value};

use crate::engine::diagnosis::percent_decoded;
use crate::engine::error_response::ErrorResponse;
use crate::engine::notification::Notifications;
use crate::engine::platform::{ListCertificates, Platform};
use crate::engine::response::Response;
use crate::engine::sample;
use crate::engine::sensitive;
use crate::engine::state_file::StateFile;
use crate::products::bills;
use crate::products::combine::CombinedOrders;
use crate::products::pay::Payments;
use crate::products::payscore::{self, Authorizations, Orders};
use crate::products::refund::Refunds;

/// What a call is served with.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Context<'d> {
    /// The merchant that signed.
    pub(crate) mchid: &'d str,
    /// Unix seconds.
    pub(crate) now: u64,
    pub(crate) orders: &'d Orders,
    pub(crate) payments: &'d Payments,
    pub(crate) combined: &'d CombinedOrders,
    pub(crate) refunds: &'d Refunds,
    pub(crate) authorizations: &'d Authorizations,
    pub(crate) notifications: &'d Notifications,
    pub(crate) platform: &'d Platform,
    /// The key of the platform that the request names.
    pub(crate) named_key: Option<&'d str>,
    /// What sensitive fields of responses are encrypted for.
    pub(crate) merchant: &'d RsaPublicKey,
    /// Fen: the most that an order of the service can cost, where it takes no deposit.
    pub(crate) service_cap: Option<i64>,
    /// Scheme, host and port of the gateway.
    pub(crate) base_url: &'d str,
    pub(crate) state_file: &'d StateFile,
}

/// A declared call that the gateway answers.
pub(crate) trait Serve: Endpoint {
    /// Responses the call, which was read and validated.
    fn serve(self, context: &Context<'_>) -> Result<Self::Response, ErrorResponse>;
}

/// A call with a state machine.
pub(crate) struct Route {
    endpoint: &'static EndpointDescriptor,
    call: fn(&Context<'_>, &IncomingRequest<'_>) -> Result<Response, ErrorResponse>,
}

/// Endpoints that the gateway's user serves.
#[derive(Default)]
pub(crate) struct CustomRoutes(Vec<CustomRoute>);

type Handler = dyn Fn(&Context<'_>, &IncomingRequest<'_>) -> Result<Response, ErrorResponse> + Send + Sync;

pub(crate) struct CustomRoute {
    endpoint: &'static EndpointDescriptor,
    call: Box<Handler>,
}

impl CustomRoutes {
    /// Serves `E` with a function from now on.
    pub(crate) fn add<E: Endpoint>(&mut self, handler: impl Fn(E) -> Result<E::Response, ErrorResponse> + Send + Sync + 'static) {
        let call =
            move |context: &Context<'_>, incoming: &IncomingRequest<'_>| response::<E>(context, &handler(read(incoming)?)?);
        self.0.push(CustomRoute { endpoint: E::ENDPOINT, call: Box::new(call) });
    }
}

impl fmt::Debug for CustomRoutes {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_list().entries(self.0.iter().map(|route| (route.endpoint.method, route.endpoint.template))).finish()
    }
}

const ROUTES: &[Route] = &[
    route::<ListCertificates>(),
    route::<CompletePayafterOrder>(),
    route::<CompleteSmartretailOrder>(),
    route::<GetTradeBill>(),
    route::<GetFundFlowBill>(),
    route::<UploadImage>(),
    Route { endpoint: DownloadBill::ENDPOINT, call: |context, incoming| bills::download(context, read(incoming)?) },
    route::<UploadVideo>(),
    route::<transactions::jsapi::CreateJsapiTransaction>(),
    route::<transactions::jsapi_with_contract::CreateJsapiTransactionWithContract>(),
    route::<transactions::app::CreateAppTransaction>(),
    route::<transactions::app_with_contract::CreateAppTransactionWithContract>(),
    route::<transactions::h5::CreateH5Transaction>(),
    route::<transactions::native::CreateNativeTransaction>(),
    route::<transactions::id::QueryTransactionById>(),
    route::<transactions::out_trade_no::QueryTransaction>(),
    route::<transactions::out_trade_no::CloseTransaction>(),
    route::<partners::jsapi::CreatePartnerJsapiTransaction>(),
    route::<partners::jsapi_with_contract::CreatePartnerJsapiTransactionWithContract>(),
    route::<partners::miniprogram::CreatePartnerMiniProgramTransaction>(),
    route::<partners::app::CreatePartnerAppTransaction>(),
    route::<partners::app_with_contract::CreatePartnerAppTransactionWithContract>(),
    route::<partners::h5::CreatePartnerH5Transaction>(),
    route::<partners::native::CreatePartnerNativeTransaction>(),
    route::<partners::id::QueryPartnerTransactionById>(),
    route::<partners::out_trade_no::QueryPartnerTransaction>(),
    route::<partners::out_trade_no::ClosePartnerTransaction>(),
    route::<combine_transactions::jsapi::CreateCombinedJsapiTransaction>(),
    route::<combine_transactions::app::CreateCombinedAppTransaction>(),
    route::<combine_transactions::h5::CreateCombinedH5Transaction>(),
    route::<combine_transactions::native::CreateCombinedNativeTransaction>(),
    route::<combine_transactions::id::QueryCombinedTransactionById>(),
    route::<combine_transactions::out_trade_no::QueryCombinedTransaction>(),
    route::<combine_transactions::out_trade_no::CloseCombinedTransaction>(),
    route::<CreateRefund>(),
    route::<QueryRefund>(),
    route::<ApplyAbnormalRefund>(),
];

/// Every call with a state machine.
fn stateful() -> impl Iterator<Item = &'static Route> {
    ROUTES.iter().chain(payscore::ROUTES).chain(payscore::PERMISSIONS)
}

/// What `E` serves.
pub(crate) const fn route<E: Serve>() -> Route {
    Route { endpoint: E::ENDPOINT, call: call::<E> }
}

fn call<E: Serve>(context: &Context<'_>, incoming: &IncomingRequest<'_>) -> Result<Response, ErrorResponse> {
    response::<E>(context, &read::<E>(incoming)?.serve(context)?)
}

fn read<E: Endpoint>(incoming: &IncomingRequest<'_>) -> Result<E, ErrorResponse> {
    receive(incoming).map_err(|violations| ErrorResponse::violations(&violations, incoming.target, incoming.body))
}

fn response<E: Endpoint>(context: &Context<'_>, response: &E::Response) -> Result<Response, ErrorResponse> {
    Ok(match E::Response::TYPE {
        Type::Nothing => Response::empty(),
        _ => Response::json(200, to_encrypted_json(response, |text| sensitive::encrypt(context.merchant, text))?),
    })
}

/// What has no state machine: the request is checked, and the response is well-formed: what the request gave, and the rest made
/// up.
fn sampled(context: &Context<'_>, declaration: &Declaration, incoming: &IncomingRequest<'_>) -> Result<Response, ErrorResponse> {
    let checked = declaration.check(incoming);
    checked.map_err(|violations| ErrorResponse::violations(&violations, incoming.target, incoming.body))?;
    Ok(match declaration.endpoint().response {
        Type::Nothing => Response::empty(),
        ref ty => {
            let given = given(context.mchid, declaration.endpoint(), incoming);
            Response::value(200, &sample::of(ty, &given, &|text| sensitive::encrypt(context.merchant, text))?)
        }
    })
}

/// The values of a request by their wire names, wherever they travelled, and the number of the merchant that signed it.
fn given(mchid: &str, endpoint: &EndpointDescriptor, incoming: &IncomingRequest<'_>) -> Map<String, serde_json::Value> {
    let content_type = (incoming.header)("content-type");
    let body = signed_body(content_type.as_deref(), incoming.body);
    let mut given: Map<_, _> = serde_json::from_slice(body).unwrap_or_default();
    let (path, query) = incoming.target.split_once('?').unwrap_or((incoming.target, ""));
    let in_query = query.split('&').filter_map(|pair| pair.split_once('='));
    let in_path = endpoint.matches(path.strip_prefix('/').unwrap_or(path)).unwrap_or_default();
    given.extend(in_query.map(|(name, value)| (percent_decoded(name), percent_decoded(value).into())));
    given.extend(endpoint.placeholders().zip(in_path).map(|(name, value)| (name.to_owned(), percent_decoded(value).into())));
    for name in ["mchid", "sp_mchid"] {
        given.entry(name).or_insert_with(|| mchid.into());
    }
    given
}

/// Where a call is answered.
pub(crate) enum Found<'r> {
    Custom(&'r CustomRoute),
    Stateful(&'static Route),
    Sample(&'static Declaration),
}

impl Found<'_> {
    fn endpoint(&self) -> &'static EndpointDescriptor {
        match self {
            Found::Custom(route) => route.endpoint,
            Found::Stateful(route) => route.endpoint,
            Found::Sample(declaration) => declaration.endpoint(),
        }
    }

    /// Responses a request whose signature is right.
    pub(crate) fn response(&self, context: &Context<'_>, incoming: &IncomingRequest<'_>) -> Result<Response, ErrorResponse> {
        match self {
            Found::Custom(route) => (route.call)(context, incoming),
            Found::Stateful(route) => {
                // What a call changes is kept as a whole.
                let _unit = context.state_file.unit();
                (route.call)(context, incoming)
            }
            Found::Sample(declaration) => sampled(context, declaration, incoming),
        }
    }
}

/// Finds where a request is answered. Of several endpoints that a path fits, the one with the fewest path values
/// answers: `v3/orders/closed` is not an order; of several with as many, the user's own, then one with a state machine.
pub(crate) fn find<'o>(own: &'o CustomRoutes, method: &str, target: &str) -> Result<Found<'o>, ErrorResponse> {
    let path = target.split('?').next().unwrap_or_default();
    let path = path.strip_prefix('/').unwrap_or(path);
    let all = own.0.iter().map(Found::Custom).chain(stateful().map(Found::Stateful));
    let all = all.chain(wechatpay_endpoints::declarations().map(Found::Sample));
    let of_path: Vec<Found<'_>> = all.filter(|found| found.endpoint().matches(path).is_some()).collect();
    if of_path.is_empty() {
        let error_response = ErrorResponse::new(404, ErrorCode::ResourceNotExists, "The address does not exist");
        return Err(error_response.explained(format!("no declared call has the path /{path}; a trailing slash counts")));
    }
    let of_method = of_path.into_iter().filter(|found| found.endpoint().method.as_str() == method);
    of_method.min_by_key(|found| found.endpoint().placeholders().count()).ok_or_else(|| {
        let code = ErrorCode::Other("METHOD_NOT_ALLOWED".to_owned());
        ErrorResponse::new(405, code, format!("The address does not take the method {method}"))
    })
}

#[cfg(test)]
mod tests {
    use std::sync::LazyLock;

    use proptest::prelude::*;

    use super::*;
    use crate::engine::keys::Keys;
    use crate::engine::platform::KeyMode;

    const CREATE: &str = r#"{
        "out_order_no": "1", "appid": "wx1", "service_id": "500001", "service_introduction": "某某酒店",
        "time_range": {"start_time": "OnAccept", "end_time": "20261122"}, "risk_fund": {"name": "DEPOSIT", "amount": 100},
        "notify_url": "https://www.example.com/"
    }"#;
    const COMPLETE: &str = r#"{
        "appid": "wx1", "sub_mchid": "1", "service_id": "500001", "finish_type": 2, "finish_ticket": "1",
        "post_payments": [{"name": "a", "amount": 1}], "fees": [{"fee_name": "a", "fee_amount": 1}], "total_amount": 1,
        "time_range": {"start_time": "2019-11-11T16:24:05+08:00", "end_time": "20261122101010"},
        "real_service_end_time": "20261122", "cancel_reason": "a"
    }"#;

    static KEYS: LazyLock<Keys> = LazyLock::new(|| Keys::generate().unwrap());
    static PLATFORM: LazyLock<Platform> = LazyLock::new(|| Platform::new(&KEYS, KeyMode::Certificate));
    static STATE_FILE: LazyLock<StateFile> = LazyLock::new(StateFile::default);
    static PAYMENTS: LazyLock<Payments> = LazyLock::new(Payments::default);
    static COMBINED: LazyLock<CombinedOrders> = LazyLock::new(CombinedOrders::default);
    static REFUNDS: LazyLock<Refunds> = LazyLock::new(Refunds::default);
    static AUTHORIZATIONS: LazyLock<Authorizations> = LazyLock::new(Authorizations::default);
    static NOTIFICATIONS: LazyLock<Notifications> = LazyLock::new(Notifications::default);

    fn context(orders: &Orders) -> Context<'_> {
        Context {
            mchid: "1900000109",
            now: 1_795_295_531,
            orders,
            payments: &PAYMENTS,
            combined: &COMBINED,
            refunds: &REFUNDS,
            authorizations: &AUTHORIZATIONS,
            notifications: &NOTIFICATIONS,
            platform: &PLATFORM,
            named_key: None,
            merchant: KEYS.merchant_public(),
            service_cap: None,
            base_url: "http://127.0.0.1:1",
            state_file: &STATE_FILE,
        }
    }

    /// The status of the response.
    fn status(orders: &Orders, method: &str, target: &str, body: &[u8]) -> u16 {
        let incoming = IncomingRequest { target, header: &|_| None, body, decrypt: None };
        match find(&CustomRoutes::default(), method, target).and_then(|found| found.response(&context(orders), &incoming)) {
            Ok(response) => response.status,
            Err(error_response) => Response::error_response(&error_response).status,
        }
    }

    #[test]
    fn another_method_and_a_trailing_slash_are_told_from_another_address() {
        let orders = Orders::default();
        assert_eq!(status(&orders, "POST", "/v3/payscore/serviceorder", CREATE.as_bytes()), 200);
        assert_eq!(status(&orders, "PUT", "/v3/payscore/serviceorder", b"{}"), 405);
        assert_eq!(status(&orders, "POST", "/v3/payscore/serviceorder/", CREATE.as_bytes()), 404);
        assert_eq!(status(&orders, "POST", "*", b""), 404);
    }

    #[test]
    fn without_a_state_machine_a_declared_call_is_checked_and_answered_with_a_sample() {
        // The catalogue's own, by way of its descriptor alone.
        let complete = wechatpay_endpoints::declarations().find(|it| it.endpoint().request.name == "CompletePayafterOrder");
        let complete = complete.unwrap();
        let target = "/v3/payscore/payafter-orders/1/complete";
        let incoming = |body: &'static [u8]| IncomingRequest { target, header: &|_| None, body, decrypt: None };
        let orders = Orders::default();
        let wrong = sampled(&context(&orders), complete, &incoming(b"{}")).unwrap_err();
        assert_eq!((wrong.status, wrong.detail.unwrap()[0]["field"].as_str()), (400, Some("/appid")));
        let right = br#"{"appid":"wx1","service_id":"500001","finish_type":1,"cancel_reason":"a","finish_ticket":"1"}"#;
        let response = sampled(&context(&orders), complete, &incoming(right)).unwrap();
        let json = wechatpay_runtime::Json::parse(&response.body).unwrap();
        let order = wechatpay_endpoints::v3::payscore::FinishedOrder::read(json).unwrap();
        assert_eq!((order.mchid.as_str(), order.appid.as_str(), order.out_order_no.as_str()), ("1900000109", "wx1", "1"));
    }

    proptest! {
        /// A valid body of which a part is replaced, to each address.
        #[test]
        fn whatever_is_called_is_answered(
            route in 0..stateful().count(),
            from_create: bool,
            cut in 0..500_usize,
            length in 0..40_usize,
            replacement in prop_oneof!["\\PC{0,8}", "[0-9]{0,30}", "[\\[\\]{}\",:]{0,4}", Just("null".to_owned())],
            number in "\\PC{1,40}",
        ) {
            let orders = Orders::default();
            let mut body = if from_create { CREATE } else { COMPLETE }.as_bytes().to_vec();
            let start = cut.min(body.len());
            let end = (start + length).min(body.len());
            body.splice(start..end, replacement.bytes());
            let route = stateful().nth(route).unwrap();
            let target: Vec<_> = route.endpoint.template.split('/').map(|it| if it.starts_with('<') { &number } else { it }).collect();
            let target = format!("/{}", target.join("/"));
            let status = status(&orders, route.endpoint.method.as_str(), &target, &body);
            // A question mark in the number ends the path early.
            prop_assert!(matches!(status, 200 | 204 | 400 | 403 | 404 | 405), "{}", status);
        }
    }
}
