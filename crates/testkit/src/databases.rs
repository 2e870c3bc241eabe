//! Throw-away databases of both kinds, each migrated and empty.
//!
//! On PostgreSQL a test serves as a node should: by a role that owns no table of ours and cannot
//! leave the room of its organization ([`TestDatabase::as_owner`] is for those who look after one).
//!
//! A PostgreSQL server is started once a process, or taken from `KALENDS_TEST_POSTGRES`, the
//! superuser's address of a server that is itself thrown away (`cargo xtask` starts one a run).

use std::{
    ops::Deref,
    path::Path,
    sync::{
        LazyLock,
        atomic::{AtomicU64, Ordering},
    },
};

use jiff::Timestamp;
use store::Db;
use tempfile::TempDir;
use tokio::sync::{OnceCell, mpsc, oneshot};

use crate::postgres::Cluster;

/// A database of one test: use it as a [`Db`]. Dropped, it is removed.
pub struct TestDatabase {
    db: Db,
    url: String,
    owner_url: String,
    _remains: Remains,
}

enum Remains {
    Folder { _folder: TempDir },
    Database { name: String },
}

impl TestDatabase {
    /// The address, for a program that opens it on its own.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// As the one who migrates and mends: it owns the tables.
    pub async fn as_owner(&self) -> Db {
        Db::open(&self.owner_url).await.expect("the address of its owner")
    }
}

impl Deref for TestDatabase {
    type Target = Db;

    fn deref(&self) -> &Db {
        &self.db
    }
}

impl Drop for Remains {
    fn drop(&mut self) {
        if let Remains::Database { name } = self {
            server().remove(name);
        }
    }
}

/// One of each kind, for a test that compares them.
pub async fn databases() -> [TestDatabase; 2] {
    [fresh_sqlite().await, fresh_postgres().await]
}

/// When the schema was made, in every test.
fn migrated_at() -> Timestamp {
    Timestamp::UNIX_EPOCH
}

/// A copy of a SQLite file that was migrated once.
pub async fn fresh_sqlite() -> TestDatabase {
    static MIGRATED: OnceCell<Vec<u8>> = OnceCell::const_new();
    let bytes = MIGRATED.get_or_init(migrated_file).await;
    let folder = folder();
    let path = folder.path().join("test.db");
    std::fs::write(&path, bytes).expect("room for a database file");
    let url = format!("sqlite://{}", path.display());
    let db = Db::open(&url).await.expect("a copied file opens");
    let owner_url = url.clone();
    TestDatabase { db, url, owner_url, _remains: Remains::Folder { _folder: folder } }
}

/// In memory where the system offers that: each commit of a test would wait for the disk.
fn folder() -> TempDir {
    let memory = Path::new("/dev/shm");
    let in_memory = memory.is_dir().then(|| tempfile::tempdir_in(memory).ok()).flatten();
    in_memory.unwrap_or_else(|| tempfile::tempdir().expect("a temporary folder"))
}

async fn migrated_file() -> Vec<u8> {
    let folder = folder();
    let path = folder.path().join("template.db");
    let db = Db::open(&format!("sqlite://{}", path.display())).await.expect("a new file opens");
    db.migrate(migrated_at()).await.expect("the SQLite migrations apply");
    // The last connection to close moves everything from the log into the file.
    drop(db);
    std::fs::read(&path).expect("the file just made")
}

/// A database made from a PostgreSQL template that was migrated once.
pub async fn fresh_postgres() -> TestDatabase {
    static MIGRATED: OnceCell<()> = OnceCell::const_new();
    MIGRATED.get_or_init(migrated_template).await;
    let name = fresh_name();
    server().ask(create(&name, TEMPLATE)).await;
    server().ask(create_server_role(&name)).await;
    let [url, owner_url] = [NODE, OWNER].map(|role| server().url(role, &name));
    let db = Db::open(&url).await.expect("the address of a new database");
    TestDatabase { db, url, owner_url, _remains: Remains::Database { name } }
}

/// An empty PostgreSQL database, as its superuser.
pub async fn empty_postgres() -> TestDatabase {
    let name = fresh_name();
    server().ask(format!("create database {name}")).await;
    let url = server().superuser_url(&name);
    let db = Db::open(&url).await.expect("the address of a new database");
    TestDatabase { db, owner_url: url.clone(), url, _remains: Remains::Database { name } }
}

const TEMPLATE: &str = "kalends_template";

async fn migrated_template() {
    // Several processes may share the server: the first makes the template, the others wait.
    server().ask("select pg_advisory_lock(7)".into()).await;
    let found = format!("select 1 from pg_database where datname = '{TEMPLATE}'");
    if server().ask(found).await == 0 {
        let draft = fresh_name();
        server().ask(create(&draft, "template1")).await;
        let db = Db::open(&server().url(OWNER, &draft)).await.expect("the address of the template");
        db.migrate(migrated_at()).await.expect("the PostgreSQL migrations apply");
        let mut tx = db.operator_write().await.expect("a transaction");
        for right in RIGHTS {
            tx.exec(right, &[]).await.expect("what the owner may grant");
        }
        tx.commit().await.expect("the rights are given");
        drop(db);
        let end = format!(
            "select pg_terminate_backend(pid, 5000) from pg_stat_activity where datname = '{draft}'"
        );
        server().ask(end).await;
        server().ask(format!("alter database {draft} rename to {TEMPLATE}")).await;
    }
    server().ask("select pg_advisory_unlock(7)".into()).await;
}

