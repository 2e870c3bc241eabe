//! What the commands print, for people and for scripts.

use std::process::{Command, Output};
use tempfile::TempDir;

struct Installation(TempDir);

impl Installation {
    fn run(&self, words: &[&str]) -> Output {
        let database = format!("sqlite://{}", self.0.path().join("kalends.db").display());
        Command::new(env!("CARGO_BIN_EXE_kalends"))
            .args(words)
            .args(["--database", &database, "--base-url", "https://book.example.org"])
            .current_dir(self.0.path())
            .output()
            .expect("the binary runs")
    }

    /// What a command prints that succeeds.
    fn says(&self, words: &[&str]) -> String {
        let output = self.run(words);
        assert!(output.status.success(), "{words:?}: {output:?}");
        String::from_utf8(output.stdout).unwrap()
    }
}

#[test]
fn a_lone_owner_finds_the_way_in_and_keys_are_made_for_members() {
    let here = Installation(tempfile::tempdir().unwrap());
    let owner = ["--owner-email", "ana@example.org", "--owner-password", "long enough"];
    here.says(&[&["org", "create", "--slug", "acme", "--name", "Acme"], &owner[..]].concat());

    let link = here.says(&["password", "Ana@example.org"]);
    let token = link.trim_end().strip_prefix("https://book.example.org/reset/");
    assert_eq!(token.unwrap().len(), 43, "{link}");
    let nobody = here.run(&["password", "eve@example.org"]);
    assert!(!nobody.status.success() && nobody.stdout.is_empty(), "{nobody:?}");

    let key = ["api-key", "create", "--org", "acme", "--name", "Site", "--role", "host"];
    assert!(here.says(&key).starts_with("kal_"));
    assert!(here.says(&[&key[..], &["--user", "ana"]].concat()).starts_with("kal_"));
    assert!(!here.run(&[&key[..], &["--user", "eve"]].concat()).status.success());
}

#[test]
fn a_reader_that_leaves_early_is_no_reason_to_complain() {
    let here = Installation(tempfile::tempdir().unwrap());
    let database = format!("sqlite://{}", here.0.path().join("kalends.db").display());
    let (reader, writer) = std::io::pipe().unwrap();
    drop(reader);
    let output = Command::new(env!("CARGO_BIN_EXE_kalends"))
        .args(["org", "create", "--slug", "acme", "--name", "Acme", "--database", &database])
        .args(["--owner-email", "ana@example.org", "--owner-password", "long enough"])
        .current_dir(here.0.path())
        .stdout(writer)
        .output()
        .unwrap();
    assert!(output.status.success(), "{output:?}");
    assert_eq!(String::from_utf8(output.stderr).unwrap(), "");
}
