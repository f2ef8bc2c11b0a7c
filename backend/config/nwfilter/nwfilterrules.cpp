#include "backend/config/nwfilter/nwfilterrules.h"

#include "backend/config/errorcodes.h"
#include "backend/config/macaddress.h"
#include "backend/config/nwfilter/nwfiltertype.h"
#include "backend/config/nwfilter/nwfiltervalues.h"
#include "backend/xml/table.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace inn::config {

namespace {

constexpr qsizetype kLongestChain = 12; // what fits into the names of the host's firewall

QString tr(const char *text)
{
    return QCoreApplication::translate("NwFilterConfig", text);
}

bool isAlphanumeric(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9');
}

bool consistsOf(const QString &text, QStringView others)
{
    return std::all_of(
        text.begin(), text.end(), [&](QChar c) { return isAlphanumeric(c) || others.contains(c); });
}

void checkChain(const NwFilterConfig &filter, const xml::Report &report)
{
    if (!filter.chain)
        return;
    const QString &chain = *filter.chain;
    if (chain.toUtf8().size() > kLongestChain) {
        report.error("@chain",
            tr("The chain’s name “%1” is too long; at most %2 characters are possible.")
                .arg(chain.left(60))
                .arg(kLongestChain),
            kInvalidArgument);
        return;
    }
    if (!consistsOf(chain, u"_.:-")) {
        report.error("@chain",
            tr("The chain’s name “%1” has other characters than letters, digits, “_”, “.”, “:” and “-”.")
                .arg(chain),
            kInvalidArgument);
        return;
    }
    static constexpr QStringView kPrefixes[] = { u"mac", u"vlan", u"stp", u"arp", u"rarp", u"ipv4", u"ipv6" };
    const bool isKnown = chain == u"root"
        || std::any_of(std::begin(kPrefixes), std::end(kPrefixes),
            [&](QStringView prefix) { return chain.startsWith(prefix); });
    if (!isKnown)
        report.error("@chain",
            tr("The chain “%1” is not possible; write “root” or a name that begins with mac, vlan, stp, arp, "
               "rarp, ipv4 or ipv6.")
                .arg(chain),
            kInvalidArgument);
}

// Ports exist only with some protocols inside the IP packet.
void checkPorts(const NwFilterEntryConfig &rule, const xml::Report &report)
{
    QString protocol;
    bool hasPorts = false;
    std::optional<QString> inner;
    for (std::size_t i = 0; i < rule.matches.size(); ++i) {
        const NwFilterMatchConfig &match = rule.matches[i];
        if (protocol.isEmpty())
            protocol = match.protocol;
        if (match.protocol != protocol || (protocol != u"ip" && protocol != u"ipv6"))
            continue;
        hasPorts
            = hasPorts || match.srcPortStart || match.srcPortEnd || match.dstPortStart || match.dstPortEnd;
        if (match.ipProtocol)
            inner = nwFilterValue(protocol, "protocol", *match.ipProtocol);
        static const std::set<QString> withPorts { QStringLiteral("tcp"), QStringLiteral("udp"),
            QStringLiteral("33"), QStringLiteral("0x21"), QStringLiteral("sctp") };
        if (hasPorts && (!inner || !withPorts.contains(*inner)))
            report.at(match.origin, match.protocol.toUtf8(), i)
                .error({},
                    tr("Ports need a protocol that has them; add protocol “tcp”, “udp”, “33” (DCCP) or "
                       "“sctp”."),
                    kInternal);
    }
}

void checkMatch(const NwFilterMatchConfig &match, const xml::Report &report)
{
    const xml::Table *type = nwFilterMatchType(match.protocol);
    if (!type)
        return;
    for (const xml::Field &field : type->fields()) {
        const auto &value = *static_cast<const std::optional<QString> *>(field.memberOf(&match));
        if (!value || field.attribute == "match")
            continue;
        if (isIgnoredNwFilterValue(match.protocol, field.attribute)) {
            report.warning('@' + field.attribute,
                tr("“%1” does not count with the protocol “%2”.")
                    .arg(QString::fromLatin1(field.attribute), match.protocol));
            continue;
        }
        if (nwFilterValue(match.protocol, field.attribute, *value))
            continue;
        report.error('@' + field.attribute,
            tr("“%1” is not possible as “%2” of the protocol “%3”.")
                .arg(value->left(80), QString::fromLatin1(field.attribute), match.protocol),
            kInternal);
    }
}

} // namespace

bool isNwFilterParameter(const NwFilterParameterConfig &parameter)
{
    return parameter.name && consistsOf(*parameter.name, u"_") && parameter.value
        && !parameter.value->isEmpty() && consistsOf(*parameter.value, u"_.:");
}

void checkNwFilterParameter(const NwFilterParameterConfig &parameter, xml::Report &report)
{
    if (!isNwFilterParameter(parameter))
        report.warning({},
            tr("The parameter does not count: its name has letters, digits and “_”, its value also “.” and "
               "“:”."));
}

void tidyNwFilterParameters(std::vector<NwFilterParameterConfig> &parameters)
{
    std::erase_if(parameters, [](const auto &parameter) { return !isNwFilterParameter(parameter); });
    std::stable_sort(parameters.begin(), parameters.end(),
        [](const auto &one, const auto &other) { return one.name->toUtf8() < other.name->toUtf8(); });
}

void checkNwFilterRule(const NwFilterEntryConfig &rule, xml::Report &report)
{
    if (!rule.action && !report.isWritten("@action"))
        report.error(
            {}, tr("The rule needs an “action”: drop, accept, reject, return or continue."), kInternal);
    if (!rule.direction && !report.isWritten("@direction"))
        report.error({}, tr("The rule needs a “direction”: in, out or inout."), kInternal);
    checkPorts(rule, report);
    for (std::size_t i = 0; i < rule.matches.size(); ++i) {
        const NwFilterMatchConfig &match = rule.matches[i];
        const xml::Report here = report.at(match.origin, match.protocol.toUtf8(), i);
        if (match.protocol == rule.matches[0].protocol)
            checkMatch(match, here);
        else
            here.warning({},
                tr("“%1” does not count: the rule is about the protocol “%2”.")
                    .arg(match.protocol, rule.matches[0].protocol));
    }
}

void checkNwFilterRules(const NwFilterConfig &filter, xml::Report &report)
{
    if (filter.name) {
        if (const QString problem = objectNameProblem(*filter.name, tr("network filter")); !problem.isEmpty())
            report.error("@name", problem);
    }
    checkChain(filter, report);
    for (std::size_t i = 0; i < filter.entries.size(); ++i) {
        const NwFilterEntryConfig &entry = filter.entries[i];
        if (entry.element == u"filterref" && entry.filter && entry.filter == filter.name)
            report.at(entry.origin, "filterref", i)
                .error("@filter", tr("The filter “%1” cannot refer to itself.").arg(*filter.name),
                    kOperationFailed);
    }
}

void checkNwFilterBindingRules(const NwFilterBindingConfig &binding, xml::Report &report)
{
    if (binding.mac && !macAddressText(*binding.mac))
        report.error("mac/@address",
            tr("“%1” is not a hardware address; write it like “52:54:00:12:34:56”.")
                .arg(binding.mac->left(80)),
            kInternal);
}

} // namespace inn::config
