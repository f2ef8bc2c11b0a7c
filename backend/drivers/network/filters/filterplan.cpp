#include "backend/drivers/network/filters/filterplan.h"

#include "backend/base/translated.h"
#include "backend/config/errorcodes.h"
#include "backend/drivers/network/filters/rulematch.h"
#include "backend/drivers/network/networkplan.h"

#include <algorithm>
#include <map>

namespace inn::network {

namespace {

constexpr int kNoFilter = 62; // VIR_ERR_NO_NWFILTER
constexpr int kFilterDomain = 33; // VIR_FROM_NWFILTER
constexpr int kDeepest = 64;
constexpr size_t kMostRules = 20000;
constexpr int kUsualPriority = 500;

Error filterError(ErrorCode code, const QString &message, int libvirtCode)
{
    Error error { code, message };
    error.libvirtCode = libvirtCode;
    error.libvirtDomain = kFilterDomain;
    return error;
}

// A rule of one filter, with the values that its variables have there.
struct Placed
{
    QString chain;
    int chainPriority = 0;
    const config::NwFilterEntryConfig *rule = nullptr;
    FilterVariables variables;
};

class Collector
{
public:
    explicit Collector(const FilterLookup &lookup)
        : m_lookup(lookup)
    {
    }

    Result<> collect(const QString &name, const FilterVariables &variables)
    {
        const config::NwFilterConfig *filter = m_lookup(name);
        if (!filter)
            return filterError(
                ErrorCode::NotFound, translated("There is no network filter “%1”.").arg(name), kNoFilter);
        if (m_path.contains(name) || m_path.size() >= kDeepest)
            return filterError(ErrorCode::InvalidConfig,
                translated("The network filter “%1” refers to itself.").arg(name), config::kOperationFailed);
        if (!names.contains(name))
            names << name;
        m_path << name;
        const QString chain = filter->chain.value_or(QStringLiteral("root"));
        for (const config::NwFilterEntryConfig &entry : filter->entries) {
            if (entry.element == u"filterref") {
                FilterVariables inner;
                for (const config::NwFilterParameterConfig &parameter : entry.parameters)
                    inner[parameter.name.value_or(QString())] << parameter.value.value_or(QString());
                // What the binding says goes before what a reference says.
                for (auto outer = variables.begin(); outer != variables.end(); ++outer)
                    inner[outer.key()] = outer.value();
                TRY(collect(entry.filter.value_or(QString()), inner));
                continue;
            }
            rules.push_back({ chain, filter->priority.value_or(0), &entry, variables });
            if (rules.size() > kMostRules)
                return filterError(ErrorCode::Unsupported,
                    translated("The network filter “%1” has too many rules.").arg(name),
                    config::kUnsupported);
        }
        m_path.removeLast();
        return {};
    }

