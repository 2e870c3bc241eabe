//! The address of an event type among those of its host.

use model::{Sentence, Slug, say};
use store::event_types::TakenSlug;

/// The slug as typed, if no other event type has it, nor had it, unless that one is to lose it.
///
/// # Errors
/// Says who has it, or had it and is still led to by its links, and which slug is free.
pub fn free(typed: &str, taken: &[TakenSlug], takes_over: bool) -> Result<Slug, Sentence> {
    let slug: Slug = typed.parse()?;
    let same: Vec<_> = taken.iter().filter(|other| other.slug == slug.as_str()).collect();
    let sentence = match same.iter().find(|other| !other.is_former).or(same.first()) {
        None => return Ok(slug),
        Some(former) if former.is_former && takes_over => return Ok(slug),
        Some(former) if former.is_former => {
            say("error-slug-former").word("name", former.name.as_str())
        }
        Some(_) => say("error-slug-taken"),
    };
    let free = slug.free_among(&all(taken));
    Err(sentence.word("slug", slug.as_str()).word("free", free.as_str()))
}

/// The slugs alone.
pub fn all(taken: &[TakenSlug]) -> Vec<String> {
    taken.iter().map(|other| other.slug.clone()).collect()
}
