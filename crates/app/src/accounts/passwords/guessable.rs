//! Passwords that are guessed first (NIST SP 800-63B §3.1.1.2): the commonest, one's own names,
//! walks over the keyboard. Whatever else somebody thinks of is theirs to choose: nothing here asks
//! for capitals, digits or signs.

use super::{Sentence, say};

const COMMONEST: &str = include_str!("commonest.txt");

/// The keys beside one another, and letters and digits in their order.
const ROWS: [&str; 18] = [
    "1234567890",
    "abcdefghijklmnopqrstuvwxyz",
    "qwertyuiop[]",
    "qwertzuiopü",
    "azertyuiop",
    "asdfghjkl;'",
    "asdfghjklöä",
    "qsdfghjklm",
    "zxcvbnm,./",
    "yxcvbnm,.-",
    "1q2w3e4r5t6y7u8i9o0p",
    "1qaz2wsx3edc4rfv5tgb6yhn7ujm",
    "qazwsxedcrfvtgbyhnujm",
    "!@#$%^&*()",
    "!\"§$%&/()=",
    "ㅂㅈㄷㄱㅅㅛㅕㅑㅐㅔ",
    "ㅁㄴㅇㄹㅎㅗㅓㅏㅣ",
    "ضصثقفغعهخحجدشسيبلاتنمك",
];

/// Longer than what a name makes with a year or two; nobody guesses that far.
const MOST_LETTERS: usize = 40;
/// A date behind a word is no secret.
const MOST_REST: usize = 8;

/// What is wrong with a password of somebody who is called like this, if it is easily guessed.
pub(super) fn guessed(password: &str, whose: &[&str]) -> Option<Sentence> {
    let lower: Vec<char> = password.to_lowercase().chars().collect();
    if repeats(&lower) || walks(&lower) {
        return Some(say("error-password-simple"));
    }
    let own = names(whose);
    let spellings = spellings(&lower);
    let made_of = |commonest: usize| spellings.iter().any(|word| covered(word, &own, commonest));
    match () {
        () if made_of(0) => Some(say("error-password-own")),
        () if made_of(2) => Some(say("error-password-common")),
        () => None,
    }
}

/// Whether it is the same few characters again and again.
fn repeats(password: &[char]) -> bool {
    let count = password.len();
    (1..=4.min(count / 2)).any(|unit| password[unit..] == password[..count - unit])
}

/// Whether it is runs of three and more along keys, digits or letters.
fn walks(password: &[char]) -> bool {
    let mut start = 0;
    while start < password.len() {
        let longest = longest_walk(&password[start..]);
        if longest < 3 {
            return false;
        }
        start += longest;
    }
    true
}

fn longest_walk(password: &[char]) -> usize {
    let along = |row: &str, back: bool| {
        let mut keys: Vec<char> = row.chars().collect();
        if back {
            keys.reverse();
        }
        let begin = keys.iter().position(|key| *key == password[0]).unwrap_or(keys.len());
        keys[begin..].iter().zip(password).take_while(|(key, typed)| key == typed).count()
    };
    let same = password.iter().take_while(|one| **one == password[0]).count();
    let rows = ROWS.iter().flat_map(|row| [along(row, false), along(row, true)]);
    rows.max().unwrap_or(0).max(same)
}

/// Its letters: as they stand, and with those that digits and signs are written for.
fn spellings(password: &[char]) -> Vec<String> {
    let letters: String = password.iter().filter(|one| one.is_alphabetic()).collect();
    let is_word = |one: &char| one.is_alphabetic();
    let first = password.iter().position(is_word).unwrap_or(0);
    let last = password.iter().rposition(is_word).map_or(0, |last| last + 1);
    let read = |one: char| -> String {
        let letter = |typed: &char| match typed {
            '0' => 'o',
            '1' => one,
            '!' => 'i',
            '3' => 'e',
            '4' | '@' => 'a',
            '5' | '$' => 's',
            '7' => 't',
            other => *other,
        };
        let whole = password[first..last].iter().map(letter);
        whole.filter(|one| one.is_alphabetic()).collect()
    };
    let rest = password.iter().filter(|one| !one.is_alphabetic()).count();
    let mut spellings = vec![letters, read('i'), read('l')];
    spellings.retain(|word| !word.is_empty() && rest <= MOST_REST);
    spellings
}

