//! `cargo fuzz run languages`: see ../README.md.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    fuzz::languages(&String::from_utf8_lossy(data));
});
