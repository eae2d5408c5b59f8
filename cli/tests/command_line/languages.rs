//! Help and messages in Chinese, by `--lang` or the locale; what programs read stays as it is.

use super::*;

/// The commands, as the help lists them, `sandbox`'s own too.
fn commands() -> Vec<Vec<String>> {
    let listed = |arguments: &[&str]| -> Vec<String> {
        let help = stdout(&run(arguments));
        let list = help.split("Commands:\n").nth(1).unwrap().split("\n\n").next().unwrap().to_owned();
        // A text that goes on in the next line is indented further.
        let lines = list.lines().filter(|line| line.starts_with("  ") && !line.starts_with("   "));
        lines.filter_map(|line| line.split_whitespace().next()).map(str::to_owned).collect()
    };
    let mut all: Vec<Vec<String>> = listed(&["--help"]).into_iter().map(|command| vec![command]).collect();
    all.extend(listed(&["sandbox", "--help"]).into_iter().map(|action| vec!["sandbox".to_owned(), action]));
    all.retain(|command| command.last().is_some_and(|name| name != "help"));
    all
}

/// Lines of a help whose text is still English: more than two of its words in a row.
fn english(help: &str) -> Vec<String> {
    let is_word = |word: &str| word.len() > 1 && word.chars().all(|character| character.is_ascii_lowercase());
    let has_sentence =
        |line: &str| line.split_whitespace().collect::<Vec<_>>().windows(3).any(|words| words.iter().all(|word| is_word(word)));
    help.lines().filter(|line| has_sentence(line)).map(str::to_owned).collect()
}

#[test]
fn the_help_of_every_command_is_chinese() {
    let commands = commands();
    assert!(commands.len() > 20, "{commands:?}");
    for command in commands.iter().chain([&vec![]]) {
        for flag in ["--help", "-h"] {
            let arguments: Vec<&str> = command.iter().map(String::as_str).chain([flag, "--lang", "zh"]).collect();
            let help = stdout(&run(&arguments));
            assert!(help.contains("用法：wechatpay") && help.contains("选项："), "{arguments:?}: {help}");
            assert!(english(&help).is_empty(), "{arguments:?}: {:#?}", english(&help));
        }
    }
}

#[test]
fn the_help_ends_with_one_table_of_exit_codes_in_either_language() {
    for (language, heading, lines) in
        [("en", "Exit codes:", ["0  success", "6  the configuration"]), ("zh", "退出码：", ["0  成功", "6  配置有误"])]
    {
        for flag in ["--help", "-h"] {
            let help = stdout(&run(&[flag, "--lang", language]));
            let table = help.split(&format!("\n{heading}\n")).nth(1).unwrap_or_else(|| panic!("{help}"));
            let codes: Vec<&str> = table.lines().filter_map(|line| line.strip_prefix("  ")?.split("  ").next()).collect();
            assert_eq!(codes, ["0", "1", "2", "3", "4", "5", "6"], "{table}");
            assert!(lines.iter().all(|line| table.contains(&format!("  {line}"))), "{table}");
        }
    }
}

#[test]
fn the_locale_chooses_the_language_and_the_option_goes_before_it() {
    let help =
        |locale: &str, more: &[&str]| stdout(&wechatpay().env("LC_ALL", locale).arg("--help").args(more).output().unwrap());
    assert!(help("zh_CN.UTF-8", &[]).contains("命令："));
    assert!(help("en_GB.UTF-8", &[]).contains("Commands:"));
    assert!(help("zh_CN.UTF-8", &["--lang", "en"]).contains("Commands:"));
    assert!(help("C", &["--lang=zh"]).contains("命令："));
    assert_eq!(run(&["--lang", "fr", "events"]).status.code(), Some(2));
}

