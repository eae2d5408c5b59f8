//! Solutions for platforms (平台解决方案): top-ups, compensation, settlements to persons, withdrawals and transfers. Amounts are in
//! fen.

pub mod ecommerce;
pub mod insurance;
pub mod mch_transfer;

#[cfg(feature = "server")]
use wechatpay_runtime::server::Declaration;
use wechatpay_runtime::{wechatpay_enumeration, wechatpay_object};

/// The endpoints of this family.
#[cfg(feature = "server")]
pub(crate) const DECLARATIONS: &[Declaration] = &[
    Declaration::of::<ecommerce::bank_transfer_recharges::apply::ApplyPlatformBankTransferRecharge>(),
    Declaration::of::<ecommerce::bank_transfer_recharges::out_recharge_no::QueryPlatformBankTransferRecharge>(),
    Declaration::of::<ecommerce::insurance_compensation_contracts::OpenInsuranceCompensation>(),
    Declaration::of::<ecommerce::insurance_compensation_contracts::sub_mchid::CheckInsuranceCompensationOpened>(),
    Declaration::of::<ecommerce::mch_transfer::compensate_bills::CreateCompensateBill>(),
    Declaration::of::<ecommerce::mch_transfer::compensate_bills::bill_id::QueryCompensateBillById>(),
    Declaration::of::<ecommerce::mch_transfer::compensate_bills::out_bill_no::CancelCompensateBill>(),
    Declaration::of::<ecommerce::mch_transfer::compensate_bills::out_bill_no::QueryCompensateBill>(),
    Declaration::of::<ecommerce::mch_transfer::compensate_bills::pre_transfer::PrepareCompensateBill>(),
    Declaration::of::<ecommerce::mch_transfer::deposit_after_sales_compensation_bills::CreateDepositAfterSalesBill>(),
    Declaration::of::<ecommerce::mch_transfer::deposit_after_sales_compensation_bills::bill_id::QueryDepositAfterSalesBillById>(),
    Declaration::of::<ecommerce::mch_transfer::deposit_after_sales_compensation_bills::out_bill_no::QueryDepositAfterSalesBill>(),
    Declaration::of::<ecommerce::mch_transfer::deposit_insurance_premiums_compensation_bills::CreateDepositPremiumBill>(),
    Declaration::of::<ecommerce::mch_transfer::deposit_insurance_premiums_compensation_bills::QueryDepositPremiumBill>(),
    Declaration::of::<ecommerce::mch_transfer::deposit_shipping_cost_compensation_bills::CreateDepositShippingBill>(),
    Declaration::of::<ecommerce::mch_transfer::deposit_shipping_cost_compensation_bills::out_bill_no::QueryDepositShippingBill>(),
    Declaration::of::<ecommerce::mch_transfer::insurance_claim_bills::CreateInsuranceClaimBill>(),
    Declaration::of::<ecommerce::mch_transfer::insurance_claim_bills::bill_id::QueryInsuranceClaimBillById>(),
    Declaration::of::<ecommerce::mch_transfer::insurance_claim_bills::out_bill_no::CancelInsuranceClaimBill>(),
    Declaration::of::<ecommerce::mch_transfer::insurance_claim_bills::out_bill_no::QueryInsuranceClaimBill>(),
    Declaration::of::<ecommerce::mch_transfer::insurance_claim_bills::pre_transfer::PrepareInsuranceClaimBill>(),
    Declaration::of::<ecommerce::mch_transfer::sub_mch_compensation_bills::CreateSubMerchantCompensationBill>(),
    Declaration::of::<ecommerce::mch_transfer::sub_mch_compensation_bills::QuerySubMerchantCompensationBill>(),
    Declaration::of::<ecommerce::mch_transfer::transfer_bills::CreateDepositTransferBill>(),
    Declaration::of::<ecommerce::mch_transfer::transfer_bills::bill_id::QueryDepositTransferBillById>(),
    Declaration::of::<ecommerce::mch_transfer::transfer_bills::out_bill_no::QueryDepositTransferBill>(),
    Declaration::of::<ecommerce::recharge_employees::AddRechargeEmployee>(),
    Declaration::of::<ecommerce::recharge_employees::sub_mchid::DeleteRechargeEmployee>(),
    Declaration::of::<ecommerce::recharge_employees::sub_mchid::ListRechargeEmployees>(),
    Declaration::of::<ecommerce::recharges::apply::ApplySubMerchantRecharge>(),
    Declaration::of::<ecommerce::recharges::out_recharge_no::CloseSubMerchantRecharge>(),
    Declaration::of::<ecommerce::recharges::out_recharge_no::QuerySubMerchantRecharge>(),
    Declaration::of::<ecommerce::settle::prepay_settle_orders::ApplyAbnormalSettle>(),
    Declaration::of::<ecommerce::settle::prepay_settle_orders::CreatePrepaySettleOrder>(),
    Declaration::of::<ecommerce::settle::prepay_settle_orders::QueryPrepaySettleOrder>(),
    Declaration::of::<ecommerce::withdraw::day_end_balance_withdraw::CreateDayEndBalanceWithdrawal>(),
    Declaration::of::<ecommerce::withdraw::day_end_balance_withdraw::out_request_no::QueryDayEndBalanceWithdrawal>(),
    Declaration::of::<insurance::mch_transfer::batches::apply::ApplyInsuranceTransferBatch>(),
    Declaration::of::<insurance::mch_transfer::batches::batch_id::QueryInsuranceTransferBatchById>(),
    Declaration::of::<insurance::mch_transfer::batches::batch_id::QueryInsuranceTransferDetailById>(),
    Declaration::of::<insurance::mch_transfer::batches::detail_receipts::out_batch_no::ApplyInsuranceTransferDetailReceipt>(),
    Declaration::of::<insurance::mch_transfer::batches::detail_receipts::out_batch_no::QueryInsuranceTransferDetailReceipt>(),
    Declaration::of::<insurance::mch_transfer::batches::out_batch_no::QueryInsuranceTransferBatch>(),
    Declaration::of::<insurance::mch_transfer::batches::out_batch_no::QueryInsuranceTransferDetail>(),
    Declaration::of::<insurance::mch_transfer::batches::summary_receipts::out_batch_no::ApplyInsuranceTransferBatchReceipt>(),
    Declaration::of::<insurance::mch_transfer::batches::summary_receipts::out_batch_no::QueryInsuranceTransferBatchReceipt>(),
    Declaration::of::<insurance::mch_transfer::reservation::apply::ApplyInsuranceTransferReservation>(),
    Declaration::of::<insurance::mch_transfer::reservation::out_reservation_no::CloseInsuranceTransferReservation>(),
    Declaration::of::<insurance::mch_transfer::reservation::out_reservation_no::QueryInsuranceTransferReservation>(),
    Declaration::of::<insurance::mch_transfer::reservation::reservation_id::QueryInsuranceTransferReservationById>(),
    Declaration::of::<mch_transfer::batches::apply::ApplyPlatformTransferBatch>(),
    Declaration::of::<mch_transfer::batches::batch_id::QueryPlatformTransferBatchById>(),
    Declaration::of::<mch_transfer::batches::batch_id::QueryPlatformTransferDetailById>(),
    Declaration::of::<mch_transfer::batches::detail_receipts::out_batch_no::ApplyPlatformTransferDetailReceipt>(),
    Declaration::of::<mch_transfer::batches::detail_receipts::out_batch_no::QueryPlatformTransferDetailReceipt>(),
    Declaration::of::<mch_transfer::batches::out_batch_no::QueryPlatformTransferBatch>(),
    Declaration::of::<mch_transfer::batches::out_batch_no::QueryPlatformTransferDetail>(),
    Declaration::of::<mch_transfer::batches::summary_receipts::out_batch_no::ApplyPlatformTransferBatchReceipt>(),
    Declaration::of::<mch_transfer::batches::summary_receipts::out_batch_no::QueryPlatformTransferBatchReceipt>(),
    Declaration::of::<mch_transfer::reservation::apply::ApplyPlatformTransferReservation>(),
    Declaration::of::<mch_transfer::reservation::out_reservation_no::ClosePlatformTransferReservation>(),
    Declaration::of::<mch_transfer::reservation::out_reservation_no::QueryPlatformTransferReservation>(),
    Declaration::of::<mch_transfer::reservation::reservation_id::QueryPlatformTransferReservationById>(),
];

