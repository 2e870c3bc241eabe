//! `kalends org create` and `kalends api-key create`.

use crate::config::{Config, Flags};
use anyhow::Result;
use app::accounts::Found;
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
        let key = app::keys::create(&app, organization.id, None, &self.name, role).await?;
        println!("{key}");
        Ok(ExitCode::SUCCESS)
    }
}
