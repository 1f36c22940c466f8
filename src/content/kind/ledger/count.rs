//! Counts the ledger for figures.

use super::record::CommitmentRecord;
use super::standing::STATUSES;
use crate::content::location::Located;

/// The table of a figure that counts the ledger: `icet by area` or `trust by status`. What was carried over from iCET
/// counts only there.
///
/// # Errors
/// What cannot be counted in this way.
pub fn counted(rows: &[Located<CommitmentRecord>], asked: &str) -> Result<String, String> {
    let (framework, by) =
        asked.trim().split_once(" by ").ok_or_else(|| format!("`{asked}` is not `framework by …`"))?;
    let first = |row: &CommitmentRecord| row.frameworks.first().is_some_and(|own| own == framework);
    let rows: Vec<&CommitmentRecord> = rows.iter().map(|placed| &placed.value).filter(|row| first(row)).collect();
    let mut groups: Vec<(&str, [usize; 5])> = Vec::new();
    for row in rows {
        let status = STATUSES.iter().position(|(_, own)| *own == row.status).unwrap_or_default();
        match groups.iter_mut().find(|(area, _)| *area == row.area) {
            Some((_, counts)) => counts[status] += 1,
            None => {
                let mut counts = [0; 5];
                counts[status] = 1;
                groups.push((&row.area, counts));
            }
        }
    }
    groups.sort_by_key(|(_, counts)| std::cmp::Reverse(counts.iter().sum::<usize>()));
    let lines: Vec<String> = match by {
        "area" => {
            let head = std::iter::once(STATUSES.map(|(id, _)| id).join(" | ")).map(|ids| format!("area | {ids}"));
            let rows =
                groups.iter().map(|(area, counts)| format!("{area} | {}", counts.map(|n| n.to_string()).join(" | ")));
            head.chain(rows).collect()
        }
        "status" => {
            let sums = STATUSES
                .iter()
                .enumerate()
                .map(|(index, (id, _))| (id, groups.iter().map(|(_, counts)| counts[index]).sum::<usize>()));
            let rows = sums.filter(|(_, sum)| *sum > 0).map(|(id, sum)| format!("{id} | {sum}"));
            std::iter::once("status | commitments".to_owned()).chain(rows).collect()
        }
        _ => return Err(format!("the ledger is counted by area or by status, not by `{by}`")),
    };
    Ok(lines.join("\n"))
}
