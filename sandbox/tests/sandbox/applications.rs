//! Applications for sub-merchants: their life through the typed client, by control calls over HTTP, and after a restart.

use std::time::Duration;

use wechatpay_endpoints::v3::apply4sub::sub_merchants::{
    ModifySettlementAccount, QuerySettlementAccount, QuerySettlementAccountChange, SettlementAccountChangeState,
    SettlementAccountType,
};
use wechatpay_endpoints::v3::applyment4sub::applyment::applyment_id::QuerySubMerchantApplymentById;
use wechatpay_endpoints::v3::applyment4sub::applyment::business_code::QuerySubMerchantApplymentByBusinessCode;
use wechatpay_endpoints::v3::applyment4sub::applyment::{
    ApplymentBankAccount, ApplymentBankAccountType, ApplymentBusiness, ApplymentBusinessLicence, ApplymentContact,
    ApplymentIdentity, ApplymentIdentityCard, ApplymentOfficialAccount, ApplymentSales, ApplymentSalesScene, ApplymentSettlement,
    ApplymentSubject, CreateSubMerchantApplyment, SubMerchantApplyment,
};
use wechatpay_endpoints::v3::applyment4sub::{ApplymentContactType, ApplymentState, IdentityDocumentType, SubjectType};
use wechatpay_runtime::Client;

use super::*;

pub(super) fn application(business_code: &str) -> CreateSubMerchantApplyment {
    let licence = ApplymentBusinessLicence::builder()
        .license_copy("media-1")
        .license_number("123456789012345678")
        .merchant_name("腾讯科技有限公司")
        .legal_person("张三");
    let card = ApplymentIdentityCard::builder()
        .id_card_copy("media-2")
        .id_card_national("media-3")
        .id_card_name("张三")
        .id_card_number("320311770706001")
        .card_period_begin("2026-06-06")
        .card_period_end("长期");
    let identity = ApplymentIdentity::builder().id_doc_type(IdentityDocumentType::Idcard).id_card_info(card);
    let contact = ApplymentContact::builder()
        .contact_type(ApplymentContactType::Legal)
        .contact_name("张三")
        .mobile_phone("13800138000")
        .contact_email("zhang@example.com");
    let sales = ApplymentSales::builder()
        .sales_scenes_type(vec![ApplymentSalesScene::Mp])
        .mp_info(ApplymentOfficialAccount::builder().mp_appid("wx1234567890123456"));
    CreateSubMerchantApplyment::builder()
        .business_code(business_code)
        .contact_info(contact)
        .subject_info(
            ApplymentSubject::builder()
                .subject_type(SubjectType::Enterprise)
                .identity_info(identity)
                .business_license_info(licence),
        )
        .business_info(
            ApplymentBusiness::builder().merchant_shortname("张三餐饮店").service_phone("0758123456").sales_info(sales),
        )
        .settlement_info(ApplymentSettlement::builder().settlement_id("719"))
        .bank_account_info(
            ApplymentBankAccount::builder()
                .bank_account_type(ApplymentBankAccountType::Corporate)
                .account_name("腾讯科技有限公司")
                .account_bank("工商银行")
                .bank_address_code("110000")
                .account_number("62170000000000078"),
        )
}

async fn query(client: &Client, business_code: &str) -> SubMerchantApplyment {
    QuerySubMerchantApplymentByBusinessCode::builder().business_code(business_code).send(client).await.unwrap()
}

