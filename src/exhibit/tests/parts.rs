//! What changes a part, and what lasts from drawing to drawing.

use std::any::Any;
use std::cell::RefCell;
use std::rc::Rc;

use yew::{Callback, Html};

use super::super::{Dispatch, Part, Phase, part};
use super::{Counter, Twin, counter, scope};

/// Draws a part alive, with another one's state as the settled one.
fn drawn(now: &dyn Part, settled: &dyn Part) -> Html {
    now.view(settled, &scope(), &Callback::noop(), Phase::Alive)
}

#[test]
fn an_action_changes_a_part_of_its_kind_and_no_other() {
    let first = part(counter(0));
    let after = first.after(Box::new(2_u32)).expect("a change");
    assert_eq!((after.id(), after.query_value().as_deref()), ("own", Some("2")));
    assert_eq!(first.query_value(), None, "the part before is what it was");
    assert!(first.after(Box::new(0_u32)).is_none(), "nothing has changed");
    let others: [Box<dyn Any>; 4] = [Box::new(2_u64), Box::new("2"), Box::new(()), Box::new(Some(2_u32))];
    for other in others {
        assert!(first.after(other).is_none(), "an action of another kind");
    }
}

#[test]
fn parts_are_the_same_when_kind_and_state_are() {
    assert!(part(counter(1)).is_same(&*part(counter(1))));
    assert!(!part(counter(1)).is_same(&*part(counter(2))));
    assert!(!part(counter(1)).is_same(&*part(Twin)) && !part(Twin).is_same(&*part(counter(1))));
}

#[test]
fn what_drawings_leave_for_each_other_survives_a_change() {
    let first = part(counter(0));
    let _ = drawn(&*first, &*first);
    let after = first.after(Box::new(3_u32)).expect("a change");
    let restored = after.restored("7", None);
    let taken_over = restored.restored_from_storage("9");
    let _ = drawn(&*after, &*first);
    let words = drawn(&*taken_over, &*after);
    assert_eq!(words, Html::from("[(0, 0, Alive), (3, 0, Alive), (9, 3, Alive)]"));
    assert_eq!(drawn(&*part(counter(0)), &*first), Html::from("[(0, 0, Alive)]"), "another part's are its own");
}

#[test]
fn a_part_that_rests_as_another_kind_is_drawn_as_if_it_rested_itself() {
    assert_eq!(drawn(&*part(counter(4)), &*part(Twin)), Html::from("[(4, 4, Alive)]"));
}

#[test]
fn a_change_that_a_drawing_asks_for_is_one_of_its_kind() {
    let asked = Rc::new(RefCell::new(Vec::new()));
    let to = {
        let asked = asked.clone();
        Callback::from(move |action: Box<dyn Any>| asked.borrow_mut().push(action))
    };
    let first = part(counter(0));
    let _ = first.view(&*first, &scope(), &to, Phase::Alive);
    let dispatch = Dispatch::<Counter>::to(to);
    dispatch.on(|event: &str| event.parse().ok()).emit("40");
    dispatch.on(|event: &str| event.parse().ok()).emit("none");
    let asked = asked.take().into_iter();
    let last = asked.fold(first, |part, action| part.after(action).expect("a change"));
    assert_eq!(last.query_value().as_deref(), Some("41"));
}
