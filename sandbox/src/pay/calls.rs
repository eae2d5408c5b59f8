//! The declared calls: creating a transaction in any of the ways to pay, asking for it, closing it.

use wechatpay_endpoints::v3::pay::partner::transactions as partner;
use wechatpay_endpoints::v3::pay::{CreatedH5Transaction, CreatedNativeTransaction, CreatedTransaction, TradeType, transactions};

use super::{Name, told};
use crate::refusal::Refusal;
use crate::routes::{Desk, Serve};

/// Calls that create: the struct, how it is paid, and the answer out of a prepay id.
macro_rules! created {
    ($($endpoint:ty, $trade_type:ident, $answer:expr;)*) => { $(
        impl Serve for $endpoint {
            fn serve(self, desk: &Desk<'_>) -> Result<Self::Response, Refusal> {
                desk.payments.create(desk, &self, TradeType::$trade_type).map($answer)
            }
        }
    )* };
}

created! {
    transactions::jsapi::CreateTransaction, Jsapi, session;
    transactions::jsapi_with_contract::CreateTransaction, Jsapi, session;
    transactions::app::CreateTransaction, App, session;
    transactions::app_with_contract::CreateTransaction, App, session;
    transactions::h5::CreateTransaction, MWeb, page;
    transactions::native::CreateTransaction, Native, code;
    partner::jsapi::CreateTransaction, Jsapi, session;
    partner::jsapi_with_contract::CreateTransaction, Jsapi, session;
    partner::miniprogram::CreateTransaction, Jsapi, session;
    partner::app::CreateTransaction, App, session;
    partner::app_with_contract::CreateTransaction, App, session;
    partner::h5::CreateTransaction, MWeb, page;
    partner::native::CreateTransaction, Native, code;
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

/// That a call names the merchant that signed it.
fn check(desk: &Desk<'_>, name: &str, mchid: &str) -> Result<(), Refusal> {
    match mchid == desk.mchid {
        true => Ok(()),
        false => Err(Refusal::field(name, mchid, "is not the merchant that signed the request")),
    }
}

fn own(desk: &Desk<'_>, mchid: &str, name: Name<'_>) -> Result<transactions::Transaction, Refusal> {
    check(desk, "/mchid", mchid)?;
    desk.payments.with(desk.mchid, None, name, desk.now, |payment| Ok(told::own(desk.mchid, payment)))
}

fn partners(desk: &Desk<'_>, sp: &str, sub: &str, name: Name<'_>) -> Result<partner::Transaction, Refusal> {
    check(desk, "/sp_mchid", sp)?;
    desk.payments.with(desk.mchid, Some(sub), name, desk.now, |payment| Ok(told::partners(desk.mchid, payment)))
}

impl Serve for transactions::id::QueryTransaction {
    fn serve(self, desk: &Desk<'_>) -> Result<transactions::Transaction, Refusal> {
        own(desk, &self.mchid, Name::WechatPays(&self.transaction_id))
    }
}

impl Serve for transactions::out_trade_no::QueryTransaction {
    fn serve(self, desk: &Desk<'_>) -> Result<transactions::Transaction, Refusal> {
        own(desk, &self.mchid, Name::Merchants(&self.out_trade_no))
    }
}

impl Serve for transactions::out_trade_no::CloseTransaction {
    fn serve(self, desk: &Desk<'_>) -> Result<(), Refusal> {
        check(desk, "/mchid", &self.mchid)?;
        desk.payments.with(desk.mchid, None, Name::Merchants(&self.out_trade_no), desk.now, |payment| payment.close())
    }
}

impl Serve for partner::id::QueryTransaction {
    fn serve(self, desk: &Desk<'_>) -> Result<partner::Transaction, Refusal> {
        partners(desk, &self.sp_mchid, &self.sub_mchid, Name::WechatPays(&self.transaction_id))
    }
}

impl Serve for partner::out_trade_no::QueryTransaction {
    fn serve(self, desk: &Desk<'_>) -> Result<partner::Transaction, Refusal> {
        partners(desk, &self.sp_mchid, &self.sub_mchid, Name::Merchants(&self.out_trade_no))
    }
}

impl Serve for partner::out_trade_no::CloseTransaction {
    fn serve(self, desk: &Desk<'_>) -> Result<(), Refusal> {
        check(desk, "/sp_mchid", &self.sp_mchid)?;
        let name = Name::Merchants(&self.out_trade_no);
        desk.payments.with(desk.mchid, Some(&self.sub_mchid), name, desk.now, |payment| payment.close())
    }
}
