// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/JumpHistory.h"

#include <QObject>

class QAction;

namespace telaah::ui {

class OutlinePanel;
class ReadingView;
class SecondReading;

/// Getting about: back and forth between places one jumped from, and by the outline, and a
/// second document beside the first.
class PlaceCommands : public QObject
{
    Q_OBJECT

public:
    /// All must outlive the commands. The actions answer to their keys in all of `scope`.
    PlaceCommands(
        ReadingView &reading, OutlinePanel &outline, SecondReading &second, QWidget &scope);

    QAction *back;
    QAction *forth;
    QAction *outline; ///< Checked while the panel is shown.
    QAction *second;  ///< Checked while another document is shown beside.
    QAction *swap;    ///< That one and this one change places.

    Stop here() const;

    /// Shows the document, and then a place of it by `show`, without its being a jump. Returns
    /// whether it is shown.
    bool peek(DocumentId id, const std::function<void()> &show);

    /// Whether that is what is going on.
    bool isPeeking() const { return m_isPeeking; }

    /// Somebody jumps away from `place` of this document, or has jumped away from `stop`.
    void leave(ReadingPlace place);
    void leave(const Stop &stop);

    /// Another document is shown from now on.
    void enterDocument(DocumentId id);

    /// Documents have gone: there is no way back to those that `isThere` does not know.
    void forgetUnless(const std::function<bool(DocumentId)> &isThere);

    void retranslate();

signals:
    /// A place of another document is wanted; enterDocument() has not been called for it.
    void documentWanted(telaah::DocumentId id, const telaah::ui::ReadingPlace &place);

private:
    QAction *make(const QString &name, const QKeySequence &key);
    void go(const std::optional<Stop> &stop);
    void showOutline(bool isShown);
    void followPlace();
    void showSecond(bool isShown);
    void swapReadings();
    void update();

    ReadingView &m_reading;
    OutlinePanel &m_outline;
    SecondReading &m_second;
    JumpHistory m_jumps;
    DocumentId m_documentId;
    bool m_isPeeking = false;
    bool m_isGoing = false; ///< What moves now is no jump of its own.
};

} // namespace telaah::ui