    QStringList names;
    std::vector<Placed> rules;

private:
    const FilterLookup &m_lookup;
    QStringList m_path;
};

// "$IP[@1]" is the variable IP with the iterator 1, "$IP[2]" its third value.
struct Reference
{
    QString variable;
    int iterator = 0;
    int index = -1;
};

Reference referenceOf(const QString &text)
{
    Reference reference { text.mid(1).section(u'[', 0, 0) };
    const QString inside = text.section(u'[', 1).remove(u']');
    if (inside.startsWith(u'@'))
        reference.iterator = inside.mid(1).toInt();
    else if (!inside.isEmpty())
        reference.index = inside.toInt();
    return reference;
}

// All values for the variables of a rule: those with one iterator go together, each iterator through all.
Result<std::vector<QHash<QString, QString>>> instancesOf(const Placed &placed)
{
    std::map<int, QStringList> byIterator;
    QHash<QString, QString> fixed;
    const QStringList variables = variablesIn(*placed.rule);
    for (const QString &text : variables) {
        const Reference reference = referenceOf(text);
        const QStringList values = placed.variables.value(reference.variable);
        if (values.isEmpty() || reference.index >= values.size()) {
            return filterError(ErrorCode::InvalidConfig,
                translated("The network filter needs a value for its variable “%1”; give it where the filter "
                           "is used.")
                    .arg(reference.variable),
                config::kInternal);
        }
        if (reference.index >= 0)
            fixed.insert(text, values.at(reference.index));
        else
            byIterator[reference.iterator] << text;
    }
    std::vector<QHash<QString, QString>> instances { fixed };
    for (const auto &[iterator, texts] : byIterator) {
        qsizetype count = -1;
        for (const QString &text : texts) {
            const qsizetype size = placed.variables.value(referenceOf(text).variable).size();
            if (count >= 0 && size != count && size != 1 && count != 1)
                return filterError(ErrorCode::InvalidConfig,
                    translated("Variables that a network filter uses together have different numbers of "
                               "values."),
                    config::kInternal);
            count = std::max(count, size);
        }
        std::vector<QHash<QString, QString>> next;
        for (const QHash<QString, QString> &instance : instances) {
            for (qsizetype i = 0; i < count; ++i) {
                QHash<QString, QString> one = instance;
                for (const QString &text : texts) {
                    const QStringList values = placed.variables.value(referenceOf(text).variable);
                    one.insert(text, values.at(std::min(i, values.size() - 1)));
                }
                next.push_back(one);
                if (next.size() > kMostRules)
                    return filterError(ErrorCode::Unsupported,
                        translated("The variables of a network filter have too many values."),
                        config::kUnsupported);
            }
        }
        instances = std::move(next);
    }
    return instances;
}

QString frameVerdict(const QString &action)
{
    if (action == u"accept" || action == u"return" || action == u"continue")
        return action;
    return QStringLiteral("drop");
}

int priorityOf(const Placed &placed)
{
    return placed.rule->priority.value_or(kUsualPriority);
}

// Which frames go into a chain at all, by its name.
QString chainCondition(const QString &chain)
{
    static const std::pair<QStringView, QStringView> kinds[] = {
        { u"mac", u"" },
        { u"vlan", u"ether type 0x8100 " },
        { u"stp", u"ether daddr 01:80:c2:00:00:00 " },
        { u"ipv4", u"ether type 0x0800 " },
        { u"ipv6", u"ether type 0x86dd " },
        { u"arp", u"ether type 0x0806 " },
        { u"rarp", u"ether type 0x8035 " },
    };
    for (const auto &[prefix, condition] : kinds) {
        if (chain.startsWith(prefix))
            return condition.toString();
    }
    return {};
}

bool goes(const config::NwFilterEntryConfig &rule, Way way)
{
    return rule.direction == u"inout" || rule.direction == (way == Way::FromGuest ? u"out" : u"in");
}

// What ebtables does for libvirt: rules about frames in the root and in chains of their own.
class FrameChains
{
public:
    FrameChains(const std::vector<Placed> &rules, Way way)
        : m_way(way)
    {
        for (const Placed &placed : rules) {
            const bool isFrame
                = placed.rule->matches.empty() || isFrameProtocol(placed.rule->matches.front().protocol);
            if (!isFrame)
                continue;
            m_chains[placed.chain].push_back(&placed);
        }
    }

    Result<QString> text()
    {
        struct Line
        {
            int priority;
            QString text;
        };
        std::vector<Line> root;
        QString out;
        int number = 0;
        const QString prefix = m_way == Way::FromGuest ? QStringLiteral("out") : QStringLiteral("in");
        for (auto &[chain, rules] : m_chains) {
            std::stable_sort(rules.begin(), rules.end(),
                [](const Placed *a, const Placed *b) { return priorityOf(*a) < priorityOf(*b); });
            const bool isRoot = chain == u"root";
            const QString name = prefix + QString::number(++number);
            QString body;
            for (const Placed *placed : rules) {
                TRY_ASSIGN(const QString lines, linesOf(*placed));
                if (isRoot)
                    root.push_back({ priorityOf(*placed), lines });
                else
                    body += lines;
            }
            if (isRoot || body.isEmpty())
                continue;
            out += QStringLiteral("  chain %1 {\n%2  }\n").arg(name, body);
            root.push_back({ rules.front()->chainPriority,
                QStringLiteral("    %1jump %2\n").arg(chainCondition(chain), name) });
        }
        std::stable_sort(
            root.begin(), root.end(), [](const Line &a, const Line &b) { return a.priority < b.priority; });
        out += QStringLiteral("  chain %1_frames {\n").arg(prefix);
        for (const Line &line : root)
            out += line.text;
        return out + QStringLiteral("  }\n");
    }

private:
    Result<QString> linesOf(const Placed &placed) const
    {
        if (!goes(*placed.rule, m_way))
            return QString();
        TRY_ASSIGN(const auto instances, instancesOf(placed));
        const bool isReversed = placed.rule->direction == u"inout" && m_way == Way::FromGuest;
        QString lines;
        for (const QHash<QString, QString> &values : instances) {
            TRY_ASSIGN(const QString match,
                matchText(placed.rule->matches, values, isReversed ? Sides::Swapped : Sides::Kept));
            lines += QStringLiteral("    %1%2%3\n")
                         .arg(match, match.isEmpty() ? QString() : QStringLiteral(" "),
                             frameVerdict(placed.rule->action.value_or(QString())));
        }
        return lines;
    }

