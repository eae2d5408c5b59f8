//! `v3/payscore/partner/serviceorder` and `v3/payscore/oversea/partner/serviceorder`: completing a sub-merchant's order.
//!
//! The orders are put in place by control calls: the calls that create them are not declared.

use wechatpay_endpoints::payscore::oversea::partner::serviceorder as oversea;
use wechatpay_endpoints::payscore::partner::serviceorder as domestic;
use wechatpay_runtime::to_json;

use super::serviceorder::actual;
use super::{Kind, OrderName};
use crate::refusal::Refusal;
use crate::routes::{Desk, Serve};

impl Serve for domestic::CompleteServiceOrder {
    fn serve(self, desk: &Desk<'_>) -> Result<(), Refusal> {
        let name = OrderName::from((Kind::PartnerServiceOrder, self.out_order_no.as_str()));
        desk.orders.with(desk.mchid, &name, desk.now, |order| {
            order.complete(to_json(&self), self.total_amount, |order| {
                order.check_named(&self.service_id, None, Some(&self.sub_mchid))?;
                actual(order.period, self.time_range.as_ref())
            })?;
            Ok(())
        })
    }
}

impl Serve for oversea::CompleteServiceOrder {
    fn serve(self, desk: &Desk<'_>) -> Result<(), Refusal> {
        let name = OrderName::from((Kind::OverseaPartnerServiceOrder, self.out_order_no.as_str()));
        desk.orders.with(desk.mchid, &name, desk.now, |order| {
            order.complete(to_json(&self), self.total_amount, |order| {
                order.check_named(&self.service_id, None, Some(&self.sub_mchid))?;
                let range = self.time_range.as_ref();
                let start = range.map(|range| range.start_time.as_str());
                let end = range.and_then(|range| range.end_time.as_deref());
                order.period.actual(("/time_range/start_time", start), ("/time_range/end_time", end))
            })?;
            Ok(())
        })
    }
}
