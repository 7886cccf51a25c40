// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "queries/Names.h"

#include "text/EditDistance.h"
#include "text/Folding.h"

#include <QSet>

#include <algorithm>
#include <tuple>

namespace telaah::queries {

using passages::Coder;
using vocabulary::Alias;
using vocabulary::Concept;
using vocabulary::Facet;

namespace {

constexpr qsizetype MostSuggestions = 3;
constexpr qsizetype LongestMisspelt = 60; ///< Nobody mistypes one letter of more than that.

QString foldedName(QStringView name)
{
    return text::folded(name.toString().simplified());
}

/// How many slips there may be in a word of this length for another to be suggested.
int forgivenErrors(qsizetype length)
{
    if (length <= 3)
        return 1;
    return length <= 7 ? 2 : 3;
}

/// Candidates by how few letters are wrong; of equals those that came first.
class Nearest
{
public:
    explicit Nearest(const QString &typed)
        : m_typed(foldedName(typed))
        , m_limit(forgivenErrors(m_typed.size()))
    {
    }

    /// `name` is folded, `shown` what is suggested.
    void consider(QStringView name, const QString &shown)
    {
        if (m_typed.size() > LongestMisspelt)
            return;
        const int errors = text::editDistance(m_typed, name, m_limit);
        if (errors <= m_limit)
            m_found.append({errors, m_found.size(), shown});
    }

    QStringList best()
    {
        std::ranges::sort(m_found, {}, [](const Candidate &candidate) {
            return std::tuple(candidate.errors, candidate.place);
        });
        QStringList names;
        for (const Candidate &candidate : std::as_const(m_found)) {
            if (names.size() < MostSuggestions && !names.contains(candidate.shown))
                names.append(candidate.shown);
        }
        return names;
    }

private:
    struct Candidate
    {
        int errors;
        qsizetype place;
        QString shown;
    };