fn create(name: &str, template: &str) -> String {
    format!("create database {name} template {template} owner {OWNER}")
}

/// The role that connections to this database step down to; what it may, it has from the shared one.
fn create_server_role(name: &str) -> String {
    format!("create role {name}_app nologin in role kalends_rights role {NODE}")
}

/// Owns the tables and migrates them.
const OWNER: &str = "kalends";

/// Serves: no superuser, no owner of a table of ours.
const NODE: &str = "kalends_node";

/// What `serve()` in the migrations gives the role that serves. It may make tables besides, which
/// are then its own, and end connections: some tests of the store need that.
const RIGHTS: [&str; 3] = [
    "grant select, insert, update, delete on all tables in schema public to kalends_rights",
    "revoke insert, update, delete on _migrations from kalends_rights",
    "grant usage, create on schema public to kalends_rights",
];

fn fresh_name() -> String {
    static COUNT: AtomicU64 = AtomicU64::new(0);
    format!("kalends_{}_{}", std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed))
}

/// The server of this process. Without one a test fails, and says what to install.
fn server() -> &'static Server {
    static SERVER: LazyLock<Result<Server, String>> =
        LazyLock::new(|| match std::env::var("KALENDS_TEST_POSTGRES") {
            Ok(url) => Ok(Server::at(url, None)),
            Err(_) => Cluster::start().map(|own| Server::at(own.url("postgres"), Some(own))),
        });
    SERVER.as_ref().unwrap_or_else(|reason| panic!("{reason}"))
}

/// A server, and the superuser's connection to it on a thread of its own:
/// a connection belongs to one runtime, and each test has another.
struct Server {
    superuser: String,
    requests: mpsc::UnboundedSender<(String, Option<oneshot::Sender<usize>>)>,
    _own: Option<Cluster>,
}

impl Server {
    fn at(superuser: String, own: Option<Cluster>) -> Server {
        let (requests, mut inbox) =
            mpsc::unbounded_channel::<(String, Option<oneshot::Sender<usize>>)>();
        let url = superuser.clone();
        std::thread::spawn(move || {
            let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
            runtime.expect("a runtime").block_on(async move {
                let connected = tokio_postgres::connect(&url, tokio_postgres::NoTls).await;
                let (client, connection) = connected.expect("the test server answers");
                tokio::spawn(connection);
                while let Some((text, reply)) = inbox.recv().await {
                    let answer = client.simple_query(&text).await;
                    let answer = answer.unwrap_or_else(|error| panic!("{text}: {error:?}"));
                    let is_row = |message: &&tokio_postgres::SimpleQueryMessage| {
                        matches!(message, tokio_postgres::SimpleQueryMessage::Row(_))
                    };
                    let rows = answer.iter().filter(is_row).count();
                    if let Some(reply) = reply {
                        // A test that was stopped does not wait for its answer.
                        let _ = reply.send(rows);
                    }
                }
            });
        });
        let server = Server { superuser, requests, _own: own };
        server.tell(CREATE_ROLES.into(), None);
        server
    }

    /// The address of a database for a role that row-level rules bind: no superuser.
    fn url(&self, role: &str, database: &str) -> String {
        let place = self.place();
        let host = place.rsplit('@').next().unwrap_or_default();
        format!("postgres://{role}@{host}/{database}")
    }

    fn superuser_url(&self, database: &str) -> String {
        format!("postgres://{}/{database}", self.place())
    }

    /// Who and where, without the database.
    fn place(&self) -> &str {
        let place =
            self.superuser.trim_start_matches("postgresql://").trim_start_matches("postgres://");
        place.split(['/', '?']).next().unwrap_or_default()
    }

    fn tell(&self, text: String, reply: Option<oneshot::Sender<usize>>) {
        self.requests.send((text, reply)).expect("the superuser's connection");
    }

    /// How many rows came back.
    async fn ask(&self, text: String) -> usize {
        let (reply, answer) = oneshot::channel();
        self.tell(text, Some(reply));
        answer.await.expect("the superuser's connection")
    }

    fn remove(&self, database: &str) {
        self.tell(format!("drop database if exists {database} with (force)"), None);
        self.tell(format!("drop role if exists {database}_app"), None);
    }
}

const CREATE_ROLES: &str = "
    do $$ begin
      create role kalends login;
      create role kalends_node login;
      create role kalends_rights nologin in role pg_signal_backend;
    exception when duplicate_object or unique_violation then
    end $$";

/// One test body, run on SQLite and on PostgreSQL: `on_both!(name, |db| async { … })`.
///
/// `db` is a [`TestDatabase`]. The tests are called `name::sqlite` and `name::postgres`.
#[macro_export]
macro_rules! on_both {
    ($(#[$meta:meta])* $name:ident, |$db:ident| async $body:block) => {
        $(#[$meta])*
        mod $name {
            #[allow(unused_imports, reason = "a body may need nothing from outside")]
            use super::*;

            async fn body($db: $crate::TestDatabase) $body

            #[tokio::test(flavor = "multi_thread")]
            async fn sqlite() {
                body($crate::fresh_sqlite().await).await;
            }

            #[tokio::test(flavor = "multi_thread")]
            async fn postgres() {
                body($crate::fresh_postgres().await).await;
            }
        }
    };
}
