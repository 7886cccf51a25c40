// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "history/Changes.h"
#include "notebook/Notebook.h"

#include <QObject>

namespace telaah::ui {

/// The concepts that the reader put on passages lately, each under a number from 1 to 9. A concept
/// keeps its number as long as it is among them, so that hands learn it; a new one takes a free
/// number, or that of the concept which was not used for longest.
class RecentTags : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype Count = 9;

    /// `notebook` must outlive it.
    explicit RecentTags(notebook::Notebook &notebook, QObject *parent = nullptr);

    /// In the order of their numbers; invalid where a number is free between others.
    const QList<ConceptId> &numbered() const { return m_numbered; }

    /// Has them keep the numbers they had another time. What is not recent loses its own.
    void setNumbered(const QList<ConceptId> &conceptIds);

    /// From 1; 0 if it has none.
    int numberOf(ConceptId conceptId) const
    {
        return static_cast<int>(m_numbered.indexOf(conceptId)) + 1;
    }

    /// The one used last comes first.
    const QList<ConceptId> &latest() const { return m_latest; }

signals:
    void changed(); ///< Another concept has a number, or one another name.

private:
    void follow(const history::Changes &changes);
    void reload();
    void use(ConceptId conceptId);
    void number(ConceptId conceptId);
    void trim();
    CoderId coderId() const;

    notebook::Notebook &m_notebook;
    QList<ConceptId> m_numbered;
    QList<ConceptId> m_latest; ///< The same concepts.
    CoderId m_coderId;         ///< Invalid before the reader has done anything.
    QString m_newest;          ///< When the latest was used, as stored.
};

} // namespace telaah::ui
