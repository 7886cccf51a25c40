// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "notebook/LibrarySearch.h"
#include "notebook/PassageActions.h"
#include "views/Visit.h"

namespace telaah::ui {

class ReadScreen;
class SearchPanel;
class TagPalette;
struct Look;

/// What a reader does with the hits of a search: look at them, go there, tag one or all.
class SearchCommands : public QObject
{
    Q_OBJECT

public:
    /// All must outlive the commands.
    SearchCommands(
        notebook::Notebook &notebook, notebook::LibrarySearch &library, SearchPanel &panel,
        ReadScreen &screen, QObject *parent = nullptr);

    void setLook(const Look &look);

    /// The search is being left.
    void leave();

signals:
    void hinted(const QString &message);
    void failed(const QString &message);
    void returned(); ///< See Visit.

private:
    void paintHits();
    void paintHitsOnce();
    bool look(const notebook::SearchFind &find);
    void jump(const notebook::SearchFind &find);
    void tag(const notebook::SearchFind &find);
    void askToTagAll();
    void takeAll(const notebook::TaggingReply &reply);
    void openPalette();
    std::pair<QList<notebook::Spot>, QList<PassageId>> wanted() const;
    int countPassages() const; ///< That the hits will be.
    void tagAll(const notebook::PreparedAction &tagging);
    void makePalette();

    notebook::Notebook &m_notebook;
    notebook::LibrarySearch &m_library;
    SearchPanel &m_panel;
    ReadScreen &m_screen;
    Visit m_visit;
    bool m_isPainting = false;                 ///< Until the search is left.
    RevisionId m_painted;                      ///< In which the hits stand out; invalid in none.
    TagPalette *m_palette = nullptr;           ///< For all hits; made when it is first wanted.
    QList<notebook::SearchFind> m_wanted = {}; ///< What it was opened for.
};

} // namespace telaah::ui
