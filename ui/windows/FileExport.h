// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Result.h"

#include <QObject>

#include <functional>

class QSettings;
class QWidget;

namespace telaah::ui {

/// Asks where to write something of a notebook, writes it there, and says so. Begins in the folder
/// of the last time, in whatever window that was.
class FileExport : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive it.
    FileExport(QWidget &window, QSettings &settings, QObject *parent = nullptr);

    struct Question
    {
        QString dialogName; ///< Its objectName.
        QString title;
        QString filter;
        QString suffix; ///< Without the full stop.
        QString name;   ///< Of the file that is proposed, without the suffix.
    };

    /// A table.
    static Question csv(const QString &dialogName, const QString &title, const QString &name);

    struct Content
    {
        QByteArray bytes;
        QString said; ///< Once it is written; %1 is the file and %2 its folder.
    };

    /// `content` is asked for when it is known where, unless `context` is gone by then. The file is
    /// never the notebook at `notebookPath`.
    void ask(
        const Question &question, const QString &notebookPath, QObject *context,
        const std::function<Result<Content>()> &content);

signals:
    void done(const QString &message);
    void failed(const QString &message);

private:
    void write(const QString &path, const QString &notebookPath, const Result<Content> &content);

    QWidget &m_window;
    QSettings &m_settings;
};

} // namespace telaah::ui
