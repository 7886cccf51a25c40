// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Result.h"
#include "documents/Document.h"
#include "passages/Passage.h"

#include <QObject>

#include <map>
#include <optional>
#include <variant>

namespace telaah::notebook {
class Notebook;
}

namespace telaah::ui {

/// Notes on their way into the notebook. One that cannot be written is kept as a draft, and tried
/// again after whatever is written next and on leaving, so that nobody has to type it again.
class NoteDrafts : public QObject
{
    Q_OBJECT

public:
    using Owner = std::variant<PassageId, DocumentId>; ///< What a note is on.

    /// `notebook` must outlive the drafts.
    explicit NoteDrafts(notebook::Notebook &notebook, QObject *parent = nullptr);

    /// Returns whether it was written. If not, it is a draft now; the notebook has announced why.
    bool write(const Owner &owner, const QString &note);

    /// Makes it a draft to be written a little later: the notebook may be announcing something.
    void keep(const Owner &owner, const QString &note);

    /// What is on its way there; nothing for none.
    std::optional<QString> of(const Owner &owner) const;

    bool isEmpty() const { return m_drafts.empty(); }
    int count() const { return static_cast<int>(m_drafts.size()); }

    /// How many cannot be written, because what they are on has been removed.
    int lostCount() const;

    /// Tries all of them again; returns whether none is left.
    bool writeAll();

    /// All of them, to be pasted somewhere else.
    QString texts() const;

    void discard();

signals:
    /// A draft came or went.
    void changed(const telaah::ui::NoteDrafts::Owner &owner);

    void discarded();

    /// What a note is on has been removed, perhaps by another program.
    void ownerLost();

private:
    struct Draft
    {
        QString note;
        bool isLost = false;
    };

    [[nodiscard]] Result<void> store(PassageId id, const QString &note);
    [[nodiscard]] Result<void> store(DocumentId id, const QString &note);
    bool isThere(const Owner &owner) const;
    void drop(const Owner &owner);
    void tryLater();

    notebook::Notebook &m_notebook;
    std::map<Owner, Draft> m_drafts;
    bool m_isTrying = false; ///< Or about to.
};

} // namespace telaah::ui
