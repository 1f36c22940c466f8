//! The argument map's nodes in the stylesheets: a node that is navigated to is highlighted in both outline and drawing,
//! without script. No selector can express “the other element of the same node”, so the build lists the pairs.

use crate::model::{NODE_DRAWN, NODE_TOLD};

/// In `argument.css`, on a box: the node's place in the outline is the target.
const TOLD_HERE: &str = ":told-here";
/// In `argument.css`, on an item of the outline: the node's place in the drawing is the target.
const DRAWN_HERE: &str = ":drawn-here";

/// Rules with the pairs of these nodes, by id, in place of our placeholders.
pub fn paired(css: &str, nodes: &[&str]) -> String {
    let pairs = |from: &str, to: &str| {
        // After navigation by the shell the element has the focus; for the browser it is not the target.
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
