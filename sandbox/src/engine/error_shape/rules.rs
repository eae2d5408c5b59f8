//! Rules of the products in Chinese, in which the gateway's messages are by default. The journal has them in English.

/// What the products say of a parameter, and its Chinese.
const RULES: [(&str, &str); 24] = [
    ("must be 0 or more", "不能小于 0"),
    ("must be 1 or more", "不能小于 1"),
    ("must be at least 1", "不能小于 1"),
    ("must be a time in RFC 3339", "须为 RFC 3339 格式的时间"),
    ("must be a time of the form yyyy-MM-ddTHH:mm:ss+08:00", "须为 yyyy-MM-ddTHH:mm:ss+08:00 格式的时间"),
    (
        "must be a time: yyyyMMddHHmmss or yyyyMMdd, or RFC 3339 outside the mainland",
        "须为 yyyyMMddHHmmss 或 yyyyMMdd 格式的时间，境外为 RFC 3339",
    ),
    ("must be a day: yyyyMMdd", "须为 yyyyMMdd 格式的日期"),
    ("must be a day of the form yyyy-MM-dd", "须为 yyyy-MM-dd 格式的日期"),
    ("must be a day like 2019-01-01", "须为 2019-01-01 这样的日期"),
    ("must be begin_date or at most 30 days after it", "不能早于 begin_date，且最多晚 30 天"),
    ("must be after the start_time", "须晚于 start_time"),
    ("must be after available_begin_time, and not past", "须晚于 available_begin_time，且不能已过期"),
    ("must be of digits and letters", "只能由数字和字母组成"),
    ("must be an e-mail address, when it is decrypted", "解密后须为邮箱地址"),
    ("must be 11 digits, when it is decrypted", "解密后须为 11 位数字"),
    ("must be AEAD_AES_256_GCM here", "此处须为 AEAD_AES_256_GCM"),
    ("must be ALL, SUCCESS, REFUND or another bill type of the document", "须为 ALL、SUCCESS、REFUND 或文档中的其他账单类型"),
    ("must be application/json, or multipart/form-data of an upload", "须为 application/json，上传时为 multipart/form-data"),
    ("must not be past", "不能早于当前时间"),
    ("must not be more than transaction_minimum", "不能大于 transaction_minimum"),
    ("is missing", "缺少此项"),
    ("is not the merchant that signed the request", "与签名的商户号不一致"),
    ("is not one of the colours of number plates", "不是车牌颜色"),
    ("is that of another item", "与另一项重复"),
];

/// What the products say with a value in it: what comes before, and the Chinese of that.
const BEGINNINGS: [(&str, &str); 5] = [
    ("must not be more than it was, ", "不能大于原来的 "),
    ("must be what the items add up to, ", "须等于各项之和 "),
    ("must be how many items there are, ", "须等于项数 "),
    ("must add up to the refund, ", "之和须等于退款金额 "),
    ("has the character ", "只支持一至三字节的 UTF-8 字符，而其中有 "),
];

/// A rule in Chinese; as it is where nobody has translated it.
pub(super) fn in_chinese(rule: &str) -> String {
    if let Some((_, chinese)) = RULES.iter().find(|(english, _)| *english == rule) {
        return (*chinese).to_owned();
    }
    for (english, chinese) in BEGINNINGS {
        if let Some(value) = rule.strip_prefix(english) {
            return format!("{chinese}{}", value.split(',').next().unwrap_or_default());
        }
    }
    match rule.strip_prefix("must be ") {
        Some(values) if values.split([' ', ',']).all(is_value) => {
            format!("须为 {}", values.replace(" or ", " 或 ").replace(" to ", " 至 ").replace(", ", "、"))
        }
        _ => rule.to_owned(),
    }
}

/// Whether this is a constant, a number, or what stands between two.
fn is_value(word: &str) -> bool {
    matches!(word, "" | "or" | "to")
        || word.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit() || byte == b'_')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rules_are_chinese_whether_they_have_values_or_not_and_others_stay_as_they_are() {
        for (english, chinese) in [
            ("must not be past", "不能早于当前时间"),
            ("must be CNY", "须为 CNY"),
            ("must be 1 to 50", "须为 1 至 50"),
            ("must be BASIC, OPERATION or FEES", "须为 BASIC、OPERATION 或 FEES"),
            ("must be what the items add up to, 30", "须等于各项之和 30"),
            (
                "has the character 😀, of four bytes: those of one to three are taken",
                "只支持一至三字节的 UTF-8 字符，而其中有 😀",
            ),
            ("must be like a dream", "must be like a dream"),
        ] {
            assert_eq!(in_chinese(english), chinese);
        }
    }
}
