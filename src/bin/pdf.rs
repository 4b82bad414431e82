//! The PDF reader as a worker and as an ES module: see [`duikan::pdf_worker`].

fn main() {
    duikan::pdf_worker::start();
}
