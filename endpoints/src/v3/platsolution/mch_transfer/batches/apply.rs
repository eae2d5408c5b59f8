//! `v3/platsolution/mch-transfer/batches/apply`: transfers to several users at once on a platform.

use wechatpay_runtime::wechatpay_endpoint;

use crate::v3::platsolution::{AppliedPlatformTransferBatch, PlatformTransferItem};

/// Transfers to several users at once on a platform (受理商家转账).
///
/// A repeat with the same number and the same parameters is safe; never change the number to try again.
#[wechatpay_endpoint(
    POST,
    "v3/platsolution/mch-transfer/batches/apply",
    response = AppliedPlatformTransferBatch,
    document = "https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-batch/transfer-batch-apply.html",
    idempotent,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ApplyPlatformTransferBatch {
    /// The platform's sub-merchant (二级商户号).
    pub sub_mchid: String,
    /// The partner's app or official account (服务商AppID).
    pub sp_appid: String,
    /// The sub-merchant's app or official account (二级商户AppID).
    pub sub_appid: Option<String>,
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
    /// The id of the kind of transfer (转账场景ID).
    pub transfer_scene_id: String,
    /// The transfers in the batch (转账明细列表).
    pub transfer_detail_list: Vec<PlatformTransferItem>,
    /// Where notifications go (商户回调地址).
    pub notify_url: String,
}
