//! `cargo fuzz run merge`: see ../README.md.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    fuzz::merge(&String::from_utf8_lossy(data));
});
