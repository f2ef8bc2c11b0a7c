#include "backend/drivers/network/filters/rulematch.h"

#include "backend/base/translated.h"
#include "backend/config/errorcodes.h"
#include "backend/config/network/ipaddress.h"
#include "backend/config/nwfilter/nwfiltertype.h"
#include "backend/config/nwfilter/nwfiltervalues.h"

#include <QHostAddress>

namespace inn::network {

namespace {

using config::NwFilterMatchConfig;
using Attributes = QHash<QByteArray, QString>;

Error coded(ErrorCode code, const QString &message, int libvirtCode)
{
    Error error { code, message };
    error.libvirtCode = libvirtCode;
    error.libvirtDomain = 33; // VIR_FROM_NWFILTER
    return error;
}

Error cannot(const QString &protocol, const QByteArray &attribute)
{
    return coded(ErrorCode::Unsupported,
        translated("A filter's “%1” asks for “%2”, which this host's packet filter cannot look at.")
            .arg(protocol, QString::fromLatin1(attribute)),
        config::kUnsupported);
}

const QString &valueOf(const NwFilterMatchConfig &match, const xml::Field &field)
{
    static const QString none;
    const auto &own = *static_cast<const std::optional<QString> *>(
        field.member(const_cast<NwFilterMatchConfig *>(&match)));
    return own ? *own : none;
}

// All that the element says, with variables replaced and in libvirt's usual spelling, so that nothing else
// gets into the script.
Result<Attributes> attributesOf(const NwFilterMatchConfig &match, const QHash<QString, QString> &values)
{
    Attributes attributes;
    const xml::Table *type = config::nwFilterMatchType(match.protocol);
    if (!type)
        return coded(ErrorCode::InvalidConfig,
            translated("There is no protocol “%1” for filters.").arg(match.protocol), config::kInternal);
    for (const xml::Field &field : type->fields()) {
        QString text = valueOf(match, field);
        if (text.isEmpty() || field.attribute == "match" || field.attribute == "comment"
            || config::isIgnoredNwFilterValue(match.protocol, field.attribute))
            continue;
        if (text.startsWith(u'$'))
            text = values.value(text);
        const auto value = config::nwFilterValue(match.protocol, field.attribute, text);
        if (!value || value->startsWith(u'$')) {
            return coded(ErrorCode::InvalidConfig,
                translated("“%1” is no value for “%2” in a filter's “%3”.")
                    .arg(text, QString::fromLatin1(field.attribute), match.protocol),
                config::kInternal);
        }
        attributes.insert(field.attribute, *value);
    }
    return attributes;
}

QByteArray swapped(const QByteArray &attribute)
{
    QByteArray other = attribute;
    if (other.contains("src"))
        return other.replace("src", "dst");
    return other.replace("dst", "src");
}

quint64 wordNumber(const QString &text)
{
    static const QHash<QString, quint64> words { { QStringLiteral("arp"), 0x0806 },
        { QStringLiteral("rarp"), 0x8035 }, { QStringLiteral("ipv4"), 0x0800 },
        { QStringLiteral("ipv6"), 0x86DD }, { QStringLiteral("vlan"), 0x8100 },
        { QStringLiteral("Request"), 1 }, { QStringLiteral("Reply"), 2 },
        { QStringLiteral("Request_Reverse"), 3 }, { QStringLiteral("Reply_Reverse"), 4 },
        { QStringLiteral("DRARP_Request"), 5 }, { QStringLiteral("DRARP_Reply"), 6 },
        { QStringLiteral("DRARP_Error"), 7 }, { QStringLiteral("InARP_Request"), 8 },
        { QStringLiteral("ARP_NAK"), 9 }, { QStringLiteral("tcp"), 6 }, { QStringLiteral("udp"), 17 },
        { QStringLiteral("udplite"), 136 }, { QStringLiteral("esp"), 50 }, { QStringLiteral("ah"), 51 },
        { QStringLiteral("icmp"), 1 }, { QStringLiteral("igmp"), 2 }, { QStringLiteral("sctp"), 132 },
        { QStringLiteral("icmpv6"), 58 } };
    const auto found = words.find(text);
    return found != words.end() ? *found : text.toULongLong(nullptr, 0);
}

quint64 macNumber(const QString &mac)
{
    return QString(mac).remove(u':').toULongLong(nullptr, 16);
}

QString macText(quint64 number)
{
    const QString digits = QStringLiteral("%1").arg(number, 12, 16, QLatin1Char('0'));
    QStringList parts;
    for (int i = 0; i < 12; i += 2)
        parts << digits.mid(i, 2);
    return parts.join(u':');
}

class Conditions
{
public:
    Conditions(Attributes attributes, Sides sides, bool negated)
        : m_attributes(std::move(attributes))
        , m_sides(sides)
        , m_negated(negated)
    {
    }

