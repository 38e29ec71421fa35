//! `cargo fuzz run translation`: see ../README.md.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    fuzz::translation(&String::from_utf8_lossy(data));
});
