//! The mails we send, each in its reader's language, clock and zone.
