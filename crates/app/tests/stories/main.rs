//! What the verbs promise, told as stories, each on SQLite and on PostgreSQL.

mod accounts;
mod calendars;
mod counted;
mod cutoffs;
mod device;
mod doors;
mod limits;
mod long_list;
mod mails;
mod oidc;
mod passkeys;
mod races;
mod reminders;
mod requests;
mod schedules;
mod schema;
mod second_factor;
mod slots;
mod storm;
mod time_off;
mod turns;
mod world;

/// Makes two tests of one story: `name::sqlite` and `name::postgres`.
macro_rules! story {
    ($name:ident, |$world:ident| $body:expr) => {
        mod $name {
            use super::*;

            async fn tell($world: World) {
                $body
            }

            #[tokio::test(flavor = "multi_thread")]
            async fn sqlite() {
                tell(World::over(testkit::fresh_sqlite().await).await).await;
            }

            #[tokio::test(flavor = "multi_thread")]
            async fn postgres() {
                tell(World::over(testkit::fresh_postgres().await).await).await;
            }
        }
    };
}
pub(crate) use story;
