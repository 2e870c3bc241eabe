//! What people typed, made harmless before it stands among our own words.

/// The words on one line.
pub(super) fn one_line(words: &str) -> String {
    let words = without_direction(words);
    let parts = words.split(|character: char| character.is_whitespace() || character.is_control());
    parts.filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
}

/// The words line by line, without control characters and without empty lines around them.
pub(super) fn lines(words: &str) -> Vec<String> {
    let breaks = ['\n', '\r', '\u{0b}', '\u{0c}', '\u{85}', '\u{2028}', '\u{2029}'];
    let words = words.replace("\r\n", "\n");
    words.trim().split(breaks).map(one_line).collect()
}

/// A name on one line, which keeps its own direction inside a sentence of another.
///
/// Without the isolates (Unicode TR9 §2.4.2) an Arabic name would pull a time that follows it to
/// its other side. Names in our own direction stay bare, so that subjects stay searchable.
pub(super) fn name(words: &str) -> String {
    let words = one_line(words);
    if words.chars().any(right_to_left) { format!("\u{2068}{words}\u{2069}") } else { words }
}

/// Embeddings, overrides and isolates would reorder the words of ours that follow.
fn without_direction(words: &str) -> String {
    words.replace(
        |character| matches!(character, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}'),
        "",
    )
}

fn right_to_left(character: char) -> bool {
    matches!(character,
        '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{feff}'
        | '\u{10800}'..='\u{10fff}' | '\u{1e800}'..='\u{1efff}')
}
