//! The host's side: the first run, signing in, and the workspace under `/admin`.
//!
//! A handler reads its form, calls one verb and shows a page of `view::pages::admin`. A POST that
//! succeeds ends in a 303; one that does not shows the same page with everything that was typed.

mod api_keys;
mod availability;
mod blocked;
mod booking;
mod booking_end;
mod booking_note;
mod bookings;
mod bookings_ask;
mod calendar_auth;
mod calendars;
mod compare;
mod cursor;
mod defaults;
mod desk;
mod email_change;
mod event_type;
mod event_type_end;
mod event_type_form;
mod event_type_links;
mod event_type_problems;
mod event_type_read;
mod event_type_rows;
mod event_types;
mod export;
mod fallen;
mod guests_see;
mod half_way;
mod holidays;
mod home;
mod hours_desk;
mod member_leaves;
mod members;
mod no_right;
mod notifications;
mod oidc;
mod organization;
mod outbox;
mod overrides;
mod passkey_sign_in;
mod passkeys;
mod picture;
mod profile;
mod proof;
mod ranges;
mod refused;
mod reschedule;
mod said;
mod schedules;
mod second_step;
mod security;
mod sessions;
mod setup;
mod sign_in;
mod state;
mod travel;
mod typed;
mod week_form;

pub use no_right::{is_of_workspace, page as no_right};
pub use sign_in::entered;
pub use typed::{at, problems};

use app::App;
use axum::{
    Router,
    extract::DefaultBodyLimit,
    routing::{get, post},
};

/// What a form may bring along with a picture, its boundaries included.
fn upload() -> DefaultBodyLimit {
    DefaultBodyLimit::max(app::pictures::MOST_BYTES + 64 * 1024)
}

