//! The code of a type for everything that its descriptor does not say: a rule across fields, a field that serde writes and reads,
//! a default value. It is compiled only for types that have such a thing.

use super::Members;
use crate::declaration::{DecodeError, Fields, Object};
use crate::file::File;
use crate::json::tape::Tape;
use crate::json::to_json;
use crate::validation::Check;

/// Reads a struct from members, checks it if asked to, and writes it as JSON.
pub(crate) type Typed = fn(Members<'_>, Option<File>, Option<&mut Check<'_>>) -> Result<Vec<u8>, DecodeError>;

/// The [`Typed`] function of `T`.
pub(crate) fn typed<T: Object>(
    members: Members<'_>,
    file: Option<File>,
    check: Option<&mut Check<'_>>,
) -> Result<Vec<u8>, DecodeError> {
    let tape = Tape::of_members(members);
    let object = T::read_fields(&mut Fields::new(T::DESCRIPTOR, tape.root().members()?).with_file(file))?;
    if let Some(check) = check {
        check.object(&object);
    }
    Ok(to_json(&object))
}

/// Applies the checks that only the type knows to a received object, whose fields were checked before.
pub(crate) fn check_members(members: &Members<'_>, file: Option<&File>, check: &mut Check<'_>) {
    if let Some(typed) = check.descriptor().typed
        && let Err(error) = typed(members.clone(), file.cloned(), Some(check))
    {
        check.decode_error(&error);
    }
}
