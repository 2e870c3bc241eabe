//! What keeps organizations apart besides the statements: the role this program serves as.

use crate::{Dialect, Result, Tx, operator_sql};

/// How firmly PostgreSQL's row-level rules bind the role that serves requests
/// (PostgreSQL manual, 5.9 Row Security Policies).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wall {
    /// SQLite: each statement names its organization, and nothing else does.
    Statements,
    /// A role that the rules bind and that cannot take them down.
    Firm,
    /// A role that the rules bind, but that owns the tables and so could take them down.
    Owned,
    /// A superuser, or a role that bypasses the rules.
    Open,
}

operator_sql!(
    ROLE for Postgres,
    "select rolsuper or rolbypassrls,
            exists (select 1 from pg_class
                     where oid = to_regclass('bookings') and pg_has_role(current_user, relowner, 'usage'))
       from pg_roles where rolname = current_user"
);

pub(crate) async fn look(tx: &mut Tx) -> Result<Wall> {
    if tx.dialect() == Dialect::Sqlite {
        return Ok(Wall::Statements);
    }
    Ok(match tx.one(ROLE, &[]).await? {
        (true, _) => Wall::Open,
        (false, true) => Wall::Owned,
        (false, false) => Wall::Firm,
    })
}
