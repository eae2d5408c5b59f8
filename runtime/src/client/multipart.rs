//! The body of an upload: the parts `meta` and `file`. The file is streamed.
//!
//! reqwest's feature `multipart` is not used. It brings three crates and makes nothing simpler: `meta` has to be the signed
//! bytes, and the length has to be known.

use std::io;
use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use http_body::{Body, Frame, SizeHint};
use tokio::io::{AsyncRead as _, ReadBuf};

use crate::file::{File, Source};

/// How many bytes of a file are read at a time.
const CHUNK: usize = 64 * 1024;

/// The body of an upload.
pub(super) struct Multipart {
    /// The bytes to send next, before more of the file is read.
    ready: Option<Bytes>,
    file: Option<Reading>,
    /// The bytes of the file that are still to come.
    missing: u64,
    end: Option<Bytes>,
    left: u64,
}

enum Reading {
    Memory(Bytes),
    System(tokio::fs::File),
}

impl Multipart {
    /// Opens the file.
    pub(super) async fn new(boundary: &str, meta: &[u8], file: &File) -> io::Result<Self> {
        let name = quoted(file.name());
        let mut head =
            format!("--{boundary}\r\nContent-Disposition: form-data; name=\"meta\"\r\nContent-Type: application/json\r\n\r\n")
                .into_bytes();
        head.extend_from_slice(meta);
        let content_type: String = file.content_type().chars().filter(|character| !character.is_control()).collect();
        let middle = format!(
            "\r\n--{boundary}\r\nContent-Disposition: form-data; name=\"file\"; filename=\"{name}\"\r\nContent-Type: {content_type}\r\n\r\n"
        );
        head.extend_from_slice(middle.as_bytes());
        let end = Bytes::from(format!("\r\n--{boundary}--\r\n"));
        let reading = match &file.source {
            Source::Memory(bytes) => Reading::Memory(Bytes::from_owner(bytes.clone())),
            Source::System(path) => Reading::System(tokio::fs::File::open(path).await?),
        };
        let left = head.len() as u64 + file.len() + end.len() as u64;
        Ok(Multipart { ready: Some(head.into()), file: Some(reading), missing: file.len(), end: Some(end), left })
    }

    fn poll_next(&mut self, context: &mut Context<'_>) -> Poll<Option<io::Result<Bytes>>> {
        if let Some(ready) = self.ready.take() {
            return Poll::Ready(Some(Ok(ready)));
        }
        let chunk = match &mut self.file {
            None => return Poll::Ready(self.end.take().map(Ok)),
            Some(Reading::Memory(bytes)) => std::mem::take(bytes),
            Some(Reading::System(file)) => {
                let mut chunk = vec![0; CHUNK];
                let mut buffer = ReadBuf::new(&mut chunk);
                match Pin::new(file).poll_read(context, &mut buffer) {
                    Poll::Pending => return Poll::Pending,
                    Poll::Ready(Err(error)) => return Poll::Ready(Some(Err(error))),
                    Poll::Ready(Ok(())) => {}
                }
                let length = buffer.filled().len();
                chunk.truncate(length);
                chunk.into()
            }
        };
        let changed = || io::Error::other("the file has changed since its digest was computed");
        match (chunk.len() as u64, self.missing) {
            (0, 0) => {
                self.file = None;
                Poll::Ready(self.end.take().map(Ok))
            }
            (length, missing) if length == 0 || length > missing => Poll::Ready(Some(Err(changed()))),
            (length, _) => {
                self.missing -= length;
                Poll::Ready(Some(Ok(chunk)))
            }
        }
    }
}

impl Body for Multipart {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<io::Result<Frame<Bytes>>>> {
        let next = self.poll_next(context);
        if let Poll::Ready(Some(Ok(bytes))) = &next {
            self.left -= bytes.len() as u64;
        }
        next.map(|next| next.map(|bytes| bytes.map(Frame::data)))
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(self.left)
    }
}

/// Escapes a name for double quotes, as browsers do.
fn quoted(name: &str) -> String {
    name.chars()
        .map(|character| match character {
            '"' => "%22".to_owned(),
            character if character.is_control() => format!("%{:02X}", u32::from(character)),
            character => character.to_string(),
        })
        .collect()
}
