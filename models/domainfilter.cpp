#include "models/domainfilter.h"

#include "backend/api/types.h"
#include "models/domain.h"

#include <algorithm>

namespace inn::models {

namespace {

StateFilter stateClass(const api::DomainInfo &info)
{
    switch (info.state) {
    case api::DomainState::Running:
    case api::DomainState::Blocked:
    case api::DomainState::Shutdown:
        return StateFilter::Running;
    case api::DomainState::Paused:
    case api::DomainState::PmSuspended:
        return StateFilter::Paused;
    case api::DomainState::Crashed:
    case api::DomainState::Shutoff:
    case api::DomainState::NoState:
        break;
    }
    return StateFilter::Off;
}

bool anyContains(const QStringList &texts, const QString &word)
{
    return std::any_of(texts.begin(), texts.end(),
        [&](const QString &text) { return text.contains(word, Qt::CaseInsensitive); });
}

bool wordFits(const api::DomainInfo &info, const QString &context, const QString &word)
{
    return info.name.contains(word, Qt::CaseInsensitive) || info.title.contains(word, Qt::CaseInsensitive)
        || info.group.contains(word, Qt::CaseInsensitive) || context.contains(word, Qt::CaseInsensitive)
        || info.osId.contains(word, Qt::CaseInsensitive)
        || shortOsName(info.osId).contains(word, Qt::CaseInsensitive) || anyContains(info.tags, word)
        || anyContains(info.addresses, word);
}

} // namespace

void DomainFilter::setText(const QString &text)
{
    m_text = text;
    m_words = text.simplified().left(1000).split(u' ', Qt::SkipEmptyParts);
}

bool DomainFilter::matches(const Domain &domain, const QString &context) const
{
    const api::DomainInfo &info = domain.info();
    if (m_states) {
        const bool hasProblem = !info.problem.isEmpty() || info.state == api::DomainState::Crashed;
        const bool fits
            = m_states.testFlag(stateClass(info)) || (hasProblem && m_states.testFlag(StateFilter::Problem));
        if (!fits)
            return false;
    }
    return std::all_of(
        m_words.begin(), m_words.end(), [&](const QString &word) { return wordFits(info, context, word); });
}

bool DomainFilter::matchesText(const QString &text) const
{
    return std::all_of(m_words.begin(), m_words.end(),
        [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

QString shortOsName(const QString &osId)
{
    const QStringList parts = osId.section(QLatin1String("://"), 1).split(u'/', Qt::SkipEmptyParts);
    if (parts.size() < 2)
        return osId;
    const QString version = parts.last();
    const QString name = parts.at(parts.size() - 2);
    // ".../windows/10" but also ".../debian/12" and ".../fedora/silverblue/39"
    return name + version;
}

} // namespace inn::models
