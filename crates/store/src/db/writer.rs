//! SQLite's single writer, taken in turns, and the commit that a group of turns shares.
//!
//! A commit waits for the disk. When others are already waiting to write, each writes inside a
//! savepoint of its own and hands the open transaction on; the last one commits for all. A member
//! of the group hears that it is committed only when that commit has succeeded.
//!
//! ```text
//! begin immediate · savepoint a release · savepoint b rollback · savepoint c release · commit
//! ```
//!
//! Whoever owns the [`Turn`] must pass it on, and dropping it does. So a turn that is dropped
//! anywhere, even undelivered in the channel of a waiter that went away, never stops the others.

use std::{
    collections::VecDeque,
    path::Path,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::{Duration, Instant},
};

use rusqlite::Connection;
use tokio::sync::oneshot;

use super::{
    Error, Result,
    sqlite::{blocking, open_writer, run},
};

/// How many share one commit at most, and how long the first of them waits for the last.
const GROUP_SIZE: usize = 64;
const GROUP_AGE: Duration = Duration::from_millis(5);

#[derive(Clone)]
pub(super) struct Writer {
    line: Arc<Line>,
}

/// Those who wait, and the connection while nobody has it.
struct Line {
    path: Box<Path>,
    state: Mutex<State>,
}

struct State {
    taken: bool,
    rest: Option<Connection>,
    waiting: VecDeque<oneshot::Sender<Turn>>,
}

impl Writer {
    pub(super) fn open(path: &Path) -> Result<Self> {
        let rest = Some(blocking(|| open_writer(path))?);
        let state = State { taken: false, rest, waiting: VecDeque::new() };
        Ok(Writer { line: Arc::new(Line { path: path.into(), state: Mutex::new(state) }) })
    }

    /// A transaction of one's own, once those who came before have had their turn.
    pub(super) async fn begin(&self) -> Result<Writing> {
        let mut turn = self.turn().await?;
        turn.begin()?;
        Ok(Writing { turn: Some(turn) })
    }

    async fn turn(&self) -> Result<Turn> {
        let waiting = {
            let mut state = self.line.lock();
            if !state.taken {
                state.taken = true;
                let baton = Baton { connection: state.rest.take(), group: None };
                return Ok(Turn { line: self.line.clone(), baton: Some(baton) });
            }
            let (turn, waiting) = oneshot::channel();
            state.waiting.push_back(turn);
            waiting
        };
        waiting.await.map_err(|_| Error::Unavailable("the writer is gone".into()))
    }
}

impl Line {
    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The right to write, owned by one task at a time.
struct Turn {
    line: Arc<Line>,
    baton: Option<Baton>,
}

/// What goes from hand to hand. The connection is missing when it was lost.
struct Baton {
    connection: Option<Connection>,
    group: Option<Group>,
}

/// An open transaction and those whose part in it is released but not yet committed.
struct Group {
    began: Instant,
    members: usize,
    released: Vec<oneshot::Sender<Result<()>>>,
}

impl Group {
    fn has_room(&self) -> bool {
        self.members < GROUP_SIZE && self.began.elapsed() < GROUP_AGE
    }

    fn answer(self, outcome: &Result<()>) {
        for member in self.released {
            // A member that no longer listens has gone away, which is its right.
            let _ = member.send(outcome.clone());
        }
    }
}

impl Turn {
    fn connection(&self) -> Result<&Connection> {
        let connection = self.baton.as_ref().and_then(|baton| baton.connection.as_ref());
        connection.ok_or_else(|| Error::Unavailable("the file is not open".into()))
    }

    /// Opens the transaction unless the one before left it open, and a savepoint in it.
    fn begin(&mut self) -> Result<()> {
        let Some(baton) = &mut self.baton else { return Err(Error::Poisoned) };
        let connection = match baton.connection.take() {
            Some(connection) => connection,
            None => blocking(|| open_writer(&self.line.path))?,
        };
        let connection = baton.connection.insert(connection);
        let group = match baton.group.take() {
            Some(group) => group,
            None => {
                blocking(|| run(connection, "begin immediate"))?;
                Group { began: Instant::now(), members: 0, released: Vec::new() }
            }
        };
        let group = baton.group.insert(group);
        group.members += 1;
        run(connection, "savepoint member")
    }

