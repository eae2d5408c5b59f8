//! Which declared call about service orders does what: the modes differ in what they declare, and not in what happens.

use wechatpay_endpoints::v3::payscore::acquiringbank::{self, serviceorder as institution};
use wechatpay_endpoints::v3::payscore::oversea::partner::serviceorder as overseas;
use wechatpay_endpoints::v3::payscore::partner::{self, serviceorder as sub_merchant};
use wechatpay_endpoints::v3::payscore::{serviceorder as own, servicepayondeliveryorder};
use wechatpay_runtime::Endpoint;

use super::Kind;
use super::request_fields::RequestFields;
use super::serviceorder::{cancel, collect, complete, create, direct_complete, modify, query, sync};
use crate::engine::call::Call;
use crate::engine::context::Context;
use crate::engine::error_response::ErrorResponse;

/// The calls about service orders.
pub(super) fn calls() -> Vec<Call> {
    vec![
        call::<own::CreateServiceOrder>(Kind::ServiceOrder, create),
        call::<own::QueryServiceOrder>(Kind::ServiceOrder, query),
        call::<own::CancelServiceOrder>(Kind::ServiceOrder, cancel),
        call::<own::CompleteServiceOrder>(Kind::ServiceOrder, complete),
        call::<own::ModifyServiceOrder>(Kind::ServiceOrder, modify),
        call::<own::CollectServiceOrder>(Kind::ServiceOrder, collect),
        call::<own::SyncServiceOrder>(Kind::ServiceOrder, sync),
        call::<own::DirectCompleteServiceOrder>(Kind::ServiceOrder, direct_complete),
        call::<servicepayondeliveryorder::CreatePayOnDeliveryOrder>(Kind::ServiceOrder, create),
        call::<sub_merchant::CreatePartnerServiceOrder>(Kind::PartnerServiceOrder, create),
        call::<sub_merchant::QueryPartnerServiceOrder>(Kind::PartnerServiceOrder, query),
        call::<sub_merchant::CancelPartnerServiceOrder>(Kind::PartnerServiceOrder, cancel),
        call::<sub_merchant::CompletePartnerServiceOrder>(Kind::PartnerServiceOrder, complete),
        call::<sub_merchant::ModifyPartnerServiceOrder>(Kind::PartnerServiceOrder, modify),
        call::<sub_merchant::CollectPartnerServiceOrder>(Kind::PartnerServiceOrder, collect),
        call::<sub_merchant::SyncPartnerServiceOrder>(Kind::PartnerServiceOrder, sync),
        call::<sub_merchant::DirectCompletePartnerServiceOrder>(Kind::PartnerServiceOrder, direct_complete),
        call::<partner::servicepayondeliveryorder::CreatePartnerPayOnDeliveryOrder>(Kind::PartnerServiceOrder, create),
        call::<overseas::CreateOverseaServiceOrder>(Kind::OverseaPartnerServiceOrder, create),
        call::<overseas::QueryOverseaServiceOrder>(Kind::OverseaPartnerServiceOrder, query),
        call::<overseas::CancelOverseaServiceOrder>(Kind::OverseaPartnerServiceOrder, cancel),
        call::<overseas::CompleteOverseaServiceOrder>(Kind::OverseaPartnerServiceOrder, complete),
        call::<overseas::SyncOverseaServiceOrder>(Kind::OverseaPartnerServiceOrder, sync),
        call::<institution::CreateAcquiringBankServiceOrder>(Kind::AcquiringBankServiceOrder, create),
        call::<institution::QueryAcquiringBankServiceOrder>(Kind::AcquiringBankServiceOrder, query),
        call::<institution::CancelAcquiringBankServiceOrder>(Kind::AcquiringBankServiceOrder, cancel),
        call::<institution::CompleteAcquiringBankServiceOrder>(Kind::AcquiringBankServiceOrder, complete),
        call::<institution::ModifyAcquiringBankServiceOrder>(Kind::AcquiringBankServiceOrder, modify),
        call::<institution::SyncAcquiringBankServiceOrder>(Kind::AcquiringBankServiceOrder, sync),
        call::<acquiringbank::servicepayondeliveryorder::CreateAcquiringBankPayOnDeliveryOrder>(
            Kind::AcquiringBankServiceOrder,
            create,
        ),
    ]
}

/// What a call about orders does with the fields of its request.
pub(super) type Does<R> = fn(Kind, RequestFields, &Context<'_>) -> Result<R, ErrorResponse>;

/// A declared call about orders of a kind.
pub(super) fn call<E: Endpoint<Response: 'static>>(kind: Kind, does: Does<E::Response>) -> Call {
    Call::new(move |request: E, context| does(kind, RequestFields::of(&request), context))
}
