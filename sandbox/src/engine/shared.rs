//! What all connections of one gateway share.

use std::time::Duration;

use crate::engine::clock::Clock;
use crate::engine::fault::Faults;
use crate::engine::journal::Journal;
use crate::engine::keys::Keys;
use crate::engine::nonces::Nonces;
use crate::engine::notification::Notifications;
use crate::engine::platform::Platform;
use crate::engine::routes::CustomRoutes;
use crate::engine::state_file::StateFile;
use crate::products::combine::CombinedOrders;
use crate::products::pay::Payments;
use crate::products::payscore::{Authorizations, Orders};
use crate::products::refund::{RefundContext, Refunds};

/// The state of a gateway. No lock is held across an await.
#[derive(Debug)]
pub(crate) struct Shared {
    pub(crate) keys: Keys,
    pub(crate) platform: Platform,
    pub(crate) clock: Clock,
    pub(crate) journal: Journal,
    pub(crate) faults: Faults,
    pub(crate) nonces: Nonces,
    pub(crate) notifications: Notifications,
    pub(crate) orders: Orders,
    pub(crate) payments: Payments,
    pub(crate) combined: CombinedOrders,
    pub(crate) refunds: Refunds,
    pub(crate) authorizations: Authorizations,
    pub(crate) state_file: StateFile,
    pub(crate) own: CustomRoutes,
    pub(crate) limits: Limits,
    /// Scheme, host and port.
    pub(crate) base_url: String,
    /// Fen.
    pub(crate) service_cap: Option<i64>,
}

/// What a connection may take.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Limits {
    /// Bytes of a body.
    pub(crate) body: usize,
    /// For the head of a request, and between two requests. The real server closes idle connections after about 8 s.
    pub(crate) head_time: Duration,
    /// For the body of a request.
    pub(crate) body_time: Duration,
    /// For reading nothing of a response.
    pub(crate) write_time: Duration,
    /// Connections at a time.
    pub(crate) connections: usize,
    /// Entries of the journal.
    pub(crate) journal: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Limits {
            body: 8 * 1024 * 1024,
            head_time: Duration::from_secs(8),
            body_time: Duration::from_secs(30),
            write_time: Duration::from_secs(30),
            connections: 1024,
            journal: 10_000,
        }
    }
}

impl Shared {
    /// What a refund that comes to its end reaches.
    pub(crate) fn refund_context(&self) -> RefundContext<'_> {
        let (mchid, now) = (self.keys.mchid(), self.clock.now());
        RefundContext { mchid, now, payments: &self.payments, notifications: &self.notifications }
    }

    /// Forgets everything but the keys, and sets the clock right.
    pub(crate) fn reset(&self) {
        let _unit = self.state_file.unit();
        self.orders.clear();
        self.payments.clear();
        self.combined.clear();
        self.refunds.clear();
        self.authorizations.clear();
        self.faults.clear();
        self.nonces.clear();
        self.notifications.clear();
        self.journal.clear();
        self.clock.reset();
        self.platform.reset();
    }
}
