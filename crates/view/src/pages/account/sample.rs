//! Every page on the way to an account with sample data: a name to file it under, and its HTML.

use askama::Template;

use super::choose::ChooseOrganization;

pub fn samples() -> Vec<(String, String)> {
    vec![sample("choose", ChooseOrganization::sample())]
}

fn sample(name: &str, page: impl Template) -> (String, String) {
    (format!("account-{name}"), page.to_string())
}
