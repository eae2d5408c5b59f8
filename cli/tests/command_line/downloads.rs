//! `download`: the file is asked for, checked and written, or there is none.

use super::*;

const DAY: &str = r#"{"bill_date":"2019-06-11","tar_type":"GZIP"}"#;

/// A gateway with payments on a day that is over.
fn with_bill() -> Sandbox {
    let sandbox = sandbox();
    for number in 0..20 {
        let time = format!("2019-06-11T10:00:{number:02}+08:00");
        let body = format!(r#"{{"out_trade_no":"BILL{number}","total":{},"success_time":"{time}"}}"#, 100 + number);
        sandbox.control("POST", "/pay/transactions", &body);
    }
    sandbox
}

/// The names in a folder that are not of the gateway.
fn names(folder: &Folder) -> Vec<String> {
    let entries = std::fs::read_dir(folder.path()).unwrap();
    entries.map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned()).collect()
}

#[test]
fn a_bill_is_asked_for_downloaded_checked_and_then_read() {
    let (sandbox, folder) = (with_bill(), Folder::new());
    let out = folder.join("bill.csv");
    let download = ["download", "GET", "v3/bill/tradebill", "--data", DAY, "--out", &out];
    let said = stdout(&sandbox.run(&download));
    assert!(said.starts_with(&format!("{out}: ")) && said.ends_with(" bytes, checked by its SHA1\n"), "{said}");
    let bill = json(&run(&["--json", "bill", &out]));
    assert_eq!((&bill["totals"]["count"], &bill["totals"]["total"]), (&20.into(), &2190.into()));
    assert_eq!(names(&folder), ["bill.csv"], "nothing else is left");

    // What is there stays, and the server is not asked.
    std::fs::write(&out, "mine").unwrap();
    let asked = || sandbox.control("GET", "/journal", "").matches("/v3/bill/tradebill").count();
    let before = asked();
    let (code, error) = failure(&sandbox.run(&[&["--json"], &download[..]].concat()));
    assert!(code == 6 && error["message"].as_str().unwrap().contains("it exists; --force replaces it"), "{error}");
    assert_eq!((std::fs::read_to_string(&out).unwrap().as_str(), asked()), ("mine", before));
    let written = json(&sandbox.run(&[&["--json"], &download[..], &["--force"]].concat()));
    assert_eq!((&written[0]["file"], &written[0]["checked_by"]), (&out.as_str().into(), &"SHA1".into()));
    assert!(std::fs::read_to_string(&out).unwrap().starts_with("\u{feff}交易时间"));
    let funds = folder.join("funds.csv");
    stdout(&sandbox.run(&["download", "GET", "v3/bill/fundflowbill", "--data", DAY, "--out", &funds]));
    assert_eq!(json(&run(&["--json", "bill", &funds]))["totals"]["income"], 2190);
}

#[test]
fn a_file_that_breaks_off_or_has_another_hash_is_not_there() {
    let (sandbox, folder) = (with_bill(), Folder::new());
    let out = folder.join("bill.csv");
    let cut = r#"{"fault":"cut_body","count":9,"path":"/v3/billdownload/*"}"#;
    sandbox.control("POST", "/faults", cut);
    let cut = failure(&sandbox.run(&["--json", "download", "GET", "v3/bill/tradebill", "--data", DAY, "--out", &out]));
    assert!(matches!(cut.0, 3 | 5), "{cut:?}");
    sandbox.control("DELETE", "/faults", "");
    let hash = format!("SHA1:{}", "0".repeat(40));
    let file = ["--json", "download", "GET", "v3/billdownload/file", "--data", r#"{"token":"all.2019-06-11"}"#, "--out", &out];
    let other = failure(&sandbox.run(&[&file[..], &["--hash", &hash]].concat()));
    assert!(other.0 == 3 && other.1["message"].as_str().unwrap().contains("another hash"), "{other:?}");
    assert!(names(&folder).is_empty(), "{:?}", names(&folder));
    assert_eq!(failure(&sandbox.run(&[&file[..], &["--hash", "SHA1"]].concat())).0, 2);
    assert_eq!(failure(&sandbox.run(&[&file[..], &["--hash", "MD5:ab"]].concat())).0, 2);
}

#[test]
fn a_picture_without_a_hash_is_taken_only_if_that_is_said_and_a_statement_by_its_signature() {
    let (sandbox, folder) = (sandbox(), Folder::new());
    let source = folder.join("source.png");
    std::fs::write(&source, b"\x89PNG picture").unwrap();
    let upload = ["--json", "call", "POST", "v3/merchant-service/images/upload", "--file", &source];
    let media = json(&sandbox.run(&upload))["media_id"].as_str().unwrap().to_owned();
    let out = folder.join("picture.png");
    let data = serde_json::json!({ "media_id": media }).to_string();
    let download = ["--json", "download", "GET", "v3/merchant-service/images/{media_id}", "--data", &data, "--out", &out];
    let (code, error) = failure(&sandbox.run(&download));
    assert!(code == 3 && error["message"].as_str().unwrap().contains("--unchecked"), "{error}");
    assert!(!Path::new(&out).exists());
    let taken = json(&sandbox.run(&[&download[..], &["--unchecked"]].concat()));
    assert_eq!((&taken[0]["checked_by"], std::fs::read(&out).unwrap()), (&Value::Null, b"\x89PNG picture".to_vec()));

    let out = folder.join("statement.csv");
    let statement = ["download", "GET", "v3/global/statements", "--data", r#"{"date":"20260610"}"#, "--out", &out];
    let said = stdout(&sandbox.run(&statement));
    assert!(said.ends_with("checked by its signed SHA1\n"), "{said}");
}

#[test]
fn what_names_no_file_or_is_no_endpoint_is_said() {
    let (sandbox, folder) = (sandbox(), Folder::new());
    let out = folder.join("file");
    let download = |call: &[&str]| failure(&sandbox.run(&[&["--json", "download"], call, &["--out", &out]].concat()));
    create(&sandbox, "NO-FILE-1");
    let order = r#"{"out_order_no":"NO-FILE-1","service_id":"500001","appid":"wxd678efh567hg6787"}"#;
    let (code, error) = download(&["GET", "v3/payscore/serviceorder", "--data", order]);
    assert!(code == 1 && error["message"].as_str().unwrap().contains("names no `download_url`"), "{error}");
    assert_eq!(download(&["GET", "v3/bill/nosuch"]).0, 2);
    assert_eq!(download(&["GET", "v3/bill/tradebill"]).0, 2);
    // A day on which nothing was paid.
    assert_eq!(download(&["GET", "v3/bill/tradebill", "--data", DAY]).0, 4);
    assert!(names(&folder).is_empty());
    let nowhere = ["--json", "download", "GET", "v3/bill/tradebill", "--data", DAY, "--out", "/no/such/folder/bill.csv"];
    assert_eq!(failure(&sandbox.run(&nowhere)).0, 6);
}
