//! PayScore: the orders of the gateway and what happens to them.
//!
//! `state` is the state machine, `order` an order and the rules it keeps whichever way it was made, `period` the times of
//! the service, `placing` how a control call puts one in place; `serviceorder`, `partner` and `finish` answer the declared
//! calls.

mod finish;
mod order;
mod partner;
mod period;
mod placing;
mod serviceorder;
mod state;

use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::sync::{Mutex, PoisonError};

use wechatpay_runtime::ErrorCode;

pub(crate) use placing::unknown_kind;
pub use placing::{NewOrder, PlacedOrder};
pub use state::State;

pub(crate) use order::{Act, Order};
pub(crate) use period::rfc3339;

use crate::refusal::Refusal;

/// Which calls an order belongs to: the same number is another order under each.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Kind {
    /// `v3/payscore/serviceorder`.
    ServiceOrder,
    /// `v3/payscore/partner/serviceorder`.
    PartnerServiceOrder,
    /// `v3/payscore/oversea/partner/serviceorder`.
    OverseaPartnerServiceOrder,
    /// `v3/payscore/payafter-orders`.
    PayafterOrder,
    /// `v3/payscore/smartretail-orders`.
    SmartretailOrder,
}

impl Kind {
    const ALL: [Kind; 5] = [
        Kind::ServiceOrder,
        Kind::PartnerServiceOrder,
        Kind::OverseaPartnerServiceOrder,
        Kind::PayafterOrder,
        Kind::SmartretailOrder,
    ];

    /// The part of the path after `v3/payscore/`: what control calls name the kind by.
    pub const fn as_str(self) -> &'static str {
        match self {
            Kind::ServiceOrder => "serviceorder",
            Kind::PartnerServiceOrder => "partner/serviceorder",
            Kind::OverseaPartnerServiceOrder => "oversea/partner/serviceorder",
            Kind::PayafterOrder => "payafter-orders",
            Kind::SmartretailOrder => "smartretail-orders",
        }
    }

    /// The kind of this name.
    pub fn from_name(name: &str) -> Option<Self> {
        Kind::ALL.into_iter().find(|kind| kind.as_str() == name)
    }
}

/// An order, for control calls: its kind and its `out_order_no`. A number alone is a [`Kind::ServiceOrder`].
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct OrderName {
    /// Which calls it belongs to.
    pub kind: Kind,
    /// The merchant's number of it.
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

/// Which order: merchant number, kind, the merchant's number of the order.
type Key = (String, Kind, String);

/// All orders.
#[derive(Debug, Default)]
pub(crate) struct Orders(Mutex<HashMap<Key, Order>>);

impl Orders {
    /// Does something with an order, which has been let expire if it is time.
    pub(crate) fn with<T>(
        &self,
        mchid: &str,
        name: &OrderName,
        now: u64,
        act: impl FnOnce(&mut Order) -> Result<T, Refusal>,
    ) -> Result<T, Refusal> {
        let mut orders = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let key = (mchid.to_owned(), name.kind, name.out_order_no.clone());
        let order = orders.get_mut(&key).ok_or_else(|| {
            let message = format!("The order {} does not exist", name.out_order_no);
            let path = name.kind.as_str();
            Refusal::new(404, ErrorCode::OrderNotExist, message)
                .explained(format!("merchant {mchid} has no order {} under v3/payscore/{path}", name.out_order_no))
        })?;
        order.let_expire(now);
        act(order)
    }

    /// Puts an order in place unless there is one of its number; `act` sees whichever is there, and whether it is new.
    pub(crate) fn create<T>(
        &self,
        mchid: &str,
        name: OrderName,
        order: Order,
        now: u64,
        act: impl FnOnce(&mut Order, bool) -> Result<T, Refusal>,
    ) -> Result<T, Refusal> {
        let mut orders = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        match orders.entry((mchid.to_owned(), name.kind, name.out_order_no)) {
            Entry::Occupied(mut existing) => {
                existing.get_mut().let_expire(now);
                act(existing.get_mut(), false)
            }
            Entry::Vacant(free) => act(free.insert(order), true),
        }
    }

    pub(crate) fn clear(&self) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clear();
    }
}
