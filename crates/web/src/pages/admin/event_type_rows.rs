//! Buttons that add, remove and move the rows of the editor's lists.

use view::pages::admin::event_type::{Form, Location, Question, Reminder};

/// What a pressed button asks for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Action {
    Save,
    /// The page as it would be, with nothing stored.
    Preview,
    /// The same, but the preview alone.
    Fragment,
    Change(List, Way),
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub enum List {
    Locations,
    Questions,
    Reminders,
}

/// Places are counted from 0.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Way {
    Add,
    Remove(usize),
    Up(usize),
    Down(usize),
}

impl Action {
    pub fn named(text: &str) -> Option<Action> {
        let plain = match text {
            "save" => Some(Action::Save),
            "preview" => Some(Action::Preview),
            "fragment" => Some(Action::Fragment),
            _ => None,
        };
        plain.or_else(|| {
            let (way, list) = text.split_once('-')?;
            let (list, place) = list.split_once(':').unwrap_or((list, ""));
            let way = match way {
                "add" => Way::Add,
                "remove" => Way::Remove(place.parse().ok()?),
                "up" => Way::Up(place.parse().ok()?),
                "down" => Way::Down(place.parse().ok()?),
                _ => return None,
            };
            Some(Action::Change(List::named(list)?, way))
        })
    }
}

impl List {
    fn named(name: &str) -> Option<List> {
        [List::Locations, List::Questions, List::Reminders]
            .into_iter()
            .find(|list| list.name() == name)
    }

    /// The beginning of the ids of its rows.
    fn name(self) -> &'static str {
        match self {
            List::Locations => "location",
            List::Questions => "question",
            List::Reminders => "reminder",
        }
    }
}

/// The form after the button, and the id of the field where one goes on.
pub fn changed(mut form: Form, list: List, way: Way) -> (Form, String) {
    let focus = match list {
        List::Locations => step(&mut form.locations, way, Location::blank),
        List::Questions => step(&mut form.questions, way, Question::blank),
        List::Reminders => step(&mut form.reminders, way, Reminder::blank),
    };
    let focus = focus.map(|(row, part)| format!("{}-{row}{part}", list.name()));
    (form, focus.unwrap_or_default())
}

/// The row to go on in, and the end of its field's id. At an end of the list nothing happens, and
/// a moved row keeps the focus on the button that can still be pressed.
fn step<T>(rows: &mut Vec<T>, way: Way, blank: fn() -> T) -> Option<(usize, &'static str)> {
    let last = rows.len().saturating_sub(1);
    match way {
        Way::Add => {
            rows.push(blank());
            Some((rows.len() - 1, ""))
        }
        Way::Remove(place) if place < rows.len() => {
            rows.remove(place);
            (!rows.is_empty()).then(|| (place.min(rows.len() - 1), ""))
        }
        Way::Up(place) if 0 < place && place <= last => {
            rows.swap(place, place - 1);
            Some((place - 1, if place == 1 { "-down" } else { "-up" }))
        }
        Way::Down(place) if place < last => {
            rows.swap(place, place + 1);
            Some((place + 1, if place + 1 == last { "-up" } else { "-down" }))
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_move_within_their_list_and_tell_where_one_goes_on() {
        let mut rows = vec!['a', 'b', 'c'];
        assert_eq!(step(&mut rows, Way::Up(2), || 'x'), Some((1, "-up")));
        assert_eq!(step(&mut rows, Way::Up(1), || 'x'), Some((0, "-down")));
        assert_eq!(rows, ['c', 'a', 'b']);
        assert_eq!(step(&mut rows, Way::Up(0), || 'x'), None);
        assert_eq!(step(&mut rows, Way::Down(2), || 'x'), None);
        assert_eq!(step(&mut rows, Way::Down(usize::MAX), || 'x'), None);
        assert_eq!(step(&mut rows, Way::Down(1), || 'x'), Some((2, "-up")));
        assert_eq!(step(&mut rows, Way::Remove(2), || 'x'), Some((1, "")));
        assert_eq!(step(&mut rows, Way::Remove(7), || 'x'), None);
        assert_eq!(step(&mut rows, Way::Add, || 'x'), Some((2, "")));
        assert_eq!(rows, ['c', 'b', 'x']);
        assert_eq!(step(&mut Vec::<char>::new(), Way::Down(0), || 'x'), None);
    }

    #[test]
    fn only_known_buttons_do_something() {
        assert!(Action::named("save") == Some(Action::Save));
        let up = Action::Change(List::Questions, Way::Up(3));
        assert!(Action::named("up-question:3") == Some(up));
        for text in ["", "up-question", "up-question:-1", "add-", "add-host", "swap-question:1"] {
            assert!(Action::named(text).is_none(), "{text}");
        }
    }
}
