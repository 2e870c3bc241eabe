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
    /// Such a role, lent to a login that could take them down.
    Lent,
    /// A role that the rules bind, but that owns the tables and so could take them down.
    Owned,
    /// A superuser, or a role that bypasses the rules.
    Open,
}

operator_sql!(
    ROLE for Postgres,
    "select rolsuper or rolbypassrls,
            exists (select 1 from pg_class
                     where oid = to_regclass('bookings') and pg_has_role(current_user, relowner, 'usage')),
            exists (select 1 from pg_class, pg_roles
                     where pg_class.oid = to_regclass('bookings') and rolname = session_user
                       and (rolsuper or rolbypassrls or pg_has_role(session_user, relowner, 'usage')))
       from pg_roles where rolname = current_user"
);

pub(crate) async fn look(tx: &mut Tx) -> Result<Wall> {
    if tx.dialect() == Dialect::Sqlite {
        return Ok(Wall::Statements);
    }
    Ok(match tx.one(ROLE, &[]).await? {
        (true, _, _) => Wall::Open,
        (false, true, _) => Wall::Owned,
        (false, false, true) => Wall::Lent,
        (false, false, false) => Wall::Firm,
    })
}

operator_sql!(
    READ_ONLY for Postgres,
    "select pg_is_in_recovery() or current_setting('default_transaction_read_only') = 'on'"
);

pub(crate) async fn takes_changes(tx: &mut Tx) -> Result<bool> {
    if tx.dialect() == Dialect::Sqlite {
        return Ok(true);
    }
    let (read_only,): (bool,) = tx.one(READ_ONLY, &[]).await?;
    Ok(!read_only)
}
