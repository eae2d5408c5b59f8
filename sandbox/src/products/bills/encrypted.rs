//! The bill of a sub-merchant's movements, encrypted for its partner (单个子商户资金账单).

use ring::aead;
use wechatpay_endpoints::v3::bill::AccountType;
use wechatpay_endpoints::v3::bill::sub_merchant_fundflowbill::{
    Algorithm, EncryptedBill, EncryptedBills, GetSubMerchantFundFlowBill,
};
use wechatpay_runtime::{ErrorCode, wechatpay_object};

use super::{Bills, Kind, Wanted, content, finished, is_packed, none, packed, sha1};
use crate::engine::context::Context;
use crate::engine::error_response::ErrorResponse;
use crate::engine::keys::{characters, seal_bytes};

/// A file that was offered, and what opens it.
#[wechatpay_object]
#[derive(Clone)]
pub(super) struct EncryptedFile {
    sub_mchid: String,
    day: String,
    is_packed: bool,
    key: String,
    nonce: String,
}

impl std::fmt::Debug for EncryptedFile {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let EncryptedFile { sub_mchid, day, .. } = self;
        formatter.debug_struct("EncryptedFile").field("sub_mchid", sub_mchid).field("day", day).finish_non_exhaustive()
    }
}

pub(super) fn sub_merchant_bill(
    asked: GetSubMerchantFundFlowBill,
    context: &Context<'_>,
) -> Result<EncryptedBills, ErrorResponse> {
    match asked.account_type {
        AccountType::Basic => {}
        AccountType::Other(other) => {
            return Err(ErrorResponse::query("account_type", &other, "must be BASIC, OPERATION, FEES or DEPOSIT"));
        }
        // Nothing moves there.
        _ => return Err(none(&asked.bill_date)),
    }
    if asked.algorithm != Algorithm::AeadAes256Gcm {
        return Err(ErrorResponse::query("algorithm", asked.algorithm.as_str(), "must be AEAD_AES_256_GCM here"));
    }
    let wanted = Wanted { kind: Kind::Funds, day: &asked.bill_date, sub_mchid: Some(&asked.sub_mchid) };
    let content = finished(context, wanted)?;
    let file = EncryptedFile {
        is_packed: is_packed(asked.tar_type.as_ref())?,
        key: random(32)?,
        nonce: random(aead::NONCE_LEN)?,
        sub_mchid: asked.sub_mchid,
        day: asked.bill_date,
    };
    let token = random(40)?;
    context.product::<Bills>()?.encrypted.rows().insert(token.clone(), file.clone());
    let bill = EncryptedBill {
        bill_sequence: Some(1),
        download_url: format!("{}/v3/billdownload/file?token={token}", context.base_url),
        encrypt_key: file.key,
        hash_type: "SHA1".to_owned(),
        hash_value: sha1(&content),
        nonce: file.nonce,
    };
    Ok(EncryptedBills { download_bill_count: Some(1), download_bill_list: Some(vec![bill]) })
}

/// The encrypted file of a token; `None` if the token is of another bill.
pub(super) fn file(token: &str, context: &Context<'_>) -> Result<Option<Vec<u8>>, ErrorResponse> {
    let Some(file) = context.product::<Bills>()?.encrypted.rows().get(token).cloned() else { return Ok(None) };
    let wanted = Wanted { kind: Kind::Funds, day: &file.day, sub_mchid: Some(&file.sub_mchid) };
    let content = content(context, wanted)?.ok_or_else(|| none(&file.day))?;
    let plain = if file.is_packed { packed(&content) } else { content.into_bytes() };
    Ok(seal_bytes(file.key.as_bytes(), &file.nonce, "", &plain))
}

fn random(count: usize) -> Result<String, ErrorResponse> {
    let random = characters(b"0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ", count);
    random.map_err(|error| {
        ErrorResponse::new(500, ErrorCode::SystemError, "The bill cannot be encrypted").explained(error.to_string())
    })
}
