//! Every word has one home: a message that is asked for exists, a message that exists is asked for.

use std::{collections::BTreeSet, fs, path::Path};

/// The calls that take a message key first.
///
/// `say` is both a locale's and the sentence of a lower room.
const CALLS: [&str; 4] = [".t(\"", ".with(\"", "say(\"", ".rich(\""];

/// The rooms that say something, as folders beside this one.
const ROOMS: [&str; 5] = ["model/src", "app/src", "view/src", "view/templates", "web/src"];

/// What is not text to a reader: class names first, then markup.
const MARKUP: [(&str, &str); 8] = [
    ("{% block size %}", "{% endblock %}"),
    ("{% block surface %}", "{% endblock %}"),
    ("{#", "#}"),
    ("{%", "%}"),
    ("{{", "}}"),
    ("<script", "</script>"),
    ("<style", "</style>"),
    ("<", ">"),
];

#[test]
fn messages_and_their_uses_agree() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let english = fs::read_to_string(root.join("messages/en.ftl")).unwrap();
    let known: BTreeSet<&str> = english
        .lines()
        .filter(|line| line.starts_with(|first: char| first.is_ascii_lowercase()))
        .filter_map(|line| line.split_once(" ="))
        .map(|(key, _)| key)
        .collect();

    let mut text = String::new();
    for room in ROOMS {
        read(&root.join("..").join(room), &mut text);
    }

    let asked = CALLS.iter().flat_map(|call| text.split(call).skip(1));
    let asked: BTreeSet<&str> = asked.filter_map(|rest| rest.split('"').next()).collect();
    let missing: Vec<_> = asked.difference(&known).collect();
    assert!(missing.is_empty(), "no message for {missing:?}");

    let (prefixes, suffixes) = (prefixes(&text), suffixes(&text));
    let used = |key: &&&str| {
        let said = |key: &str| text.contains(&format!("\"{key}\""));
        said(key)
            || prefixes.iter().any(|prefix| key.starts_with(prefix))
            || suffixes.iter().any(|suffix| key.strip_suffix(suffix).is_some_and(said))
    };
    let unused: Vec<_> = known.iter().filter(|key| !used(key)).collect();
    assert!(unused.is_empty(), "nobody says {unused:?}");
}

#[test]
fn templates_hold_no_words_of_their_own() {
    let mut text = String::new();
    read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("templates"), &mut text);
    let mut bare = text;
    for (open, close) in MARKUP {
        bare = strip(&bare, open, close);
    }
    let words: Vec<_> = bare
        .split_whitespace()
        .filter(|word| !word.contains(['=', '"']))
        .filter(|word| 1 < word.chars().filter(|letter| letter.is_alphabetic()).count())
        .collect();
    assert!(words.is_empty(), "words outside messages/en.ftl: {words:?}");
}

/// What stands before the hole of a key that is put together: `admin-done-` of `"admin-done-{}"`.
fn prefixes(text: &str) -> Vec<&str> {
    let holes = text.match_indices('{').filter_map(|(at, _)| text[..at].rsplit('"').next());
    let is_key = |text: &&str| {
        text.ends_with('-') && text.chars().all(|c| c == '-' || c.is_ascii_lowercase())
    };
    holes.filter(is_key).collect()
}

/// What stands after the hole: `-by-you` of `"{key}-by-you"`.
fn suffixes(text: &str) -> Vec<&str> {
    let holes = text.match_indices("}-").filter_map(|(at, _)| text[at + 1..].split('"').next());
    holes.filter(|text| text.chars().all(|c| c == '-' || c.is_ascii_lowercase())).collect()
}

/// The text without what stands between `open` and `close`.
fn strip(text: &str, open: &str, close: &str) -> String {
    let mut parts = text.split(open);
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |kept, part| kept + part.split_once(close).map_or("", |(_, rest)| rest))
}

fn read(folder: &Path, into: &mut String) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            read(&path, into);
        } else if path.extension().is_some_and(|end| end == "rs" || end == "html" || end == "txt") {
            into.push_str(&fs::read_to_string(path).unwrap());
        }
    }
}