    QString m_typed;
    int m_limit;
    QList<Candidate> m_found;
};

/// A field that every notebook has, with its name in Indonesian.
struct OwnField
{
    Names::FieldKind kind;
    QLatin1String names[2];
};

constexpr OwnField OwnFields[] = {
    {Names::FieldKind::Coder, {QLatin1String("coder"), QLatin1String("penelaah")}},
    {Names::FieldKind::Document, {QLatin1String("document"), QLatin1String("bacaan")}},
    {Names::FieldKind::Note, {QLatin1String("note"), QLatin1String("catatan")}},
    {Names::FieldKind::Has, {QLatin1String("has"), QLatin1String("ada")}},
    {Names::FieldKind::Year, {QLatin1String("year"), QLatin1String("tahun")}},
};

template<typename Id>
QList<Id> ascending(QList<Id> ids)
{
    std::ranges::sort(ids);
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    return ids;
}

} // namespace

bool beginsWordIn(QStringView name, QStringView typed)
{
    for (qsizetype at = name.indexOf(typed); at >= 0; at = name.indexOf(typed, at + 1)) {
        if (at == 0 || !name.at(at - 1).isLetterOrNumber())
            return true;
    }
    return false;
}

Names::Names(
    const QList<Facet> &facets, const QList<Concept> &concepts, const QList<Coder> &coders,
    const QList<Title> &titles, vocabulary::Language language)
    : m_conceptSearch(concepts, language)
    , m_coders(coders)
    , m_titles(titles)
{
    m_fields.reserve(facets.size() + static_cast<qsizetype>(std::size(OwnFields)));
    for (qsizetype i = 0; i < static_cast<qsizetype>(std::size(OwnFields)); ++i) {
        for (const QLatin1String name : OwnFields[i].names)
            m_fieldByName.insert(name, facets.size() + i);
    }
    for (const Facet &facet : facets)
        addFacet(facet, language);
    const bool isIndonesian = language == vocabulary::Language::Indonesian;
    for (const OwnField &own : OwnFields)
        m_fields.append({own.kind, own.names[0], {}, own.names[isIndonesian ? 1 : 0]});
    for (const Concept &entry : concepts)
        addConcept(entry);
    for (const Title &title : titles)
        m_foldedTitles.append(foldedName(title.text));
}

/// What another field is called already stays that.
void Names::addFacet(const Facet &facet, vocabulary::Language language)
{
    for (const QString &name : {facet.key, facet.label.indonesian, facet.label.english}) {
        if (const QString folded = foldedName(name); !m_fieldByName.contains(folded))
            m_fieldByName.insert(folded, m_fields.size());
    }
    m_fields.append(
        {FieldKind::Facet, facet.key, facet.id, vocabulary::inLanguage(facet.label, language)});
}

void Names::addConcept(const Concept &entry)
{
    m_placeOf.insert(entry.id, m_concepts.size());
    m_concepts.append(entry);
    m_byKey.insert({entry.facetId, foldedName(entry.key)}, entry.id);
    const auto name = [&](const QString &text) {
        m_byName[{entry.facetId, foldedName(text)}].append(entry.id);
    };
    name(entry.label.indonesian);
    name(entry.label.english);
    for (const Alias &alias : entry.aliases)
        name(alias.text);
    for (const ConceptId broader : entry.broader)
        m_narrower[broader].append(entry.id);
}

std::optional<Names::Field> Names::field(QStringView name) const
{
    const auto place = m_fieldByName.constFind(foldedName(name));
    if (place == m_fieldByName.constEnd())
        return {};
    return m_fields.at(*place);
}

QList<ConceptId> Names::concepts(FacetId facetId, const QString &value) const
{
    const Named wanted{facetId, foldedName(value)};
    if (const auto keyed = m_byKey.constFind(wanted); keyed != m_byKey.constEnd())
        return {*keyed};
    return ascending(m_byName.value(wanted));
}

QList<ConceptId> Names::withNarrower(const QList<ConceptId> &ids) const
{
    QSet<ConceptId> seen(ids.cbegin(), ids.cend());
    QList<ConceptId> all = ids;
    for (qsizetype i = 0; i < all.size(); ++i) {
        for (const ConceptId narrower : m_narrower.value(all.at(i))) {
            if (seen.contains(narrower)) // Of two that are each broader than the other.
                continue;
            seen.insert(narrower);
            all.append(narrower);
        }
    }
    return ascending(all);
}

QList<CoderId> Names::coders(const QString &value) const
{
    const QString wanted = foldedName(value);
    QList<CoderId> whole;
    QList<CoderId> begun;
    for (const Coder &coder : m_coders) {
        const QString name = foldedName(coder.name);
        if (name == wanted || foldedName(coder.initials) == wanted)
            whole.append(coder.id);
        else if (beginsWordIn(name, wanted))
            begun.append(coder.id);
    }
    return ascending(whole.isEmpty() ? begun : whole);
}

QList<DocumentId> Names::documents(const QString &value) const
{
    bool isNumber = false;
    const DocumentId number(value.toLongLong(&isNumber));
    const QString wanted = foldedName(value);
    QList<DocumentId> ids;
    for (qsizetype i = 0; i < m_titles.size(); ++i) {
        const DocumentId id = m_titles.at(i).id;
        if (isNumber && id == number)
            return {id};
        if (beginsWordIn(m_foldedTitles.at(i), wanted))
            ids.append(id);
    }
    return ascending(ids);
}

QStringList Names::similarFields(const QString &typed) const
{
    Nearest nearest(typed);
    for (auto name = m_fieldByName.cbegin(); name != m_fieldByName.cend(); ++name)
        nearest.consider(name.key(), m_fields.at(name.value()).name);
    return nearest.best();
}

QStringList Names::similarConcepts(FacetId facetId, const QString &typed) const
{
    QStringList keys;
    for (const vocabulary::Match &match : m_conceptSearch.find(facetId, typed, {})) {
        if (keys.size() < MostSuggestions)
            keys.append(entry(match.conceptId)->key);
    }
    if (!keys.isEmpty())
        return keys;
    Nearest nearest(typed);
    for (const Concept &entry : m_concepts) {
        if (entry.facetId != facetId)
            continue;
        nearest.consider(foldedName(entry.key), entry.key);
        nearest.consider(foldedName(entry.label.indonesian), entry.key);
        nearest.consider(foldedName(entry.label.english), entry.key);
        for (const Alias &alias : entry.aliases)
            nearest.consider(foldedName(alias.text), entry.key);
    }
    return nearest.best();
}

QStringList Names::similarCoders(const QString &typed) const
{
    Nearest nearest(typed);
    for (const Coder &coder : m_coders) {
        nearest.consider(foldedName(coder.name), coder.name);
        for (const QString &word : foldedName(coder.name).split(u' '))
            nearest.consider(word, coder.name);
    }
    return nearest.best();
}

QStringList Names::similarTitles(const QString &typed) const
{
    Nearest nearest(typed);
    for (qsizetype i = 0; i < m_titles.size(); ++i) {
        nearest.consider(m_foldedTitles.at(i), m_titles.at(i).text);
        for (const QString &word : m_foldedTitles.at(i).split(u' '))
            nearest.consider(word, m_titles.at(i).text);
    }
    return nearest.best();
}

const Concept *Names::entry(ConceptId id) const
{
    const auto place = m_placeOf.constFind(id);
    return place == m_placeOf.constEnd() ? nullptr : &m_concepts.at(*place);
}

} // namespace telaah::queries
