// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialogs/ImportDetails.h"

#include "dialogs/LanguageField.h"
#include "notebook/ImportActions.h"
#include "text/LanguageNames.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace telaah::ui {

using documents::Document;

namespace {

bool isNoDate(const QString &text)
{
    return !text.isEmpty() && !notebook::isDate(text);
}

} // namespace

ImportDetails::ImportDetails(QWidget *parent)
    : QWidget(parent)
    , m_language(new LanguageField)
    , m_problem(new QLabel)
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(7);
    grid->setColumnStretch(1, 3);
    grid->setColumnStretch(3, 2);
    const auto named = [](const char *name) { return QString::fromLatin1(name); };
    add(*grid, {0, 0, true}, tr("&Title:"), named("importTitle"), &Document::title);
    add(*grid, {1, 0, true}, tr("&Author:"), named("importAuthor"), &Document::author)
        ->setPlaceholderText(tr("Family, Given; several separated by a semicolon"));
    QLineEdit *published = add(
        *grid, {2, 0}, tr("&Published:"), named("importPublished"), &Document::published);
    m_language->setObjectName(named("importLanguage"));
    put(*grid, {2, 2}, tr("&Language:"), *m_language);
    add(*grid, {3, 0}, tr("P&ublisher:"), named("importPublisher"), &Document::publisher);
    QLineEdit *accessed = add(
        *grid, {3, 2}, tr("A&ccessed:"), named("importAccessed"), &Document::accessed);
    add(*grid, {4, 0, true}, tr("A&ddress (URL):"), named("importUrl"), &Document::url);
    published->setPlaceholderText(tr("2021, 2021-05 or 2021-05-12"));
    accessed->setPlaceholderText(tr("such as %1").arg(QStringLiteral("2021-05-12")));
    connect(m_language, &LanguageField::codeEdited, this, [this](const QString &code) {
        takeOver(&Document::language, code);
    });
    m_problem->setObjectName(named("importProblem"));
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    QSizePolicy policy = m_problem->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_problem->setSizePolicy(policy);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(grid);
    layout->addWidget(m_problem);
}

QLineEdit *ImportDetails::add(
    QGridLayout &grid, Place place, const QString &label, const QString &name, Field field)
{
    auto *edit = new QLineEdit;
    edit->setObjectName(name);
    put(grid, place, label, *edit);
    m_fields.append({field, edit});
    connect(edit, &QLineEdit::textEdited, this, [this, field](const QString &text) {
        takeOver(field, text);
    });
    return edit;
}

void ImportDetails::put(QGridLayout &grid, Place place, const QString &label, QLineEdit &edit)
{
    auto *beside = new QLabel(label);
    beside->setBuddy(&edit);
    grid.addWidget(beside, place.row, place.column);
    grid.addWidget(&edit, place.row, place.column + 1, 1, place.isWide ? 3 : 1);
}

void ImportDetails::takeOver(Field field, const QString &text)
{
    m_details.*field = text.trimmed();
    update();
    emit edited(m_details);
}

void ImportDetails::setDetails(const Document &details)
{
    m_details = details;
    for (const auto &[field, edit] : m_fields) {
        if (edit->text().trimmed() != details.*field) {
            edit->setText(details.*field);
            edit->setCursorPosition(0);
        }
    }
    m_language->setCode(details.language);
    update();
}

QString ImportDetails::problemOf(const Document &details)
{
    if (notebook::tidied(details).title.isEmpty())
        return tr("Give the document a title.");
    for (const QString &date : {details.published, details.accessed}) {
        if (isNoDate(date))
            return tr("“%1” is no date: write a year, a month or a day, as in 2021, 2021-05 or "
                      "2021-05-12.")
                .arg(date);
    }
    if (text::isUnknownLanguage(details.language))
        return tr("Telaah knows no language called “%1”: choose one of the list, or write its "
                  "code, such as id, en or ban.")
            .arg(details.language);
    return {};
}

void ImportDetails::showProblem()
{
    for (const auto &[field, edit] : m_fields) {
        const bool isTitle = field == &Document::title;
        const bool isDate = field == &Document::published || field == &Document::accessed;
        if ((isTitle && notebook::tidied(m_details).title.isEmpty())
            || (isDate && isNoDate(m_details.*field)))
            return edit->setFocus();
    }
    m_language->setFocus();
}

void ImportDetails::update()
{
    m_problem->setText(problemOf(m_details));
    m_problem->setVisible(!m_problem->text().isEmpty());
}

} // namespace telaah::ui
