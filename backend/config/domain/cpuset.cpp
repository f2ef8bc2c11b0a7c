#include "backend/config/domain/cpuset.h"

#include <QStringList>

#include <algorithm>

namespace inn::config {

namespace {

class Parser
{
public:
    explicit Parser(const QString &text)
        : m_text(text.toLatin1())
    {
    }
    bool run(CpuSet &set);

private:
    [[nodiscard]] char now() const { return m_at < m_text.size() ? m_text[m_at] : '\0'; }
    void skipSpaces()
    {
        while (now() == ' ' || (now() >= '\t' && now() <= '\r'))
            ++m_at;
    }
    bool number(unsigned *value);
    bool item(CpuSet &set);

    QByteArray m_text;
    qsizetype m_at = 0;
};

bool Parser::number(unsigned *value)
{
    *value = 0;
    const qsizetype begin = m_at;
    for (; now() >= '0' && now() <= '9'; ++m_at) {
        *value = *value * 10 + unsigned(now() - '0');
        if (*value >= CpuSet::kLimit)
            return false;
    }
    return m_at > begin;
}

bool Parser::item(CpuSet &set)
{
    const bool isExclusion = now() == '^';
    if (isExclusion)
        ++m_at;
    unsigned first = 0;
    if (!number(&first))
        return false;
    skipSpaces();
    if (now() != '-') {
        if (isExclusion)
            set.remove(first);
        else
            set.insert(first);
        return true;
    }
    ++m_at;
    skipSpaces();
    if (now() == '+')
        ++m_at;
    unsigned last = 0;
    if (isExclusion || !number(&last) || last < first)
        return false;
    for (unsigned i = first; i <= last; ++i)
        set.insert(i);
    skipSpaces();
    return true;
}

bool Parser::run(CpuSet &set)
{
    skipSpaces();
    if (now() == '\0')
        return false;
    while (m_at < m_text.size()) {
        if (!item(set))
            return false;
        if (m_at == m_text.size())
            return true;
        if (now() != ',')
            return false;
        ++m_at;
        skipSpaces();
    }
    return true;
}

} // namespace

CpuSet CpuSet::first(unsigned count)
{
    CpuSet set;
    set.m_bits.assign(std::min(count, kLimit), true);
    return set;
}

std::optional<CpuSet> CpuSet::parse(const QString &text)
{
    CpuSet set;
    if (!Parser(text).run(set))
        return {};
    return set;
}

unsigned CpuSet::count() const
{
    return unsigned(std::count(m_bits.begin(), m_bits.end(), true));
}

int CpuSet::last() const
{
    for (std::size_t i = m_bits.size(); i > 0; --i) {
        if (m_bits[i - 1])
            return int(i) - 1;
    }
    return -1;
}

bool CpuSet::overlaps(const CpuSet &other) const
{
    const std::size_t common = std::min(m_bits.size(), other.m_bits.size());
    for (std::size_t i = 0; i < common; ++i) {
        if (m_bits[i] && other.m_bits[i])
            return true;
    }
    return false;
}

bool CpuSet::containsAll(const CpuSet &other) const
{
    const std::vector<unsigned> wanted = other.numbers();
    return std::all_of(wanted.begin(), wanted.end(), [this](unsigned number) { return contains(number); });
}

std::vector<unsigned> CpuSet::numbers() const
{
    std::vector<unsigned> result;
    for (std::size_t i = 0; i < m_bits.size(); ++i) {
        if (m_bits[i])
            result.push_back(unsigned(i));
    }
    return result;
}

void CpuSet::insert(unsigned number)
{
    if (number >= kLimit)
        return;
    if (number >= m_bits.size())
        m_bits.resize(number + 1, false);
    m_bits[number] = true;
}

void CpuSet::remove(unsigned number)
{
    if (number < m_bits.size())
        m_bits[number] = false;
}

void CpuSet::remove(const CpuSet &other)
{
    for (const unsigned number : other.numbers())
        remove(number);
}

void CpuSet::truncate(unsigned count)
{
    if (count < m_bits.size())
        m_bits.resize(count);
}

QString CpuSet::toString() const
{
    const std::vector<unsigned> all = numbers();
    QStringList parts;
    for (std::size_t i = 0; i < all.size();) {
        std::size_t end = i;
        while (end + 1 < all.size() && all[end + 1] == all[end] + 1)
            ++end;
        parts << (end == i ? QString::number(all[i]) : QStringLiteral("%1-%2").arg(all[i]).arg(all[end]));
        i = end + 1;
    }
    return parts.join(QLatin1Char(','));
}

} // namespace inn::config