/// A transfer of the batch (转账明细).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlatformTransferItem {
    /// The merchant's number of the item (商家明细单号).
    pub out_detail_no: String,
    /// The amount that is transferred, in fen (转账金额).
    pub transfer_amount: i64,
    /// The remark on the transfer, which the user sees (转账备注).
    pub transfer_remark: String,
    /// WeChat Pay's number of the reserved transfer (微信转账预约单号).
    pub reservation_id: String,
    /// The user who is paid (收款用户OpenID).
    pub openid: String,
}

/// A batch of transfers that was accepted.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AppliedPlatformTransferBatch {
    /// The merchant's number of the batch (商家批次单号).
    pub out_batch_no: String,
    /// WeChat Pay's number of the batch of transfers (微信转账批次单号).
    pub batch_id: String,
    /// When the batch was created, RFC 3339 (批次创建时间).
    pub create_time: Option<String>,
    /// The batch's state (批次状态).
    pub batch_state: Option<PlatformTransferBatchState>,
}

/// The batch's state (批次状态).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum PlatformTransferBatchState {
    /// Accepted, not yet carried out (已受理).
    Accepted,
    /// On its way (处理中).
    Processing,
    /// Done (已完成).
    Completed,
    /// Closed (已关闭).
    Closed,
    /// Done: each has come to an end, good or bad (已完成).
    Finished,
    /// A value that this version does not know.
    Other(String),
}

