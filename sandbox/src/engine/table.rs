//! Rows by key: in memory, and in the state file if there is one.
//!
//! The gateway keeps its state in tables of declared objects, so that it survives a restart without further code.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use slab::Slab;
use wechatpay_runtime::{Value, to_json};

use crate::StartError;
use crate::engine::state_file::StateFile;

/// The key of a row that is found by a merchant and a number of its own.
pub(crate) fn row_key(mchid: &str, number: &str) -> String {
    format!("{mchid} {number}")
}

/// Rows of declared objects by key, for a [`Product`](crate::Product). Clones share the same table; the default table is in
/// memory only.
#[derive(Debug)]
pub struct Table<V>(Arc<Inner<V>>);

#[derive(Debug)]
struct Inner<V> {
    name: &'static str,
    file: StateFile,
    rows: Mutex<Keyed<V>>,
}

/// Rows and where each key has its own. The ordered map is one for every table: a map of each type of row would be compiled for each.
#[derive(Debug)]
struct Keyed<V> {
    places: BTreeMap<String, usize>,
    rows: Slab<V>,
}

impl<V> Default for Keyed<V> {
    fn default() -> Self {
        Keyed { places: BTreeMap::new(), rows: Slab::new() }
    }
}

impl<V> Keyed<V> {
    fn get(&self, key: &str) -> Option<&V> {
        self.rows.get(*self.places.get(key)?)
    }

    fn get_mut(&mut self, key: &str) -> Option<&mut V> {
        self.rows.get_mut(*self.places.get(key)?)
    }

    fn iter(&self) -> impl Iterator<Item = (&str, &V)> {
        self.places.iter().filter_map(|(key, place)| Some((key.as_str(), self.rows.get(*place)?)))
    }

    fn insert(&mut self, key: String, row: V) {
        match self.get_mut(&key) {
            Some(place) => *place = row,
            None => {
                let place = self.rows.insert(row);
                self.places.insert(key, place);
            }
        }
    }

    fn remove(&mut self, key: &str) -> Option<V> {
        self.rows.try_remove(self.places.remove(key)?)
    }
}

impl<V> Clone for Table<V> {
    fn clone(&self) -> Self {
        Table(Arc::clone(&self.0))
    }
}

impl<V> Default for Table<V> {
    fn default() -> Self {
        Table(Arc::new(Inner { name: "", file: StateFile::default(), rows: Mutex::default() }))
    }
}

impl<V: Value> Table<V> {
    /// Opens a table with the rows that the file has for it.
    pub(crate) fn open(name: &'static str, file: &StateFile) -> Result<Self, StartError> {
        let mut rows = Keyed::default();
        for (key, row) in file.found(name)? {
            rows.insert(key, row);
        }
        Ok(Table(Arc::new(Inner { name, file: file.clone(), rows: Mutex::new(rows) })))
    }

    /// Locks the rows until the returned value is dropped.
    pub fn rows(&self) -> Rows<'_, V> {
        Rows { table: &self.0, rows: self.0.rows.lock().unwrap_or_else(PoisonError::into_inner) }
    }
}

impl Table<u64> {
    /// The keys of the rows whose time, in unix seconds, has come.
    pub(crate) fn due(&self, now: u64) -> Vec<String> {
        self.rows().iter().filter(|(_, at)| **at <= now).map(|(key, _)| key.to_owned()).collect()
    }
}

/// The locked rows of a [`Table`], in the order of their keys.
pub struct Rows<'t, V> {
    table: &'t Inner<V>,
    rows: MutexGuard<'t, Keyed<V>>,
}

impl<V: fmt::Debug> fmt::Debug for Rows<'_, V> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_map().entries(self.rows.iter()).finish()
    }
}

impl<V: Value> Rows<'_, V> {
    /// Returns whether there are no rows.
    pub fn is_empty(&self) -> bool {
        self.rows.places.is_empty()
    }

    /// Returns the number of rows.
    pub fn len(&self) -> usize {
        self.rows.places.len()
    }

    /// Returns the row with this key.
    pub fn get(&self, key: &str) -> Option<&V> {
        self.rows.get(key)
    }

    /// Returns all rows with their keys.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &V)> {
        self.rows.iter()
    }

    /// Writes a row. It replaces a row with the same key.
    pub fn insert(&mut self, key: String, value: V) {
        self.table.file.put(self.table.name, &key, &value);
        self.rows.insert(key, value);
    }

    /// Runs a function on a row, and writes the row if it changed. Returns `None` if there is no such row.
    pub fn change<T>(&mut self, key: &str, act: impl FnOnce(&mut V) -> T) -> Option<T> {
        let row = self.rows.get_mut(key)?;
        if !self.table.file.is_there() {
            return Some(act(row));
        }
        let before = to_json(row);
        let result = act(row);
        if to_json(row) != before {
            self.table.file.put(self.table.name, key, row);
        }
        Some(result)
    }

    /// Removes a row and returns it.
    pub fn remove(&mut self, key: &str) -> Option<V> {
        let removed = self.rows.remove(key)?;
        self.table.file.remove(self.table.name, key);
        Some(removed)
    }

    /// Removes all rows.
    pub fn clear(&mut self) {
        let rows = std::mem::take(&mut *self.rows);
        for key in rows.places.keys() {
            self.table.file.remove(self.table.name, key);
        }
    }
}

/// Opens the tables of products, and remembers them so that it can empty them all.
#[derive(Default)]
pub struct Tables {
    file: StateFile,
    names: BTreeSet<&'static str>,
    clear: Vec<Box<dyn Fn() + Send + Sync>>,
}

impl Tables {
    /// Those of a file.
    pub(crate) fn new(file: &StateFile) -> Self {
        Tables { file: file.clone(), ..Tables::default() }
    }

    /// Opens a table with the rows that the state file has for it.
    ///
    /// # Errors
    ///
    /// Fails if the state file's rows are not of this type, or another product has a table with this name.
    pub fn open<V: Value + Send + 'static>(&mut self, name: &'static str) -> Result<Table<V>, StartError> {
        if !self.names.insert(name) {
            return Err(StartError::from_display(format!("two tables have the name `{name}`")));
        }
        let table = Table::open(name, &self.file)?;
        self.clear.push({
            let table = table.clone();
            Box::new(move || table.rows().clear())
        });
        Ok(table)
    }

    /// Empties every table that was opened here.
    pub(crate) fn clear(&self) {
        self.clear.iter().for_each(|clear| clear());
    }
}

impl fmt::Debug for Tables {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_set().entries(&self.names).finish()
    }
}
