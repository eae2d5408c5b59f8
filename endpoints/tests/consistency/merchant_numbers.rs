//! Which merchant numbers a client fills in: the caller's own, where the document requires it and nobody else can be meant. The number of
//! another merchant, one that may be left out, and one of several roles are the caller's to give.

use wechatpay_endpoints::declarations;
use wechatpay_endpoints::runtime::{Field, Location};

/// The names of a caller's own number.
const OWN: [&str; 3] = ["mchid", "sp_mchid", "combine_mchid"];

/// Where `mchid` is a merchant that the call is about: the beginning of the template, and who that is.
const ANOTHERS: &[(&str, &str)] = &[
    ("v3/aggracct-bc/", "the merchant whose account the channel looks after"),
    ("v3/brand/partner/store/", "the merchant that takes the store's payments"),
    ("v3/marketing/withdraw-favor/", "the merchant that created the batch"),
    ("v3/taxi-invoice/", "the driver's company"),
];

#[test]
fn the_callers_own_number_is_filled_in_where_it_is_required_and_nobody_elses_can_be_meant() {
    let mut unused: Vec<&str> = ANOTHERS.iter().map(|(begin, _)| *begin).collect();
    let mut filled_in = 0;
    for declaration in declarations() {
        let endpoint = declaration.endpoint();
        let is_own = |field: &&Field| OWN.contains(&field.name) && field.location != Location::Path;
        let numbers: Vec<&Field> = endpoint.request.fields.iter().filter(is_own).collect();
        let has = |name: &str| numbers.iter().any(|field| field.name == name);
        let has_several_roles = has("mchid") && has("sp_mchid");
        let anothers = ANOTHERS.iter().find(|(begin, _)| endpoint.template.starts_with(begin));
        for field in numbers {
            let place = format!("{}: `{}`", declaration.rust_path(), field.name);
            filled_in += usize::from(field.from_client);
            match anothers {
                Some((begin, who)) => {
                    assert!(!field.from_client, "{place} is {who}, and not the caller's own number");
                    unused.retain(|other| other != begin);
                }
                None if has_several_roles => {
                    assert!(!field.from_client, "{place} is one of two roles', and a client does not know which of them it has");
                }
                None => assert_eq!(
                    field.from_client, field.required,
                    "{place} is the caller's own number: it is `from_client` where it is required, and a plain `Option` where not"
                ),
            }
        }
    }
    assert!(filled_in > 50 && unused.is_empty(), "{filled_in} are filled in; no request begins with {unused:?}");
}
