//! Receipts of payments (电子小票), which users find in their bill.

pub mod customentrances;
pub mod merchantshoppingreceiptjumpinfos;
pub mod shoppingreceipts;

#[cfg(feature = "server")]
use wechatpay_runtime::server::Declaration;

/// The endpoints of this product.
#[cfg(feature = "server")]
pub(crate) const DECLARATIONS: &[Declaration] = &[
    Declaration::of::<customentrances::CreateReceiptEntrance>(),
    Declaration::of::<customentrances::ModifyReceiptEntrance>(),
    Declaration::of::<customentrances::QueryReceiptEntrance>(),
    Declaration::of::<merchantshoppingreceiptjumpinfos::CreateReceiptJumpInfo>(),
    Declaration::of::<shoppingreceipts::UploadShoppingReceipt>(),
];
