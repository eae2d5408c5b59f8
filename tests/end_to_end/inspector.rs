//! The gateway's page in a real browser: it follows what happens, pays by a click, and shows what strangers send as text.

use std::path::Path;

use axum::Router;
use axum::http::StatusCode;
use axum::routing::post;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};
use wechatpay_endpoints::Client;
use wechatpay_endpoints::v3::pay::transactions::native::CreateNativeTransaction;
use wechatpay_endpoints::v3::pay::{OrderAmount, transactions::out_trade_no::QueryTransaction};
use wechatpay_sandbox::Gateway;

use crate::browser::Browser;
use crate::live::gateway;

/// What a page that read it as markup would run.
const HOSTILE: &str = "<img src=x onerror=\"document.title='taken'\">票";

/// The address of a receiver that takes everything.
async fn receiver() -> String {
    receiver_with(StatusCode::NO_CONTENT).await
}

/// The address of a receiver that answers everything with this status.
async fn receiver_with(status: StatusCode) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}/notify", listener.local_addr().unwrap());
    tokio::spawn(async move { axum::serve(listener, Router::new().route("/notify", post(move || async move { status }))).await });
    url
}

async fn create(client: &Client, out_trade_no: &str, description: &str, notify_url: &str) {
    let order = CreateNativeTransaction::builder()
        .appid("wx8888888888888888")
        .description(description)
        .out_trade_no(out_trade_no)
        .notify_url(notify_url)
        .amount(OrderAmount::builder().total(1250));
    order.send(client).await.unwrap();
}

/// Sends a request whose body is not the one that was signed; gives the first line of the response.
async fn send_another_body(gateway: &Gateway, client: &Client) -> String {
    let query = QueryTransaction::builder().out_trade_no("NATIVE-1");
    let prepared = query.prepare(client).unwrap();
    let headers: String = prepared.headers().iter().map(|(name, value)| format!("{name}: {value}\r\n")).collect();
    let target = prepared.url().split_once("//").unwrap().1;
    let target = &target[target.find('/').unwrap()..];
    // The path was signed without the slash at its end.
    let (path, query) = target.split_once('?').unwrap();
    let message = format!("GET {path}/?{query} HTTP/1.1\r\nhost: {}\r\nconnection: close\r\n{headers}\r\n", gateway.address());
    let mut stream = TcpStream::connect(gateway.address()).await.unwrap();
    stream.write_all(message.as_bytes()).await.unwrap();
    let mut response = String::new();
    stream.read_to_string(&mut response).await.unwrap();
    response.lines().next().unwrap_or_default().to_owned()
}

