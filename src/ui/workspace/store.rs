//! The browser's database: parts of the work as JSON, files as bytes.

use idb::{Database, DatabaseEvent, Error, Factory, ObjectStoreParams, TransactionMode, TransactionResult};
use js_sys::ArrayBuffer;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::DomException;

const NAME: &str = "duikan";
const VERSION: u32 = 1;

/// Parts of the work, by their names, as JSON.
const WORK: &str = "work";
/// The bytes of files, by their ids.
const BYTES: &str = "bytes";

/// Why something was not kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Failure {
    /// The browser has no room left for it.
    Full,
    /// Anything else.
    Refused,
    /// It is there, and means nothing to this version of the program.
    Foreign,
}

/// The browser's database.
pub struct Store {
    database: Database,
}

impl Store {
    /// Opens it, and makes it on the first visit.
    ///
    /// # Errors
    ///
    /// If the browser has none for this page, as in some private windows.
    pub async fn open() -> Result<Self, Failure> {
        let mut opening =
            Factory::new().and_then(|factory| factory.open(NAME, Some(VERSION))).map_err(refused)?;
        opening.on_upgrade_needed(|event| {
            if let Ok(database) = event.database() {
                for name in [WORK, BYTES] {
                    // Where it fails, so does every use of it, which is told then.
                    let _ = database.create_object_store(name, ObjectStoreParams::new());
                }
            }
        });
        let mut database = opening.await.map_err(refused)?;
        // A tab with a later version of the page need not wait for this one.
        database.on_version_change(|event| {
            if let Ok(database) = event.database() {
                database.close();
            }
        });
        Ok(Self { database })
    }

    /// A part of the work.
    ///
    /// # Errors
    ///
    /// If the database doesn't answer.
    pub async fn part(&self, name: &str) -> Result<Option<String>, Failure> {
        let transaction = self.database.transaction(&[WORK], TransactionMode::ReadOnly).map_err(refused)?;
        let store = transaction.object_store(WORK).map_err(refused)?;
        let value = store.get(JsValue::from_str(name)).map_err(refused)?.await.map_err(refused)?;
        Ok(value.and_then(|value| value.as_string()))
    }

    /// The bytes of a file.
    ///
    /// # Errors
    ///
    /// If the database doesn't answer.
    pub async fn bytes(&self, id: u32) -> Result<Option<ArrayBuffer>, Failure> {
        let transaction = self.database.transaction(&[BYTES], TransactionMode::ReadOnly).map_err(refused)?;
        let store = transaction.object_store(BYTES).map_err(refused)?;
        let value = store.get(JsValue::from(id)).map_err(refused)?.await.map_err(refused)?;
        Ok(value.and_then(|value| value.dyn_into().ok()))
    }

    /// The ids of all files whose bytes are there.
    ///
    /// # Errors
    ///
    /// If the database doesn't answer.
    pub async fn ids(&self) -> Result<Vec<u32>, Failure> {
        let transaction = self.database.transaction(&[BYTES], TransactionMode::ReadOnly).map_err(refused)?;
        let store = transaction.object_store(BYTES).map_err(refused)?;
        let keys = store.get_all_keys(None, None).map_err(refused)?.await.map_err(refused)?;
        // They were numbers below 2^32 when they were written.
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
        Ok(keys.iter().filter_map(|key| key.as_f64().map(|key| key as u32)).collect())
    }

    /// Writes a part of the work; nothing takes it out.
    ///
    /// # Errors
    ///
    /// If there is no room, or the database doesn't answer.
    pub async fn set_part(&self, name: &str, json: Option<&str>) -> Result<(), Failure> {
        self.write(WORK, &JsValue::from_str(name), json.map(JsValue::from_str)).await
    }

    /// Writes the bytes of a file; none take them out.
    ///
    /// # Errors
    ///
    /// If there is no room, or the database doesn't answer.
    pub async fn set_bytes(&self, id: u32, bytes: Option<&ArrayBuffer>) -> Result<(), Failure> {
        self.write(BYTES, &JsValue::from(id), bytes.map(JsValue::from)).await
    }

    /// Takes everything out.
    ///
    /// # Errors
    ///
    /// If the database doesn't answer.
    pub async fn clear(&self) -> Result<(), Failure> {
        let transaction =
            self.database.transaction(&[WORK, BYTES], TransactionMode::ReadWrite).map_err(refused)?;
        for name in [WORK, BYTES] {
            transaction.object_store(name).and_then(|store| store.clear()).map_err(refused)?;
        }
        settled(transaction).await
    }

    async fn write(&self, into: &str, key: &JsValue, value: Option<JsValue>) -> Result<(), Failure> {
        let transaction = self.database.transaction(&[into], TransactionMode::ReadWrite).map_err(refused)?;
        let store = transaction.object_store(into).map_err(refused)?;
        match value {
            Some(value) => {
                // Whether there was room shows when the transaction ends.
                store.put(&value, Some(key)).map_err(refused)?;
            }
            None => {
                store.delete(key.clone()).map_err(refused)?;
            }
        }
        settled(transaction).await
    }
}

/// Waits until a transaction is written, or isn't.
async fn settled(transaction: idb::Transaction) -> Result<(), Failure> {
    match transaction.await.map_err(refused)? {
        TransactionResult::Committed => Ok(()),
        TransactionResult::Aborted => Err(Failure::Full),
    }
}

/// By value, as `map_err` wants it.
#[allow(clippy::needless_pass_by_value)]
fn refused(error: Error) -> Failure {
    let is_full = |name: &str| name == "QuotaExceededError";
    let exception = match &error {
        Error::DomException(exception) => Some(exception.clone()),
        Error::UpdateFailed(value) | Error::AddFailed(value) => value.dyn_ref::<DomException>().cloned(),
        _ => None,
    };
    if exception.is_some_and(|exception| is_full(&exception.name())) {
        Failure::Full
    } else {
        Failure::Refused
    }
}
