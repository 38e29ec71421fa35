//! `cargo fuzz run texts`: see ../README.md.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    fuzz::texts(&String::from_utf8_lossy(data));
});
