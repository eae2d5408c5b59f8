//! The words of documentation comments. A Chinese term of the source gets its English beside it where the catalogue's own comments
//! or `terms.tsv` know it.

use std::collections::{HashMap, HashSet};

use wechatpay_endpoints::runtime::{ObjectDescriptor, Type};

use super::names;
use crate::prose;

/// Chinese terms and their English, a pair a line, parted by a tab; for what the catalogue's comments do not say.
const TERMS: &str = include_str!("terms.tsv");

/// Names that are another thing in each object.
const GENERAL: [&str; 12] =
    ["amount", "code", "count", "description", "detail", "id", "name", "reason", "state", "status", "total", "type"];

/// In how many objects a field of a name has to be for its comment to be the usual one.
const LEAST_USES: usize = 3;

/// What is known of terms and of fields.
pub(super) struct Terms {
    /// English by Chinese.
    english: HashMap<String, String>,
    /// What the comments of the catalogue call a term in English, and how often.
    comments: HashMap<String, Vec<(String, usize)>>,
    /// The comments on the fields of a wire name that are of a kind (`a string`), and how often.
    fields: HashMap<(&'static str, &'static str), Vec<(String, usize)>>,
    /// In how many objects a text of a wire name travels encrypted, and in how many it does not.
    encrypted: HashMap<&'static str, (usize, usize)>,
    /// The objects that were looked at.
    seen: HashSet<*const ObjectDescriptor>,
}

impl Terms {
    /// Those of the catalogue and of the table.
    pub(super) fn known() -> Self {
        let mut terms = Terms {
            english: HashMap::new(),
            comments: HashMap::new(),
            fields: HashMap::new(),
            encrypted: HashMap::new(),
            seen: HashSet::new(),
        };
        for line in TERMS.lines().filter(|line| !line.starts_with('#')) {
            if let Some((chinese, english)) = line.split_once('\t') {
                terms.english.insert(chinese.to_owned(), english.to_owned());
            }
        }
        for declaration in wechatpay_endpoints::declarations() {
            let endpoint = declaration.endpoint();
            terms.learn(endpoint.request.description);
            terms.learn_fields(endpoint.request);
            terms.learn_type(&endpoint.response);
        }
        terms
    }

    fn learn_type(&mut self, ty: &Type) {
        match ty {
            Type::List(element) => self.learn_type(element),
            Type::Object(object) => {
                self.learn(object().description);
                self.learn_fields(object());
            }
            _ => {}
        }
    }

    fn learn_fields(&mut self, object: &'static ObjectDescriptor) {
        if !self.seen.insert(std::ptr::from_ref(object)) {
            return;
        }
        for field in object.fields {
            let comment = first_line(field.description);
            self.learn(&comment);
            if matches!(field.ty, Type::Text) {
                let (encrypted, plain) = self.encrypted.entry(field.name).or_default();
                *(if field.sensitive { encrypted } else { plain }) += 1;
            }
            if !comment.is_empty() {
                let comments = self.fields.entry((field.name, field.ty.noun())).or_default();
                match comments.iter_mut().find(|(known, _)| *known == comment) {
                    Some((_, count)) => *count += 1,
                    None => comments.push((comment, 1)),
                }
            }
            self.learn_type(&field.ty);
        }
    }

    /// The English and the Chinese of "The merchant number (商户号)."
    fn learn(&mut self, comment: &str) {
        let comment = first_line(comment);
        if let (Some(chinese), Some((english, _))) = (chinese(&comment), comment.split_once(" (")) {
            let known = self.comments.entry(normalized(chinese)).or_default();
            match known.iter_mut().find(|(text, _)| text == english) {
                Some((_, count)) => *count += 1,
                None => known.push((english.to_owned(), 1)),
            }
        }
    }

    /// The English of a term: the table's words go before. What the comments call by several names is another thing in each place
    /// (`订单号`), so that none of them is true of this one.
    fn english(&self, term: &str) -> Option<&String> {
        let term = normalized(term);
        self.english.get(&term).or_else(|| {
            let known = self.comments.get(&term)?;
            let all: usize = known.iter().map(|(_, count)| count).sum();
            known.iter().find(|(_, count)| count * 2 > all).map(|(english, _)| english)
        })
    }

    /// The comment on a field, of what the source says about it.
    pub(super) fn field(&self, notes: &[String]) -> Vec<String> {
        let Some((first, rest)) = notes.split_first() else { return Vec::new() };
        // Both languages, or English alone, are a comment already.
        if !is_chinese(first) || first.starts_with(|first: char| first.is_ascii_alphabetic() && first.is_uppercase()) {
            return notes.iter().map(|note| plain(note)).collect();
        }
        let (term, more) = term(first);
        let comment = match self.english(term) {
            Some(english) => format!("{english} ({term})."),
            None => format!("{term}."),
        };
        [comment.as_str(), more]
            .into_iter()
            .chain(rest.iter().map(String::as_str))
            .filter(|line| !line.is_empty())
            .map(plain)
            .collect()
    }

