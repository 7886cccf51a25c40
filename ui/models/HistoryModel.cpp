// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/HistoryModel.h"

#include "common/PlainTooltip.h"
#include "common/StepText.h"

#include <QLocale>
#include <QScopeGuard>

#include <algorithm>

namespace telaah::ui {

using history::State;
using history::Step;
using notebook::Notebook;

namespace {

constexpr qsizetype PageSize = 200;

} // namespace

HistoryModel::HistoryModel(Notebook &notebook, QObject *parent)
    : QAbstractListModel(parent)
    , m_notebook(notebook)
{
    connect(&notebook, &Notebook::changed, this, &HistoryModel::follow);
    connect(&notebook, &Notebook::changedOutside, this, &HistoryModel::follow);
}

void HistoryModel::setFollowing(bool isFollowing)
{
    m_isFollowing = isFollowing;
    follow();
}

QModelIndex HistoryModel::indexOf(StepId id) const
{
    // Newest first, and ids only grow.
    const auto found = std::ranges::lower_bound(m_steps, id, std::ranges::greater(), &Step::id);
    const bool isThere = found != m_steps.end() && found->id == id;
    return isThere ? index(static_cast<int>(found - m_steps.begin())) : QModelIndex();
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_steps.size());
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Step &step = m_steps.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return StepText::of(step);
    case Qt::ToolTipRole:
        return tooltip(step);
    case Qt::AccessibleTextRole:
        return accessibleText(step);
    case StepRole:
        return QVariant::fromValue(step);
    case CoderRole:
        return m_coders.value(step.coderId);
    default:
        return {};
    }
}

QString HistoryModel::tooltip(const Step &step)
{
    const QString text = StepText::of(step);
    if (step.state != State::Dropped)
        return plainTooltip(text);
    return plainTooltip(
        text + QLatin1Char('\n') + tr("This step can be neither undone nor redone any more."));
}

QString HistoryModel::accessibleText(const Step &step) const
{
    QStringList parts{StepText::of(step)};
    if (step.state == State::Undone)
        parts.append(tr("undone"));
    if (step.state == State::Dropped)
        parts.append(tr("on record only"));
    parts.append(m_coders.value(step.coderId));
    parts.append(QLocale().toString(step.at.toLocalTime(), QLocale::ShortFormat));
    return parts.join(QLatin1String(", "));
}

bool HistoryModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_isFollowing && m_hasMore && !m_isChanging;
}

void HistoryModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    const StepId oldest = m_steps.isEmpty() ? StepId() : m_steps.last().id;
    const QList<Step> older = read(PageSize, oldest);
    m_hasMore = older.size() == PageSize;
    if (older.isEmpty())
        return;
    m_isChanging = true;
    const auto done = qScopeGuard([this] { m_isChanging = false; });
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(older.size()) - 1);
    m_steps.append(older);
    endInsertRows();
}

/// As many as before, and those that have come since.
void HistoryModel::follow()
{
    if (!m_isFollowing)
        return;
    readCoders();
    const StepId newest = m_steps.isEmpty() ? StepId() : m_steps.first().id;
    const qsizetype count = qMax(m_steps.size(), PageSize);
    QList<Step> steps = read(count + 1); // Mostly there is one more.
    const bool isAll = steps.size() <= count;
    const auto known = std::ranges::find(steps, newest, &Step::id);
    const bool isOneMore = known != steps.end() && known - steps.begin() == 1;
    if (!isAll && !isOneMore) {
        steps.removeLast();
        m_hasMore = true;
    } else if (isAll) {
        m_hasMore = false;
    }
    replaceBy(steps);
}

QList<Step> HistoryModel::read(qsizetype count, StepId before) const
{
    return m_notebook.history().steps(count, before).value_or(QList<Step>());
}

void HistoryModel::readCoders()
{
    m_coders.clear();
    for (const auto &coder : m_notebook.stores().coders.all().value_or(QList<passages::Coder>()))
        m_coders.insert(coder.id, coder.name);
}

/// Rows come and go at the top, where steps are taken and notes come to nothing, and come at the
/// end, where one scrolls. Those that stay keep their place in the view.
void HistoryModel::replaceBy(const QList<Step> &steps)
{
    m_isChanging = true; // Views ask for more whenever rows go.
    const auto done = qScopeGuard([this] { m_isChanging = false; });
    const auto isIn = [](const QList<Step> &list, StepId id) {
        return std::ranges::binary_search(list, id, std::ranges::greater(), &Step::id);
    };
    const auto headOf = [&](const QList<Step> &list, const QList<Step> &other) {
        qsizetype count = 0;
        while (count < list.size() && !isIn(other, list.at(count).id))
            ++count;
        return static_cast<int>(count);
    };
    if (const int gone = headOf(m_steps, steps); gone > 0) {
        beginRemoveRows({}, 0, gone - 1);
        m_steps.remove(0, gone);
        endRemoveRows();
    }
    if (const int came = headOf(steps, m_steps); came > 0 && !m_steps.isEmpty()) {
        beginInsertRows({}, 0, came - 1);
        m_steps = steps.first(came) + m_steps;
        endInsertRows();
    }
    const auto common = std::ranges::mismatch(m_steps, steps, {}, &Step::id, &Step::id);
    if (common.in1
        != m_steps.end()) { // Something in the middle is gone: no step of ours does that.
        beginResetModel();
        m_steps = steps;
        endResetModel();
        return;
    }
    const auto kept = static_cast<int>(m_steps.size());
    for (int row = 0; row < kept; ++row) {
        if (m_steps.at(row) == steps.at(row))
            continue;
        m_steps[row] = steps.at(row);
        emit dataChanged(index(row), index(row));
    }
    if (const auto all = static_cast<int>(steps.size()); all > kept) {
        beginInsertRows({}, kept, all - 1);
        m_steps = steps;
        endInsertRows();
    }
}

} // namespace telaah::ui
