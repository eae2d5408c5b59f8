//! The declared calls: creating a transaction in any of the ways to pay, asking for it, closing it.

use wechatpay_endpoints::v3::pay::partner::transactions as partner;
use wechatpay_endpoints::v3::pay::{CreatedH5Transaction, CreatedNativeTransaction, CreatedTransaction, TradeType, transactions};
use wechatpay_runtime::Endpoint;

use super::{Name, Payments, notifications};
use crate::engine::call::Call;
use crate::engine::context::Context;
use crate::engine::error_response::ErrorResponse;

/// All calls.
pub(super) fn all() -> Vec<Call> {
    vec![
        created::<transactions::jsapi::CreateJsapiTransaction>(TradeType::Jsapi, session),
        created::<transactions::jsapi_with_contract::CreateJsapiTransactionWithContract>(TradeType::Jsapi, session),
        created::<transactions::app::CreateAppTransaction>(TradeType::App, session),
        created::<transactions::app_with_contract::CreateAppTransactionWithContract>(TradeType::App, session),
        created::<transactions::h5::CreateH5Transaction>(TradeType::MWeb, page),
        created::<transactions::native::CreateNativeTransaction>(TradeType::Native, code),
        created::<partner::jsapi::CreatePartnerJsapiTransaction>(TradeType::Jsapi, session),
        created::<partner::jsapi_with_contract::CreatePartnerJsapiTransactionWithContract>(TradeType::Jsapi, session),
        created::<partner::miniprogram::CreatePartnerMiniProgramTransaction>(TradeType::Jsapi, session),
        created::<partner::app::CreatePartnerAppTransaction>(TradeType::App, session),
        created::<partner::app_with_contract::CreatePartnerAppTransactionWithContract>(TradeType::App, session),
        created::<partner::h5::CreatePartnerH5Transaction>(TradeType::MWeb, page),
        created::<partner::native::CreatePartnerNativeTransaction>(TradeType::Native, code),
        Call::new(|asked: transactions::id::QueryTransactionById, context| {
            own(context, asked.mchid.as_deref(), Name::WechatPays(&asked.transaction_id))
        }),
        Call::new(|asked: transactions::out_trade_no::QueryTransaction, context| {
            own(context, asked.mchid.as_deref(), Name::Merchants(&asked.out_trade_no))
        }),
        Call::new(|asked: transactions::out_trade_no::CloseTransaction, context| {
            check(context, "/mchid", asked.mchid.as_deref())?;
            context.product::<Payments>()?.with(
                context.mchid,
                None,
                Name::Merchants(&asked.out_trade_no),
                context.now,
                |payment| payment.close(),
            )
        }),
        Call::new(|asked: partner::id::QueryPartnerTransactionById, context| {
            partners(context, asked.sp_mchid.as_deref(), &asked.sub_mchid, Name::WechatPays(&asked.transaction_id))
        }),
        Call::new(|asked: partner::out_trade_no::QueryPartnerTransaction, context| {
            partners(context, asked.sp_mchid.as_deref(), &asked.sub_mchid, Name::Merchants(&asked.out_trade_no))
        }),
        Call::new(|asked: partner::out_trade_no::ClosePartnerTransaction, context| {
            check(context, "/sp_mchid", asked.sp_mchid.as_deref())?;
            let name = Name::Merchants(&asked.out_trade_no);
            context
                .product::<Payments>()?
                .with(context.mchid, Some(&asked.sub_mchid), name, context.now, |payment| payment.close())
        }),
    ]
}

/// A call that creates: how the transaction is paid, and the response out of a prepay id.
fn created<E: Endpoint<Response: 'static>>(trade_type: TradeType, response: fn(&Context<'_>, String) -> E::Response) -> Call {
    Call::new(move |request: E, context| {
        context.product::<Payments>()?.create(context, &request, trade_type.clone()).map(|prepay_id| response(context, prepay_id))
    })
}

fn session(_: &Context<'_>, prepay_id: String) -> CreatedTransaction {
    CreatedTransaction { prepay_id }
}

pub(crate) fn page(context: &Context<'_>, prepay_id: String) -> CreatedH5Transaction {
    let live = || format!("https://wx.tenpay.com/cgi-bin/mmpayweb-bin/checkmweb?prepay_id={prepay_id}&package=1");
    CreatedH5Transaction { h5_url: context.cashier_link(&prepay_id).unwrap_or_else(live) }
}

pub(crate) fn code(context: &Context<'_>, prepay_id: String) -> CreatedNativeTransaction {
    let token = prepay_id.get(prepay_id.len().saturating_sub(9)..).unwrap_or_default();
    let live = || format!("weixin://wxpay/bizpayurl?pr={token}");
    CreatedNativeTransaction { code_url: context.cashier_link(&prepay_id).unwrap_or_else(live) }
}

/// That a call names the merchant that signed it. A call that names none has not been read this far.
pub(super) fn check(context: &Context<'_>, name: &str, mchid: Option<&str>) -> Result<(), ErrorResponse> {
    match mchid {
        Some(other) if other != context.mchid => {
            Err(ErrorResponse::field(name, other, "is not the merchant that signed the request"))
        }
        _ => Ok(()),
    }
}

fn own(context: &Context<'_>, mchid: Option<&str>, name: Name<'_>) -> Result<transactions::Transaction, ErrorResponse> {
    check(context, "/mchid", mchid)?;
    context
        .product::<Payments>()?
        .with(context.mchid, None, name, context.now, |payment| Ok(notifications::own(context.mchid, payment)))
}

fn partners(
    context: &Context<'_>,
    sp: Option<&str>,
    sub: &str,
    name: Name<'_>,
) -> Result<partner::PartnerTransaction, ErrorResponse> {
    check(context, "/sp_mchid", sp)?;
    context
        .product::<Payments>()?
        .with(context.mchid, Some(sub), name, context.now, |payment| Ok(notifications::partners(context.mchid, payment)))
}