/// The words somebody and their organization are called by.
fn names(whose: &[&str]) -> Vec<String> {
    let letters = |text: &str| text.chars().filter(|one| one.is_alphabetic()).collect::<String>();
    let whose = whose.iter().map(|text| text.to_lowercase());
    let words = |text: String| {
        let words: Vec<String> =
            text.split(|one: char| !one.is_alphabetic()).map(letters).collect();
        words.into_iter().chain([letters(&text)])
    };
    let own = whose.flat_map(words).chain(["kalends".to_owned()]);
    own.filter(|word| 2 < word.chars().count()).collect()
}

/// Whether a word is made of one's own names and at most so many of the commonest words.
fn covered(word: &str, own: &[String], commonest: usize) -> bool {
    if MOST_LETTERS < word.chars().count() {
        return false;
    }
    let known = own.iter().map(|own| (own.as_str(), 0));
    let common = COMMONEST.split_whitespace().map(|common| (common, 1));
    let words: Vec<(&str, usize)> = known.chain(common).collect();
    // How few of the commonest words lead up to each place.
    let mut fewest = vec![usize::MAX; word.len() + 1];
    fewest[0] = 0;
    for place in 0..word.len() {
        let so_far = fewest[place];
        if so_far == usize::MAX {
            continue;
        }
        for (piece, cost) in words.iter().filter(|(piece, _)| word[place..].starts_with(piece)) {
            let end = &mut fewest[place + piece.len()];
            *end = (*end).min(so_far + cost);
        }
    }
    fewest[word.len()] <= commonest
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key(password: &str) -> &'static str {
        let whose = ["Ana Lima", "ana", "ana@acme-studio.example", "Acme Studio"];
        guessed(password, &whose).map_or("", |sentence| sentence.key)
    }

    #[test]
    fn what_is_guessed_first_is_refused() {
        for simple in [
            "12345678",
            "87654321",
            "11111111",
            "aaaaaaaaaa",
            "abcdefgh",
            "qwertyuiop",
            "qwer1234",
            "asdfjkl;",
            "1q2w3e4r",
            "1qaz2wsx",
            "abababab",
            "12341234",
            "ㅁㄴㅇㄹㅎㅗㅓㅏ",
            "!@#$%^&*",
        ] {
            assert_eq!(key(simple), "error-password-simple", "{simple}");
        }
        for common in [
            "password",
            "Password1!",
            "p@ssw0rd",
            "Pa$$w0rd123",
            "iloveyou2",
            "letmein123",
            "qwerty12",
            "sunshine",
            "1password",
            "Passwort",
            "비밀번호2026",
            "welcome2026",
            "ana-password",
            "trustno1",
            "adminadmin",
            "monkey12345678",
        ] {
            assert_eq!(key(common), "error-password-common", "{common}");
        }
        for own in [
            "ana@acme-studio.example",
            "Ana Lima",
            "analima2026",
            "acmestudio",
            "Acme-2026!",
            "kalends1",
            "KALENDS!!",
            "limaanalima",
            "An4_l1ma",
        ] {
            assert_eq!(key(own), "error-password-own", "{own}");
        }
    }

    #[test]
    fn everything_else_is_taken() {
        for good in [
            "correct horse",
            "a new password for ana",
            "long enough",
            "kalends-owls",
            "kalends-demo",
            "93017264",
            "öäüßÖÄÜ?",
            "나는 커피를 좋아해",
            "ana walks slowly",
            "tfX9!qLm",
            "sunshine monkey coffee",
            "acme2026blue-heron",
            "أحب القهوة كثيرا",
            "🦉🦉🌙🌊 by night",
        ] {
            assert_eq!(key(good), "", "{good}");
        }
    }
}
