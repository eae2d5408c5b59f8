//! Settlements (结算资金).

pub mod settlements;

mod settlement;

pub use settlement::{
    OverseaSettleState, OverseaSettlement, OverseaSettlementAmount, OverseaSettlementList, OverseaSplitAmount,
    OverseaWalletRegion,
};
