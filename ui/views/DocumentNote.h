// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Id.h"
#include "documents/Document.h"

#include <QPlainTextEdit>
#include <QTimer>

namespace telaah::notebook {
class Notebook;
}

namespace telaah::ui {

class NoteDrafts;

/// The reader's own note on the document that is open, in a field as high as the note. It is stored
/// 400 ms after the last key, and at once when the field is left.
class DocumentNote : public QPlainTextEdit
{
    Q_OBJECT

public:
    /// Both must outlive the field.
    DocumentNote(notebook::Notebook &notebook, NoteDrafts &drafts, QWidget *parent = nullptr);

    void showDocument(DocumentId id);

    /// Stores what is typed. Returns whether it could be; if not, it stays in the field and is a
    /// draft.
    bool finish();

    void retranslate();

signals:
    void left(); ///< By Esc or Ctrl+Enter.

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void readBack();
    QString stored() const;
    void fill(const QString &note);
    void fit();

    notebook::Notebook &m_notebook;
    NoteDrafts &m_drafts;
    DocumentId m_id;
    QTimer m_pause;
};

} // namespace telaah::ui
