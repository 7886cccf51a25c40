// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/PeopleOrder.h"

#include "text/Icu.h"

#include <unicode/coll.h>

namespace telaah::text {

namespace {

constexpr qsizetype UsualKey = 64; ///< In bytes; of most words and names it is shorter.

} // namespace

struct PeopleOrder::Rules
{
    std::unique_ptr<icu::Collator> collator;
};

PeopleOrder::PeopleOrder()
    : m_rules(std::make_unique<Rules>())
{
    UErrorCode status = U_ZERO_ERROR;
    m_rules->collator.reset(icu::Collator::createInstance(icu::Locale("id"), status));
    m_rules->collator->setAttribute(UCOL_NUMERIC_COLLATION, UCOL_ON, status);
    Q_ASSERT(U_SUCCESS(status));
}

PeopleOrder::~PeopleOrder() = default;

bool PeopleOrder::operator()(QStringView left, QStringView right) const
{
    UErrorCode status = U_ZERO_ERROR;
    return m_rules->collator->compare(toIcu(left), toIcu(right), status) == UCOL_LESS;
}

QByteArray PeopleOrder::key(QStringView name) const
{
    const icu::UnicodeString text = toIcu(name);
    QByteArray key(UsualKey, Qt::Uninitialized);
    for (;;) {
        const auto room = static_cast<int32_t>(key.size());
        const int32_t size = m_rules->collator->getSortKey(
            text, reinterpret_cast<uint8_t *>(key.data()), room);
        key.resize(size);
        if (size <= room)
            return key;
    }
}

} // namespace telaah::text
