//! A product that the gateway's user wrote: calls with state, control calls, time, notifications, other products.

use serde_json::{Value, json};
use wechatpay_runtime::{ErrorCode, to_json, wechatpay_endpoint, wechatpay_object};
use wechatpay_sandbox::{Call, Context, ControlCall, ControlError, ErrorResponse, Gateway, Product, StartError, Table, Tables};

use super::*;

#[wechatpay_endpoint(POST, "v3/lottery/tickets", response = Ticket)]
#[derive(Debug, Clone)]
struct BuyTicket {
    number: String,
    notify_url: String,
}

#[wechatpay_endpoint(GET, "v3/lottery/tickets/<number>", response = Ticket)]
#[derive(Debug, Clone)]
struct QueryTicket {
    number: String,
}

#[wechatpay_object]
#[derive(Debug, Clone, PartialEq)]
struct Ticket {
    number: String,
    state: String,
    notify_url: String,
}

/// Tickets are drawn by a control call, or expire after an hour.
#[derive(Debug, Default)]
struct Lottery {
    tickets: Table<Ticket>,
    /// Unix seconds.
    expire: Table<u64>,
}

impl Product for Lottery {
    fn open(&mut self, tables: &mut Tables) -> Result<(), StartError> {
        (self.tickets, self.expire) = (tables.open("lottery tickets")?, tables.open("lottery expiry")?);
        Ok(())
    }

    fn calls(&self) -> Vec<Call> {
        vec![
            Call::new(|bought: BuyTicket, context| {
                let lottery = context.product::<Lottery>()?;
                let ticket = Ticket { number: bought.number.clone(), state: "BOUGHT".into(), notify_url: bought.notify_url };
                lottery.expire.rows().insert(bought.number.clone(), context.now + 3600);
                lottery.tickets.rows().insert(bought.number, ticket.clone());
                Ok(ticket)
            }),
            Call::new(|asked: QueryTicket, context| {
                let lottery = context.product::<Lottery>()?;
                let found = lottery.tickets.rows().get(&asked.number).cloned();
                found.ok_or_else(|| ErrorResponse::new(404, ErrorCode::ResourceNotExists, "There is no such ticket"))
            }),
        ]
    }

    fn control(&self, call: &ControlCall<'_>, context: &Context<'_>) -> Option<Result<Value, ControlError>> {
        match (call.method, call.path) {
            ("POST", ["lottery", number, "draw"]) => Some(self.draw(number, context).map(|()| json!({ "drawn": number }))),
            ("DELETE", ["lottery", number]) => {
                self.tickets.rows().remove(number);
                Some(Ok(Value::Null))
            }
            _ => None,
        }
    }

    fn pass_time(&self, context: &Context<'_>) -> bool {
        let mut expire = self.expire.rows();
        let over: Vec<String> = expire.iter().filter(|(_, at)| **at <= context.now).map(|(key, _)| key.to_owned()).collect();
        for number in over {
            expire.remove(&number);
            self.tickets.rows().change(&number, |ticket| ticket.state = "EXPIRED".into());
        }
        !expire.is_empty()
    }
}

impl Lottery {
    fn draw(&self, number: &str, context: &Context<'_>) -> Result<(), ControlError> {
        let drawn = self.tickets.rows().change(number, |ticket| {
            ticket.state = "WON".into();
            ticket.clone()
        });
        let ticket = drawn.ok_or_else(|| ControlError::new("there is no such ticket"))?;
        self.expire.rows().remove(number);
        context.notify(&ticket.notify_url, None, "LOTTERY.WON", to_json(&ticket));
        Ok(())
    }
}

fn buy(number: &str) -> BuyTicket {
    BuyTicket { number: number.into(), notify_url: "http://127.0.0.1:9/".into() }
}

async fn state_of(gateway: &Gateway, number: &str) -> String {
    QueryTicket { number: number.into() }.send(&gateway.client().unwrap()).await.unwrap().state
}

