// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reader/MarginMore.h"

#include <algorithm>
#include <cstdlib>
#include <optional>
#include <tuple>

namespace telaah::ui {

namespace {

constexpr int BetweenMores = 2; ///< As between labels.

/// The labels and what stands for others, in one column.
class MarginColumn
{
public:
    MarginColumn(
        const QList<MarginSpan> &spans, QList<MarginPlace> &places, int height, int view,
        PassageId first)
        : m_spans(spans)
        , m_places(places)
        , m_height(height)
        , m_view(view)
        , m_first(first)
    {
        for (qsizetype i = 0; i < m_places.size(); ++i) {
            if (m_places.at(i).hasLabel)
                m_labelled.append(i);
        }
    }

    QList<MarginMore> gathered()
    {
        for (qsizetype i = 0; i < m_spans.size(); ++i) {
            const MarginSpan &span = m_spans.at(i);
            const bool isInSight = span.bottom >= 0 && span.top < m_view;
            if (span.labelHeight > 0 && !m_places.at(i).hasLabel && isInSight)
                add(i);
        }
        return m_mores;
    }

private:
    void add(qsizetype i)
    {
        MarginMore *nearest = nearestTo(m_spans.at(i));
        if (nearest && isBeside(nearest->top, m_spans.at(i)))
            nearest->ids.append(m_spans.at(i).id);
        else if (const auto top = clearTop(m_spans.at(i)))
            m_mores.append({*top, {m_spans.at(i).id}});
        else if (nearest)
            nearest->ids.append(m_spans.at(i).id);
        else
            takeLabelFor(i);
    }

    /// Or so near that another one would be no nearer to speak of.
    bool isBeside(int top, const MarginSpan &span) const
    {
        const int near = 2 * m_height;
        return top <= span.bottom + near && top + m_height >= span.top - near;
    }

    /// Where one would stand if it were alone.
    int wanted(const MarginSpan &span) const
    {
        const int middle = (std::max(span.top, 0) + std::min(span.bottom, m_view)) / 2;
        return std::clamp(middle - m_height / 2, 0, std::max(0, m_view - m_height));
    }

    MarginMore *nearestTo(const MarginSpan &span)
    {
        const auto nearest = std::ranges::min_element(
            m_mores, {}, [&](const MarginMore &more) { return std::abs(more.top - wanted(span)); });
        return nearest == m_mores.end() ? nullptr : &*nearest;
    }

    bool isClear(int top) const
    {
        const auto isApart = [&](int other, int height) {
            return top >= other + height + BetweenMores || top + m_height + BetweenMores <= other;
        };
        for (const qsizetype i : m_labelled) {
            if (!isApart(m_places.at(i).labelTop, m_spans.at(i).labelHeight))
                return false;
        }
        return top >= 0 && top + m_height <= m_view
            && std::ranges::all_of(
                   m_mores, [&](const MarginMore &more) { return isApart(more.top, m_height); });
    }

    std::optional<int> clearTop(const MarginSpan &span)
    {
        if (m_isFull)
            return std::nullopt;
        QList<int> tops{wanted(span)};
        const auto addAround = [&](int top, int height) {
            tops << top + height + BetweenMores << top - BetweenMores - m_height;
        };
        for (const qsizetype i : m_labelled)
            addAround(m_places.at(i).labelTop, m_spans.at(i).labelHeight);
        for (const MarginMore &more : m_mores)
            addAround(more.top, m_height);
        tops.removeIf([this](int top) { return !isClear(top); });
        const auto best = std::ranges::min_element(
            tops, {}, [&](int top) { return std::abs(top - wanted(span)); });
        m_isFull = best == tops.end();
        return m_isFull ? std::nullopt : std::optional(*best);
    }

    /// Of the label that is nearest, which is from then on among those that are left out.
    void takeLabelFor(qsizetype i)
    {
        const int top = wanted(m_spans.at(i));
        const auto cost = [&](const MarginPlace &place) {
            const bool isSpared = !place.hasLabel || place.labelTop < 0
                || place.labelTop + m_height > m_view;
            return std::tuple(isSpared, place.id == m_first, std::abs(place.labelTop - top));
        };
        const auto taken = std::ranges::min_element(m_places, {}, cost);
        if (std::get<0>(cost(*taken)))
            return; // No room for anything.
        taken->hasLabel = false;
        m_labelled.removeOne(taken - m_places.begin());
        const PassageId id = m_spans.at(i).id;
        // One further down is yet to come, and then finds no label of its own.
        const bool isBefore = taken - m_places.begin() < i;
        m_mores.append({taken->labelTop, isBefore ? QList{taken->id, id} : QList{id}});
    }

    const QList<MarginSpan> &m_spans;
    QList<MarginPlace> &m_places;
    int m_height;
    int m_view;
    PassageId m_first;
    QList<qsizetype> m_labelled; ///< Places that have a label.
    QList<MarginMore> m_mores;
    bool m_isFull = false; ///< There is no clear place left; what is taken is taken by another.
};

} // namespace

QList<MarginMore> gathered(
    const QList<MarginSpan> &spans, QList<MarginPlace> &places, int height, int view,
    PassageId first)
{
    return MarginColumn(spans, places, height, view, first).gathered();
}

} // namespace telaah::ui
