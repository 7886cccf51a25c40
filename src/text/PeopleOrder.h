// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

#include <memory>

namespace telaah::text {

/// Orders names as Indonesian readers expect, by ICU's collation; numbers in them by their value.
class PeopleOrder
{
public:
    PeopleOrder();
    ~PeopleOrder();
    PeopleOrder(const PeopleOrder &) = delete;
    PeopleOrder &operator=(const PeopleOrder &) = delete;

    /// Whether `left` goes before `right`.
    bool operator()(QStringView left, QStringView right) const;

    /// Keys compare, byte for byte, as what they are of; for ordering much.
    QByteArray key(QStringView name) const;

private:
    struct Rules;
    std::unique_ptr<Rules> m_rules;
};

} // namespace telaah::text
