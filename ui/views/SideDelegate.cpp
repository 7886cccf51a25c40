// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/SideDelegate.h"

#include "models/LibraryModel.h"
#include "models/VocabularyModel.h"
#include "support/FacetMark.h"
#include "support/SmallPrint.h"

#include <QAbstractItemView>
#include <QLineEdit>
#include <QPainter>
#include <QPainterPath>

namespace telaah::ui {

namespace {

constexpr int Left = 18;
constexpr int Right = 6;
constexpr int MarkSide = 10;
constexpr int MarkGap = 9;
constexpr int FolderInset = 14;
constexpr int FolderPadding = 7;

QFont titleFont(const QFont &base)
{
    QFont font = base;
    font.setWeight(QFont::DemiBold);
    return font;
}

bool isDocument(const QModelIndex &index)
{
    return index.data(LibraryModel::SummaryRole).canConvert<documents::DocumentSummary>();
}

bool isFolder(const QModelIndex &index)
{
    return index.data(LibraryModel::FolderRole).canConvert<documents::Folder>();
}

/// Documents in a folder stand in from it.
int leftOf(const QModelIndex &index)
{
    return index.parent().isValid() ? Left + FolderInset : Left;
}

bool isFacet(const QModelIndex &index)
{
    return !index.data(VocabularyModel::ConceptRole).isValid();
}

/// Room for so many digits, but no less than for three.
QString digits(qlonglong most)
{
    return QString(qMax(qsizetype{3}, QString::number(most).size()), QLatin1Char('8'));
}

} // namespace

void SideDelegate::setLook(const Look &look)
{
    m_look = look;
    m_texts.clear();
}

/// The same in all rows, so that counts stand below each other: no concept has more passages than
/// its facet.
SideDelegate::CountWidths SideDelegate::countWidths(
    const QFont &font, const QModelIndex &index) const
{
    qlonglong count = 0;
    qlonglong total = 0;
    const QAbstractItemModel *model = index.model();
    const bool hasCounts = index.data(VocabularyModel::FacetRole).isValid();
    for (int row = 0; hasCounts && row < model->rowCount(); ++row) {
        const QModelIndex facet = model->index(row, 0);
        count = qMax(count, facet.data(VocabularyModel::CountRole).toLongLong());
        total = qMax(total, facet.data(VocabularyModel::TotalRole).toLongLong());
    }
    return {
        m_texts.of(digits(count), font).width(),
        m_texts.of(QLatin1Char('/') + digits(total), smallPrint(font)).width()};
}

int SideDelegate::labelWidth(const QFont &font, int width, const QModelIndex &index) const
{
    const CountWidths counts = countWidths(font, index);
    return qMax(40, width - Left - MarkSide - MarkGap - Right - counts.count - counts.total);
}

/// What is surely one line is not set in type before it is in sight: most of a vocabulary never is.
int SideDelegate::heightOf(const QString &label, const QFont &font, int width) const
{
    const QFontMetrics metrics(font);
    const QString line(QLatin1Char('x'));
    // Each letter may be half a pixel wider than is said.
    qsizetype most = label.size() / 2 + 2;
    for (const QChar letter : label) {
        if (letter >= QChar(0x250))
            return m_texts.of(label, font, width).height(); // Of another typeface, maybe.
        most += metrics.horizontalAdvance(letter);
    }
    return most <= width ? m_texts.of(line, font).height()
                         : m_texts.of(label, font, width).height();
}

int SideDelegate::widthOf(const QStyleOptionViewItem &option) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    return view ? view->viewport()->width() : option.rect.width();
}

void SideDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    const QRect row(0, option.rect.top(), widthOf(option), option.rect.height());
    const bool isChosen = option.state.testFlag(QStyle::State_Selected);
    if (isChosen && isDocument(index)) {
        painter->fillRect(row, m_look.appearance.raised);
        painter->fillRect(QRect(0, row.top(), 3, row.height()), m_look.appearance.accent);
    } else if (isFiltered(index)) {
        painter->fillRect(row, m_look.appearance.accentFill);
        painter->fillRect(QRect(0, row.top(), 3, row.height()), m_look.appearance.accent);
    } else if (isChosen && option.state.testFlag(QStyle::State_HasFocus)) {
        painter->fillRect(row, m_look.appearance.accentFill);
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(m_look.appearance.accent, 1.5));
        painter->drawRect(row.adjusted(1, 1, -2, -2));
    }
    if (isDocument(index))
        paintDocument(*painter, option, index);
    else if (isFolder(index))
        paintFolder(*painter, option, index);
    else
        paintConcept(*painter, option, index);
    painter->restore();
}

void SideDelegate::paintDocument(
    QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto summary = index.data(LibraryModel::SummaryRole).value<documents::DocumentSummary>();
    const int left = leftOf(index);
    const int width = widthOf(option) - left - Right;
    const QPoint topLeft(left, option.rect.top() + 9);
    const SetText &title = m_texts.of(summary.document.title, titleFont(option.font), width);
    const int titleHeight = title.height();
    painter.setPen(m_look.appearance.text);
    title.draw(painter, topLeft);

    painter.setPen(m_look.appearance.muted);
    const QFont font = smallPrint(option.font);
    const QString paragraphs = tr(
        "%Ln paragraph(s)", nullptr, static_cast<int>(summary.paragraphs));
    const QString passages = tr("%Ln passage(s)", nullptr, static_cast<int>(summary.passages));
    const QString details = QFontMetrics(font).elidedText(
        QStringLiteral("%1 · %2").arg(paragraphs, passages), Qt::ElideRight, width);
    m_texts.of(details, font).draw(painter, topLeft + QPoint(0, titleHeight + 3));
}

