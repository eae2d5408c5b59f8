//! Government subsidies.

pub mod audit;
pub mod companies;
pub mod goods;
pub mod n_qualifications;
pub mod qualification;
pub mod qualifications;
pub mod sncode;
pub mod transactions;
pub mod zhejiang;

pub mod kinds;

use wechatpay_runtime::wechatpay_object;

pub use kinds::{
    SubsidyCategoryState, SubsidyCollectionState, SubsidyComputerType, SubsidyDocumentType, SubsidyEnergyGrade,
    SubsidyProductType, SubsidyQualificationState, SubsidySaleMode,
};

/// The result of the call (应答).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SubsidyAnswer {
    /// The code of the result; `000000` is success (响应码).
    pub code: Option<String>,
    /// The result in words (响应描述).
    pub message: Option<String>,
}
