//! The database that a state file is: redb, one transaction a commit, on disk when the commit returns.

use std::error::Error;
use std::fmt;
use std::path::Path;

use redb::{Database, DatabaseError, ReadableTable as _, StorageError, TableDefinition, TableError};

use super::{Found, StateFile, Write};
use crate::StartError;
use crate::engine::secret_file;

/// All rows: table and key, JSON.
const ROWS: TableDefinition<'_, (&str, &str), &[u8]> = TableDefinition::new("wechatpay-sandbox rows");

/// What marks the file as a gateway's.
const ABOUT: TableDefinition<'_, &str, u64> = TableDefinition::new("wechatpay-sandbox");
const VERSION: &str = "version";

/// Counts up with every change of the rows that an older gateway could not read, or that could not read an older one's.
const THIS_VERSION: u64 = 1;

impl StateFile {
    /// Opens a file, or creates it.
    ///
    /// # Errors
    ///
    /// If it cannot be read or written, is another gateway's at the moment, or is no file of this version.
    pub(crate) fn open(path: &Path) -> Result<Self, StartError> {
        let problem =
            |problem: &dyn fmt::Display| StartError::from_display(format!("the state file {}: {problem}", path.display()));
        // A file that is damaged in a way that the database did not foresee is no reason for a panic of the gateway.
        let opened = std::thread::scope(|scope| scope.spawn(|| open(path)).join());
        let opened = opened.unwrap_or_else(|_| Err("it is damaged; delete it to start anew".to_owned()));
        let (database, found) = opened.map_err(|error| problem(&error))?;
        StateFile::start(found, move |writes| commit(&database, writes).map_err(|error| error.to_string()))
    }
}

fn open(path: &Path) -> Result<(Database, Found), String> {
    let file = secret_file::open_or_create(path).map_err(|error| error.to_string())?;
    let mode = file.try_clone().map_err(|error| error.to_string())?;
    let is_new = file.metadata().map_err(|error| error.to_string())?.len() == 0;
    // The version of the database's own format that its later releases read too.
    let database = Database::builder().create_with_file_format_v3(true).create_file(file).map_err(|error| match error {
        DatabaseError::DatabaseAlreadyOpen => "another gateway has it open".to_owned(),
        DatabaseError::UpgradeRequired(_) => another_version("another"),
        DatabaseError::Storage(StorageError::Io(error)) if error.kind() == std::io::ErrorKind::InvalidData => {
            format!("it is not a gateway's state file ({error})")
        }
        DatabaseError::Storage(StorageError::Corrupted(problem)) => {
            format!("it is damaged ({problem}); delete it to start anew")
        }
        other => other.to_string(),
    })?;
    if is_new {
        mark(&database).map_err(|error| error.to_string())?;
    }
    match version(&database).map_err(|error| error.to_string())? {
        Some(THIS_VERSION) => {}
        Some(other) => return Err(another_version(&other.to_string())),
        None => return Err("it is a database, and not a gateway's state file".to_owned()),
    }
    // It holds private keys. Somebody else's file, which was refused above, keeps its mode.
    secret_file::tighten(&mode).map_err(|error| format!("others can read it, and that cannot be changed: {error}"))?;
    let found = read(&database).map_err(|error| error.to_string())?;
    Ok((database, found))
}

fn another_version(other: &str) -> String {
    format!("it is of version {other}, and this gateway reads version {THIS_VERSION}; delete it to start anew")
}

fn mark(database: &Database) -> Result<(), Box<dyn Error>> {
    let transaction = database.begin_write()?;
    transaction.open_table(ABOUT)?.insert(VERSION, THIS_VERSION)?;
    transaction.open_table(ROWS)?;
    transaction.commit()?;
    Ok(())
}

fn version(database: &Database) -> Result<Option<u64>, Box<dyn Error>> {
    let transaction = database.begin_read()?;
    match transaction.open_table(ABOUT) {
        Ok(about) => Ok(about.get(VERSION)?.map(|version| version.value())),
        Err(TableError::TableDoesNotExist(_) | TableError::TableTypeMismatch { .. }) => Ok(None),
        Err(error) => Err(error.into()),
    }
}

fn read(database: &Database) -> Result<Found, Box<dyn Error>> {
    let transaction = database.begin_read()?;
    let rows = transaction.open_table(ROWS)?;
    let mut found = Found::new();
    for row in rows.iter()? {
        let (key, value) = row?;
        let (table, key) = key.value();
        found.insert((table.to_owned(), key.to_owned()), value.value().to_owned());
    }
    Ok(found)
}

