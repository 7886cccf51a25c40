// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/QueryNames.h"

namespace telaah::test {

using passages::Coder;
using vocabulary::Concept;
using vocabulary::Facet;

namespace {

Concept entry(
    int id, int facet, const QString &key, const vocabulary::Label &label,
    const QStringList &aliases = {}, const QList<ConceptId> &broader = {})
{
    Concept made;
    made.id = ConceptId(id);
    made.facetId = FacetId(facet);
    made.key = key;
    made.label = label;
    for (const QString &alias : aliases)
        made.aliases.append({alias, QStringLiteral("id")});
    made.broader = broader;
    return made;
}

} // namespace

queries::Names queryNames()
{
    const QList<Facet> facets = {
        {FacetId(1), {}, "theme", {"Tema", "Theme"}, "■", 1},
        {FacetId(2), {}, "actor", {"Aktor", "Actor"}, "●", 2},
        {FacetId(3), {}, "forum", {"Forum", "Forum"}, "◆", 3}};
    const QList<Concept> concepts = {
        entry(1, 1, "keamanan", {"Keamanan", "Security"}),
        entry(
            2, 1, "keamanan-siber", {"Keamanan siber", "Cybersecurity"}, {"cyber security"},
            {ConceptId(1)}),
        entry(3, 1, "latihan-siber", {"Latihan siber", "Cyber exercise"}, {}, {ConceptId(2)}),
        entry(4, 2, "korea-selatan", {"Korea Selatan", "South Korea"}, {"ROK"}),
        entry(5, 2, "jepang", {"Jepang", "Japan"}),
        entry(6, 3, "arf", {"Forum Regional ASEAN", "ASEAN Regional Forum"}, {"ARF"})};
    const QList<Coder> coders = {
        {CoderId(1), {}, "Rina Sari", "RS"}, {CoderId(2), {}, "Budi", "B"}};
    return queries::Names(
        facets, concepts, coders,
        {{DocumentId(1), "Diplomasi Jepang: Tiga Pilar"}, {DocumentId(2), "Kerja Sama 2017"}},
        vocabulary::Language::Indonesian);
}

} // namespace telaah::test
