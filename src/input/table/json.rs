//! JSON Lines, and an array of objects: an object a row, its fields the columns.

use super::{MOST_COLUMNS, Table, number};
use crate::{
    error::Error,
    protocol::{Format, Refused},
};
use serde::de::{Deserialize, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};
use std::fmt;

/// The table that a text is.
///
/// # Errors
/// [`Error::Damaged`] if it begins as one and no row of it can be read.
pub(super) fn table(name: &str, text: &str) -> Result<Option<Table>, Error> {
    let text = text.trim();
    let objects = if looks_like_object(text) {
        // First as a whole: a line inside one object may look like an object by itself.
        serde_json::from_str(text).ok().map(one_row).or_else(|| lines(name, text))
    } else if text.strip_prefix('[').is_some_and(|rest| looks_like_object(rest.trim_start())) {
        serde_json::from_str(text).ok().map(|Rows(table)| table)
    } else {
        return Ok(None);
    };
    objects.map(Some).ok_or(Error::Damaged { format: Format::JsonLines })
}

/// `{"`, which no prose begins with.
fn looks_like_object(text: &str) -> bool {
    text.strip_prefix('{').is_some_and(|rest| rest.trim_start().starts_with(['"', '}']))
}

fn one_row(object: Object) -> Table {
    let mut rows = Builder::default();
    rows.push(1, object);
    rows.table
}

/// So many damaged lines are told by their numbers.
const TOLD: usize = 5;

/// A line an object; nothing if none is one. Lines that cannot be read are told.
fn lines(name: &str, text: &str) -> Option<Table> {
    let mut rows = Builder::default();
    let mut damaged: Vec<u32> = Vec::new();
    let mut of = 0;
    for (number, line) in (1..).zip(text.lines()).filter(|(_, line)| !line.trim().is_empty()) {
        of += 1;
        match serde_json::from_str(line) {
            Ok(object) => rows.push(number, object),
            Err(_) => damaged.push(number),
        }
    }
    if !damaged.is_empty() {
        let lines = number(damaged.len());
        damaged.truncate(TOLD);
        let error = Error::LinesDamaged { first: damaged, lines, of };
        rows.table.refused.push(Refused { name: name.to_owned(), error });
    }
    (!rows.table.rows.is_empty()).then_some(rows.table)
}

/// Puts the fields of objects into columns.
#[derive(Default)]
struct Builder {
    table: Table,
}

impl Builder {
    fn push(&mut self, number: u32, Object(fields): Object) {
        let names = self.table.names.get_or_insert_default();
        let mut cells = vec![String::new(); names.len()];
        for (name, value) in fields {
            let place = names.iter().position(|known| *known == name);
            match place {
                Some(place) => cells[place] = value,
                None if names.len() < MOST_COLUMNS => {
                    names.push(name);
                    cells.push(value);
                }
                None => {}
            }
        }
        self.table.push(number, cells);
    }
}

/// An object: its fields that are text or numbers, in order.
struct Object(Vec<(String, String)>);

impl<'de> Deserialize<'de> for Object {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Fields;
        impl<'de> Visitor<'de> for Fields {
            type Value = Object;
            fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
                f.write_str("an object")
            }
            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Object, A::Error> {
                let mut fields = Vec::new();
                while let Some((name, Value(value))) = map.next_entry::<String, Value>()? {
                    if fields.len() < MOST_COLUMNS {
                        fields.push((name, value));
                    }
                }
                Ok(Object(fields))
            }
        }
        deserializer.deserialize_map(Fields)
    }
}

/// An array of objects.
struct Rows(Table);

impl<'de> Deserialize<'de> for Rows {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Elements;
        impl<'de> Visitor<'de> for Elements {
            type Value = Rows;
            fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
                f.write_str("an array of objects")
            }
            fn visit_seq<A: SeqAccess<'de>>(self, mut elements: A) -> Result<Rows, A::Error> {
                let mut rows = Builder::default();
                let mut number = 1;
                while let Some(object) = elements.next_element()? {
                    rows.push(number, object);
                    number += 1;
                }
                Ok(Rows(rows.table))
            }
        }
        deserializer.deserialize_seq(Elements)
    }
}

/// A value as a cell: text, a number, or texts in an array as paragraphs. What else there is is no text.
struct Value(String);

impl<'de> Deserialize<'de> for Value {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Cell;
        impl<'de> Visitor<'de> for Cell {
            type Value = Value;
            fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
                f.write_str("a value")
            }
            fn visit_str<E>(self, text: &str) -> Result<Value, E> {
                Ok(Value(text.to_owned()))
            }
            fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
                Ok(Value(value.to_string()))
            }
            fn visit_i64<E>(self, number: i64) -> Result<Value, E> {
                Ok(Value(number.to_string()))
            }
            fn visit_u64<E>(self, number: u64) -> Result<Value, E> {
                Ok(Value(number.to_string()))
            }
            fn visit_f64<E>(self, number: f64) -> Result<Value, E> {
                Ok(Value(number.to_string()))
            }
            fn visit_unit<E>(self) -> Result<Value, E> {
                Ok(Value(String::new()))
            }
            fn visit_seq<A: SeqAccess<'de>>(self, mut elements: A) -> Result<Value, A::Error> {
                let mut text = String::new();
                while let Some(Value(paragraph)) = elements.next_element()? {
                    if !text.is_empty() && !paragraph.is_empty() {
                        text.push_str("\n\n");
                    }
                    text.push_str(&paragraph);
                }
                Ok(Value(text))
            }
            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Value, A::Error> {
                while map.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
                Ok(Value(String::new()))
            }
        }
        deserializer.deserialize_any(Cell)
    }
}