    /// Adds this member's work to the group; the answer comes with the group's commit.
    fn release(&mut self) -> Result<oneshot::Receiver<Result<()>>> {
        run(self.connection()?, "release member")?;
        let (member, outcome) = oneshot::channel();
        let group = self.baton.as_mut().and_then(|baton| baton.group.as_mut());
        group.ok_or(Error::Poisoned)?.released.push(member);
        Ok(outcome)
    }

    /// Undoes this member's work and leaves that of the others.
    fn undo(&mut self) {
        let undone = self.connection().and_then(|connection| {
            run(connection, "rollback to member")?;
            run(connection, "release member")
        });
        if let (Err(error), Some(baton)) = (undone, &mut self.baton) {
            baton.give_up(Error::Unavailable(format!("the shared transaction is lost: {error}")));
        }
    }
}

impl Baton {
    /// Commits for the whole group and tells each member how it went.
    fn settle(&mut self) {
        let Some(group) = self.group.take() else { return };
        if group.released.is_empty() {
            return self.close_transaction();
        }
        let outcome = match &self.connection {
            Some(connection) => blocking(|| run(connection, "commit")),
            None => Err(Error::Unavailable("the file is not open".into())),
        };
        if outcome.is_err() {
            self.close_transaction();
        }
        group.answer(&outcome);
    }

    /// Nothing of the group is kept: SQLite ends a whole transaction when the disk is full or fails.
    fn give_up(&mut self, error: Error) {
        if let Some(group) = self.group.take() {
            group.answer(&Err(error));
        }
        self.close_transaction();
    }

    /// Leaves the connection without a transaction, or leaves it.
    fn close_transaction(&mut self) {
        self.connection.take_if(|connection| {
            !connection.is_autocommit() && run(connection, "rollback").is_err()
        });
    }

    fn has_room(&self) -> bool {
        self.group.as_ref().is_some_and(Group::has_room)
    }
}

impl Drop for Turn {
    fn drop(&mut self) {
        let Some(mut baton) = self.baton.take() else { return };
        loop {
            if !baton.has_room() {
                baton.settle();
            }
            let next = {
                let mut state = self.line.lock();
                match state.waiting.pop_front() {
                    Some(next) => next,
                    None if baton.group.is_none() => {
                        state.taken = false;
                        state.rest = baton.connection;
                        return;
                    }
                    None => {
                        drop(state);
                        baton.settle();
                        continue;
                    }
                }
            };
            let turn = Turn { line: self.line.clone(), baton: Some(baton) };
            match next.send(turn) {
                Ok(()) => return,
                // This one stopped waiting: the baton comes back, and the next one is asked.
                Err(mut refused) => match refused.baton.take() {
                    Some(returned) => baton = returned,
                    None => return,
                },
            }
        }
    }
}

/// One member's part of the group: a transaction to whoever holds it. Dropped, it is undone.
pub(super) struct Writing {
    turn: Option<Turn>,
}

impl Writing {
    pub(super) fn connection(&self) -> Result<&Connection> {
        self.turn.as_ref().ok_or(Error::Poisoned)?.connection()
    }

    /// Returns when the commit is on the disk.
    pub(super) async fn commit(mut self) -> Result<()> {
        let mut turn = self.turn.take().ok_or(Error::Poisoned)?;
        let outcome = match turn.release() {
            Ok(outcome) => outcome,
            Err(error) => {
                turn.undo();
                return Err(error);
            }
        };
        drop(turn);
        outcome.await.unwrap_or_else(|_| Err(Error::Unavailable("the writer is gone".into())))
    }
}

impl Drop for Writing {
    fn drop(&mut self) {
        if let Some(turn) = &mut self.turn {
            turn.undo();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_lost_connection_is_opened_again() {
        let folder = tempfile::tempdir().unwrap();
        let writer = Writer::open(&folder.path().join("lost.db")).unwrap();
        drop(writer.line.lock().rest.take());
        let writing = writer.begin().await.unwrap();
        run(writing.connection().unwrap(), "create table t (a)").unwrap();
        writing.commit().await.unwrap();
    }
}
