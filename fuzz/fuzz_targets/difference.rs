//! `cargo fuzz run difference`: see ../README.md.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    fuzz::difference(&String::from_utf8_lossy(data));
});
