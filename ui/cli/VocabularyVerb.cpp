// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/Arguments.h"
#include "cli/Table.h"
#include "cli/Verb.h"
#include "notebook/Naming.h"
#include "notebook/Notebook.h"
#include "text/Folding.h"

#include <algorithm>

namespace telaah::ui::cli {

using vocabulary::Concept;
using vocabulary::Facet;

namespace {

class VocabularyVerb : public Verb
{
public:
    VocabularyVerb()
        : Verb(
            "vocabulary", "List the concepts, by the names that tag takes",
            "telaah vocabulary --facet forum")
    {
    }

    void declare(CLI::App &command) override
    {
        command.add_option("--facet", m_facet, "Only those of this facet, such as theme")
            ->type_name("FACET")
            ->check(notBlank());
    }

    Result<void> run(Session &session) override
    {
        const auto opened = session.open(Access::Read);
        if (!opened)
            return Failure(opened.error());
        if (const auto read = readFrom(**opened); !read)
            return read;
        if (const QString sentence = misnamed(); !sentence.isEmpty()) {
            session.complain(sentence);
            return {};
        }
        if (session.wantsJson())
            session.print(toJson());
        else
            session.print(toText());
        return {};
    }

private:
    struct Row
    {
        const Facet *facet;
        const Concept *entry;
    };

    [[nodiscard]] Result<void> readFrom(const notebook::Notebook &notebook)
    {
        auto facets = notebook.stores().vocabulary.facets();
        auto concepts = notebook.stores().vocabulary.concepts();
        auto counts = notebook.stores().usage.countsByConcept();
        if (!facets)
            return Failure(facets.error());
        if (!concepts)
            return Failure(concepts.error());
        if (!counts)
            return Failure(counts.error());
        m_facets = *std::move(facets);
        m_concepts = *std::move(concepts);
        m_counts = *std::move(counts);
        choose();
        return {};
    }

    QString wanted() const { return QString::fromStdString(m_facet).trimmed(); }

    /// By its key or by its name in either language, as queries take them.
    bool isWanted(const Facet &facet) const
    {
        const QString called = text::folded(wanted());
        return called.isEmpty() || called == text::folded(facet.key)
            || called == text::folded(facet.label.indonesian)
            || called == text::folded(facet.label.english);
    }

    /// What is wrong with the facet that is wanted, and which there are; empty if nothing is.
    QString misnamed() const
    {
        QStringList keys;
        for (const Facet &facet : m_facets)
            keys.append(facet.key);
        const bool isThere = std::ranges::any_of(
            m_facets, [this](const Facet &facet) { return isWanted(facet); });
        if (isThere)
            return {};
        return QStringLiteral("There is no facet “%1”: the facets are %2.")
            .arg(wanted(), keys.join(QLatin1String(", ")));
    }

    /// By facet, and in each by key, so that a name is soon found.
    void choose()
    {
        for (const Facet &facet : std::as_const(m_facets)) {
            if (!isWanted(facet))
                continue;
            const auto first = m_rows.size();
            for (const Concept &entry : std::as_const(m_concepts)) {
                if (entry.facetId == facet.id)
                    m_rows.append({&facet, &entry});
            }
            std::sort(m_rows.begin() + first, m_rows.end(), [](const Row &one, const Row &other) {
                return one.entry->key < other.entry->key;
            });
        }
    }

    static QString nameOf(const Row &row)
    {
        return row.facet->key + QLatin1Char(':') + row.entry->key;
    }

    QString toText() const
    {
        Table table({Align::Left, Align::Left, Align::Left, Align::Right});
        table.add(
            {QStringLiteral("Concept"), QStringLiteral("Indonesian"), QStringLiteral("English"),
             QStringLiteral("Passages")});
        for (const Row &row : m_rows)
            table.add(
                {nameOf(row), row.entry->label.indonesian, row.entry->label.english,
                 QString::number(m_counts.value(row.entry->id))});
        return table.text();
    }

    QJsonArray toJson() const
    {
        QJsonArray list;
        for (const Row &row : m_rows) {
            list.append(QJsonObject{
                {"concept", nameOf(row)},
                {"facet", row.facet->key},
                {"key", row.entry->key},
                {"label_id", row.entry->label.indonesian},
                {"label_en", row.entry->label.english},
                {"passages", static_cast<qint64>(m_counts.value(row.entry->id))}});
        }
        return list;
    }

    std::string m_facet;
    QList<Facet> m_facets;
    QList<Concept> m_concepts;
    QHash<ConceptId, qsizetype> m_counts; ///< Of their passages, in the whole notebook.
    QList<Row> m_rows;
};

} // namespace

void addVocabularyVerb(Verbs &verbs)
{
    verbs.push_back(std::make_unique<VocabularyVerb>());
}

} // namespace telaah::ui::cli
