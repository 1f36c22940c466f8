//! Pupils who share a device: who is answering now, and whose answers are put aside.
//!
//! The current pupil's answers are stored like those of a single reader, and those put aside are stored next to them. One
//! entry among a pupil's answers says whose they are; without it they are the first pupil's.

use crate::platform::{self, KeptAnswer};
use crate::state::percent;

/// Someone who answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pupil {
    /// From 1, in the order in which they started.
    pub number: usize,
    /// As entered for their file, if it was.
    pub name: String,
    pub answers: Vec<KeptAnswer>,
}

impl Pupil {
    /// The entry that says whose answers they are; no question has this id.
    pub const ENTRY: &'static str = "answers";

    /// A pupil who has answered nothing yet.
    pub fn new(number: usize) -> Self {
        Self { number, name: String::new(), answers: Vec::new() }
    }

    /// Accepts anything; without a readable number they are the first pupil's.
    fn read(mut answers: Vec<KeptAnswer>) -> Self {
        let entry = answers.iter().position(|own| own.question == Self::ENTRY);
        let word = entry.map(|at| answers.remove(at).word).unwrap_or_default();
        let (number, name) = word.split_once('.').unwrap_or_default();
        Self { number: number.parse().unwrap_or(1), name: percent::decode(name), answers }
    }

    /// The answers with the entry that says whose they are.
    fn kept(&self) -> Vec<KeptAnswer> {
        let word = [&*self.number.to_string(), ".", &*percent::encode(&self.name)].concat();
        let mut kept = self.answers.clone();
        kept.push(KeptAnswer { question: Self::ENTRY.to_owned(), word });
        kept
    }
}

/// All pupils of this device.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pupils {
    /// The pupil whose answers the questions show.
    pub now: Pupil,
    /// Those whose answers are put aside, by number; `None` if the device can store none.
    pub aside: Option<Vec<Pupil>>,
}

impl Pupils {
    /// A single reader.
    pub fn one() -> Self {
        Self { now: Pupil::new(1), aside: Some(Vec::new()) }
    }

    /// As the device keeps them.
    pub fn kept() -> Self {
        let aside = platform::answers_aside();
        Self {
            now: Pupil::read(platform::answers()),
            aside: aside.map(|all| all.into_iter().map(Pupil::read).collect()),
        }
    }

    /// Stores them on the device; every question adopts the current pupil's answers.
    pub fn keep(&self) {
        let aside: Vec<_> = self.aside.iter().flatten().map(Pupil::kept).collect();
        let is_alone = aside.is_empty() && self.now.number == 1 && self.now.name.is_empty();
        let now = if is_alone { self.now.answers.clone() } else { self.now.kept() };
        platform::change_answers(&now, &aside);
    }

    /// Somebody else starts; the answers so far are put aside under a name, which may be empty. A pupil whose answers were
    /// forgotten keeps their number, because the answers may be restored.
    #[must_use]
    pub fn with_another(mut self, name: &str, forgotten: &[Pupil]) -> Self {
        self.put_aside(name);
        let numbers = self.aside.iter().flatten().chain(forgotten).map(|own| own.number);
        self.now = Pupil::new(1 + numbers.max().unwrap_or_default());
        self
    }

    /// Another pupil continues; the answers so far are put aside under a name, which may be empty.
    #[must_use]
    pub fn gone_on(mut self, number: usize, name: &str) -> Self {
        if let Some(next) = self.take(number) {
            self.put_aside(name);
            self.now = next;
        }
        self
    }

    /// Forgets a pupil's answers and returns them.
    pub fn forget(&mut self, number: usize) -> Option<Pupil> {
        if self.now.number == number {
            return Some(std::mem::replace(&mut self.now, Pupil::new(number)));
        }
        self.take(number)
    }

    /// Restores forgotten answers.
    pub fn bring_back(&mut self, pupil: Pupil) {
        if self.now.number == pupil.number {
            self.now = pupil;
        } else {
            insert(self.aside.get_or_insert_default(), pupil);
        }
    }

    fn take(&mut self, number: usize) -> Option<Pupil> {
        let aside = self.aside.as_mut()?;
        let at = aside.iter().position(|own| own.number == number)?;
        Some(aside.remove(at))
    }

