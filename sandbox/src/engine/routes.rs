//! Which declared call a request is, and what answers it: the user's own, a product's, or a sample.

use serde_json::{Map, Value};
use wechatpay_runtime::server::{Declaration, IncomingRequest, signed_body};
use wechatpay_runtime::{EndpointDescriptor, ErrorCode, Type};

use crate::engine::call::Call;
use crate::engine::context::Context;
use crate::engine::diagnosis::percent_decoded;
use crate::engine::error_response::ErrorResponse;
use crate::engine::response::Response;
use crate::engine::router::{NotFound, Router};
use crate::engine::sample;
use crate::engine::shared::Shared;
use crate::engine::stub::Stub;

/// What has no state machine: the request is checked, and the response is well-formed: what the request gave, and the rest made
/// up.
pub(crate) fn sampled(
    context: &Context<'_>,
    declaration: &Declaration,
    incoming: &IncomingRequest<'_>,
) -> Result<Response, ErrorResponse> {
    let checked = declaration.check(incoming);
    checked.map_err(|violations| ErrorResponse::violations(&violations, incoming.target, incoming.body))?;
    Ok(match declaration.endpoint().response {
        Type::Nothing => Response::empty(),
        ref ty => {
            let endpoint = declaration.endpoint();
            let in_path = endpoint.matches(path(incoming.target)).unwrap_or_default();
            let given = given(context.mchid, endpoint.placeholders().zip(in_path), incoming);
            Response::value(200, &sample::of(ty, &given, &|text| context.encrypt(endpoint.encryption, text))?)
        }
    })
}

/// The values of a request by their wire names, wherever they travelled: in the body, the query or the path. `of_text` makes a value of
/// what the query or the path has under a name.
pub(crate) fn values<'n, 'v>(
    in_path: impl IntoIterator<Item = (&'n str, &'v str)>,
    target: &str,
    body: &[u8],
    of_text: impl Fn(&str, String) -> Value,
) -> Map<String, Value> {
    let mut values: Map<_, _> = serde_json::from_slice(body).unwrap_or_default();
    let query = target.split_once('?').map_or("", |(_, query)| query);
    let mut insert = |name: &str, value: &str| {
        let name = percent_decoded(name);
        let value = of_text(&name, percent_decoded(value));
        values.insert(name, value);
    };
    query.split('&').filter_map(|pair| pair.split_once('=')).for_each(|(name, value)| insert(name, value));
    in_path.into_iter().for_each(|(name, value)| insert(name, value));
    values
}

/// The values of a request, and the number of the merchant that signed it.
fn given<'n, 'v>(
    mchid: &str,
    in_path: impl IntoIterator<Item = (&'n str, &'v str)>,
    incoming: &IncomingRequest<'_>,
) -> Map<String, Value> {
    let content_type = (incoming.header)("content-type");
    let body = signed_body(content_type.as_deref(), incoming.body);
    let mut given = values(in_path, incoming.target, body, |_, text| text.into());
    for name in ["mchid", "sp_mchid"] {
        given.entry(name).or_insert_with(|| mchid.into());
    }
    given
}

/// The path as templates have it.
pub(crate) fn path(target: &str) -> &str {
    let path = target.split('?').next().unwrap_or_default();
    path.strip_prefix('/').unwrap_or(path)
}

/// What answers a call.
#[derive(Debug)]
pub(crate) enum Route {
    Custom(Call),
    Stub(Stub),
    Product(Call),
    Sample(&'static Declaration),
}

impl Route {
    /// What it is declared as, unless it is a stub.
    pub(crate) fn endpoint(&self) -> Option<&'static EndpointDescriptor> {
        match self {
            Route::Custom(call) | Route::Product(call) => Some(call.endpoint()),
            Route::Stub(_) => None,
            Route::Sample(declaration) => Some(declaration.endpoint()),
        }
    }

    /// The response to a request whose signature is right.
    pub(crate) fn response(&self, context: &Context<'_>, incoming: &IncomingRequest<'_>) -> Result<Response, ErrorResponse> {
        match self {
            Route::Custom(call) => call.answer(context, incoming),
            Route::Stub(stub) => {
                let in_path = stub.matches(path(incoming.target)).unwrap_or_default();
                Ok(stub.response(&given(context.mchid, in_path, incoming)))
            }
            Route::Product(call) => {
                // What a call changes is kept as a whole, and no other call comes between.
                let _unit = context.shared.unit();
                call.answer(context, incoming)
            }
            Route::Sample(declaration) => sampled(context, declaration, incoming),
        }
    }
}

/// The routes of one gateway: the user's own come first, then the products', then samples.
pub(crate) fn all(custom: Vec<Call>, stubs: Vec<Stub>, of_products: Vec<Call>) -> Router<Route> {
    let mut routes = Router::default();
    custom.into_iter().for_each(|call| declared(&mut routes, call.endpoint(), Route::Custom(call)));
    for stub in stubs {
        let (method, template) = (stub.method().to_owned(), stub.template());
        routes.add(&method, &template, Route::Stub(stub));
    }
    of_products.into_iter().for_each(|call| declared(&mut routes, call.endpoint(), Route::Product(call)));
    for declaration in wechatpay_endpoints::declarations() {
        declared(&mut routes, declaration.endpoint(), Route::Sample(declaration));
    }
    routes
}

fn declared(routes: &mut Router<Route>, endpoint: &EndpointDescriptor, route: Route) {
    routes.add(endpoint.method.as_str(), endpoint.template, route);
}

/// Finds where a request is answered.
pub(crate) fn find<'s>(shared: &'s Shared, method: &str, target: &str) -> Result<&'s Route, ErrorResponse> {
    let path = path(target);
    shared.routes.find(method, path).map_err(|not_found| match not_found {
        NotFound::Path => {
            let message = format!("Nothing is served at /{path}: the address itself does not exist");
            let fix = "no declared call has this path; a trailing slash counts, and an endpoint of your own is served by Builder::serve";
            ErrorResponse::new(404, ErrorCode::ResourceNotExists, message).explained(fix)
        }
        NotFound::Method => {
            let code = ErrorCode::Other("METHOD_NOT_ALLOWED".to_owned());
            ErrorResponse::new(405, code, format!("The address does not take the method {method}"))
        }
    })
}
