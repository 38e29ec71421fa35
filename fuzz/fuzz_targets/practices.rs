//! `cargo fuzz run practices`: see ../README.md.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    fuzz::practices(&String::from_utf8_lossy(data));
});
