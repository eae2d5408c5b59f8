//! What the other tests hold fixed: keys of no merchant, a clock, a nonce, and the seed documents' requests.

use wechatpay_endpoints::runtime::Nonce;
use wechatpay_endpoints::v3::payscore::oversea::partner::serviceorder as oversea;
use wechatpay_endpoints::v3::payscore::partner::{PartnerPostDiscount, PartnerPostPayment, serviceorder as partner_serviceorder};
use wechatpay_endpoints::v3::payscore::payafter_orders::CompletePayafterOrder;
use wechatpay_endpoints::v3::payscore::serviceorder::{CompleteServiceOrder, PostDiscount, TimeRange};
use wechatpay_endpoints::v3::payscore::smartretail_orders::CompleteSmartretailOrder;
use wechatpay_endpoints::v3::payscore::{Discount, Fee, FinishType, Location, PostPayment};
use wechatpay_endpoints::{Client, ClientBuilder, Merchant, PlatformKey};

pub(crate) const MERCHANT_KEY: &[u8] = include_bytes!("keys/merchant_key.pem");
pub(crate) const MERCHANT_PUBLIC_KEY: &[u8] = include_bytes!("keys/merchant_public_key.pem");
pub(crate) const MERCHANT_CERTIFICATE: &[u8] = include_bytes!("keys/merchant_certificate.pem");
pub(crate) const PLATFORM_KEY: &[u8] = include_bytes!("keys/platform_key.pem");
pub(crate) const PLATFORM_PUBLIC_KEY: &[u8] = include_bytes!("keys/platform_public_key.pem");

pub(crate) const MCHID: &str = "1900000109";
pub(crate) const SERIAL: &str = "5157F09EFDC096DE15EBE81A47057A7232F1B8E1";
pub(crate) const PUBLIC_KEY_ID: &str = "PUB_KEY_ID_0114232134912410000000000000";
pub(crate) const NOW: u64 = 1554208460;
pub(crate) const NONCE: &str = "593BEC0C930BF1AFEB40B4A08C8FB242";

pub(crate) fn merchant() -> Merchant {
    Merchant::from_pem(MCHID, SERIAL, MERCHANT_KEY).unwrap()
}

pub(crate) fn platform_key() -> PlatformKey {
    PlatformKey::from_pem(PUBLIC_KEY_ID, PLATFORM_PUBLIC_KEY).unwrap()
}

/// A client whose every signature is the same.
pub(crate) fn client() -> ClientBuilder {
    Client::builder(merchant(), platform_key()).clock(|| NOW).nonces(|| Nonce::new(NONCE).unwrap())
}

fn payment() -> PartnerPostPayment {
    PartnerPostPayment {
        name: Some("就餐费用".into()),
        amount: Some(40000),
        description: Some("就餐人均100元".into()),
        count: Some(4),
    }
}

/// The direct order's document, its amounts made to add up.
pub(crate) fn direct() -> CompleteServiceOrder {
    CompleteServiceOrder {
        out_order_no: "1234323JKHDFE1243252".into(),
        appid: "wxd678efh567hg6787".into(),
        service_id: "500001".into(),
        post_payments: vec![PostPayment {
            name: "就餐费用服务费".into(),
            amount: Some(4000),
            description: Some("就餐人均 100 元服务费: 100/小时".into()),
            count: Some(1),
        }],
        post_discounts: Some(vec![PostDiscount {
            name: "满 20 减 1 元".into(),
            description: Some("不与其他优惠叠加".into()),
            amount: 100,
            count: None,
        }]),
        total_amount: 3900,
        time_range: Some(TimeRange {
            start_time: Some("20091225091010".into()),
            end_time: Some("20091225121010".into()),
            ..TimeRange::default()
        }),
        location: Some(Location { start_location: None, end_location: Some("嗨客时尚主题展餐厅".into()) }),
        profit_sharing: Some(false),
        goods_tag: Some("goods_tag".into()),
        device: None,
    }
}

