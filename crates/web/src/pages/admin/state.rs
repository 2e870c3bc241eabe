//! How a form on the page stands to what is stored.

use view::pages::admin::form::Problems;

pub enum State {
    Stored,
    /// Changed by a button, and not saved.
    Unsaved,
    Wrong(Problems),
    /// Somebody else saved since it was opened.
    Conflict,
}

impl State {
    pub fn is_unsaved(&self) -> bool {
        !matches!(self, State::Stored)
    }

    pub fn is_conflict(&self) -> bool {
        matches!(self, State::Conflict)
    }

    pub fn problems(self) -> Problems {
        match self {
            State::Wrong(problems) => problems,
            _ => Problems::default(),
        }
    }
}
