//! `cargo fuzz run images`: see ../README.md.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    fuzz::images(&String::from_utf8_lossy(data));
});
