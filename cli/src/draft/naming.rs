//! What operations are called. The names of the declared ones tell how: which words of a path they have and which not (`v3/fund-app/mch-transfer`
//! is `Transfer`), what else they say for a segment (`hk` is `HongKong`), in which order, and the verb. `names` has the rest of naming.

use std::collections::HashMap;

use super::names::{capitalized, singular, words};
use super::terms;

/// Segments, or words of segments, that say what is done.
const VERBS: &str = "abort accept activate add apply associate bind cancel check close complete confirm create deactivate delete disable \
    disassociate enable exchange import lock modify notify open pause pay query refund register reject remove reply report \
    resend restart return revoke send start stop submit sync terminate unbind unlock update upload verify";

/// Ways to pay, which stand before what is paid.
const CHANNELS: &[&str] = &["app", "h5", "jsapi", "mweb", "native"];

/// On whose behalf: before everything else, in this order.
const MODES: &[&str] = &["global", "oversea", "partner", "brand"];

/// Words that name no thing.
const JOINING: &[&str] = &["by", "for", "id", "in", "to", "with"];

/// How titles in Chinese begin, for verbs that no declared operation shows.
const CHINESE_VERBS: &[(&str, &str)] = &[
    ("上传", "upload"),
    ("作废", "cancel"),
    ("修改", "modify"),
    ("停用", "deactivate"),
    ("关闭", "close"),
    ("删除", "delete"),
    ("取消", "cancel"),
    ("变更", "modify"),
    ("启用", "activate"),
    ("完结", "complete"),
    ("撤销", "cancel"),
    ("提交", "submit"),
    ("更新", "modify"),
    ("添加", "add"),
    ("激活", "activate"),
    ("申请", "apply"),
    ("终止", "terminate"),
    ("解除", "terminate"),
    ("解约", "terminate"),
    ("设置", "set"),
    ("预约", "schedule"),
];

/// What there is to name.
#[derive(Clone, Copy)]
pub(super) struct Wanted<'w> {
    pub(super) method: &'w str,
    pub(super) template: &'w str,
    /// What the document calls it, where it says.
    pub(super) title: &'w str,
    /// The verb that a file in the request or in the response tells.
    pub(super) told: Option<&'static str>,
}

/// How the declared operations are named.
#[derive(Default)]
pub(super) struct Naming {
    /// In how many names a word is.
    lexicon: HashMap<String, i32>,
    /// How many paths have a segment.
    segments: HashMap<String, i32>,
    /// Of a segment and a word of it: in how many names the word is.
    kept: HashMap<(String, String), i32>,
    /// Of a segment and a word that the path does not have: in how many names it is.
    brought: HashMap<String, HashMap<String, i32>>,
    /// How often one word stands before another.
    before: HashMap<(String, String), i32>,
    verbs: HashMap<String, HashMap<String, i32>>,
}

