//! Where an endpoint lives, and how its sensitive fields are encrypted: both differ outside mainland China.

/// The part of WeChat Pay that an endpoint lives in. Each has a host of its own; the API and the signatures are the same.
///
/// A client sends each call to the host of its endpoint's region. See
/// [`ClientBuilder::region_base_url`](crate::ClientBuilder::region_base_url).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Region {
    /// Mainland China: `https://api.mch.weixin.qq.com`. Endpoints are here unless they say otherwise.
    #[default]
    Mainland,
    /// Hong Kong: `https://apihk.mch.weixin.qq.com`. Documents name this host for every endpoint outside mainland China:
    /// `v3/global/…`, `global/v3/…`, `hk/v3/…`.
    HongKong,
    /// The United States: `https://apius.mch.weixin.qq.com`.
    UnitedStates,
    /// Europe: `https://apieu.mch.weixin.qq.com`.
    Europe,
}

impl Region {
    /// Every region.
    pub const ALL: [Region; 4] = [Region::Mainland, Region::HongKong, Region::UnitedStates, Region::Europe];

    /// Returns scheme and host of the documented server, without a trailing slash.
    ///
    /// ```
    /// assert_eq!(wechatpay_runtime::Region::HongKong.base_url(), "https://apihk.mch.weixin.qq.com");
    /// ```
    pub const fn base_url(self) -> &'static str {
        match self {
            Region::Mainland => "https://api.mch.weixin.qq.com",
            Region::HongKong => "https://apihk.mch.weixin.qq.com",
            Region::UnitedStates => "https://apius.mch.weixin.qq.com",
            Region::Europe => "https://apieu.mch.weixin.qq.com",
        }
    }
}

/// How RSA encrypts the sensitive fields of an endpoint, in both directions.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Encryption {
    /// RSAES-OAEP with SHA-1: all endpoints unless they say otherwise.
    #[default]
    Oaep,
    /// RSAES-PKCS1-v1_5: endpoints outside mainland China.
    Pkcs1,
}

impl Encryption {
    /// Returns the name in RFC 8017.
    pub const fn as_str(self) -> &'static str {
        match self {
            Encryption::Oaep => "RSAES-OAEP with SHA-1",
            Encryption::Pkcs1 => "RSAES-PKCS1-v1_5",
        }
    }
}
