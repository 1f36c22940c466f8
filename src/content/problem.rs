//! What is wrong in the content folder, said so that an editor can mend it.

use std::fmt;

/// One thing that is wrong.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Problem {
    /// The file, relative to the content folder.
    pub file: String,
    /// The line, from 1; 0 when the whole file is meant.
    pub line: usize,
    /// The field or part that is meant.
    pub field: String,
    /// What is wrong and what would be right.
    pub message: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "content/{}", self.file)?;
        if self.line > 0 {
            write!(f, ":{}", self.line)?;
        }
        write!(f, ": {}: {}", self.field, self.message)
    }
}

/// Everything that is wrong, in the order of files and lines.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Problems(Vec<Problem>);

impl Problems {
    /// Notes a problem.
    pub fn note(&mut self, file: &str, line: usize, field: &str, message: impl Into<String>) {
        self.0.push(Problem { file: file.to_owned(), line, field: field.to_owned(), message: message.into() });
    }

    /// The problems noted so far, sorted by file and line.
    pub fn list(&self) -> Vec<&Problem> {
        let mut sorted: Vec<&Problem> = self.0.iter().collect();
        sorted.sort();
        sorted
    }

    /// Hands over a value if nothing is wrong.
    ///
    /// # Errors
    /// The problems, if there are any.
    pub fn none_or<T>(self, value: T) -> Result<T, Problems> {
        if self.0.is_empty() { Ok(value) } else { Err(self) }
    }
}

impl fmt::Display for Problems {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for problem in self.list() {
            writeln!(f, "{problem}")?;
        }
        write!(f, "{} to mend; no site was made.", self.0.len())
    }
}

impl std::error::Error for Problems {}
