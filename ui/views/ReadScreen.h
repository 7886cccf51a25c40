// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/CardListModel.h"
#include "reader/ReadingStyle.h"
#include "views/Look.h"
#include "views/NoteDrafts.h"

#include <QWidget>

namespace telaah::ui {

class CardsPanel;
class CardsView;
class DraftBar;
class FindBar;
class FindCommands;
class LibraryCommands;
class MessageBar;
class OutlinePanel;
class PassageCommands;
class PassageEnds;
class PlaceCommands;
class ReadingView;
class SecondReading;
class SelectionBar;
class SelectionBarPlace;
class Settings;
class SidePanel;
class TagPalette;

/// The Read screen of one notebook: library and vocabulary, the text, the cards.
class ReadScreen : public QWidget
{
    Q_OBJECT

public:
    /// `notebook` and `settings` must outlive the screen.
    ReadScreen(notebook::Notebook &notebook, Settings &settings, QWidget *parent = nullptr);

    void setLook(const Look &look);
    void setReadingStyle(const ReadingStyle &style);
    void retranslate();

    /// Shows the newest revision of a document at the place where it was left. Returns whether it
    /// is shown; if not, the reader has been told why.
    bool openDocument(DocumentId id);
    void openFirstDocument();
    void openLastDocument(); ///< The one that was open last, if it is there.

    /// While many documents come, the one that is open stays, and the library is not read anew.
    void holdLibrary(bool isHeld);

    /// Stores the notes that are being typed and the place where the text is left. Returns whether
    /// all notes could be stored; if not, drafts are left, and the screen says so.
    bool finish();
    bool finishNote();
    bool isNoteOpen() const;

    PassageCommands &commands() { return *m_commands; }
    PassageEnds &ends() { return *m_ends; }
    PlaceCommands &places() { return *m_places; }
    FindCommands &finding() { return *m_finding; }
    LibraryCommands &library();
    ReadingView &reading() { return *m_reading; }
    QWidget *leftPanel() const;
    QWidget *rightPanel() const;
    std::optional<DocumentId> documentId() const; ///< Of the one that is open.
    QString whereabouts() const;                  ///< "¶ 7 of 21"; empty without a document.

    const Look &look() const { return m_look; }

    /// Leaves only the passages that bear the concept, in the cards and bright in the text.
    void filterBy(ConceptId conceptId);

    void showMessage(const QString &message);

signals:
    void moved();
    void hinted(const QString &message);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeLeft();
    QWidget *makeMiddle();
    void connectParts();
    void followLibrary(const history::Changes &changes);
    void keepDocument();
    void leaveDocument();
    void rememberPlace() const;
    void updateSubtitle();
    void connectTagging();
    void connectNotes();
    void backOut();
    void forgetVocabulary();
    void showVocabulary();

    notebook::Notebook &m_notebook;
    Settings &m_settings;
    Look m_look;
    NoteDrafts m_drafts; ///< Outlives the models: what views let go of then goes there.
    CardModel m_cardModel;
    CardListModel m_cardList;
    std::optional<documents::DocumentSummary> m_document;
    bool m_isLibraryHeld = false;
    bool m_isVocabularyShown = false; ///< In the palette, as it is now.
    bool m_isOnlyLookedAt = false; ///< Then where the document is left is no place to come back to.
    SidePanel *m_left;
    OutlinePanel *m_outline;
    QWidget *m_leftColumn;
    QWidget *m_middle;
    SecondReading *m_second;
    MessageBar *m_message;
    DraftBar *m_draftBar;
    FindBar *m_findBar;
    ReadingView *m_reading;
    CardsPanel *m_right;
    CardsView &m_cards;
    SelectionBar *m_selectionBar;
    TagPalette *m_palette;
    SelectionBarPlace *m_barPlace;
    PassageCommands *m_commands;
    FindCommands *m_finding;
    PlaceCommands *m_places;
    PassageEnds *m_ends;
};

} // namespace telaah::ui
