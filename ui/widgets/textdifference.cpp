#include "ui/widgets/textdifference.h"

#include <algorithm>

namespace inn::ui {

namespace {

constexpr qint64 kMostCells = 4'000'000; // of the table of common lengths

using Views = QList<QStringView>;
using Lines = std::vector<DifferenceLine>;
using Kind = DifferenceLine::Kind;

// Longest common subsequence of the middle parts; simple, exact, bounded.
void compareMiddle(const Views &before, const Views &after, qsizetype begin, qsizetype beforeEnd,
    qsizetype afterEnd, Lines &out)
{
    const qsizetype rows = beforeEnd - begin;
    const qsizetype columns = afterEnd - begin;
    qsizetype i = 0;
    qsizetype j = 0;
    if (rows * columns <= kMostCells) {
        std::vector<quint32> table(size_t((rows + 1) * (columns + 1)), 0);
        const auto cell = [&](qsizetype row, qsizetype column) -> quint32 & {
            return table[size_t(row * (columns + 1) + column)];
        };
        for (qsizetype row = rows - 1; row >= 0; --row) {
            for (qsizetype column = columns - 1; column >= 0; --column) {
                cell(row, column) = before[begin + row] == after[begin + column]
                    ? cell(row + 1, column + 1) + 1
                    : std::max(cell(row + 1, column), cell(row, column + 1));
            }
        }
        while (i < rows && j < columns) {
            if (before[begin + i] == after[begin + j]) {
                out.push_back(
                    { Kind::Same, before[begin + i].toString(), int(begin + i) + 1, int(begin + j) + 1 });
                ++i;
                ++j;
            } else if (cell(i + 1, j) >= cell(i, j + 1)) {
                out.push_back({ Kind::Removed, before[begin + i].toString(), int(begin + i) + 1, 0 });
                ++i;
            } else {
                out.push_back({ Kind::Added, after[begin + j].toString(), 0, int(begin + j) + 1 });
                ++j;
            }
        }
    }
    for (; i < rows; ++i)
        out.push_back({ Kind::Removed, before[begin + i].toString(), int(begin + i) + 1, 0 });
    for (; j < columns; ++j)
        out.push_back({ Kind::Added, after[begin + j].toString(), 0, int(begin + j) + 1 });
}

} // namespace

std::vector<DifferenceLine> difference(const QString &before, const QString &after, int context)
{
    const Views oldLines = QStringView(before).split(u'\n');
    const Views newLines = QStringView(after).split(u'\n');
    qsizetype begin = 0;
    while (begin < oldLines.size() && begin < newLines.size() && oldLines[begin] == newLines[begin])
        ++begin;
    qsizetype oldEnd = oldLines.size();
    qsizetype newEnd = newLines.size();
    while (oldEnd > begin && newEnd > begin && oldLines[oldEnd - 1] == newLines[newEnd - 1]) {
        --oldEnd;
        --newEnd;
    }
    if (begin == oldEnd && begin == newEnd)
        return {};
    // Of what is the same around it no more than is shown.
    Lines all;
    for (qsizetype line = std::max<qsizetype>(0, begin - context); line < begin; ++line)
        all.push_back({ Kind::Same, oldLines[line].toString(), int(line) + 1, int(line) + 1 });
    compareMiddle(oldLines, newLines, begin, oldEnd, newEnd, all);
    const qsizetype last = std::min<qsizetype>(oldLines.size(), oldEnd + context);
    for (qsizetype line = oldEnd; line < last; ++line) {
        all.push_back(
            { Kind::Same, oldLines[line].toString(), int(line) + 1, int(line - oldEnd + newEnd) + 1 });
    }

    std::vector<char> shown(all.size(), 0);
    for (std::size_t line = 0; line < all.size(); ++line) {
        if (all[line].kind == Kind::Same)
            continue;
        const std::size_t first = line < std::size_t(context) ? 0 : line - std::size_t(context);
        const std::size_t end = std::min(all.size(), line + std::size_t(context) + 1);
        std::fill(shown.begin() + qsizetype(first), shown.begin() + qsizetype(end), 1);
    }
    Lines kept;
    for (std::size_t line = 0; line < all.size(); ++line) {
        if (shown[line])
            kept.push_back(std::move(all[line]));
        else if (!kept.empty() && kept.back().kind != Kind::Gap)
            kept.push_back({ Kind::Gap, {}, 0, 0 });
    }
    if (!kept.empty() && kept.back().kind == Kind::Gap)
        kept.pop_back();
    return kept;
}

} // namespace inn::ui
