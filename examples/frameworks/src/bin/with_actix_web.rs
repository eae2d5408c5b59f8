//! actix-web: an extractor and a responder around what the library has. actix-web has types of its own for headers, so that the library
//! cannot implement them.

use std::future::Future;
use std::pin::Pin;

use actix_web::body::BoxBody;
use actix_web::dev::Payload;
use actix_web::http::StatusCode;
use actix_web::{App, FromRequest, HttpRequest, HttpResponse, HttpServer, Responder, ResponseError, post, web};
use wechatpay_endpoints::notification::{MerchantNotification, NotificationError, NotificationResponse};
use wechatpay_endpoints::runtime::verification::SignatureHeaders;
use wechatpay_frameworks::{Failure, Shop, address};

/// A notification that was verified and decrypted. The application's data has the [`Shop`].
struct Received(MerchantNotification);

impl FromRequest for Received {
    type Error = Refused;
    type Future = Pin<Box<dyn Future<Output = Result<Self, Refused>>>>;

    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let request = request.clone();
        // actix-web's own limit on the size of a body applies: 256 KiB.
        let body = web::Bytes::from_request(&request, payload);
        Box::pin(async move {
            let merchant = request.match_info().get("mchid").unwrap_or_default().to_owned();
            let receivers = request.app_data::<web::Data<Shop>>().map(|shop| shop.receivers.clone()).unwrap_or_default();
            let body = body.await.map_err(|error| Refused(NotificationError::Incomplete(error.to_string())))?;
            // Every value of a header, so that one that is there twice is refused.
            let headers =
                SignatureHeaders::collect(|name| request.headers().get_all(name).map(|value| value.to_str().unwrap_or_default()));
            let receiver = receivers.of_path(&merchant).map_err(Refused)?;
            let notification = receiver.receive_downloading(headers, &body).await.map_err(Refused)?;
            Ok(Received(MerchantNotification { merchant, notification }))
        })
    }
}

/// Why a notification was refused, as an error of actix-web.
#[derive(Debug)]
struct Refused(NotificationError);

impl std::fmt::Display for Refused {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(formatter)
    }
}

impl ResponseError for Refused {
    fn status_code(&self) -> StatusCode {
        StatusCode::from_u16(self.0.response().status()).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR)
    }

    fn error_response(&self) -> HttpResponse {
        http_response(&self.0.response())
    }
}

/// The response to WeChat Pay.
struct WechatPayResponse(NotificationResponse);

impl Responder for WechatPayResponse {
    type Body = BoxBody;

    fn respond_to(self, _: &HttpRequest) -> HttpResponse {
        http_response(&self.0)
    }
}

fn http_response(response: &NotificationResponse) -> HttpResponse {
    let mut http = HttpResponse::build(StatusCode::from_u16(response.status()).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR));
    match response.content_type() {
        Some(content_type) => http.content_type(content_type).body(response.body()),
        None => http.finish(),
    }
}

#[post("/notify/{mchid}")]
async fn notified(shop: web::Data<Shop>, Received(notification): Received) -> WechatPayResponse {
    WechatPayResponse(shop.notified(notification).await)
}

#[actix_web::main]
async fn main() -> Result<(), Failure> {
    let shop = web::Data::new(Shop::from_env()?);
    let server = HttpServer::new(move || App::new().app_data(shop.clone()).service(notified));
    Ok(server.bind(address()?)?.run().await?)
}
