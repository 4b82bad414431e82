//! The engine as a worker and as an ES module: see [`duikan::worker`] and [`duikan::js_api`].

fn main() {
    duikan::worker::start();
}
