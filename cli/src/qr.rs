//! `wechatpay qr`: a text as a QR code on the terminal.

use qrcode::render::unicode::Dense1x2;
use qrcode::{Color, EcLevel, QrCode};
use serde_json::{Value, json};

use crate::failure::Failure;
use crate::output;

/// Prints the code; for programs, its modules, `true` for dark ones.
pub(crate) fn run(text: &str, json: bool) -> Result<(), Failure> {
    let code = QrCode::with_error_correction_level(text, EcLevel::M)
        .map_err(|error| Failure::Request(format!("the text makes no QR code: {error}")))?;
    if json {
        let modules: Vec<Value> = code.to_colors().chunks(code.width().max(1)).map(row).collect();
        return output::json(&json!({ "text": text, "modules": modules }));
    }
    output::text(&drawn(&code))
}

/// The QR code of a text; `None` if the text is too long for one.
pub(crate) fn of(text: &str) -> Option<String> {
    QrCode::with_error_correction_level(text, EcLevel::M).ok().map(|code| drawn(&code))
}

fn row(row: &[Color]) -> Value {
    row.iter().map(|color| *color == Color::Dark).collect()
}

/// Light modules are drawn, for terminals are dark: two modules a character.
fn drawn(code: &QrCode) -> String {
    code.render::<Dense1x2>().dark_color(Dense1x2::Light).light_color(Dense1x2::Dark).build()
}
