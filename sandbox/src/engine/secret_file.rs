//! Files that hold private keys: every one that the gateway or the command line writes or opens goes through here, and so do the
//! public keys and certificates that are written beside them.
//!
//! Nobody else may read them, where the system knows such modes, and no symbolic link leads a write to another file.

use std::ffi::OsString;
use std::fs::{self, File, OpenOptions};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use crate::engine::keys::characters;

/// Writes a file that nobody else may read. It is written beside `path` and then takes its place, whole: whatever was there
/// (a file that others may read, a symbolic link) is replaced, and never written to.
///
/// # Errors
///
/// If it cannot be written. The file that was there before is then as it was.
pub fn write_private(path: &Path, secret: &str) -> io::Result<()> {
    let (temporary, mut file) = create_beside(path)?;
    let written = file.write_all(secret.as_bytes()).and_then(|()| file.sync_all());
    drop(file);
    let renamed = written.and_then(|()| fs::rename(&temporary, path));
    if renamed.is_err() {
        let _ = fs::remove_file(&temporary);
    }
    renamed
}

/// A new file in the folder of `path`, under a name that nobody can foresee.
fn create_beside(path: &Path) -> io::Result<(PathBuf, File)> {
    let name = path.file_name().ok_or_else(|| io::Error::new(io::ErrorKind::InvalidInput, "the path names no file"))?;
    let suffix = characters(b"0123456789abcdefghijklmnopqrstuvwxyz", 16).map_err(io::Error::other)?;
    let mut hidden = OsString::from(".");
    hidden.push(name);
    hidden.push(format!(".{suffix}"));
    let temporary = path.with_file_name(hidden);
    let file = private(OpenOptions::new().write(true).create_new(true)).open(&temporary)?;
    Ok((temporary, file))
}

/// Opens a file for reading and writing, or creates it so that nobody else may read it. A symbolic link is refused: what
/// stands behind it may be anybody's. The mode of a file that is there is left to [`tighten`].
#[cfg(feature = "state")]
pub(crate) fn open_or_create(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.read(true).write(true);
    match private(options.clone().create_new(true)).open(path) {
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
        created => return created,
    }
    let refused = |problem: &str| Err(io::Error::new(io::ErrorKind::InvalidInput, problem.to_owned()));
    let named = fs::symlink_metadata(path)?;
    if named.is_symlink() {
        return refused("it is a symbolic link: name the file itself");
    }
    if !named.is_file() {
        return refused("it is no file");
    }
    let file = options.open(path)?;
    #[cfg(unix)]
    {
        use std::os::unix::fs::MetadataExt as _;
        let opened = file.metadata()?;
        if (opened.dev(), opened.ino()) != (named.dev(), named.ino()) {
            return refused("it was replaced by another file while it was opened");
        }
    }
    Ok(file)
}

/// Takes others' right to read or write it away.
#[cfg(feature = "state")]
pub(crate) fn tighten(file: &File) -> io::Result<()> {
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        let mode = file.metadata()?.permissions().mode();
        if mode & 0o077 != 0 {
            file.set_permissions(fs::Permissions::from_mode(mode & 0o700))?;
        }
    }
    #[cfg(not(unix))]
    let _ = file;
    Ok(())
}

fn private(options: &mut OpenOptions) -> &mut OpenOptions {
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(options, 0o600);
    options
}

#[cfg(all(test, unix))]
mod tests {
    use std::os::unix::fs::{PermissionsExt as _, symlink};
    use std::sync::atomic::{AtomicUsize, Ordering};

    use super::*;

    struct Folder(PathBuf);

    impl Folder {
        fn new() -> Self {
            static COUNT: AtomicUsize = AtomicUsize::new(0);
            let name = format!("wechatpay-secret-{}-{}", std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed));
            let path = std::env::temp_dir().join(name);
            fs::create_dir_all(&path).unwrap();
            Folder(path)
        }

        fn names(&self) -> Vec<String> {
            let entries = fs::read_dir(&self.0).unwrap();
            let mut names: Vec<_> = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
            names.sort();
            names
        }
    }

    impl Drop for Folder {
        fn drop(&mut self) {
            let _ = fs::remove_dir_all(&self.0);
        }
    }

    fn mode(path: &Path) -> u32 {
        fs::symlink_metadata(path).unwrap().permissions().mode() & 0o777
    }

    #[test]
    fn a_secret_that_was_readable_by_others_is_not_any_more() {
        let folder = Folder::new();
        let path = folder.0.join("apiclient_key.pem");
        fs::write(&path, "old").unwrap();
        fs::set_permissions(&path, fs::Permissions::from_mode(0o644)).unwrap();
        // Whoever had it open before goes on reading the old file, and not the new secret.
        let opened = File::open(&path).unwrap();
        write_private(&path, "new").unwrap();
        assert_eq!((fs::read_to_string(&path).unwrap().as_str(), mode(&path)), ("new", 0o600));
        assert_eq!(io::read_to_string(opened).unwrap(), "old");
        assert_eq!(folder.names(), ["apiclient_key.pem"]);
    }

    #[test]
    fn a_symbolic_link_is_replaced_and_what_it_led_to_is_untouched() {
        let folder = Folder::new();
        let (path, target) = (folder.0.join("sandbox.env"), folder.0.join("somebody's"));
        fs::write(&target, "precious").unwrap();
        for leads_to in [&target, &folder.0.join("nothing yet")] {
            let _ = fs::remove_file(&path);
            symlink(leads_to, &path).unwrap();
            write_private(&path, "secret").unwrap();
            assert!(!fs::symlink_metadata(&path).unwrap().is_symlink());
        }
        assert_eq!(fs::read_to_string(&target).unwrap(), "precious");
        assert_eq!(folder.names(), ["sandbox.env", "somebody's"]);
    }

    #[test]
    fn a_write_that_fails_leaves_nothing_behind() {
        let folder = Folder::new();
        let path = folder.0.join("a folder");
        fs::create_dir_all(path.join("that is not empty")).unwrap();
        assert!(write_private(&path, "secret").is_err());
        assert!(write_private(Path::new("/"), "secret").is_err());
        assert_eq!(folder.names(), ["a folder"]);
    }
}
