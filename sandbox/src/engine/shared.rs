//! What all connections of one gateway share.

use std::borrow::Cow;
use std::sync::RwLockReadGuard;
use std::time::Duration;

use crate::engine::clock::Clock;
use crate::engine::context::Context;
use crate::engine::error_shape::ErrorStyle;
use crate::engine::fault::Faults;
use crate::engine::journal::Journal;
use crate::engine::keys::Keys;
use crate::engine::nonces::Nonces;
use crate::engine::notification::Notifications;
use crate::engine::platform::Platform;
use crate::engine::product::Products;
use crate::engine::router::Router;
use crate::engine::routes::Route;
use crate::engine::state_file::StateFile;
use crate::engine::table::Tables;
use crate::engine::turn::{Turn, Turns};

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
    pub(crate) products: Products,
    pub(crate) turns: Turns,
    /// The products' tables.
    pub(crate) tables: Tables,
    pub(crate) state_file: StateFile,
    pub(crate) routes: Router<Route>,
    pub(crate) limits: Limits,
    /// Scheme, host and port: what addresses in responses begin with, and what a client is set up with.
    pub(crate) base_url: String,
    /// Whether that was said. Otherwise addresses in responses follow the host that a request names, where it is WeChat Pay's.
    pub(crate) has_public_url: bool,
    pub(crate) error_style: ErrorStyle,
    /// Whether links to pay at lead to the gateway's own cashier page.
    pub(crate) cashier_links: bool,
}

/// A call of a product or whatever else changes its state. Dropping it ends it.
pub(crate) struct Unit<'s> {
    _writes: Option<RwLockReadGuard<'s, ()>>,
    _turn: Turn<'s>,
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
    /// What addresses in the response to a request to `host` begin with. A client that believes to talk to WeChat Pay (through
    /// a proxy, or a name server of its own) takes that address off before it signs, or checks that it is there.
    pub(crate) fn base_url_for(&self, host: &str) -> Cow<'_, str> {
        let name = host.split(':').next().unwrap_or_default().to_ascii_lowercase();
        let is_wechat_pays = ["mch.weixin.qq.com", "wechatpay.cn"]
            .iter()
            .any(|domain| name.strip_suffix(domain).is_some_and(|sub| sub.len() > 1 && sub.ends_with('.')));
        match !self.has_public_url && is_wechat_pays {
            true => format!("https://{host}").into(),
            false => self.base_url.as_str().into(),
        }
    }

    /// Returns a text that is kept or shown without private keys and the APIv3 key, which someone has put into the wrong place.
    pub(crate) fn without_keys<'t>(&self, text: &'t str) -> Cow<'t, str> {
        self.keys.hidden_in(text)
    }

    /// Begins what nothing comes between, and what is committed as a whole.
    pub(crate) fn unit(&self) -> Unit<'_> {
        let turn = self.turns.take();
        let writes = if turn.is_whole() { self.state_file.unit() } else { None };
        Unit { _writes: writes, _turn: turn }
    }

    /// Does something with the products, as a unit.
    pub(crate) fn within<T>(&self, act: impl FnOnce(&Context<'_>) -> T) -> T {
        let _unit = self.unit();
        act(&Context::new(self))
    }

    /// Forgets everything but the keys, and sets the clock right.
    pub(crate) fn reset(&self) {
        let _unit = self.unit();
        self.tables.clear();
        self.faults.clear();
        self.nonces.clear();
        self.notifications.clear();
        self.journal.clear();
        self.clock.reset();
        self.platform.reset();
    }
}
