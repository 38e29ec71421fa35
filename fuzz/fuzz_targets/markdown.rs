//! `cargo fuzz run markdown`: see ../README.md.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    fuzz::markdown(&String::from_utf8_lossy(data));
});
