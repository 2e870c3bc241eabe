//! PostgreSQL servers that keep their word (`fsync`), can be killed, and can follow each other.

use anyhow::{Context, Result, ensure};
use std::{
    os::unix::{fs::chown, process::CommandExt},
    path::{Path, PathBuf},
    process::{Command, Stdio},
    time::Duration,
};
use testkit::postgres::{programs, somebody_else};

const FIRST: u16 = 5_501;
const SECOND: u16 = 5_502;
const SETTINGS: &str = "-c listen_addresses='' -c max_connections=200 -c hot_standby=on \
                        -c dynamic_shared_memory_type=mmap";

/// A primary, and where asked for a replica that has every commit before it is answered.
pub struct Cluster {
    folder: PathBuf,
    programs: PathBuf,
}

impl Cluster {
    pub fn start(with_replica: bool) -> Result<Cluster> {
        let programs = programs().map_err(anyhow::Error::msg)?;
        let folder = tempfile::Builder::new().prefix("kalends-chaos-").tempdir()?.keep();
        if let Some((user, group)) = somebody_else() {
            chown(&folder, Some(user), Some(group))?;
        }
        let cluster = Cluster { folder, programs };
        let words = ["--username=postgres", "--auth=trust", "--encoding=UTF8", "--locale=C.UTF-8"];
        cluster.run("initdb", &[&words[..], &["--pgdata=first"]].concat())?;
        cluster.up("first", FIRST, "")?;
        cluster.sql(FIRST, "create database kalends", "postgres")?;
        if with_replica {
            cluster.follow()?;
        }
        Ok(cluster)
    }

    fn follow(&self) -> Result<()> {
        let socket = self.folder.display();
        let from = format!("host={socket} port={FIRST} user=postgres application_name=second");
        self.run(
            "pg_basebackup",
            &["-d", &from, "-D", "second", "-R", "-X", "stream", "-c", "fast"],
        )?;
        self.up("second", SECOND, "")?;
        self.sql(FIRST, "alter system set synchronous_standby_names = 'second'", "postgres")?;
        self.sql(FIRST, "select pg_reload_conf()", "postgres")?;
        for _ in 0..100 {
            let state =
                self.sql(FIRST, "select sync_state from pg_stat_replication", "postgres")?;
            if state.trim() == "sync" {
                return Ok(());
            }
            std::thread::sleep(Duration::from_millis(100));
        }
        anyhow::bail!("the replica does not follow")
    }

    /// For one server, or for whichever of the two takes writes.
    pub fn url(&self, with_replica: bool) -> String {
        let host = self.folder.to_string_lossy().replace('/', "%2F");
        match with_replica {
            false => format!("postgres://postgres@{host}:{FIRST}/kalends"),
            true => format!(
                "postgres://postgres@{host}:{FIRST},{host}:{SECOND}/kalends\
                 ?target_session_attrs=read-write"
            ),
        }
    }

    /// As when the power goes: nothing is written back.
    pub fn crash(&self) -> Result<()> {
        self.run("pg_ctl", &["stop", "-D", "first", "-m", "immediate", "-w"])
    }

    pub fn restart(&self) -> Result<()> {
        self.up("first", FIRST, "")
    }

    /// The primary dies for good; the replica takes over.
    pub fn fail_over(&self) -> Result<()> {
        self.crash()?;
        self.run("pg_ctl", &["promote", "-D", "second", "-w"])
    }

    fn up(&self, data: &str, port: u16, more: &str) -> Result<()> {
        let options = format!("{SETTINGS} -k {} -p {port} {more}", self.folder.display());
        let log = format!("{data}.log");
        self.run("pg_ctl", &["start", "-D", data, "-w", "-l", &log, "-o", &options])
    }

    fn sql(&self, port: u16, text: &str, database: &str) -> Result<String> {
        let socket = self.folder.to_string_lossy().into_owned();
        let port = port.to_string();
        let words = ["-h", &socket, "-p", &port, "-U", "postgres", "-d", database, "-Atc", text];
        let output = self.command("psql").args(words).stdout(Stdio::piped()).output()?;
        ensure!(output.status.success(), "{text}: {}", String::from_utf8_lossy(&output.stderr));
        Ok(String::from_utf8_lossy(&output.stdout).into_owned())
    }

    fn run(&self, program: &str, words: &[&str]) -> Result<()> {
        let status = self.command(program).args(words).status();
        ensure!(
            status.with_context(|| program.to_owned())?.success(),
            "{program} {words:?} failed"
        );
        Ok(())
    }

    fn command(&self, program: &str) -> Command {
        let own = self.programs.join(program);
        let mut command =
            Command::new(if own.is_file() { own.as_path() } else { Path::new(program) });
        command.current_dir(&self.folder).stdin(Stdio::null()).stdout(Stdio::null());
        if let Some((user, group)) = somebody_else() {
            command.uid(user).gid(group);
        }
        command
    }
}

impl Drop for Cluster {
    fn drop(&mut self) {
        for data in ["first", "second"] {
            // One that is down, or was never there, is as good as stopped.
            self.command("pg_ctl")
                .args(["stop", "-D", data, "-m", "immediate", "-w"])
                .stderr(Stdio::null())
                .status()
                .ok();
        }
        std::fs::remove_dir_all(&self.folder).ok();
    }
}
