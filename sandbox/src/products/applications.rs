//! Applications for sub-merchants (特约商户进件): submitted with encrypted data, audited by control calls, and the settlement account of
//! the sub-merchant that comes of one.
//!
//! `calls` answers the declared calls about applications, `documents` says what has to be given for which kind of merchant, `settlement`
//! has accounts and their changes, `control` is what the auditors, the administrator and WeChat Pay do.

mod calls;
mod control;
mod documents;
mod settlement;

use serde_json::{Value as Any, json};
use wechatpay_endpoints::v3::applyment4sub::ApplymentState;
use wechatpay_endpoints::v3::applyment4sub::applyment::{ApplymentAuditDetail, SubMerchantApplyment};
use wechatpay_runtime::{ErrorCode, wechatpay_object};

use self::settlement::{StoredAccount, StoredChange};
use crate::StartError;
use crate::engine::call::Call;
use crate::engine::context::Context;
use crate::engine::control::{ControlCall, ControlError};
use crate::engine::error_response::ErrorResponse;
use crate::engine::keys::characters;
use crate::engine::product::Product;
use crate::engine::record::Record;
use crate::engine::table::{Table, Tables, row_key};

/// How long the opening of products or the review of a new account takes, in seconds of the gateway's clock.
const TAKES: u64 = 60;

/// All applications, and the accounts of the sub-merchants that came of them.
#[derive(Debug, Default)]
pub(crate) struct Applications {
    rows: Table<StoredApplication>,
    /// WeChat Pay's numbers, and the row of each.
    ids: Table<String>,
    /// When products are open, in unix seconds.
    due: Table<u64>,
    accounts: Table<StoredAccount>,
    changes: Table<StoredChange>,
    /// When changes of accounts are reviewed, in unix seconds.
    changes_due: Table<u64>,
}

/// An application.
#[wechatpay_object]
#[derive(Debug, Clone)]
struct StoredApplication {
    business_code: String,
    applyment_id: i64,
    state: ApplymentState,
    /// Why it was rejected.
    audit_detail: Option<Vec<ApplymentAuditDetail>>,
    /// The number of the new sub-merchant, once there is one.
    sub_mchid: Option<String>,
    /// What the merchant wants to be called.
    merchant_shortname: String,
    /// Where the sub-merchant is to be paid.
    account: StoredAccount,
}

/// The order in which an application comes through its states, if nothing is wrong with it.
const COURSE: [ApplymentState; 5] = [
    ApplymentState::Auditing,
    ApplymentState::ToBeConfirmed,
    ApplymentState::ToBeSigned,
    ApplymentState::Signing,
    ApplymentState::Finished,
];

/// Whether one state can follow another: what can be left out, such as the verification of the account, is sometimes left out.
fn follows(state: &ApplymentState, next: &ApplymentState) -> bool {
    let at = |state: &ApplymentState| COURSE.iter().position(|known| known == state);
    match (at(state), next) {
        (Some(at), ApplymentState::Editing | ApplymentState::Rejected) => at < 3,
        (Some(at), ApplymentState::Canceled) => at < 4,
        (None, ApplymentState::Canceled) => *state != ApplymentState::Canceled,
        (Some(before), next) => at(next).is_some_and(|after| after > before),
        (None, _) => false,
    }
}

/// The words of the documents.
fn described(state: &ApplymentState) -> &'static str {
    match state {
        ApplymentState::Editing => "提交申请发生错误，请尝试重新提交",
        ApplymentState::Rejected => "已驳回，请按照驳回原因修改申请资料",
        ApplymentState::ToBeConfirmed => "待账户验证",
        ApplymentState::ToBeSigned => "待签约",
        ApplymentState::Signing => "开通权限中",
        ApplymentState::Finished => "商户入驻申请已完成",
        ApplymentState::Canceled => "申请单已被撤销",
        _ => "审核中",
    }
}

impl StoredApplication {
    /// The application as it is answered.
    fn answer(&self) -> SubMerchantApplyment {
        let is_signed_at = matches!(self.state, ApplymentState::ToBeConfirmed | ApplymentState::ToBeSigned);
        SubMerchantApplyment {
            business_code: Some(self.business_code.clone()),
            applyment_id: Some(self.applyment_id),
            sub_mchid: self.sub_mchid.clone(),
            sign_url: is_signed_at
                .then(|| format!("https://pay.weixin.qq.com/public/apply4ec_sign/s?applymentId={}&sign=0", self.applyment_id)),
            applyment_state: Some(self.state.clone()),
            applyment_state_msg: Some(described(&self.state).to_owned()),
            audit_detail: self.audit_detail.clone(),
        }
    }

    /// The application as the gateway's page lists it.
    fn record(&self) -> Record {
        let number = &self.business_code;
        let record = Record::new("application", number, self.state.as_str()).title(&self.merchant_shortname);
        let actions = match self.state {
            ApplymentState::Auditing => vec![("audit", ApplymentState::ToBeConfirmed), ("reject", ApplymentState::Rejected)],
            ApplymentState::ToBeConfirmed => vec![("confirm", ApplymentState::ToBeSigned)],
            ApplymentState::ToBeSigned => vec![("sign", ApplymentState::Signing)],
            ApplymentState::Signing => vec![("succeed", ApplymentState::Finished)],
            _ => Vec::new(),
        };
        actions.into_iter().fold(record, |record, (action, next)| {
            let body = json!({ "applyment_state": next.as_str() });
            record.with_action(action, &["applications", number], &[], Some(body))
        })
    }
}

