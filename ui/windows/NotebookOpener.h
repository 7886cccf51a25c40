// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Result.h"
#include "passages/Coder.h"

#include <QObject>

#include <functional>
#include <memory>

class QWidget;

namespace telaah::notebook {
class Notebook;
}

namespace telaah::ui {

/// Opens and makes notebooks for a window. Where another window has the notebook open, the reader
/// is asked first.
class NotebookOpener : public QObject
{
    Q_OBJECT

public:
    using Take = std::function<void(std::unique_ptr<notebook::Notebook>)>;

    /// Hands what it opened to `take`. Dialogs belong to `window`, which must outlive the opener.
    NotebookOpener(QWidget &window, Take take);
    ~NotebookOpener() override;

    void open(const QString &path, const passages::Coder &coder);

    /// With starter content.
    void create(const QString &path, const passages::Coder &coder);

signals:
    /// A question stands over the window, until it is answered.
    void asking();

    /// Nothing was opened, for the reason given; empty if the reader wished so.
    void gaveUp(const QString &reason);

private:
    void adopt(Result<std::unique_ptr<notebook::Notebook>> notebook);
    void askAboutOtherWindow(const QString &host);

    QWidget &m_window;
    Take m_take;
    std::unique_ptr<notebook::Notebook> m_pending; ///< Another window has it; the reader is asked.
};

} // namespace telaah::ui
