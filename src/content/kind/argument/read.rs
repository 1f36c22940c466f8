//! Reads the nodes of the argument map.

use super::record::NodeRecord;
use crate::content::Problems;
use crate::content::location::Located;
use crate::content::reader::File;

/// Reads the nodes; problems are reported.
pub fn nodes(file: &File, problems: &mut Problems) -> Vec<Located<NodeRecord>> {
    let nodes: Vec<NodeRecord> = file.records("node", problems);
    let placed = nodes.into_iter().map(|value| {
        let place = file.place(&value.id);
        Located { place, value }
    });
    placed.collect()
}
