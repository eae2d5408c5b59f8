//! Uploads and downloads over sockets: what is signed, what is streamed, and that a hash that does not match is an error.

use std::io::{Read as _, Write as _};
use std::time::Duration;

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpListener;
use wechatpay_endpoints::v3::bill::fundflowbill::GetFundFlowBill;
use wechatpay_endpoints::v3::bill::tradebill::{BillType, GetTradeBill};
use wechatpay_endpoints::v3::bill::{Bill, TarType};
use wechatpay_endpoints::v3::billdownload::file::DownloadBill;
use wechatpay_endpoints::v3::merchant::media::upload::{UploadImage, UploadedMedia};
use wechatpay_endpoints::v3::merchant_service::images::DownloadComplaintImage;
use wechatpay_endpoints::v3::refund::domestic::refunds::{CreateRefund, RefundAmount, RefundStatus};
use wechatpay_endpoints::{
    CheckedDownload, Client, Error, ErrorCode, File, RetryPolicy, UncheckedDownload, VerificationError, wechatpay_endpoint,
};
use wechatpay_sandbox::{Fault, Gateway, Verdict};

use crate::fixed;
use crate::live::gateway;
use crate::raw_server::RawServer;

/// 2019-06-11, ten o'clock in the morning, in Beijing.
const DAY: u64 = 1_560_218_400;

async fn gateway_and_client() -> (Gateway, Client) {
    let gateway = gateway().await;
    // Enough for a bill that does not come in one piece.
    for number in 0..1000 {
        gateway.place_transaction(&format!("BILL{number}"), 100 + number, DAY + number.unsigned_abs()).unwrap();
    }
    let client = gateway.client().unwrap().with_retry_policy(RetryPolicy::never());
    (gateway, client)
}

/// A picture of some size, every byte value in it, line ends and boundaries' beginnings too.
fn picture(length: usize) -> Vec<u8> {
    let mut bytes: Vec<u8> = (0..length).map(|index| (index * 7 + index / 251) as u8).collect();
    for (at, byte) in b"\r\n--wechatpay\r\n--".iter().enumerate().take(length) {
        bytes[at] = *byte;
    }
    bytes
}

#[tokio::test]
async fn a_file_in_memory_and_one_of_the_system_arrive_as_they_are() {
    let (gateway, client) = gateway_and_client().await;
    let bytes = picture(1_900_000);
    let path = std::env::temp_dir().join(format!("wechatpay-{}-平 \"1\".png", std::process::id()));
    std::fs::write(&path, &bytes).unwrap();
    let of_system = File::open(&path).unwrap();
    for file in [of_system.clone(), File::from_bytes("a.png", bytes)] {
        let upload = UploadImage::new(file);
        // The gateway computes the digest of what it received.
        assert_eq!(upload.send(&client).await.unwrap().media_id, format!("sandbox-{}", upload.sha256));
    }
    assert!(gateway.journal().iter().all(|entry| entry.verdict == Verdict::Authentic));

    // The file is opened each time it is sent; one that has changed does not pass as what it was.
    std::fs::write(&path, picture(1_000)).unwrap();
    let upload = UploadImage::new(of_system);
    assert!(matches!(upload.send(&client).await.unwrap_err(), Error::Transport(_)));
    std::fs::remove_file(&path).unwrap();
    let error = upload.send(&client).await.unwrap_err();
    assert!(error.to_string().starts_with("the file to upload cannot be opened"), "{error}");
}

