//! `cargo fuzz run meeting`: see ../README.md.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    fuzz::meeting(&String::from_utf8_lossy(data));
});