#[test]
fn failures_and_results_are_chinese_for_people_and_the_same_for_programs() {
    let chinese = |arguments: &[&str]| {
        let output = run(&[&["--lang", "zh"], arguments].concat());
        let text = String::from_utf8_lossy(if output.status.success() { &output.stdout } else { &output.stderr }).into_owned();
        (output.status.code().unwrap(), text)
    };
    let (code, text) = chinese(&["call", "GET", "v3/payscore/serviceorder", "--data", "{"]);
    assert!(code == 2 && text.starts_with("数据不是 JSON："), "{text}");
    let (code, text) = chinese(&["call", "GET", "v3/payscore/serviceorder"]);
    assert!(
        code == 2 && text.starts_with("请求有误（2 处）：\n") && text.contains("  `appid`（查询串）必填且不能为空\n"),
        "{text}"
    );
    let (code, text) = chinese(&["call", "GET", "v3/certificates"]);
    assert!(code == 6 && text.contains("WECHATPAY_MCHID 未设置：请设置为商户号"), "{text}");
    assert!(english(&text).is_empty(), "{text}");
    let (code, text) = chinese(&["nonsense"]);
    assert!(code == 2 && text.starts_with("错误：没有子命令 'nonsense'") && text.contains("用法："), "{text}");
    let (code, text) = chinese(&["events", "no such event"]);
    assert_eq!((code, text.as_str()), (1, "没有名称、Rust 路径或说明中含有 `no such event` 的事件类型\n"));
    let sandbox = sandbox();
    let (code, text) = chinese(&["--env-file", &sandbox.env_file(), "doctor"]);
    assert!(code == 0 && text.contains("是  签名调用：GET /v3/certificates 的应答为 404：该商户没有平台证书"), "{text}");
    assert!(english(&text).is_empty(), "{text}");
    let listing = Sandbox::start(&["--mode", "certificate"]);
    let (code, text) = chinese(&["--env-file", &listing.env_file(), "certificates"]);
    assert!(code == 0 && text.contains("  有效期 20") && english(&text).is_empty(), "{text}");
    let wrong = listing.folder.join("wrong.env");
    let environment = std::fs::read_to_string(listing.env_file()).unwrap();
    let changed = environment.replace(&listing.variable("WECHATPAY_APIV3_KEY"), "0123456789abcdef0123456789abcdef");
    std::fs::write(&wrong, changed).unwrap();
    let (code, text) = chinese(&["--env-file", &wrong, "certificates"]);
    assert!(code == 6 && text.contains("无法解密下载的平台证书") && english(&text).is_empty(), "{text}");
    let order = r#"{"transaction_id":"4200000000000000000000000001"}"#;
    let (code, text) =
        chinese(&["--env-file", &sandbox.env_file(), "call", "GET", "v3/pay/transactions/id/{transaction_id}", "--data", order]);
    assert!(code == 4 && text.starts_with("微信支付返回 HTTP 404 ORDER_NOT_EXIST："), "{text}");
    assert_eq!(chinese(&["--env-file", &sandbox.env_file(), "sandbox", "list"]).1, "网关中还没有内容\n");

    let (english, chinese) = (["--json", "events", "none such"], ["--json", "--lang", "zh", "events", "none such"]);
    assert_eq!(failure(&run(&english)), failure(&run(&chinese)));
}

#[test]
fn what_is_wrong_with_a_configuration_is_chinese_in_every_part() {
    let sandbox = &sandbox();
    let file = |name: &str| sandbox.folder.join(name);
    let (key, certificate) = (file("apiclient_key.pem"), file("apiclient_cert.pem"));
    let cut = file("cut.pem");
    std::fs::write(&cut, &std::fs::read_to_string(&key).unwrap()[..400]).unwrap();
    let empty = file("empty.pem");
    std::fs::write(&empty, "").unwrap();
    let with_path = format!("{}/v3", sandbox.variable("WECHATPAY_BASE_URL"));
    let wrong = [
        ("WECHATPAY_PRIVATE_KEY_PATH", &*certificate),
        ("WECHATPAY_PRIVATE_KEY_PATH", &cut),
        ("WECHATPAY_PRIVATE_KEY_PATH", &empty),
        ("WECHATPAY_PRIVATE_KEY_PATH", "/nowhere"),
        ("WECHATPAY_PUBLIC_KEY_PATH", &certificate),
        ("WECHATPAY_PUBLIC_KEY_PATH", &key),
        ("WECHATPAY_MCHID", ""),
        ("WECHATPAY_MCHID", "abc"),
        ("WECHATPAY_SERIAL_NO", "abcdef"),
        ("WECHATPAY_SERIAL_NO", "no serial"),
        ("WECHATPAY_PUBLIC_KEY_ID", "PUB"),
        ("WECHATPAY_APIV3_KEY", "short"),
        ("WECHATPAY_BASE_URL", &with_path),
        ("WECHATPAY_BASE_URL", "nothing"),
        ("WECHATPAY_BASE_URL", "http://127.0.0.1:9"),
    ];
    for (name, value) in wrong {
        let text = std::fs::read_to_string(sandbox.env_file()).unwrap();
        let kept = text.lines().filter(|line| !line.contains(&format!("{name}=")));
        let path = file("wrong.env");
        std::fs::write(&path, kept.chain([&*format!("{name}={value}")]).collect::<Vec<_>>().join("\n")).unwrap();
        let output = run(&["--lang", "zh", "--env-file", &path, "doctor"]);
        let shown = format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
        assert!(!output.status.success(), "{name}={value}: {shown}");
        // A command in backticks is what it is.
        let words: String = shown.split('`').step_by(2).collect();
        assert_eq!(english(&words), Vec::<String>::new(), "{name}={value}");
    }
}
