//! A mail laid out: every word decided, nothing yet said about how it looks.

use askama::Template;

use crate::locale::Locale;

use super::{
    letter::{Letter, News, Party, Slot},
    plain::{lines, name, one_line},
    subject::subject,
    when::{self, When},
};

/// The parts of a mail in the order they are read.
#[derive(Template)]
#[template(path = "mails/mail.html")]
pub(super) struct Sheet {
    pub locale: Locale,
    pub subject: String,
    /// What a list of mails shows after the subject.
    pub preview: String,
    pub heading: String,
    /// What happened, in sentences.
    pub lead: Vec<String>,
    pub when: Option<When>,
    /// The times that no longer hold.
    pub was: Option<String>,
    /// The one thing most readers will do.
    pub action: Action,
    pub facts: Vec<Fact>,
    /// What else can be done.
    pub actions: Vec<Action>,
    /// What happens next, and until when it can be changed.
    pub notes: Vec<String>,
    /// Whom to ask, and why this mail came.
    pub foot: Vec<String>,
}

pub(super) struct Action {
    pub label: String,
    pub link: String,
}

pub(super) struct Fact {
    pub label: String,
    pub lines: Vec<String>,
}

impl Sheet {
    pub(super) fn of(letter: &Letter) -> Sheet {
        let desk = Desk { letter, l: letter.me().reader.locale };
        Sheet {
            locale: desk.l,
            subject: subject(letter),
            preview: one_line(&letter.place.words),
            heading: desk.heading(),
            lead: desk.lead(),
            when: Some(When::of(letter)),
            was: desk.was(),
            action: desk.action(),
            facts: desk.facts(),
            actions: desk.actions(),
            notes: desk.notes(),
            foot: desk.foot(),
        }
    }
}

/// Where a letter is worded in its reader's language.
struct Desk<'a> {
    letter: &'a Letter,
    l: Locale,
}

