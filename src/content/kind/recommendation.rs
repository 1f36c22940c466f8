//! Recommendations: each a page, a card on other pages, and links in both directions.

pub mod card;
pub mod check;
pub mod draft;
pub mod links;
pub mod read;
pub mod record;
pub mod who;
