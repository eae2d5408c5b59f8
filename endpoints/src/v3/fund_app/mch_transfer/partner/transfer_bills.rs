//! `v3/fund-app/mch-transfer/partner/transfer-bills`: creates a transfer for a sub-merchant that the user confirms in WeChat.

pub mod out_bill_no;
pub mod pre_transfer_with_authorization;
pub mod transfer;

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

use crate::v3::fund_app::mch_transfer::transfer_bills::TransferSceneReport;

/// Creates a transfer for a sub-merchant that the user confirms in WeChat (发起转账).
///
/// A repeat with the same number and the same parameters is safe; never change the number to try again.
#[wechatpay_endpoint(
    POST,
    "v3/fund-app/mch-transfer/partner/transfer-bills",
    response = CreatedPartnerTransferBill,
    idempotent,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreatePartnerTransferBill {
    /// The platform's sub-merchant (二级商户号).
    pub sub_mchid: String,
    /// The app or official account of the merchant (商户AppID).
    pub appid: String,
    /// The merchant's number of it (商户单号).
    pub out_bill_no: String,
    /// The user who is paid (收款用户OpenID).
    pub openid: String,
    /// The user's name, which is compared with that of the account (收款用户姓名).
    #[wechatpay(sensitive)]
    pub user_name: Option<String>,
    /// The amount that is transferred, in fen (转账金额).
    pub transfer_amount: i64,
    /// The remark on the transfer, which the user sees (转账备注).
    pub transfer_remark: String,
    /// Where the notification goes (通知地址).
    pub notify_url: Option<String>,
    /// What the user sees as the reason of the transfer (用户收款感知).
    pub user_recv_perception: Option<String>,
    /// The id of the kind of transfer (转账场景ID).
    pub transfer_scene_id: String,
    /// What is said of the kind of transfer (转账场景报备信息).
    pub transfer_scene_report_infos: Vec<TransferSceneReport>,
}

/// A transfer for a sub-merchant that was created.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreatedPartnerTransferBill {
    /// The platform's sub-merchant (二级商户号).
    pub sub_mchid: String,
    /// The merchant's number of it (商户单号).
    pub out_bill_no: String,
    /// WeChat Pay's number of the transfer (微信转账单号).
    pub transfer_bill_no: String,
    /// When it was created, RFC 3339 (单据创建时间).
    pub create_time: Option<String>,
    /// The `package` that opens the page where the user takes the money (跳转领取页面的package信息).
    pub package_info: String,
}
