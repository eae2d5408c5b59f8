//! The shop: what it asks WeChat Pay for, and what it writes into its books when it is told. It knows no gateway.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use axum::extract::{FromRef, State};
use wechatpay_endpoints::notification::{MemoryStore, Notification, NotificationError, NotificationResponse, Store as _};
use wechatpay_endpoints::v3::fund_app::mch_transfer::transfer_bills::out_bill_no::QueryTransferBill;
use wechatpay_endpoints::v3::fund_app::mch_transfer::transfer_bills::{
    CreateTransferBill, TransferBillFinished, TransferSceneReport, TransferState,
};
use wechatpay_endpoints::v3::pay::transactions::native::CreateNativeTransaction;
use wechatpay_endpoints::v3::pay::transactions::out_trade_no::QueryTransaction;
use wechatpay_endpoints::v3::pay::{OrderAmount, SettleInfo};
use wechatpay_endpoints::v3::profitsharing::orders::unfreeze::UnfreezeUnsplitFunds;
use wechatpay_endpoints::v3::profitsharing::orders::{CreateProfitSharingOrder, ProfitSharingReceiver};
use wechatpay_endpoints::v3::profitsharing::receivers::add::{AddProfitSharingReceiver, ProfitSharingRelation};
use wechatpay_endpoints::v3::profitsharing::return_orders::{CreateProfitSharingReturn, ProfitSharingReturnResult};
use wechatpay_endpoints::v3::profitsharing::{ProfitShareMoved, ProfitSharingReceiverType};
use wechatpay_endpoints::{Client, ConfigurationError, Error, NotificationReceiver};

const APPID: &str = "wxd678efh567hg6787";

/// The shop. Clones are the same shop.
#[derive(Clone)]
pub(crate) struct Shop {
    client: Client,
    notify_url: String,
    receiver: NotificationReceiver,
    store: MemoryStore,
    books: Arc<Mutex<Books>>,
}

/// What a shop would have in its database.
#[derive(Default)]
struct Books {
    /// Fen that each supplier has received.
    received: BTreeMap<String, i64>,
    prizes: BTreeMap<String, TransferState>,
}

impl FromRef<Shop> for NotificationReceiver {
    fn from_ref(shop: &Shop) -> Self {
        shop.receiver.clone()
    }
}

impl Shop {
    pub(crate) fn new(client: Client, notify_url: String) -> Result<Self, ConfigurationError> {
        let receiver = NotificationReceiver::from_client(&client)?;
        Ok(Shop { client, notify_url, receiver, store: MemoryStore::new(), books: Arc::default() })
    }

    fn books(&self) -> MutexGuard<'_, Books> {
        self.books.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Makes a merchant one that can be shared with. Once more changes nothing.
    pub(crate) async fn add_supplier(&self, supplier: &str) -> Result<(), Error> {
        let add = AddProfitSharingReceiver::builder()
            .appid(APPID)
            .receiver_type(ProfitSharingReceiverType::MerchantId)
            .account(supplier)
            .relation_type(ProfitSharingRelation::Supplier);
        add.send(&self.client).await.map(drop)
    }

    /// Sells something for `fen`, which will be shared: what the user scans.
    pub(crate) async fn sell(&self, out_trade_no: &str, fen: i64) -> Result<String, Error> {
        let order = CreateNativeTransaction::builder()
            .appid(APPID)
            .description("A cup of tea")
            .out_trade_no(out_trade_no)
            .notify_url(&self.notify_url)
            .amount(OrderAmount::builder().total(fen))
            .settle_info(SettleInfo { profit_sharing: Some(true) });
        Ok(order.send(&self.client).await?.code_url)
    }

    async fn transaction_id(&self, out_trade_no: &str) -> Result<String, Error> {
        let found = QueryTransaction::builder().out_trade_no(out_trade_no).send(&self.client).await?;
        Ok(found.transaction_id.unwrap_or_default())
    }