    void always(const QString &condition) { m_parts << condition; }
    void compare(const QString &what, const QString &value)
    {
        m_parts << what + (m_negated ? QStringLiteral(" != ") : QStringLiteral(" == ")) + value;
    }
    // The value for one side of the packet, which may be the other in the document.
    [[nodiscard]] QString at(const QByteArray &attribute) const
    {
        return m_attributes.value(m_sides == Sides::Swapped ? swapped(attribute) : attribute);
    }
    [[nodiscard]] QString plain(const QByteArray &attribute) const { return m_attributes.value(attribute); }

    void mac(const QString &what, const QByteArray &attribute, const QByteArray &maskAttribute)
    {
        const QString address = at(attribute);
        const QString mask = maskAttribute.isEmpty() ? QString() : at(maskAttribute);
        if (address.isEmpty())
            return;
        if (mask.isEmpty())
            return compare(what, address);
        compare(what + QStringLiteral(" & ") + mask, macText(macNumber(address) & macNumber(mask)));
    }

    void number(const QString &what, const QByteArray &attribute, const QByteArray &end = {})
    {
        const QString from = plain(attribute);
        const QString to = end.isEmpty() ? QString() : plain(end);
        if (from.isEmpty())
            return;
        QString value = QString::number(wordNumber(from));
        if (!to.isEmpty())
            value += u'-' + QString::number(wordNumber(to));
        compare(what, value);
    }

    void rawMac(int offset, const QString &address, const QString &mask = {})
    {
        if (address.isEmpty())
            return;
        const quint64 bits = mask.isEmpty() ? 0xFFFF'FFFF'FFFFULL : macNumber(mask);
        const QString place = QStringLiteral("@nh,%1,48").arg(offset);
        compare(mask.isEmpty() ? place : place + QStringLiteral(" & 0x%1").arg(bits, 0, 16),
            QStringLiteral("0x%1").arg(macNumber(address) & bits, 0, 16));
    }

    void rawAddress(int offset, const QString &address, const QString &mask)
    {
        if (address.isEmpty())
            return;
        const quint32 bits = v4Mask(mask);
        const QString place = QStringLiteral("@nh,%1,32").arg(offset);
        compare(bits == 0xFFFFFFFF ? place : place + QStringLiteral(" & 0x%1").arg(bits, 0, 16),
            QStringLiteral("0x%1").arg(QHostAddress(address).toIPv4Address() & bits, 0, 16));
    }

    void address(const QString &family, const QString &direction, const QByteArray &attribute,
        const QByteArray &maskAttribute)
    {
        const QString value = at(attribute);
        const QString mask = at(maskAttribute);
        if (value.isEmpty())
            return;
        const QString what = family + u' ' + direction;
        if (mask.isEmpty())
            return compare(what, value);
        bool isLength = false;
        const int length = mask.toInt(&isLength);
        if (isLength) {
            const bool v4 = family == u"ip";
            if (v4) {
                const quint32 bits = v4Mask(mask);
                return compare(what,
                    QHostAddress(QHostAddress(value).toIPv4Address() & bits).toString()
                        + QStringLiteral("/%1").arg(std::clamp(length, 0, 32)));
            }
            return compare(what, v6Network(value, std::clamp(length, 0, 128)));
        }
        if (family == u"ip") {
            const quint32 bits = v4Mask(mask);
            return compare(what + QStringLiteral(" & ") + QHostAddress(bits).toString(),
                QHostAddress(QHostAddress(value).toIPv4Address() & bits).toString());
        }
        compare(what + QStringLiteral(" & ") + mask, value);
    }

    void addressRange(
        const QString &family, const QString &direction, const QByteArray &from, const QByteArray &to)
    {
        if (!at(from).isEmpty() && !at(to).isEmpty())
            compare(family + u' ' + direction, at(from) + u'-' + at(to));
    }

    void ports(int offset, const QByteArray &start, const QByteArray &end)
    {
        const QString from = at(start), to = at(end);
        if (from.isEmpty())
            return;
        const QString what = QStringLiteral("@th,%1,16").arg(offset);
        const bool isOne = to.isEmpty() || wordNumber(to) <= wordNumber(from);
        QString value = QString::number(wordNumber(from));
        if (!isOne)
            value += u'-' + QString::number(wordNumber(to));
        compare(what, value);
    }

