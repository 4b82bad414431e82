//! The public JavaScript API: the engine as an ES module, for pages and programs of others.
//!
//! ```js
//! import init, { Duikan } from "./engine.js";
//! await init();
//! const duikan = new Duikan();
//! const { documents } = duikan.open("a.txt", new Uint8Array(await file.arrayBuffer()));
//! const { answer, with: terms } = duikan.ask({ question: "terms", with: { limit: 20 } });
//! ```
//!
//! Questions and answers are the plain objects of [`crate::protocol`]; offsets count UTF-16 units, as
//! `String.prototype.slice` does. What fails is thrown as an object with a stable `code`
//! ([`crate::error::Error`]).

use crate::{
    error::Error,
    pipeline::{Engine, File},
    protocol::Reading,
    settings::Settings,
};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_wasm_bindgen::Serializer;
use wasm_bindgen::{JsValue, prelude::wasm_bindgen};

/// An engine with a shelf of its own.
#[wasm_bindgen]
#[derive(Default)]
pub struct Duikan {
    engine: Engine,
}

#[wasm_bindgen]
impl Duikan {
    /// A new engine with an empty shelf. Takes about a tenth of a second.
    #[wasm_bindgen(constructor)]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The version of the program.
    #[wasm_bindgen(getter)]
    #[must_use]
    pub fn version(&self) -> String {
        crate::protocol::VERSION.to_owned()
    }

    /// Reads a file and puts what is in it on the shelf; gives `{ documents, refused, table }`
    /// ([`crate::protocol::Opened`]). `reading` says how to read it, where the engine should not find out
    /// ([`crate::protocol::Reading`]); it may be left out.
    ///
    /// PDF is `unsupported` here: the module `pdf.js` takes its text out. That text, in UTF-8, is then what to open,
    /// and what `pdf.js` says of the file ([`crate::protocol::Extracted`]) is to be given as `extracted`.
    ///
    /// # Errors
    /// An object with a `code`, as all errors here.
    pub fn open(
        &mut self,
        name: &str,
        bytes: &[u8],
        reading: &JsValue,
        extracted: &JsValue,
    ) -> Result<JsValue, JsValue> {
        let is_given = |value: &JsValue| !value.is_undefined() && !value.is_null();
        let reading = if is_given(reading) { read(reading)? } else { Reading::default() };
        let extracted = if is_given(extracted) { Some(read(extracted)?) } else { None };
        let file = File { reading, extracted, ..File::new(name, bytes) };
        let opened = self.engine.open_as(&file, &mut |_, _| {}).map_err(thrown)?;
        opened.serialize(&Serializer::json_compatible()).map_err(JsValue::from)
    }

    /// Takes a document off the shelf.
    ///
    /// # Errors
    /// `unknown-document`.
    pub fn close(&mut self, document: &str) -> Result<(), JsValue> {
        self.engine.close(document).map_err(thrown)
    }

    /// Corrects what was found in a document: `{ title, date, place, issuer, kind, … }`
    /// ([`crate::protocol::Edit`]).
    ///
    /// # Errors
    /// `unknown-document`; `unreadable` if the object has other fields.
    pub fn edit(&mut self, document: &str, edit: &JsValue) -> Result<(), JsValue> {
        let edit = read(edit)?;
        self.engine.edit(document, edit).map_err(thrown)
    }

    /// Changes the settings; what the object leaves out gets its default.
    ///
    /// # Errors
    /// `unreadable` if the object has fields that no setting has.
    pub fn configure(&mut self, settings: &JsValue) -> Result<(), JsValue> {
        let settings: Settings = read(settings)?;
        self.engine.configure(settings);
        Ok(())
    }

    /// Answers a question: `{ question, with }` gives `{ answer, with }`. With the setting
    /// `clean.divide_threads`, pages on which texts run through each other are divided first.
    ///
    /// # Errors
    /// An object with a `code`.
    pub fn ask(&mut self, question: &JsValue) -> Result<JsValue, JsValue> {
        let question = read(question)?;
        self.engine.settle();
        let answer = self.engine.answer(&question).map_err(thrown)?;
        // An answer may have some hundred thousand fields: the browser makes them of JSON faster than one by one.
        let json = serde_json::to_string(&answer).map_err(|error| unreadable(&error))?;
        js_sys::JSON::parse(&json)
    }
}

#[expect(clippy::needless_pass_by_value, reason = "for map_err")]
fn thrown(error: Error) -> JsValue {
    error.serialize(&Serializer::json_compatible()).unwrap_or_else(JsValue::from)
}

/// Reads a plain object. By way of JSON, because a setting that does not exist must be refused and not passed
/// over, and serde-wasm-bindgen looks only for the fields that it knows.
fn read<T: DeserializeOwned>(value: &JsValue) -> Result<T, JsValue> {
    let json = js_sys::JSON::stringify(value).map(String::from).unwrap_or_default();
    serde_json::from_str(&json).map_err(|error| unreadable(&error))
}

fn unreadable(error: &serde_json::Error) -> JsValue {
    thrown(Error::Unreadable { reason: error.to_string() })
}
