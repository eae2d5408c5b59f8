//! Downloads for callers without an asynchronous runtime: a reader that ends in an error unless the hash matches.

use std::fmt;
use std::io::{self, Read};

use bytes::Bytes;

use super::Client;
use crate::client::CheckedDownload;
use crate::download::Download;
use crate::error::Error;

impl Client {
    /// Downloads from the address that the call before has answered: a bill's `download_url`. As
    /// [`Client::download`](crate::Client::download).
    ///
    /// ```no_run
    /// # fn download(client: wechatpay_runtime::blocking::Client, url: &str, hash: &str) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut bill = client.download(url)?.checked("SHA1", hash)?.reader(&client);
    /// std::io::copy(&mut bill, &mut std::fs::File::create("bill.csv")?)?;
    /// // Only now are these the bytes that WeChat Pay meant.
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    ///
    /// As [`Client::download`](crate::Client::download).
    pub fn download(&self, url: &str) -> Result<Download, Error> {
        let (client, url) = (self.client.clone(), url.to_owned());
        self.wait_for(async move { client.download(&url).await })
    }
}

impl CheckedDownload {
    /// The same as a [`Read`], for callers without an asynchronous runtime. `client` is the one that began the download.
    pub fn reader(self, client: &Client) -> DownloadReader {
        DownloadReader { client: client.clone(), download: Some(self), chunk: Bytes::new() }
    }
}

/// A download to read: [`CheckedDownload::reader`] makes it.
///
/// It ends where all bytes together had the right hash. Anything else is an error, at the end at the latest, and stays one
/// however often it is read again; the [`Error`] is inside the [`io::Error`] ([`get_ref`](io::Error::get_ref)). Until the end the
/// bytes may be anybody's: do not act on them.
pub struct DownloadReader {
    client: Client,
    /// `None` behind an error.
    download: Option<CheckedDownload>,
    /// Bytes that are not read yet.
    chunk: Bytes,
}

impl Read for DownloadReader {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if buffer.is_empty() {
            return Ok(0);
        }
        if self.chunk.is_empty() {
            let failed = || io::Error::other("this download has failed before");
            let mut download = self.download.take().ok_or_else(failed)?;
            let (download, chunk) = self
                .client
                .wait_for(async move {
                    let chunk = download.chunk().await?;
                    Ok((download, chunk))
                })
                .map_err(io::Error::other)?;
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

impl fmt::Debug for DownloadReader {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_tuple("DownloadReader").field(&self.download).finish()
    }
}
