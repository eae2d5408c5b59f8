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
        sub_merchant::CreatePartnerServiceOrder => create,
        sub_merchant::QueryPartnerServiceOrder => query,
        sub_merchant::CancelPartnerServiceOrder => cancel,
        sub_merchant::CompletePartnerServiceOrder => complete,
        sub_merchant::ModifyPartnerServiceOrder => modify,
        sub_merchant::CollectPartnerServiceOrder => collect,
        sub_merchant::SyncPartnerServiceOrder => sync,
        sub_merchant::DirectCompletePartnerServiceOrder => direct_complete,
        partner::servicepayondeliveryorder::CreatePartnerPayOnDeliveryOrder => create,
    }
    OverseaPartnerServiceOrder {
        overseas::CreateOverseaServiceOrder => create,
        overseas::QueryOverseaServiceOrder => query,
        overseas::CancelOverseaServiceOrder => cancel,
        overseas::CompleteOverseaServiceOrder => complete,
        overseas::SyncOverseaServiceOrder => sync,
    }
    AcquiringBankServiceOrder {
        institution::CreateAcquiringBankServiceOrder => create,
        institution::QueryAcquiringBankServiceOrder => query,
        institution::CancelAcquiringBankServiceOrder => cancel,
        institution::CompleteAcquiringBankServiceOrder => complete,
        institution::ModifyAcquiringBankServiceOrder => modify,
        institution::SyncAcquiringBankServiceOrder => sync,
        acquiringbank::servicepayondeliveryorder::CreateAcquiringBankPayOnDeliveryOrder => create,
    }
}
