//! Downloads for callers without an asynchronous runtime: a reader, which of a checked download ends in an error unless the hash matches.

use std::fmt;
use std::io::{self, Read};

use bytes::Bytes;

use super::Client;
use crate::client::{CheckedDownload, UncheckedDownload};
use crate::download::Download;
use crate::error::Error;

impl Client {
    /// Downloads from an address that an earlier response named, as [`Client::download`](crate::Client::download) does: a bill's
    /// `download_url`.
    ///
    /// ```no_run
    /// # fn download(client: wechatpay_runtime::blocking::Client, url: &str, hash: &str) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut bill = client.download(url)?.checked("SHA1", hash)?.reader(&client);
    /// std::io::copy(&mut bill, &mut std::fs::File::create("bill.csv")?)?;
    /// // The file is complete and its hash is right.
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    ///
    /// Fails where [`Client::download`](crate::Client::download) fails.
    pub fn download(&self, url: &str) -> Result<Download, Error> {
        let (client, url) = (self.client.clone(), url.to_owned());
        self.wait_for(async move { client.download(&url).await })
    }
}

impl CheckedDownload {
    /// Returns a [`Read`] of this download, for callers without an asynchronous runtime. `client` must be the one that began it.
    pub fn reader(self, client: &Client) -> DownloadReader {
        DownloadReader::new(client, self)
    }
}

impl UncheckedDownload {
    /// Returns a [`Read`] of this download, for callers without an asynchronous runtime. `client` must be the one that began it.
    pub fn reader(self, client: &Client) -> DownloadReader<UncheckedDownload> {
        DownloadReader::new(client, self)
    }
}

/// Reads a download. [`CheckedDownload::reader`] makes it, and [`UncheckedDownload::reader`] makes one that checks no hash.
///
/// Of a [`CheckedDownload`] it ends normally only if all bytes together have the expected hash. Anything else is an error, at the end at
/// the latest, and every further read fails too. The [`Error`] is inside the [`io::Error`] ([`get_ref`](io::Error::get_ref)). Do not act
/// on the bytes before the end: anybody may have sent them.
pub struct DownloadReader<D = CheckedDownload> {
    client: Client,
    /// `None` after an error.
    download: Option<D>,
    /// Bytes that arrived and are not read yet.
    chunk: Bytes,
}

/// A download, and its next bytes.
type Next<D> = Result<(D, Option<Bytes>), Error>;

impl<D> DownloadReader<D> {
    fn new(client: &Client, download: D) -> Self {
        DownloadReader { client: client.clone(), download: Some(download), chunk: Bytes::new() }
    }

    /// Fills the buffer from the bytes that arrived, or else from those that `next` waits for.
    fn fill(&mut self, buffer: &mut [u8], next: impl FnOnce(&Client, D) -> Next<D>) -> io::Result<usize> {
        if buffer.is_empty() {
            return Ok(0);
        }
        if self.chunk.is_empty() {
            let failed = || io::Error::other("this download has failed before");
            let download = self.download.take().ok_or_else(failed)?;
            let (download, chunk) = next(&self.client, download).map_err(io::Error::other)?;
            self.download = Some(download);
            self.chunk = chunk.unwrap_or_default();
        }
        let piece = self.chunk.split_to(self.chunk.len().min(buffer.len()));
        for (to, from) in buffer.iter_mut().zip(&piece) {
            *to = *from;
        }
        Ok(piece.len())
    }
}

impl Read for DownloadReader {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        self.fill(buffer, |client, mut download| {
            client.wait_for(async move {
                let chunk = download.chunk().await?;
                Ok((download, chunk))
            })
        })
    }
}

impl Read for DownloadReader<UncheckedDownload> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        self.fill(buffer, |client, mut download| {
            client.wait_for(async move {
                let chunk = download.chunk().await?;
                Ok((download, chunk))
            })
        })
    }
}

impl<D: fmt::Debug> fmt::Debug for DownloadReader<D> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_tuple("DownloadReader").field(&self.download).finish()
    }
}
