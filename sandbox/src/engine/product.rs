//! The trait of the gateway's products, and the products of one gateway.

use std::any::Any;
use std::fmt;

use serde_json::Value;
use wechatpay_runtime::ErrorCode;

use crate::StartError;
use crate::engine::call::Call;
use crate::engine::context::Context;
use crate::engine::control::{ControlCall, ControlError};
use crate::engine::error_response::ErrorResponse;
use crate::engine::platform;
use crate::engine::record::Record;
use crate::engine::table::Tables;

/// A product of the gateway: payments, refunds, or your own ([`Builder::product`](crate::Builder::product)).
///
/// A product keeps its state in [`Table`](crate::Table)s. They survive a restart if the gateway has a state file, and the
/// gateway empties them when it is reset. Calls and control calls of all products are carried out one at a time: nothing comes between
/// what one of them looks up and what it writes.
///
/// ```
/// use serde_json::{Value, json};
/// use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};
/// use wechatpay_sandbox::{Call, Context, ControlCall, ControlError, Gateway, Product, StartError, Table, Tables};
///
/// #[wechatpay_endpoint(POST, "v3/lottery/tickets", response = Ticket)]
/// struct BuyTicket { number: String }
///
/// #[wechatpay_object]
/// #[derive(Debug, Clone)]
/// struct Ticket { number: String, won: bool }
///
/// #[derive(Debug, Default)]
/// struct Lottery { tickets: Table<Ticket> }
///
/// impl Product for Lottery {
///     fn open(&mut self, tables: &mut Tables) -> Result<(), StartError> {
///         self.tickets = tables.open("lottery tickets")?;
///         Ok(())
///     }
///
///     fn calls(&self) -> Vec<Call> {
///         vec![Call::new(|request: BuyTicket, context| {
///             let ticket = Ticket { number: request.number, won: false };
///             context.product::<Lottery>()?.tickets.rows().insert(ticket.number.clone(), ticket.clone());
///             Ok(ticket)
///         })]
///     }
///
///     /// `POST /__sandbox/lottery/7/draw`
///     fn control(&self, call: &ControlCall<'_>, _: &Context<'_>) -> Option<Result<Value, ControlError>> {
///         let ("POST", ["lottery", number, "draw"]) = (call.method, call.path) else { return None };
///         let won = self.tickets.rows().change(number, |ticket| ticket.won = true).is_some();
///         Some(Ok(json!({ "won": won })))
///     }
/// }
///
/// # async fn example() -> Result<(), StartError> {
/// let gateway = Gateway::builder().product(Lottery::default()).start().await?;
/// # Ok(()) }
/// ```
pub trait Product: Any + fmt::Debug + Send + Sync {
    /// Opens the product's tables, before the gateway serves calls. Default: the product has no tables.
    ///
    /// # Errors
    ///
    /// Fails if the state file cannot be read.
    fn open(&mut self, tables: &mut Tables) -> Result<(), StartError> {
        let _ = tables;
        Ok(())
    }

    /// Returns the calls that the product serves.
    fn calls(&self) -> Vec<Call>;

    /// Serves a control call with JSON (`null` becomes an empty 204 response). Returns `None` for a control call that is not the
    /// product's. Default: the product has no control calls.
    fn control(&self, call: &ControlCall<'_>, context: &Context<'_>) -> Option<Result<Value, ControlError>> {
        let _ = (call, context);
        None
    }

    /// Returns what the product keeps, as the gateway's page lists it. Default: nothing.
    fn records(&self, context: &Context<'_>) -> Vec<Record> {
        let _ = context;
        Vec::new()
    }

    /// Does what is due by the gateway's clock, and returns whether something is due later. The gateway calls it after every
    /// call, and often while something is due later. Default: nothing depends on time.
    fn pass_time(&self, context: &Context<'_>) -> bool {
        let _ = context;
        false
    }
}

/// The products of one gateway.
#[derive(Debug, Default)]
pub(crate) struct Products {
    products: Vec<Box<dyn Product>>,
}

impl Products {
    /// Adds a product. It replaces a product of the same type.
    pub(crate) fn add(&mut self, product: Box<dyn Product>) {
        let of = |product: &dyn Product| (product as &dyn Any).type_id();
        self.products.retain(|known| of(&**known) != of(&*product));
        self.products.push(product);
    }

    /// Changes a product, if the gateway has it.
    pub(crate) fn change<P: Product>(&mut self, change: impl FnOnce(&mut P)) {
        let mut all = self.products.iter_mut();
        if let Some(product) = all.find_map(|product| (&mut **product as &mut dyn Any).downcast_mut::<P>()) {
            change(product);
        }
    }

    /// Opens all tables and collects all calls; the calls of the product that was added last come first.
    pub(crate) fn open(&mut self, tables: &mut Tables) -> Result<Vec<Call>, StartError> {
        for product in &mut self.products {
            product.open(tables)?;
        }
        let mut calls: Vec<Call> = self.products.iter().rev().flat_map(|product| product.calls()).collect();
        calls.extend(platform::list_certificates());
        Ok(calls)
    }

    /// Returns the product of this type.
    pub(crate) fn get<P: Product>(&self) -> Result<&P, ErrorResponse> {
        let mut all = self.products.iter();
        all.find_map(|product| (&**product as &dyn Any).downcast_ref::<P>()).ok_or_else(|| {
            let error_response = ErrorResponse::new(500, ErrorCode::SystemError, "The gateway does not have the product");
            error_response.explained(format!("the gateway has no product {}", std::any::type_name::<P>()))
        })
    }

    /// Returns the response of the first product that serves the control call.
    pub(crate) fn control(&self, call: &ControlCall<'_>, context: &Context<'_>) -> Option<Result<Value, ControlError>> {
        self.products.iter().rev().find_map(|product| product.control(call, context))
    }

    /// Returns what all products keep.
    pub(crate) fn records(&self, context: &Context<'_>) -> Vec<Record> {
        self.products.iter().flat_map(|product| product.records(context)).collect()
    }

    /// Does what is due; returns whether something is due later.
    pub(crate) fn pass_time(&self, context: &Context<'_>) -> bool {
        // Every product is called, whatever the first one returns.
        let waiting = self.products.iter().filter(|product| product.pass_time(context));
        waiting.count() > 0
    }
}
