//! The nodes of the argument map in the stylesheets: one that is gone to is marked where it is told and where it is drawn,
//! without script. No selector can say “the other element of the same node”, so the build lists the pairs.

use crate::model::{NODE_DRAWN, NODE_TOLD};

/// In `argument.css`, on a box: its node is gone to where it is told.
const TOLD_HERE: &str = ":told-here";
/// In `argument.css`, on an item of the outline: its node is gone to where it is drawn.
const DRAWN_HERE: &str = ":drawn-here";

/// Rules with the pairs of these nodes, by their ids, in the place of our own names for them.
pub fn paired(css: &str, nodes: &[&str]) -> String {
    let pairs = |from: &str, to: &str| {
        // Who comes by the shell has the focus there; for the browser nothing was gone to.
        let pair = |id: &&str| format!(":root:has(#{from}{id}:is(:target,:focus)) #{to}{id}");
        format!(":is({})", nodes.iter().map(pair).collect::<Vec<_>>().join(","))
    };
    css.replace(TOLD_HERE, &pairs(NODE_TOLD, NODE_DRAWN)).replace(DRAWN_HERE, &pairs(NODE_DRAWN, NODE_TOLD))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_node_is_paired_with_itself_alone() {
        let css = paired(".a:told-here>b{c:d}", &["x", "y"]);
        let wanted =
            ".a:is(:root:has(#node-x:is(:target,:focus)) #box-x,:root:has(#node-y:is(:target,:focus)) #box-y)>b{c:d}";
        assert_eq!(css, wanted);
    }
}
