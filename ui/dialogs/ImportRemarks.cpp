// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialogs/ImportRemarks.h"

#include "common/ImportText.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace telaah::ui {

using documents::Format;
using documents::ImportChoices;
using documents::ImportedDocument;
using documents::ImportWarning;
using documents::ImportWarningKind;

namespace {

/// Those of the files that readers of the region come across.
constexpr const char *Encodings[] = {"UTF-8",    "windows-1252", "ISO-8859-15",  "UTF-16LE",
                                     "UTF-16BE", "Shift_JIS",    "EUC-JP",       "EUC-KR",
                                     "GB18030",  "Big5",         "windows-1251", "KOI8-R"};

bool has(const ImportedDocument &document, ImportWarningKind kind)
{
    return std::ranges::find(document.warnings, kind, &ImportWarning::kind)
        != document.warnings.end();
}

} // namespace

ImportRemarks::ImportRemarks(QWidget *parent)
    : QWidget(parent)
    , m_remarks(new QLabel)
    , m_encoding(new QComboBox)
    , m_encodingLabel(new QLabel(tr("&Encoding:")))
    , m_repair(new QCheckBox(tr("&Repair garbled letters")))
{
    m_remarks->setObjectName(QStringLiteral("importRemarks"));
    m_remarks->setWordWrap(true);
    m_remarks->setTextFormat(Qt::PlainText);
    m_remarks->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_remarks->setAccessibleName(tr("Remarks"));
    m_encoding->setObjectName(QStringLiteral("importEncoding"));
    m_encodingLabel->setBuddy(m_encoding);
    m_encoding->addItem(tr("Found out by Telaah"), QByteArray());
    for (const char *encoding : Encodings)
        m_encoding->addItem(QString::fromLatin1(encoding), QByteArray(encoding));
    m_repair->setObjectName(QStringLiteral("importRepair"));
    auto *choices = new QHBoxLayout;
    choices->addWidget(m_encodingLabel);
    choices->addWidget(m_encoding);
    choices->addSpacing(16);
    choices->addWidget(m_repair);
    choices->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_remarks);
    layout->addLayout(choices);
    connect(m_encoding, &QComboBox::activated, this, [this] {
        m_choices.encoding = m_encoding->currentData().toByteArray();
        emit chosen(m_choices);
    });
    connect(m_repair, &QCheckBox::clicked, this, [this](bool isChecked) {
        m_choices.repairsMojibake = isChecked;
        emit chosen(m_choices);
    });
}

void ImportRemarks::setFixedPlaces(bool isFixed)
{
    if (!isFixed || m_area)
        return;
    constexpr int lines = 3;
    auto *column = static_cast<QVBoxLayout *>(layout());
    m_area = new QScrollArea;
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setObjectName(QStringLiteral("importRemarksArea"));
    m_area->setAccessibleName(m_remarks->accessibleName());
    m_area->setFixedHeight(lines * m_remarks->fontMetrics().lineSpacing() + 4);
    m_remarks->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_area->setWidget(m_remarks);
    column->insertWidget(0, m_area);
    for (QWidget *choice :
         {static_cast<QWidget *>(m_encoding), static_cast<QWidget *>(m_encodingLabel),
          static_cast<QWidget *>(m_repair)}) {
        QSizePolicy policy = choice->sizePolicy();
        policy.setRetainSizeWhenHidden(true);
        choice->setSizePolicy(policy);
    }
}

void ImportRemarks::setDocument(
    const ImportedDocument &document, const ImportChoices &choices, bool isFile)
{
    m_choices = choices;
    QStringList remarks;
    for (const ImportWarning &warning : document.warnings)
        remarks.append(QStringLiteral("• ") + ImportText::of(warning));
    m_remarks->setText(remarks.join(QLatin1Char('\n')));
    m_remarks->setVisible(!remarks.isEmpty());
    if (m_area)
        m_area->setFocusPolicy(remarks.isEmpty() ? Qt::NoFocus : Qt::StrongFocus);
    showChoices(document, isFile);
}

/// Archives say themselves how their texts are encoded, and what was copied is no bytes.
void ImportRemarks::showChoices(const ImportedDocument &document, bool isFile)
{
    const bool hasChoice = isFile && document.format != Format::Docx
        && document.format != Format::Odt;
    const bool isInDoubt = has(document, ImportWarningKind::GuessedEncoding)
        || has(document, ImportWarningKind::ReplacedCharacters)
        || has(document, ImportWarningKind::Mojibake)
        || has(document, ImportWarningKind::RepairedMojibake) || !m_choices.encoding.isEmpty();
    m_encoding->setVisible(hasChoice && isInDoubt);
    m_encodingLabel->setVisible(hasChoice && isInDoubt);
    m_encoding->setCurrentIndex(std::max(0, m_encoding->findData(m_choices.encoding)));
    m_repair->setVisible(
        has(document, ImportWarningKind::Mojibake)
        || has(document, ImportWarningKind::RepairedMojibake) || m_choices.repairsMojibake);
    m_repair->setChecked(m_choices.repairsMojibake);
}

} // namespace telaah::ui