    /// A pupil who has answered nothing leaves nothing.
    fn put_aside(&mut self, name: &str) {
        if !self.now.answers.is_empty() {
            let own = Pupil { name: name.trim().to_owned(), ..self.now.clone() };
            insert(self.aside.get_or_insert_default(), own);
        }
    }
}

/// Inserts a pupil by number.
pub fn insert(list: &mut Vec<Pupil>, pupil: Pupil) {
    let at = list.iter().position(|own| own.number > pupil.number).unwrap_or(list.len());
    list.insert(at, pupil);
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answer(question: &str) -> KeptAnswer {
        KeptAnswer { question: question.to_owned(), word: "1!".to_owned() }
    }

    /// The pupils with the current one's answers replaced by this many.
    fn answering(mut pupils: Pupils, count: usize) -> Pupils {
        pupils.now.answers = vec![answer("q"); count];
        pupils
    }

    /// Number, name and number of answers of each pupil put aside.
    fn waiting(pupils: &Pupils) -> Vec<(usize, &str, usize)> {
        pupils.aside.iter().flatten().map(|own| (own.number, own.name.as_str(), own.answers.len())).collect()
    }

    #[test]
    fn the_next_pupil_starts_empty_and_a_returning_pupil_has_all_answers() {
        let first = answering(Pupils::one(), 12);
        let second = first.clone().with_another(" Asha ", &[]);
        assert_eq!((&second.now, waiting(&second)), (&Pupil::new(2), vec![(1, "Asha", 12)]));
        let third = answering(second, 3).with_another("", &[]);
        assert_eq!((third.now.number, waiting(&third)), (3, vec![(1, "Asha", 12), (2, "", 3)]));
        let back = answering(third, 1).gone_on(1, "");
        assert_eq!((back.now.name.as_str(), &back.now.answers), ("Asha", &first.now.answers));
        assert_eq!(waiting(&back), [(2, "", 3), (3, "", 1)], "by number");
        assert_eq!(back.clone().gone_on(9, "Ravi"), back, "nobody has this number");
    }

    #[test]
    fn a_pupil_without_answers_is_not_put_aside() {
        let alone = Pupils::one().with_another("Asha", &[]);
        assert_eq!(alone, Pupils::one());
        let second = answering(alone, 2).with_another("", &[]);
        assert_eq!(waiting(&second.gone_on(1, "Ravi")), []);
    }

    #[test]
    fn forgotten_answers_are_restored_to_their_pupil() {
        let mut pupils = answering(Pupils::one(), 4);
        pupils.now.name = "Asha".to_owned();
        let forgotten = pupils.forget(1).expect("the first one's");
        assert_eq!(pupils, Pupils::one(), "the name is forgotten too");
        let mut pupils = answering(pupils.with_another("", std::slice::from_ref(&forgotten)), 2);
        assert_eq!(pupils.now.number, 2, "the first one's answers may still be restored");
        pupils.bring_back(forgotten.clone());
        assert_eq!((pupils.now.answers.len(), waiting(&pupils)), (2, vec![(1, "Asha", 4)]));
        assert_eq!(pupils.forget(1), Some(forgotten), "answers put aside can be forgotten as well");
        assert_eq!(waiting(&pupils), []);
        assert_eq!(pupils.forget(1), None);
    }

    #[test]
    fn stored_answers_are_read_back_and_older_entries_belong_to_the_first_pupil() {
        for name in ["", "Asha", "A. & B=C\n\u{926}"] {
            let own = Pupil { name: name.to_owned(), answers: vec![answer("q"), answer("r")], ..Pupil::new(7) };
            let kept = own.kept();
            assert!(kept.iter().all(|own| !own.word.contains(['&', '\n'])), "{kept:?}");
            assert_eq!(Pupil::read(kept), own);
        }
        let before = vec![answer("q")];
        assert_eq!(Pupil::read(before.clone()), Pupil { answers: before, ..Pupil::new(1) });
        let garbage = KeptAnswer { word: "x".to_owned(), ..answer(Pupil::ENTRY) };
        assert_eq!(Pupil::read(vec![garbage]), Pupil::new(1));
    }
}
