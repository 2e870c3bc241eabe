//! A PostgreSQL server of our own, in a temporary folder, gone when the tests are.
//!
//! It listens on a socket in its folder only. A small shell beside it holds the other end of a
//! pipe: when this process ends, in whichever way, the pipe closes, and the shell stops the server
//! and removes the folder.

use std::{
    fs,
    io::{BufRead, BufReader, Read},
    os::unix::{fs::chown, process::CommandExt},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
};

/// A running server. Dropped, it stops.
pub struct Cluster {
    folder: PathBuf,
    shell: Child,
}

/// `$1` the folder, `$2` the programs, the rest settings of the server. Quiet about everything but
/// `ready` and what went wrong.
const SHELL: &str = r#"
folder=$1 programs=$2
shift 2
trap '' INT TERM HUP
trap 'rm -rf "$folder"' EXIT
cd "$folder" || exit
"$programs/initdb" --pgdata=data --username=postgres --auth=trust --encoding=UTF8 --locale=C.UTF-8 \
    --no-sync --no-instructions >log 2>&1 || { cat log; exit; }
"$programs/postgres" -D data -k "$folder" -c listen_addresses= -c max_connections=300 -c fsync=off \
    -c synchronous_commit=off -c full_page_writes=off -c wal_level=minimal -c max_wal_senders=0 \
    -c dynamic_shared_memory_type=mmap -c autovacuum=off "$@" >>log 2>&1 &
tries=0
until "$programs/pg_isready" -q -h "$folder"; do
    tries=$((tries + 1))
    kill -0 $! 2>/dev/null && [ $tries -lt 600 ] || { cat log; exit; }
    sleep 0.05
done
echo ready
cat >/dev/null
kill -INT $!
wait
"#;

impl Cluster {
    /// Makes a new server and waits until it answers; the error is one sentence for the developer.
    pub fn start() -> Result<Cluster, String> {
        Cluster::start_with(&[])
    }

    /// The same with more settings, such as `shared_buffers=2GB`.
    pub fn start_with(settings: &[&str]) -> Result<Cluster, String> {
        let programs = programs()?;
        let folder = tempfile::Builder::new().prefix("kalends-postgres-").tempdir();
        let folder = folder.map_err(|error| format!("no temporary folder: {error}"))?.keep();
        let mut command = Command::new("sh");
        command.args(["-c", SHELL, "kalends-postgres"]).arg(&folder).arg(&programs);
        command.args(settings.iter().flat_map(|setting| ["-c", setting]));
        // The server refuses to run as root, so root lends it another user.
        if let Some((user, group)) = somebody_else() {
            chown(&folder, Some(user), Some(group)).map_err(|error| error.to_string())?;
            command.uid(user).gid(group);
        }
        // Its own group: Ctrl-C at the tests must not reach the shell before it has cleaned up.
        command.process_group(0).current_dir("/").stdin(Stdio::piped()).stdout(Stdio::piped());
        let mut shell = command.spawn().map_err(|error| format!("sh did not start: {error}"))?;

        let mut answer = String::new();
        if let Some(output) = shell.stdout.take() {
            let mut output = BufReader::new(output);
            let read = output.read_line(&mut answer);
            if read.is_err() || answer.trim() != "ready" {
                // What the shell printed instead is the reason; it may be cut short, never wrong.
                let _ = output.read_to_string(&mut answer);
                return Err(format!("PostgreSQL did not start: {answer}"));
            }
        }
        Ok(Cluster { folder, shell })
    }

    /// The address of a database in it, for its superuser.
    pub fn url(&self, database: &str) -> String {
        let host = self.folder.to_string_lossy().replace('/', "%2F");
        format!("postgres://postgres@{host}/{database}")
    }
}

impl Drop for Cluster {
    fn drop(&mut self) {
        drop(self.shell.stdin.take());
        // The shell ends by itself; waiting keeps it from staying behind as a zombie.
        let _ = self.shell.wait();
    }
}

/// The folder with `initdb`: in the path, or where Debian keeps the newest.
pub fn programs() -> Result<PathBuf, String> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let in_path = std::env::split_paths(&path).find(|folder| is_complete(folder));
    let newest = || {
        let versions = fs::read_dir("/usr/lib/postgresql").ok()?;
        versions
            .filter_map(|entry| entry.ok()?.file_name().to_str()?.parse::<u32>().ok())
            .filter(|version| is_complete(&debian(*version)))
            .max()
            .map(debian)
    };
    in_path.or_else(newest).ok_or_else(|| {
        "The tests need PostgreSQL's programs (initdb, postgres): apt-get install postgresql".into()
    })
}

fn debian(version: u32) -> PathBuf {
    format!("/usr/lib/postgresql/{version}/bin").into()
}

fn is_complete(folder: &Path) -> bool {
    ["initdb", "postgres", "pg_isready"].iter().all(|program| folder.join(program).is_file())
}

/// The user and group to run as when this process is root: postgres, or nobody.
pub fn somebody_else() -> Option<(u32, u32)> {
    let own = fs::metadata("/proc/self").ok()?;
    if std::os::unix::fs::MetadataExt::uid(&own) != 0 {
        return None;
    }
    let users = fs::read_to_string("/etc/passwd").ok()?;
    let find = |name: &str| {
        let fields: Vec<_> =
            users.lines().map(|line| line.split(':').collect::<Vec<_>>()).find(|f| f[0] == name)?;
        Some((fields.get(2)?.parse().ok()?, fields.get(3)?.parse().ok()?))
    };
    find("postgres").or_else(|| find("nobody"))
}
