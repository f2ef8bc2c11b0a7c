#include "backend/config/network/ipaddress.h"

#include <QString>

#include <algorithm>
#include <arpa/inet.h>
#include <cstring>

namespace inn::config {

std::optional<IpAddress> IpAddress::parse(QStringView text)
{
    if (text.isEmpty() || text.size() > 45)
        return {};
    const QByteArray bytes = text.toUtf8();
    IpAddress address;
    if (inet_pton(AF_INET, bytes.constData(), address.bytes.data()) == 1)
        return address;
    address.isIpv6 = true;
    if (inet_pton(AF_INET6, bytes.constData(), address.bytes.data()) == 1)
        return address;
    // What inet_aton() lets stand behind an address begins with white space.
    in_addr loose {};
    const bool hasSpace = std::any_of(bytes.begin(), bytes.end(), [](unsigned char c) { return c <= ' '; });
    if (hasSpace || inet_aton(bytes.constData(), &loose) == 0)
        return {};
    address = {};
    std::memcpy(address.bytes.data(), &loose, sizeof loose);
    return address;
}

QString IpAddress::toString() const
{
    char text[INET6_ADDRSTRLEN] = {};
    inet_ntop(isIpv6 ? AF_INET6 : AF_INET, bytes.data(), text, sizeof text);
    return QString::fromLatin1(text);
}

namespace {

IpAddress filled(const IpAddress &address, unsigned prefix, quint8 fill)
{
    IpAddress result = address;
    for (unsigned byte = 0; byte < address.length() / 8; ++byte) {
        const unsigned kept = prefix > byte * 8 ? std::min(8U, prefix - byte * 8) : 0;
        const quint8 mask = quint8(0xFF00U >> kept);
        result.bytes[byte] = quint8((address.bytes[byte] & mask) | (fill & ~mask));
    }
    return result;
}

} // namespace

IpAddress IpAddress::first(unsigned prefix) const
{
    return filled(*this, prefix, 0);
}

IpAddress IpAddress::last(unsigned prefix) const
{
    return filled(*this, prefix, 0xFF);
}

std::optional<unsigned> IpAddress::maskPrefix() const
{
    for (unsigned prefix = 0; prefix <= length(); ++prefix) {
        IpAddress ones;
        ones.isIpv6 = isIpv6;
        ones.bytes.fill(0xFF);
        if (!isIpv6)
            std::fill(ones.bytes.begin() + 4, ones.bytes.end(), quint8(0));
        if (ones.first(prefix) == *this)
            return prefix;
    }
    return {};
}

} // namespace inn::config
