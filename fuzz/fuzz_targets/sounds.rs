//! `cargo fuzz run sounds`: see ../README.md.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    fuzz::sounds(&String::from_utf8_lossy(data));
});
