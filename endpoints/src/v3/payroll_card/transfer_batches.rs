//! Pays the wages of several users in one batch.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

use super::PayrollEmploymentType;

/// Pays the wages of several users in one batch (发起批量转账).
///
/// A repeat with the same number and the same parameters is safe; never change the number to try again.
#[wechatpay_endpoint(
    POST,
    "v3/payroll-card/transfer-batches",
    response = CreatedPayrollTransferBatch,
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_6.shtml",
    idempotent,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreatePayrollTransferBatch {
    /// The sub-merchant (特约商户号).
    pub sub_mchid: String,
    /// The sub-merchant's app or official account (特约商户AppID).
    pub sub_appid: Option<String>,
    /// What the sub-merchant has authorized (特约商户授权类型).
    pub authorization_type: String,
    /// The merchant's number of the batch (商家批次单号).
    pub out_batch_no: String,
    /// The batch's name (批次名称).
    pub batch_name: String,
    /// The remark on the batch (批次备注).
    pub batch_remark: String,
    /// The amount of all transfers, in fen (转账总金额).
    pub total_amount: i64,
    /// How many transfers there are (转账总笔数).
    pub total_num: i64,
    /// The transfers in the batch (转账明细列表).
    pub transfer_detail_list: Vec<PayrollTransferDetail>,
    /// The partner's app or official account (服务商的AppID).
    pub sp_appid: Option<String>,
    /// How the user is employed (用工类型).
    pub employment_type: Option<PayrollEmploymentType>,
    /// What kind of work it is (用工场景).
    pub employment_scene: Option<String>,
    /// The kind of business (业务类型).
    pub business_type: Option<String>,
}

/// A transfer of a batch (转账明细).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PayrollTransferDetail {
    /// The merchant's number of the item (商家明细单号).
    pub out_detail_no: String,
    /// The amount that is transferred, in fen (转账金额).
    pub transfer_amount: i64,
    /// The remark on the transfer, which the user sees (转账备注).
    pub transfer_remark: String,
    /// The user who is paid (收款用户OpenID).
    pub openid: String,
    /// The user's name, which is compared with that of the account (收款用户姓名).
    #[wechatpay(sensitive)]
    pub user_name: String,
}

/// The batch that was accepted (转账批次).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreatedPayrollTransferBatch {
    /// The merchant's number of the batch (商家批次单号).
    pub out_batch_no: String,
    /// WeChat Pay's number of the batch (微信支付批次单号).
    pub batch_id: String,
    /// When the batch was created (批次创建时间).
    pub create_time: String,
}