fn commit(database: &Database, writes: &[Write]) -> Result<(), Box<dyn Error>> {
    let transaction = database.begin_write()?;
    {
        let mut rows = transaction.open_table(ROWS)?;
        for Write { table, key, value } in writes {
            match value {
                Some(value) => drop(rows.insert((*table, key.as_str()), value.as_slice())?),
                None => drop(rows.remove((*table, key.as_str()))?),
            }
        }
    }
    transaction.commit()?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::path::PathBuf;
    use std::sync::atomic::{AtomicUsize, Ordering};

    use super::*;
    use crate::engine::table::Table;

    /// A path at which there is nothing, before the test and after it.
    struct Place(PathBuf);

    impl Place {
        fn new() -> Self {
            static COUNT: AtomicUsize = AtomicUsize::new(0);
            let name = format!("wechatpay-sandbox-{}-{}.state", std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed));
            Place(std::env::temp_dir().join(name))
        }

        fn refused(&self) -> String {
            StateFile::open(&self.0).unwrap_err().to_string()
        }
    }

    impl Drop for Place {
        fn drop(&mut self) {
            let _ = std::fs::remove_file(&self.0);
        }
    }

    #[test]
    fn rows_are_there_again_in_their_tables() {
        let place = Place::new();
        {
            let file = StateFile::open(&place.0).unwrap();
            let (one, other) = (Table::open("one", &file).unwrap(), Table::open("other", &file).unwrap());
            one.rows().insert("a".to_owned(), 1_u64);
            one.rows().insert("b".to_owned(), 2_u64);
            one.rows().change("b", |value| *value = 3);
            other.rows().insert("a".to_owned(), 4_u64);
            other.rows().insert("gone".to_owned(), 5_u64);
            other.rows().remove("gone");
        }
        let file = StateFile::open(&place.0).unwrap();
        let all = |name| {
            let table: Table<u64> = Table::open(name, &file).unwrap();
            let rows = table.rows();
            rows.iter().map(|(key, value)| (key.to_owned(), *value)).collect::<Vec<_>>()
        };
        assert_eq!(all("one"), [("a".to_owned(), 1), ("b".to_owned(), 3)]);
        assert_eq!(all("other"), [("a".to_owned(), 4)]);
        assert!(all("another").is_empty());
        assert!(file.found::<String>("one").unwrap_err().to_string().contains("the row a of one cannot be read"));
    }

    #[test]
    fn a_file_that_is_open_is_refused_until_it_is_closed() {
        let place = Place::new();
        let file = StateFile::open(&place.0).unwrap();
        assert!(place.refused().contains("another gateway has it open"), "{}", place.refused());
        drop(file);
        assert!(StateFile::open(&place.0).is_ok());
    }

    #[cfg(unix)]
    #[test]
    fn a_state_file_that_others_may_read_is_theirs_no_more_and_somebody_elses_file_keeps_its_mode() {
        use std::os::unix::fs::PermissionsExt as _;
        let place = Place::new();
        let open_to_all = || std::fs::set_permissions(&place.0, std::fs::Permissions::from_mode(0o666)).unwrap();
        let mode = || std::fs::metadata(&place.0).unwrap().permissions().mode() & 0o777;
        drop(StateFile::open(&place.0).unwrap());
        assert_eq!(mode(), 0o600);
        open_to_all();
        drop(StateFile::open(&place.0).unwrap());
        assert_eq!(mode(), 0o600);
        // An empty one becomes a state file.
        std::fs::write(&place.0, "").unwrap();
        open_to_all();
        drop(StateFile::open(&place.0).unwrap());
        assert_eq!(mode(), 0o600);
        std::fs::write(&place.0, "somebody's text").unwrap();
        open_to_all();
        place.refused();
        assert_eq!((mode(), std::fs::read_to_string(&place.0).unwrap().as_str()), (0o666, "somebody's text"));
    }

    #[cfg(unix)]
    #[test]
    fn a_symbolic_link_in_the_place_of_a_state_file_is_refused_and_its_target_untouched() {
        let (place, target) = (Place::new(), Place::new());
        for content in [None, Some("")] {
            if let Some(content) = content {
                std::fs::write(&target.0, content).unwrap();
            }
            let _ = std::fs::remove_file(&place.0);
            std::os::unix::fs::symlink(&target.0, &place.0).unwrap();
            assert!(place.refused().contains("it is a symbolic link: name the file itself"), "{}", place.refused());
            assert_eq!(std::fs::read_to_string(&target.0).ok().as_deref(), content);
        }
    }

    #[test]
    fn what_is_no_state_file_is_refused_and_says_what_it_is() {
        let place = Place::new();
        for (content, says) in [
            (
                "a text that somebody wrote, longer than the mark at the front of a database\n".repeat(100),
                "not a gateway's state",
            ),
            ("short".to_owned(), "not a gateway's state"),
        ] {
            std::fs::write(&place.0, &content).unwrap();
            assert!(place.refused().contains(says), "{}", place.refused());
            assert_eq!(std::fs::read_to_string(&place.0).unwrap(), content, "it was written to");
        }
        std::fs::remove_file(&place.0).unwrap();

        let other: TableDefinition<'_, &str, u64> = TableDefinition::new("something else");
        let database = Database::create(&place.0).unwrap();
        let transaction = database.begin_write().unwrap();
        transaction.open_table(other).unwrap().insert("a", 1).unwrap();
        transaction.commit().unwrap();
        drop(database);
        assert!(place.refused().contains("it is a database, and not"), "{}", place.refused());
        std::fs::remove_file(&place.0).unwrap();

        drop(StateFile::open(&place.0).unwrap());
        let database = Database::create(&place.0).unwrap();
        let transaction = database.begin_write().unwrap();
        transaction.open_table(ABOUT).unwrap().insert(VERSION, 7).unwrap();
        transaction.commit().unwrap();
        drop(database);
        assert!(place.refused().contains("it is of version 7, and this gateway reads version 1"), "{}", place.refused());

        let missing = Path::new("/no/such/folder/state");
        assert!(StateFile::open(missing).unwrap_err().to_string().contains("/no/such/folder/state"));
    }

    #[test]
    fn a_damaged_file_is_an_error_or_read_and_never_a_panic() {
        let place = Place::new();
        {
            let file = StateFile::open(&place.0).unwrap();
            let table = Table::open("rows", &file).unwrap();
            for number in 0..500_u64 {
                table.rows().insert(format!("{number:05}"), number);
            }
        }
        let whole = std::fs::read(&place.0).unwrap();
        for at in (0..whole.len()).step_by(whole.len() / 40) {
            let mut damaged = whole.clone();
            damaged.iter_mut().skip(at).take(64).for_each(|byte| *byte = 0xA5);
            std::fs::write(&place.0, &damaged).unwrap();
            let _ = StateFile::open(&place.0);
            std::fs::write(&place.0, &whole[..at]).unwrap();
            let _ = StateFile::open(&place.0);
        }
    }
}
