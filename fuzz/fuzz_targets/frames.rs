//! `cargo fuzz run frames`: see ../README.md.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    fuzz::frames(&String::from_utf8_lossy(data));
});
