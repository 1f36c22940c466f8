//! Detects an argument that rests on itself.

use std::collections::BTreeMap;

use super::record::NodeRecord;
use crate::content::location::{Located, Location};

/// How far a node has been followed.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Followed {
    /// What it leads to is being followed.
    Begun,
    /// Nothing that it leads to comes back.
    Ended,
}

/// A cycle, and the location of the first node in the file that is on one.
pub fn cycle(nodes: &[Located<NodeRecord>]) -> Option<(&Location, Vec<&str>)> {
    let by_id = nodes.iter().map(|own| (own.value.id.get_ref().as_str(), &own.value)).collect();
    let mut search = Search { nodes: by_id, followed: BTreeMap::new(), path: Vec::new() };
    nodes.iter().find_map(|own| {
        let path = search.follow(own.value.id.get_ref())?;
        let first = nodes.iter().find(|own| path.contains(&own.value.id.get_ref().as_str()))?;
        Some((&first.place, path))
    })
}

struct Search<'a> {
    nodes: BTreeMap<&'a str, &'a NodeRecord>,
    followed: BTreeMap<&'a str, Followed>,
    /// The nodes being followed, each reached from the one before.
    path: Vec<&'a str>,
}

impl<'a> Search<'a> {
    /// The first path from here back to a node being followed.
    fn follow(&mut self, id: &'a str) -> Option<Vec<&'a str>> {
        match self.followed.get(id) {
            Some(Followed::Ended) => return None,
            Some(Followed::Begun) => {
                let from = self.path.iter().position(|own| *own == id)?;
                return Some(self.path[from..].iter().copied().chain([id]).collect());
            }
            None => {}
        }
        self.followed.insert(id, Followed::Begun);
        self.path.push(id);
        let node: &'a NodeRecord = self.nodes.get(id)?;
        let found = node.targets().find_map(|target| self.follow(target));
        self.path.pop();
        self.followed.insert(id, Followed::Ended);
        found
    }
}
