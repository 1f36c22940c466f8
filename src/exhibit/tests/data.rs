//! What travels in a page's data file.

use super::super::{Entry, Kind, PageData, part};
use super::{Counter, Twin, counter, scope};
use crate::model::Lookup;

#[test]
fn an_entry_is_read_by_its_kind_and_by_no_other() {
    let own = Entry::of::<Counter>("own", &("own".to_owned(), 5)).expect("an entry");
    let twin = Entry::of::<Twin>("twin", &("own".to_owned(), 5)).expect("an entry");
    let data = PageData { lookup: Lookup::default(), entries: vec![own, twin] };
    let bytes = postcard::to_allocvec(&data).expect("a file");
    assert_eq!(postcard::from_bytes::<PageData>(&bytes).expect("the file"), data);
    let (own, twin) = (data.entry("own").expect("its entry"), data.entry("twin").expect("the twin's"));
    let read = (Kind::of::<Counter>().read)(own, &scope()).expect("a counter");
    assert!(read.is_same(&*part(counter(5))));
    assert!((Kind::of::<Twin>().read)(own, &scope()).is_none(), "the same shape is not the same kind");
    assert!((Kind::of::<Counter>().read)(twin, &scope()).is_none());
    for rubbish in [&[][..], &own[..own.len() - 1], &[255; 40]] {
        assert!((Kind::of::<Counter>().read)(rubbish, &scope()).is_none(), "{rubbish:?}");
    }
    assert_eq!(data.entry("other"), None);
}
