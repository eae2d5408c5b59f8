//! Which declared call a request is. Routing, reading back and answering all come from the declarations.

use wechatpay_endpoints::payscore::payafter_orders::CompletePayafterOrder;
use wechatpay_endpoints::payscore::serviceorder::{
    CancelServiceOrder, CompleteServiceOrder, CreateServiceOrder, QueryServiceOrder,
};
use wechatpay_endpoints::payscore::smartretail_orders::CompleteSmartretailOrder;
use wechatpay_endpoints::payscore::{oversea, partner};
use wechatpay_runtime::server::{Incoming, receive};
use wechatpay_runtime::{Endpoint, EndpointDescriptor, ErrorCode, Type, Value, to_json};

use crate::answer::Answer;
use crate::payscore::Orders;
use crate::refusal::Refusal;

/// What a call is served with.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Desk<'d> {
    /// The merchant that signed.
    pub(crate) mchid: &'d str,
    /// Unix seconds.
    pub(crate) now: u64,
    pub(crate) orders: &'d Orders,
    /// Fen: the most that an order of the service can cost, where it takes no deposit.
    pub(crate) service_cap: Option<i64>,
}

/// A declared call that the gateway answers.
pub(crate) trait Serve: Endpoint {
    /// Answers the call, which was read and validated.
    fn serve(self, desk: &Desk<'_>) -> Result<Self::Response, Refusal>;
}

type Call = fn(&Desk<'_>, &Incoming<'_>) -> Result<Answer, Refusal>;

struct Route {
    endpoint: &'static EndpointDescriptor,
    call: Call,
}

const ROUTES: &[Route] = &[
    route::<CreateServiceOrder>(),
    route::<QueryServiceOrder>(),
    route::<CancelServiceOrder>(),
    route::<CompleteServiceOrder>(),
    route::<partner::serviceorder::CompleteServiceOrder>(),
    route::<oversea::partner::serviceorder::CompleteServiceOrder>(),
    route::<CompletePayafterOrder>(),
    route::<CompleteSmartretailOrder>(),
];

const fn route<E: Serve>() -> Route {
    Route { endpoint: E::ENDPOINT, call: call::<E> }
}

fn call<E: Serve>(desk: &Desk<'_>, incoming: &Incoming<'_>) -> Result<Answer, Refusal> {
    let request =
        receive::<E>(incoming).map_err(|violations| Refusal::violations(&violations, incoming.target, incoming.body))?;
    let response = request.serve(desk)?;
    Ok(match E::Response::TYPE {
        Type::Nothing => Answer::empty(),
        _ => Answer::json(200, to_json(&response)),
    })
}

/// Answers a request whose signature is right.
pub(crate) fn serve(desk: &Desk<'_>, method: &str, incoming: &Incoming<'_>) -> Result<Answer, Refusal> {
    let path = incoming.target.split('?').next().unwrap_or_default();
    let path = path.strip_prefix('/').unwrap_or(path);
    let mut of_path = ROUTES.iter().filter(|route| route.endpoint.matches(path).is_some()).peekable();
    if of_path.peek().is_none() {
        let refusal = Refusal::new(404, ErrorCode::ResourceNotExists, "The address does not exist");
        return Err(refusal.explained(format!("no declared call has the path /{path}; a trailing slash counts")));
    }
    let found = of_path.find(|route| route.endpoint.method.as_str() == method);
    let route = found.ok_or_else(|| {
        let code = ErrorCode::Other("METHOD_NOT_ALLOWED".to_owned());
        Refusal::new(405, code, format!("The address does not take the method {method}"))
    })?;
    (route.call)(desk, incoming)
}