    Way m_way;
    std::map<QString, std::vector<const Placed *>> m_chains;
};

// What iptables does: rules about what IP carries, with the connection's state.
Result<QString> packetLines(std::vector<Placed> rules, Way way)
{
    std::stable_sort(rules.begin(), rules.end(),
        [](const Placed &a, const Placed &b) { return priorityOf(a) < priorityOf(b); });
    QString out;
    for (const Placed &placed : rules) {
        const config::NwFilterEntryConfig &rule = *placed.rule;
        if (rule.matches.empty() || isFrameProtocol(rule.matches.front().protocol))
            continue;
        const bool inout = rule.direction == u"inout";
        const bool into = inout || rule.direction == u"in";
        const bool along = into == (way == Way::ToGuest);
        const config::NwFilterMatchConfig &first = rule.matches.front();
        // An answer has another type than the question.
        if (first.type && (inout || !along))
            continue;
        const bool accepts = rule.action == u"accept";
        QString state;
        if (first.state && first.state != u"NONE") {
            if (!along)
                continue;
            state = QStringLiteral("ct state { %1 } ").arg(first.state->toLower());
        } else if (accepts && !inout && rule.stateMatch != u"false") {
            state = along ? QStringLiteral("ct state { new, established } ")
                          : QStringLiteral("ct state established ");
        }
        const bool rejects = rule.action == u"reject" && way == Way::FromGuest;
        const QString verdict = accepts                              ? QStringLiteral("accept")
            : rule.action == u"return" || rule.action == u"continue" ? *rule.action
            : rejects                                                ? QStringLiteral("reject")
                                                                     : QStringLiteral("drop");
        TRY_ASSIGN(const auto instances, instancesOf(placed));
        for (const QHash<QString, QString> &values : instances) {
            TRY_ASSIGN(
                const QString match, matchText(rule.matches, values, along ? Sides::Kept : Sides::Swapped));
            out += QStringLiteral("    %1 %2%3\n").arg(match, state, verdict);
        }
    }
    return out;
}

QString hook(const QString &name, Way way, int priority, const QString &device, const QString &chain)
{
    const bool from = way == Way::FromGuest;
    return QStringLiteral("  chain %1 {\n    type filter hook %2 priority %3; policy accept;\n"
                          "    %4 \"%5\" jump %6\n  }\n")
        .arg(name, from ? QStringLiteral("prerouting") : QStringLiteral("postrouting"))
        .arg(priority)
        .arg(from ? QStringLiteral("iifname") : QStringLiteral("oifname"), device, chain);
}

// Before the connection is known (-200), and after.
constexpr int kFramePriority = -250, kPacketPriority = 50;

QString opening(const QString &device)
{
    return QString::fromUtf8(filterRemoval(device))
        + QStringLiteral("table bridge %1 {\n").arg(filterTable(device));
}

} // namespace

QString filterTable(const QString &device)
{
    return QStringLiteral("innkeeper_filter_") + tableWord(device);
}

QByteArray filterRemoval(const QString &device)
{
    return QStringLiteral("table bridge %1\ndelete table bridge %1\n").arg(filterTable(device)).toUtf8();
}

FilterVariables variablesOf(const api::FilterUse &use, const QString &mac)
{
    FilterVariables variables;
    for (const auto &[name, value] : use.parameters)
        variables[name] << value;
    if (!variables.contains(QStringLiteral("MAC")) && !mac.isEmpty())
        variables[QStringLiteral("MAC")] << mac.toLower();
    return variables;
}

Result<QStringList> filtersWithin(const QString &filter, const FilterLookup &lookup)
{
    Collector collector(lookup);
    TRY(collector.collect(filter, {}));
    return collector.names;
}

Result<QStringList> missingVariables(
    const QString &filter, const FilterVariables &variables, const FilterLookup &lookup)
{
    Collector collector(lookup);
    TRY(collector.collect(filter, variables));
    QStringList missing;
    for (const Placed &placed : collector.rules) {
        const QStringList texts = variablesIn(*placed.rule);
        for (const QString &text : texts) {
            const QString name = referenceOf(text).variable;
            if (placed.variables.value(name).isEmpty() && !missing.contains(name))
                missing << name;
        }
    }
    return missing;
}

Result<QByteArray> filterScript(const QString &device, const QString &filter,
    const FilterVariables &variables, const FilterLookup &lookup)
{
    if (!isPlainWord(device))
        return filterError(ErrorCode::InvalidConfig,
            translated("The network device “%1” has an impossible name.").arg(device),
            config::kInvalidArgument);
    Collector collector(lookup);
    TRY(collector.collect(filter, variables));
    QString script = opening(device);
    for (const Way way : { Way::FromGuest, Way::ToGuest }) {
        const QString word = way == Way::FromGuest ? QStringLiteral("out") : QStringLiteral("in");
        FrameChains frames(collector.rules, way);
        TRY_ASSIGN(const QString chains, frames.text());
        script += chains
            + hook(word + QStringLiteral("_hook"), way, kFramePriority, device,
                word + QStringLiteral("_frames"));
        TRY_ASSIGN(const QString packets, packetLines(collector.rules, way));
        if (packets.isEmpty())
            continue;
        script += QStringLiteral("  chain %1_packets {\n%2  }\n").arg(word, packets);
        script += hook(word + QStringLiteral("_packet_hook"), way, kPacketPriority, device,
            word + QStringLiteral("_packets"));
    }
    return (script + QStringLiteral("}\n")).toUtf8();
}

QByteArray learningScript(const QString &device, const QString &mac, Learning learning)
{
    const bool any = learning == Learning::Any;
    QString script = opening(device);
    if (any)
        script += QStringLiteral("  set %1 { type ipv4_addr; size 1; flags dynamic; }\n").arg(kLearnedSet);
    script += QStringLiteral("  chain out_frames {\n    ether saddr != %1 drop\n").arg(mac.toLower());
    if (any) {
        script += QStringLiteral("    ether type 0x0806 arp saddr ip != 0.0.0.0 add @%1 { arp saddr ip }\n"
                                 "    ether type 0x0800 ip saddr != 0.0.0.0 add @%1 { ip saddr }\n"
                                 "    ether type { 0x0800, 0x0806 } accept\n")
                      .arg(kLearnedSet);
    } else {
        script += QStringLiteral("    ether type 0x0800 meta l4proto 17 @th,0,16 68 @th,16,16 67 accept\n");
    }
    script += QStringLiteral("    drop\n  }\n  chain in_frames {\n");
    script += any ? QStringLiteral("    ether type { 0x0800, 0x0806 } accept\n")
                  : QStringLiteral("    ether type 0x0800 meta l4proto 17 @th,0,16 67 @th,16,16 68 accept\n");
    script += QStringLiteral("    drop\n  }\n");
    script += hook(
        QStringLiteral("out_hook"), Way::FromGuest, kFramePriority, device, QStringLiteral("out_frames"));
    script
        += hook(QStringLiteral("in_hook"), Way::ToGuest, kFramePriority, device, QStringLiteral("in_frames"));
    return (script + QStringLiteral("}\n")).toUtf8();
}

} // namespace inn::network
