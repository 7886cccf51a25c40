// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/WordListModel.h"

#include "common/PlainTooltip.h"

#include <algorithm>
#include <numeric>

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

/// Letter by letter, so that no letter becomes two.
QString withoutCase(QString text)
{
    for (QChar &letter : text)
        letter = letter.toCaseFolded();
    return text;
}

} // namespace

void WordListModel::setList(const notebook::WordList &list)
{
    beginResetModel();
    m_list = list;
    noteLetters();
    sort();
    choose();
    endResetModel();
}

void WordListModel::setOrder(Order order)
{
    beginResetModel();
    m_order = order;
    sort();
    choose();
    endResetModel();
}

void WordListModel::setFilter(const QString &typed)
{
    beginResetModel();
    m_filter = withoutCase(typed.trimmed());
    choose();
    endResetModel();
}

void WordListModel::setShowingStopWords(bool isShowing)
{
    beginResetModel();
    m_isShowingStopWords = isShowing;
    choose();
    endResetModel();
}

void WordListModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

/// Once for each list, since comparing without case takes too long for a key.
void WordListModel::noteLetters()
{
    m_letters.clear();
    m_ends.clear();
    m_ends.reserve(static_cast<std::size_t>(m_list.words.size()));
    for (const CountedWord &word : std::as_const(m_list.words)) {
        for (const CountedForm &form : word.forms)
            m_letters.append(withoutCase(form.text)).append(QLatin1Char('\n'));
        m_ends.push_back(m_letters.size());
    }
}

/// The list itself goes by count.
void WordListModel::sort()
{
    m_sorted.resize(static_cast<std::size_t>(m_list.words.size()));
    std::iota(m_sorted.begin(), m_sorted.end(), 0);
    if (m_order == Order::Word)
        std::ranges::sort(m_sorted, {}, [this](qsizetype i) { return m_list.words.at(i).place; });
    else if (m_order == Order::Documents)
        std::ranges::stable_sort(m_sorted, std::ranges::greater(), [this](qsizetype i) {
            return m_list.words.at(i).documents;
        });
}

/// Of each word of the list whether what is typed stands in one of its forms.
std::vector<bool> WordListModel::fitting() const
{
    std::vector<bool> fits(m_ends.size(), m_filter.isEmpty());
    if (m_filter.isEmpty())
        return fits;
    qsizetype found = m_letters.indexOf(m_filter);
    for (std::size_t i = 0; i < m_ends.size() && found >= 0; ++i) {
        if (found >= m_ends[i])
            continue;
        fits[i] = true;
        found = m_letters.indexOf(m_filter, m_ends[i]);
    }
    return fits;
}

void WordListModel::choose()
{
    const std::vector<bool> fits = fitting();
    m_rows.clear();
    m_shownRunning = 0;
    for (const qsizetype place : m_sorted) {
        if (!fits[static_cast<std::size_t>(place)])
            continue;
        const CountedWord &word = m_list.words.at(place);
        if (word.isStopWord && !m_isShowingStopWords)
            continue;
        m_rows.push_back(place);
        m_shownRunning += word.count;
    }
}

const CountedWord *WordListModel::wordAt(int row) const
{
    const auto place = static_cast<std::size_t>(row);
    return 0 <= row && place < m_rows.size() ? &m_list.words.at(m_rows[place]) : nullptr;
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
    words.reserve(static_cast<qsizetype>(m_rows.size()));
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
