//! Rows by key: in memory, and in the state file where there is one.
//!
//! What a stateful part of the gateway keeps between calls it keeps in tables of declared objects, and so it survives a
//! restart without a word about it.

use std::collections::BTreeMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

use wechatpay_runtime::{Value, to_json};

use crate::StartError;
use crate::engine::state_file::StateFile;

/// A table. The default one is in memory only.
#[derive(Debug)]
pub(crate) struct Table<V> {
    name: &'static str,
    file: StateFile,
    rows: Mutex<BTreeMap<String, V>>,
}

impl<V> Default for Table<V> {
    fn default() -> Self {
        Table { name: "", file: StateFile::default(), rows: Mutex::default() }
    }
}

impl<V: Value> Table<V> {
    /// The table of this name, with the rows that the file has of it.
    pub(crate) fn open(name: &'static str, file: &StateFile) -> Result<Self, StartError> {
        Ok(Table { name, file: file.clone(), rows: Mutex::new(file.found(name)?) })
    }

    /// The rows, for oneself until the value is dropped.
    pub(crate) fn rows(&self) -> Rows<'_, V> {
        Rows { table: self, rows: self.rows.lock().unwrap_or_else(PoisonError::into_inner) }
    }
}

/// The rows of a table, in the order of their keys.
pub(crate) struct Rows<'t, V> {
    table: &'t Table<V>,
    rows: MutexGuard<'t, BTreeMap<String, V>>,
}

impl<V: Value> Rows<'_, V> {
    pub(crate) fn len(&self) -> usize {
        self.rows.len()
    }

    pub(crate) fn get(&self, key: &str) -> Option<&V> {
        self.rows.get(key)
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = (&str, &V)> {
        self.rows.iter().map(|(key, value)| (key.as_str(), value))
    }

    /// Writes a row, in the place of one of this key.
    pub(crate) fn insert(&mut self, key: String, value: V) {
        self.table.file.put(self.table.name, &key, &value);
        self.rows.insert(key, value);
    }

    /// Does something with a row, and writes it if that changed it; `None` if there is no such row.
    pub(crate) fn change<T>(&mut self, key: &str, act: impl FnOnce(&mut V) -> T) -> Option<T> {
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

    pub(crate) fn remove(&mut self, key: &str) -> Option<V> {
        let removed = self.rows.remove(key)?;
        self.table.file.remove(self.table.name, key);
        Some(removed)
    }

    pub(crate) fn clear(&mut self) {
        for (key, _) in std::mem::take(&mut *self.rows) {
            self.table.file.remove(self.table.name, &key);
        }
    }
}
