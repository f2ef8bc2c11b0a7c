#include "backend/config/nwfilter/nwfiltervalues.h"

#include "backend/config/network/ipaddress.h"

#include <QStringList>

#include <array>
#include <cerrno>
#include <cstdlib>
#include <limits>
#include <vector>

namespace inn::config {

namespace {

constexpr unsigned kMostIterator = 1000; // of "$NAME[@n]"
constexpr qsizetype kLongestComment = 256; // bytes
constexpr qsizetype kLongestSetName = 31; // bytes
constexpr int kMostSetFlags = 6;
constexpr quint64 kLeastEtherType = 0x600;
constexpr quint64 kLeastVlanType = 0x3C;

enum class Syntax {
    Byte,
    Word,
    DecimalWord,
    Long,
    Mac,
    MacMask,
    Address,
    AddressV4, // libvirt 9.0 takes no other, whatever the protocol
    Mask,
    Boolean,
    EtherType,
    VlanEtherType,
    VlanId,
    ArpOpcode,
    IpProtocol,
    Dscp,
    State,
    TcpFlags,
    SetName,
    SetFlags,
    Comment,
};

struct Word
{
    quint64 number;
    const char *word;
};

constexpr std::array kEtherTypes { Word { 0x0806, "arp" }, Word { 0x8035, "rarp" }, Word { 0x0800, "ipv4" },
    Word { 0x86DD, "ipv6" }, Word { 0x8100, "vlan" } };
constexpr std::array kArpOpcodes { Word { 1, "Request" }, Word { 2, "Reply" }, Word { 3, "Request_Reverse" },
    Word { 4, "Reply_Reverse" }, Word { 5, "DRARP_Request" }, Word { 6, "DRARP_Reply" },
    Word { 7, "DRARP_Error" }, Word { 8, "InARP_Request" }, Word { 9, "ARP_NAK" } };
constexpr std::array kIpProtocols { Word { 6, "tcp" }, Word { 17, "udp" }, Word { 136, "udplite" },
    Word { 50, "esp" }, Word { 51, "ah" }, Word { 1, "icmp" }, Word { 2, "igmp" }, Word { 132, "sctp" },
    Word { 58, "icmpv6" } };
constexpr std::array kStates { Word { 1, "NEW" }, Word { 2, "ESTABLISHED" }, Word { 4, "RELATED" },
    Word { 8, "INVALID" }, Word { 16, "NONE" } };
constexpr quint64 kNoState = 16;
constexpr std::array kTcpFlags { Word { 0x01, "FIN" }, Word { 0x02, "SYN" }, Word { 0x04, "RST" },
    Word { 0x08, "PSH" }, Word { 0x10, "ACK" }, Word { 0x20, "URG" }, Word { 0x3F, "ALL" },
    Word { 0x00, "NONE" } };
constexpr quint64 kAllFlags = 0x3F;

bool isV6(QStringView protocol)
{
    return protocol.endsWith(u"v6");
}

Syntax syntaxOf(QStringView protocol, QByteArrayView name)
{
    struct Row
    {
        QByteArrayView name;
        Syntax syntax;
    };
    static const std::vector<Row> rows {
        { "srcmacaddr", Syntax::Mac },
        { "dstmacaddr", Syntax::Mac },
        { "arpsrcmacaddr", Syntax::Mac },
        { "arpdstmacaddr", Syntax::Mac },
        { "root-address", Syntax::Mac },
        { "sender-address", Syntax::Mac },
        { "srcmacmask", Syntax::MacMask },
        { "dstmacmask", Syntax::MacMask },
        { "root-address-mask", Syntax::MacMask },
        { "sender-address-mask", Syntax::MacMask },
        { "srcipaddr", Syntax::Address },
        { "dstipaddr", Syntax::Address },
        { "srcipfrom", Syntax::Address },
        { "srcipto", Syntax::Address },
        { "dstipfrom", Syntax::Address },
        { "dstipto", Syntax::AddressV4 },
        { "arpsrcipaddr", Syntax::AddressV4 },
        { "arpdstipaddr", Syntax::AddressV4 },
        { "srcipmask", Syntax::Mask },
        { "dstipmask", Syntax::Mask },
        { "arpsrcipmask", Syntax::Mask },
        { "arpdstipmask", Syntax::Mask },
        { "gratuitous", Syntax::Boolean },
        { "protocolid", Syntax::EtherType },
        { "encap-protocol", Syntax::VlanEtherType },
        { "vlanid", Syntax::VlanId },
        { "opcode", Syntax::ArpOpcode },
        { "protocol", Syntax::IpProtocol },
        { "dscp", Syntax::Dscp },
        { "state", Syntax::State },
        { "ipset", Syntax::SetName },
        { "ipsetflags", Syntax::SetFlags },
        { "comment", Syntax::Comment },
        { "connlimit-above", Syntax::DecimalWord },
        { "root-cost", Syntax::Long },
        { "root-cost-hi", Syntax::Long },
        { "type", Syntax::Byte },
        { "typeend", Syntax::Byte },
        { "code", Syntax::Byte },
        { "codeend", Syntax::Byte },
        { "option", Syntax::Byte },
    };
    if (name == "flags")
        return protocol == u"stp" ? Syntax::Byte : Syntax::TcpFlags;
    for (const Row &row : rows) {
        if (row.name == name)
            return row.syntax;
    }
    return Syntax::Word;
}

// As libvirt reads an unsigned number: strtoul() with its sign and leading white space, up to the end.
std::optional<quint64> wholeNumber(const QByteArray &text, int base, const char **rest = nullptr)
{
    char *end = nullptr;
    errno = 0;
    const unsigned long value = std::strtoul(text.constData(), &end, base);
    if (errno != 0 || end == text.constData() || (!rest && *end != '\0'))
        return {};
    if (rest)
        *rest = end;
    constexpr quint64 kMost = std::numeric_limits<unsigned>::max();
    const bool isNegative = text.left(end - text.constData()).trimmed().startsWith('-');
    if (isNegative && 0UL - value <= kMost)
        return value & kMost;
    if (value > kMost)
        return {};
    return value;
}

struct Number
{
    quint64 value;
    bool isHex;
    [[nodiscard]] QString text() const
    {
        return isHex ? QStringLiteral("0x") + QString::number(value, 16) : QString::number(value);
    }
};

// Decimal, or hexadecimal if it is not decimal.
std::optional<Number> number(const QByteArray &text, quint64 most)
{
    if (const auto value = wholeNumber(text, 10); value && *value <= most)
        return Number { *value, false };
    if (const auto value = wholeNumber(text, 16); value && *value <= most)
        return Number { *value, true };
    return {};
}

template<class Words>
const Word *wordOf(const Words &words, const QByteArray &text)
{
    for (const Word &word : words) {
        if (text.compare(word.word, Qt::CaseInsensitive) == 0)
            return &word;
    }
    return nullptr;
}

template<class Words>
QString wordOrNumber(const Words &words, const Number &number)
{
    for (const Word &word : words) {
        if (word.number == number.value)
            return QString::fromLatin1(word.word);
    }
    return number.text();
}

template<class Words>
std::optional<QString> numberOrWord(const Words &words, const QByteArray &text, quint64 least, quint64 most)
{
    if (const auto it = number(text, most))
        return it->value >= least ? std::optional(wordOrNumber(words, *it)) : std::nullopt;
    const Word *word = wordOf(words, text);
    return word ? std::optional(QString::fromLatin1(word->word)) : std::nullopt;
}

// Words one behind the other, with or without commas and white space.
template<class Words>
std::optional<quint64> flagsOf(const Words &words, QByteArrayView text)
{
    quint64 flags = 0;
    while (true) {
        while (!text.isEmpty() && (std::isspace(static_cast<unsigned char>(text[0])) || text[0] == ','))
            text = text.sliced(1);
        if (text.isEmpty())
            return flags;
        const auto found = std::find_if(words.begin(), words.end(), [&](const Word &word) {
            const qsizetype length = qsizetype(std::strlen(word.word));
            return text.size() >= length && qstrnicmp(text.data(), word.word, std::size_t(length)) == 0;
        });
        if (found == words.end())
            return {};
        flags |= found->number;
        text = text.sliced(qsizetype(std::strlen(found->word)));
    }
}

template<class Words>
QString flagWords(const Words &words, quint64 flags)
{
    QStringList result;
    for (const Word &word : words) {
        const bool isOneBit = word.number != 0 && (word.number & (word.number - 1)) == 0;
        if (isOneBit && (flags & word.number))
            result << QString::fromLatin1(word.word);
    }
    return result.join(QLatin1Char(','));
}

std::optional<QString> stateText(const QByteArray &text)
{
    const auto flags = flagsOf(kStates, text);
    if (!flags)
        return {};
    return flagWords(kStates, *flags & kNoState ? kNoState : *flags);
}

QString tcpFlagsText(quint64 flags)
{
    if (flags == 0)
        return QStringLiteral("NONE");
    return flags == kAllFlags ? QStringLiteral("ALL") : flagWords(kTcpFlags, flags);
}

std::optional<QString> tcpFlags(const QByteArray &text)
{
    const qsizetype slash = text.indexOf('/');
    if (slash < 0)
        return {};
    const auto mask = flagsOf(kTcpFlags, QByteArrayView(text).first(slash));
    const auto flags = flagsOf(kTcpFlags, QByteArrayView(text).sliced(slash + 1));
    if (!mask || !flags)
        return {};
    return tcpFlagsText(*mask) + QLatin1Char('/') + tcpFlagsText(*flags);
}

std::optional<QString> setFlags(const QString &text)
{
    const QStringList flags = text.split(QLatin1Char(','));
    if (flags.size() > kMostSetFlags)
        return {};
    for (const QString &flag : flags) {
        if (flag.compare(u"src", Qt::CaseInsensitive) != 0 && flag.compare(u"dst", Qt::CaseInsensitive) != 0)
            return {};
    }
    return text.toLower();
}

std::optional<QString> setName(const QByteArray &text)
{
    static constexpr QByteArrayView kAllowed = "_.:-+ ";
    if (text.size() > kLongestSetName)
        return {};
    for (const char c : text) {
        const bool isAlphanumeric
            = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        if (!isAlphanumeric && !kAllowed.contains(c))
            return {};
    }
    return QString::fromLatin1(text);
}

std::optional<QString> macMask(const QString &text)
{
    const auto mac = macAddressText(text);
    if (!mac)
        return {};
    const quint64 bits
        = QByteArray::fromHex(mac->toLatin1().replace(':', "")).toHex().toULongLong(nullptr, 16);
    constexpr quint64 kAll = 0xFFFF'FFFF'FFFF;
    // Ones, then zeros: the complement is one less than a power of two.
    const quint64 zeros = ~bits & kAll;
    return (zeros & (zeros + 1)) == 0 ? mac : std::nullopt;
}

std::optional<QString> address(const QString &text, bool isIpv6)
{
    const auto it = IpAddress::parse(text);
    if (!it || it->isIpv6 != isIpv6)
        return {};
    return it->toString();
}

std::optional<QString> mask(const QString &text, bool isIpv6)
{
    if (const auto length = wholeNumber(text.toUtf8(), 10))
        return *length <= (isIpv6 ? 128U : 32U) ? std::optional(QString::number(*length)) : std::nullopt;
    const auto it = IpAddress::parse(text);
    if (!it || it->isIpv6 != isIpv6)
        return {};
    const auto length = it->maskPrefix();
    return length ? std::optional(QString::number(*length)) : std::nullopt;
}

std::optional<QString> byteCut(const QByteArray &text)
{
    QByteArray cut = text.left(kLongestComment);
    // Not through a character.
    while (cut.size() < text.size() && !cut.isEmpty() && (text[cut.size()] & 0xC0) == 0x80)
        cut.chop(1);
    return QString::fromUtf8(cut);
}

// "$NAME", "$NAME[3]", "$NAME[@1]"; what follows the bracket does not count.
std::optional<QString> variable(const QString &text)
{
    const auto isNameCharacter = [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'_';
    };
    qsizetype end = 1;
    while (end < text.size() && isNameCharacter(text[end]))
        ++end;
    if (end == text.size())
        return text;
    if (text[end] != u'[')
        return {};
    QByteArray index = text.mid(end + 1).trimmed().toUtf8();
    const bool isIterator = index.startsWith('@');
    if (isIterator)
        index = index.sliced(1);
    const char *rest = nullptr;
    const auto number = wholeNumber(index, 10, &rest);
    while (number && std::isspace(static_cast<unsigned char>(*rest)))
        ++rest;
    if (!number || *rest != ']' || (isIterator && *number > kMostIterator))
        return {};
    const QString name = text.left(end);
    if (!isIterator)
        return QStringLiteral("%1[%2]").arg(name).arg(*number);
    return *number == 0 ? name : QStringLiteral("%1[@%2]").arg(name).arg(*number);
}

std::optional<QString> plainNumber(const QByteArray &text, quint64 most)
{
    const auto it = number(text, most);
    return it ? std::optional(it->text()) : std::nullopt;
}

} // namespace

std::optional<QString> macAddressText(const QString &text)
{
    const QStringList parts = text.split(QLatin1Char(':'));
    if (parts.size() != 6)
        return {};
    QStringList bytes;
    for (const QString &part : parts) {
        bool ok = part.size() == 1 || part.size() == 2;
        for (const QChar c : part)
            ok = ok && c.unicode() < 128 && std::isxdigit(static_cast<unsigned char>(c.toLatin1()));
        if (!ok)
            return {};
        bytes << part.toLower().rightJustified(2, QLatin1Char('0'));
    }
    return bytes.join(QLatin1Char(':'));
}

bool isIgnoredNwFilterValue(QStringView protocol, QByteArrayView attribute)
{
    if (protocol == u"icmp")
        return attribute == "srcmacmask" || attribute == "dstmacaddr" || attribute == "dstmacmask";
    return protocol == u"tcp-ipv6" && attribute == "flags";
}

std::optional<QString> nwFilterValue(QStringView protocol, QByteArrayView attribute, const QString &text)
{
    if (text.startsWith(u'$'))
        return variable(text);
    const QByteArray bytes = text.toUtf8();
    switch (syntaxOf(protocol, attribute)) {
    case Syntax::Byte:
        return plainNumber(bytes, 0xFF);
    case Syntax::Word:
        return plainNumber(bytes, 0xFFFF);
    case Syntax::DecimalWord: {
        const auto value = wholeNumber(bytes, 10);
        return value && *value <= 0xFFFF ? std::optional(QString::number(*value)) : std::nullopt;
    }
    case Syntax::Long:
        return plainNumber(bytes, 0xFFFF'FFFF);
    case Syntax::Mac:
        return macAddressText(text);
    case Syntax::MacMask:
        return macMask(text);
    case Syntax::Address:
        return address(text, isV6(protocol));
    case Syntax::AddressV4:
        return address(text, false);
    case Syntax::Mask:
        return mask(text, isV6(protocol));
    case Syntax::Boolean:
        return text == u"true" || text == u"1" || text == u"yes" ? QStringLiteral("true")
                                                                 : QStringLiteral("false");
    case Syntax::EtherType:
        return numberOrWord(kEtherTypes, bytes, kLeastEtherType, 0xFFFF);
    case Syntax::VlanEtherType:
        return numberOrWord(kEtherTypes, bytes, kLeastVlanType, 0xFFFF);
    case Syntax::VlanId:
        return plainNumber(bytes, 0xFFF);
    case Syntax::ArpOpcode: {
        const auto it = number(bytes, 0xFFFF);
        if (it)
            return wordOrNumber(kArpOpcodes, Number { it->value, false });
        return numberOrWord(kArpOpcodes, bytes, 0, 0xFFFF);
    }
    case Syntax::IpProtocol:
        return numberOrWord(kIpProtocols, bytes, 0, 0xFF);
    case Syntax::Dscp:
        return plainNumber(bytes, 63);
    case Syntax::State:
        return stateText(bytes);
    case Syntax::TcpFlags:
        return tcpFlags(bytes);
    case Syntax::SetName:
        return setName(bytes);
    case Syntax::SetFlags:
        return setFlags(text);
    case Syntax::Comment:
        return byteCut(bytes);
    }
    return {};
}

} // namespace inn::config