pub(crate) fn partner() -> partner_serviceorder::CompletePartnerServiceOrder {
    partner_serviceorder::CompletePartnerServiceOrder {
        out_order_no: "1234323JKHDFE1243252".into(),
        service_id: "2002000000000558128851361561536".into(),
        sub_mchid: "1900000109".into(),
        post_payments: vec![payment()],
        post_discounts: Some(vec![discount()]),
        total_amount: 39900,
        time_range: Some(TimeRange {
            start_time: Some("20091225091010".into()),
            end_time: Some("20091225121010".into()),
            start_time_remark: Some("开始租借时间".into()),
            end_time_remark: Some("租借结束时间".into()),
        }),
        location: Some(Location {
            start_location: Some("嗨客时尚主题展餐厅".into()),
            end_location: Some("嗨客时尚主题展餐厅".into()),
        }),
        profit_sharing: Some(true),
        complete_time: Some("2019-11-11T16:24:05+08:00".into()),
        goods_tag: Some("goods_tag".into()),
        device: None,
    }
}

fn discount() -> PartnerPostDiscount {
    PartnerPostDiscount {
        name: Some("满20减1元".into()),
        description: Some("不与其他优惠叠加".into()),
        amount: Some(100),
        count: Some(2),
    }
}

pub(crate) fn oversea() -> oversea::CompleteOverseaServiceOrder {
    oversea::CompleteOverseaServiceOrder {
        out_order_no: "1234323JKHDFE1243252".into(),
        service_id: "2002000000000558128851361561536".into(),
        channel_id: Some("1230000109".into()),
        sub_mchid: "1900000109".into(),
        post_payments: vec![payment()],
        post_discounts: Some(vec![discount()]),
        total_amount: 39900,
        currency: Some("HKD".into()),
        time_range: Some(oversea::OverseaTimeRange {
            start_time: "2019-11-11T16:24:05+08:00".into(),
            end_time: Some("2019-11-11T16:24:05+08:00".into()),
            start_time_remark: Some("备注1".into()),
            end_time_remark: Some("备注2".into()),
        }),
        location: Some(Location {
            start_location: Some("嗨客时尚主题展餐厅".into()),
            end_location: Some("嗨客时尚主题展餐厅".into()),
        }),
        profit_sharing: Some(true),
        complete_time: Some("2019-11-11T16:24:05+08:00".into()),
        goods_tag: Some("goods_tag".into()),
    }
}

pub(crate) fn payafter() -> CompletePayafterOrder {
    CompletePayafterOrder {
        out_order_no: "1234323JKHDFE1243252".into(),
        appid: "wxd678efh567hg6787".into(),
        service_id: "500001".into(),
        finish_type: FinishType::Used,
        cancel_reason: None,
        real_service_start_time: Some("20091225091010".into()),
        real_service_end_time: Some("20091225121010".into()),
        real_service_end_location: Some("嗨客时尚主题展餐厅".into()),
        fees: Some(vec![Fee {
            fee_name: "就餐费用".into(),
            fee_count: Some(4),
            fee_amount: 40000,
            fee_desc: Some("就餐人均100元".into()),
        }]),
        discounts: Some(vec![Discount {
            discount_name: "满20减1元".into(),
            discount_amount: 100,
            discount_desc: Some("不与其他优惠叠加".into()),
        }]),
        total_amount: Some(39900),
        finish_ticket: Some("E4A5F3C1".into()),
        profit_sharing: Some(false),
    }
}

/// An order of smart retail that was not used.
pub(crate) fn smartretail() -> CompleteSmartretailOrder {
    CompleteSmartretailOrder {
        out_order_no: "1234323JKHDFE1243252".into(),
        appid: "wxd678efh567hg6787".into(),
        service_id: "500001".into(),
        finish_type: FinishType::NotUsed,
        cancel_reason: Some("用户投诉".into()),
        real_service_start_time: None,
        real_service_end_time: None,
        real_service_end_location: None,
        fees: None,
        discounts: None,
        total_amount: None,
        finish_ticket: None,
        profit_sharing: None,
    }
}