/// The item's state (明细状态).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum PlatformTransferDetailFilter {
    /// All of them.
    All,
    /// Waiting for the merchant to confirm and pay (待付款).
    WaitPay,
    /// It succeeded (成功).
    Success,
    /// It failed (失败).
    Fail,
    /// The bank sent the money back (银行退票).
    BankRefund,
    /// A value that this version does not know.
    Other(String),
}

/// A batch of transfers, as it stands, with a page of its transfers (转账批次单).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlatformTransferBatch {
    /// The batch of transfers (转账批次单).
    pub transfer_batch: PlatformTransferBatchSummary,
    /// The transfers in the batch (转账明细单列表).
    pub data: Option<Vec<PlatformTransferDetailSummary>>,
    /// The offset of the first result, counted from 0 (请求资源起始位置).
    pub offset: Option<i64>,
    /// How many results are given at most (最大资源条数).
    pub limit: Option<i64>,
}

/// The batch itself (转账批次单).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlatformTransferBatchSummary {
    /// The merchant's number of the batch (商家批次单号).
    pub out_batch_no: String,
    /// WeChat Pay's number of the batch of transfers (微信转账批次单号).
    pub batch_id: String,
    /// The partner's app or official account (服务商应用ID).
    pub sp_appid: Option<String>,
    /// The platform's sub-merchant (二级商户号).
    pub sub_mchid: String,
    /// The sub-merchant's app or official account (二级商户应用ID).
    pub sub_appid: Option<String>,
    /// The batch's state (批次状态).
    pub batch_state: PlatformTransferBatchState,
    /// The batch's name (批次名称).
    pub batch_name: Option<String>,
    /// The remark on the batch (批次备注).
    pub batch_remark: Option<String>,
    /// Why the batch was closed (批次关闭原因).
    pub close_reason: Option<PlatformTransferCloseReason>,
    /// The amount of all transfers, in fen (转账总金额).
    pub total_amount: Option<i64>,
    /// How many transfers there are (转账总笔数).
    pub total_num: Option<i64>,
    /// When the batch was created, RFC 3339 (批次创建时间).
    pub create_time: Option<String>,
    /// The amount of the transfers that succeeded, in fen (转账成功金额).
    pub success_amount: Option<i64>,
    /// How many transfers succeeded (转账成功笔数).
    pub success_num: Option<i64>,
    /// The amount of the transfers that failed, in fen (转账失败金额).
    pub failed_amount: Option<i64>,
    /// How many transfers failed (转账失败笔数).
    pub failed_num: Option<i64>,
    /// The id of the kind of transfer (转账场景ID).
    pub transfer_scene_id: String,
}

/// Why the batch was closed (批次关闭原因).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum PlatformTransferCloseReason {
    /// The merchant withdrew it.
    MerchantRevocation,
    /// It was not paid in time.
    OverdueClose,
    /// A value that this version does not know.
    Other(String),
}

/// A transfer of the batch, in brief (转账明细单).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlatformTransferDetailSummary {
    /// WeChat Pay's number of the transfer in the batch (微信转账明细单号).
    pub detail_id: String,
    /// The merchant's number of the item (商家明细单号).
    pub out_detail_no: String,
    /// The item's state (明细状态).
    pub detail_state: PlatformTransferDetailState,
}