impl Desk<'_> {
    fn heading(&self) -> String {
        let key = match (&self.letter.news, self.letter.to) {
            (News::Booked | News::Restored, Party::Guest) => "mail-heading-booked-guest",
            (News::Booked | News::Restored, Party::Host) => "mail-heading-booked-host",
            (News::Requested { again: true, .. }, Party::Guest) => "mail-heading-again-guest",
            (News::Requested { .. }, Party::Guest) => "mail-heading-requested-guest",
            (News::Requested { .. }, Party::Host) => "mail-heading-requested-host",
            (News::Withdrawn { .. }, _) => "mail-heading-withdrawn",
            (News::Declined { .. }, Party::Guest) | (News::Lapsed, _) => {
                "mail-heading-declined-guest"
            }
            (News::Declined { .. }, Party::Host) => "mail-heading-declined-host",
            (News::Moved { .. }, _) => "mail-heading-moved",
            (News::Cancelled { .. }, _) => "mail-heading-cancelled",
            (News::Reminder, _) => "mail-heading-reminder",
        };
        let title = one_line(&self.letter.title);
        self.l.say(key, &[("title", &title), ("name", &self.other())])
    }

    fn lead(&self) -> Vec<String> {
        match (&self.letter.news, self.letter.to) {
            (News::Booked | News::Reminder, _) => vec![],
            (News::Restored, _) => vec![self.done_by("mail-restored", Party::Host)],
            (News::Requested { until, held, again }, to) => {
                let again = again.then(|| self.done_by("mail-again", Party::Host));
                let lead = match to {
                    Party::Guest => "mail-lead-requested-guest",
                    Party::Host => "mail-lead-requested-host",
                };
                let then = match (to, held) {
                    (Party::Guest, true) => "mail-held-until",
                    (Party::Guest, false) => "mail-open-until",
                    (Party::Host, true) => "mail-answer-until",
                    (Party::Host, false) => "mail-answer-open-until",
                };
                let until = until.map(|until| self.moment(then, until));
                [again, Some(self.named(lead)), until].into_iter().flatten().collect()
            }
            (News::Withdrawn { .. }, _) => vec![self.done_by("mail-withdrawn", Party::Guest)],
            (News::Lapsed, Party::Guest) => vec![self.named("mail-lead-lapsed-guest")],
            (News::Lapsed, Party::Host) => vec![self.named("mail-lead-lapsed-host")],
            (News::Declined { .. }, Party::Guest) => vec![self.named("mail-lead-declined-guest")],
            (News::Declined { .. }, Party::Host) => vec![self.named("mail-lead-declined-host")],
            (News::Moved { by, .. }, _) => vec![self.done_by("mail-moved", *by)],
            (News::Cancelled { by, .. }, _) => vec![self.done_by("mail-cancelled", *by)],
        }
    }

    fn was(&self) -> Option<String> {
        let News::Moved { from: (start, end), .. } = self.letter.news else {
            return None;
        };
        Some(when::short(self.letter, start, end))
    }

    fn action(&self) -> Action {
        let (letter, links) = (self.letter, &self.letter.links);
        match (&letter.news, letter.to, &letter.place.link) {
            (
                News::Booked | News::Restored | News::Moved { .. } | News::Reminder,
                _,
                Some(link),
            ) => self.link("mail-join", link),
            (
                News::Booked | News::Restored | News::Moved { .. } | News::Reminder,
                Party::Guest,
                None,
            ) => self.manage(),
            (News::Requested { .. }, Party::Guest, _) => self.link("mail-request", &links.manage),
            (News::Declined { .. } | News::Lapsed, Party::Guest, _) => self.again("mail-times"),
            (News::Cancelled { .. } | News::Withdrawn { .. }, Party::Guest, _) => {
                self.again("mail-book-again")
            }
            (News::Requested { .. }, Party::Host, _) => self.link("mail-answer", &links.admin),
            (_, Party::Host, _) => self.link("mail-open", &links.admin),
        }
    }

    /// To book the same again, or to the booking's own page where nobody may just do so.
    fn again(&self, key: &str) -> Action {
        match &self.letter.links.book_again {
            Some(link) => self.link(key, link),
            None => self.manage(),
        }
    }

    fn facts(&self) -> Vec<Fact> {
        let (letter, guest) = (self.letter, &self.letter.guest);
        let place = self.fact("mail-where", &letter.place.words);
        let person = match letter.to {
            Party::Guest => vec![],
            Party::Host => vec![
                self.fact("mail-guest", &guest.name),
                self.fact("mail-email", &guest.email),
                self.fact("mail-phone", guest.phone.as_deref().unwrap_or_default()),
            ],
        };
        let answers: &[_] = if letter.stands() { &letter.answers } else { &[] };
        let answers = answers
            .iter()
            .map(|(question, answer)| Fact { label: one_line(question), lines: lines(answer) });
        let reference = self.fact("mail-reference", &letter.reference);
        let facts = self.reason().into_iter().chain([place]).chain(person).chain(answers);
        facts
            .chain([reference])
            .filter(|fact| fact.lines.iter().any(|line| !line.is_empty()))
            .collect()
    }

    fn reason(&self) -> Option<Fact> {
        match &self.letter.news {
            News::Booked
            | News::Restored
            | News::Requested { .. }
            | News::Lapsed
            | News::Reminder => None,
            News::Declined { reason, .. }
            | News::Withdrawn { reason }
            | News::Moved { reason, .. }
            | News::Cancelled { reason, .. } => Some(self.fact("mail-reason", reason.as_deref()?)),
        }
    }

    fn actions(&self) -> Vec<Action> {
        let (letter, links) = (self.letter, &self.letter.links);
        let joins = letter.on_calendar() && letter.place.link.is_some();
        match (&letter.news, letter.to) {
            (News::Booked | News::Restored | News::Moved { .. } | News::Reminder, Party::Guest) => {
                let (terms, now) = (&letter.terms, letter.written);
                let change = [
                    (terms.may_move(now), self.link("mail-move", &links.reschedule)),
                    (terms.may_cancel(now), self.link("mail-cancel", &links.cancel)),
                ];
                let change = change.into_iter().filter(|(may, _)| *may).map(|(_, link)| link);
                joins.then(|| self.manage()).into_iter().chain(change).collect()
            }
            (News::Requested { .. }, Party::Guest) => vec![
                self.link("mail-move", &links.reschedule),
                self.link("mail-withdraw", &links.cancel),
            ],
            (News::Declined { instead, .. }, Party::Guest) => {
                instead.iter().map(|slot| self.instead(slot)).collect()
            }
            (News::Cancelled { .. } | News::Withdrawn { .. } | News::Lapsed, Party::Guest) => {
                vec![]
            }
            (_, Party::Host) => {
                joins.then(|| self.link("mail-open", &links.admin)).into_iter().collect()
            }
        }
    }

    fn instead(&self, slot: &Slot) -> Action {
        let when = when::first(self.letter).brief(slot.start);
        Action { label: self.l.say("mail-instead", &[("when", &when)]), link: slot.link.clone() }
    }

    fn manage(&self) -> Action {
        self.link("mail-manage", &self.letter.links.manage)
    }

    fn notes(&self) -> Vec<String> {
        if !self.letter.on_calendar() {
            return vec![];
        }
        let entry = self.l.t("mail-note-calendar");
        let terms = match self.letter.to {
            Party::Host => vec![],
            Party::Guest => self.terms(),
        };
        terms.into_iter().chain([entry]).collect()
    }

    /// Until when it can be changed, and the policy's own words.
    fn terms(&self) -> Vec<String> {
        let Letter { terms, written, .. } = self.letter;
        let until = match terms.until(&self.letter.me().reader, *written) {
            None => self.l.t("mail-changes-over"),
            Some(_) if terms.is_open() => self.l.t("mail-changes-open"),
            Some(until) => until,
        };
        let words = terms.words.iter().flat_map(|words| lines(words));
        std::iter::once(until).chain(words.filter(|line| !line.is_empty())).collect()
    }

    fn foot(&self) -> Vec<String> {
        let organization = name(&self.letter.organization);
        let words = [("name", self.other()), ("organization", organization)];
        let words = words.each_ref().map(|(key, value)| (*key, value.as_str()));
        match self.letter.to {
            Party::Guest => {
                vec![self.l.say("mail-ask-host", &words), self.l.say("mail-why-guest", &words)]
            }
            Party::Host => {
                vec![self.l.say("mail-ask-guest", &words), self.l.say("mail-why-host", &words)]
            }
        }
    }

    /// The guest knows what they did; a host's name may stand for a colleague.
    fn done_by(&self, key: &str, by: Party) -> String {
        match (by, self.letter.to) {
            (Party::Guest, Party::Guest) => self.l.t(&format!("{key}-by-you")),
            (Party::Guest, Party::Host) => {
                self.l.say(&format!("{key}-by"), &[("name", &name(&self.letter.guest.name))])
            }
            (Party::Host, _) => {
                self.l.say(&format!("{key}-by"), &[("name", &name(&self.letter.host.name))])
            }
        }
    }

    fn other(&self) -> String {
        name(&self.letter.other().name)
    }

    fn named(&self, key: &str) -> String {
        self.l.say(key, &[("name", &self.other())])
    }

    fn moment(&self, key: &str, at: jiff::Timestamp) -> String {
        let moment = self.letter.me().reader.moment(at);
        self.l.say(key, &[("moment", &moment), ("name", &self.other())])
    }

    fn fact(&self, key: &str, value: &str) -> Fact {
        Fact { label: self.l.t(key), lines: lines(value) }
    }

    fn link(&self, key: &str, link: &str) -> Action {
        Action { label: self.l.t(key), link: link.to_owned() }
    }
}
