//! The tree of bodies, as a list is drawn.

use crate::ids::BodyId;
use std::collections::BTreeSet;

/// A body with those below it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Branch<T> {
    pub body: T,
    pub below: Vec<Branch<T>>,
}

/// The bodies as trees, in the order given on each level. A body whose parent is not among them begins a tree; every body stands once.
#[must_use]
pub fn branches<T>(bodies: Vec<T>, id: impl Fn(&T) -> BodyId, parent: impl Fn(&T) -> Option<BodyId>) -> Vec<Branch<T>> {
    let known: BTreeSet<BodyId> = bodies.iter().map(&id).collect();
    let (roots, mut rest): (Vec<T>, Vec<T>) = bodies
        .into_iter()
        .partition(|body| parent(body).is_none_or(|above| !known.contains(&above)));
    let trees = roots
        .into_iter()
        .map(|body| grow(body, &mut rest, &id, &parent))
        .collect();
    debug_assert!(rest.is_empty(), "a parent is of a higher level, so no circle is left");
    trees
}

fn grow<T>(
    body: T,
    rest: &mut Vec<T>,
    id: &impl Fn(&T) -> BodyId,
    parent: &impl Fn(&T) -> Option<BodyId>,
) -> Branch<T> {
    let here = id(&body);
    let mut children = Vec::new();
    let mut others = Vec::new();
    for one in rest.drain(..) {
        if parent(&one) == Some(here) {
            children.push(one);
        } else {
            others.push(one);
        }
    }
    *rest = others;
    let below = children
        .into_iter()
        .map(|child| grow(child, rest, id, parent))
        .collect();
    Branch { body, below }
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    #[test]
    fn every_body_stands_once_under_its_own() {
        let id = |n: u128| BodyId(Uuid::from_u128(n));
        // Towns 3 and 4 under the region 2 under Europe 1; 6 hangs under one that is not shown.
        let bodies = vec![(3, Some(2)), (4, Some(2)), (6, Some(9)), (2, Some(1)), (1, None)];
        let trees = branches(bodies, |one| id(one.0), |one| one.1.map(id));
        fn drawn(trees: &[Branch<(u128, Option<u128>)>]) -> String {
            let each = trees
                .iter()
                .map(|tree| format!("{}({})", tree.body.0, drawn(&tree.below)));
            each.collect::<Vec<_>>().join(" ")
        }
        assert_eq!(drawn(&trees), "6() 1(2(3() 4()))");
    }
}
