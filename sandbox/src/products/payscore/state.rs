//! The state machine of a PayScore order, after the documents of the
//! [complete call](https://pay.weixin.qq.com/doc/v3/merchant/4012587955) and its neighbours.
//!
//! Nothing but states and events: amounts, times and repeated calls are the business of `order`.

use wechatpay_runtime::{DecodeError, ErrorCode, Json, Type, Value, View};

use crate::engine::error_response::ErrorResponse;

/// Where an order is: `state`, `state_description` and `collection.state` in one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum State {
    /// `CREATED`: the user has not confirmed.
    Created,
    /// `DOING`, `USER_CONFIRM`: the service is going on.
    Confirmed,
    /// `DOING`, `MCH_COMPLETE`, `USER_PAYING`: the amount is not paid.
    Completed,
    /// `DONE`: paid, or nothing was to pay.
    Done,
    /// `REVOKED`: cancelled by the merchant.
    Revoked,
    /// `EXPIRED`: not confirmed within 30 days.
    Expired,
}

/// What can happen to an order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Event {
    /// The user confirms.
    Confirm,
    /// The merchant completes it.
    Complete {
        /// Fen, or the currency's minor unit.
        total_amount: i64,
    },
    /// The merchant lowers its amount.
    Modify,
    /// The merchant asks for its amount again.
    Collect,
    /// The merchant cancels it.
    Cancel,
    /// The user pays, or has paid elsewhere.
    Pay,
    /// 30 days have passed since it was created.
    Expire,
}

/// As the state file has it.
impl Value for State {
    const TYPE: Type = Type::Text;

    fn view(&self) -> View<'_> {
        let name = match self {
            State::Created => "created",
            State::Confirmed => "confirmed",
            State::Completed => "completed",
            State::Done => "done",
            State::Revoked => "revoked",
            State::Expired => "expired",
        };
        View::Text(name.into())
    }

    fn read(json: Json<'_>) -> Result<Self, DecodeError> {
        match &*json.into_text()? {
            "created" => Ok(State::Created),
            "confirmed" => Ok(State::Confirmed),
            "completed" => Ok(State::Completed),
            "done" => Ok(State::Done),
            "revoked" => Ok(State::Revoked),
            "expired" => Ok(State::Expired),
            _ => Err(DecodeError::unexpected("the state of an order")),
        }
    }
}

impl State {
    /// The state that follows.
    pub(crate) fn after(self, event: Event) -> Result<State, ErrorResponse> {
        match (self, event) {
            (State::Created, Event::Confirm) => Ok(State::Confirmed),
            (State::Created, Event::Expire) => Ok(State::Expired),
            (State::Created | State::Confirmed, Event::Cancel) => Ok(State::Revoked),
            (State::Confirmed, Event::Complete { total_amount: 0 }) => Ok(State::Done),
            (State::Confirmed, Event::Complete { .. }) => Ok(State::Completed),
            (State::Completed, Event::Modify | Event::Collect) => Ok(State::Completed),
            (State::Completed, Event::Pay) => Ok(State::Done),
            (State::Done, _) => Err(ErrorResponse::new(400, ErrorCode::OrderDone, "The order is done")),
            (State::Revoked, _) => {
                Err(ErrorResponse::new(400, ErrorCode::OrderCanceled, "The order was cancelled").in_chinese("单据已取消"))
            }
            // The tables of the documents say INVALID_ORDER_STATE; their questions and answers quote what live servers respond.
            (state, event) => {
                let message = format!("The order is {}: it cannot be {}", state.describe(), event.participle());
                Err(ErrorResponse::invalid_request(message).in_chinese("当前订单状态不合法"))
            }
        }
    }

    /// The wire value of `state`.
    pub const fn as_str(self) -> &'static str {
        match self {
            State::Created => "CREATED",
            State::Confirmed | State::Completed => "DOING",
            State::Done => "DONE",
            State::Revoked => "REVOKED",
            State::Expired => "EXPIRED",
        }
    }

    /// The wire value of `state_description`, which only `DOING` has.
    pub const fn description(self) -> Option<&'static str> {
        match self {
            State::Confirmed => Some("USER_CONFIRM"),
            State::Completed => Some("MCH_COMPLETE"),
            _ => None,
        }
    }

    fn describe(self) -> String {
        match self.description() {
            Some(description) => format!("{}/{description}", self.as_str()),
            None => self.as_str().to_owned(),
        }
    }
}

impl Event {
    const fn participle(self) -> &'static str {
        match self {
            Event::Confirm => "confirmed",
            Event::Complete { .. } => "completed",
            Event::Modify => "modified",
            Event::Collect => "asked to be paid",
            Event::Cancel => "cancelled",
            Event::Pay => "paid",
            Event::Expire => "left to expire",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const COMPLETE: Event = Event::Complete { total_amount: 1 };
    const COMPLETE_WITH_NOTHING: Event = Event::Complete { total_amount: 0 };

    fn code(state: State, event: Event) -> String {
        match state.after(event) {
            Ok(next) => format!("{next:?}"),
            Err(error_response) => format!("{} {}", error_response.status, error_response.code.as_str()),
        }
    }

    #[test]
    fn every_event_in_every_state_is_as_documented() {
        let events = [
            Event::Confirm,
            COMPLETE,
            COMPLETE_WITH_NOTHING,
            Event::Modify,
            Event::Collect,
            Event::Cancel,
            Event::Pay,
            Event::Expire,
        ];
        let invalid = "400 INVALID_REQUEST";
        let table = [
            (State::Created, ["Confirmed", invalid, invalid, invalid, invalid, "Revoked", invalid, "Expired"]),
            (State::Confirmed, [invalid, "Completed", "Done", invalid, invalid, "Revoked", invalid, invalid]),
            (State::Completed, [invalid, invalid, invalid, "Completed", "Completed", invalid, "Done", invalid]),
            (State::Done, ["400 ORDER_DONE"; 8]),
            (State::Revoked, ["400 ORDER_CANCELED"; 8]),
            (State::Expired, [invalid; 8]),
        ];
        for (state, expected) in table {
            let found: Vec<String> = events.iter().map(|event| code(state, *event)).collect();
            assert_eq!(found, expected, "{state:?}");
        }
    }
}
