//! PayScore: the orders of the gateway and what happens to them.
//!
//! `state` is the state machine, `order` an order and the rules it keeps whichever way it was made, `period` the times of
//! the service, `request_fields` what a call says, `response` what is answered, `placing` how a control call puts an order in
//! place. `serviceorder` is what calls do in every mode and `modes` which declared call does what; `earlier` and `finish` are for
//! the orders of 2019, `permissions` for the authorizations that users give.

mod control;
mod earlier;
mod finish;
mod modes;
mod order;
mod period;
mod permissions;
mod placing;
mod request_fields;
mod response;
mod serviceorder;
mod state;

use serde_json::Value;
use wechatpay_runtime::ErrorCode;

pub use placing::{NewOrder, PlacedOrder};
pub use state::State;

pub(crate) use order::{Action, Order};
use permissions::Authorizations;

use crate::engine::call::Call;
use crate::engine::context::Context;
use crate::engine::control::{ControlCall, ControlError};
use crate::engine::error_response::ErrorResponse;
use crate::engine::product::Product;
use crate::engine::record::Record;
use crate::engine::table::{Table, Tables};
use crate::{Builder, StartError};

/// The family of calls that an order belongs to. The same number is a different order in each family.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Kind {
    /// `v3/payscore/serviceorder`.
    ServiceOrder,
    /// `v3/payscore/partner/serviceorder`.
    PartnerServiceOrder,
    /// `v3/payscore/oversea/partner/serviceorder`.
    OverseaPartnerServiceOrder,
    /// `v3/payscore/acquiringbank/serviceorder`.
    AcquiringBankServiceOrder,
    /// `v3/payscore/payafter-orders`.
    PayafterOrder,
    /// `v3/payscore/smartretail-orders`.
    SmartretailOrder,
}

impl Kind {
    const ALL: [Kind; 6] = [
        Kind::ServiceOrder,
        Kind::PartnerServiceOrder,
        Kind::OverseaPartnerServiceOrder,
        Kind::AcquiringBankServiceOrder,
        Kind::PayafterOrder,
        Kind::SmartretailOrder,
    ];

    /// The part of the path after `v3/payscore/`: what control calls name the kind by.
    pub const fn as_str(self) -> &'static str {
        match self {
            Kind::ServiceOrder => "serviceorder",
            Kind::PartnerServiceOrder => "partner/serviceorder",
            Kind::OverseaPartnerServiceOrder => "oversea/partner/serviceorder",
            Kind::AcquiringBankServiceOrder => "acquiringbank/serviceorder",
            Kind::PayafterOrder => "payafter-orders",
            Kind::SmartretailOrder => "smartretail-orders",
        }
    }

    /// The kind of this name.
    pub fn from_name(name: &str) -> Option<Self> {
        Kind::ALL.into_iter().find(|kind| kind.as_str() == name)
    }
}

/// The name of an order in control calls: its kind and its `out_order_no`. A number alone is a [`Kind::ServiceOrder`].
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct OrderName {
    /// The family of calls that the order belongs to.
    pub kind: Kind,
    /// The merchant's order number.
    pub out_order_no: String,
}

impl From<&str> for OrderName {
    fn from(out_order_no: &str) -> Self {
        OrderName::from((Kind::ServiceOrder, out_order_no))
    }
}

impl From<&String> for OrderName {
    fn from(out_order_no: &String) -> Self {
        OrderName::from(out_order_no.as_str())
    }
}

impl From<(Kind, &str)> for OrderName {
    fn from((kind, out_order_no): (Kind, &str)) -> Self {
        OrderName { kind, out_order_no: out_order_no.to_owned() }
    }
}

/// PayScore.
#[derive(Debug, Default)]
pub(crate) struct PayScore {
    orders: Orders,
    authorizations: Authorizations,
    /// Fen: the most that an order of the service can cost, where it takes no deposit.
    service_cap: Option<i64>,
}

impl Product for PayScore {
    fn open(&mut self, tables: &mut Tables) -> Result<(), StartError> {
        self.orders = Orders(tables.open("payscore orders")?);
        self.authorizations = Authorizations(tables.open("payscore permissions")?);
        Ok(())
    }

    fn calls(&self) -> Vec<Call> {
        [modes::calls(), earlier::calls(), finish::calls(), permissions::calls()].into_iter().flatten().collect()
    }

    fn control(&self, call: &ControlCall<'_>, context: &Context<'_>) -> Option<Result<Value, ControlError>> {
        control::answer(self, call, context)
    }

    fn records(&self, context: &Context<'_>) -> Vec<Record> {
        let of_merchant = format!("{} ", context.mchid);
        let mut records: Vec<Record> = {
            let rows = self.orders.0.rows();
            let named = rows.iter().filter_map(|(key, order)| Some((key.strip_prefix(&of_merchant)?.split_once(' ')?, order)));
            named.map(|((kind, number), order)| order.record(kind, number)).collect()
        };
        records.extend(self.authorizations.records());
        records
    }
}

impl Builder {
    /// Sets the most, in fen, that a PayScore order of risk `ESTIMATE_ORDER_COST` can be completed with. Default: its risk
    /// fund, as for other orders.
    pub fn service_cap(self, fen: i64) -> Self {
        self.change_product(|payscore: &mut PayScore| payscore.service_cap = Some(fen))
    }
}

/// All orders.
#[derive(Debug, Default)]
struct Orders(Table<Order>);

/// Which row: merchant number, kind, the merchant's number of the order, which may hold anything and is last.
fn key(mchid: &str, name: &OrderName) -> String {
    format!("{mchid} {} {}", name.kind.as_str(), name.out_order_no)
}

impl Orders {
    /// Does something with an order, which has been let expire if it is time.
    pub(crate) fn with<T>(
        &self,
        mchid: &str,
        name: &OrderName,
        now: u64,
        act: impl FnOnce(&mut Order) -> Result<T, ErrorResponse>,
    ) -> Result<T, ErrorResponse> {
        let done = self.0.rows().change(&key(mchid, name), |order| {
            order.let_expire(now);
            act(order)
        });
        done.unwrap_or_else(|| {
            let message = format!("The order {} does not exist", name.out_order_no);
            let path = name.kind.as_str();
            let error_response = ErrorResponse::new(404, ErrorCode::OrderNotExist, message);
            Err(error_response.explained(format!("merchant {mchid} has no order {} under v3/payscore/{path}", name.out_order_no)))
        })
    }

    /// Puts an order in place unless there is one of its number; `act` sees whichever is there, and whether it is new.
    pub(crate) fn create<T>(
        &self,
        mchid: &str,
        name: OrderName,
        order: Order,
        now: u64,
        act: impl FnOnce(&mut Order, bool) -> Result<T, ErrorResponse>,
    ) -> Result<T, ErrorResponse> {
        let (mut orders, key) = (self.0.rows(), key(mchid, &name));
        let is_new = orders.get(&key).is_none();
        if is_new {
            orders.insert(key.clone(), order);
        }
        let done = orders.change(&key, |order| {
            order.let_expire(now);
            act(order, is_new)
        });
        // It was put there above.
        done.unwrap_or_else(|| Err(ErrorResponse::new(500, ErrorCode::SystemError, "The order is gone")))
    }
}