/// Keeps a picture for the README if asked to: `WRITE=pictures`.
async fn keep_picture(browser: &Browser, name: &str) {
    if std::env::var("WRITE").is_ok_and(|what| what == "pictures") {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/pictures");
        std::fs::create_dir_all(&folder).unwrap();
        std::fs::write(folder.join(name), browser.picture().await).unwrap();
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_checkout_is_clicked_through_in_a_browser() {
    let gateway = gateway().await;
    let client = gateway.client().unwrap();
    let Some(browser) = Browser::start("en-US").await else { return };
    browser.open(&format!("{}/__sandbox/", gateway.base_url())).await;
    browser
        .wait_for(
            "document.getElementById('connection').textContent === '' && document.getElementById('mchid').textContent !== ''",
        )
        .await;

    // It appears without a reload, and what the merchant wrote stays text.
    create(&client, "NATIVE-1", HOSTILE, &receiver().await).await;
    browser.click("nav a[href='#records']").await;
    browser.wait_for("document.querySelector('#record-list [data-number=\"NATIVE-1\"] img.qr')?.naturalWidth > 0").await;
    let card = browser.value("document.querySelector('[data-number=\"NATIVE-1\"]').innerText").await;
    let card = card.as_str().unwrap();
    assert!(card.contains(HOSTILE) && card.contains("¥12.50") && card.contains("NOTPAY"), "{card}");
    keep_picture(&browser, "inspector-orders.png").await;

    // A click pays it, and the notification is taken.
    browser.click("[data-number=\"NATIVE-1\"] button[data-action=pay]").await;
    browser.wait_for("document.querySelector('[data-number=\"NATIVE-1\"] [data-state]').dataset.state === 'SUCCESS'").await;
    browser.click("nav a[href='#notifications']").await;
    browser
        .wait_for("document.querySelector('[data-event=\"TRANSACTION.SUCCESS\"] [data-state]')?.dataset.state === 'taken'")
        .await;
    gateway.delivered().await;

    // The journal opens a request.
    browser.click("nav a[href='#journal']").await;
    let created = gateway.journal().iter().find(|entry| entry.method == "POST").unwrap().number;
    browser.click(&format!("#entries tr[data-number=\"{created}\"] button")).await;
    browser.wait_for("document.querySelector('#entry #message') !== null").await;
    let opened = browser.value("document.getElementById('entry').innerText").await;
    for expected in [
        "POST /v3/pay/transactions/native",
        "The signature is right.",
        "onerror",
        "WECHATPAY2-SHA256-RSA2048",
        "within 300 s of the clock",
        "not used before",
    ] {
        assert!(opened.as_str().unwrap().contains(expected), "{expected}: {opened}");
    }

    // A wrong signature is laid beside the right one, with the first difference marked.
    assert!(send_another_body(&gateway, &client).await.contains("401"));
    browser.wait_for("[...document.querySelectorAll('#entries tr')].some((row) => row.innerText.includes('SIGN_ERROR'))").await;
    let number = gateway.journal().iter().find(|entry| entry.status == Some(401)).unwrap().number;
    browser.click(&format!("#entries tr[data-number=\"{number}\"] button")).await;
    browser.wait_for("document.querySelectorAll('#entry mark').length === 2").await;
    let signed = browser.value("document.getElementById('was-signed').innerText").await;
    assert!(signed.as_str().unwrap().contains("/v3/pay/transactions/out-trade-no/NATIVE-1?mchid="), "{signed}");
    keep_picture(&browser, "inspector-signature.png").await;

    assert_eq!(browser.value("document.title").await, "wechatpay sandbox");
    assert_eq!(browser.complaints().await, [] as [&str; 0]);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_page_speaks_the_browsers_language_and_switches_and_its_cashier_pays() {
    let gateway = gateway().await;
    let client = gateway.client().unwrap();
    let Some(browser) = Browser::start("zh-CN").await else { return };
    create(&client, "NATIVE-2", "深圳腾大餐厅", "https://www.example.com/notify").await;
    browser.open(&format!("{}/__sandbox/", gateway.base_url())).await;
    browser.wait_for("document.querySelector('nav a').textContent === '请求日志'").await;
    browser.wait_for("document.querySelector('#entries .name')?.textContent.includes('Native')").await;
    browser.click("nav a[href='#records']").await;
    browser.wait_for("document.querySelector('[data-number=\"NATIVE-2\"]')?.innerText.includes('Native 支付')").await;
    browser.click("#language").await;
    browser.wait_for("document.querySelector('nav a').textContent === 'Journal'").await;

    let address = browser.value("document.querySelector('[data-number=\"NATIVE-2\"] a').href").await;
    browser.open(address.as_str().unwrap()).await;
    browser.wait_for("document.getElementById('amount').textContent === '¥12.50'").await;
    browser.click("button[data-action=pay]").await;
    browser.wait_for("document.getElementById('state').textContent === 'Paid'").await;
    let paid = QueryTransaction::builder().out_trade_no("NATIVE-2").send(&client).await.unwrap();
    assert!(paid.transaction_id.is_some());

    // A declared event is sent as a sample, faults are switched on, time passes: by the forms.
    browser.open(&format!("{}/__sandbox/#notifications", gateway.base_url())).await;
    browser.wait_for("document.querySelector('#send select').options.length > 10").await;
    let url = receiver().await;
    let fill = format!(
        "(document.querySelector('#send input').value = '{url}', document.querySelector('#send select').value = 'REFUND.SUCCESS', true)"
    );
    browser.wait_for(&fill).await;
    browser.click("#send button").await;
    browser.wait_for("document.querySelector('[data-event=\"REFUND.SUCCESS\"] [data-state]')?.dataset.state === 'taken'").await;
    browser.click("[data-event=\"REFUND.SUCCESS\"] button").await;
    browser.click("nav a[href='#faults']").await;
    browser.click("#inject button[type=submit]").await;
    browser.wait_for("document.querySelectorAll('#fault-list li').length === 1").await;
    let before = gateway.clock().now();
    browser.click("#advance button").await;
    browser.wait_for("document.getElementById('problem').hidden").await;
    for _ in 0..100 {
        if gateway.clock().now() >= before + 60 {
            break;
        }
        tokio::time::sleep(std::time::Duration::from_millis(50)).await;
    }
    assert!(gateway.clock().now() >= before + 60);
    let deliveries = gateway.journal().iter().filter(|entry| entry.code.as_deref() == Some("REFUND.SUCCESS")).count();
    assert_eq!(deliveries, 2, "it was sent again");
    assert_eq!(browser.complaints().await, [] as [&str; 0]);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_page_is_used_with_a_keyboard_and_what_happens_does_not_take_the_focus_away() {
    let gateway = gateway().await;
    let client = gateway.client().unwrap();
    let Some(browser) = Browser::start("en-US").await else { return };
    create(&client, "KEYS-1", "a", &receiver_with(StatusCode::INTERNAL_SERVER_ERROR).await).await;
    browser.open(&format!("{}/__sandbox/", gateway.base_url())).await;
    browser.wait_for("document.querySelector('#entries button') !== null").await;

    // The journal grows while a line of it has the focus; Enter opens that line.
    browser.wait_for("(document.querySelector('#entries button').focus(), true)").await;
    let number = browser.value("document.activeElement.closest('tr').dataset.number").await;
    create(&client, "KEYS-2", "b", "https://www.example.com/notify").await;
    browser.wait_for("document.querySelectorAll('#entries tr').length === 2").await;
    assert_eq!(browser.value("document.activeElement.closest('tr')?.dataset.number ?? ''").await, number);
    browser.press('\u{e007}').await;
    browser.wait_for("document.querySelector('#entry #message') !== null").await;
    let lines = browser.value("[...document.querySelectorAll('#message th')].map((name) => name.textContent).join()").await;
    assert_eq!(lines, "method,URL,timestamp,nonce,Body");

    // The button that pays is gone when it has paid: the order itself has the focus, and so a screen reader reads its state.
    browser.click("nav a[href='#records']").await;
    browser.wait_for("(document.querySelector('[data-number=\"KEYS-1\"] button[data-action=pay]').focus(), true)").await;
    browser.press('\u{e007}').await;
    browser.wait_for("document.querySelector('[data-number=\"KEYS-1\"] [data-state]').dataset.state === 'SUCCESS'").await;
    browser.wait_for("document.activeElement.closest('li')?.dataset.number === 'KEYS-1'").await;

    // A notification that was refused says so, and when it is sent again.
    browser.click("nav a[href='#notifications']").await;
    browser.wait_for("document.querySelector('[data-event] [data-state]')?.dataset.state === 'refused'").await;
    let row = browser.value("document.querySelector('[data-event]').innerText").await;
    assert!(row.as_str().unwrap().contains("refused, sent again later"), "{row}");

    // Everything that can be used has a name that a screen reader says.
    let nameless = "[...document.querySelectorAll('button, input, select, a, img')].filter((it) => !(it.labels?.length || it.textContent.trim() \
                    || it.alt || it.getAttribute('aria-label'))).map((it) => it.outerHTML).join()";
    assert_eq!(browser.value(nameless).await, "");
    assert_eq!(browser.complaints().await, [] as [&str; 0]);
}
