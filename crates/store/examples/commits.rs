//! How many durable commits a second SQLite keeps here: one writer alone, and many who share.
//!
//! `cargo run -p store --release --example commits [FOLDER]`

use std::time::{Duration, Instant};

use jiff::Timestamp;
use store::{At, Db, Json, Result, args};
use uuid::Uuid;

const SPAN: Duration = Duration::from_secs(3);

const INSERT: &str = "
    insert into changes (organization_id, id, entity_type, entity_id, action, actor, actor_id,
                         details, created_at)
    values ($1, $2, 'booking', $2, 'created', 'guest', null, $3, $4)";

#[tokio::main]
async fn main() -> Result<()> {
    let folder = std::env::args().nth(1).map_or_else(std::env::temp_dir, Into::into);
    let folder = tempfile::tempdir_in(folder).expect("a folder to write to");
    let db = Db::open(&format!("sqlite://{}", folder.path().join("commits.db").display())).await?;
    db.migrate(Timestamp::UNIX_EPOCH).await?;
    let organization = Uuid::from_u128(1);
    let mut tx = db.write(organization).await?;
    let insert = "
        insert into organizations (id, slug, name, created_at, updated_at)
        values ($1, 'acme', 'Acme', $2, $2)";
    tx.exec(insert, args![organization, At(Timestamp::UNIX_EPOCH)]).await?;
    tx.commit().await?;

    for writers in [1, 4, 16, 64, 256] {
        let rate = rate(&db, organization, writers).await?;
        println!("{writers:>4} writers {rate:>8.0} commits/s");
    }
    Ok(())
}

async fn rate(db: &Db, organization: Uuid, writers: u64) -> Result<f64> {
    let began = Instant::now();
    let tasks: Vec<_> = (0..writers)
        .map(|writer| {
            let db = db.clone();
            tokio::spawn(async move {
                let mut commits = 0;
                while began.elapsed() < SPAN {
                    let id = Uuid::from_u64_pair(writers << 32 | writer, commits);
                    let mut tx = db.write(organization).await?;
                    let details = Json("a booking's worth of words");
                    let now = At(Timestamp::UNIX_EPOCH);
                    tx.exec(INSERT, args![organization, id, details, now]).await?;
                    tx.commit().await?;
                    commits += 1;
                }
                Result::Ok(commits)
            })
        })
        .collect();
    let mut commits = 0;
    for task in tasks {
        commits += task.await.expect("a writer")?;
    }
    Ok(commits as f64 / began.elapsed().as_secs_f64())
}
