//! The page: see [`duikan::ui`].

fn main() {
    duikan::ui::start();
}