    /// Shares a paid order. The number of the request is made of the order's, so that a repeat is the same request.
    pub(crate) async fn share(&self, out_trade_no: &str, supplier: &str, fen: i64) -> Result<(), Error> {
        let receiver = ProfitSharingReceiver::builder()
            .receiver_type(ProfitSharingReceiverType::MerchantId)
            .account(supplier)
            .amount(fen)
            .description("Leaves");
        let share = CreateProfitSharingOrder::builder()
            .appid(APPID)
            .transaction_id(self.transaction_id(out_trade_no).await?)
            .out_order_no(share_number(out_trade_no))
            .unfreeze_unsplit(false)
            .receivers(vec![receiver])
            .notify_url(&self.notify_url);
        share.send(&self.client).await.map(drop)
    }

    /// Takes some of a share back; whether it came back at once.
    pub(crate) async fn take_back(&self, out_trade_no: &str, supplier: &str, fen: i64) -> Result<bool, Error> {
        let take_back = CreateProfitSharingReturn::builder()
            .out_return_no(format!("{}BACK", share_number(out_trade_no)))
            .return_mchid(supplier)
            .amount(fen)
            .description("The tea was cold")
            .out_order_no(share_number(out_trade_no));
        Ok(take_back.send(&self.client).await?.result == ProfitSharingReturnResult::Success)
    }

    /// Gives the rest of a payment to the shop.
    pub(crate) async fn keep_the_rest(&self, out_trade_no: &str) -> Result<(), Error> {
        let rest = UnfreezeUnsplitFunds::builder()
            .transaction_id(self.transaction_id(out_trade_no).await?)
            .out_order_no(format!("{}REST", share_number(out_trade_no)))
            .description("The rest");
        rest.send(&self.client).await.map(drop)
    }

    /// Sends a prize: what the mini program opens the confirmation with.
    ///
    /// If the outcome is unknown, the shop asks before it does anything else, and never sends a second prize.
    pub(crate) async fn send_prize(&self, number: &str, openid: &str, fen: i64) -> Result<String, Error> {
        let prize = CreateTransferBill::builder()
            .appid(APPID)
            .out_bill_no(number)
            .transfer_scene_id("1000")
            .openid(openid)
            .transfer_amount(fen)
            .transfer_remark("Second prize")
            .transfer_scene_report_infos(vec![
                TransferSceneReport::builder().info_type("活动名称").info_content("新会员有礼"),
                TransferSceneReport::builder().info_type("奖励说明").info_content("注册会员抽奖二等奖"),
            ])
            .notify_url(&self.notify_url);
        let created = prize.send(&self.client).await?;
        self.books().prizes.insert(number.to_owned(), created.state);
        Ok(created.package_info.unwrap_or_default())
    }

    /// Asks how a prize stands, for whoever was not told.
    pub(crate) async fn ask_for_prize(&self, number: &str) -> Result<TransferState, Error> {
        let found = QueryTransferBill::builder().out_bill_no(number).send(&self.client).await?;
        self.books().prizes.insert(number.to_owned(), found.state.clone());
        Ok(found.state)
    }

    /// Fen that a supplier has received, by the books.
    pub(crate) fn received(&self, supplier: &str) -> i64 {
        self.books().received.get(supplier).copied().unwrap_or_default()
    }

    /// How a prize stands, by the books.
    pub(crate) fn prize(&self, number: &str) -> Option<TransferState> {
        self.books().prizes.get(number).cloned()
    }
}

/// The number of the request that shares an order: letters and digits.
pub(crate) fn share_number(out_trade_no: &str) -> String {
    format!("{}SHARE", out_trade_no.replace('-', ""))
}

/// Writes each notification into the books once, however often it arrives.
pub(crate) async fn notified(State(shop): State<Shop>, notification: Notification) -> NotificationResponse {
    let handler = async {
        if let Some(ProfitShareMoved { receiver: Some(receiver), .. }) = notification.read()? {
            let fen = receiver.amount.unwrap_or_default();
            let fen = if notification.event_type() == "PROFITSHARING.RETURN" { -fen } else { fen };
            *shop.books().received.entry(receiver.account.unwrap_or_default()).or_default() += fen;
        } else if let Some(TransferBillFinished { out_bill_no, state, .. }) = notification.read()? {
            shop.books().prizes.insert(out_bill_no, state);
        }
        Ok::<_, NotificationError>(())
    };
    shop.store.once(notification.id(), handler).await.response()
}
