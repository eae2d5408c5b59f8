//! Rocket: a data guard and a responder around what the library has. Rocket has types of its own for headers, so that the library cannot
//! implement them.

use std::str::FromStr as _;

use rocket::data::{Data, FromData, Outcome, ToByteUnit as _};
use rocket::http::{ContentType, Status};
use rocket::response::Responder;
use rocket::{Config, Request, State, async_trait, post, response, routes};
use wechatpay_endpoints::notification::{MerchantNotification, NotificationError, NotificationResponse};
use wechatpay_endpoints::runtime::verification::SignatureHeaders;
use wechatpay_frameworks::{Failure, Shop, address};

/// A notification that was verified and decrypted. Rocket manages the [`Shop`].
struct Received(MerchantNotification);

#[async_trait]
impl<'r> FromData<'r> for Received {
    type Error = NotificationError;

    async fn from_data(request: &'r Request<'_>, data: Data<'r>) -> Outcome<'r, Self> {
        match receive(request, data).await {
            Ok(notification) => Outcome::Success(Received(notification)),
            // The handler takes a `Result`, so that the response is ours and not a catcher's.
            Err(error) => Outcome::Error((Status::BadRequest, error)),
        }
    }
}

async fn receive(request: &Request<'_>, data: Data<'_>) -> Result<MerchantNotification, NotificationError> {
    let incomplete = |reason: &str| NotificationError::Incomplete(reason.to_owned());
    let receivers = request.rocket().state::<Shop>().map(|shop| shop.receivers.clone()).unwrap_or_default();
    let path = request.uri().path().as_str();
    let receiver = receivers.of_path(path)?;
    let body = data.open(1.mebibytes()).into_bytes().await.map_err(|error| incomplete(&error.to_string()))?;
    if !body.is_complete() {
        return Err(incomplete("it has more than 1 MiB"));
    }
    // Every value of a header, so that one that is there twice is refused.
    let headers = SignatureHeaders::collect(|name| request.headers().get(name));
    let notification = receiver.receive_downloading(headers, &body).await?;
    Ok(MerchantNotification { merchant: path.rsplit('/').next().unwrap_or_default().to_owned(), notification })
}

/// The response to WeChat Pay.
struct WechatPayResponse(NotificationResponse);

impl<'r> Responder<'r, 'static> for WechatPayResponse {
    fn respond_to(self, _: &'r Request<'_>) -> response::Result<'static> {
        let WechatPayResponse(response) = self;
        let mut http = response::Response::build();
        http.status(Status::new(response.status()));
        if let Some(content_type) = response.content_type().and_then(|name| ContentType::from_str(name).ok()) {
            let body = response.body();
            http.header(content_type).sized_body(body.len(), std::io::Cursor::new(body));
        }
        http.ok()
    }
}

#[post("/notify/<_>", data = "<received>")]
async fn notified(shop: &State<Shop>, received: Result<Received, NotificationError>) -> WechatPayResponse {
    WechatPayResponse(match received {
        Ok(Received(notification)) => shop.notified(notification).await,
        Err(error) => error.response(),
    })
}

#[rocket::main]
async fn main() -> Result<(), Failure> {
    let address = address()?;
    let config = Config { address: address.ip(), port: address.port(), ..Config::release_default() };
    rocket::custom(config).manage(Shop::from_env()?).mount("/", routes![notified]).launch().await?;
    Ok(())
}