#[tokio::test]
async fn an_application_is_rejected_corrected_audited_signed_and_becomes_a_sub_merchant_that_is_paid() {
    let gateway = gateway().await;
    let client = gateway.client().unwrap();
    let applyment_id = application("APPLY1").send(&client).await.unwrap().applyment_id.unwrap();
    let waiting = query(&client, "APPLY1").await;
    assert_eq!((waiting.applyment_state, waiting.sign_url), (Some(ApplymentState::Auditing), None));
    // What is being audited is not submitted again.
    assert_eq!(error_response(application("APPLY1").send(&client).await), (400, "PROCESSING".to_owned()));

    let path = "/__sandbox/applications/APPLY1";
    let body = r#"{"applyment_state":"APPLYMENT_STATE_REJECTED",
                   "audit_detail":[{"field":"license_copy","field_name":"营业执照照片","reject_reason":"照片不清晰"}]}"#;
    let (status, told) = control(&gateway, "POST", path, body).await;
    assert!(status.contains("200"), "{status} {told}");
    let rejected = query(&client, "APPLY1").await;
    assert_eq!(rejected.applyment_state, Some(ApplymentState::Rejected));
    assert_eq!(rejected.audit_detail.unwrap()[0].reject_reason.as_deref(), Some("照片不清晰"));
    let again = application("APPLY1").send(&client).await.unwrap();
    assert_eq!(again.applyment_id, Some(applyment_id));
    assert_eq!(query(&client, "APPLY1").await.audit_detail, None);

    for (state, has_link) in [("TO_BE_CONFIRMED", true), ("TO_BE_SIGNED", true), ("SIGNING", false)] {
        let body = format!(r#"{{"applyment_state":"APPLYMENT_STATE_{state}"}}"#);
        let (status, told) = control(&gateway, "POST", path, &body).await;
        assert!(status.contains("200"), "{status} {told}");
        let seen = QuerySubMerchantApplymentById { applyment_id }.send(&client).await.unwrap();
        assert_eq!(seen.applyment_state.unwrap().as_str(), format!("APPLYMENT_STATE_{state}"));
        assert_eq!(seen.sign_url.is_some(), has_link, "{state}");
    }
    // There is no way back, and what is no state is refused.
    for body in [r#"{"applyment_state":"APPLYMENT_STATE_AUDITING"}"#, r#"{"applyment_state":"DONE"}"#, r#"{"a":1}"#, "[1]"] {
        assert!(control(&gateway, "POST", path, body).await.0.contains("400"), "{body}");
    }
    assert!(query(&client, "APPLY1").await.sub_mchid.is_none());
    gateway.clock().advance(Duration::from_secs(60));
    let client = gateway.client().unwrap();
    let (_, told) = control(&gateway, "GET", path, "").await;
    assert!(told.contains("APPLYMENT_STATE_FINISHED"), "{told}");
    let sub_mchid = query(&client, "APPLY1").await.sub_mchid.unwrap();

    let account = QuerySettlementAccount::builder().sub_mchid(&*sub_mchid).send(&client).await.unwrap();
    assert_eq!(account.account_type, Some(SettlementAccountType::Business));
    assert_eq!(account.account_number.as_deref(), Some("62*************78"));
    let stranger = QuerySettlementAccount::builder().sub_mchid("1600000000");
    assert_eq!(error_response(stranger.send(&client).await), (403, "NO_AUTH".to_owned()));
    let unknown = QuerySubMerchantApplymentByBusinessCode::builder().business_code("NONE");
    assert_eq!(error_response(unknown.send(&client).await), (400, "APPLYMENT_NOT_EXIST".to_owned()));
    let unknown = QuerySubMerchantApplymentById { applyment_id: 1 };
    assert_eq!(error_response(unknown.send(&client).await), (400, "APPLYMENT_NOT_EXIST".to_owned()));
    assert_eq!(control(&gateway, "GET", "/__sandbox/applications/NONE", "").await.0.split(' ').nth(1), Some("400"));
}

#[tokio::test]
async fn a_settlement_account_changes_once_its_review_succeeds_and_stays_as_it_is_if_it_does_not() {
    let gateway = gateway().await;
    let client = gateway.client().unwrap();
    application("APPLY2").send(&client).await.unwrap();
    gateway.move_application("APPLY2", ApplymentState::Finished).unwrap();
    let sub_mchid = query(&client, "APPLY2").await.sub_mchid.unwrap();
    let modify = |number: &str| {
        ModifySettlementAccount::builder()
            .sub_mchid(&*sub_mchid)
            .account_type(SettlementAccountType::Business)
            .account_bank("招商银行")
            .bank_address_code("110000")
            .account_number(number)
    };
    let number = async |client: &Client| {
        let account = QuerySettlementAccount::builder().sub_mchid(&*sub_mchid).send(client).await.unwrap();
        account.account_number.unwrap()
    };
    let state = async |client: &Client, application_no: &str| {
        let query = QuerySettlementAccountChange::builder().sub_mchid(&*sub_mchid).application_no(application_no);
        query.send(client).await.unwrap()
    };
    let refused = modify("11110000002222").send(&client).await.unwrap().application_no;
    assert_eq!(state(&client, &refused).await.verify_result, SettlementAccountChangeState::Auditing);
    assert_eq!(error_response(modify("33330000004444").send(&client).await), (400, "INVALID_REQUEST".to_owned()));
    let (status, _) = control(&gateway, "POST", &format!("/__sandbox/settlement-account-changes/{refused}/fail"), "").await;
    assert!(status.contains("200"), "{status}");
    let failed = state(&client, &refused).await;
    assert_eq!(failed.verify_result, SettlementAccountChangeState::AuditFail);
    assert!(failed.verify_fail_reason.is_some() && failed.verify_finish_time.is_some());
    assert_eq!(number(&client).await, "62*************78");
    assert!(gateway.review_settlement_account_change(&refused, true).is_err());

    let taken = modify("33330000004444").send(&client).await.unwrap().application_no;
    gateway.clock().advance(Duration::from_secs(60));
    let client = gateway.client().unwrap();
    let done = state(&client, &taken).await;
    assert_eq!(
        (done.verify_result, done.account_number.as_str()),
        (SettlementAccountChangeState::AuditSuccess, "33**********44")
    );
    // The name was not given again, and is the old one.
    assert!(done.account_name.starts_with('腾'), "{}", done.account_name);
    assert_eq!(number(&client).await, "33**********44");
}

