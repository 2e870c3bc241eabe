//! Every language says everything: the messages of all files are the same in number, in the words
//! that go into them and in the plurals their language has.

use std::{collections::BTreeMap, collections::BTreeSet, fs, path::Path};

/// The plural categories of each language (CLDR `plurals`); a new file needs its line here.
const PLURALS: [(&str, &[&str]); 4] = [
    ("ar", &["zero", "one", "two", "few", "many", "other"]),
    ("de", &["one", "other"]),
    ("en", &["one", "other"]),
    ("ko", &["other"]),
];

const CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// The messages of one file by key, each with its text.
type Messages = BTreeMap<String, String>;

#[test]
fn every_language_says_everything() {
    let files = files();
    let english = &files["en"];
    let mut wrong = Vec::new();
    for (language, messages) in &files {
        for key in english.keys().filter(|key| !messages.contains_key(*key)) {
            wrong.push(format!("{language}.ftl lacks {key}"));
        }
        for key in messages.keys().filter(|key| !english.contains_key(*key)) {
            wrong.push(format!("{language}.ftl has {key}, which en.ftl has not"));
        }
        for (key, text) in messages {
            let (own, asked) = (words(text), english.get(key).map(|text| words(text)));
            // `$n` may be left out where the plural form says it: one day, two days.
            if asked.is_some_and(|asked| asked != own) && !FREE.contains(&key.as_str()) {
                wrong.push(format!("{language}.ftl: {key} has other words in it than in English"));
            }
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn plurals_are_those_of_the_language() {
    let plurals: BTreeMap<_, _> = PLURALS.into_iter().collect();
    let mut wrong = Vec::new();
    for (language, messages) in files() {
        let own: BTreeSet<_> = plurals[language.as_str()].iter().copied().collect();
        for (key, text) in messages {
            let said: BTreeSet<_> =
                CATEGORIES.into_iter().filter(|one| text.contains(&format!("[{one}]"))).collect();
            let counts = !said.is_empty() && said != BTreeSet::from(["other"]);
            if counts && said != own {
                wrong.push(format!("{language}.ftl: {key} has {said:?}, the language {own:?}"));
            }
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn markup_is_the_same_in_every_language() {
    let files = files();
    let tags = |text: &str| {
        let starts = text.match_indices('<').map(|(at, _)| &text[at..]);
        let mut tags: Vec<_> =
            starts.filter_map(|tag| Some(tag.split_once('>')?.0.to_owned())).collect();
        tags.sort();
        tags
    };
    for (language, messages) in &files {
        for (key, text) in messages {
            let english = files["en"].get(key).map(|text| tags(text)).unwrap_or_default();
            assert_eq!(tags(text), english, "{language}.ftl: {key}");
        }
    }
}

/// Patterns of dates and times, which leave out what a language does not say.
const FREE: [&str; 3] = ["time-24", "time-12", "day-short"];

/// What a region says differently is said in its language too, with the same words in it.
#[test]
fn dialects_say_nothing_new() {
    let languages = files();
    for (tag, messages) in read(true) {
        let language = tag.split('-').next().unwrap();
        for (key, text) in messages.iter().filter(|(key, _)| *key != "dialect-regions") {
            let own = languages[language].get(key).map(|text| words(text));
            assert_eq!(own, Some(words(text)), "{tag}.ftl: {key}");
        }
    }
}

/// Every language; dialects, `en-US` beside `en`, are apart.
fn files() -> BTreeMap<String, Messages> {
    read(false)
}

fn read(dialects: bool) -> BTreeMap<String, Messages> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("messages");
    let files = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let named = |path: std::path::PathBuf| {
        let language = path.file_stem().unwrap().to_str().unwrap().to_owned();
        (language, messages(&fs::read_to_string(&path).unwrap()))
    };
    files.map(named).filter(|(tag, _)| tag.contains('-') == dialects).collect()
}

fn messages(text: &str) -> Messages {
    let mut messages = Messages::new();
    let mut last = String::new();
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        let opens = line.starts_with(|c: char| c.is_ascii_lowercase());
        if let Some((key, rest)) = line.split_once(" =").filter(|_| opens) {
            last = key.to_owned();
            let twice = messages.insert(last.clone(), rest.to_owned());
            assert!(twice.is_none(), "{key} stands twice");
        } else if let Some(text) = messages.get_mut(&last) {
            text.push('\n');
            text.push_str(line);
        }
    }
    messages
}

/// The names of the words that go into a message.
fn words(text: &str) -> BTreeSet<String> {
    let names = text.split('$').skip(1);
    let is_name = |c: &char| c.is_ascii_alphanumeric() || *c == '_';
    names.map(|rest| rest.chars().take_while(is_name).collect()).collect()
}
