//! Keeps the relocations of the program whose Wasm is split (see `xtask/src/bindgen.rs`), and tells its code so.
//!
//! `EXPLAINER_SPLIT` names the program. Without it there is a single module, as Trunk builds it.

use std::env;

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rustc-check-cfg=cfg(split)");
    // Reading the variable makes cargo rebuild whenever it changes, which the native side does not need.
    if env::var("CARGO_CFG_TARGET_FAMILY").is_ok_and(|family| family == "wasm") {
        println!("cargo::rerun-if-env-changed=EXPLAINER_SPLIT");
        if let Ok(program) = env::var("EXPLAINER_SPLIT") {
            println!("cargo::rustc-cfg=split");
            println!("cargo::rustc-link-arg-bin={program}=--emit-relocs");
        }
    }
}
