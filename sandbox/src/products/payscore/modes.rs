//! Which declared call about service orders does what: the modes differ in what they declare, and not in what happens.

use wechatpay_endpoints::v3::payscore::acquiringbank::{self, serviceorder as institution};
use wechatpay_endpoints::v3::payscore::oversea::partner::serviceorder as overseas;
use wechatpay_endpoints::v3::payscore::partner::{self, serviceorder as sub_merchant};
use wechatpay_endpoints::v3::payscore::{serviceorder as own, servicepayondeliveryorder};

use super::Kind;
use super::request_fields::RequestFields;
use super::serviceorder::{cancel, collect, complete, create, direct_complete, modify, query, sync};
use crate::engine::error_response::ErrorResponse;
use crate::engine::routes::{Context, Route, Serve, route};

macro_rules! serve {
    ($($kind:ident { $($request:ty => $does:ident,)+ })+) => {
        $($(impl Serve for $request {
            fn serve(self, context: &Context<'_>) -> Result<Self::Response, ErrorResponse> {
                $does(Kind::$kind, RequestFields::of(&self), context)
            }
        })+)+

        /// The calls about service orders.
        pub(crate) const ROUTES: &[Route] = &[$($(route::<$request>(),)+)+];
    };
}

serve! {
    ServiceOrder {
        own::CreateServiceOrder => create,
        own::QueryServiceOrder => query,
        own::CancelServiceOrder => cancel,
        own::CompleteServiceOrder => complete,
        own::ModifyServiceOrder => modify,
        own::CollectServiceOrder => collect,
        own::SyncServiceOrder => sync,
        own::DirectCompleteServiceOrder => direct_complete,
        servicepayondeliveryorder::CreatePayOnDeliveryOrder => create,
    }
    PartnerServiceOrder {
        sub_merchant::CreateServiceOrder => create,
        sub_merchant::QueryServiceOrder => query,
        sub_merchant::CancelServiceOrder => cancel,
        sub_merchant::CompleteServiceOrder => complete,
        sub_merchant::ModifyServiceOrder => modify,
        sub_merchant::CollectServiceOrder => collect,
        sub_merchant::SyncServiceOrder => sync,
        sub_merchant::DirectCompleteServiceOrder => direct_complete,
        partner::servicepayondeliveryorder::CreatePayOnDeliveryOrder => create,
    }
    OverseaPartnerServiceOrder {
        overseas::CreateServiceOrder => create,
        overseas::QueryServiceOrder => query,
        overseas::CancelServiceOrder => cancel,
        overseas::CompleteServiceOrder => complete,
        overseas::SyncServiceOrder => sync,
    }
    AcquiringBankServiceOrder {
        institution::CreateServiceOrder => create,
        institution::QueryServiceOrder => query,
        institution::CancelServiceOrder => cancel,
        institution::CompleteServiceOrder => complete,
        institution::ModifyServiceOrder => modify,
        institution::SyncServiceOrder => sync,
        acquiringbank::servicepayondeliveryorder::CreatePayOnDeliveryOrder => create,
    }
}