/// The item's state (明细状态).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum PlatformTransferDetailState {
    /// Not begun yet (初始态).
    Init,
    /// Waiting for the merchant to confirm and pay (待付款).
    WaitPay,
    /// It succeeded (成功).
    Success,
    /// It failed (失败).
    Fail,
    /// The bank sent the money back (银行退票).
    BankRefund,
    /// On its way (处理中).
    Processing,
    /// A value that this version does not know.
    Other(String),
}

/// A transfer of a batch, as it stands (转账明细单).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlatformTransferDetail {
    /// The merchant's number of the batch (商家批次单号).
    pub out_batch_no: String,
    /// WeChat Pay's number of the batch of transfers (微信转账批次单号).
    pub batch_id: String,
    /// The merchant's number of the item (商家明细单号).
    pub out_detail_no: String,
    /// WeChat Pay's number of the transfer in the batch (微信转账明细单号).
    pub detail_id: String,
    /// The partner's app or official account (服务商应用ID).
    pub sp_appid: Option<String>,
    /// The platform's sub-merchant (二级商户号).
    pub sub_mchid: String,
    /// The sub-merchant's app or official account (二级商户应用ID).
    pub sub_appid: Option<String>,
    /// When the transfer began, RFC 3339 (转账发起时间).
    pub create_time: Option<String>,
    /// The item's state (明细状态).
    pub detail_state: PlatformTransferDetailState,
    /// The amount that is transferred, in fen (转账金额).
    pub transfer_amount: Option<i64>,
    /// The remark on the transfer, which the user sees (转账备注).
    pub transfer_remark: Option<String>,
    /// Why the transfer failed (明细失败原因).
    pub fail_reason: Option<PlatformTransferFailReason>,
    /// The user who is paid (收款用户OpenID).
    pub openid: Option<String>,
    /// The bank that receives the money (收款银行类型).
    pub bank_type: Option<String>,
    /// The user's name, which is compared with that of the account (收款用户姓名).
    #[wechatpay(sensitive)]
    pub user_name: Option<String>,
    /// When the transfer was done, RFC 3339 (转账完成时间).
    pub transfer_finish_time: Option<String>,
    /// When the bank sent the money back, RFC 3339 (银行退票时间).
    pub bank_refund_time: Option<String>,
}

/// Why the transfer failed (明细失败原因).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum PlatformTransferFailReason {
    /// The user's account is frozen.
    AccountFrozen,
    /// The user has not proved a real name.
    RealNameCheckFail,
    /// The name is not the user's.
    NameNotCorrect,
    /// The `openid` is not of this `appid`.
    OpenidInvalid,
    /// The amount is over the user's limit.
    TransferQuotaExceed,
    /// The user has received as much as a day allows.
    DayReceivedQuotaExceed,
    /// The user has received as much as a month allows.
    MonthReceivedQuotaExceed,
    /// The user has received as many transfers as a day allows.
    DayReceivedCountExceed,
    /// The merchant may not use the product.
    ProductAuthCheckFail,
    /// It was not paid in time.
    OverdueClose,
    /// The number of the identity card is not the user's.
    IdCardNotCorrect,
    /// The user has no account.
    AccountNotExist,
    /// Risk control stopped it.
    TransferRisk,
    /// The payroll card was given up.
    PayrollCardAlreadyLogout,
    /// The payroll card is frozen.
    PayrollCardAlreadyFrozen,
    /// The payroll card is not authorized for the merchant.
    PayrollCardUnauthorized,
    /// The user has no payroll card.
    PayrollCardUserNotOpen,
    /// The payroll card has another name.
    PayrollCardNameCardNotMatch,
    /// The payroll card has another identity card.
    PayrollCardIdCardNotMatch,
    /// The payroll card has no bank card any more.
    PayrollCardBankcardUnbundling,
    /// The card has received as much as it may.
    BankCardCollectionsAboveQuota,
    /// The bank account is abnormal.
    BankCardAccountAbnormal,
    /// The card is abnormal.
    BankCardStatusAbnormal,
    /// The details of the bank are wrong.
    BankCardBankInfoWrong,
    /// The details of the card are wrong.
    BankCardCardInfoWrong,
    /// Another reason.
    OtherFailReasonType,
    /// The user has received as much as the account's level of verification allows.
    RealnameAccountReceivedQuotaExceed,
    /// The user's account may not receive this transfer. The spelling is WeChat Pay's.
    ReceiveAccountNotPermmit,
    /// The receiver's account is abnormal.
    PayeeAccountAbnormal,
    /// The payer's account is abnormal.
    PayerAccountAbnormal,
    /// The remark could not be set.
    TransferRemarkSetFail,
    /// The scene is not valid.
    TransferSceneInvalid,
    /// The merchant may not use the scene.
    TransferSceneUnavailable,
    /// The user has set no account to receive transfers.
    ReceiveAccountNotConfigure,
    /// The user has received as much from merchants as a month allows.
    BlockB2cUserlimitamountBsruleMonth,
    /// The user has received as much from merchants as a month allows.
    BlockB2cUserlimitamountMonth,
    /// The merchant rejected it.
    MerchantReject,
    /// The merchant did not confirm it in time.
    MerchantNotConfirm,
    /// The bank refused what it was sent.
    BankCardParamError,
    /// This kind of card cannot receive transfers.
    BankCardTypeNotSupported,
    /// The reservation is not in force.
    ReservationStateInvalid,
    /// The amount is over the reserved one.
    ExceededEstimatedAmount,
    /// The transfer is not as it was reserved.
    ReservationInfoNotMatch,
    /// The transfer has another scene than it was reserved with.
    ReservationSceneNotMatch,
    /// A value that this version does not know.
    Other(String),
}

