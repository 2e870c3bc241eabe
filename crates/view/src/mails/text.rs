//! The mail as plain text: paragraphs between empty lines, links in full.

use super::sheet::{Action, Fact, Sheet};

pub(super) fn text(sheet: &Sheet) -> String {
    let l = sheet.locale;
    let was = sheet.was.iter().map(|was| l.say("mail-was", &[("when", was)]));
    let lines = sheet.when.iter().flat_map(|when| when.lines.iter().cloned());
    let remark = sheet.when.iter().flat_map(|when| when.remark.iter().cloned());
    let times = lines.chain(was).chain(remark);
    let paragraphs = [
        vec![sheet.heading.clone()],
        sheet.lead.clone(),
        times.collect(),
        vec![action(&sheet.action)],
        sheet.facts.iter().flat_map(fact).collect(),
        sheet.notes.clone(),
        sheet.actions.iter().map(action).collect(),
        sheet.foot.clone(),
    ];
    let paragraphs = paragraphs.iter().filter(|lines| !lines.is_empty());
    paragraphs.map(|lines| lines.join("\n") + "\n").collect::<Vec<_>>().join("\n")
}

fn action(action: &Action) -> String {
    format!("{}: {}", action.label, action.link)
}

/// A long answer goes on in lines that are set in, so that none looks like one of ours.
fn fact(fact: &Fact) -> Vec<String> {
    match fact.lines.as_slice() {
        [line] => vec![format!("{} {line}", label(fact))],
        lines => {
            let lines = lines.iter().map(|line| format!("  {line}").trim_end().to_owned());
            [label(fact)].into_iter().chain(lines).collect()
        }
    }
}

/// A question keeps its own mark instead of a colon.
fn label(fact: &Fact) -> String {
    let ended = fact.label.ends_with(|character: char| character.is_ascii_punctuation());
    if ended { fact.label.clone() } else { format!("{}:", fact.label) }
}
