//! Whatever the text, the case reader answers or says what is wrong with it.
//!
//! `cargo +nightly fuzz run case` in `crates/availability`.

#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    if let Err(error) = availability::case::answer(text) {
        assert!(!error.to_string().contains('\n'));
    }
});