/// The receipt of a transfer, as it stands (转账明细电子回单).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlatformTransferDetailReceipt {
    /// WeChat Pay's number of the batch of transfers (微信转账批次单号).
    pub batch_id: String,
    /// The merchant's number of the batch (商家批次单号).
    pub out_batch_no: String,
    /// WeChat Pay's number of the transfer in the batch (微信转账明细单号).
    pub detail_id: String,
    /// The merchant's number of the item (商家明细单号).
    pub out_detail_no: String,
    /// The platform's sub-merchant (二级商户号).
    pub sub_mchid: String,
    /// The state of the electronic receipt (电子回单状态).
    pub receipt_state: PlatformTransferReceiptState,
    /// How the file of the receipt is hashed (电子回单文件的hash方法).
    pub hash_type: Option<String>,
    /// The hash of the file of the receipt (电子回单文件的hash值).
    pub hash_value: Option<String>,
    /// Where the file of the receipt is downloaded from (电子回单文件的下载地址).
    pub download_url: Option<String>,
}

/// The state of the electronic receipt (电子回单状态).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum PlatformTransferReceiptState {
    /// It is being made (已受理).
    Accepted,
    /// It is there to be downloaded (已完成).
    Finished,
    /// A value that this version does not know.
    Other(String),
}

/// The receipt of a transfer that was applied for.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AppliedPlatformTransferDetailReceipt {
    /// The platform's sub-merchant (二级商户号).
    pub sub_mchid: String,
    /// The merchant's number of the batch (商家批次单号).
    pub out_batch_no: String,
    /// The merchant's number of the item (商家明细单号).
    pub out_detail_no: String,
    /// The state of the electronic receipt (电子回单状态).
    pub receipt_state: PlatformTransferReceiptState,
}

/// The receipt of a batch, as it stands (转账批次电子回单).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlatformTransferBatchReceipt {
    /// WeChat Pay's number of the batch of transfers (微信转账批次单号).
    pub batch_id: String,
    /// The merchant's number of the batch (商家批次单号).
    pub out_batch_no: String,
    /// The platform's sub-merchant (二级商户号).
    pub sub_mchid: String,
    /// The state of the electronic receipt (电子回单状态).
    pub receipt_state: PlatformTransferReceiptState,
    /// How the file of the receipt is hashed (电子回单文件的hash方法).
    pub hash_type: Option<String>,
    /// The hash of the file of the receipt (电子回单文件的hash值).
    pub hash_value: Option<String>,
    /// Where the file of the receipt is downloaded from (电子回单文件的下载地址).
    pub download_url: Option<String>,
}

/// The receipt of a batch that was applied for.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AppliedPlatformTransferBatchReceipt {
    /// The platform's sub-merchant (二级商户号).
    pub sub_mchid: String,
    /// The merchant's number of the batch (商家批次单号).
    pub out_batch_no: String,
    /// The state of the electronic receipt (电子回单状态).
    pub receipt_state: PlatformTransferReceiptState,
}

/// What the scene asks to be told (场景报备信息).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlatformTransferSceneReport {
    /// The insurance policy, as the scene asks to be told (保险保单报备信息).
    pub insurance_policy: Option<PlatformTransferInsurancePolicy>,
}

