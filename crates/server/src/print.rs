//! What commands print, and what becomes of it when nobody reads on.

use std::{
    fmt::Arguments,
    io::{self, ErrorKind, Write},
};

/// Takes the place of the standard `println!`, which panics when the reader has left: after
/// `kalends … | head` there is nothing to complain of.
macro_rules! println {
    ($($words:tt)*) => {
        $crate::print::line(format_args!($($words)*))
    };
}

pub fn line(words: Arguments) {
    if let Err(error) = writeln!(io::stdout(), "{words}")
        && error.kind() != ErrorKind::BrokenPipe
    {
        // A key that was to be written to a full disk is lost: that must not look like success.
        complain(format_args!("kalends: nothing could be printed: {error}"));
        std::process::exit(1);
    }
}

/// For people, beside what a script reads. There is nowhere to say that nobody can be told.
pub fn complain(words: Arguments) {
    let _ = writeln!(io::stderr(), "{words}");
}
