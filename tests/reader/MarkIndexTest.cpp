// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reader/MarkIndex.h"

#include "support/Catch.h"

#include <algorithm>
#include <map>
#include <random>

using namespace telaah;
using passages::Mark;
using text::TextRange;
using ui::MarkIndex;

namespace {

Mark mark(int id, qsizetype start, qsizetype end)
{
    return {.id = PassageId(id), .range = {start, end}};
}

/// What an index does, done by looking at every mark.
class PlainMarks
{
public:
    void put(const Mark &mark) { m_marks[mark.id] = mark; }
    void remove(PassageId id) { m_marks.erase(id); }
    qsizetype size() const { return static_cast<qsizetype>(m_marks.size()); }

    QList<Mark> touching(TextRange range) const
    {
        QList<Mark> found;
        for (const auto &[id, mark] : m_marks) {
            if (mark.range.start() < range.end() && mark.range.end() > range.start())
                found.append(mark);
        }
        std::ranges::sort(found, [](const Mark &left, const Mark &right) {
            return std::tuple(left.range, left.id) < std::tuple(right.range, right.id);
        });
        return found;
    }

    QList<Mark> all() const
    {
        QList<Mark> marks;
        for (const auto &[id, mark] : m_marks)
            marks.append(mark);
        return marks;
    }

private:
    std::map<PassageId, Mark> m_marks;
};

} // namespace

TEST_CASE("A mark is found by any character it covers, and by no other", "[reader]")
{
    const MarkIndex index({mark(1, 10, 20)});
    CHECK(index.touching({0, 10}).isEmpty());
    CHECK(index.touching({0, 11}).size() == 1);
    CHECK(index.touching({12, 13}).size() == 1);
    CHECK(index.touching({19, 30}).size() == 1);
    CHECK(index.touching({20, 30}).isEmpty());
    CHECK(MarkIndex().touching({0, 100}).isEmpty());
}

TEST_CASE("A long mark is found below many short ones that begin later", "[reader]")
{
    QList<Mark> marks{mark(1, 0, 1'000)};
    for (int i = 2; i <= 100; ++i)
        marks.append(mark(i, i, i + 1));
    const MarkIndex index(marks);
    CHECK(index.touching({500, 501}) == QList<Mark>{mark(1, 0, 1'000)});
}

TEST_CASE("Putting a mark again replaces it, wherever it moved", "[reader]")
{
    MarkIndex index({mark(1, 10, 20), mark(2, 10, 20)});
    Mark changed = mark(1, 10, 20);
    changed.facets = 3;
    index.put(changed);
    CHECK(index.touching({0, 100}) == QList<Mark>{changed, mark(2, 10, 20)});
    index.put(mark(1, 40, 50));
    CHECK(index.touching({0, 30}) == QList<Mark>{mark(2, 10, 20)});
    CHECK(index.touching({30, 60}) == QList<Mark>{mark(1, 40, 50)});
    CHECK(index.size() == 2);
    REQUIRE(index.find(PassageId(1)));
    CHECK(*index.find(PassageId(1)) == mark(1, 40, 50));
}

TEST_CASE("Removing a mark that is not there changes nothing", "[reader]")
{
    MarkIndex index({mark(1, 10, 20)});
    index.remove(PassageId(2));
    CHECK(index.size() == 1);
    index.remove(PassageId(1));
    CHECK(index.size() == 0);
    CHECK(index.find(PassageId(1)) == nullptr);
    CHECK(index.touching({0, 100}).isEmpty());
}

TEST_CASE("A mark index agrees with looking at every mark, whatever changes", "[reader]")
{
    std::mt19937 random(1945); // NOLINT(bugprone-random-generator-seed, cert-msc51-cpp)
    const auto below = [&random](unsigned limit) { return static_cast<int>(random() % limit); };
    const auto randomRange = [&] {
        const int start = below(2'000);
        return TextRange(start, start + 1 + below(below(10) == 0 ? 1'000 : 30));
    };
    PlainMarks plain;
    for (int i = 1; i <= 300; ++i)
        plain.put({.id = PassageId(i), .range = randomRange()});
    MarkIndex index(plain.all());
    for (int round = 0; round < 3'000; ++round) {
        const PassageId id(1 + below(500));
        if (below(2) == 0) {
            const Mark changed{.id = id, .range = randomRange(), .facets = quint8(below(8))};
            plain.put(changed);
            index.put(changed);
        } else {
            plain.remove(id);
            index.remove(id);
        }
        REQUIRE(index.size() == plain.size());
        const TextRange probe = randomRange();
        REQUIRE(index.touching(probe) == plain.touching(probe));
    }
    CHECK(index.touching({0, 10'000}) == MarkIndex(plain.all()).touching({0, 10'000}));
}