#[test]
fn meta_is_signed_byte_for_byte_and_nothing_else() {
    let client = fixed::client().build().unwrap();
    let upload = UploadImage::new(File::from_bytes("licence.png", *b"\x89PNG"));
    let prepared = upload.prepare(&client).unwrap();
    let meta = format!(r#"{{"filename":"licence.png","sha256":"{}"}}"#, upload.sha256);
    assert_eq!(prepared.body(), meta.as_bytes());
    let message = format!("POST\n/v3/merchant/media/upload\n{}\n{}\n{meta}\n", fixed::NOW, fixed::NONCE);
    assert_eq!(prepared.message(), message.as_bytes());
    let content_type = prepared.header("content-type").unwrap();
    assert!(content_type.starts_with("multipart/form-data; boundary="), "{content_type}");
    assert_eq!(prepared.file(), Some(&upload.file));
    let curl = prepared.to_string();
    assert!(curl.contains(r#"-F 'meta="{\"filename\":\"licence.png\""#) && curl.contains(r#"-F 'file=@"licence.png""#), "{curl}");
    assert!(!curl.contains("content-type"), "{curl}");
}

/// As the declared one, without its rule.
#[wechatpay_endpoint(POST, "v3/merchant/media/upload", response = UploadedMedia)]
struct UncheckedUpload {
    filename: String,
    sha256: String,
    #[wechatpay(file)]
    file: File,
}

#[tokio::test]
async fn a_digest_that_is_not_the_files_is_refused_here_and_by_the_server() {
    let (gateway, client) = gateway_and_client().await;
    let file = File::from_bytes("a.png", picture(100));
    let mut upload = UploadImage::new(file.clone());
    upload.sha256 = File::from_bytes("b.png", picture(101)).sha256().into();
    assert!(matches!(upload.send(&client).await.unwrap_err(), Error::Invalid(_)));
    assert!(gateway.journal().is_empty());

    let unchecked = UncheckedUpload { filename: upload.filename, sha256: upload.sha256, file };
    let Error::Api(error) = unchecked.send(&client).await.unwrap_err() else { panic!("no error of the API") };
    assert_eq!((error.status, &error.code), (400, &ErrorCode::ParamError));
    assert_eq!(error.details()[0].field.as_deref(), Some("sha256"));
}

#[tokio::test]
async fn an_upload_without_its_file_is_refused() {
    let (_gateway, client) = gateway_and_client().await;
    let json = serde_json::json!({ "filename": "a.png", "sha256": "0" });
    let call = client.request(wechatpay_endpoints::Method::Post, "v3/merchant/media/upload").json(&json);
    let Error::Api(error) = call.send().await.unwrap_err() else { panic!("no error of the API") };
    assert_eq!(error.details()[0].issue.as_deref(), Some("必填性规则校验失败，此字段为必填项"));
    assert_eq!(error.details()[0].field.as_deref(), Some("file"));
}

#[tokio::test]
async fn an_upload_is_not_repeated_since_nothing_says_that_it_is_idempotent() {
    let (gateway, client) = gateway_and_client().await;
    gateway.inject(Fault::ClosedAfter);
    let upload = UploadImage::new(File::from_bytes("a.png", picture(100_000)));
    assert_eq!(upload.send(&client.with_retry_policy(RetryPolicy::default())).await.unwrap_err().attempts(), 1);
}

async fn trade_bill(client: &Client, tar_type: Option<TarType>) -> Bill {
    let bill = GetTradeBill { bill_date: "2019-06-11".into(), sub_mchid: None, bill_type: None, tar_type };
    bill.send(client).await.unwrap()
}

async fn begin(client: &Client, bill: &Bill) -> CheckedDownload {
    client.download(&bill.download_url).await.unwrap().checked(&bill.hash_type, &bill.hash_value).unwrap()
}

/// All of it, the sizes of its chunks, and how it ended.
async fn all(mut download: CheckedDownload) -> (Vec<u8>, Vec<usize>, Result<(), Error>) {
    let (mut bytes, mut sizes) = (Vec::new(), Vec::new());
    loop {
        match download.chunk().await {
            Ok(Some(chunk)) => {
                bytes.extend_from_slice(&chunk);
                sizes.push(chunk.len());
            }
            Ok(None) => return (bytes, sizes, Ok(())),
            Err(error) => {
                // Whoever asks once more must not take the end of the bytes for a file that is whole and right.
                let again = download.chunk().await.unwrap_err();
                assert!(again.to_string().contains("download again"), "{again}");
                return (bytes, sizes, Err(error));
            }
        }
    }
}

#[tokio::test]
async fn a_bill_is_the_same_whether_it_is_packed_or_not() {
    let (gateway, client) = gateway_and_client().await;
    let plain = trade_bill(&client, None).await;
    let packed = trade_bill(&client, Some(TarType::Gzip)).await;
    assert_eq!(plain.hash_value, packed.hash_value);
    let (one, _, end) = all(begin(&client, &plain).await).await;
    end.unwrap();
    let (other, sizes, end) = all(begin(&client, &packed).await).await;
    end.unwrap();
    assert_eq!(one, other);
    assert!(one.starts_with("\u{feff}交易时间".as_bytes()));
    assert!(sizes.len() > 1, "{sizes:?}");
    assert!(gateway.journal().iter().all(|entry| entry.verdict == Verdict::Authentic));

    let bill = GetFundFlowBill { bill_date: "2019-06-11".into(), sub_mchid: None, account_type: None, tar_type: None };
    let (funds, _, end) = all(begin(&client, &bill.send(&client).await.unwrap()).await).await;
    end.unwrap();
    assert_ne!(funds, one);
}

#[tokio::test]
async fn a_bill_has_the_payments_and_refunds_of_its_day() {
    let gateway = gateway().await;
    let client = gateway.client().unwrap();
    gateway.place_transaction("OLD001", 1234, DAY).unwrap();
    gateway.place_transaction("NEW001", 500, gateway.clock().now()).unwrap();
    let refund = CreateRefund {
        sub_mchid: None,
        transaction_id: None,
        out_trade_no: Some("NEW001".into()),
        out_refund_no: "BACK01".into(),
        reason: None,
        notify_url: None,
        funds_account: None,
        amount: RefundAmount { refund: 120, from: None, total: 500, currency: "CNY".into() },
        goods_detail: None,
        refund_account: None,
    };
    // RFC 3339, in Beijing.
    let day = refund.send(&client).await.unwrap().create_time[..10].to_owned();
    gateway.finish_refund(None, "BACK01", RefundStatus::Success).unwrap();
    let of = |bill_date: &str, bill_type: Option<BillType>| GetTradeBill {
        bill_date: bill_date.into(),
        sub_mchid: None,
        bill_type,
        tar_type: Some(TarType::Gzip),
    };
    // The day is not over.
    let Error::Api(error) = of(&day, None).send(&client).await.unwrap_err() else { panic!("no error of the API") };
    assert_eq!((error.status, &error.code), (400, &ErrorCode::InvalidRequest));
    gateway.clock().advance(Duration::from_secs(24 * 60 * 60));
    let Error::Api(error) = of("2019-06-12", None).send(&client).await.unwrap_err() else { panic!("no error of the API") };
    assert_eq!((error.status, &error.code), (400, &ErrorCode::NoStatementExist));

    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    let whole = async |bill: Bill| {
        let (bytes, _, end) = all(begin(&client, &bill).await).await;
        end.unwrap();
        text(bytes)
    };
    let bill = whole(of(&day, None).send(&client).await.unwrap()).await;
    assert!(bill.contains(",`NEW001,") && bill.contains(",`BACK01,") && !bill.contains("OLD001"), "{bill}");
    assert!(bill.ends_with("`2,`5.00,`1.20,`0.00,`0.02000,`5.00,`1.20\r\n"), "{bill}");
    let payments = whole(of(&day, Some(BillType::Success)).send(&client).await.unwrap()).await;
    assert!(payments.contains(",`NEW001,") && !payments.contains("BACK01") && !payments.contains("微信退款单号"), "{payments}");
    let refunds = whole(of(&day, Some(BillType::Refund)).send(&client).await.unwrap()).await;
    assert!(refunds.contains(",`BACK01,") && refunds.contains("退款成功时间"), "{refunds}");
    let funds = GetFundFlowBill { bill_date: day, sub_mchid: None, account_type: None, tar_type: None };
    let funds = whole(funds.send(&client).await.unwrap()).await;
    // The balance comes from the days before. A fee is a line of its own, and is given back with a refund.
    assert!(funds.contains(",`收入,`5.00,`17.27,`") && funds.contains(",`支出,`0.03,`17.24,`"), "{funds}");
    assert!(funds.contains(",`支出,`1.19,`16.05,`system,`退款总金额1.20元;含手续费0.01元,"), "{funds}");
    assert!(funds.ends_with("`3,`1,`5.00,`2,`1.22\r\n"), "{funds}");
}

#[tokio::test]
async fn the_declared_download_is_the_one_of_the_address() {
    let (_gateway, client) = gateway_and_client().await;
    let bill = trade_bill(&client, None).await;
    let token = bill.download_url.split_once("token=").unwrap().1.to_owned();
    let download = DownloadBill { token, tartype: None }.send(&client).await.unwrap();
    all(download.checked("SHA1", &bill.hash_value).unwrap()).await.2.unwrap();
}

fn verification_error(error: &Error) -> &VerificationError {
    match error {
        Error::Verification(answered) => &answered.problem,
        other => panic!("{other}"),
    }
}

#[tokio::test]
async fn a_bit_that_changed_on_the_way_is_an_error_at_the_end() {
    let (gateway, client) = gateway_and_client().await;
    for (tar_type, expected) in [(None, VerificationError::WrongHash), (Some(TarType::Gzip), VerificationError::BrokenGzip)] {
        let bill = trade_bill(&client, tar_type).await;
        gateway.inject(Fault::BodyBitFlipped);
        let (_, _, end) = all(begin(&client, &bill).await).await;
        let error = end.unwrap_err();
        assert!([&expected, &VerificationError::WrongHash].contains(&verification_error(&error)), "{error}");
        assert!(error.request_id().is_some());
    }
}

#[tokio::test]
async fn what_is_cut_off_or_is_another_file_is_an_error() {
    let (gateway, client) = gateway_and_client().await;
    let mut bill = trade_bill(&client, None).await;
    gateway.inject(Fault::CutBody);
    let (_, _, end) = all(begin(&client, &bill).await).await;
    assert!(matches!(end.unwrap_err(), Error::Transport(_)));
    gateway.inject(Fault::Html);
    let (_, _, end) = all(begin(&client, &bill).await).await;
    assert_eq!(verification_error(&end.unwrap_err()), &VerificationError::WrongHash);

    bill.hash_value = "79bb0f45fc4c42234a918000b2668d689e2bde04".into();
    let (_, _, end) = all(begin(&client, &bill).await).await;
    assert_eq!(verification_error(&end.unwrap_err()), &VerificationError::WrongHash);
    let error = client.download(&bill.download_url).await.unwrap().checked("MD5", &bill.hash_value).unwrap_err();
    assert!(error.to_string().contains("MD5"), "{error}");
}

#[tokio::test]
async fn a_download_that_is_refused_is_an_error_of_the_api_and_its_beginning_is_repeated() {
    let (gateway, client) = gateway_and_client().await;
    let url = format!("{}/v3/billdownload/file?token=none", gateway.base_url());
    let Error::Api(error) = client.download(&url).await.unwrap_err() else { panic!("no error of the API") };
    assert_eq!((error.status, error.verified), (400, true));
    assert!(matches!(client.download("no address").await.unwrap_err(), Error::Configuration(_)));

    let bill = trade_bill(&client, None).await;
    gateway.inject(Fault::SystemError);
    let patient = client.with_retry_policy(RetryPolicy::default());
    all(begin(&patient, &bill).await).await.2.unwrap();
}

#[tokio::test]
async fn a_signed_request_goes_to_the_clients_own_host_whatever_the_address_says() {
    let (gateway, client) = gateway_and_client().await;
    let mut bill = trade_bill(&client, None).await;
    bill.download_url = bill.download_url.replace(&gateway.base_url(), "https://example.invalid");
    all(begin(&client, &bill).await).await.2.unwrap();
}

#[tokio::test]
async fn a_file_that_unpacks_to_very_much_comes_in_small_pieces() {
    const ZEROS: usize = 100 << 20;
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    for _ in 0..100 {
        encoder.write_all(&vec![0; ZEROS / 100]).unwrap();
    }
    let packed = encoder.finish().unwrap();
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    tokio::spawn(async move {
        let (mut stream, _) = listener.accept().await.unwrap();
        let _ = stream.read(&mut [0; 4096]).await;
        let head = format!("HTTP/1.1 200 OK\r\nContent-Length: {}\r\n\r\n", packed.len());
        let _ = stream.write_all(&[head.as_bytes(), &packed].concat()).await;
        let _ = stream.read(&mut [0; 1]).await;
    });
    let client = fixed::client().base_url(&address).build().unwrap();
    let download = client.download(&format!("{address}/v3/billdownload/file?token=1")).await.unwrap();
    let mut download = download.checked("sha1", "2c2ceccb5ec5574f791d45b63c940cff20550f9a").unwrap();
    let (mut length, mut largest) = (0, 0);
    while let Some(chunk) = download.chunk().await.unwrap() {
        length += chunk.len();
        largest = largest.max(chunk.len());
    }
    assert_eq!(length, ZEROS);
    assert!(largest <= 8 << 20, "{largest}");
}

/// What a thread of its own, which has no runtime, reads of the bill, and how it ended.
async fn read_blocking(gateway: &Gateway, bill: Bill) -> (Vec<u8>, std::io::Result<usize>, std::io::Result<usize>) {
    let client = gateway.client_builder().unwrap().retry_policy(RetryPolicy::never()).build_blocking().unwrap();
    let read = move || {
        let download = client.download(&bill.download_url).unwrap();
        let mut reader = download.checked(&bill.hash_type, &bill.hash_value).unwrap().reader(&client);
        let mut bytes = Vec::new();
        let end = reader.read_to_end(&mut bytes);
        (bytes, end, reader.read(&mut [0; 16]))
    };
    tokio::task::spawn_blocking(read).await.unwrap()
}

#[tokio::test]
async fn a_blocking_caller_reads_the_same_bill() {
    let (gateway, client) = gateway_and_client().await;
    let (expected, _, end) = all(begin(&client, &trade_bill(&client, None).await).await).await;
    end.unwrap();
    for tar_type in [None, Some(TarType::Gzip)] {
        let (bytes, end, after) = read_blocking(&gateway, trade_bill(&client, tar_type).await).await;
        assert_eq!((end.unwrap(), after.unwrap()), (expected.len(), 0));
        assert_eq!(bytes, expected);
    }
}

#[tokio::test]
async fn a_blocking_reader_ends_in_an_error_and_keeps_to_it() {
    let (gateway, client) = gateway_and_client().await;
    let bill = trade_bill(&client, None).await;
    let other = Bill { hash_value: "79bb0f45fc4c42234a918000b2668d689e2bde04".into(), ..bill.clone() };
    let (_, end, after) = read_blocking(&gateway, other).await;
    let error = end.unwrap_err();
    let inner = error.get_ref().and_then(|inner| inner.downcast_ref::<Error>()).expect("the library's error");
    assert_eq!(verification_error(inner), &VerificationError::WrongHash);
    // Whoever reads on must not take it for the end.
    assert!(after.unwrap_err().to_string().contains("failed before"));

    gateway.inject(Fault::CutBody);
    let (_, end, after) = read_blocking(&gateway, bill).await;
    assert!(end.is_err() && after.is_err());
}

/// A server whose file never ends: `piece` again and again, with a pause between.
async fn endless(piece: Vec<u8>, pause: Duration) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    tokio::spawn(async move {
        let (mut stream, _) = listener.accept().await.unwrap();
        let _ = stream.read(&mut [0; 4096]).await;
        let _ = stream.write_all(b"HTTP/1.1 200 OK\r\nContent-Length: 1000000000000\r\n\r\n").await;
        while stream.write_all(&piece).await.is_ok() {
            tokio::time::sleep(pause).await;
        }
    });
    address
}

#[tokio::test]
async fn a_download_that_drips_or_never_ends_is_given_up_in_time() {
    for (piece, timeout, deadline, reason) in [
        (vec![b'a'; 1], Duration::from_millis(300), Duration::from_secs(60), "slower than 1024 bytes a second"),
        (vec![b'a'; 64 << 10], Duration::from_secs(60), Duration::from_millis(300), "takes longer than 300ms"),
        (Vec::new(), Duration::from_millis(300), Duration::from_secs(60), "nothing of the download arrived in 300ms"),
    ] {
        let address = endless(piece, Duration::from_millis(10)).await;
        let client = fixed::client().base_url(&address).timeout(timeout).download_deadline(deadline).build().unwrap();
        let download = client.download(&format!("{address}/v3/billdownload/file?token=1")).await.unwrap();
        let began = std::time::Instant::now();
        let (_, _, end) = all(download.checked("sha1", "2c2ceccb5ec5574f791d45b63c940cff20550f9a").unwrap()).await;
        let error = end.unwrap_err();
        assert!(error.to_string().contains(reason), "{error}");
        assert!(matches!(error, Error::Transport(_)) && began.elapsed() < Duration::from_secs(5), "{error}");
    }
}

#[tokio::test]
async fn a_picture_without_a_hash_is_read_as_one_that_nothing_checked() {
    let bytes = picture(100_000);
    let read = async |server: RawServer| {
        let client = fixed::client().base_url(&server.base_url).retry_policy(RetryPolicy::never()).build().unwrap();
        let download = DownloadComplaintImage { media_id: "BB04A5DEEFEA18D4".into() }.send(&client).await?;
        // The type says it, wherever it is passed on.
        let mut unchecked: UncheckedDownload = download.unchecked();
        let mut read = Vec::new();
        while let Some(chunk) = unchecked.chunk().await? {
            read.extend_from_slice(&chunk);
        }
        Ok::<_, Error>(read)
    };
    assert_eq!(read(RawServer::with("200 OK", "Content-Type: image/png\r\n", &bytes).await).await.unwrap(), bytes);
    // It is as long as the response said, or there is an error.
    let head = format!("HTTP/1.1 200 OK\r\nContent-Length: {}\r\n\r\n", bytes.len() + 1);
    let error = read(RawServer::start([head.as_bytes(), &bytes].concat()).await).await.unwrap_err();
    assert!(matches!(error, Error::Transport(_)), "{error}");
    // A caller without a runtime reads the same, and a file that ends early is an error once and for all.
    for (server, is_whole) in [
        (RawServer::with("200 OK", "Content-Type: image/png\r\n", &bytes).await, true),
        (RawServer::start([head.as_bytes(), &bytes].concat()).await, false),
    ] {
        let client = fixed::client().base_url(&server.base_url).retry_policy(RetryPolicy::never()).build_blocking().unwrap();
        let read = move || {
            let query = DownloadComplaintImage { media_id: "BB04A5DEEFEA18D4".into() };
            let mut reader = query.send_blocking(&client).unwrap().unchecked().reader(&client);
            let mut bytes = Vec::new();
            let end = reader.read_to_end(&mut bytes).is_ok();
            (bytes, end, reader.read(&mut [0; 16]).is_ok())
        };
        let (read, end, after) = tokio::task::spawn_blocking(read).await.unwrap();
        assert_eq!((read == bytes, end, after), (true, is_whole, is_whole));
    }
    // A refusal is one here too.
    let error = read(RawServer::with("404 Not Found", "", b"{\"code\":\"NOT_FOUND\",\"message\":\"\"}").await).await.unwrap_err();
    assert!(error.is_not_found(), "{error}");
}
