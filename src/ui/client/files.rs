//! Files from the picker, a drop, a folder, the sample; and their bytes.

use super::engine::said;
use super::parts;
use js_sys::{Array, ArrayBuffer, Function, JsString, Promise, Reflect};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    Blob, DataTransfer, File, FileList, FileSystemDirectoryEntry, FileSystemEntry, FileSystemFileEntry,
    Response,
};

/// A file before it is on the shelf.
#[derive(Debug, Clone)]
pub struct Incoming {
    /// Its name, after those of the folders that it was brought in.
    pub name: String,
    /// Where its bytes are to be had. A handle: nothing is read yet.
    pub blob: Blob,
    /// The archives that it came in, one in the other, the outermost first.
    pub archives: Vec<String>,
}

impl Incoming {
    fn new(name: String, blob: Blob) -> Self {
        Self { name, blob, archives: Vec::new() }
    }
}

impl From<File> for Incoming {
    fn from(file: File) -> Self {
        // Only a file from the picker of folders knows its folder.
        let path = Reflect::get(&file, &"webkitRelativePath".into()).ok().and_then(|path| path.as_string());
        Self::new(path.filter(|path| !path.is_empty()).unwrap_or_else(|| file.name()), file.into())
    }
}

/// The files of a picker's list.
#[must_use]
pub fn listed(list: &FileList) -> Vec<Incoming> {
    (0..list.length()).filter_map(|index| list.get(index)).map(Incoming::from).collect()
}

/// A file of pasted text.
#[must_use]
pub fn pasted(name: String, text: &str) -> Option<Incoming> {
    let parts = Array::of1(&JsValue::from_str(text));
    Some(Incoming::new(name, Blob::new_with_str_sequence(&parts).ok()?))
}

/// The bytes of a file.
///
/// # Errors
///
/// What the browser said, if the file is gone or may not be read.
pub async fn bytes(blob: &Blob) -> Result<ArrayBuffer, String> {
    let buffer = JsFuture::from(blob.array_buffer()).await.map_err(|error| said(&error))?;
    Ok(buffer.unchecked_into())
}

/// The text of a file in UTF-8.
///
/// # Errors
///
/// What the browser said, if the file is gone or may not be read.
pub async fn text(blob: &Blob) -> Result<String, String> {
    let text = JsFuture::from(blob.text()).await.map_err(|error| said(&error))?;
    Ok(text.as_string().unwrap_or_default())
}

/// What was dropped, as entries. Must be called while the drop event is being handled: afterwards the
/// browser has taken the list away.
#[must_use]
pub fn dropped(transfer: &DataTransfer) -> (Vec<FileSystemEntry>, Vec<Incoming>) {
    let items = transfer.items();
    let mut entries = Vec::new();
    let mut files = Vec::new();
    for item in (0..items.length()).filter_map(|index| items.get(index)) {
        match item.webkit_get_as_entry() {
            Ok(Some(entry)) => entries.push(entry),
            // Made by a script or dragged from another page: a file without a place on the disk.
            _ => files.extend(item.get_as_file().ok().flatten().map(Incoming::from)),
        }
    }
    if entries.is_empty() && files.is_empty() {
        files = transfer.files().map(|list| listed(&list)).unwrap_or_default();
    }
    (entries, files)
}

/// The files in what was dropped, folders opened, in the order of their names.
pub async fn walk(entries: Vec<FileSystemEntry>) -> Vec<Incoming> {
    let mut found = Vec::new();
    let mut queue = entries;
    queue.reverse();
    while let Some(entry) = queue.pop() {
        // Hidden files are the system's, not the reader's.
        if entry.name().starts_with('.') {
            continue;
        }
        if entry.is_file() {
            let path = entry.full_path().trim_start_matches('/').to_owned();
            let entry: FileSystemFileEntry = entry.unchecked_into();
            if let Ok(file) = called(|done, failed| {
                entry.file_with_callback_and_callback(done, failed);
            })
            .await
            {
                found.push(Incoming::new(path, file.unchecked_into::<File>().into()));
            }
        } else if entry.is_directory() {
            let mut inside = directory(entry.unchecked_into()).await;
            inside.sort_by_key(|entry| std::cmp::Reverse(entry.name()));
            queue.extend(inside);
        }
    }
    found
}

async fn directory(entry: FileSystemDirectoryEntry) -> Vec<FileSystemEntry> {
    let reader = entry.create_reader();
    let mut inside = Vec::new();
    // A reader gives a hundred entries at a time, and none when it is at the end.
    while let Ok(batch) = called(|done, failed| {
        let _ = reader.read_entries_with_callback_and_callback(done, failed);
    })
    .await
    {
        let batch: Array = batch.unchecked_into();
        if batch.length() == 0 {
            break;
        }
        inside.extend(batch.iter().map(JsCast::unchecked_into::<FileSystemEntry>));
    }
    inside
}

/// A function of two callbacks as a future.
async fn called(start: impl Fn(&Function, &Function)) -> Result<JsValue, JsValue> {
    let promise = Promise::new(&mut |done, failed| start(&done, &failed));
    JsFuture::from(promise).await
}

/// The sample's files, fetched from beside the page.
///
/// # Errors
///
/// What the browser said, if they are not there.
pub async fn sample() -> Result<Vec<Incoming>, String> {
    let manifest = fetch("sample/manifest.json").await?;
    let text =
        JsFuture::from(manifest.text().map_err(|error| said(&error))?).await.map_err(|error| said(&error))?;
    let text: JsString = text.unchecked_into();
    let manifest = js_sys::JSON::parse(&String::from(text)).map_err(|error| said(&error))?;
    let files = Reflect::get(&manifest, &"files".into()).map_err(|error| said(&error))?;
    let mut found = Vec::new();
    for name in Array::from(&files).iter().filter_map(|name| name.as_string()) {
        let encoded = String::from(js_sys::encode_uri_component(&name));
        let response = fetch(&format!("sample/{encoded}")).await?;
        let blob = response.blob().map_err(|error| said(&error))?;
        let blob: Blob = JsFuture::from(blob).await.map_err(|error| said(&error))?.unchecked_into();
        found.push(Incoming::new(name, blob));
    }
    Ok(found)
}

async fn fetch(name: &str) -> Result<Response, String> {
    let window = web_sys::window().ok_or("no window")?;
    let address = parts::address(name);
    let response = JsFuture::from(window.fetch_with_str(&address)).await.map_err(|error| said(&error))?;
    let response: Response = response.unchecked_into();
    if response.ok() { Ok(response) } else { Err(format!("{} {name}", response.status())) }
}
