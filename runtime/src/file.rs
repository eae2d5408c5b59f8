//! A file to upload: its name, content type, digest, and where its bytes are. `client::multipart` sends it, `server::multipart`
//! receives it.

use std::fmt;
use std::io::{self, Read as _};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::crypto::{Digest, Hash};
use crate::declaration::{DecodeError, Fields, Type, Value, View};
use crate::json::Json;

/// A file to upload: the field of an endpoint with `#[wechatpay(file)]`. Cheap to clone.
///
/// The bytes are in memory or in a file of the system. A file of the system is streamed and never held whole.
///
/// ```
/// use wechatpay_runtime::{File, wechatpay_endpoint};
///
/// #[wechatpay_endpoint(POST, "v3/merchant/media/upload")]
/// struct UploadImage {
///     filename: String,
///     sha256: String,
///     #[wechatpay(file)]
///     file: File,
/// }
///
/// let file = File::from_bytes("logo.png", *b"\x89PNG");
/// let upload = UploadImage { filename: file.name().into(), sha256: file.sha256().into(), file };
/// // What is signed is the `meta` part, and nothing else.
/// let meta = r#"{"filename":"logo.png","sha256":"0f4636c78f65d3639ece5a064b5ae753e3408614a14fb18ab4d7540d2c248543"}"#;
/// assert_eq!(upload.request()?.body(), meta.as_bytes());
/// # Ok::<(), wechatpay_runtime::Violations>(())
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct File {
    name: String,
    content_type: String,
    sha256: String,
    length: u64,
    #[cfg(feature = "shangmi")]
    sm3: Computed,
    pub(crate) source: Source,
}

/// A hash that is computed when it is first asked for. It follows from the bytes, so that two files do not differ by it.
#[cfg(feature = "shangmi")]
#[derive(Clone, Default)]
struct Computed(std::sync::OnceLock<String>);

#[cfg(feature = "shangmi")]
impl PartialEq for Computed {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

#[cfg(feature = "shangmi")]
impl Eq for Computed {}

#[derive(Clone, PartialEq, Eq)]
pub(crate) enum Source {
    Memory(Arc<[u8]>),
    System(PathBuf),
}

impl File {
    /// Makes a file of these bytes. The extension of the name gives the content type.
    pub fn from_bytes(name: impl Into<String>, bytes: impl Into<Vec<u8>>) -> Self {
        let bytes: Arc<[u8]> = bytes.into().into();
        let mut digest = Digest::new(Hash::Sha256);
        digest.update(&bytes);
        File::new(name.into(), digest.hex(), bytes.len() as u64, Source::Memory(bytes))
    }

    /// Opens a file of the system, under its own name. It is read here, for its digest, and again each time it is sent. If it
    /// changes in between, the upload fails.
    ///
    /// This blocks while it reads the disk: in asynchronous code, call it in `tokio::task::spawn_blocking`.
    ///
    /// # Errors
    ///
    /// Fails if the file cannot be read.
    pub fn open(path: impl AsRef<Path>) -> io::Result<Self> {
        let path = path.as_ref();
        let mut digest = Digest::new(Hash::Sha256);
        let length = read_into(&mut digest, path)?;
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        Ok(File::new(name, digest.hex(), length, Source::System(path.to_owned())))
    }

    fn new(name: String, sha256: String, length: u64, source: Source) -> Self {
        let ending = name.rsplit_once('.').map(|(_, ending)| ending.to_ascii_lowercase()).unwrap_or_default();
        let content_type = match ending.as_str() {
            "jpg" | "jpeg" => "image/jpeg",
            "png" => "image/png",
            "bmp" => "image/bmp",
            "gif" => "image/gif",
            "pdf" => "application/pdf",
            "mp4" => "video/mp4",
            "csv" => "text/csv",
            _ => "application/octet-stream",
        };
        File {
            name,
            content_type: content_type.to_owned(),
            sha256,
            length,
            #[cfg(feature = "shangmi")]
            sm3: Computed::default(),
            source,
        }
    }

