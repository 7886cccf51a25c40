// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/CardModel.h"

class QFontMetrics;

namespace telaah::ui {

class ReadingView;

/// Asks which passage is meant where several lie under a click, or where the margin says that there
/// are more.
class PassageChooser : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive it.
    PassageChooser(const CardModel &model, ReadingView &reading, QObject *parent = nullptr);

signals:
    void chosen(telaah::PassageId id);

private:
    void chooseAmong(const QList<PassageId> &ids, QPoint place);
    QString textOf(PassageId id, const QFontMetrics &metrics) const;

    const CardModel &m_model;
    ReadingView &m_reading;
};

} // namespace telaah::ui