impl Naming {
    /// That of the catalogue.
    pub(super) fn known() -> Self {
        let mut naming = Naming::default();
        let all: Vec<(Wanted<'_>, String)> = declared().collect();
        all.iter().for_each(|(_, name)| naming.count_words(name, 1));
        all.iter().for_each(|(wanted, name)| naming.count(wanted, name, 1));
        naming
    }

    fn count_words(&mut self, name: &str, times: i32) {
        for word in thing_of(name) {
            *self.lexicon.entry(word).or_default() += times;
        }
    }

    /// Learns a name, or forgets it with `-1` times.
    fn count(&mut self, wanted: &Wanted<'_>, name: &str, times: i32) {
        let thing = thing_of(name);
        let mut segments = statics(wanted.template);
        for key in Shape::of(wanted).keys() {
            *self.verbs.entry(key).or_default().entry(verb_of(name)).or_default() += times;
        }
        for (at, word) in thing.iter().enumerate() {
            for later in &thing[at + 1..] {
                *self.before.entry((word.clone(), later.clone())).or_default() += times;
            }
        }
        segments.sort_unstable();
        segments.dedup();
        let of_path: Vec<String> = segments.iter().flat_map(|segment| self.words(segment)).map(|word| singular(&word)).collect();
        for segment in segments {
            *self.segments.entry(segment.to_owned()).or_default() += times;
            let mut own: Vec<String> = self.words(segment).iter().map(|word| singular(word)).collect();
            own.sort_unstable();
            own.dedup();
            for word in own.into_iter().filter(|word| thing.contains(word)) {
                *self.kept.entry((segment.to_owned(), word)).or_default() += times;
            }
            for word in thing.iter().filter(|word| !of_path.contains(word) && !JOINING.contains(&word.as_str())) {
                *self.brought.entry(segment.to_owned()).or_default().entry(word.clone()).or_default() += times;
            }
        }
    }

    /// The words of a segment: of `serviceorder`, those that names have.
    fn words(&self, segment: &str) -> Vec<String> {
        words(segment).iter().flat_map(|word| self.parted(&word.to_lowercase())).collect()
    }

    fn parted(&self, word: &str) -> Vec<String> {
        let uses = |word: &str| self.lexicon.get(&singular(word)).copied().unwrap_or_default();
        if uses(word) > 0 || !word.is_ascii() {
            return vec![word.to_owned()];
        }
        // The fewest words that make up the first so many letters.
        let mut best: Vec<Option<Vec<&str>>> = vec![None; word.len() + 1];
        best[0] = Some(Vec::new());
        for end in 3..=word.len() {
            for begin in 0..=end - 3 {
                let part = &word[begin..end];
                let Some(before) = best[begin].clone().filter(|_| uses(part) > 1) else { continue };
                if best[end].as_ref().is_none_or(|known| before.len() + 1 < known.len()) {
                    best[end] = Some([&before[..], &[part]].concat());
                }
            }
        }
        let parts = best.pop().flatten().unwrap_or_else(|| vec![word]);
        parts.into_iter().map(str::to_owned).collect()
    }

    /// The name of an operation: verb, mode and thing.
    pub(super) fn operation(&self, wanted: &Wanted<'_>) -> String {
        let shape = Shape::of(wanted);
        let mut things = statics(wanted.template).iter().map(|segment| (*segment).to_owned()).collect::<Vec<_>>();
        let mut by = "";
        if things.len() > 1 && shape.is_keyed {
            let key = things.pop().unwrap_or_default();
            let is_own = !key.starts_with("out") && !key.starts_with("sub");
            by = if wanted.method == "GET" && key.ends_with("id") && is_own { "ById" } else { "" };
        }
        let of_path = path_verb(wanted.method, &mut things);
        let verb = match wanted.told {
            Some(verb) => verb.to_owned(),
            None => self.verb(wanted, &shape, of_path.as_deref()),
        };
        // What the verb says is no part of the thing.
        if let (None, Some(last)) = (&of_path, things.last().cloned()) {
            let rest: Vec<&str> = last.split('-').filter(|word| *word != verb).collect();
            if rest.is_empty() && things.len() > 1 {
                things.pop();
            } else if let (false, Some(place)) = (rest.is_empty(), things.last_mut()) {
                *place = rest.join("-");
            }
        }
        let mut thing = self.thing(&things, verb == "list");
        thing.dedup();
        if let [.., before, last] = &mut thing[..]
            && CHANNELS.contains(&last.as_str())
        {
            std::mem::swap(before, last);
        }
        for mode in MODES.iter().rev() {
            if let Some(at) = thing.iter().position(|word| word == mode) {
                let word = thing.remove(at);
                thing.insert(0, word);
            }
        }
        self.sort(&mut thing);
        if let (Some(last), true) = (thing.last_mut(), verb != "list") {
            *last = singular(last);
        }
        let thing: String = thing.iter().map(|word| capitalized(word)).collect();
        format!("{}{thing}{by}", capitalized(&verb))
    }

    /// The words of a path that names have, and those that they have for it.
    fn thing(&self, segments: &[String], is_list: bool) -> Vec<String> {
        let mut thing: Vec<String> = Vec::new();
        let mut add = |word: String| match thing.iter_mut().find(|known| singular(known) == singular(&word)) {
            Some(known) if singular(known) == *known => *known = word,
            Some(_) => {}
            None => thing.push(word),
        };
        for (at, segment) in segments.iter().enumerate() {
            let is_last = at + 1 == segments.len();
            let uses = self.segments.get(segment).copied().unwrap_or_default();
            for word in self.words(segment) {
                let stem = singular(&word);
                let kept = self.kept.get(&(segment.clone(), stem.clone())).copied().unwrap_or_default();
                let is_kept = match uses {
                    0 => is_last || at > 0 || segments.len() < 3,
                    1 if is_last => true,
                    _ => kept * 100 >= uses * if is_last { 40 } else { 35 },
                };
                if is_kept {
                    add(if is_last && is_list { word } else { stem });
                }
            }
            let brought = self.brought.get(segment).into_iter().flatten();
            let mut brought: Vec<&String> =
                brought.filter(|(_, count)| uses >= 3 && **count * 10 >= uses * 6).map(|(word, _)| word).collect();
            brought.sort_unstable();
            brought.into_iter().cloned().for_each(&mut add);
        }
        if thing.is_empty() {
            thing = segments.last().map(|segment| self.words(segment)).unwrap_or_default();
        }
        thing
    }

    /// Puts words in the order that names mostly have.
    fn sort(&self, thing: &mut [String]) {
        let count = |one: &str, other: &str| self.before.get(&(singular(one), singular(other))).copied().unwrap_or_default();
        for _ in 0..thing.len() {
            for at in 1..thing.len() {
                let (usual, as_it_is) = (count(&thing[at], &thing[at - 1]), count(&thing[at - 1], &thing[at]));
                if usual >= 2 && usual > 2 * as_it_is {
                    thing.swap(at - 1, at);
                }
            }
        }
    }

    fn verb(&self, wanted: &Wanted<'_>, shape: &Shape<'_>, of_path: Option<&str>) -> String {
        // Of what is posted under one path, the document's name for it tells: a segment alone says what it is done to.
        let is_told = wanted.method != "POST" || !wanted.title.is_empty();
        for (key, least) in shape.keys().into_iter().filter(|_| is_told).zip([2, 3, 2, 3, 3, 3, 3]) {
            let counts = self.verbs.get(&key).into_iter().flatten();
            let counts: Vec<(&String, i32)> =
                counts.map(|(verb, count)| (verb, *count)).filter(|(_, count)| *count > 0).collect();
            let all: i32 = counts.iter().map(|(_, count)| count).sum();
            let most = counts.into_iter().max_by_key(|(verb, count)| (*count, std::cmp::Reverse(*verb)));
            if let Some((verb, _)) = most.filter(|(_, count)| all >= least && count * 10 >= all * 6) {
                return verb.clone();
            }
        }
        let said = CHINESE_VERBS.iter().find(|(begin, _)| wanted.title.starts_with(begin)).map(|(_, verb)| *verb);
        let verb = match (of_path, wanted.method) {
            (Some("update"), _) => "modify",
            (Some(verb), _) => verb,
            (None, "GET") => {
                if shape.is_plural {
                    "list"
                } else {
                    "query"
                }
            }
            (None, "PUT" | "PATCH") => said.unwrap_or("modify"),
            (None, "DELETE") => said.unwrap_or("delete"),
            _ => said.unwrap_or("create"),
        };
        verb.to_owned()
    }
}

/// What of an operation tells its verb.
struct Shape<'w> {
    wanted: Wanted<'w>,
    last: &'w str,
    ends_with_value: bool,
    is_plural: bool,
    /// The last segment says what the value behind it is.
    is_keyed: bool,
}

