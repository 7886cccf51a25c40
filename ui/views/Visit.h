// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/CodePointMap.h"
#include "views/JumpHistory.h"

#include <QObject>

#include <optional>

namespace telaah::ui {

class ReadScreen;

/// Looks at places from a list of results. A place that is only looked at is no jump: leave() goes
/// back to where the reader was. Whoever goes on in the text from there has jumped. After jump(),
/// going back asks for the results as well.
class Visit : public QObject
{
    Q_OBJECT

public:
    /// `screen` must outlive the visit.
    explicit Visit(ReadScreen &screen, QObject *parent = nullptr);

    /// Shows the words of the document, and its top for an empty span. Returns whether it could.
    bool look(DocumentId documentId, text::CodePointSpan span);

    /// The same, selects the words, and has the reader go on from there.
    bool jump(DocumentId documentId, text::CodePointSpan span);

    /// What is being looked at is no result any more: it stands out no longer.
    void forget();

    /// Back to where the reader was before looking around, unless there was a jump.
    void leave();

signals:
    void returned(); ///< From a jump, by going back.

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void stay();
    std::optional<text::TextRange> rangeOf(text::CodePointSpan span) const;

    ReadScreen &m_screen;
    std::optional<Stop> m_origin;     ///< While somebody looks around.
    QList<text::TextRange> m_painted; ///< What is being looked at, as it stands out.
    bool m_hasJumped = false;         ///< And has gone nowhere since.
};

} // namespace telaah::ui
