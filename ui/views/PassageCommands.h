// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/CardListModel.h"
#include "models/RecentTags.h"
#include "notebook/PassageActions.h"
#include "views/ChosenCards.h"

#include <QObject>

class QAction;
class QMenu;

namespace telaah::ui {

class CardsView;
class ReadingView;
class TagPalette;

/// What a reader does to passages: the actions for menus, the selection bar and keys, and what they
/// act on. That is the selection in the text, or else the cards that are chosen, or else the active
/// passage. PassageCommandsNotes.cpp and PassageCommandsTagging.cpp
/// hold what their names say.
class PassageCommands : public QObject
{
    Q_OBJECT

public:
    /// All of them must outlive the commands. The actions answer to their keys in the text and in
    /// the cards only, where they cannot collide with typing.
    PassageCommands(
        notebook::Notebook &notebook, CardModel &model, CardListModel &list, ReadingView &reading,
        CardsView &cards, TagPalette &palette);

    QAction *highlight;
    QAction *tagTheme;
    QAction *tagActor;
    QAction *tagForum;
    QAction *takeTagOff;
    QList<QAction *> recent; ///< One for each number of RecentTags.
    QMenu *recentMenu;       ///< The same as a menu.
    QAction *note;
    QAction *copyWithCitation;
    QAction *remove;
    QAction *next;
    QAction *previous;
    QAction *filter;

    void setDocument(DocumentId id) { m_documentId = id; }
    PassageId active() const { return m_active; }
    void activate(PassageId id);

    /// The same, and no other card is chosen then.
    void activateAlone(PassageId id);

    /// Activates it and scrolls the text there.
    void show(PassageId id);

    /// Under which numbers tags are put on.
    RecentTags &recentTags() { return m_recent; }

    /// Neither a passage nor a card is chosen any longer.
    void leave();

    /// What a command would act on in the text; empty if there is nothing.
    text::TextRange target() const;

    /// Tags the selection or the chosen passages.
    void tag(ConceptId conceptId);

    /// Each is one step of the history, however many passages there are.
    void tagPassages(const QList<PassageId> &ids, const QList<ConceptId> &conceptIds);
    void tagPassages(const QList<PassageId> &ids, ConceptId conceptId)
    {
        tagPassages(ids, QList<ConceptId>{conceptId});
    }
    void untagPassages(const QList<PassageId> &ids, ConceptId conceptId);

    /// Copies words of any document as a quotation with its citation.
    void copyFrom(
        const documents::Revision &revision, DocumentId documentId, text::TextRange range);

    /// With what can be done now.
    void fillMenu(QMenu &menu);

    /// In the order of menus; a null pointer stands for a separator.
    QList<QAction *> all() const;
    void retranslate();

signals:
    void hinted(const QString &message); ///< Why nothing happened, or what was copied.
    void filterRequested();
    void recentChanged(); ///< The actions in `recent` say something else.
    void updated();       ///< They may act on something else.

private:
    static constexpr qsizetype FewPassages = 2000; ///< Beyond, what is done takes a while.

    QAction *make(const QString &name, const QKeySequence &key, void (PassageCommands::*command)());
    void connectParts();
    void connectCards();
    void makeRecent();
    void updateRecent();
    void follow(const history::Changes &changes);
    QList<PassageId> chosen() const;
    QHash<ConceptId, qsizetype> countsOnChosen() const;
    QList<ConceptId> conceptsOnChosen() const;
    void takeOff();
    void fillUntagMenu(QMenu &menu);
    QPoint placeOfChosen() const;
    void addConcept(FacetId facetId, const QString &label);
    void updatePalette();
    void openPalette(const QString &facetKey);
    void tagAsTheme() { openPalette(QStringLiteral("theme")); }
    void tagAsActor() { openPalette(QStringLiteral("actor")); }
    void tagAsForum() { openPalette(QStringLiteral("forum")); }
    void markLikeLast();
    void editNote();
    void copyQuotation();
    void removeChosen();
    void goToNext() { go(1); }
    void goToPrevious() { go(-1); }
    void go(int direction);
    bool hasSelection() const;
    bool markSelection(const QList<ConceptId> &conceptIds);
    bool showMarked(const Result<passages::Passage> &marked);
    void update();

    notebook::Notebook &m_notebook;
    CardModel &m_model;
    CardListModel &m_list;
    RecentTags m_recent;
    ReadingView &m_reading;
    CardsView &m_cards;
    ChosenCards m_chosen;
    TagPalette &m_palette;
    DocumentId m_documentId;
    PassageId m_active;
    QList<ConceptId> m_last; ///< What was put on a passage last,
    PassageId m_lastOn;      ///< and on which.
    bool m_isActivating = false;
};

} // namespace telaah::ui
