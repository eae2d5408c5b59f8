//! Who may make control calls, which are not signed: programs of this machine, and no web page that a browser of this machine shows.

use std::net::{IpAddr, SocketAddr};

use hyper::header::{HOST, HeaderMap, ORIGIN};
use wechatpay_runtime::ErrorCode;

use crate::engine::error_response::ErrorResponse;

/// Whether a connection between these two is one from this machine.
pub(crate) fn is_from_here(peer: SocketAddr, local: Option<SocketAddr>) -> bool {
    let peer = peer.ip().to_canonical();
    peer.is_loopback() || local.is_some_and(|local| local.ip().to_canonical() == peer)
}

/// Whether a host, as it stands in a URL, is this machine by its loopback.
pub(crate) fn is_loopback(host: &str) -> bool {
    host.eq_ignore_ascii_case("localhost") || address(host).is_some_and(|ip| ip.to_canonical().is_loopback())
}

fn address(host: &str) -> Option<IpAddr> {
    host.trim_matches(['[', ']']).parse().ok()
}

/// That a control call comes from this machine, and not from a web page: a page of another site names itself in `Origin`, and one
/// whose name leads here (DNS rebinding) has that name in `Host`.
pub(crate) fn check(from_here: bool, headers: &HeaderMap) -> Result<(), ErrorResponse> {
    if !from_here {
        return Err(refuse("Control calls are taken from this machine only"));
    }
    for host in headers.get_all(HOST) {
        let host = host.to_str().unwrap_or_default();
        let name = host.rsplit_once(':').filter(|(_, port)| port.bytes().all(|byte| byte.is_ascii_digit()));
        let name = name.map_or(host, |(name, _)| name);
        if !name.eq_ignore_ascii_case("localhost") && address(name).is_none() {
            return Err(refuse("The Host of a control call has to be localhost or an IP address"));
        }
    }
    for origin in headers.get_all(ORIGIN) {
        let own = origin.to_str().ok().and_then(|origin| origin.strip_prefix("http://"));
        let is_own = own.is_some_and(|own| headers.get(HOST).is_some_and(|host| host.as_bytes() == own.as_bytes()));
        if !is_own {
            return Err(refuse("Control calls are not taken from a web page: its Origin is another"));
        }
    }
    Ok(())
}

fn refuse(message: &str) -> ErrorResponse {
    ErrorResponse::new(403, ErrorCode::NoAuth, message)
}

#[cfg(test)]
mod tests {
    use hyper::header::HeaderValue;

    use super::*;

    fn is_taken(headers: &[(&'static str, &'static str)]) -> bool {
        let mut map = HeaderMap::new();
        for (name, value) in headers {
            map.append(*name, HeaderValue::from_static(value));
        }
        check(true, &map).is_ok()
    }

    #[test]
    fn a_control_call_is_taken_from_programs_of_this_machine_and_not_from_web_pages() {
        for host in ["127.0.0.1:8080", "localhost", "LOCALHOST:1", "[::1]:8080", "192.168.1.5:80", "[::ffff:127.0.0.1]"] {
            assert!(is_taken(&[("host", host)]), "{host}");
        }
        assert!(is_taken(&[]) && is_taken(&[("host", "127.0.0.1:8080"), ("origin", "http://127.0.0.1:8080")]));
        for host in ["evil.example:8080", "127.0.0.1.evil.example", "localhost.evil.example", "", "gateway:80"] {
            assert!(!is_taken(&[("host", host)]), "{host}");
        }
        for origin in ["https://evil.example", "http://127.0.0.1:8081", "null", "https://127.0.0.1:8080", ""] {
            assert!(!is_taken(&[("host", "127.0.0.1:8080"), ("origin", origin)]), "{origin}");
        }
        assert!(!is_taken(&[("host", "127.0.0.1"), ("host", "evil.example")]));
    }

    #[test]
    fn an_ipv4_client_of_a_gateway_on_ipv6_is_one_of_this_machine() {
        let is_from_here = |peer: &str, local: &str| is_from_here(peer.parse().unwrap(), local.parse().ok());
        assert!(is_from_here("[::ffff:127.0.0.1]:5000", "[::ffff:127.0.0.1]:80"));
        assert!(is_from_here("192.168.1.5:5000", "192.168.1.5:80"));
        assert!(!is_from_here("[::ffff:192.168.1.6]:5000", "[::ffff:192.168.1.5]:80"));
    }
}