    [[nodiscard]] QString text() const { return m_parts.join(u' '); }

private:
    static quint32 v4Mask(const QString &mask)
    {
        if (mask.isEmpty())
            return 0xFFFFFFFF;
        bool isLength = false;
        const int length = mask.toInt(&isLength);
        if (!isLength)
            return QHostAddress(mask).toIPv4Address();
        return length <= 0 ? 0 : length >= 32 ? 0xFFFFFFFF : 0xFFFFFFFFU << (32 - length);
    }
    static QString v6Network(const QString &address, int length)
    {
        Q_IPV6ADDR bytes = QHostAddress(address).toIPv6Address();
        for (int bit = length; bit < 128; ++bit)
            bytes[bit / 8] = quint8(bytes[bit / 8] & ~(0x80 >> (bit % 8)));
        return QHostAddress(bytes).toString() + QStringLiteral("/%1").arg(length);
    }

    Attributes m_attributes;
    Sides m_sides;
    bool m_negated;
    QStringList m_parts;
};

void addMacs(Conditions &conditions)
{
    conditions.mac(QStringLiteral("ether saddr"), "srcmacaddr", "srcmacmask");
    conditions.mac(QStringLiteral("ether daddr"), "dstmacaddr", "dstmacmask");
}

// Both families of messages look the same behind the frame's header.
void addArp(Conditions &conditions)
{
    conditions.number(QStringLiteral("@nh,0,16"), "hwtype");
    conditions.number(QStringLiteral("@nh,16,16"), "protocoltype");
    conditions.number(QStringLiteral("@nh,48,16"), "opcode");
    conditions.rawMac(64, conditions.at("arpsrcmacaddr"));
    conditions.rawAddress(112, conditions.at("arpsrcipaddr"), conditions.at("arpsrcipmask"));
    conditions.rawMac(144, conditions.at("arpdstmacaddr"));
    conditions.rawAddress(192, conditions.at("arpdstipaddr"), conditions.at("arpdstipmask"));
}

void addSpanningTree(Conditions &conditions)
{
    conditions.number(QStringLiteral("@nh,48,8"), "type");
    conditions.number(QStringLiteral("@nh,56,8"), "flags");
    conditions.number(QStringLiteral("@nh,64,16"), "root-priority", "root-priority-hi");
    conditions.rawMac(80, conditions.plain("root-address"), conditions.plain("root-address-mask"));
    conditions.number(QStringLiteral("@nh,128,32"), "root-cost", "root-cost-hi");
    conditions.number(QStringLiteral("@nh,160,16"), "sender-priority", "sender-priority-hi");
    conditions.rawMac(176, conditions.plain("sender-address"), conditions.plain("sender-address-mask"));
    conditions.number(QStringLiteral("@nh,224,16"), "port", "port-hi");
    conditions.number(QStringLiteral("@nh,240,16"), "age", "age-hi");
    conditions.number(QStringLiteral("@nh,256,16"), "max-age", "max-age-hi");
    conditions.number(QStringLiteral("@nh,272,16"), "hello-time", "hello-time-hi");
    conditions.number(QStringLiteral("@nh,288,16"), "forward-delay", "forward-delay-hi");
}

void addInternet(Conditions &conditions, const QString &family)
{
    conditions.address(family, QStringLiteral("saddr"), "srcipaddr", "srcipmask");
    conditions.address(family, QStringLiteral("daddr"), "dstipaddr", "dstipmask");
    conditions.addressRange(family, QStringLiteral("saddr"), "srcipfrom", "srcipto");
    conditions.addressRange(family, QStringLiteral("daddr"), "dstipfrom", "dstipto");
    conditions.number(family + QStringLiteral(" dscp"), "dscp");
    conditions.ports(0, "srcportstart", "srcportend");
    conditions.ports(16, "dstportstart", "dstportend");
}

const QHash<QString, QString> &frameTypes()
{
    static const QHash<QString, QString> types { { QStringLiteral("ip"), QStringLiteral("0x0800") },
        { QStringLiteral("ipv6"), QStringLiteral("0x86dd") },
        { QStringLiteral("arp"), QStringLiteral("0x0806") },
        { QStringLiteral("rarp"), QStringLiteral("0x8035") },
        { QStringLiteral("vlan"), QStringLiteral("0x8100") } };
    return types;
}

Result<QString> frameText(const QString &protocol, Conditions conditions)
{
    addMacs(conditions);
    if (protocol == u"mac")
        conditions.number(QStringLiteral("ether type"), "protocolid");
    if (protocol == u"vlan") {
        conditions.number(QStringLiteral("vlan id"), "vlanid");
        conditions.number(QStringLiteral("vlan type"), "encap-protocol");
    }
    if (protocol == u"arp" || protocol == u"rarp") {
        addArp(conditions);
        const QString gratuitous = conditions.plain("gratuitous");
        if (!gratuitous.isEmpty() && gratuitous != u"no" && gratuitous != u"false" && gratuitous != u"0")
            return cannot(protocol, "gratuitous");
    }
    if (protocol == u"stp")
        addSpanningTree(conditions);
    if (protocol == u"ip" || protocol == u"ipv6") {
        const bool v4 = protocol == u"ip";
        conditions.number(v4 ? QStringLiteral("ip protocol") : QStringLiteral("ip6 nexthdr"), "protocol");
        addInternet(conditions, v4 ? QStringLiteral("ip") : QStringLiteral("ip6"));
        if (!v4) {
            conditions.number(QStringLiteral("icmpv6 type"), "type", "typeend");
            conditions.number(QStringLiteral("icmpv6 code"), "code", "codeend");
        }
    }
    return conditions.text();
}

Result<QString> packetText(const QString &protocol, Conditions conditions)
{
    const bool v6 = protocol.endsWith(u"v6");
    const QString family = v6 ? QStringLiteral("ip6") : QStringLiteral("ip");
    if (!conditions.plain("ipset").isEmpty())
        return cannot(protocol, "ipset");
    if (!conditions.plain("option").isEmpty())
        return cannot(protocol, "option");
    conditions.mac(QStringLiteral("ether saddr"), "srcmacaddr", {});
    addInternet(conditions, family);
    const QString icmp = v6 ? QStringLiteral("icmpv6") : QStringLiteral("icmp");
    if (protocol == icmp) {
        conditions.number(icmp + QStringLiteral(" type"), "type");
        conditions.number(icmp + QStringLiteral(" code"), "code");
    }
    const QString flags = conditions.plain("flags");
    if (!flags.isEmpty()) {
        const auto nft = [](const QString &names) {
            if (names == u"ALL")
                return QStringLiteral("0x3f");
            if (names == u"NONE" || names.isEmpty())
                return QStringLiteral("0x0");
            return u'(' + names.toLower().replace(u',', u'|') + u')';
        };
        conditions.compare(
            QStringLiteral("tcp flags & ") + nft(flags.section(u'/', 0, 0)), nft(flags.section(u'/', 1)));
    }
    const QString connections = conditions.plain("connlimit-above");
    if (!connections.isEmpty())
        conditions.always(QStringLiteral("ct count over %1").arg(wordNumber(connections)));
    return conditions.text();
}

} // namespace

bool isFrameProtocol(const QString &protocol)
{
    return protocol.isEmpty() || protocol == u"mac" || protocol == u"stp" || frameTypes().contains(protocol);
}

Result<QString> matchText(
    const std::vector<NwFilterMatchConfig> &matches, const QHash<QString, QString> &values, Sides sides)
{
    QStringList parts;
    if (!matches.empty()) {
        // What the protocol itself says holds whether or not the rest is negated.
        const QString protocol = matches.front().protocol;
        const QString frame = frameTypes().value(protocol);
        if (!frame.isEmpty())
            parts << QStringLiteral("ether type ") + frame;
        if (protocol == u"stp")
            parts << QStringLiteral("ether daddr 01:80:c2:00:00:00");
        if (!isFrameProtocol(protocol)) {
            const bool v6 = protocol.endsWith(u"v6");
            parts << (v6 ? QStringLiteral("ether type 0x86dd") : QStringLiteral("ether type 0x0800"));
            const QString carried = QString(protocol).remove(QStringLiteral("-ipv6"));
            if (carried != u"all")
                parts << QStringLiteral("meta l4proto %1").arg(wordNumber(carried));
        }
    }
    for (const NwFilterMatchConfig &match : matches) {
        TRY_ASSIGN(const Attributes attributes, attributesOf(match, values));
        const Conditions conditions(attributes, sides, match.match == u"no");
        TRY_ASSIGN(const QString text,
            isFrameProtocol(match.protocol) ? frameText(match.protocol, conditions)
                                            : packetText(match.protocol, conditions));
        if (!text.isEmpty())
            parts << text;
    }
    return parts.join(u' ');
}

QStringList variablesIn(const config::NwFilterEntryConfig &rule)
{
    QStringList variables;
    for (const NwFilterMatchConfig &match : rule.matches) {
        const xml::Table *type = config::nwFilterMatchType(match.protocol);
        if (!type)
            continue;
        for (const xml::Field &field : type->fields()) {
            const QString &text = valueOf(match, field);
            if (text.startsWith(u'$') && field.attribute != "comment" && !variables.contains(text))
                variables << text;
        }
    }
    return variables;
}

} // namespace inn::network
