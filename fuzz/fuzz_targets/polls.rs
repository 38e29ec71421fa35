//! `cargo fuzz run polls`: see ../README.md.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    fuzz::polls(&String::from_utf8_lossy(data));
});
