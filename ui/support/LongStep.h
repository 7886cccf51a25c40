// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "notebook/Notebook.h"

#include <QDialog>
#include <QTimer>

class QProgressBar;
class QPushButton;

namespace telaah::ui {

/// A step of the history that another thread does while the window stays alive: it shows how far
/// that is, and can stop it, which leaves all as it was. Nothing else can be done in the window
/// until then. Deletes itself.
class LongStep : public QDialog
{
    Q_OBJECT

public:
    static constexpr qsizetype FewRows = 4000;        ///< Take less than a tenth of a second,
    static constexpr std::int64_t FewBytes = 400'000; ///< and so does turning back so much.

    /// `what` says what is being done to `notebook` in `window`.
    LongStep(const QString &what, const notebook::Notebook &notebook, QWidget &window);

    const std::shared_ptr<Progress> &progress() const { return m_progress; }

    /// It is over, whatever came of it.
    void end();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void reject() override;

private:
    void update();

    std::shared_ptr<Progress> m_progress = std::make_shared<Progress>();
    QProgressBar *m_bar;
    QPushButton *m_stop;
    QTimer m_clock;
};

/// Does it: at once where it writes little, or else as a LongStep in the window of `near`. `then`
/// is called once it is done, and `otherwise` if it could not be; why, the notebook announces.
void perform(
    notebook::Notebook &notebook, QWidget &near, const notebook::PreparedAction &prepared,
    const QString &what, const std::function<void()> &then,
    const std::function<void()> &otherwise = [] {});

/// Looks, likewise, for the first `limit` passages that a step removed.
void findRemoved(
    notebook::Notebook &notebook, QWidget &near, StepId id, qsizetype limit,
    const std::function<void(const notebook::Notebook::Removed &)> &then);

/// Undoes or redoes, likewise.
void perform(
    notebook::Notebook &notebook, QWidget &near, const notebook::Turn &turn,
    const std::function<void()> &then = [] {});

} // namespace telaah::ui