    /// Returns the same file under another name.
    pub fn named(mut self, name: impl Into<String>) -> Self {
        self.name = name.into();
        self
    }

    /// Returns the same file with another content type.
    pub fn with_content_type(mut self, content_type: impl Into<String>) -> Self {
        self.content_type = content_type.into();
        self
    }

    /// Returns the name.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Returns the content type.
    pub fn content_type(&self) -> &str {
        &self.content_type
    }

    /// Returns the SHA-256 of the bytes in lower-case hex, as most uploads want it in `meta`.
    pub fn sha256(&self) -> &str {
        &self.sha256
    }

    /// Returns the SM3 of the bytes in lower-case hex, as some uploads want it. The first time, it reads a file of the system once more,
    /// which blocks.
    ///
    /// # Errors
    ///
    /// Fails if the file of the system cannot be read.
    #[cfg(feature = "shangmi")]
    pub fn sm3(&self) -> io::Result<String> {
        if let Some(known) = self.sm3.0.get() {
            return Ok(known.clone());
        }
        let mut digest = Digest::new(Hash::Sm3);
        match &self.source {
            Source::Memory(bytes) => digest.update(bytes),
            Source::System(path) => {
                read_into(&mut digest, path)?;
            }
        }
        Ok(self.sm3.0.get_or_init(|| digest.hex()).clone())
    }

    /// Returns the number of bytes.
    pub fn len(&self) -> u64 {
        self.length
    }

    /// Returns whether there are no bytes.
    pub fn is_empty(&self) -> bool {
        self.length == 0
    }

    /// Where a command finds it: its path, or of bytes in memory its name.
    #[cfg(feature = "client")]
    pub(crate) fn path_or_name(&self) -> String {
        match &self.source {
            Source::Memory(_) => self.name.clone(),
            Source::System(path) => path.to_string_lossy().into_owned(),
        }
    }

    /// Its bytes, where they are in memory: those of a file that a gateway received are.
    pub fn bytes(&self) -> Option<&[u8]> {
        match &self.source {
            Source::Memory(bytes) => Some(bytes),
            Source::System(_) => None,
        }
    }
}

/// Hashes a file of the system, and returns the number of its bytes.
fn read_into(digest: &mut Digest, path: &Path) -> io::Result<u64> {
    let mut file = std::fs::File::open(path)?;
    let mut buffer = vec![0; 64 * 1024];
    let mut length = 0;
    loop {
        match file.read(&mut buffer)? {
            0 => return Ok(length),
            count => {
                digest.update(buffer.get(..count).unwrap_or_default());
                length += count as u64;
            }
        }
    }
}

impl fmt::Debug for File {
    /// Without its bytes.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let File { name, content_type, sha256, length, .. } = self;
        let mut debug = formatter.debug_struct("File");
        debug.field("name", name).field("content_type", content_type).field("sha256", sha256).field("len", length).finish()
    }
}

impl Value for File {
    const TYPE: Type = Type::File;
    const PLAIN: bool = true;

    fn view(&self) -> View<'_> {
        View::File(self)
    }

    fn read(_: Json<'_>) -> Result<Self, DecodeError> {
        Err(DecodeError::unexpected("a file, which JSON cannot hold"))
    }

    fn next(fields: &mut Fields<'_>) -> Result<Self, DecodeError> {
        fields.next_file()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_of_the_system_is_the_same_as_its_bytes() {
        let path = std::env::temp_dir().join(format!("wechatpay-file-{}.PNG", std::process::id()));
        let bytes = vec![7; 100_000];
        std::fs::write(&path, &bytes).unwrap();
        let file = File::open(&path).unwrap();
        std::fs::remove_file(&path).unwrap();
        let same = File::from_bytes(file.name(), bytes);
        assert_eq!((file.sha256(), file.len(), file.content_type()), (same.sha256(), 100_000, "image/png"));
        assert!(!format!("{same:?}").contains("7, 7"), "{same:?}");
        assert!(File::open(path).is_err());
    }
}
