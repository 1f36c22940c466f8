//! What claims can be filtered by, and the ids used in addresses.

use super::claim::{Claim, Dispute};
use crate::content::facet::value;
use crate::content::kind::publisher::record::{Country, PublisherKind};
use crate::content::kind::recommendation::record::RecommendationRecord;
use crate::content::library::{Edition, Library};
use crate::content::links::page_of;
use crate::model::{ClaimSort, Facet, FacetValue, Kind, Nature, names};

/// The filters of some claims, without values that no claim has.
pub fn facets(library: &Library, edition: &Edition, claims: &[Claim<'_>]) -> Vec<Facet> {
    let maker = Maker { library, edition, claims };
    let facets = [
        ("step", maker.steps()),
        ("kind", maker.kinds()),
        ("sort", maker.sorts()),
        ("nature", maker.natures()),
        ("country", maker.countries()),
        ("publisher", maker.publishers()),
        ("sources", maker.grounds()),
        ("dispute", maker.disputes()),
        ("recommendation", maker.recommendations()),
    ];
    let facets = facets.map(|(id, mut values)| {
        values.retain(|own| !own.records.is_empty());
        Facet { id: id.to_owned(), values }
    });
    facets.into()
}

struct Maker<'a> {
    library: &'a Library,
    edition: &'a Edition,
    claims: &'a [Claim<'a>],
}

impl Maker<'_> {
    fn of(&self, id: &str, label: &str, has: impl Fn(&Claim<'_>) -> bool) -> FacetValue {
        value(id, label, (0..).zip(self.claims).filter(|(_, claim)| has(claim)).map(|(index, _)| index).collect())
    }

    fn steps(&self) -> Vec<FacetValue> {
        let title = |id: &String| self.edition.texts.drafts.get(id).map_or(id.clone(), |draft| draft.title.clone());
        let steps = self.library.steps.iter();
        steps.map(|id| self.of(id, &title(id), |claim| claim.steps.contains(id))).collect()
    }

    fn kinds(&self) -> Vec<FacetValue> {
        let messages = &self.edition.messages;
        let kinds = [
            (Kind::Brief, messages.kind_brief()),
            (Kind::Background, messages.kind_background()),
            (Kind::Since, messages.kind_since()),
        ];
        kinds.into_iter().map(|(kind, label)| self.of(kind.slug(), label, |claim| claim.kind == kind)).collect()
    }

    fn sorts(&self) -> Vec<FacetValue> {
        let sorts = ClaimSort::ALL.into_iter().zip(names(self.edition.messages.claim_sorts()));
        sorts.map(|((id, sort), label)| self.of(id, label, |claim| claim.sort == sort)).collect()
    }

    fn natures(&self) -> Vec<FacetValue> {
        let natures = Nature::ALL.into_iter().zip(names(self.edition.messages.claim_natures()));
        natures.map(|((id, nature), label)| self.of(id, label, |claim| claim.nature == Some(nature))).collect()
    }

    fn countries(&self) -> Vec<FacetValue> {
        let of = |country: Country| {
            let label = country.name(&self.edition.messages);
            self.of(country.id(), label, |claim| self.publishers_of(claim).any(|own| own.0 == country))
        };
        Country::ALL.map(of).into()
    }

    fn publishers(&self) -> Vec<FacetValue> {
        let of = |kind: PublisherKind| {
            let label = kind.name(&self.edition.messages);
            self.of(kind.id(), label, |claim| self.publishers_of(claim).any(|own| own.1 == kind))
        };
        PublisherKind::ALL.map(of).into()
    }

    /// Country and kind of the publisher of each source.
    fn publishers_of(&self, claim: &Claim<'_>) -> impl Iterator<Item = (Country, PublisherKind)> {
        let publishers = claim.sources.iter().filter_map(|source| self.library.publishers.get(&source.publisher));
        publishers.map(|own| (own.value.country, own.value.kind))
    }

    /// How much our claims rest on, as counted on the page About.
    fn grounds(&self) -> Vec<FacetValue> {
        let messages = &self.edition.messages;
        let several = |claim: &Claim<'_>| claim.is_ours() && claim.sources.len() > 1;
        vec![
            self.of("one", messages.claim_one_source(), |claim| claim.is_ours() && claim.sources.len() == 1),
            self.of("several", messages.claim_several_sources(), several),
            self.of("weak", messages.claim_weak_sources(), |claim| claim.is_ours() && claim.is_weak()),
        ]
    }

    fn disputes(&self) -> Vec<FacetValue> {
        let differ = self.edition.messages.claim_sources_differ();
        vec![self.of("yes", differ, |claim| claim.dispute != Dispute::None)]
    }

    /// What is on the page of a recommendation, and the records it names.
    fn recommendations(&self) -> Vec<FacetValue> {
        let all = self.edition.texts.recommendations.iter().map(|placed| &placed.value);
        all.map(|own| self.of(own.id.get_ref(), &own.title, |claim| belongs(claim, own))).collect()
    }
}

fn belongs(claim: &Claim<'_>, recommendation: &RecommendationRecord) -> bool {
    let RecommendationRecord { id, events, commitments, figures, terms, .. } = recommendation;
    let named = match claim.sort {
        ClaimSort::Event => events,
        ClaimSort::Commitment => commitments,
        ClaimSort::Figure => figures,
        ClaimSort::Term => terms,
        ClaimSort::Answer | ClaimSort::Finding | ClaimSort::Passage | ClaimSort::Counter | ClaimSort::Reading => {
            return claim.page == page_of(id.get_ref());
        }
    };
    named.contains(&claim.id)
}
