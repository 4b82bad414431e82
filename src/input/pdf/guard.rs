//! Natively a PDF is read in a thread of its own: what stops the library, or never ends, ends with the file.

use super::Pdf;
use crate::{error::Error, protocol::Format, settings::InputSettings};
use std::{
    panic::{AssertUnwindSafe, catch_unwind},
    sync::mpsc::{RecvTimeoutError, channel},
    thread,
    time::Duration,
};

/// A page that takes longer than this is not read to its end.
const PATIENCE: Duration = Duration::from_secs(20);

/// The library follows what is nested by recursion.
const STACK: usize = 256 << 20;

/// The name of that thread: what it says when it stops is nobody's business but this module's.
pub(crate) const THREAD: &str = "pdf";

enum Heard {
    Page,
    Done(Result<Pdf, Error>),
}

/// Reads a PDF in bounded time.
///
/// # Errors
/// Those of [`super::read`]; [`Error::Damaged`] if the library stopped or did not come to an end.
pub(super) fn read(bytes: &[u8], settings: &InputSettings) -> Result<Pdf, Error> {
    let damaged = || Error::Damaged { format: Format::Pdf };
    let (bytes, settings) = (bytes.to_vec(), settings.clone());
    let (sender, receiver) = channel();
    let work = move || {
        // Nobody hears any more if the patience is over.
        let mut progress = |_, _| drop(sender.send(Heard::Page));
        let read = catch_unwind(AssertUnwindSafe(|| super::read(&bytes, &settings, &mut progress)));
        let done = read.unwrap_or(Err(Error::Damaged { format: Format::Pdf }));
        drop(sender.send(Heard::Done(done)));
    };
    thread::Builder::new().name(THREAD.to_owned()).stack_size(STACK).spawn(work).map_err(|_| damaged())?;
    loop {
        match receiver.recv_timeout(PATIENCE) {
            Ok(Heard::Page) => {}
            Ok(Heard::Done(done)) => return done,
            Err(RecvTimeoutError::Timeout | RecvTimeoutError::Disconnected) => return Err(damaged()),
        }
    }
}
