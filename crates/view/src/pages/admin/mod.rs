//! What hosts and admins see.
