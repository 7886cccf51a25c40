// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "Notebooks.h"
#include "Report.h"
#include "common/Settings.h"
#include "documents/DocumentSummary.h"
#include "windows/MainWindow.h"

#include <QTemporaryDir>
#include <QTextEdit>

#include <functional>
#include <memory>

namespace telaah::ui {
class ReadingView;
}

namespace telaah::bench {

/// Counts the paints of one widget.
class PaintCounter : public QObject
{
public:
    explicit PaintCounter(QWidget &widget);
    int count() const { return m_count; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    int m_count = 0;
};

/// From calling `act` until `widget` has been painted and nothing else waits to be, in
/// milliseconds.
double timeToPaint(QWidget &widget, const std::function<void()> &act);

/// Lets everything happen that is under way.
void settle();

/// The real window on a copy of a generated notebook. The first article is open.
class Stage
{
public:
    explicit Stage(const NotebookSize &size);

    ui::MainWindow &window() { return *m_window; }
    ui::ReadScreen &screen();
    ui::ReadingView &reading();
    notebook::Notebook &notebook() { return *m_window->notebook(); }
    QString folder() const { return m_folder.path(); }

    /// The long document; `share` of it is where it was left.
    documents::DocumentSummary longDocument() const;
    qsizetype offsetAt(double share) const;
    void rememberPlace(double share);
    void openLong();
    void openFirst();

private:
    QTemporaryDir m_folder;
    std::unique_ptr<ui::Settings> m_settings;
    std::unique_ptr<ui::MainWindow> m_window;
};

/// What QTextEdit takes for the text that fits on a screen, and no more.
class ScreenOfText
{
public:
    explicit ScreenOfText(const QString &text);

    double timeToOpen();
    double timeToResize();
    double timeToPaintAgain();

private:
    QString m_text;
    QTextEdit m_edit;
    int m_width = 880;
};

} // namespace telaah::bench
