//! Writes the JavaScript that loads the islands: `wasm-bindgen --target web` as a member of this workspace.
//!
//! The tool must be of exactly the version of the `wasm-bindgen` library. As a member it shares `Cargo.lock` with it, so the
//! two cannot differ and nothing has to be installed.
//!
//! How to use: `cargo run -p bindgen -- LIBRARY.wasm FOLDER` writes `islands.js` and `islands_bg.wasm` into `FOLDER`.

use std::process::ExitCode;

use wasm_bindgen_cli_support::Bindgen;

fn main() -> ExitCode {
    let mut arguments = std::env::args_os().skip(1);
    let (Some(library), Some(folder)) = (arguments.next(), arguments.next()) else {
        eprintln!("usage: bindgen LIBRARY.wasm FOLDER");
        return ExitCode::from(2);
    };
    let mut bindgen = Bindgen::new();
    let written = bindgen
        .input_path(&library)
        .out_name("islands")
        .typescript(false)
        .remove_producers_section(true)
        .web(true);
    match written.and_then(|bindgen| bindgen.generate(&folder)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("bindgen: {error:#}");
            ExitCode::FAILURE
        }
    }
}
