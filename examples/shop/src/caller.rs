//! Who calls: the session behind `Authorization: Bearer TOKEN`. Your login writes the sessions; the openid never comes from the page.

use axum::extract::FromRequestParts;
use axum::http::StatusCode;
use axum::http::header::AUTHORIZATION;
use axum::http::request::Parts;

use crate::{Failure, Shop};

/// A customer, or somebody of the shop.
#[derive(sqlx::FromRow)]
pub(crate) struct Caller {
    pub(crate) openid: String,
    pub(crate) staff: bool,
}

impl FromRequestParts<Shop> for Caller {
    type Rejection = Failure;

    async fn from_request_parts(parts: &mut Parts, shop: &Shop) -> Result<Self, Failure> {
        let token = parts.headers.get(AUTHORIZATION).and_then(|value| value.to_str().ok()?.strip_prefix("Bearer "));
        let token = token.ok_or(Failure::Refused(StatusCode::UNAUTHORIZED, "log in first"))?;
        let session =
            "SELECT openid, staff FROM sessions WHERE token_sha256 = sha256(convert_to($1, 'UTF8')) AND expires_at > now()";
        let caller = sqlx::query_as(session).bind(token).fetch_optional(shop.pool()).await?;
        caller.ok_or(Failure::Refused(StatusCode::UNAUTHORIZED, "log in again"))
    }
}
