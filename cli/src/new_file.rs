//! A file that appears whole or not at all: it is written beside its place, and moved there when it is finished.

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

/// A file that is being written. Unless it is finished, nothing of it stays.
pub(crate) struct NewFile {
    file: File,
    /// Where it is until then; `None` once it is in its place.
    beside: Option<PathBuf>,
    place: PathBuf,
    replaces: bool,
}

impl NewFile {
    /// Begins a file. One that exists is replaced only if that is allowed.
    pub(crate) fn begin(place: &Path, replaces: bool) -> io::Result<Self> {
        let name =
            place.file_name().ok_or_else(|| io::Error::new(io::ErrorKind::InvalidInput, "it is not the name of a file"))?;
        if name == "-" {
            return Err(io::Error::new(io::ErrorKind::InvalidInput, "it is not the name of a file: a download goes to a file"));
        }
        // A device or a socket is not replaced, whatever is allowed.
        if place.symlink_metadata().is_ok_and(|metadata| !metadata.is_file() && !metadata.is_symlink() && !metadata.is_dir()) {
            return Err(io::Error::new(io::ErrorKind::InvalidInput, "it is not a regular file"));
        }
        if place.is_dir() {
            return Err(io::Error::new(io::ErrorKind::IsADirectory, "it is a directory"));
        }
        if !replaces && place.symlink_metadata().is_ok() {
            return Err(exists());
        }
        let mut beside = std::ffi::OsString::from(".");
        beside.push(name);
        beside.push(format!(".{}.part", std::process::id()));
        let beside = place.with_file_name(beside);
        let file = File::options().write(true).create_new(true).open(&beside)?;
        Ok(NewFile { file, beside: Some(beside), place: place.to_owned(), replaces })
    }

    /// Moves it to its place, once it is on the disk.
    pub(crate) fn finish(mut self) -> io::Result<()> {
        self.file.sync_all()?;
        let Some(beside) = &self.beside else { return Ok(()) };
        if self.replaces {
            fs::rename(beside, &self.place)?;
            self.beside = None;
            return Ok(());
        }
        // A link is made only where nothing is, whatever appeared there in the meantime.
        match fs::hard_link(beside, &self.place) {
            Ok(()) => Ok(()),
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Err(exists()),
            // The file system has no links.
            Err(_) if self.place.symlink_metadata().is_ok() => Err(exists()),
            Err(_) => {
                fs::rename(beside, &self.place)?;
                self.beside = None;
                Ok(())
            }
        }
    }
}

fn exists() -> io::Error {
    io::Error::new(io::ErrorKind::AlreadyExists, "it exists; --force replaces it")
}

impl Write for NewFile {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.file.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.file.flush()
    }
}

impl Drop for NewFile {
    fn drop(&mut self) {
        if let Some(beside) = &self.beside {
            let _ = fs::remove_file(beside);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_there_when_it_is_finished_and_one_that_exists_stays_unless_it_may_be_replaced() {
        let folder = std::env::temp_dir().join(format!("wechatpay-new-file-{}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        let place = folder.join("a");
        let names = || fs::read_dir(&folder).unwrap().count();
        let write = |replaces| {
            let mut file = NewFile::begin(&place, replaces)?;
            file.write_all(b"new")?;
            file.finish()
        };
        drop(NewFile::begin(&place, false).unwrap());
        assert_eq!(names(), 0, "what is not finished leaves nothing");
        write(false).unwrap();
        assert_eq!((fs::read(&place).unwrap(), names()), (b"new".to_vec(), 1));
        fs::write(&place, b"old").unwrap();
        assert_eq!(write(false).unwrap_err().kind(), io::ErrorKind::AlreadyExists);
        // One that appears while it is written.
        fs::remove_file(&place).unwrap();
        let file = NewFile::begin(&place, false).unwrap();
        fs::write(&place, b"old").unwrap();
        assert_eq!(file.finish().unwrap_err().kind(), io::ErrorKind::AlreadyExists);
        assert_eq!((fs::read(&place).unwrap(), names()), (b"old".to_vec(), 1));
        write(true).unwrap();
        assert_eq!((fs::read(&place).unwrap(), names()), (b"new".to_vec(), 1));
        assert!(NewFile::begin(&folder, true).is_err());
        assert!(NewFile::begin(&folder.join("-"), true).is_err());
        #[cfg(unix)]
        {
            let socket = folder.join("socket");
            let _listener = std::os::unix::net::UnixListener::bind(&socket).unwrap();
            assert!(NewFile::begin(&socket, true).is_err());
        }
        fs::remove_dir_all(&folder).unwrap();
    }
}
