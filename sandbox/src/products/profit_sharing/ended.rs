//! What has come to an end, as bills are made of it.

use std::collections::BTreeMap;

use wechatpay_endpoints::v3::profitsharing::orders::{ProfitShare, ProfitShareResult, ProfitSharingOrder};
use wechatpay_endpoints::v3::profitsharing::return_orders::ProfitSharingReturnResult;

use super::ProfitSharing;
use crate::engine::clock::unix_seconds;

/// A share or a return that has come to an end.
#[derive(Debug, Clone)]
pub(crate) struct EndedShare {
    /// Unix seconds.
    pub(crate) at: u64,
    pub(crate) is_return: bool,
    /// Whether it was done.
    pub(crate) arrived: bool,
    /// Whether money moved: what is shared with oneself stays where it is.
    pub(crate) moved: bool,
    pub(crate) sub_mchid: Option<String>,
    pub(crate) transaction_id: String,
    pub(crate) order_id: String,
    pub(crate) detail_id: String,
    pub(crate) out_order_no: String,
    pub(crate) account: String,
    /// Fen.
    pub(crate) amount: i64,
    pub(crate) description: String,
}

impl ProfitSharing {
    /// Every share and return of a merchant that has come to an end.
    pub(crate) fn ended(&self, mchid: &str) -> Vec<EndedShare> {
        let orders: BTreeMap<String, ProfitSharingOrder> = {
            let rows = self.orders.rows();
            rows.iter().map(|(row, stored)| (row.to_owned(), stored.order.clone())).collect()
        };
        let shares = orders.values().flat_map(|order| {
            let own = order.sub_mchid.as_deref().unwrap_or(mchid);
            let ended = |share: &ProfitShare| {
                Some(EndedShare {
                    at: unix_seconds(share.finish_time.as_deref()?)?,
                    is_return: false,
                    arrived: share.result == ProfitShareResult::Success,
                    moved: share.result == ProfitShareResult::Success && share.account != own,
                    sub_mchid: order.sub_mchid.clone(),
                    transaction_id: order.transaction_id.clone(),
                    order_id: order.order_id.clone(),
                    detail_id: share.detail_id.clone(),
                    out_order_no: order.out_order_no.clone(),
                    account: share.account.clone(),
                    amount: share.amount,
                    description: share.description.clone(),
                })
            };
            order.receivers.iter().flatten().filter_map(ended).collect::<Vec<_>>()
        });
        let mut all: Vec<EndedShare> = shares.collect();
        let returns = self.returns.rows();
        all.extend(returns.iter().filter_map(|(_, stored)| {
            let returned = &stored.returned;
            Some(EndedShare {
                at: unix_seconds(returned.finish_time.as_deref()?)?,
                is_return: true,
                arrived: returned.result == ProfitSharingReturnResult::Success,
                moved: returned.result == ProfitSharingReturnResult::Success,
                sub_mchid: returned.sub_mchid.clone(),
                transaction_id: orders.get(&stored.order)?.transaction_id.clone(),
                order_id: returned.return_id.clone(),
                detail_id: returned.order_id.clone(),
                out_order_no: returned.out_return_no.clone(),
                account: returned.return_mchid.clone(),
                amount: returned.amount,
                description: returned.description.clone(),
            })
        }));
        all
    }
}
