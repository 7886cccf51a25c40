// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/CardModel.h"
#include "reader/ReadingStyle.h"
#include "reader/Sight.h"
#include "views/Look.h"

#include <QFrame>

class QComboBox;
class QToolButton;

namespace telaah::ui {

class ReadingView;
class Settings;

/// Another document beside the one that is worked on, to compare: it is read, searched by eye and
/// copied from, with its passages; to tag in it, the two change places.
class SecondReading : public QFrame
{
    Q_OBJECT

public:
    /// Both must outlive it. Hidden until open() is called.
    SecondReading(notebook::Notebook &notebook, Settings &settings, QWidget *parent = nullptr);

    /// Shows a document where it was left.
    void open(DocumentId id);

    /// Has the document that is shown open at this place another time.
    void keepPlace();

    /// Shows a document at a place.
    void open(DocumentId id, ReadingPlace place);

    DocumentId documentId() const { return m_documentId; }
    ReadingView &reading() const { return *m_reading; }
    CardModel &cards() { return m_cards; }

    /// The first document that is not `other`; `other` if there is none.
    DocumentId firstBut(DocumentId other) const;

    void setLook(const Look &look);
    void setReadingStyle(const ReadingStyle &style);
    void retranslate();

signals:
    void swapWanted();
    void closeWanted();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void listDocuments();
    void clear();

    QUuid uuidOf(DocumentId id) const;

    notebook::Notebook &m_notebook;
    Settings &m_settings;
    CardModel m_cards;
    DocumentId m_documentId;
    QComboBox *m_choice;
    QToolButton *m_swap;
    QToolButton *m_close;
    ReadingView *m_reading;
};

} // namespace telaah::ui