impl<'w> Shape<'w> {
    fn of(wanted: &Wanted<'w>) -> Self {
        let last = statics(wanted.template).last().copied().unwrap_or_default();
        let ends_with_value = wanted.template.ends_with('>');
        let segments: Vec<&str> = wanted.template.split('/').collect();
        let is_before_value = segments.windows(2).any(|pair| pair[0] == last && pair[1].starts_with('<'));
        let end = last.rsplit(['-', '_']).next().unwrap_or_default();
        let is_key = ["id", "no", "openid", "appid", "mchid", "number", "code"].contains(&end);
        let is_plural = !ends_with_value && singular(last) != last;
        Shape { wanted: *wanted, last, ends_with_value, is_plural, is_keyed: is_key && is_before_value }
    }

    /// From the most telling to the least.
    fn keys(&self) -> Vec<String> {
        let Shape { wanted: Wanted { method, title, .. }, last, ends_with_value, is_plural, .. } = self;
        let begin = |length: usize| title.chars().take(length).collect::<String>();
        let (two, four) = (begin(2), begin(4));
        let lists = title.contains("列表") || title.contains("分页");
        let end = last.rsplit('-').next().unwrap_or_default();
        vec![
            format!("segment {method} {last} {ends_with_value}"),
            format!("list {method} {two} {ends_with_value} {is_plural} {lists}"),
            format!("four {method} {four} {is_plural}"),
            format!("plural {method} {two} {is_plural}"),
            format!("value {method} {two} {ends_with_value}"),
            format!("word {method} {end} {ends_with_value}"),
            format!("shape {method} {ends_with_value} {is_plural}"),
        ]
    }
}

