//! What a guest sees, from the first link to the booking's own page.
