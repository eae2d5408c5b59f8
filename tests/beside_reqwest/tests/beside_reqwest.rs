//! Beside our client the program's own HTTP client works as it did without: whichever features of reqwest it asks for.

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpListener;
use wechatpay_runtime::{Client, ClientBuilder, Merchant, PlatformKey};

fn client() -> ClientBuilder {
    let merchant_key = include_bytes!("../../end_to_end/keys/merchant_key.pem");
    let merchant = Merchant::from_pem("1900000109", "5157F09EFDC096DE15EBE81A47057A7232F1B8E1", merchant_key).unwrap();
    let platform_key = include_bytes!("../../end_to_end/keys/platform_public_key.pem");
    let platform_key = PlatformKey::from_pem("PUB_KEY_ID_0114232134912410000000000000", platform_key).unwrap();
    Client::builder(merchant, platform_key)
}

/// The first that is built, so that the order of the tests does not matter.
fn built() -> Client {
    match client().build() {
        Ok(client) => client,
        Err(error) => {
            assert!(cfg!(not(feature = "our-tls")), "{error}");
            // There is no TLS but the program's own.
            assert!(error.to_string().contains("`ClientBuilder::http_client`"), "{error}");
            client().http_client(reqwest::Client::new()).build().unwrap()
        }
    }
}

async fn server() -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            let _ = stream.read(&mut [0; 4096]).await;
            let _ = stream.write_all(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\nok").await;
        }
    });
    format!("http://{address}/")
}

#[tokio::test]
async fn the_programs_own_http_client_is_built_and_calls() {
    built();
    for http in [reqwest::Client::new(), reqwest::Client::builder().build().unwrap()] {
        let response = http.get(server().await).send().await.unwrap();
        assert_eq!(response.status(), 200);
    }
}

/// A program that leaves TLS to itself need not build ours first.
#[cfg(not(feature = "our-tls"))]
#[test]
fn nothing_of_ours_is_united_with_the_programs_http_client() {
    reqwest::Client::new();
    built();
}

#[tokio::test]
async fn our_client_calls_with_the_http_client_of_the_program() {
    built();
    let address = server().await;
    let client = client().base_url(address.trim_end_matches('/')).http_client(reqwest::Client::new()).build().unwrap();
    // It reaches the server, whose response nobody has signed.
    let error = client.request(wechatpay_runtime::Method::Get, "v3/certificates").send().await.unwrap_err();
    assert_eq!(error.status(), Some(200), "{error}");
}

/// No certificate is needed to see which TLS answers: the program's own, or none.
#[cfg(any(feature = "default-tls", feature = "native-tls", feature = "our-tls"))]
#[tokio::test]
async fn the_programs_own_http_client_speaks_tls() {
    built();
    let address = server().await.replace("http:", "https:");
    let error = reqwest::Client::new().get(address).send().await.unwrap_err();
    let mut causes = format!("{error}");
    let mut cause = std::error::Error::source(&error);
    while let Some(error) = cause {
        causes = format!("{causes}: {error}");
        cause = error.source();
    }
    assert!(!causes.contains("scheme is not http"), "{causes}");
}
