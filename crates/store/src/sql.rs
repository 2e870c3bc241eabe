//! Every statement of the store, known by name.
//!
//! `sql!` declares a `const` beside the function that uses it and notes it here, so that one test
//! can prepare them all on both engines and see that each stays inside its organization.

use crate::Dialect;
use std::{collections::HashSet, sync::LazyLock};

/// One statement as it was declared.
pub struct Statement {
    pub module: &'static str,
    pub name: &'static str,
    pub text: &'static str,
    /// Declared by `operator_sql!`: it may look across organizations.
    pub crosses_organizations: bool,
    /// Set for a statement that only one engine understands.
    pub only: Option<Dialect>,
}

inventory::collect!(Statement);

/// All statements of this program.
pub fn statements() -> impl Iterator<Item = &'static Statement> {
    inventory::iter::<Statement>()
}

/// Whether the text was declared by `operator_sql!`.
pub(crate) fn crosses_organizations(text: &str) -> bool {
    static CROSSING: LazyLock<HashSet<&'static str>> = LazyLock::new(|| {
        statements().filter(|one| one.crosses_organizations).map(|one| one.text).collect()
    });
    CROSSING.contains(text)
}

/// Declares a statement: `sql!(RENAME, "update members set name = $3 where organization_id = $1 and id = $2")`.
///
/// Parameters are `$1`, `$2`, …, each used at least once. Where the engines differ, declare one
/// for each: `sql!(CLAIM for Postgres, "…")`. A statement on a table that has an
/// `organization_id` must name it; see [`operator_sql!`](crate::operator_sql) for the others.
#[macro_export]
macro_rules! sql {
    ($(#[$meta:meta])* $vis:vis $name:ident, $text:expr $(,)?) => {
        $crate::statement!([$(#[$meta])* $vis] $name, $text, false, None);
    };
    ($(#[$meta:meta])* $vis:vis $name:ident for $dialect:ident, $text:expr $(,)?) => {
        $crate::statement!([$(#[$meta])* $vis] $name, $text, false, Some($crate::Dialect::$dialect));
    };
}

/// Declares a statement that looks across organizations, for the operator's and the worker's eyes.
#[macro_export]
macro_rules! operator_sql {
    ($(#[$meta:meta])* $vis:vis $name:ident, $text:expr $(,)?) => {
        $crate::statement!([$(#[$meta])* $vis] $name, $text, true, None);
    };
    ($(#[$meta:meta])* $vis:vis $name:ident for $dialect:ident, $text:expr $(,)?) => {
        $crate::statement!([$(#[$meta])* $vis] $name, $text, true, Some($crate::Dialect::$dialect));
    };
}

#[doc(hidden)]
#[macro_export]
macro_rules! statement {
    ([$($head:tt)*] $name:ident, $text:expr, $crosses:expr, $only:expr) => {
        $($head)* const $name: &str = $text;

        $crate::inventory::submit! {
            $crate::sql::Statement {
                module: module_path!(),
                name: stringify!($name),
                text: $name,
                crosses_organizations: $crosses,
                only: $only,
            }
        }
    };
}
