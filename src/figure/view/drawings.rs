//! The drawings of a figure, cached as long as their inputs are unchanged.

use std::rc::Rc;

use crate::chart::{self, Drawing, Selection, Size};
use crate::exhibit::Context;
use crate::figure::FigureModel;
use crate::format::FormatContext;
use crate::model::{Figure, Shared, Site};
use crate::state::Numbers;
use crate::view::sizes;

/// The drawing at each size, in the order of [`Size::ALL`].
pub type Drawings = [Rc<Option<Drawing>>; 2];

/// The inputs of the drawings; as long as they are unchanged, nothing is redrawn.
#[derive(Clone, PartialEq)]
pub struct Drawn {
    figure: Shared<Figure>,
    numbers: Numbers,
    selection: Selection,
}

impl Drawn {
    fn of(FigureModel { figure, state }: &FigureModel, numbers: Numbers) -> Self {
        Self { figure: figure.clone(), numbers, selection: state.selection() }
    }

    fn draw(&self, site: &Site, size: Size) -> Option<Drawing> {
        let context = FormatContext { messages: &site.messages, numbers: self.numbers };
        chart::draw(&self.figure, &self.selection, size, context)
    }
}

/// What the last drawing of a figure leaves for the next: a picture at each size, and their inputs.
#[derive(Default)]
pub struct Memo([Option<(Drawn, Rc<Option<Drawing>>)>; 2]);

/// The drawings of a figure, redrawn only when their inputs have changed.
pub fn drawings(now: &FigureModel, context: &Context<'_, FigureModel>) -> Drawings {
    // What nobody sees may be a moment late, so that the visible drawing need not wait for it.
    let unseen = sizes::unseen(&now.figure.id);
    let memo = &mut context.memo.borrow_mut().0;
    let mut picture = |at: usize, size: Size| {
        let model = if unseen == Some(size) { context.settled } else { now };
        let wanted = Drawn::of(model, context.scope.numbers);
        match &memo[at] {
            Some((drawn, picture)) if *drawn == wanted => picture.clone(),
            _ => {
                let picture = Rc::new(wanted.draw(&context.scope.site, size));
                memo[at] = Some((wanted, picture.clone()));
                picture
            }
        }
    };
    let [compact, wide] = Size::ALL;
    [picture(0, compact), picture(1, wide)]
}
