//! What the merchant asked for: what all create calls have in common, read off whichever it was.

use jiff::Timestamp;
use serde_json::Value as Any;
use wechatpay_endpoints::v3::pay::{OrderAmount, OrderDetail, OrderGoods, PlatformSettleInfo, TransactionScene};
use wechatpay_runtime::{ErrorCode, Json, Value, to_json, wechatpay_object};

use crate::engine::error_response::ErrorResponse;

/// What all create calls have in common. A merchant's own order has `mchid`, a partner's `sp_mchid` and `sub_mchid`.
#[wechatpay_object]
#[derive(Debug, Clone)]
pub(crate) struct Order {
    pub(crate) appid: Option<String>,
    pub(crate) mchid: Option<String>,
    pub(crate) sp_appid: Option<String>,
    pub(crate) sp_mchid: Option<String>,
    pub(crate) sub_appid: Option<String>,
    pub(crate) sub_mchid: Option<String>,
    pub(crate) description: String,
    pub(crate) out_trade_no: String,
    /// RFC 3339.
    pub(crate) time_expire: Option<String>,
    pub(crate) attach: Option<String>,
    pub(crate) goods_tag: Option<String>,
    /// The goods, for coupons of single ones.
    pub(crate) detail: Option<OrderDetail>,
    pub(crate) notify_url: Option<String>,
    pub(crate) amount: OrderAmount,
    pub(crate) payer: Option<OrderPayer>,
    pub(crate) scene_info: Option<TransactionScene>,
    pub(crate) settle_info: Option<PlatformSettleInfo>,
}

/// Who is to pay, where the call says it.
#[wechatpay_object]
#[derive(Debug, Clone, Default)]
pub(crate) struct OrderPayer {
    pub(crate) openid: Option<String>,
    pub(crate) sp_openid: Option<String>,
    pub(crate) sub_openid: Option<String>,
}

/// A time as the documents write it: `yyyy-MM-DDTHH:mm:ss` and an offset, to the second.
fn rfc3339(text: &str) -> Option<Timestamp> {
    let (date, offset) = text.split_at_checked("2018-06-08T10:34:56".len())?;
    let form = "0000-00-00T00:00:00".bytes();
    let is_date = date.bytes().zip(form).all(|(byte, form)| if form == b'0' { byte.is_ascii_digit() } else { byte == form });
    let is_offset = matches!(offset.as_bytes(), b"Z" | [b'+' | b'-', _, _, b':', _, _]);
    (is_date && is_offset).then(|| text.parse().ok()).flatten()
}

/// What the calls of a kind have in common, read off one of them; and the whole of it.
pub(crate) fn common_part<C: Value>(request: &impl Value) -> Result<(C, Any), ErrorResponse> {
    let bytes = to_json(request);
    let decode_error =
        |problem: String| ErrorResponse::new(500, ErrorCode::SystemError, "The request cannot be read").explained(problem);
    let json = Json::parse(&bytes).map_err(|error| decode_error(error.to_string()))?;
    let whole = Any::from(json.clone());
    Ok((C::read(json).map_err(|error| decode_error(error.to_string()))?, whole))
}

/// That texts are of characters of one to three bytes of UTF-8: payments and refunds take no others, no emoji among them.
pub(crate) fn check_characters(request: &Any) -> Result<(), ErrorResponse> {
    let mut left = vec![(String::new(), request)];
    while let Some((pointer, value)) = left.pop() {
        match value {
            Any::String(text) => {
                if let Some(character) = text.chars().find(|character| character.len_utf8() > 3) {
                    let issue = format!("has the character {character}, of four bytes: those of one to three are taken");
                    return Err(ErrorResponse::field(&pointer, text.as_str(), issue));
                }
            }
            Any::Array(items) => {
                left.extend(items.iter().enumerate().map(|(index, item)| (format!("{pointer}/{index}"), item)).rev());
            }
            Any::Object(members) => left.extend(members.iter().map(|(name, member)| (format!("{pointer}/{name}"), member)).rev()),
            _ => {}
        }
    }
    Ok(())
}

impl Order {
    /// An order that no call made.
    pub(crate) fn in_place(mchid: &str, out_trade_no: &str, total: i64) -> Self {
        Order {
            appid: None,
            mchid: Some(mchid.to_owned()),
            sp_appid: None,
            sp_mchid: None,
            sub_appid: None,
            sub_mchid: None,
            description: "put in place".to_owned(),
            out_trade_no: out_trade_no.to_owned(),
            time_expire: None,
            attach: None,
            goods_tag: None,
            detail: None,
            notify_url: None,
            amount: OrderAmount { total, currency: None },
            payer: None,
            scene_info: None,
            settle_info: None,
        }
    }

    /// That it is of the merchant that signed, in a currency that there is, and not over before it began. Gives when it ends.
    pub(crate) fn check(&self, mchid: &str, now: u64) -> Result<u64, ErrorResponse> {
        /// Seconds that an order can be paid in, where it says nothing: seven days.
        const USUAL: u64 = 7 * 24 * 60 * 60;
        for (pointer, given) in [("/mchid", &self.mchid), ("/sp_mchid", &self.sp_mchid)] {
            if let Some(given) = given
                && given != mchid
            {
                return Err(ErrorResponse::field(pointer, given.as_str(), "is not the merchant that signed the request"));
            }
        }
        if self.currency() != "CNY" {
            return Err(ErrorResponse::field("/amount/currency", self.currency(), "must be CNY"));
        }
        let Some(text) = &self.time_expire else { return Ok(now.saturating_add(USUAL)) };
        let refuse = |issue: &str| ErrorResponse::field("/time_expire", text.as_str(), issue);
        let time = rfc3339(text).ok_or_else(|| refuse("must be a time of the form yyyy-MM-ddTHH:mm:ss+08:00"))?;
        match u64::try_from(time.as_second()) {
            Ok(time) if time > now => Ok(time),
            _ => Err(refuse("must not be past")),
        }
    }

    /// The goods that it names.
    pub(crate) fn goods(&self) -> &[OrderGoods] {
        self.detail.as_ref().and_then(|detail| detail.goods_detail.as_deref()).unwrap_or_default()
    }

    pub(crate) fn currency(&self) -> &str {
        self.amount.currency.as_deref().unwrap_or("CNY")
    }
}