    /// What fields of this name and kind (`a string`) are in the catalogue: for sources that say nothing about theirs.
    pub(super) fn usual(&self, wire: &str, noun: &str) -> Option<String> {
        let comments = self.fields.get(&(wire, noun))?;
        // The English differs; the document's own term says whether the same is meant.
        let uses = |term: &str| {
            let with = comments.iter().filter(|(comment, _)| chinese(comment) == Some(term));
            with.map(|(_, count)| count).sum::<usize>()
        };
        let term = comments.iter().filter_map(|(comment, _)| chinese(comment)).max_by_key(|term| uses(term))?;
        let all: usize = comments.iter().filter(|(comment, _)| chinese(comment).is_some()).map(|(_, count)| count).sum();
        let is_usual = !GENERAL.contains(&wire) && all >= LEAST_USES && uses(term) * 2 > all;
        let with = comments.iter().filter(|(comment, _)| is_usual && chinese(comment) == Some(term));
        with.max_by_key(|(_, count)| count).map(|(comment, _)| comment.clone())
    }

    /// Whether texts of this name mostly travel encrypted in the catalogue.
    pub(super) fn is_mostly_encrypted(&self, wire: &str) -> bool {
        self.encrypted.get(wire).is_some_and(|(encrypted, plain)| encrypted > plain)
    }

    /// The comment on a type.
    pub(super) fn ty(&self, name: &str, notes: &[String]) -> Vec<String> {
        match notes.first() {
            // What a field says behind its term is about the field.
            Some(_) => self.field(notes).into_iter().take(1).collect(),
            None => vec![format!("{}.", names::spaced(name))],
        }
    }

    /// The comment on an operation: a sentence, with the document's name for it in parentheses.
    pub(super) fn operation(&self, name: &str, title: &str, notes: &[String]) -> Vec<String> {
        // Some documents call an operation `请求分账API`.
        let title = title.trim_end_matches(['.', '。']).trim_end_matches("API").trim_end();
        let first = match title {
            "" => format!("{}.", names::sentence(name)),
            title if !title.starts_with(|first: char| first.is_ascii_alphabetic()) && is_chinese(title) => {
                match self.english(title) {
                    Some(english) => format!("{english} ({title})."),
                    None => format!("{} ({title}).", names::sentence(name)),
                }
            }
            title => format!("{title}."),
        };
        [first]
            .into_iter()
            .chain(notes.iter().filter(|note| note.trim_end_matches(['.', '。']) != title).cloned())
            .map(|line| plain(&line))
            .collect()
    }
}

/// What rustdoc would take for code, links or HTML is none here.
pub(super) fn plain(line: &str) -> String {
    prose::plain(line).replace("```", "'''").replace('<', "\\<").replace('[', "\\[")
}

/// The term in "The merchant number (商户号)."
pub(super) fn chinese(comment: &str) -> Option<&str> {
    let (_, behind) = comment.split_once(" (")?;
    behind.split_once(')').map(|(term, _)| term).filter(|term| is_chinese(term))
}

/// A label, and what is said about it behind.
fn term(text: &str) -> (&str, &str) {
    let text = text.trim().trim_start_matches('【');
    let at = text.find(['：', '】', '。', '，', '；']).unwrap_or(text.len());
    let (label, more) = text.split_at(at);
    (label.trim().trim_end_matches(['.', ':']), more.trim_start_matches(['：', '】', '。', '，', '；']).trim())
}

fn normalized(term: &str) -> String {
    term.chars().filter(|character| !character.is_whitespace()).collect::<String>().to_lowercase()
}

fn first_line(comment: &str) -> String {
    prose::plain(comment).lines().next().unwrap_or_default().trim().to_owned()
}

fn is_chinese(text: &str) -> bool {
    text.chars().any(|character| matches!(character, '\u{4e00}'..='\u{9fff}'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_term_of_the_catalogue_has_its_english_and_another_stays_as_it_is() {
        let terms = Terms::known();
        let comment = |notes: &[&str]| terms.field(&notes.iter().map(|note| (*note).to_owned()).collect::<Vec<_>>());
        let known = &comment(&["商户订单号：商户系统内部订单号"])[0];
        assert!(known.ends_with("(商户订单号).") && known.starts_with(|first: char| first.is_ascii_uppercase()), "{known}");
        assert_eq!(comment(&["没有人知道的词"]), ["没有人知道的词."]);
        assert_eq!(comment(&["The merchant (商户): `[0, 1]` <html>"]), [r"The merchant (商户): `\[0, 1]` \<html>"]);
        let sentence = terms.operation("CreateThing", "创建东西", &[]);
        assert_eq!(sentence, ["Creates a thing (创建东西)."]);
    }

    #[test]
    fn every_line_of_the_table_is_a_pair_and_no_term_is_there_twice() {
        let mut seen = std::collections::HashSet::new();
        for line in TERMS.lines().filter(|line| !line.starts_with('#')) {
            let (chinese, english) = line.split_once('\t').unwrap_or_else(|| panic!("no tab in {line}"));
            assert!(is_chinese(chinese) && chinese == normalized(chinese) && !english.trim().is_empty(), "{line}");
            assert!(!is_chinese(english) && !english.ends_with('.') && seen.insert(chinese), "{line}");
        }
    }
}
