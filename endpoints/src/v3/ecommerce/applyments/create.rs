//! `v3/ecommerce/applyments/create`: applies for a sub-merchant of the platform.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

use super::{
    EcommerceApplymentAccountInfo, EcommerceApplymentBusinessLicenseInfo, EcommerceApplymentContactInfo,
    EcommerceApplymentFinanceInstitutionInfo, EcommerceApplymentIdCardInfo, EcommerceApplymentIdDocInfo,
    EcommerceApplymentIdHolderType, EcommerceApplymentSalesSceneInfo, EcommerceApplymentUboInfo,
};
use crate::v3::ecommerce::EcommerceIdDocType;

/// Applies for a sub-merchant of the platform (二级商户进件).
///
/// A repeat with the same number and the same parameters is safe; never change the number to try again.
#[wechatpay_endpoint(
    POST,
    "v3/ecommerce/applyments/",
    response = CreatedEcommerceApplyment,
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter7_1_1.shtml",
    idempotent,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreateEcommerceApplyment {
    /// The merchant's number of the application (业务申请编号).
    pub out_request_no: String,
    /// The kind of merchant (主体类型).
    pub organization_type: String,
    /// Whether it is a financial institution (是否金融机构).
    pub finance_institution: Option<bool>,
    /// The business licence or certificate of registration (营业执照/登记证书信息).
    pub business_license_info: Option<EcommerceApplymentBusinessLicenseInfo>,
    /// The financial institution's licence (金融机构许可证信息).
    pub finance_institution_info: Option<EcommerceApplymentFinanceInstitutionInfo>,
    /// What the administrator is to the merchant (超级管理员类型).
    pub id_holder_type: Option<EcommerceApplymentIdHolderType>,
    /// The kind of the legal representative's document (经营者/法人证件类型).
    pub id_doc_type: Option<EcommerceIdDocType>,
    /// The letter about the legal representative, as a `media_id` (法定代表人说明函).
    pub authorize_letter_copy: Option<String>,
    /// The identity card of the legal representative (经营者/法人身份证信息).
    pub id_card_info: Option<EcommerceApplymentIdCardInfo>,
    /// Another document of the legal representative (经营者/法人其他类型证件信息).
    pub id_doc_info: Option<EcommerceApplymentIdDocInfo>,
    /// Whether the legal representative is the beneficial owner (经营者/法人是否为受益人).
    pub owner: Option<bool>,
    /// The beneficial owners (最终受益人信息列表).
    pub ubo_info_list: Option<Vec<EcommerceApplymentUboInfo>>,
    /// The bank account for settlements (结算银行账户).
    pub account_info: EcommerceApplymentAccountInfo,
    /// The administrator of the merchant (超级管理员信息).
    pub contact_info: EcommerceApplymentContactInfo,
    /// The shop (店铺信息).
    pub sales_scene_info: EcommerceApplymentSalesSceneInfo,
    /// How it is settled (结算规则).
    pub settlement_info: Option<EcommerceApplymentSettlementInfo>,
    /// The merchant's short name (商户简称).
    pub merchant_shortname: String,
    /// The pictures of special licences, each as a `media_id` (特殊资质).
    pub qualifications: Option<Vec<String>>,
    /// More pictures, each as a `media_id` (补充材料).
    pub business_addition_pics: Option<Vec<String>>,
    /// More about the application, in words (补充说明).
    pub business_addition_desc: Option<String>,
}

/// How it is settled (结算规则).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EcommerceApplymentSettlementInfo {
    /// The id of the rule of settlement (结算规则ID).
    pub settlement_id: Option<i64>,
    /// The industry (所属行业).
    pub qualification_type: Option<String>,
}

/// An application that was submitted.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreatedEcommerceApplyment {
    /// WeChat Pay's number of the application (微信支付申请单号).
    pub applyment_id: i64,
    /// The merchant's number of the application (业务申请编号).
    pub out_request_no: String,
}
