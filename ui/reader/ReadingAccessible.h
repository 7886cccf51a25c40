// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "passages/Passage.h"
#include "text/TextRange.h"

#include <QAccessibleWidget>

namespace telaah::ui {

class ReadingView;

/// What screen readers and magnifiers are told of a ReadingView: a text to read with a caret in it.
///
/// Text is handed out by the range: nobody waits for a million words.
class ReadingAccessible
    : public QAccessibleWidget
    , public QAccessibleTextInterface
{
public:
    explicit ReadingAccessible(ReadingView &view);

    /// Makes Qt find this class for reading views; more than once does no harm.
    static void install();

    void *interface_cast(QAccessible::InterfaceType type) override;
    QAccessible::State state() const override;
    QString text(QAccessible::Text kind) const override;

    void selection(int index, int *start, int *end) const override;
    int selectionCount() const override;
    void addSelection(int start, int end) override;
    void removeSelection(int index) override;
    void setSelection(int index, int start, int end) override;
    int cursorPosition() const override;
    void setCursorPosition(int position) override;

    QString text(int start, int end) const override;
    QString textBeforeOffset(
        int offset, QAccessible::TextBoundaryType type, int *start, int *end) const override;
    QString textAfterOffset(
        int offset, QAccessible::TextBoundaryType type, int *start, int *end) const override;
    QString textAtOffset(
        int offset, QAccessible::TextBoundaryType type, int *start, int *end) const override;
    int characterCount() const override;

    QRect characterRect(int offset) const override;
    int offsetAtPoint(const QPoint &point) const override;
    void scrollToSubstring(int start, int end) override;
    QString attributes(int offset, int *start, int *end) const override;

private:
    ReadingView &view() const;
    const QString &document() const;
    qsizetype clamped(int offset) const;
    qsizetype nextWord(text::TextRange word) const;
    text::TextRange withLineFeed(text::TextRange range) const;
    text::TextRange unit(qsizetype offset, QAccessible::TextBoundaryType type) const;
    QString answer(text::TextRange range, int *start, int *end) const;
    QStringList described(const QList<PassageId> &ids) const;
};

} // namespace telaah::ui
