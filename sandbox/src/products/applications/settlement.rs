//! Where a sub-merchant is paid (结算账户): asked for, and changed after a review.
//!
//! Numbers and names are kept as answers show them: with most of their characters hidden.

use wechatpay_endpoints::v3::apply4sub::sub_merchants::{
    ModifiedSettlementAccount, ModifySettlementAccount, QuerySettlementAccount, QuerySettlementAccountChange, SettlementAccount,
    SettlementAccountChange, SettlementAccountChangeState, SettlementAccountType, SettlementAccountVerification,
};
use wechatpay_endpoints::v3::applyment4sub::applyment::{ApplymentBankAccount, ApplymentBankAccountType};
use wechatpay_runtime::{ErrorCode, wechatpay_object};

use super::{Applications, TAKES};
use crate::engine::call::Call;
use crate::engine::clock::{digits, rfc3339};
use crate::engine::context::Context;
use crate::engine::error_response::ErrorResponse;
use crate::engine::keys::characters;
use crate::engine::record::Record;
use crate::engine::table::row_key;

/// An account.
#[wechatpay_object]
#[derive(Debug, Clone)]
pub(super) struct StoredAccount {
    account_type: SettlementAccountType,
    account_bank: String,
    bank_name: Option<String>,
    bank_branch_id: Option<String>,
    account_number: String,
    account_name: String,
}

/// A request to change an account.
#[wechatpay_object]
#[derive(Debug, Clone)]
pub(super) struct StoredChange {
    application_no: String,
    sub_mchid: String,
    account: StoredAccount,
    state: SettlementAccountChangeState,
    fail_reason: Option<String>,
    /// RFC 3339.
    finish_time: Option<String>,
}

impl StoredAccount {
    /// The account that an application names.
    pub(super) fn of_application(account: ApplymentBankAccount) -> Self {
        StoredAccount {
            account_type: match account.bank_account_type {
                ApplymentBankAccountType::Corporate => SettlementAccountType::Business,
                ApplymentBankAccountType::Personal => SettlementAccountType::Private,
                ApplymentBankAccountType::Other(other) => SettlementAccountType::Other(other),
            },
            account_bank: account.account_bank,
            bank_name: account.bank_name,
            bank_branch_id: account.bank_branch_id,
            account_number: masked_number(&account.account_number.unwrap_or_default()),
            account_name: masked_name(&account.account_name),
        }
    }
}

impl StoredChange {
    /// The change as the gateway's page lists it.
    pub(super) fn record(&self) -> Record {
        let number = &self.application_no;
        let record = Record::new("settlement_account_change", number, self.state.as_str()).title(&self.sub_mchid);
        match self.state {
            SettlementAccountChangeState::Auditing => ["succeed", "fail"]
                .into_iter()
                .fold(record, |record, end| record.action(end, &["settlement-account-changes", number, end])),
            _ => record,
        }
    }

    /// The change as it is answered.
    pub(super) fn answer(self) -> SettlementAccountChange {
        SettlementAccountChange {
            account_name: self.account.account_name,
            account_type: self.account.account_type,
            account_bank: self.account.account_bank,
            bank_name: self.account.bank_name,
            bank_branch_id: self.account.bank_branch_id,
            account_number: self.account.account_number,
            verify_result: self.state,
            verify_fail_reason: self.fail_reason,
            verify_finish_time: self.finish_time,
        }
    }
}

/// `62*************78`.
fn masked_number(number: &str) -> String {
    let count = number.chars().count();
    let is_shown = |index: usize| count > 4 && (index < 2 || index >= count - 2);
    number.chars().enumerate().map(|(index, character)| if is_shown(index) { character } else { '*' }).collect()
}

/// `张*`.
fn masked_name(name: &str) -> String {
    name.chars().enumerate().map(|(index, character)| if index == 0 { character } else { '*' }).collect()
}

/// All calls about accounts.
pub(super) fn calls() -> [Call; 3] {
    [Call::new(query), Call::new(modify), Call::new(query_change)]
}

/// The account of a sub-merchant that came of an application of the partner.
fn account(context: &Context<'_>, sub_mchid: &str) -> Result<StoredAccount, ErrorResponse> {
    let applications = context.product::<Applications>()?;
    applications.end_what_is_due(context);
    let found = applications.accounts.rows().get(&row_key(context.mchid, sub_mchid)).cloned();
    found.ok_or_else(|| {
        let message = format!("The merchant {sub_mchid} is not a sub-merchant of the partner");
        let explanation = "no application of this gateway has come to APPLYMENT_STATE_FINISHED with this `sub_mchid`";
        ErrorResponse::new(403, ErrorCode::NoAuth, message).in_chinese("商户权限异常").explained(explanation)
    })
}

