//! Pages on the way to an account: choosing an organization, an invitation, signing up, a new
//! password. They stand alone, without the workspace round them, and work with scripts off.

pub mod choose;
pub mod email;
pub mod join;
pub mod note;
pub mod onward;
pub mod reset;
mod sample;
pub mod sign_up;

pub use sample::samples;
