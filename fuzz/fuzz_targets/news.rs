//! `cargo fuzz run news`: see ../README.md.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    fuzz::news(&String::from_utf8_lossy(data));
});
