//! An upload as it arrives: the parts `meta` and `file` of a multipart body.

use crate::file::File;

/// The two parts of an upload.
#[derive(Debug)]
pub(super) struct Parts<'b> {
    pub(super) meta: &'b [u8],
    pub(super) file: Option<File>,
}

/// Returns the part of a body that the signature covers: the `meta` part of an upload, otherwise the whole body.
pub fn signed_body<'b>(content_type: Option<&str>, body: &'b [u8]) -> &'b [u8] {
    match content_type.and_then(boundary) {
        Some(boundary) => parts(boundary, body).map_or(body, |parts| parts.meta),
        None => body,
    }
}

/// Returns the boundary in the content type of an upload.
pub(super) fn boundary(content_type: &str) -> Option<&str> {
    let (essence, parameters) = content_type.split_once(';')?;
    if !essence.trim().eq_ignore_ascii_case("multipart/form-data") {
        return None;
    }
    let boundary = parameters.split(';').find_map(|parameter| {
        let (name, value) = parameter.trim().split_once('=')?;
        name.eq_ignore_ascii_case("boundary").then_some(value.trim_matches('"'))
    })?;
    (!boundary.is_empty()).then_some(boundary)
}

/// Returns the parts of a body. An error completes the sentence "the body …".
pub(super) fn parts<'b>(boundary: &str, body: &'b [u8]) -> Result<Parts<'b>, String> {
    let delimiter = format!("\r\n--{boundary}");
    // The first delimiter has no line break before it.
    let first = delimiter.get(2..).unwrap_or_default();
    let mut rest = body.strip_prefix(first.as_bytes()).ok_or("does not begin with the boundary of its content type")?;
    let (mut meta, mut file) = (None, None);
    while let Some(part) = rest.strip_prefix(b"\r\n") {
        let end = position(part, delimiter.as_bytes()).ok_or("ends before its last boundary")?;
        let (part, after) = part.split_at(end);
        rest = after.get(delimiter.len()..).unwrap_or_default();
        let head_end = position(part, b"\r\n\r\n").ok_or("has a part without an empty line behind its headers")?;
        let (head, content) = part.split_at(head_end);
        let content = content.get(4..).unwrap_or_default();
        let head = std::str::from_utf8(head).map_err(|_| "has a part whose headers are not UTF-8")?;
        match parameter(head, "name") {
            Some("meta") if meta.is_none() => meta = Some(content),
            Some("file") if file.is_none() => {
                let name = parameter(head, "filename").ok_or("has a part `file` without a filename")?;
                let received = File::from_bytes(name, content);
                file = Some(match header(head, "content-type") {
                    Some(content_type) => received.with_content_type(content_type),
                    None => received,
                });
            }
            Some(name) => return Err(format!("has a part `{name}` too many")),
            None => return Err("has a part without a name".to_owned()),
        }
    }
    if !rest.starts_with(b"--") {
        return Err("does not end with its boundary".to_owned());
    }
    Ok(Parts { meta: meta.ok_or("has no part `meta`")?, file })
}

fn position(bytes: &[u8], wanted: &[u8]) -> Option<usize> {
    bytes.windows(wanted.len()).position(|window| window == wanted)
}

fn header<'h>(head: &'h str, name: &str) -> Option<&'h str> {
    head.split("\r\n").filter_map(|line| line.split_once(':')).find_map(|(known, value)| {
        let found = known.trim().eq_ignore_ascii_case(name);
        found.then_some(value.trim())
    })
}

/// Returns a parameter of `Content-Disposition`, in double quotes.
fn parameter<'h>(head: &'h str, name: &str) -> Option<&'h str> {
    let disposition = header(head, "content-disposition")?;
    let start = disposition.find(&format!("; {name}=\""))? + name.len() + 4;
    disposition.get(start..)?.split('"').next()
}

#[cfg(test)]
mod tests {
    use super::*;

    const TYPE: &str = "multipart/form-data; boundary=b";

    fn body(end: &str) -> Vec<u8> {
        let meta = "--b\r\nContent-Disposition: form-data; name=\"meta\"\r\nContent-Type: application/json\r\n\r\n{\"a\":1}";
        let file =
            "\r\n--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"平.png\"\r\nContent-Type: image/png\r\n\r\n";
        [meta.as_bytes(), file.as_bytes(), b"\r\n\x00\r\n--", end.as_bytes()].concat()
    }

    #[test]
    fn meta_and_file_are_told_apart_byte_for_byte() {
        let body = body("\r\n--b--\r\n");
        let parts = parts("b", &body).unwrap();
        let file = parts.file.unwrap();
        assert_eq!((parts.meta, file.name(), file.content_type()), (&b"{\"a\":1}"[..], "平.png", "image/png"));
        assert_eq!(file.bytes(), Some(&b"\r\n\x00\r\n--"[..]));
        assert_eq!(signed_body(Some(TYPE), &body), b"{\"a\":1}");
        assert_eq!(signed_body(Some("application/json"), &body), body);
        assert_eq!(signed_body(None, b"x"), b"x");
    }

    #[test]
    fn whatever_is_cut_off_is_an_error_and_never_a_panic() {
        let whole = body("\r\n--b--\r\n");
        for length in 0..whole.len() - 4 {
            let cut = whole.get(..length).unwrap();
            assert!(parts("b", cut).is_err(), "{length}");
            signed_body(Some(TYPE), cut);
        }
        assert_eq!(boundary("multipart/form-data; boundary="), None);
        assert_eq!(boundary("multipart/form-data"), None);
        assert_eq!(boundary("Multipart/Form-Data; charset=utf-8; BOUNDARY=\"x y\""), Some("x y"));
    }
}
