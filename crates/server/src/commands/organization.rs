//! `kalends org create`, `kalends api-key create` and `kalends password`.

use crate::config::{Config, Flags};
use anyhow::Result;
use app::{accounts::Found, keys::Draft};
use clap::Args;
use std::process::ExitCode;

#[derive(Args)]
pub struct Create {
    /// Its part of every link: lower-case letters, digits and hyphens
    #[arg(long)]
    slug: String,
    #[arg(long)]
    name: String,
    #[arg(long)]
    owner_email: String,
    #[arg(long)]
    owner_password: String,
    /// The owner's part of the booking link; made of the address if left out
    #[arg(long)]
    owner_username: Option<String>,
    /// An IANA zone, like Europe/Berlin
    #[arg(long, default_value = "UTC")]
    timezone: String,
}

#[derive(Args)]
pub struct CreateKey {
    /// The organization's slug
    #[arg(long)]
    org: String,
    #[arg(long)]
    name: String,
    /// owner, admin or host
    #[arg(long, default_value = "admin")]
    role: String,
    /// With the role host: the username of the member it is for [default: the first owner]
    #[arg(long, value_name = "USERNAME")]
    user: Option<String>,
}

#[derive(Args)]
pub struct Password {
    /// The member's e-mail address
    email: String,
}

impl Create {
    pub async fn run(self, flags: &Flags) -> Result<ExitCode> {
        let app = Config::read(flags, None)?.app(None).await?;
        let founded = app::accounts::found(
            &app,
            Found {
                slug: self.slug,
                name: self.name,
                owner_name: None,
                owner_email: self.owner_email,
                owner_password: self.owner_password,
                owner_username: self.owner_username,
                timezone: self.timezone,
                language: None,
            },
        )
        .await?;
        let base = &app.settings.base_url;
        let (organization, owner) = (&founded.organization, &founded.owner);
        let host_url = format!("{base}/book/{}/{}", organization.slug, owner.username);
        let printed = serde_json::json!({
            "id": organization.id,
            "slug": organization.slug,
            "name": organization.name,
            "owner": {
                "id": owner.id,
                "username": owner.username,
                "displayName": owner.display_name,
                "email": owner.email,
                "timezone": owner.timezone,
            },
            "eventType": {
                "id": founded.event_type.id,
                "slug": founded.event_type.slug,
                "bookingUrl": format!("{host_url}/{}", founded.event_type.slug),
            },
            "bookingUrl": host_url,
        });
        println!("{}", serde_json::to_string_pretty(&printed)?);
        Ok(ExitCode::SUCCESS)
    }
}

impl CreateKey {
    pub async fn run(self, flags: &Flags) -> Result<ExitCode> {
        let role = self.role.parse().map_err(|wrong| app::Error::field("--role", wrong))?;
        let app = Config::read(flags, None)?.app(None).await?;
        let organization =
            app::offer::organization(&app, &self.org).await.map_err(|error| match error {
                app::Error::NotFound => anyhow::anyhow!("There is no organization “{}”.", self.org),
                error => error.into(),
            })?;
        let member = app::keys::member(&app, organization.id, self.user.as_deref()).await?;
        let draft = Draft { name: &self.name, role, member: Some(member) };
        let key = app::keys::create(&app, organization.id, None, draft).await?;
        println!("{key}");
        Ok(ExitCode::SUCCESS)
    }
}

impl Password {
    /// The link alone on a line; whoever is in several organizations gets a line for each.
    pub async fn run(self, flags: &Flags) -> Result<ExitCode> {
        let app = Config::read(flags, None)?.app(None).await?;
        let links = app::accounts::resets::links(&app, &self.email).await?;
        match &links[..] {
            [] => anyhow::bail!("Nobody signs in as “{}”.", self.email),
            [(_, link)] => println!("{link}"),
            several => several.iter().for_each(|(slug, link)| println!("{slug} {link}")),
        }
        Ok(ExitCode::SUCCESS)
    }
}
