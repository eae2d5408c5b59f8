//! What holds of all declarations alike, whoever wrote them: names and places, descriptions, and that each of them survives the way
//! from JSON to the wire and back. What one document promises is tested where its family is.

mod descriptions;
mod facts;
mod merchant_numbers;
mod names;
mod notifications;
mod pages;
mod places;
mod round_trips;
mod rules;
mod samples;
mod sources;
mod words;
