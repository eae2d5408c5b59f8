//! The response of an endpoint that answers a file without a signature: bills, receipts. How it is read and checked is in
//! `client::download`.

use std::fmt;

#[cfg(feature = "client")]
use crate::client::{OpenDownload, VerifiedResponse};
use crate::declaration::{DecodeError, Type, Value, View};
use crate::json::Json;

/// An unsigned response: the `response` of endpoints that response a file. Nothing of it can be read before `checked` (feature
/// `client`) knows which hash it has to have.
pub struct Download(
    #[cfg(feature = "client")] pub(crate) OpenDownload,
    // Nobody downloads without a client.
    #[cfg(not(feature = "client"))] std::convert::Infallible,
);

impl fmt::Debug for Download {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Download")
    }
}

impl Value for Download {
    const TYPE: Type = Type::File;

    fn view(&self) -> View<'_> {
        View::Absent
    }

    fn read(_: Json<'_>) -> Result<Self, DecodeError> {
        Err(DecodeError::unexpected("a file, which JSON cannot hold"))
    }

    #[cfg(feature = "client")]
    fn from_response(response: VerifiedResponse) -> Result<Self, crate::Error> {
        OpenDownload::from_response(response).map(Download)
    }
}
