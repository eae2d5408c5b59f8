//! The response of an endpoint that returns a file, which no signature covers: a bill, a receipt. `client::download` reads and checks
//! it.

use std::fmt;

#[cfg(feature = "client")]
use crate::client::{UnreadDownload, VerifiedResponse};
use crate::declaration::{DecodeError, Type, Value, View};
use crate::json::Json;

/// A file without a signature: the `response` of endpoints that return a file. `checked` (feature `client`) takes the hash
/// that the file must have, `checked_by_signature` takes it from the response; `unchecked` is for files of which no response names a hash.
pub struct Download(
    #[cfg(feature = "client")] pub(crate) UnreadDownload,
    // Without a client nothing is downloaded.
    #[cfg(not(feature = "client"))] std::convert::Infallible,
);

impl fmt::Debug for Download {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Download")
    }
}

impl Value for Download {
    const TYPE: Type = Type::File;
    const PLAIN: bool = true;

    fn view(&self) -> View<'_> {
        View::Absent
    }

    fn read(_: Json<'_>) -> Result<Self, DecodeError> {
        Err(DecodeError::unexpected("a file, which JSON cannot hold"))
    }

    #[cfg(feature = "client")]
    fn from_response(response: VerifiedResponse) -> Result<Self, crate::Error> {
        UnreadDownload::from_response(response).map(Download)
    }
}
