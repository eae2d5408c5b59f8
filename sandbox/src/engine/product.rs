//! What a product of the gateway is, and the products of one gateway.

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
use crate::engine::table::Tables;

/// A product of the gateway: payments, refunds, or one of your own ([`Builder::product`](crate::Builder::product)).
///
/// What it keeps between calls it keeps in [`Table`](crate::Table)s, which survive a restart where the gateway has a state file, and
/// which the gateway empties when it forgets everything.
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
    /// Opens its tables, before the gateway serves anything. Default: it has none.
    ///
    /// # Errors
    ///
    /// If the state file cannot be read.
    fn open(&mut self, tables: &mut Tables) -> Result<(), StartError> {
        let _ = tables;
        Ok(())
    }

    /// The calls that it answers.
    fn calls(&self) -> Vec<Call>;

    /// Answers a control call with JSON (`null` is an empty response, 204); `None` if it is none of its own. Default: it has none.
    fn control(&self, call: &ControlCall<'_>, context: &Context<'_>) -> Option<Result<Value, ControlError>> {
        let _ = (call, context);
        None
    }

    /// Does what is due by the gateway's clock, and says whether anything waits for a later time. It is asked often as long as something
    /// does, and after every call. Default: time changes nothing.
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
    /// Adds a product, in the place of one of its type.
    pub(crate) fn add(&mut self, product: Box<dyn Product>) {
        let of = |product: &dyn Product| (product as &dyn Any).type_id();
        self.products.retain(|known| of(&**known) != of(&*product));
        self.products.push(product);
    }

    /// Changes a product, if it is there.
    pub(crate) fn change<P: Product>(&mut self, change: impl FnOnce(&mut P)) {
        let mut all = self.products.iter_mut();
        if let Some(product) = all.find_map(|product| (&mut **product as &mut dyn Any).downcast_mut::<P>()) {
            change(product);
        }
    }

    /// Opens all tables and asks for all calls; those of the product that was added last come first.
    pub(crate) fn open(&mut self, tables: &mut Tables) -> Result<Vec<Call>, StartError> {
        for product in &mut self.products {
            product.open(tables)?;
        }
        let mut calls: Vec<Call> = self.products.iter().rev().flat_map(|product| product.calls()).collect();
        calls.push(platform::list_certificates());
        Ok(calls)
    }

    /// The product of this type.
    pub(crate) fn get<P: Product>(&self) -> Result<&P, ErrorResponse> {
        let mut all = self.products.iter();
        all.find_map(|product| (&**product as &dyn Any).downcast_ref::<P>()).ok_or_else(|| {
            let error_response = ErrorResponse::new(500, ErrorCode::SystemError, "The product is not there");
            error_response.explained(format!("the gateway has no product {}", std::any::type_name::<P>()))
        })
    }

    /// The first product's response to a control call that has one.
    pub(crate) fn control(&self, call: &ControlCall<'_>, context: &Context<'_>) -> Option<Result<Value, ControlError>> {
        self.products.iter().rev().find_map(|product| product.control(call, context))
    }

    /// Does what is due; whether anything waits for a later time.
    pub(crate) fn pass_time(&self, context: &Context<'_>) -> bool {
        // All of them are asked, whatever the first one says.
        let waiting = self.products.iter().filter(|product| product.pass_time(context));
        waiting.count() > 0
    }
}
