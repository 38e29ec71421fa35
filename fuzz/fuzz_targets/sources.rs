//! `cargo fuzz run sources`: see ../README.md.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    fuzz::sources(&String::from_utf8_lossy(data));
});