#[tokio::test]
async fn what_an_application_has_to_have_depends_on_the_merchant_and_on_where_it_sells() {
    let gateway = gateway().await;
    let client = gateway.client().unwrap();
    type Change = fn(&mut CreateSubMerchantApplyment);
    let wrong: [(&str, Change); 8] = [
        ("mobile_phone", |it| it.contact_info.mobile_phone = "+8613800138000".into()),
        ("contact_email", |it| it.contact_info.contact_email = "none".into()),
        ("contact_id_doc_type", |it| it.contact_info.contact_type = ApplymentContactType::Super),
        ("business_license_info", |it| it.subject_info.business_license_info = None),
        ("micro_biz_info", |it| it.subject_info.subject_type = SubjectType::Micro),
        ("certificate_info", |it| it.subject_info.subject_type = SubjectType::Government),
        ("id_doc_info", |it| it.subject_info.identity_info.id_doc_type = IdentityDocumentType::OverseaPassport),
        ("bank_account_type", |it| it.bank_account_info.bank_account_type = ApplymentBankAccountType::Personal),
    ];
    for (field, change) in wrong {
        let mut asked = application("APPLY3");
        change(&mut asked);
        let Err(Error::Api(error)) = asked.send(&client).await else { panic!("{field}") };
        assert_eq!((error.status, error.code.as_str()), (400, "PARAM_ERROR"), "{field}");
        assert!(error.message.contains(field), "{field}: {}", error.message);
        // What travelled encrypted is not shown in clear.
        assert!(!error.message.contains("13800138000"), "{}", error.message);
    }
    let mut asked = application("APPLY3");
    asked.business_info.sales_info.sales_scenes_type.push(ApplymentSalesScene::Store);
    let Err(Error::Api(error)) = asked.send(&client).await else { panic!("a shop without an address") };
    assert!(error.message.contains("biz_store_info"), "{}", error.message);
    assert_eq!(gateway.requests::<CreateSubMerchantApplyment>()[0].contact_info.contact_name, "张三");
    application("APPLY3").send(&client).await.unwrap();
}

#[cfg(feature = "state")]
#[tokio::test]
async fn an_application_and_its_sub_merchant_are_there_after_a_restart_and_no_clear_number_is_in_the_file() {
    use wechatpay_endpoints::v3::applyment4sub::applyment::ApplymentAuditDetail;

    let path = std::env::temp_dir().join(format!("wechatpay-sandbox-applications-{}", std::process::id()));
    let start = || Gateway::builder().keys(KEYS.clone()).state(&path).start();
    let gateway = start().await.unwrap();
    application("APPLY4").send(&gateway.client().unwrap()).await.unwrap();
    gateway.move_application("APPLY4", ApplymentState::Signing).unwrap();
    let other = ApplymentAuditDetail { field: Some("id_card_copy".into()), field_name: None, reject_reason: Some("a".into()) };
    assert!(gateway.reject_application("APPLY4", vec![other]).is_err());
    gateway.shutdown().await;

    let gateway = start().await.unwrap();
    gateway.clock().advance(Duration::from_secs(60));
    let client = gateway.client().unwrap();
    let sub_mchid = query(&client, "APPLY4").await.sub_mchid.unwrap();
    gateway.shutdown().await;

    let gateway = start().await.unwrap();
    let account = QuerySettlementAccount::builder().sub_mchid(&*sub_mchid).send(&gateway.client().unwrap()).await.unwrap();
    assert_eq!(account.account_bank.as_deref(), Some("工商银行"));
    gateway.shutdown().await;
    let file = std::fs::read(&path).unwrap();
    let number = b"62170000000000078";
    assert!(!file.windows(number.len()).any(|bytes| bytes == number), "the account number is in the state file");
    std::fs::remove_file(&path).unwrap();
}
