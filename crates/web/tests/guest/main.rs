//! A guest's way as a browser without scripts walks it, each story on SQLite and on PostgreSQL.

mod book;
mod browser;
mod choose;
mod code;
mod doors;
mod headers;
mod hold;
mod limits;
mod manage;
mod nonsense;
mod refused;
mod rules;
mod world;
