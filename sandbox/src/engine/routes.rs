//! Which declared call a request is, and what answers it: the user's own, a product's, or a sample.

use serde_json::Map;
use wechatpay_runtime::server::{Declaration, IncomingRequest, signed_body};
use wechatpay_runtime::{EndpointDescriptor, ErrorCode, Type};

use crate::engine::call::Call;
use crate::engine::context::Context;
use crate::engine::diagnosis::percent_decoded;
use crate::engine::error_response::ErrorResponse;
use crate::engine::response::Response;
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
            Response::value(200, &sample::of(ty, &given, &|text| context.encrypt(text))?)
        }
    })
}

/// The values of a request by their wire names, wherever they travelled, and the number of the merchant that signed it.
fn given<'n, 'v>(
    mchid: &str,
    in_path: impl IntoIterator<Item = (&'n str, &'v str)>,
    incoming: &IncomingRequest<'_>,
) -> Map<String, serde_json::Value> {
    let content_type = (incoming.header)("content-type");
    let body = signed_body(content_type.as_deref(), incoming.body);
    let mut given: Map<_, _> = serde_json::from_slice(body).unwrap_or_default();
    let query = incoming.target.split_once('?').map_or("", |(_, query)| query);
    let in_query = query.split('&').filter_map(|pair| pair.split_once('='));
    given.extend(in_query.map(|(name, value)| (percent_decoded(name), percent_decoded(value).into())));
    given.extend(in_path.into_iter().map(|(name, value)| (name.to_owned(), percent_decoded(value).into())));
    for name in ["mchid", "sp_mchid"] {
        given.entry(name).or_insert_with(|| mchid.into());
    }
    given
}

/// The path as templates have it.
fn path(target: &str) -> &str {
    let path = target.split('?').next().unwrap_or_default();
    path.strip_prefix('/').unwrap_or(path)
}

/// Where a call is answered.
pub(crate) enum Found<'r> {
    Custom(&'r Call),
    Stub(&'r Stub),
    Product(&'r Call),
    Sample(&'static Declaration),
}

impl Found<'_> {
    /// What it is declared as, unless it is a stub.
    pub(crate) fn endpoint(&self) -> Option<&'static EndpointDescriptor> {
        match self {
            Found::Custom(call) | Found::Product(call) => Some(call.endpoint()),
            Found::Stub(_) => None,
            Found::Sample(declaration) => Some(declaration.endpoint()),
        }
    }

    fn has_path(&self, path: &str) -> bool {
        match (self, self.endpoint()) {
            (Found::Stub(stub), _) => stub.matches(path).is_some(),
            (_, endpoint) => endpoint.is_some_and(|endpoint| endpoint.matches(path).is_some()),
        }
    }

    fn has_method(&self, method: &str) -> bool {
        match (self, self.endpoint()) {
            (Found::Stub(stub), _) => stub.method() == method,
            (_, endpoint) => endpoint.is_some_and(|endpoint| endpoint.method.as_str() == method),
        }
    }

    fn placeholders(&self) -> usize {
        match (self, self.endpoint()) {
            (Found::Stub(stub), _) => stub.placeholders(),
            (_, endpoint) => endpoint.map_or(0, |endpoint| endpoint.placeholders().count()),
        }
    }

    /// The response to a request whose signature is right.
    pub(crate) fn response(&self, context: &Context<'_>, incoming: &IncomingRequest<'_>) -> Result<Response, ErrorResponse> {
        match self {
            Found::Custom(call) => call.answer(context, incoming),
            Found::Stub(stub) => {
                let path = path(incoming.target);
                let in_path = stub.matches(path).unwrap_or_default();
                Ok(stub.response(&given(context.mchid, in_path, incoming)))
            }
            Found::Product(call) => {
                // What a call changes is kept as a whole.
                let _unit = context.shared.state_file.unit();
                call.answer(context, incoming)
            }
            Found::Sample(declaration) => sampled(context, declaration, incoming),
        }
    }
}

/// Finds where a request is answered. Of several endpoints that a path fits, the one with the fewest path values
/// answers: `v3/orders/closed` is not an order; of several with as many, the user's own, then a product's.
pub(crate) fn find<'s>(shared: &'s Shared, method: &str, target: &str) -> Result<Found<'s>, ErrorResponse> {
    let path = path(target);
    let own = shared.custom.iter().map(Found::Custom).chain(shared.stubs.iter().map(Found::Stub));
    let all = own.chain(shared.products.calls().map(Found::Product));
    let all = all.chain(wechatpay_endpoints::declarations().map(Found::Sample));
    let of_path: Vec<Found<'_>> = all.filter(|found| found.has_path(path)).collect();
    if of_path.is_empty() {
        let error_response = ErrorResponse::new(404, ErrorCode::ResourceNotExists, "The address does not exist");
        return Err(error_response.explained(format!("no declared call has the path /{path}; a trailing slash counts")));
    }
    let of_method = of_path.into_iter().filter(|found| found.has_method(method));
    of_method.min_by_key(Found::placeholders).ok_or_else(|| {
        let code = ErrorCode::Other("METHOD_NOT_ALLOWED".to_owned());
        ErrorResponse::new(405, code, format!("The address does not take the method {method}"))
    })
}
