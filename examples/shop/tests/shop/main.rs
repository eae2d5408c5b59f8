//! The shop over sockets, with a real PostgreSQL and a gateway in the place of WeChat Pay. Without PostgreSQL every test says that it is skipped.

// The project's own tests start it too. Copy the file along with this folder.
#[path = "../../../../tests/end_to_end/postgres_server.rs"]
mod postgres_server;

mod bill;
mod open_shop;
mod payments;
mod process;
mod refunds;
