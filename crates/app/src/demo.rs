//! An organization worth looking at, for trying things out.

use crate::{
    App, Principal, Result,
    accounts::{self, Found, Founded},
    event_types::{self, Draft},
    hosts::{self, Profile},
};
use model::{Actor, Details, Location, LocationKind, Question, QuestionKind};

/// What the demo's owner signs in with.
pub const EMAIL: &str = "ana@example.com";
pub const PASSWORD: &str = "kalends-demo";

/// Fills an empty database with the organization `acme` and its host `ana` in New York.
///
/// # Errors
/// Names `slug` when there is an `acme` already.
pub async fn fill(app: &App) -> Result<Founded> {
    let founded = accounts::found(
        app,
        Found {
            slug: "acme".into(),
            name: "Acme Mentoring".into(),
            owner_name: Some("Ana Lima".into()),
            owner_email: EMAIL.into(),
            owner_password: PASSWORD.into(),
            owner_username: Some("ana".into()),
            timezone: "America/New_York".into(),
            language: None,
        },
    )
    .await?;
    let who = Principal {
        organization: founded.organization.id,
        actor: Actor::Member(founded.owner.id),
        role: founded.owner.role,
        bound: None,
    };
    let bio = "I help engineers find their next step: career, code and everything between.";
    let profile = Profile { bio: Some(bio.into()), ..Profile::default() };
    hosts::update(app, &who, founded.owner.id, profile).await?;
    event_types::update(app, &who, founded.event_type.id, intro()).await?;
    for draft in [lesson(), review(), office_hours()] {
        event_types::create(app, &who, None, draft).await?;
    }
    Ok(founded)
}

fn intro() -> Draft {
    let details = Details {
        description: "A first talk: where you are, where you want to go, and whether I can help."
            .into(),
        locations: vec![place(LocationKind::GoogleMeet, None)],
        custom_questions: vec![question("What is it about?", QuestionKind::Textarea, false)],
        ..Details::default()
    };
    Draft { details: Some(details), ..Draft::default() }
}

fn lesson() -> Draft {
    let details = Details {
        description: "One to one, at your pace.".into(),
        duration_minutes: 60,
        durations: vec![30, 60, 90],
        color: "#1b9388".into(),
        locations: vec![
            place(LocationKind::Zoom, None),
            place(LocationKind::Phone, None),
            place(LocationKind::InPerson, Some("Bryant Park, New York")),
        ],
        custom_questions: vec![
            Question {
                options: ["Beginner", "Some years", "Expert"].map(String::from).to_vec(),
                ..question("Your level", QuestionKind::Select, true)
            },
            question("A link to your work", QuestionKind::Url, false),
        ],
        ..Details::default()
    };
    Draft { name: Some("Lesson".into()), details: Some(details), ..Draft::default() }
}

fn review() -> Draft {
    let details = Details {
        description: "I read your code beforehand and we go through it together.".into(),
        duration_minutes: 45,
        durations: vec![45],
        color: "#c2571a".into(),
        locations: vec![place(LocationKind::GoogleMeet, None)],
        requires_confirmation: true,
        ..Details::default()
    };
    Draft { name: Some("Code review".into()), details: Some(details), ..Draft::default() }
}

fn office_hours() -> Draft {
    let details = Details {
        description: "Open to everyone: bring a question, stay for the others'.".into(),
        duration_minutes: 60,
        durations: vec![60],
        color: "#8a4fc7".into(),
        locations: vec![place(LocationKind::Zoom, None)],
        seats: 5,
        ..Details::default()
    };
    Draft { name: Some("Office hours".into()), details: Some(details), ..Draft::default() }
}

fn place(kind: LocationKind, value: Option<&str>) -> Location {
    Location { kind, value: value.map(str::to_owned), display_name: None }
}

fn question(label: &str, kind: QuestionKind, required: bool) -> Question {
    Question { id: String::new(), label: label.into(), kind, required, options: Vec::new() }
}