/// The insurance policy, as the scene asks to be told (保险保单报备信息).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlatformTransferInsurancePolicy {
    /// The registration number of the insurance product (保险产品备案编号).
    pub product_registration_no: String,
    /// The number of the policy (保险单号).
    pub policy_no: String,
    /// The name of the insurance (保险名称).
    pub name: String,
    /// The number of the withdrawal from the policy (取现单号).
    pub withdrawal_no: Option<String>,
    /// The number of the claim (理赔单号).
    pub claim_no: Option<String>,
}

/// A reserved transfer that the user is to confirm.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AppliedPlatformTransferReservation {
    /// The platform's sub-merchant (二级商户号).
    pub sub_mchid: String,
    /// The merchant's number of the reservation (商户预约单号).
    pub out_reservation_no: String,
    /// WeChat Pay's number of the reserved transfer (微信转账预约单号).
    pub reservation_id: String,
    /// When the reserved transfer was accepted, RFC 3339 (预约记录受理时间).
    pub accept_time: Option<String>,
    /// The state of the reserved transfer (预约记录状态).
    pub state: PlatformTransferReservationState,
    /// The `package` with which the page is opened that the user confirms on (跳转微信支付用户确认预约页的package信息).
    pub package_info: String,
}

/// The state of the reserved transfer (预约记录状态).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum PlatformTransferReservationState {
    /// Accepted, not yet carried out (已受理).
    Accepted,
    /// The user has confirmed it (已确认).
    Confirmed,
    /// Closed (已关闭).
    Closed,
    /// A value that this version does not know.
    Other(String),
}

/// A reserved transfer, as it stands (预约转账记录).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlatformTransferReservation {
    /// The partner's merchant number (服务商商户号).
    pub sp_mchid: String,
    /// The platform's sub-merchant (二级商户号).
    pub sub_mchid: String,
    /// The partner's app or official account (服务商AppID).
    pub sp_appid: Option<String>,
    /// The sub-merchant's app or official account (二级商户AppID).
    pub sub_appid: Option<String>,
    /// WeChat Pay's number of the reserved transfer (微信转账预约单号).
    pub reservation_id: String,
    /// The merchant's number of the reservation (商户预约单号).
    pub out_reservation_no: String,
    /// The id of the kind of transfer (转账场景ID).
    pub transfer_scene_id: String,
    /// The last day on which the transfer is expected (预计最晚转账日期).
    pub estimated_date: Option<String>,
    /// The highest amount that the transfer is expected to have, in fen (预计最大转账金额).
    pub estimated_max_amount: Option<i64>,
    /// The exact amount of the transfer, in fen (准确转账金额).
    pub exact_amount: Option<i64>,
    /// The user who is paid (收款用户OpenID).
    pub openid: Option<String>,
    /// The bank that receives the money (收款银行类型).
    pub bank_type: Option<String>,
    /// The state of the reserved transfer (预约记录状态).
    pub state: PlatformTransferReservationState,
    /// When the reserved transfer was accepted, RFC 3339 (预约记录受理的时间).
    pub accept_time: Option<String>,
    /// When the user confirmed the reserved transfer, RFC 3339 (预约记录用户确认预约的时间).
    pub reserve_time: Option<String>,
    /// How the reserved transfer was closed (预约记录的关闭信息).
    pub close_info: Option<PlatformTransferReservationClosing>,
}

/// How the reserved transfer was closed (预约记录的关闭信息).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlatformTransferReservationClosing {
    /// When the reserved transfer was closed, RFC 3339 (预约记录关闭的时间).
    pub close_time: Option<String>,
    /// Why the reserved transfer was closed (预约记录关闭的原因).
    pub close_reason: Option<PlatformTransferReservationCloseReason>,
}

/// Why the reserved transfer was closed (预约记录关闭的原因).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum PlatformTransferReservationCloseReason {
    /// The user did not confirm in time.
    UserOverdueUnconfirmed,
    /// The merchant closed it, after the user had confirmed.
    CloseConfirmedViaMchApi,
    /// The merchant closed it, before the user confirmed.
    CloseAcceptedViaMchApi,
    /// The transfer was made.
    TransferFinished,
    /// No transfer was made in time.
    OverdueNotTransfer,
    /// The reservation failed.
    ReserveFail,
    /// The user closed it.
    UserClose,
    /// A value that this version does not know.
    Other(String),
}