void SideDelegate::paintFolder(
    QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QString count = QString::number(index.model()->rowCount(index));
    const SetText &number = m_texts.of(count, smallPrint(option.font));
    const int right = widthOf(option) - Right;
    const int middle = option.rect.top() + FolderPadding + QFontMetrics(option.font).height() / 2;
    painter.setPen(m_look.appearance.muted);
    number.draw(painter, {right - number.width(), middle - number.height() / 2});

    QPainterPath arrow;
    if (option.state.testFlag(QStyle::State_Open)) {
        arrow.moveTo(Left - 11, middle - 2);
        arrow.lineTo(Left - 7, middle + 2);
        arrow.lineTo(Left - 3, middle - 2);
    } else {
        arrow.moveTo(Left - 9, middle - 4);
        arrow.lineTo(Left - 5, middle);
        arrow.lineTo(Left - 9, middle + 4);
    }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_look.appearance.muted, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(arrow);
    painter.setPen(m_look.appearance.text);
    m_texts
        .of(index.data().toString(), option.font, labelWidth(option.font, widthOf(option), index))
        .draw(painter, {Left, option.rect.top() + FolderPadding});
}

void SideDelegate::paintConcept(
    QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool isHeading = isFacet(index);
    const auto facet = index.data(VocabularyModel::FacetRole).value<vocabulary::Facet>();
    const QString count = QString::number(index.data(VocabularyModel::CountRole).toLongLong());
    const QString total = QStringLiteral("/%1").arg(
        index.data(VocabularyModel::TotalRole).toLongLong());
    const QString label = index.data(Qt::DisplayRole).toString();
    const QFont font = isHeading ? titleFont(smallPrint(option.font)) : option.font;
    QRect room(Left, option.rect.top(), widthOf(option) - Left - Right, option.rect.height());
    if (isHeading)
        room.setTop(room.top() + 10);
    const auto drawCentred = [&](const SetText &text, int left) {
        text.draw(painter, {left, room.top() + (room.height() - text.height()) / 2});
    };
    painter.setPen(m_look.appearance.muted);
    const int totalLeft = room.right() + 1 - countWidths(option.font, index).total;
    drawCentred(m_texts.of(total, smallPrint(option.font)), totalLeft);
    painter.setPen(isHeading ? m_look.appearance.muted : m_look.appearance.text);
    const SetText &number = m_texts.of(count, font);
    drawCentred(number, totalLeft - number.width());
    painter.setPen(m_look.appearance.muted);
    if (isHeading)
        return drawCentred(m_texts.of(label.toUpper(), font), room.left());

    const int firstLine = room.top() + 4 + QFontMetrics(font).height() / 2;
    const QRectF mark(room.left(), firstLine - MarkSide / 2.0, MarkSide, MarkSide);
    paintFacetMark(painter, mark, facet.ordinal, m_look.reading.facet(facet.ordinal).line);
    painter.setPen(m_look.appearance.text);
    m_texts.of(label, font, labelWidth(font, widthOf(option), index))
        .draw(painter, {room.left() + MarkSide + MarkGap, room.top() + 4});
}

bool SideDelegate::isFiltered(const QModelIndex &index) const
{
    const QVariant entry = index.data(VocabularyModel::ConceptRole);
    return m_filtered.isValid() && entry.isValid()
        && entry.value<vocabulary::Concept>().id == m_filtered;
}

QSize SideDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int width = widthOf(option);
    if (isDocument(index)) {
        const QString title = index.data(Qt::DisplayRole).toString();
        const int small = QFontMetrics(smallPrint(option.font)).height();
        const SetText &set = m_texts.of(
            title, titleFont(option.font), width - leftOf(index) - Right);
        return {width, set.height() + small + 21};
    }
    if (isFolder(index)) {
        const SetText &set = m_texts.of(
            index.data().toString(), option.font, labelWidth(option.font, width, index));
        return {width, set.height() + 2 * FolderPadding};
    }
    if (isFacet(index))
        return {width, QFontMetrics(option.font).height() + 20};
    const QString label = index.data(Qt::DisplayRole).toString();
    return {width, heightOf(label, option.font, labelWidth(option.font, width, index)) + 8};
}

QWidget *SideDelegate::createEditor(
    QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    auto *editor = new QLineEdit(index.data(Qt::EditRole).toString(), parent);
    editor->setObjectName(QStringLiteral("titleEditor"));
    editor->setAccessibleName(isFolder(index) ? tr("Name of the folder") : tr("Title"));
    // Lists select all of it as they open it, and would show the end of a long title.
    QMetaObject::invokeMethod(
        editor,
        [editor] {
            const auto length = static_cast<int>(editor->text().size());
            if (!editor->isModified())
                editor->setSelection(length, -length);
        },
        Qt::QueuedConnection);
    return editor;
}

/// What is being typed is newer than what another program has written meanwhile.
void SideDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *title = qobject_cast<QLineEdit *>(editor);
    if (!title->isModified() && title->text() != index.data(Qt::EditRole).toString())
        title->setText(index.data(Qt::EditRole).toString());
}

void SideDelegate::setModelData(
    QWidget *editor, QAbstractItemModel *, const QModelIndex &index) const
{
    emit titleWritten(index, qobject_cast<QLineEdit *>(editor)->text());
}

void SideDelegate::updateEditorGeometry(
    QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    // As high as the title, which may be of several lines, so that none of it looks out below.
    const int left = leftOf(index) - 6;
    const int details = isFolder(index) ? 0 : QFontMetrics(smallPrint(option.font)).height() + 6;
    const int room = option.rect.height() - details - 4;
    const int height = qMax(editor->sizeHint().height(), room);
    editor->setGeometry(left, option.rect.top() + 2, widthOf(option) - left - 6, height);
}

} // namespace telaah::ui
