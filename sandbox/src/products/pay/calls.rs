//! The declared calls: creating a transaction in any of the ways to pay, asking for it, closing it.

use wechatpay_endpoints::v3::pay::partner::transactions as partner;
use wechatpay_endpoints::v3::pay::{CreatedH5Transaction, CreatedNativeTransaction, CreatedTransaction, TradeType, transactions};

use super::{Name, notifications};
use crate::engine::error_response::ErrorResponse;
use crate::engine::routes::{Context, Serve};

/// Calls that create: the struct, how it is paid, and the response out of a prepay id.
macro_rules! created {
    ($($endpoint:ty, $trade_type:ident, $response:expr;)*) => { $(
        impl Serve for $endpoint {
            fn serve(self, context: &Context<'_>) -> Result<Self::Response, ErrorResponse> {
                context.payments.create(context, &self, TradeType::$trade_type).map($response)
            }
        }
    )* };
}

created! {
    transactions::jsapi::CreateJsapiTransaction, Jsapi, session;
    transactions::jsapi_with_contract::CreateJsapiTransactionWithContract, Jsapi, session;
    transactions::app::CreateAppTransaction, App, session;
    transactions::app_with_contract::CreateAppTransactionWithContract, App, session;
    transactions::h5::CreateH5Transaction, MWeb, page;
    transactions::native::CreateNativeTransaction, Native, code;
    partner::jsapi::CreatePartnerJsapiTransaction, Jsapi, session;
    partner::jsapi_with_contract::CreatePartnerJsapiTransactionWithContract, Jsapi, session;
    partner::miniprogram::CreatePartnerMiniProgramTransaction, Jsapi, session;
    partner::app::CreatePartnerAppTransaction, App, session;
    partner::app_with_contract::CreatePartnerAppTransactionWithContract, App, session;
    partner::h5::CreatePartnerH5Transaction, MWeb, page;
    partner::native::CreatePartnerNativeTransaction, Native, code;
}

fn session(prepay_id: String) -> CreatedTransaction {
    CreatedTransaction { prepay_id }
}

pub(crate) fn page(prepay_id: String) -> CreatedH5Transaction {
    let h5_url = format!("https://wx.tenpay.com/cgi-bin/mmpayweb-bin/checkmweb?prepay_id={prepay_id}&package=1");
    CreatedH5Transaction { h5_url }
}

pub(crate) fn code(prepay_id: String) -> CreatedNativeTransaction {
    let token = prepay_id.get(prepay_id.len().saturating_sub(9)..).unwrap_or_default();
    CreatedNativeTransaction { code_url: format!("weixin://wxpay/bizpayurl?pr={token}") }
}

/// That a call names the merchant that signed it. A call that names none has not been read this far.
fn check(context: &Context<'_>, name: &str, mchid: Option<&str>) -> Result<(), ErrorResponse> {
    match mchid {
        Some(other) if other != context.mchid => {
            Err(ErrorResponse::field(name, other, "is not the merchant that signed the request"))
        }
        _ => Ok(()),
    }
}

fn own(context: &Context<'_>, mchid: Option<&str>, name: Name<'_>) -> Result<transactions::Transaction, ErrorResponse> {
    check(context, "/mchid", mchid)?;
    context.payments.with(context.mchid, None, name, context.now, |payment| Ok(notifications::own(context.mchid, payment)))
}

fn partners(
    context: &Context<'_>,
    sp: Option<&str>,
    sub: &str,
    name: Name<'_>,
) -> Result<partner::PartnerTransaction, ErrorResponse> {
    check(context, "/sp_mchid", sp)?;
    context
        .payments
        .with(context.mchid, Some(sub), name, context.now, |payment| Ok(notifications::partners(context.mchid, payment)))
}

impl Serve for transactions::id::QueryTransactionById {
    fn serve(self, context: &Context<'_>) -> Result<transactions::Transaction, ErrorResponse> {
        own(context, self.mchid.as_deref(), Name::WechatPays(&self.transaction_id))
    }
}

impl Serve for transactions::out_trade_no::QueryTransaction {
    fn serve(self, context: &Context<'_>) -> Result<transactions::Transaction, ErrorResponse> {
        own(context, self.mchid.as_deref(), Name::Merchants(&self.out_trade_no))
    }
}

impl Serve for transactions::out_trade_no::CloseTransaction {
    fn serve(self, context: &Context<'_>) -> Result<(), ErrorResponse> {
        check(context, "/mchid", self.mchid.as_deref())?;
        context.payments.with(context.mchid, None, Name::Merchants(&self.out_trade_no), context.now, |payment| payment.close())
    }
}

impl Serve for partner::id::QueryPartnerTransactionById {
    fn serve(self, context: &Context<'_>) -> Result<partner::PartnerTransaction, ErrorResponse> {
        partners(context, self.sp_mchid.as_deref(), &self.sub_mchid, Name::WechatPays(&self.transaction_id))
    }
}

impl Serve for partner::out_trade_no::QueryPartnerTransaction {
    fn serve(self, context: &Context<'_>) -> Result<partner::PartnerTransaction, ErrorResponse> {
        partners(context, self.sp_mchid.as_deref(), &self.sub_mchid, Name::Merchants(&self.out_trade_no))
    }
}

impl Serve for partner::out_trade_no::ClosePartnerTransaction {
    fn serve(self, context: &Context<'_>) -> Result<(), ErrorResponse> {
        check(context, "/sp_mchid", self.sp_mchid.as_deref())?;
        let name = Name::Merchants(&self.out_trade_no);
        context.payments.with(context.mchid, Some(&self.sub_mchid), name, context.now, |payment| payment.close())
    }
}
