//! Declarations, compiled.

mod mistakes;
