// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/DocumentNote.h"

#include "notebook/DocumentActions.h"
#include "notebook/Notebook.h"

#include <QKeyEvent>
#include <QScrollBar>

namespace telaah::ui {

using notebook::Notebook;

namespace {

constexpr int SaveDelayMs = 400;
constexpr int MostLines = 6;

} // namespace

DocumentNote::DocumentNote(Notebook &notebook, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_notebook(notebook)
{
    setObjectName(QStringLiteral("documentNote"));
    setFrameShape(QFrame::NoFrame);
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_pause.setSingleShot(true);
    m_pause.setInterval(SaveDelayMs);
    connect(&m_pause, &QTimer::timeout, this, &DocumentNote::finish);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        m_pause.start();
        fit();
    });
    connect(&notebook, &Notebook::changed, this, [this](const history::Changes &changes) {
        if (changes.documents.changed.contains(m_id))
            readBack();
    });
    connect(&notebook, &Notebook::changedOutside, this, &DocumentNote::readBack);
    retranslate();
    showDocument({});
}

void DocumentNote::retranslate()
{
    setAccessibleName(tr("Note on this document"));
    setPlaceholderText(tr("Write a note…"));
}

void DocumentNote::showDocument(DocumentId id)
{
    m_id = id;
    m_stored.clear();
    setPlainText({});
    readBack();
    m_pause.stop();
}

/// What is typed and not yet stored is newer, unless it was never touched.
void DocumentNote::readBack()
{
    const auto document = m_notebook.stores().documents.document(m_id);
    const QString note = document ? document->note : QString();
    const bool isUntouched = toPlainText().trimmed() == m_stored;
    m_stored = note;
    if (isUntouched && toPlainText().trimmed() != note)
        setPlainText(note);
    fit();
}

bool DocumentNote::finish()
{
    m_pause.stop();
    const QString note = toPlainText().trimmed();
    if (!m_id.isValid() || note == m_stored)
        return true;
    // The notebook announces why not.
    if (!notebook::DocumentActions(m_notebook).setNote(m_id, note))
        return false;
    m_stored = note;
    return true;
}

void DocumentNote::fit()
{
    // Of plain text, Qt tells the height in lines.
    const int lines = qBound(1, qRound(document()->size().height()), MostLines);
    const int margins = 2 * qRound(document()->documentMargin()) + contentsMargins().top()
        + contentsMargins().bottom();
    const int wanted = lines * fontMetrics().lineSpacing() + margins + 4;
    setVerticalScrollBarPolicy(lines < MostLines ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    if (height() != wanted || minimumHeight() != wanted)
        setFixedHeight(wanted);
}

void DocumentNote::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape
        || (isReturn && event->modifiers().testFlag(Qt::ControlModifier))) {
        finish();
        emit left();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

void DocumentNote::focusOutEvent(QFocusEvent *event)
{
    finish();
    QPlainTextEdit::focusOutEvent(event);
}

void DocumentNote::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    fit(); // Lines follow from the width.
}

} // namespace telaah::ui
