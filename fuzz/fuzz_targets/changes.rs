//! `cargo fuzz run changes`: see ../README.md.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    fuzz::changes(&String::from_utf8_lossy(data));
});
