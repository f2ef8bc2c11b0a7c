#include "backend/config/nwfilter/nwfilterconfig.h"
#include "backend/config/nwfilter/nwfilterrules.h"
#include "backend/config/nwfilter/nwfiltertype.h"
#include "backend/config/nwfilter/nwfiltervalues.h"
#include "backend/xml/reader.h"
#include "backend/xml/report.h"
#include "backend/xml/writer.h"

#include <map>

namespace inn::config {

namespace {

constexpr int kRulePriority = 500;

struct Value
{
    QString text;
    bool isNegative;
};
using Values = std::map<QByteArray, Value>; // by attribute

std::optional<QString> &member(const xml::Field &field, NwFilterMatchConfig &match)
{
    return *static_cast<std::optional<QString> *>(field.member(&match));
}

// A mask or the end of a range belongs to what it is about: it cannot be negated alone.
void joinSigns(Values &values, const xml::Table &type)
{
    static const std::vector<std::pair<QByteArray, QByteArray>> pairs {
        { "srcmacmask", "srcmacaddr" },
        { "dstmacmask", "dstmacaddr" },
        { "root-priority-hi", "root-priority" },
        { "root-address-mask", "root-address" },
        { "root-cost-hi", "root-cost" },
        { "sender-priority-hi", "sender-priority" },
        { "sender-address-mask", "sender-address" },
        { "port-hi", "port" },
        { "age-hi", "age" },
        { "max-age-hi", "max-age" },
        { "hello-time-hi", "hello-time" },
        { "forward-delay-hi", "forward-delay" },
        { "srcipmask", "srcipaddr" },
        { "dstipmask", "dstipaddr" },
        { "srcipto", "srcipfrom" },
        { "dstipto", "dstipfrom" },
        { "typeend", "type" },
        { "code", "type" },
        { "codeend", "type" },
        { "srcportend", "srcportstart" },
        { "dstportstart", "srcportstart" },
        { "dstportend", "srcportstart" },
    };
    const bool hasFreePorts = type.name() == "ip" || type.name() == "ipv6";
    for (const auto &[end, start] : pairs) {
        const auto from = values.find(start);
        const auto to = values.find(end);
        if (from == values.end() || to == values.end() || (hasFreePorts && end.contains("port")))
            continue;
        to->second.isNegative = from->second.isNegative;
    }
}

// Elements of one protocol are one match; it is written as several only if some values are negated.
void joinMatches(std::vector<NwFilterMatchConfig> &matches)
{
    if (matches.empty())
        return;
    const QString protocol = matches[0].protocol;
    const xml::Table *type = nwFilterMatchType(protocol);
    if (!type)
        return;
    Values values;
    for (NwFilterMatchConfig &match : matches) {
        if (match.protocol != protocol)
            continue;
        for (const xml::Field &field : type->fields()) {
            const std::optional<QString> &own = member(field, match);
            if (own && field.attribute != "match" && !isIgnoredNwFilterValue(protocol, field.attribute))
                values[field.attribute]
                    = { nwFilterValue(protocol, field.attribute, *own).value_or(*own), match.match == u"no" };
        }
    }
    if (protocol != u"arp" && protocol != u"rarp")
        joinSigns(values, *type);
    if (values.contains("ipset") && !values.contains("ipsetflags") && !protocol.startsWith(u"all"))
        values["ipsetflags"] = { QStringLiteral("src"), false };
    if (!values.contains("ipset") && !protocol.startsWith(u"all"))
        values.erase("ipsetflags");
    std::vector<NwFilterMatchConfig> result(1);
    result[0].protocol = protocol;
    result[0].origin = matches[0].origin;
    bool isFirst = true;
    for (const xml::Field &field : type->fields()) {
        const auto found = values.find(field.attribute);
        if (found == values.end())
            continue;
        const bool isNegative = found->second.isNegative;
        if (!isFirst && isNegative != (result.back().match == u"no")) {
            result.emplace_back();
            result.back().protocol = protocol;
        }
        if (isNegative)
            result.back().match = QStringLiteral("no");
        isFirst = false;
        member(field, result.back()) = found->second.text;
    }
    matches = std::move(result);
}

// Chains of one kind come at the same place.
int priorityOfChain(const QString &chain)
{
    static constexpr std::pair<QStringView, int> kPriorities[] = { { u"mac", -800 }, { u"vlan", -750 },
        { u"ipv4", -700 }, { u"ipv6", -600 }, { u"arp", -500 }, { u"rarp", -400 } };
    for (const auto &[prefix, priority] : kPriorities) {
        if (chain.startsWith(prefix))
            return priority;
    }
    return 0;
}

void applyEntryDefaults(NwFilterEntryConfig &entry)
{
    if (entry.element == u"filterref") {
        tidyNwFilterParameters(entry.parameters);
        return;
    }
    if (!entry.priority)
        entry.priority = kRulePriority;
    const bool ignoresState = entry.stateMatch == u"0"
        || entry.stateMatch.value_or(QString()).compare(u"false", Qt::CaseInsensitive) == 0;
    entry.stateMatch = ignoresState ? std::optional(QStringLiteral("false")) : std::nullopt;
    joinMatches(entry.matches);
}

} // namespace

void applyNwFilterDefaults(NwFilterConfig &config)
{
    if (!config.uuid)
        config.uuid = QUuid::createUuid();
    if (!config.chain) {
        config.chain = QStringLiteral("root");
        config.priority.reset(); // libvirt looks at it only with a chain
    } else if (!config.priority) {
        config.priority = priorityOfChain(*config.chain);
    }
    // libvirt writes no 0, and takes the chain's own when it reads its file again.
    if (config.priority == 0 && priorityOfChain(*config.chain) == 0)
        config.priority.reset();
    for (NwFilterEntryConfig &entry : config.entries)
        applyEntryDefaults(entry);
}

void applyNwFilterBindingDefaults(NwFilterBindingConfig &config)
{
    if (config.mac)
        config.mac = macAddressText(*config.mac).value_or(*config.mac);
    tidyNwFilterParameters(config.parameters);
}

Result<NwFilterConfig> readNwFilter(const QByteArray &xml, xml::Issues *issues)
{
    NwFilterConfig config;
    TRY(xml::readDocument(nwFilterType(), &config, xml, issues));
    return config;
}

QByteArray writeNwFilter(const NwFilterConfig &config)
{
    return xml::writeDocument(nwFilterType(), &config);
}

xml::Issues checkNwFilter(const NwFilterConfig &config)
{
    xml::Issues issues;
    xml::check(nwFilterType(), &config, issues);
    return issues;
}

Result<NwFilterBindingConfig> readNwFilterBinding(const QByteArray &xml, xml::Issues *issues)
{
    NwFilterBindingConfig config;
    TRY(xml::readDocument(nwFilterBindingType(), &config, xml, issues));
    return config;
}

QByteArray writeNwFilterBinding(const NwFilterBindingConfig &config)
{
    return xml::writeDocument(nwFilterBindingType(), &config);
}

xml::Issues checkNwFilterBinding(const NwFilterBindingConfig &config)
{
    xml::Issues issues;
    xml::check(nwFilterBindingType(), &config, issues);
    return issues;
}

} // namespace inn::config
