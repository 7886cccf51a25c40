// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/WordListModel.h"

#include "common/PlainTooltip.h"

#include <algorithm>

namespace telaah::ui {

using text::CountedForm;
using text::CountedWord;

namespace {

QString othersOf(const CountedWord &word)
{
    QStringList others;
    for (qsizetype i = 1; i < word.forms.size(); ++i)
        others.append(word.forms.at(i).text);
    return others.join(QStringLiteral(", "));
}

/// Each with its number, on lines of their own.
QString tooltipOf(const CountedWord &word)
{
    QStringList lines;
    for (const CountedForm &form : word.forms)
        lines.append(QStringLiteral("%1  %2").arg(form.text).arg(form.count));
    return plainTooltip(lines.join(QLatin1Char('\n')));
}

} // namespace

void WordListModel::setList(const notebook::WordList &list)
{
    beginResetModel();
    m_list = list;
    arrange();
    endResetModel();
}

void WordListModel::setOrder(Order order)
{
    beginResetModel();
    m_order = order;
    arrange();
    endResetModel();
}

void WordListModel::setFilter(const QString &typed)
{
    beginResetModel();
    m_filter = typed.trimmed();
    arrange();
    endResetModel();
}

void WordListModel::setShowingStopWords(bool isShowing)
{
    beginResetModel();
    m_isShowingStopWords = isShowing;
    arrange();
    endResetModel();
}

void WordListModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

bool WordListModel::isShown(const CountedWord &word) const
{
    if (word.isStopWord && !m_isShowingStopWords)
        return false;
    return m_filter.isEmpty() || std::ranges::any_of(word.forms, [this](const CountedForm &form) {
               return form.text.contains(m_filter, Qt::CaseInsensitive);
           });
}

/// The list itself goes by count.
void WordListModel::arrange()
{
    m_rows.clear();
    for (qsizetype i = 0; i < m_list.words.size(); ++i) {
        if (isShown(m_list.words.at(i)))
            m_rows.append(i);
    }
    if (m_order == Order::Word)
        std::ranges::sort(m_rows, {}, [this](qsizetype i) { return m_list.words.at(i).place; });
    else if (m_order == Order::Documents)
        std::ranges::stable_sort(m_rows, std::ranges::greater(), [this](qsizetype i) {
            return m_list.words.at(i).documents;
        });
}

const CountedWord *WordListModel::wordAt(int row) const
{
    return 0 <= row && row < m_rows.size() ? &m_list.words.at(m_rows.at(row)) : nullptr;
}

int WordListModel::rowOf(const QString &form) const
{
    const auto row = std::ranges::find_if(
        m_rows, [&](qsizetype i) { return m_list.words.at(i).forms.constFirst().text == form; });
    return row == m_rows.end() ? -1 : static_cast<int>(row - m_rows.begin());
}

QList<CountedWord> WordListModel::shown() const
{
    QList<CountedWord> words;
    words.reserve(m_rows.size());
    for (const qsizetype row : m_rows)
        words.append(m_list.words.at(row));
    return words;
}

int WordListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int WordListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant WordListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CountedWord &word = *wordAt(index.row());
    const bool isWord = index.column() == Word;
    switch (role) {
    case Qt::DisplayRole:
        if (isWord)
            return word.forms.constFirst().text;
        return index.column() == Count ? word.count : word.documents;
    case Qt::TextAlignmentRole:
        return static_cast<int>((isWord ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    case Qt::ToolTipRole:
        return isWord ? tooltipOf(word) : QVariant();
    case Qt::AccessibleTextRole: {
        if (!isWord)
            return data(index).toString();
        const QString others = othersOf(word);
        const QString name = word.forms.constFirst().text;
        //: A word, and other forms of it
        return others.isEmpty() ? name : tr("%1, also %2").arg(name, others);
    }
    case OthersRole:
        return isWord ? othersOf(word) : QString();
    default:
        return {};
    }
}

QVariant WordListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(
            (section == Word ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Word:
        return tr("Word and its forms");
    case Count:
        return tr("Count");
    case Documents:
        return tr("Documents");
    default:
        return {};
    }
}

} // namespace telaah::ui
