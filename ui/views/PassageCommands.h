// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/CardModel.h"
#include "notebook/PassageActions.h"

#include <QObject>

class QAction;

namespace telaah::ui {

class CardsView;
class ReadingView;
class TagPalette;

/// What a reader does to passages: the actions for menus, the selection bar and keys, and what they
/// act on. That is the selection in the text, or else the active passage.
class PassageCommands : public QObject
{
    Q_OBJECT

public:
    /// All of them must outlive the commands. The actions answer to their keys in the text and in
    /// the cards only, where they cannot collide with typing.
    PassageCommands(
        notebook::Notebook &notebook, CardModel &model, ReadingView &reading, CardsView &cards,
        TagPalette &palette);

    QAction *highlight;
    QAction *tagTheme;
    QAction *tagActor;
    QAction *tagForum;
    QAction *note;
    QAction *copyWithCitation;
    QAction *remove;
    QAction *next;
    QAction *previous;

    void setDocument(DocumentId id) { m_documentId = id; }
    void activate(PassageId id);

    /// Tries again to write a note that could not be written; returns whether none is left.
    bool writeUnwrittenNote();

    /// Tags the selection or the active passage.
    void tag(ConceptId conceptId);

    /// In the order of menus; a null pointer stands for a separator.
    QList<QAction *> all() const;
    void retranslate();

signals:
    void hinted(const QString &message); ///< Why nothing happened, or what was copied.

private:
    QAction *make(const QString &name, const QKeySequence &key, void (PassageCommands::*command)());
    void connectParts();
    void openPalette(const QString &facetKey);
    void tagAsTheme() { openPalette(QStringLiteral("theme")); }
    void tagAsActor() { openPalette(QStringLiteral("actor")); }
    void tagAsForum() { openPalette(QStringLiteral("forum")); }
    void markLikeLast();
    void editNote();
    void writeNote(PassageId id, const QString &text);
    void reopenNote(PassageId id);
    void copyQuotation();
    void removeActive();
    void goToNext() { go(1); }
    void goToPrevious() { go(-1); }
    void go(int direction);
    void chooseAmong(const QList<PassageId> &ids, QPoint place);
    bool hasSelection() const;
    text::TextRange target() const;
    bool markSelection(const QList<ConceptId> &conceptIds);
    void show(PassageId id);
    void update();

    notebook::Notebook &m_notebook;
    CardModel &m_model;
    ReadingView &m_reading;
    CardsView &m_cards;
    TagPalette &m_palette;
    DocumentId m_documentId;
    PassageId m_active;
    QList<ConceptId> m_last; ///< What was put on a passage last.
    QString m_unwritten;     ///< A note that could not be written.
    PassageId m_unwrittenId;
    bool m_isActivating = false;
};

} // namespace telaah::ui
