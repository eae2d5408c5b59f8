//! The pictures of a step, which the server sends in two shapes.

use wechatpay_runtime::{DecodeError, Json, Type, Value, View};

use super::ComplaintMedia;

/// The pictures that belong to a step (操作资料列表).
///
/// The server sends one object or a list of objects; both are read as a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ComplaintStepMedia(pub Vec<ComplaintMedia>);

impl Value for ComplaintStepMedia {
    const TYPE: Type = <Vec<ComplaintMedia>>::TYPE;

    fn view(&self) -> View<'_> {
        self.0.view()
    }

    fn read(json: Json<'_>) -> Result<Self, DecodeError> {
        match json {
            one @ Json::Object(_) => ComplaintMedia::read(one).map(|media| ComplaintStepMedia(vec![media])),
            list => Vec::read(list).map(ComplaintStepMedia),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_object_and_a_list_of_objects_are_read_alike() {
        let one = br#"{"media_type":"OPERATION_IMAGE","media_url":["https://example.com/a"]}"#;
        let list = [b"[", one.as_slice(), b"]"].concat();
        let read = ComplaintStepMedia::from_json(one).unwrap();
        assert_eq!(read.0.len(), 1);
        assert_eq!(read, ComplaintStepMedia::from_json(&list).unwrap());
        assert!(ComplaintStepMedia::from_json(b"7").is_err());
    }
}
