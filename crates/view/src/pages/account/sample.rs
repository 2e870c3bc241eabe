//! Every page on the way to an account with sample data: a name to file it under, and its HTML.

use askama::Template;

use super::{
    choose::ChooseOrganization,
    email::UseEmail,
    join::Join,
    note::{Kind, Note},
    onward::Onward,
    reset::Reset,
    sign_up::SignUp,
};
use crate::pages::Page;

pub fn samples() -> Vec<(String, String)> {
    let mut samples = vec![
        sample("choose", ChooseOrganization::sample()),
        sample("email", UseEmail::sample()),
        sample("join", Join::sample()),
        sample("onward", Onward::sample()),
        sample("reset", Reset::sample()),
        sample("reset-set", Reset::sample_set()),
        sample("sign-up", SignUp::sample()),
    ];
    samples.extend(Kind::ALL.map(|kind| sample(kind.word(), Note { page: Page::sample(), kind })));
    samples
}

fn sample(name: &str, page: impl Template) -> (String, String) {
    (format!("account-{name}"), page.to_string())
}
