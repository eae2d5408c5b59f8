//! End to end: what a user relies on, against the real gateway over real sockets, fixed bytes, published vectors and the
//! openssl command line.

mod axum_server;
mod cashier;
mod combined;
mod configuration;
mod error_responses;
mod exact_bytes;
mod faults;
mod files;
mod fixed;
mod http_settings;
mod life_cycle;
mod live;
mod log;
mod merchant;
mod merchant_number;
mod notification_log;
mod notifications;
mod once;
mod payments;
mod payscore_modes;
mod payscore_permissions;
mod platform_keys;
mod raw_server;
mod redis_server;
mod retries;
mod secrets;
mod seed_calls;
mod sensitive;
mod sensitive_fields;
mod soundness;
mod tampering;
mod tracing_output;
mod vectors;
mod verification_errors;
mod wire_form;