impl Product for Applications {
    fn open(&mut self, tables: &mut Tables) -> Result<(), StartError> {
        (self.rows, self.ids) = (tables.open("applications")?, tables.open("application ids")?);
        self.due = tables.open("applications due")?;
        (self.accounts, self.changes) = (tables.open("settlement accounts")?, tables.open("settlement account changes")?);
        self.changes_due = tables.open("settlement account changes due")?;
        Ok(())
    }

    fn calls(&self) -> Vec<Call> {
        let mut calls = calls::all();
        calls.extend(settlement::calls());
        calls
    }

    fn control(&self, call: &ControlCall<'_>, context: &Context<'_>) -> Option<Result<Any, ControlError>> {
        control::answer(self, call, context)
    }

    fn records(&self, _: &Context<'_>) -> Vec<Record> {
        let mut records: Vec<Record> = self.rows.rows().iter().map(|(_, stored)| stored.record()).collect();
        records.extend(self.changes.rows().iter().map(|(_, change)| change.record()));
        records
    }

    fn pass_time(&self, context: &Context<'_>) -> bool {
        self.end_what_is_due(context)
    }
}

impl Applications {
    /// Finishes what has taken its time; returns whether something else is still under way.
    fn end_what_is_due(&self, context: &Context<'_>) -> bool {
        for row in self.due.due(context.now) {
            // Its products were being opened, so that they can be open.
            let _ = self.come_to(&row, ApplymentState::Finished, None, context);
        }
        for row in self.changes_due.due(context.now) {
            let _ = self.review(&row, true, context);
        }
        !self.due.rows().is_empty() || !self.changes_due.rows().is_empty()
    }

    fn get(&self, row: &str, context: &Context<'_>) -> Result<StoredApplication, ErrorResponse> {
        self.end_what_is_due(context);
        self.rows.rows().get(row).cloned().ok_or_else(|| unknown(row))
    }

    /// An application comes to a later state. With `Rejected` the details say why, field by field.
    fn come_to(
        &self,
        row: &str,
        next: ApplymentState,
        audit_detail: Option<Vec<ApplymentAuditDetail>>,
        context: &Context<'_>,
    ) -> Result<StoredApplication, ErrorResponse> {
        let changed = self.rows.rows().change(row, |stored| {
            if !follows(&stored.state, &next) {
                let explanation = format!("the application is {}: {} does not follow", stored.state.as_str(), next.as_str());
                return Err(ErrorResponse::wrong_state("application", explanation));
            }
            stored.audit_detail = (next == ApplymentState::Rejected).then(|| audit_detail.unwrap_or_else(no_reason));
            if next == ApplymentState::Finished {
                stored.sub_mchid = Some(format!("16{}", characters(b"0123456789", 8).unwrap_or_default()));
            }
            stored.state = next;
            Ok(stored.clone())
        });
        let stored = changed.unwrap_or_else(|| Err(unknown(row)))?;
        if stored.state == ApplymentState::Signing {
            self.due.rows().insert(row.to_owned(), context.now.saturating_add(TAKES));
        } else {
            self.due.rows().remove(row);
        }
        if let Some(sub_mchid) = &stored.sub_mchid {
            self.accounts.rows().insert(row_key(context.mchid, sub_mchid), stored.account.clone());
        }
        Ok(stored)
    }
}

/// A rejection for which nobody said why.
fn no_reason() -> Vec<ApplymentAuditDetail> {
    vec![ApplymentAuditDetail {
        field: Some("id_card_copy".to_owned()),
        field_name: Some("身份证人像面照片".to_owned()),
        reject_reason: Some("身份证照片不清晰，请重新上传".to_owned()),
    }]
}

fn unknown(row: &str) -> ErrorResponse {
    let number = row.rsplit(' ').next().unwrap_or_default();
    let code = ErrorCode::from("APPLYMENT_NOT_EXIST");
    ErrorResponse::new(400, code, format!("The application {number} does not exist")).in_chinese("申请单不存在")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_application_goes_forward_only_and_ends_once() {
        use ApplymentState::{Auditing, Canceled, Editing, Finished, Rejected, Signing, ToBeConfirmed, ToBeSigned};
        assert!(follows(&Auditing, &ToBeConfirmed) && follows(&Auditing, &ToBeSigned) && follows(&Signing, &Finished));
        assert!(!follows(&ToBeSigned, &ToBeConfirmed) && !follows(&Auditing, &Auditing));
        assert!(follows(&ToBeSigned, &Rejected) && !follows(&Signing, &Rejected) && !follows(&Finished, &Editing));
        assert!(follows(&Rejected, &Canceled) && !follows(&Finished, &Canceled) && !follows(&Canceled, &Canceled));
        assert!(!follows(&Rejected, &ToBeSigned), "it is submitted again first");
    }
}
