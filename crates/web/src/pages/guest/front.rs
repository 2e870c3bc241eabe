//! The first pages: the organizations, the hosts of one, the event types of a host.

use super::words;
use crate::{answer, error::Result, extract::Visitor};
use app::App;
use axum::{
    extract::{Path, State},
    response::{IntoResponse, Redirect},
};
use model::{EventType, Member, Organization};
use view::{
    locale::Locale,
    pages::guest::{
        address,
        front::{Door, Front},
        host::HostPage,
        landing::{EventLink, Landing, Offer},
    },
};

/// `GET /`: on an empty database the way to set it up.
pub async fn front(State(app): State<App>, visitor: Visitor) -> Result {
    let organizations = app::offer::organizations(&app).await?;
    match &organizations[..] {
        [] => Ok(Redirect::to("/setup").into_response()),
        [only] => show_landing(&app, visitor, only.slug.as_str()).await,
        several => {
            let door = |organization: &Organization| Door {
                name: organization.name.clone(),
                path: address::landing(organization.slug.as_str()),
            };
            let organizations = several.iter().map(door).collect();
            let page = Front { page: visitor.page(), organizations };
            Ok(answer::page(&page, &page.page.nonce))
        }
    }
}

pub async fn landing(
    State(app): State<App>,
    Path(organization): Path<String>,
    visitor: Visitor,
) -> Result {
    show_landing(&app, visitor, &organization).await
}

async fn show_landing(app: &App, visitor: Visitor, slug: &str) -> Result {
    let (organization, hosts) = app::offer::hosts(app, slug).await?;
    let offer = |(member, offered): &(Member, Vec<EventType>)| Offer {
        host: words::host(app, member),
        path: address::host(slug, member.username.as_str()),
        events: links(visitor.locale, slug, member, offered),
    };
    let hosts = hosts.iter().map(offer).collect();
    let base = words::page(&visitor, &organization);
    let page = Landing { page: base, organization: organization.name, hosts };
    let page = answer::page(&page, &page.page.nonce);
    Ok(answer::framed_by(page, &organization.settings.embed_on))
}

pub async fn host(
    State(app): State<App>,
    Path((slug, username)): Path<(String, String)>,
    visitor: Visitor,
) -> Result {
    let (organization, member, offered) = app::offer::host(&app, &slug, &username).await?;
    let page = HostPage {
        page: words::page(&visitor, &organization),
        organization: organization.name,
        organization_path: address::landing(&slug),
        host: words::host(&app, &member),
        events: links(visitor.locale, &slug, &member, &offered),
    };
    let page = answer::page(&page, &page.page.nonce);
    Ok(answer::framed_by(page, &organization.settings.embed_on))
}

fn links(locale: Locale, slug: &str, member: &Member, offered: &[EventType]) -> Vec<EventLink> {
    let link = |event_type: &EventType| EventLink {
        event: words::event(locale, event_type, event_type.details.duration_minutes),
        path: address::event(slug, member.username.as_str(), event_type.slug.as_str()),
    };
    offered.iter().map(link).collect()
}
