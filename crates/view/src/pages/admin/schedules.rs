//! `/admin/availability/schedules`: the named schedules of a host.
//!
//! Making one posts `name` and `from` (the id of one to copy, or nothing) to the page's own
//! address. `…/schedules/{id}/rename` takes `name`; `…/default` and `…/delete` take nothing.
//! A problem's field is `name`, or `name-` and the place of the row that was renamed.

use askama::Template;

use crate::pages::{
    Page,
    admin::{
        form::{Choice, Problems},
        sample,
        scope::Scope,
        shell::{Place, Shell},
    },
};

#[derive(Debug, Clone, Template)]
#[template(path = "admin/schedules.html")]
pub struct Schedules {
    pub page: Page,
    pub shell: Shell,
    pub scope: Scope,
    pub schedules: Vec<Schedule>,
    /// The form below the list: the new one's name, and what it may be a copy of.
    pub name: String,
    pub copies: Vec<Choice>,
    pub problems: Problems,
}

#[derive(Debug, Clone)]
pub struct Schedule {
    pub id: String,
    /// As stored, for its heading.
    pub title: String,
    /// As typed, for renaming it.
    pub name: String,
    pub is_default: bool,
    pub timezone: String,
    /// The names of the event types that are offered in it.
    pub event_types: Vec<String>,
}

impl Schedules {
    fn title(&self) -> String {
        let l = self.page.locale;
        self.shell.title(l, &l.t("admin-schedules"), &self.problems)
    }

    /// The weekly hours of one of them.
    fn hours_url(&self, schedule: &Schedule) -> String {
        let id = (!schedule.is_default).then(|| schedule.id.clone());
        Scope { schedule: id, ..self.scope.clone() }.url("/admin/availability")
    }

    fn way(&self, schedule: &Schedule, verb: &str) -> String {
        self.scope.url(&format!("/admin/availability/schedules/{}/{verb}", schedule.id))
    }

    pub fn sample() -> Self {
        let schedule = |id: &str, name: &str, is_default, event_types: &[&str]| Schedule {
            id: id.to_owned(),
            title: name.to_owned(),
            name: name.to_owned(),
            is_default,
            timezone: "Europe/Berlin".to_owned(),
            event_types: event_types.iter().map(|&name| name.to_owned()).collect(),
        };
        let scope = Scope::sample();
        Self {
            page: Page::sample(),
            shell: sample::shell(Place::Availability),
            schedules: vec![
                schedule("s1", "Working hours", true, &["Intro call", "Review"]),
                schedule("s2", "Evenings", false, &[]),
            ],
            name: String::new(),
            copies: scope.schedules.clone(),
            scope,
            problems: Problems::default(),
        }
    }
}
