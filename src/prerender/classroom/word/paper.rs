//! A document being written: headings, lines and tables in the word processor's own styles, so that a teacher can
//! change all of a sort at once. The crate `docx-rs` writes it.

use std::io::Cursor;

use docx_rs::{
    Docx, LineSpacing, Paragraph, Run, Style, StyleType, Table, TableCell, TableLayoutType, TableRow, WidthType,
};

use crate::prerender::Failure;
use crate::prerender::classroom::package::{package, unpacked};

/// The style of the text.
const TEXT: &str = "Normal";
/// Font size of the text, in half-points.
const TEXT_SIZE: usize = 22;
/// Widths of a table's columns, in twentieths of a point: together the width between the margins.
const COLUMNS: [usize; 3] = [900, 5900, 1700];
/// Indent of options, in twentieths of a point.
const INDENT: i32 = 360;

/// The level of a heading.
#[derive(Clone, Copy)]
pub enum Heading {
    Document,
    Step,
    Question,
}

impl Heading {
    const ALL: [Self; 3] = [Self::Document, Self::Step, Self::Question];

    /// Its style: the id known to word processors, the name, the font size in half-points.
    fn style(self) -> (&'static str, &'static str, usize) {
        match self {
            Self::Document => ("Heading1", "heading 1", 36),
            Self::Step => ("Heading2", "heading 2", 28),
            Self::Question => ("Heading3", "heading 3", TEXT_SIZE),
        }
    }
}

/// A document being written.
pub struct Paper {
    docx: Docx,
    /// The number of paragraphs. Each states its own number: the crate's counter is global, and the same content would
    /// yield different bytes.
    paragraphs: usize,
}

impl Paper {
    /// A document with a header that says what it belongs to.
    pub fn new(of: &str) -> Self {
        let docx = Heading::ALL.into_iter().enumerate().fold(Docx::new(), |docx, (level, heading)| {
            let (id, name, size) = heading.style();
            let style = Style::new(id, StyleType::Paragraph).name(name).based_on(TEXT).next(TEXT);
            let spacing = LineSpacing::new().before(240).after(80);
            docx.add_style(style.size(size).bold().outline_lvl(level).line_spacing(spacing).q_format(true))
        });
        let spacing = LineSpacing::new().after(80);
        let mut paper = Self { docx: docx.default_size(TEXT_SIZE).default_line_spacing(spacing), paragraphs: 0 };
        paper.line(of);
        paper
    }

    pub fn heading(&mut self, heading: Heading, words: &str) {
        let paragraph = self.paragraph(heading.style().0, Run::new().add_text(words));
        self.add(paragraph.keep_next(true));
    }

    pub fn line(&mut self, words: &str) {
        let paragraph = self.paragraph(TEXT, Run::new().add_text(words));
        self.add(paragraph.keep_lines(true));
    }

    pub fn strong(&mut self, words: &str) {
        let paragraph = self.paragraph(TEXT, Run::new().add_text(words).bold());
        self.add(paragraph.keep_lines(true));
    }

    /// A line that belongs to the previous one.
    pub fn piece(&mut self, words: &str) {
        let paragraph = self.paragraph(TEXT, Run::new().add_text(words)).indent(Some(INDENT), None, None, None);
        self.add(paragraph.keep_lines(true).keep_next(true));
    }

    /// A table with a header row.
    pub fn table(&mut self, heads: [&str; 3], rows: &[[String; 3]]) {
        let mut lines = vec![self.row(heads.map(|head| Run::new().add_text(head).bold()))];
        lines.extend(rows.iter().map(|row| self.row(row.each_ref().map(|cell| Run::new().add_text(cell)))));
        let table = Table::new(lines).set_grid(COLUMNS.to_vec()).layout(TableLayoutType::Fixed);
        self.docx = std::mem::take(&mut self.docx).add_table(table.width(COLUMNS.iter().sum(), WidthType::Dxa));
    }

    fn row(&mut self, cells: [Run; 3]) -> TableRow {
        let cells = cells.into_iter().zip(COLUMNS).map(|(run, width)| {
            let paragraph = self.paragraph(TEXT, run);
            TableCell::new().add_paragraph(paragraph).width(width, WidthType::Dxa)
        });
        TableRow::new(cells.collect()).cant_split()
    }

    fn paragraph(&mut self, style: &str, run: Run) -> Paragraph {
        self.paragraphs += 1;
        Paragraph::new().id(format!("{:08X}", self.paragraphs)).style(style).add_run(run)
    }

    fn add(&mut self, paragraph: Paragraph) {
        self.docx = std::mem::take(&mut self.docx).add_paragraph(paragraph);
    }

    /// The bytes of the file.
    ///
    /// # Errors
    /// Only in theory: writing to memory does not fail.
    pub fn finish(self) -> Result<Vec<u8>, Failure> {
        // The crate zips without compressing.
        let mut file = Cursor::new(Vec::new());
        self.docx.build().pack(&mut file)?;
        package(&unpacked(file)?)
    }
}
