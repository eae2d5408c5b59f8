//! What an application has to have, as the documents say it for each kind of merchant and each place where it sells.

use wechatpay_endpoints::v3::applyment4sub::applyment::{
    ApplymentBankAccountType, ApplymentContact, ApplymentSales, ApplymentSalesScene, ApplymentSubject, CreateSubMerchantApplyment,
};
use wechatpay_endpoints::v3::applyment4sub::{ApplymentContactType, IdentityDocumentType, SubjectType};

use crate::engine::error_response::ErrorResponse;

/// Checks what the declaration cannot say. Texts that travelled encrypted have been decrypted.
pub(super) fn check(asked: &CreateSubMerchantApplyment) -> Result<(), ErrorResponse> {
    contact(&asked.contact_info)?;
    subject(&asked.subject_info)?;
    sales(&asked.business_info.sales_info)?;
    account(&asked.subject_info.subject_type, &asked.bank_account_info.bank_account_type)
}

/// That something is given which is asked for. `whose` says in which case.
fn given<T>(value: Option<&T>, pointer: &str, whose: &str) -> Result<(), ErrorResponse> {
    match value {
        Some(_) => Ok(()),
        None => Err(ErrorResponse::field(pointer, "", format!("is required {whose}"))),
    }
}

/// Of what travelled encrypted the value is not repeated.
fn contact(contact: &ApplymentContact) -> Result<(), ErrorResponse> {
    let phone = &contact.mobile_phone;
    if phone.len() != 11 || !phone.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(ErrorResponse::field("/contact_info/mobile_phone", (), "must be 11 digits, when it is decrypted"));
    }
    if !contact.contact_email.contains('@') {
        return Err(ErrorResponse::field("/contact_info/contact_email", (), "must be an e-mail address, when it is decrypted"));
    }
    if contact.contact_type == ApplymentContactType::Super {
        let whose = "of an administrator who is not the owner";
        given(contact.contact_id_doc_type.as_ref(), "/contact_info/contact_id_doc_type", whose)?;
        given(contact.contact_id_number.as_ref(), "/contact_info/contact_id_number", whose)?;
    }
    Ok(())
}

fn subject(subject: &ApplymentSubject) -> Result<(), ErrorResponse> {
    let whose = format!("with {}", subject.subject_type.as_str());
    match subject.subject_type {
        SubjectType::Individual | SubjectType::Enterprise => {
            given(subject.business_license_info.as_ref(), "/subject_info/business_license_info", &whose)?;
        }
        SubjectType::Micro => given(subject.micro_biz_info.as_ref(), "/subject_info/micro_biz_info", &whose)?,
        SubjectType::Institutions | SubjectType::InstitutionsCloned | SubjectType::Others | SubjectType::Government => {
            given(subject.certificate_info.as_ref(), "/subject_info/certificate_info", &whose)?;
        }
        SubjectType::Other(ref other) => return Err(unknown("/subject_info/subject_type", other)),
    }
    let identity = &subject.identity_info;
    let whose = format!("with {}", identity.id_doc_type.as_str());
    match identity.id_doc_type {
        IdentityDocumentType::Idcard => given(identity.id_card_info.as_ref(), "/subject_info/identity_info/id_card_info", &whose),
        IdentityDocumentType::Other(ref other) => Err(unknown("/subject_info/identity_info/id_doc_type", other)),
        _ => given(identity.id_doc_info.as_ref(), "/subject_info/identity_info/id_doc_info", &whose),
    }
}

fn sales(sales: &ApplymentSales) -> Result<(), ErrorResponse> {
    for scene in &sales.sales_scenes_type {
        let (is_given, name) = match scene {
            ApplymentSalesScene::Store => (sales.biz_store_info.is_some(), "biz_store_info"),
            ApplymentSalesScene::Mp => (sales.mp_info.is_some(), "mp_info"),
            ApplymentSalesScene::MiniProgram => (sales.mini_program_info.is_some(), "mini_program_info"),
            ApplymentSalesScene::App => (sales.app_info.is_some(), "app_info"),
            ApplymentSalesScene::Web => (sales.web_info.is_some(), "web_info"),
            ApplymentSalesScene::Wework => (sales.wework_info.is_some(), "wework_info"),
            ApplymentSalesScene::Other(other) => return Err(unknown("/business_info/sales_info/sales_scenes_type", other)),
        };
        let pointer = format!("/business_info/sales_info/{name}");
        given(is_given.then_some(&()), &pointer, &format!("with {}", scene.as_str()))?;
    }
    Ok(())
}

/// A company is paid to its own account, a micro merchant to the owner's, a sole trader to either.
fn account(subject_type: &SubjectType, account_type: &ApplymentBankAccountType) -> Result<(), ErrorResponse> {
    let fits = match (subject_type, account_type) {
        (_, ApplymentBankAccountType::Other(_)) => false,
        (SubjectType::Individual, _) => true,
        (SubjectType::Micro, account_type) => *account_type == ApplymentBankAccountType::Personal,
        (_, account_type) => *account_type == ApplymentBankAccountType::Corporate,
    };
    let issue = || format!("is not an account that {} is paid to", subject_type.as_str());
    let pointer = "/bank_account_info/bank_account_type";
    if fits { Ok(()) } else { Err(ErrorResponse::field(pointer, account_type.as_str(), issue())) }
}

fn unknown(pointer: &str, value: &str) -> ErrorResponse {
    ErrorResponse::field(pointer, value, "is none of the document's values")
}
