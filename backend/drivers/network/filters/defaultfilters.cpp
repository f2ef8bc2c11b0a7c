#include "backend/drivers/network/filters/defaultfilters.h"

namespace inn::network {

namespace {

struct Filter
{
    const char *head; // attributes of <filter>
    const char *body;
};

// One who may say who it is: what is not from the guest's own addresses is dropped.
constexpr Filter kSpoofing[] = {
    { "name='no-mac-spoofing' chain='mac' priority='-800'",
        "<rule action='return' direction='out'><mac srcmacaddr='$MAC'/></rule>"
        "<rule action='drop' direction='out'><mac/></rule>" },
    { "name='no-ip-spoofing' chain='ipv4-ip' priority='-710'",
        "<rule action='return' direction='out' priority='100'><ip srcipaddr='0.0.0.0' protocol='udp'/></rule>"
        "<rule action='return' direction='out' priority='500'><ip srcipaddr='$IP'/></rule>"
        "<rule action='drop' direction='out' priority='1000'/>" },
    { "name='no-ipv6-spoofing' chain='ipv6-ip' priority='-610'",
        "<rule action='return' direction='out' priority='100'>"
        "<ipv6 srcipaddr='fe80::' srcipmask='10' protocol='udp'/></rule>"
        "<rule action='return' direction='out' priority='500'><ipv6 srcipaddr='$IPV6'/></rule>"
        "<rule action='drop' direction='out' priority='1000'/>" },
    { "name='no-arp-mac-spoofing' chain='arp-mac' priority='-520'",
        "<rule action='return' direction='out' priority='350'><arp arpsrcmacaddr='$MAC'/></rule>"
        "<rule action='drop' direction='out' priority='1000'/>" },
    { "name='no-arp-ip-spoofing' chain='arp-ip' priority='-510'",
        "<rule action='return' direction='out' priority='400'><arp arpsrcipaddr='$IP'/></rule>"
        "<rule action='drop' direction='out' priority='1000'/>" },
    { "name='no-arp-spoofing' chain='root'",
        "<filterref filter='no-arp-mac-spoofing'/><filterref filter='no-arp-ip-spoofing'/>" },
};

constexpr Filter kAllowed[] = {
    { "name='allow-arp' chain='arp'", "<rule action='accept' direction='inout'/>" },
    { "name='allow-ipv4' chain='ipv4'", "<rule action='accept' direction='inout'/>" },
    { "name='allow-incoming-ipv4' chain='ipv4'", "<rule action='accept' direction='in'/>" },
    { "name='allow-ipv6' chain='ipv6'", "<rule action='accept' direction='inout'/>" },
    { "name='allow-incoming-ipv6' chain='ipv6'", "<rule action='accept' direction='in'/>" },
    { "name='allow-dhcp' chain='ipv4'",
        "<rule action='accept' direction='out' priority='100'><ip srcipaddr='0.0.0.0' "
        "dstipaddr='255.255.255.255' protocol='udp' srcportstart='68' dstportstart='67'/></rule>"
        "<rule action='accept' direction='in' priority='100'>"
        "<ip protocol='udp' srcportstart='67' dstportstart='68'/></rule>" },
    { "name='allow-dhcp-server' chain='ipv4'",
        "<rule action='accept' direction='out' priority='100'><ip srcipaddr='0.0.0.0' "
        "dstipaddr='255.255.255.255' protocol='udp' srcportstart='68' dstportstart='67'/></rule>"
        "<rule action='accept' direction='in' priority='100'>"
        "<ip srcipaddr='$DHCPSERVER' protocol='udp' srcportstart='67' dstportstart='68'/></rule>" },
    { "name='allow-dhcpv6' chain='ipv6'",
        "<rule action='accept' direction='out' priority='100'><ipv6 srcipaddr='fe80::' srcipmask='10' "
        "dstipaddr='ff02::1:2' protocol='udp' srcportstart='546' dstportstart='547'/></rule>"
        "<rule action='accept' direction='in' priority='100'>"
        "<ipv6 protocol='udp' srcportstart='547' dstportstart='546'/></rule>" },
    { "name='allow-dhcpv6-server' chain='ipv6'",
        "<rule action='accept' direction='out' priority='100'><ipv6 srcipaddr='fe80::' srcipmask='10' "
        "dstipaddr='ff02::1:2' protocol='udp' srcportstart='546' dstportstart='547'/></rule>"
        "<rule action='accept' direction='in' priority='100'>"
        "<ipv6 srcipaddr='$DHCPSERVER' protocol='udp' srcportstart='547' dstportstart='546'/></rule>" },
};

constexpr Filter kRefused[] = {
    { "name='no-ip-multicast' chain='ipv4'",
        "<rule action='drop' direction='out'><ip dstipaddr='224.0.0.0' dstipmask='4'/></rule>" },
    { "name='no-ipv6-multicast' chain='ipv6'",
        "<rule action='drop' direction='out'><ipv6 dstipaddr='ff00::' dstipmask='8'/></rule>" },
    { "name='no-mac-broadcast' chain='ipv4'",
        "<rule action='drop' direction='out'><mac dstmacaddr='ff:ff:ff:ff:ff:ff'/></rule>" },
    { "name='no-other-l2-traffic'", "<rule action='drop' direction='inout' priority='1000'/>" },
    { "name='no-other-rarp-traffic' chain='rarp'",
        "<rule action='drop' direction='inout' priority='1000'/>" },
};

// After a migration the emulator tells the switches where the guest is now.
constexpr Filter kAnnouncements[] = {
    { "name='qemu-announce-self-rarp' chain='rarp'",
        "<rule action='accept' direction='out' priority='500'><rarp opcode='Request_Reverse' "
        "srcmacaddr='$MAC' dstmacaddr='ff:ff:ff:ff:ff:ff' arpsrcmacaddr='$MAC' arpdstmacaddr='$MAC' "
        "arpsrcipaddr='0.0.0.0' arpdstipaddr='0.0.0.0'/></rule>"
        "<rule action='accept' direction='in' priority='500'><rarp opcode='Request_Reverse' "
        "dstmacaddr='ff:ff:ff:ff:ff:ff' arpsrcmacaddr='$MAC' arpdstmacaddr='$MAC' "
        "arpsrcipaddr='0.0.0.0' arpdstipaddr='0.0.0.0'/></rule>" },
    { "name='qemu-announce-self' chain='root'",
        "<rule action='accept' direction='out'><mac protocolid='0x835'/></rule>"
        "<filterref filter='qemu-announce-self-rarp'/><filterref filter='no-other-rarp-traffic'/>" },
};

constexpr Filter kWhole[] = {
    { "name='clean-traffic' chain='root'",
        "<filterref filter='no-mac-spoofing'/><filterref filter='no-ip-spoofing'/>"
        "<rule action='accept' direction='out' priority='-650'><mac protocolid='ipv4'/></rule>"
        "<filterref filter='allow-incoming-ipv4'/><filterref filter='no-arp-spoofing'/>"
        "<rule action='accept' direction='inout' priority='-500'><mac protocolid='arp'/></rule>"
        "<filterref filter='no-other-l2-traffic'/><filterref filter='qemu-announce-self'/>" },
    { "name='clean-traffic-gateway'",
        "<filterref filter='no-mac-spoofing'/><filterref filter='no-ip-spoofing'/>"
        "<filterref filter='no-arp-spoofing'/>"
        "<rule action='accept' direction='inout' priority='-500'><mac protocolid='arp'/></rule>"
        "<rule action='accept' direction='in'><mac srcmacaddr='$GATEWAY_MAC'/></rule>"
        "<rule action='accept' direction='out'><mac dstmacaddr='$GATEWAY_MAC'/></rule>"
        "<filterref filter='no-other-l2-traffic'/><filterref filter='qemu-announce-self'/>" },
};

template<std::size_t Size>
void add(std::vector<QByteArray> &documents, const Filter (&filters)[Size])
{
    for (const Filter &filter : filters)
        documents.push_back(QByteArray("<filter ") + filter.head + ">" + filter.body + "</filter>");
}

} // namespace

std::vector<QByteArray> defaultFilters()
{
    std::vector<QByteArray> documents;
    add(documents, kSpoofing);
    add(documents, kAllowed);
    add(documents, kRefused);
    add(documents, kAnnouncements);
    add(documents, kWhole);
    return documents;
}

} // namespace inn::network
