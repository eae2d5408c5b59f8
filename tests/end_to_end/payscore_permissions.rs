//! The user's authorization of a service, over sockets: applied for, given, asked for by number and by user, taken back, ended.

use wechatpay_endpoints::notification::NotificationResponse;
use wechatpay_endpoints::v3::payscore::partner::permissions as partner;
use wechatpay_endpoints::v3::payscore::permissions::{self, authorization_code as by_code, openid as by_user};
use wechatpay_endpoints::v3::payscore::user_service_state::QueryUserServiceState;
use wechatpay_endpoints::v3::payscore::{AuthorizationChanged, AuthorizationState};
use wechatpay_endpoints::{Error, ErrorCode};

use crate::live::gateway;
use crate::merchant::{Arrived, Merchant, receiver, until};

const SERVICE: &str = "500001";
const APPID: &str = "wxd678efh567hg6787";
const USER: &str = "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o";
const SUB_MCHID: &str = "1900000110";

fn code(error: Error) -> (u16, ErrorCode) {
    match error {
        Error::Api(error) => (error.status, error.code),
        other => panic!("{other}"),
    }
}

#[tokio::test]
async fn an_authorization_is_applied_for_given_asked_for_and_taken_back_and_the_merchant_is_told() {
    let gateway = gateway().await;
    let client = gateway.client().unwrap();
    let merchant = Merchant::start(|_: Arrived| async { NotificationResponse::success() }).await;
    let apply = permissions::ApplyPermissions::builder().service_id(SERVICE).appid(APPID).authorization_code("A1");
    let apply = apply.notify_url(merchant.notify_url());
    let query = by_code::QueryPermissionsByCode::builder().authorization_code("A1").service_id(SERVICE);
    let of_user = by_user::QueryPermissionsByOpenid::builder().openid(USER).service_id(SERVICE).appid(APPID);
    let state = QueryUserServiceState::builder().appid(APPID).service_id(SERVICE).openid(USER);

    let token = apply.send(&client).await.unwrap();
    assert_eq!(apply.send(&client).await.unwrap(), token);
    let other = apply.clone().notify_url("https://www.example.com/");
    assert_eq!(code(other.send(&client).await.unwrap_err()), (400, ErrorCode::InvalidRequest));
    let applied_for = query.send(&client).await.unwrap();
    assert_eq!((applied_for.authorization_state, applied_for.openid), (AuthorizationState::Unbinduser, None));
    assert_eq!(code(of_user.send(&client).await.unwrap_err()), (404, ErrorCode::ResourceNotExists));
    assert_eq!(state.send(&client).await.unwrap().use_service_state, AuthorizationState::Unavailable);

    gateway.open_service("A1", USER).unwrap();
    assert!(gateway.open_service("A1", USER).is_err(), "it is open already");
    let given = of_user.send(&client).await.unwrap();
    assert_eq!((given.authorization_state.clone(), given.openid.as_deref()), (AuthorizationState::Available, Some(USER)));
    assert_eq!(query.send(&client).await.unwrap(), given);
    assert_eq!(state.send(&client).await.unwrap().use_service_state, AuthorizationState::Available);

    gateway.close_service("A1").unwrap();
    let taken_back = query.send(&client).await.unwrap();
    assert_eq!(taken_back.authorization_state, AuthorizationState::Unavailable);
    assert!(taken_back.cancel_authorization_time.is_some());
    until("both notifications", || merchant.arrived().len() == 2).await;
    let told: Vec<_> = merchant.arrived().iter().map(|(request, _)| told(&gateway, request)).collect();
    assert_eq!(told[0].0, "PAYSCORE.USER_OPEN_SERVICE");
    assert_eq!(told[1].0, "PAYSCORE.USER_CLOSE_SERVICE");
    assert_eq!(told[1].1.user_service_status.as_deref(), Some("USER_CLOSE_SERVICE"));
    assert_eq!((told[0].1.openid.as_str(), told[0].1.authorization_code.as_deref()), (USER, Some("A1")));
}

fn told(gateway: &wechatpay_sandbox::Gateway, request: &Arrived) -> (String, AuthorizationChanged) {
    let notification = receiver(gateway).receive(request.headers(), request.body()).unwrap();
    (notification.event_type().to_owned(), notification.read().unwrap().unwrap())
}

#[tokio::test]
async fn a_merchant_ends_an_authorization_by_its_number_and_by_the_user() {
    let gateway = gateway().await;
    let client = gateway.client().unwrap();
    let apply = |code: &str| {
        let apply = partner::ApplyPartnerPermissions::builder().service_id(SERVICE).appid(APPID).sub_mchid(SUB_MCHID);
        apply.authorization_code(code)
    };
    let query = |code: &str| {
        partner::authorization_code::QueryPartnerPermissionsByCode::builder()
            .authorization_code(code)
            .service_id(SERVICE)
            .sub_mchid(SUB_MCHID)
    };
    let end = |code: &str| {
        let end = partner::authorization_code::TerminatePartnerPermissionsByCode::builder()
            .authorization_code(code)
            .service_id(SERVICE);
        end.sub_mchid(SUB_MCHID).reason("用户投诉")
    };
    apply("A1").send(&client).await.unwrap();
    assert_eq!(code(end("A1").send(&client).await.unwrap_err()), (400, ErrorCode::InvalidRequest));
    gateway.open_service("A1", USER).unwrap();
    end("A1").send(&client).await.unwrap();
    assert_eq!(query("A1").send(&client).await.unwrap().authorization_state, AuthorizationState::Unavailable);

    apply("A2").send(&client).await.unwrap();
    gateway.open_service("A2", USER).unwrap();
    let search = partner::search::QueryPartnerPermissionsByOpenid::builder()
        .service_id(SERVICE)
        .appid(APPID)
        .sub_mchid(SUB_MCHID)
        .openid(USER);
    assert_eq!(search.send(&client).await.unwrap().authorization_code.as_deref(), Some("A2"));
    let end_users =
        partner::terminate::TerminatePartnerPermissionsByOpenid::builder().service_id(SERVICE).appid(APPID).sub_mchid(SUB_MCHID);
    end_users.reason("用户投诉").openid(USER).send(&client).await.unwrap();
    assert_eq!(query("A2").send(&client).await.unwrap().authorization_state, AuthorizationState::Unavailable);
    let unknown = query("A3").send(&client).await.unwrap_err();
    assert_eq!(code(unknown), (404, ErrorCode::ResourceNotExists));
}
