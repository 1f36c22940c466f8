//! The program that Trunk calls as `wasm-bindgen`; see [`xtask::bindgen`].

use std::process::ExitCode;

use xtask::bindgen;

fn main() -> ExitCode {
    match bindgen::run(std::env::args().skip(1)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("wasm-bindgen: {error:#}");
            ExitCode::FAILURE
        }
    }
}