#[tokio::test]
async fn a_product_of_ones_own_has_calls_state_control_calls_time_and_notifications() {
    let gateway = Gateway::builder().keys(KEYS.clone()).product(Lottery::default()).start().await.unwrap();
    let client = gateway.client().unwrap();
    for number in ["1", "2", "3"] {
        buy(number).send(&client).await.unwrap();
    }
    let (status, body) = control(&gateway, "POST", "/__sandbox/lottery/1/draw", "").await;
    assert!(status.contains("200") && body == r#"{"drawn":"1"}"#, "{status} {body}");
    assert_eq!(state_of(&gateway, "1").await, "WON");
    assert_eq!(gateway.waiting_notifications(), 1);
    assert!(control(&gateway, "POST", "/__sandbox/lottery/9/draw", "").await.0.contains("400"));
    assert!(control(&gateway, "DELETE", "/__sandbox/lottery/3", "").await.0.contains("204"));
    assert!(control(&gateway, "POST", "/__sandbox/lottery/1/burn", "").await.0.contains("404"));
    gateway.with(|lottery: &Lottery, context| lottery.draw("2", context)).unwrap();
    assert_eq!(state_of(&gateway, "2").await, "WON");

    buy("4").send(&client).await.unwrap();
    gateway.clock().advance(std::time::Duration::from_secs(3601));
    let expired = async {
        while state_of(&gateway, "4").await != "EXPIRED" {
            tokio::time::sleep(std::time::Duration::from_millis(5)).await;
        }
    };
    tokio::time::timeout(std::time::Duration::from_secs(2), expired).await.expect("time changes nothing");
    // The gateway's own products are there as before, and all are emptied.
    create("1").send(&gateway.client().unwrap()).await.unwrap();
    gateway.reset();
    let gone = QueryTicket { number: "1".into() }.send(&gateway.client().unwrap()).await;
    assert_eq!(error_response(gone), (404, "RESOURCE_NOT_EXISTS".to_owned()));
}

#[derive(Debug)]
struct Unopened;

impl Product for Unopened {
    fn open(&mut self, tables: &mut Tables) -> Result<(), StartError> {
        tables.open::<Ticket>("transactions").map(drop)
    }

    fn calls(&self) -> Vec<Call> {
        vec![Call::new(|_: BuyTicket, context| {
            context.product::<Lottery>().map(|_| Ticket { number: "1".into(), state: "".into(), notify_url: "".into() })
        })]
    }
}

#[derive(Debug)]
struct Orphan;

impl Product for Orphan {
    fn calls(&self) -> Vec<Call> {
        Unopened.calls()
    }
}

#[tokio::test]
async fn a_table_that_two_products_have_and_a_product_that_is_not_there_are_named() {
    let error = Gateway::builder().keys(KEYS.clone()).product(Unopened).start().await.unwrap_err();
    assert!(error.to_string().contains("`transactions`"), "{error}");

    let gateway = Gateway::builder().keys(KEYS.clone()).product(Orphan).start().await.unwrap();
    let client = gateway.client().unwrap().with_retry_policy(wechatpay_runtime::RetryPolicy::never());
    assert_eq!(error_response(buy("1").send(&client).await).0, 500);
    assert!(gateway.journal().pop().unwrap().explanation.contains("Lottery"));
}

#[cfg(feature = "state")]
#[tokio::test]
async fn a_product_of_ones_own_survives_a_restart() {
    let path = std::env::temp_dir().join(format!("wechatpay-sandbox-own-product-{}", std::process::id()));
    let start = || Gateway::builder().keys(KEYS.clone()).product(Lottery::default()).state(&path).start();
    let gateway = start().await.unwrap();
    buy("1").send(&gateway.client().unwrap()).await.unwrap();
    gateway.shutdown().await;
    let gateway = start().await.unwrap();
    assert_eq!(state_of(&gateway, "1").await, "BOUGHT");
    gateway.shutdown().await;
    std::fs::remove_file(&path).unwrap();
}
