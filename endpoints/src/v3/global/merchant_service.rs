//! Complaints of users (消费者投诉).

pub mod complaint_notifications;
pub mod complaints;
pub mod images;
