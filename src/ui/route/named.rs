//! Choices by their names in the address. What is chosen at first has no name, and is left out.

use web_sys::UrlSearchParams;

/// The choice that the address names, or the first one.
pub fn read<T: Copy + Default>(query: &UrlSearchParams, key: &str, names: &[(&str, T)]) -> T {
    query.get(key).and_then(|name| of(&name, names)).unwrap_or_default()
}

/// The choice of this name.
pub fn of<T: Copy>(name: &str, names: &[(&str, T)]) -> Option<T> {
    names.iter().find(|(known, _)| *known == name).map(|(_, value)| *value)
}

/// The name of a choice.
pub fn name<'a, T: PartialEq>(value: &T, names: &[(&'a str, T)]) -> Option<&'a str> {
    names.iter().find(|(_, known)| known == value).map(|(name, _)| *name)
}

/// Writes the name of a choice, if it has one.
pub fn write<T: PartialEq>(query: &UrlSearchParams, key: &str, names: &[(&str, T)], value: &T) {
    if let Some(name) = name(value, names) {
        query.append(key, name);
    }
}

/// Writes a text that is not empty.
pub fn write_text(query: &UrlSearchParams, key: &str, text: &str) {
    if !text.is_empty() {
        query.append(key, text);
    }
}

/// Writes a flag that is set.
pub fn write_flag(query: &UrlSearchParams, key: &str, set: bool) {
    if set {
        query.append(key, "1");
    }
}

/// All values of a key.
pub fn all(query: &UrlSearchParams, key: &str) -> Vec<String> {
    query.get_all(key).iter().filter_map(|value| value.as_string()).collect()
}
