//! What the worker carries out: a file a kind of job.

pub(crate) mod mail;
pub(crate) mod reminder;
