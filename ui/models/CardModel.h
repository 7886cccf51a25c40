// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Result.h"
#include "history/Changes.h"
#include "notebook/Notebook.h"

#include <QAbstractListModel>
#include <QCache>

#include <memory>
#include <optional>

namespace telaah::ui {

/// A concept on a card, with the place of its facet among the facets.
struct CardTag
{
    ConceptId conceptId;
    vocabulary::Label label;
    int facet;
    QString mark; ///< The sign of the facet.
};

/// A passage as its card shows it.
struct Card
{
    passages::Passage passage;
    QList<CardTag> tags; ///< By facet, each concept once, whoever put it there.
    passages::Coder coder;
    int paragraph; ///< 0 if there is none to cite.
};

/// The passages of one revision in reading order, of which there may be hundreds of thousands: rows
/// hold marks, and a card is read when it is asked for.
///
/// Read-only; follows Notebook::changed(), whether something was done, undone or redone.
class CardModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        CardRole = Qt::UserRole, ///< The whole Card.
        MarkRole,                ///< Its passages::Mark, without reading the card.
    };

    /// `notebook` must outlive the model.
    explicit CardModel(notebook::Notebook &notebook, QObject *parent = nullptr);

    /// Of the labels that a screen reader is told.
    void setLanguage(vocabulary::Language language) { m_language = language; }

    /// Shows another revision, or none. On failure the model is empty.
    [[nodiscard]] Result<void> setRevision(std::shared_ptr<const documents::Revision> revision);

    const QList<passages::Mark> &marks() const { return m_marks; }

    /// Null if none is shown.
    const std::shared_ptr<const documents::Revision> &revision() const { return m_revision; }

    const QList<vocabulary::Facet> &facets() const { return m_facets; }

    /// The concept as a card shows it; nothing if the notebook does not have it.
    std::optional<CardTag> tagOf(ConceptId conceptId) const;

    /// In the language that was set.
    const QString &labelOf(const vocabulary::Label &label) const
    {
        return inLanguage(label, m_language);
    }

    /// Whether the notebook came with what this coder has marked.
    static bool isExample(const passages::Coder &coder);

    /// Who marked, as briefly as a card says it: initials, or that it is an example.
    static QString signOf(const passages::Coder &coder);

    /// Invalid if the passage is not in the model.
    QModelIndex indexOf(PassageId id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    /// What a view of the text has to paint or to forget, also of a passage that only changed.
    void marked(const telaah::passages::Mark &mark);
    void unmarked(telaah::PassageId id);

    /// Concepts or coders go by other names: all cards may say something else.
    void namesChanged();

private:
    void follow(const history::Changes &changes);
    void reload();
    void reset(const QList<passages::Mark> &marks);
    void update(const passages::Mark &mark);
    void remove(PassageId id);
    void takeRow(const QModelIndex &index);
    void readVocabulary();
    bool readCoders();
    void forgetCards();
    const Card *card(PassageId id) const;
    qsizetype rowFor(const passages::Mark &mark) const;

    notebook::Notebook &m_notebook;
    std::shared_ptr<const documents::Revision> m_revision;
    vocabulary::Language m_language = vocabulary::Language::Indonesian;
    QList<passages::Mark> m_marks;
    QHash<PassageId, text::TextRange> m_ranges; ///< To find a row by id without reading them all.
    QList<vocabulary::Facet> m_facets;
    QHash<ConceptId, vocabulary::Concept> m_concepts;
    QHash<CoderId, passages::Coder> m_coders;
    mutable QCache<PassageId, Card> m_cards{2000};
};

} // namespace telaah::ui
