// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/DocumentNote.h"

#include "notebook/Notebook.h"
#include "views/NoteDrafts.h"

#include <QKeyEvent>
#include <QScrollBar>

namespace telaah::ui {

using notebook::Notebook;

namespace {

constexpr int SaveDelayMs = 400;
constexpr int MostLines = 6;

} // namespace

DocumentNote::DocumentNote(Notebook &notebook, NoteDrafts &drafts, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_notebook(notebook)
    , m_drafts(drafts)
{
    setObjectName(QStringLiteral("documentNote"));
    setFrameShape(QFrame::NoFrame);
    setTabChangesFocus(true);
    setReadOnly(notebook.isReadOnly());
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
    connect(&drafts, &NoteDrafts::changed, this, [this](const NoteDrafts::Owner &owner) {
        if (owner == NoteDrafts::Owner(m_id) && toPlainText().trimmed() == stored())
            document()->setModified(false);
    });
    connect(&drafts, &NoteDrafts::discarded, this, [this] { showDocument(m_id); });
    retranslate();
    showDocument({});
}

void DocumentNote::retranslate()
{
    setAccessibleName(tr("Note on this document"));
    setPlaceholderText(isReadOnly() ? tr("This notebook is read-only.") : tr("Write a note…"));
}

void DocumentNote::showDocument(DocumentId id)
{
    m_id = id;
    const auto draft = m_drafts.of(id);
    fill(draft.value_or(stored()));
    document()->setModified(draft.has_value());
}

QString DocumentNote::stored() const
{
    const auto document = m_notebook.stores().documents.document(m_id);
    return document ? document->note : QString();
}

void DocumentNote::fill(const QString &note)
{
    setPlainText(note);
    m_pause.stop();
    fit();
}

/// What is typed and not yet stored is newer, unless it was never touched.
void DocumentNote::readBack()
{
    if (document()->isModified())
        return;
    if (const QString note = stored(); note != toPlainText().trimmed())
        fill(note);
}

bool DocumentNote::finish()
{
    m_pause.stop();
    if (!m_id.isValid() || !document()->isModified())
        return true;
    // Whoever reads the notebook now waits for a long step, and the window with it.
    if (m_notebook.isLent()) {
        m_pause.start();
        return false;
    }
    const QString note = toPlainText().trimmed();
    const bool isStored = note == stored() && !m_drafts.of(m_id);
    if (!isStored && !m_drafts.write(m_id, note))
        return false;
    document()->setModified(false);
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
