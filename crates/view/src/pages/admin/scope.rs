//! Whose hours the availability pages show, and which schedule of theirs.
//!
//! Both stand in the query, `?schedule=ID&host=USERNAME`; what is left out is the default schedule
//! and oneself. Forms post to [`Scope::url`], so the answer is about the same.

use crate::pages::{admin::form::Choice, guest::address::with_query};

#[derive(Debug, Clone, Default)]
pub struct Scope {
    /// The hosts to choose from by username; none where there is no choice.
    pub hosts: Vec<Choice>,
    /// The username of another host than oneself.
    pub host: Option<String>,
    /// The other host's display name.
    pub acting_for: Option<String>,
    /// The host's schedules by id, the default first.
    pub schedules: Vec<Choice>,
    /// The id of another schedule than the default.
    pub schedule: Option<String>,
}

impl Scope {
    /// A page about the same host and schedule.
    pub fn url(&self, path: &str) -> String {
        let carried = [("schedule", &self.schedule), ("host", &self.host)];
        let carried =
            carried.into_iter().filter_map(|(name, value)| Some((name, value.as_deref()?)));
        with_query(path, carried)
    }

    /// One of the availability pages by its name, of nobody in particular.
    pub fn path(&self, page: &str) -> String {
        match page {
            "hours" => "/admin/availability".to_owned(),
            page => format!("/admin/availability/{page}"),
        }
    }

    /// Whether there is a schedule to choose.
    pub fn has_schedules(&self) -> bool {
        1 < self.schedules.len()
    }

    pub fn sample() -> Self {
        let schedules = [("s1", "Working hours"), ("s2", "Evenings")];
        Self { schedules: Choice::list(schedules, "s1"), ..Self::default() }
    }

    /// An administrator at the evenings of somebody else.
    pub fn sample_acting() -> Self {
        Self {
            hosts: Choice::list([("ana", "Ana Lima"), ("ben", "Ben Okafor")], "ben"),
            host: Some("ben".to_owned()),
            acting_for: Some("Ben Okafor".to_owned()),
            schedules: Choice::list([("s1", "Working hours"), ("s2", "Evenings")], "s2"),
            schedule: Some("s2".to_owned()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_the_usual_is_carried() {
        assert_eq!(Scope::sample().url("/admin/availability"), "/admin/availability");
        let acting = Scope::sample_acting().url("/admin/availability");
        assert_eq!(acting, "/admin/availability?schedule=s2&host=ben");
    }
}