pub fn routes() -> Router<App> {
    Router::new()
        .route("/setup", get(setup::show).post(setup::save))
        .route("/sign-in", get(sign_in::show).post(sign_in::sign_in))
        .route("/sign-in/organization", post(sign_in::choose))
        .route("/sign-in/second", get(second_step::show).post(second_step::give))
        .route("/sign-in/passkey", post(passkey_sign_in::sign_in))
        .route("/sign-in/passkey/ask", post(passkey_sign_in::ask))
        .route("/sign-in/oidc/{provider}", post(oidc::start))
        .route("/sign-in/oidc/{provider}/callback", get(oidc::callback))
        .route("/sign-out", post(sign_in::sign_out))
        .route("/admin", get(home::show))
        .route("/admin/availability", get(availability::show).post(availability::save))
        .route("/admin/availability/preview", post(availability::seen))
        .route("/admin/availability/overrides", get(overrides::show).post(overrides::save))
        .route("/admin/availability/overrides/{dates}/delete", post(overrides::remove))
        .route("/admin/availability/overrides/undo", post(overrides::put_back))
        .route("/admin/availability/blocked", get(blocked::show).post(blocked::save))
        .route("/admin/availability/blocked/{id}/delete", post(blocked::remove))
        .route("/admin/availability/holidays", get(holidays::show).post(holidays::save))
        .route("/admin/availability/travel", get(travel::show).post(travel::save))
        .route("/admin/availability/travel/{from}/delete", post(travel::remove))
        .route("/admin/availability/schedules", get(schedules::show).post(schedules::create))
        .route("/admin/availability/schedules/{id}/rename", post(schedules::rename))
        .route("/admin/availability/schedules/{id}/default", post(schedules::make_default))
        .route("/admin/availability/schedules/{id}/delete", post(schedules::remove))
        .route("/admin/event-types", get(event_types::show))
        .route("/admin/event-types/new", get(event_type::new).post(event_type::create))
        .route("/admin/event-types/{id}", get(event_type::show).post(event_type::save))
        .route("/admin/event-types/{id}/key", post(event_type_links::renew))
        .route("/admin/event-types/{id}/reminders", post(event_type::apply_reminders))
        .route("/admin/event-types/{id}/links", post(event_type_links::make))
        .route("/admin/event-types/{id}/links/{link}/revoke", post(event_type_links::revoke))
        .route("/admin/event-types/{id}/up", post(event_types::up))
        .route("/admin/event-types/{id}/down", post(event_types::down))
        .route("/admin/event-types/{id}/on", post(event_types::on))
        .route("/admin/event-types/{id}/off", post(event_types::off))
        .route("/admin/event-types/{id}/duplicate", post(event_types::duplicate))
        .route("/admin/event-types/{id}/archive", post(event_types::archive))
        .route("/admin/event-types/{id}/restore", post(event_types::restore))
        .route(
            "/admin/event-types/{id}/delete",
            get(event_type_end::ask).post(event_type_end::delete),
        )
        .route("/admin/bookings", get(bookings::show))
        .route("/admin/bookings/export.csv", get(export::show))
        .route("/admin/bookings/{id}", get(booking::show))
        .route("/admin/bookings/{id}/confirm", post(booking::confirm))
        .route("/admin/bookings/{id}/complete", post(booking::complete))
        .route("/admin/bookings/{id}/no-show", post(booking::no_show))
        .route("/admin/bookings/{id}/undo", post(booking::undo))
        .route("/admin/bookings/{id}/calendar", post(booking::retry_calendar))
        .route("/admin/bookings/{id}/note", post(booking_note::save))
        .route(
            "/admin/bookings/{id}/cancel",
            get(booking_end::ask_cancel).post(booking_end::cancel),
        )
        .route(
            "/admin/bookings/{id}/decline",
            get(booking_end::ask_decline).post(booking_end::decline),
        )
        .route("/admin/bookings/{id}/reschedule", get(reschedule::show).post(compare::save))
        .route("/admin/members", get(members::show).post(members::invite))
        .route("/admin/members/sign-up", post(members::sign_up))
        .route("/admin/members/{id}/role", post(members::role))
        .route("/admin/members/{id}/active", post(member_leaves::active))
        .route("/admin/members/{id}/leave", get(member_leaves::show))
        .route("/admin/members/{id}/remove", post(member_leaves::remove))
        .route("/admin/members/invitations/{id}/resend", post(members::resend))
        .route("/admin/members/invitations/{id}/revoke", post(members::revoke))
        .route("/admin/settings/sessions", get(sessions::show))
        .route("/admin/outbox", get(outbox::list))
        .route("/admin/outbox/{id}", get(outbox::mail))
        .route("/admin/outbox/{id}/html", get(outbox::html))
        .route("/admin/outbox/{id}/invite.ics", get(outbox::calendar))
        .route("/admin/settings", get(profile::show).post(profile::save))
        .route("/admin/settings/photo", post(profile::set_photo).layer(upload()))
        .route("/admin/settings/photo/delete", post(profile::remove_photo))
        .route("/admin/settings/organization", get(organization::show).post(organization::save))
        .route("/admin/settings/organization/logo", post(organization::set_logo).layer(upload()))
        .route("/admin/settings/organization/logo/delete", post(organization::remove_logo))
        .route("/admin/settings/organization/preview", get(organization::preview))
        .route("/admin/settings/defaults", get(defaults::show).post(defaults::save))
        .route("/admin/settings/notifications", get(notifications::show).post(notifications::save))
        .route("/admin/settings/calendars", get(calendars::show).post(calendars::save))
        .route("/api/admin/scheduling/auth/google", get(calendar_auth::start))
        .route("/api/admin/scheduling/auth/google/callback", get(calendar_auth::callback))
        .route("/api/admin/scheduling/auth/google/disconnect", post(calendar_auth::disconnect))
        .route("/admin/settings/api-keys", get(api_keys::show).post(api_keys::create))
        .route("/admin/settings/api-keys/{id}/revoke", post(api_keys::revoke))
        .route(security::PATH, get(security::show))
        .route("/admin/settings/security/email", get(email_change::show).post(email_change::save))
        .route("/admin/settings/security/email/withdraw", post(email_change::withdraw))
        .route("/admin/settings/security/sessions", post(sessions::end))
        .route("/admin/settings/security/password", post(sessions::change_password))
        .route("/admin/settings/security/confirm", get(proof::show).post(proof::give))
        .route("/admin/settings/security/second-step", get(security::set_up).post(security::begin))
        .route("/admin/settings/security/second-step/confirm", post(security::confirm))
        .route("/admin/settings/security/second-step/off", post(security::turn_off))
        .route("/admin/settings/security/providers/{provider}", post(oidc::connect))
        .route("/admin/settings/security/disconnect", post(oidc::disconnect))
        .route("/admin/settings/security/codes", post(security::new_codes))
        .route("/admin/settings/security/passkeys", post(passkeys::begin))
        .route("/admin/settings/security/passkeys/add", post(passkeys::add))
        .route("/admin/settings/security/passkeys/{id}/rename", post(passkeys::rename))
        .route("/admin/settings/security/passkeys/{id}/remove", post(passkeys::remove))
        .route("/admin/settings/security/members/{id}/reset", post(security::reset))
}
