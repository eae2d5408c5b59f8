//! Declarations, compiled.
