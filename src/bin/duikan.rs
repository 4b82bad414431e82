//! The command line: see [`duikan::cli`].

fn main() -> std::process::ExitCode {
    duikan::cli::main()
}
