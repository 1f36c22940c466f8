//! Decodes the bytes of a file, as editors on any machine save it.

/// Why bytes are not text that the compiler can read.
pub struct NotText {
    /// The line with the first invalid byte, from 1.
    pub line: usize,
    /// What was found and what to do.
    pub message: String,
}

const ADVICE: &str = "save the file as UTF-8 (in most editors: Save as, Encoding)";

/// Decodes text, with LF line endings and without a byte order mark, whatever the machine wrote.
///
/// # Errors
/// The bytes are not UTF-8.
pub fn text(bytes: &[u8]) -> Result<String, NotText> {
    if bytes.starts_with(&[0xFF, 0xFE]) || bytes.starts_with(&[0xFE, 0xFF]) {
        return Err(NotText { line: 1, message: format!("is saved as UTF-16; {ADVICE}") });
    }
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    match std::str::from_utf8(bytes) {
        Ok(text) => Ok(text.replace("\r\n", "\n")),
        Err(error) => {
            let at = error.valid_up_to();
            let line = 1 + bytes[..at].iter().filter(|byte| **byte == b'\n').count();
            let message = format!("byte {} (hexadecimal {:02X}) is not UTF-8; {ADVICE}", at + 1, bytes[at]);
            Err(NotText { line, message })
        }
    }
}