/// The declared operations and what they are called.
fn declared() -> impl Iterator<Item = (Wanted<'static>, String)> {
    wechatpay_endpoints::declarations().map(|declaration| {
        let endpoint = declaration.endpoint();
        let title = terms::chinese(endpoint.request.description).unwrap_or_default();
        let (method, template) = (endpoint.method.as_str(), endpoint.template);
        (Wanted { method, template, title, told: None }, endpoint.request.name.to_owned())
    })
}

/// The segments that are no values and no versions.
fn statics(template: &str) -> Vec<&str> {
    let is_version =
        |segment: &str| segment.len() > 1 && segment.starts_with('v') && segment[1..].bytes().all(|it| it.is_ascii_digit());
    template.split('/').filter(|segment| !segment.is_empty() && !segment.starts_with('<') && !is_version(segment)).collect()
}

/// Takes the verb off the last segment: of `close`, and of `send-message` and `image-upload`.
fn path_verb(method: &str, things: &mut Vec<String>) -> Option<String> {
    let last = things.last().filter(|_| method != "GET" && things.len() > 1)?.clone();
    let is_verb = |word: &str| VERBS.split_whitespace().any(|verb| verb == word);
    if is_verb(&last) {
        return things.pop();
    }
    let (begin, behind) = last.split_once('-')?;
    let (verb, thing) = match last.rsplit_once('-') {
        _ if is_verb(begin) => (begin, behind),
        Some((before, end)) if is_verb(end) => (end, before),
        _ => return None,
    };
    *things.last_mut()? = thing.to_owned();
    Some(verb.to_owned())
}

fn verb_of(name: &str) -> String {
    words(name).first().map(|verb| verb.to_lowercase()).unwrap_or_default()
}

/// The words behind the verb, each once and in the singular.
fn thing_of(name: &str) -> Vec<String> {
    let mut thing: Vec<String> = Vec::new();
    for word in words(name).iter().skip(1).map(|word| singular(&word.to_lowercase())) {
        if !thing.contains(&word) {
            thing.push(word);
        }
    }
    thing
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_third_of_the_declared_names_follow_from_the_others_and_most_verbs() {
        let mut naming = Naming::known();
        let all: Vec<(Wanted<'_>, String)> = declared().collect();
        let (mut names, mut verbs) = (0, 0);
        for (wanted, name) in &all {
            // The others' names alone: its own would tell itself.
            naming.count(wanted, name, -1);
            let drafted = naming.operation(wanted);
            naming.count(wanted, name, 1);
            names += usize::from(drafted == *name);
            verbs += usize::from(verb_of(&drafted) == verb_of(name));
            if std::env::var_os("WRITE").is_some() {
                println!("{name} {drafted} {} {} {}", wanted.method, wanted.template, wanted.title);
            }
        }
        println!("{} operations: {names} names and {verbs} verbs as declared", all.len());
        assert!(names * 100 >= all.len() * 33 && verbs * 100 >= all.len() * 78, "{names} and {verbs} of {}", all.len());
    }

    #[test]
    fn an_operation_of_a_new_path_is_named_as_its_neighbours_are() {
        let naming = Naming::known();
        let name = |method, template, title| naming.operation(&Wanted { method, template, title, told: None });
        assert_eq!(name("GET", "v3/new/things", ""), "ListNewThings");
        assert_eq!(name("POST", "v3/new/things/<id>/send-message", ""), "SendThingMessage");
        assert_eq!(name("POST", "v3/new/order", ""), "CreateNewOrder");
        // A product's path says less than its names, and `hk` says more.
        assert_eq!(name("POST", "v3/payscore/serviceorder/<out_order_no>/pause", ""), "PauseServiceOrder");
        assert_eq!(name("POST", "hk/v3/transactions/watch", ""), "CreateHongKongTransactionWatch");
        let download = Wanted { method: "GET", template: "v3/new/pictures/<id>", title: "", told: Some("download") };
        assert_eq!(naming.operation(&download), "DownloadNewPicture");
    }
}