fn query(asked: QuerySettlementAccount, context: &Context<'_>) -> Result<SettlementAccount, ErrorResponse> {
    let account = account(context, &asked.sub_mchid)?;
    Ok(SettlementAccount {
        account_type: Some(account.account_type),
        account_bank: Some(account.account_bank),
        bank_name: account.bank_name,
        bank_branch_id: account.bank_branch_id,
        account_number: Some(account.account_number),
        verify_result: Some(SettlementAccountVerification::VerifySuccess),
        verify_fail_reason: None,
    })
}

fn modify(asked: ModifySettlementAccount, context: &Context<'_>) -> Result<ModifiedSettlementAccount, ErrorResponse> {
    let before = account(context, &asked.sub_mchid)?;
    let applications = context.product::<Applications>()?;
    let mut changes = applications.changes.rows();
    let is_reviewed =
        |change: &StoredChange| change.sub_mchid == asked.sub_mchid && change.state == SettlementAccountChangeState::Auditing;
    if let Some((_, change)) = changes.iter().find(|(_, change)| is_reviewed(change)) {
        let explanation = format!("the change {} of this account is being reviewed", change.application_no);
        return Err(ErrorResponse::wrong_state("settlement account", explanation).in_chinese("无效请求"));
    }
    let application_no = format!("102{}{}", digits(context.now), characters(b"0123456789", 6).unwrap_or_default());
    let row = row_key(context.mchid, &application_no);
    let change = StoredChange {
        application_no: application_no.clone(),
        sub_mchid: asked.sub_mchid,
        account: StoredAccount {
            account_type: asked.account_type,
            account_bank: asked.account_bank,
            bank_name: asked.bank_name,
            bank_branch_id: asked.bank_branch_id,
            account_number: masked_number(&asked.account_number),
            account_name: asked.account_name.map_or(before.account_name, |name| masked_name(&name)),
        },
        state: SettlementAccountChangeState::Auditing,
        fail_reason: None,
        finish_time: None,
    };
    applications.changes_due.rows().insert(row.clone(), context.now.saturating_add(TAKES));
    changes.insert(row, change);
    Ok(ModifiedSettlementAccount { application_no })
}

fn query_change(asked: QuerySettlementAccountChange, context: &Context<'_>) -> Result<SettlementAccountChange, ErrorResponse> {
    let applications = context.product::<Applications>()?;
    applications.end_what_is_due(context);
    let found = applications.changes.rows().get(&row_key(context.mchid, &asked.application_no)).cloned();
    let found = found.filter(|change| change.sub_mchid == asked.sub_mchid);
    found.map(StoredChange::answer).ok_or_else(|| unknown(&asked.application_no))
}

fn unknown(application_no: &str) -> ErrorResponse {
    ErrorResponse::new(404, ErrorCode::OrderNotExist, format!("The change {application_no} does not exist"))
        .in_chinese("查询的申请单不存在")
}

impl Applications {
    /// The review of a change ends: the account is the new one, or it stays the old one.
    pub(super) fn review(&self, row: &str, succeeds: bool, context: &Context<'_>) -> Result<StoredChange, ErrorResponse> {
        let changed = self.changes.rows().change(row, |change| {
            if change.state != SettlementAccountChangeState::Auditing {
                let explanation = format!("the change is {}", change.state.as_str());
                return Err(ErrorResponse::wrong_state("change", explanation));
            }
            change.finish_time = Some(rfc3339(context.now));
            (change.state, change.fail_reason) = match succeeds {
                true => (SettlementAccountChangeState::AuditSuccess, None),
                false => (SettlementAccountChangeState::AuditFail, Some("银行卡户名或卡号有误".to_owned())),
            };
            Ok(change.clone())
        });
        let change = changed.unwrap_or_else(|| Err(unknown(row.rsplit(' ').next().unwrap_or_default())))?;
        self.changes_due.rows().remove(row);
        if succeeds {
            self.accounts.rows().insert(row_key(context.mchid, &change.sub_mchid), change.account.clone());
        }
        Ok(change)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn most_of_a_number_and_a_name_is_hidden_however_short_they_are() {
        assert_eq!(masked_number("62170000000000078"), "62*************78");
        assert_eq!(["", "1", "1234"].map(masked_number), ["", "*", "****"]);
        assert_eq!(["", "张", "张三", "深圳市某某公司"].map(masked_name), ["", "张", "张*", "深******"]);
    }
}
