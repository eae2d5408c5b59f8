//! The declared calls about applications: submitting one, and asking what became of it.

use wechatpay_endpoints::v3::applyment4sub::applyment::applyment_id::QuerySubMerchantApplymentById;
use wechatpay_endpoints::v3::applyment4sub::applyment::business_code::QuerySubMerchantApplymentByBusinessCode;
use wechatpay_endpoints::v3::applyment4sub::applyment::{CreateSubMerchantApplyment, SubMerchantApplyment};
use wechatpay_endpoints::v3::applyment4sub::{ApplymentState, CreatedApplyment};
use wechatpay_runtime::ErrorCode;

use super::settlement::StoredAccount;
use super::{Applications, StoredApplication, documents, unknown};
use crate::engine::call::Call;
use crate::engine::context::Context;
use crate::engine::error_response::ErrorResponse;
use crate::engine::keys::characters;
use crate::engine::table::row_key;

/// All calls.
pub(super) fn all() -> Vec<Call> {
    vec![
        Call::new(submit),
        Call::new(|asked: QuerySubMerchantApplymentByBusinessCode, context| {
            query(context, &row_key(context.mchid, &asked.business_code))
        }),
        Call::new(|asked: QuerySubMerchantApplymentById, context| {
            let id = asked.applyment_id.to_string();
            let row = context.product::<Applications>()?.ids.rows().get(&id).cloned();
            query(context, &row.ok_or_else(|| unknown(&id))?)
        }),
    ]
}

fn query(context: &Context<'_>, row: &str) -> Result<SubMerchantApplyment, ErrorResponse> {
    Ok(context.product::<Applications>()?.get(row, context)?.answer())
}

/// An application is submitted, or submitted again in the place of one that was rejected or not taken in full.
fn submit(asked: CreateSubMerchantApplyment, context: &Context<'_>) -> Result<CreatedApplyment, ErrorResponse> {
    documents::check(&asked)?;
    let applications = context.product::<Applications>()?;
    let row = row_key(context.mchid, &asked.business_code);
    let mut rows = applications.rows.rows();
    let applyment_id = match rows.get(&row) {
        Some(before) if matches!(before.state, ApplymentState::Rejected | ApplymentState::Editing) => before.applyment_id,
        Some(before) => {
            let explanation = format!(
                "the application is {}: one that is rejected or being edited can be submitted again, others have a `business_code` of \
                 their own",
                before.state.as_str()
            );
            return Err(match before.state {
                ApplymentState::Finished | ApplymentState::Canceled => ErrorResponse::wrong_state("application", explanation),
                _ => ErrorResponse::new(400, ErrorCode::from("PROCESSING"), "The application is under way")
                    .in_chinese("存在流程进行中的申请单，请检查是否重入")
                    .explained(explanation),
            });
        }
        None => {
            let digits = characters(b"0123456789", 12).unwrap_or_default();
            format!("2000{digits}").parse().unwrap_or(2_000_000_000_000_000)
        }
    };
    applications.ids.rows().insert(applyment_id.to_string(), row.clone());
    rows.insert(
        row,
        StoredApplication {
            applyment_id,
            state: ApplymentState::Auditing,
            audit_detail: None,
            sub_mchid: None,
            merchant_shortname: asked.business_info.merchant_shortname,
            account: StoredAccount::of_application(asked.bank_account_info),
            business_code: asked.business_code,
        },
    );
    Ok(CreatedApplyment { applyment_id: Some(applyment_id) })
}
