#include "backend/rpc/procedures/common.h"

#include <QXmlStreamReader>

namespace inn::rpc {

namespace {

constexpr quint64 kLibraryVersion = 9'000'000; // of libvirt, whose functions these are
constexpr int kMostVcpusEmulated = 16; // what libvirt says without KVM
constexpr int kHostFailure = 67; // VIR_ERR_CONFIG_UNSUPPORTED

Result<List<qint32, 20>> authentications(Client &client)
{
    constexpr qint32 kNone = 0, kPolkit = 2;
    List<qint32, 20> types;
    types.push_back(client.isAdmitted() ? kNone : kPolkit);
    return types;
}

QFuture<Result<qint32>> authenticate(Client &client)
{
    constexpr qint32 kComplete = 1;
    auto admitted = co_await client.authenticate();
    if (!admitted)
        co_return admitted.error();
    co_return kComplete;
}

Result<> open(Client &client, std::optional<QString> uri, quint32 flags)
{
    return client.open(uri.value_or(QString()), flags);
}

Result<> close(Client &client)
{
    client.sayGoodbye();
    return {};
}

Result<qint32> supports(Client &client, qint32 feature)
{
    // VIR_DRV_FEATURE_…: what is served here, really.
    switch (feature) {
    case 10: // keepalive
        client.startKeepAlive();
        return 1;
    case 8: // descriptors
    case 9: // typed parameters that are texts
    case 14: // event callbacks
    case 15: // close callbacks
    case 16: // network updates in the right order
        return 1;
    case 4: // migrations that this host leads
    case 6: // migration by protocol 3
    case 7: // nobody changes a domain while it is moved
    case 12: // definitions alone
    case 13: // typed parameters of migrations
        return client.connection().migrations() ? 1 : 0;
    case 11: // documents for migration
        return 1;
    default:
        return 0;
    }
}

Result<QString> type(Client &client)
{
    const QString driver = client.connection().host().driverName;
    return driver.startsWith(QLatin1String("QEMU")) ? QStringLiteral("QEMU") : driver;
}

// "7.2.22" is 7002022.
Result<quint64> version(Client &client)
{
    const QStringList parts = client.connection().host().hypervisorVersion.split(u'.');
    return parts.value(0).toULongLong() * 1'000'000 + parts.value(1).toULongLong() * 1000
        + parts.value(2).toULongLong();
}

Result<quint64> libraryVersion(Client &)
{
    return kLibraryVersion;
}

Result<QString> hostName(Client &client)
{
    return client.connection().host().hostName;
}

Result<QString> uri(Client &client)
{
    return client.service().uri.toString();
}

QFuture<Result<QByteArray>> capabilities(Client &client)
{
    return client.connection().capabilities();
}

QFuture<Result<QByteArray>> domainCapabilities(Client &client, std::optional<QString> emulator,
    std::optional<QString> architecture, std::optional<QString> machine, std::optional<QString> virtType,
    Flags<0> flags)
{
    Q_UNUSED(flags)
    return client.connection().domainCapabilities(emulator.value_or(QString()),
        architecture.value_or(QString()), machine.value_or(QString()), virtType.value_or(QString()));
}

Result<QString> systemInformation(Client &, Flags<0> flags)
{
    Q_UNUSED(flags)
    return libvirtError(kHostFailure, QStringLiteral("Host SMBIOS information is not available"));
}

QFuture<Result<qint32>> mostVcpus(Client &client, std::optional<QString> virtType)
{
    const QString wanted = virtType.value_or(QString()).toLower();
    if (wanted != QLatin1String("kvm") && wanted != QLatin1String("qemu") && !wanted.isEmpty())
        co_return libvirtError(kInvalidArgument, QStringLiteral("unknown type '%1'").arg(wanted));
    if (wanted != QLatin1String("kvm"))
        co_return kMostVcpusEmulated;
    auto support = co_await client.connection().guestSupport({});
    if (!support)
        co_return support.error();
    co_return qint32(support->maximumVcpus);
}

// The names that a guest of that architecture can be given, as the document of its emulator has them.
QFuture<Result<std::tuple<List<QString, 8192>, qint32>>> cpuModels(
    Client &client, QString architecture, qint32 needResults, Flags<0> flags)
{
    Q_UNUSED(flags)
    auto document = co_await client.connection().domainCapabilities({}, architecture, {}, {});
    if (!document)
        co_return document.error();
    List<QString, 8192> names;
    QXmlStreamReader reader(*document);
    bool custom = false;
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement() && reader.name() == QLatin1String("mode"))
            custom = reader.attributes().value(QLatin1String("name")) == QLatin1String("custom");
        else if (reader.isEndElement() && reader.name() == QLatin1String("mode"))
            custom = false;
        else if (custom && reader.isStartElement() && reader.name() == QLatin1String("model"))
            names.push_back(reader.readElementText());
    }
    const auto count = qint32(names.size());
    if (needResults == 0)
        names.clear();
    co_return std::tuple(std::move(names), count);
}

using Word = std::optional<QString>;

api::HypervisorChoice choiceOf(
    const Word &emulator, const Word &architecture, const Word &machine, const Word &virtType)
{
    return { emulator.value_or(QString()), architecture.value_or(QString()), machine.value_or(QString()),
        virtType.value_or(QString()) };
}

QFuture<Result<qint32>> numberOf(Client &, QFuture<Result<api::CpuMatch>> comparing)
{
    auto match = co_await comparing;
    if (!match)
        co_return match.error();
    co_return qint32(*match);
}

QFuture<Result<qint32>> compareCpu(Client &client, QByteArray xml, Flags<3> flags)
{
    return numberOf(client,
        client.connection().compareCpu(std::move(xml), api::CompareCpuFlags::fromInt(int(flags.value))));
}

QFuture<Result<qint32>> compareHypervisorCpu(Client &client, Word emulator, Word architecture, Word machine,
    Word virtType, QByteArray xml, Flags<3> flags)
{
    return numberOf(client,
        client.connection().compareHypervisorCpu(choiceOf(emulator, architecture, machine, virtType),
            std::move(xml), api::CompareCpuFlags::fromInt(int(flags.value))));
}

QFuture<Result<QByteArray>> baselineCpu(Client &client, List<QByteArray, 256> documents, Flags<3> flags)
{
    return client.connection().baselineCpu(
        std::vector<QByteArray>(std::move(documents)), api::BaselineCpuFlags::fromInt(flags));
}

QFuture<Result<QByteArray>> baselineHypervisorCpu(Client &client, Word emulator, Word architecture,
    Word machine, Word virtType, List<QByteArray, 256> documents, Flags<3> flags)
{
    return client.connection().baselineHypervisorCpu(choiceOf(emulator, architecture, machine, virtType),
        std::vector<QByteArray>(std::move(documents)), api::BaselineCpuFlags::fromInt(int(flags.value)));
}

Result<qint32> isSecure(Client &)
{
    return 1; // it never leaves this computer
}

Result<> registerClose(Client &client)
{
    return client.setCloseCallback(Client::CloseCallback::Wanted);
}

Result<> unregisterClose(Client &client)
{
    return client.setCloseCallback(Client::CloseCallback::None);
}

constexpr Procedure kProcedures[] = {
    { 1, "CONNECT_OPEN", PROCEDURE(open), Need::Admission },
    { 2, "CONNECT_CLOSE", PROCEDURE(close), Need::Admission },
    { 3, "CONNECT_GET_TYPE", PROCEDURE(type), Need::Open },
    { 4, "CONNECT_GET_VERSION", PROCEDURE(version), Need::Open },
    { 5, "CONNECT_GET_MAX_VCPUS", PROCEDURE(mostVcpus), Need::Open },
    { 7, "CONNECT_GET_CAPABILITIES", PROCEDURE(capabilities), Need::Open },
    { 59, "CONNECT_GET_HOSTNAME", PROCEDURE(hostName), Need::Open },
    { 60, "CONNECT_SUPPORTS_FEATURE", PROCEDURE(supports), Need::Admission },
    { 66, "AUTH_LIST", PROCEDURE(authentications), Need::Nothing },
    { 70, "AUTH_POLKIT", PROCEDURE(authenticate), Need::Nothing },
    { 110, "CONNECT_GET_URI", PROCEDURE(uri), Need::Open },
    { 149, "CONNECT_IS_SECURE", PROCEDURE(isSecure), Need::Open },
    { 157, "CONNECT_GET_LIB_VERSION", PROCEDURE(libraryVersion), Need::Open },
    { 158, "CONNECT_COMPARE_CPU", PROCEDURE(compareCpu), Need::Open },
    { 162, "CONNECT_BASELINE_CPU", PROCEDURE(baselineCpu), Need::Open },
    { 203, "CONNECT_GET_SYSINFO", PROCEDURE(systemInformation), Need::Open },
    { 312, "CONNECT_GET_CPU_MODEL_NAMES", PROCEDURE(cpuModels), Need::Open },
    { 342, "CONNECT_GET_DOMAIN_CAPABILITIES", PROCEDURE(domainCapabilities), Need::Open },
    { 360, "CONNECT_REGISTER_CLOSE_CALLBACK", PROCEDURE(registerClose), Need::Open },
    { 361, "CONNECT_UNREGISTER_CLOSE_CALLBACK", PROCEDURE(unregisterClose), Need::Open },
    { 393, "CONNECT_COMPARE_HYPERVISOR_CPU", PROCEDURE(compareHypervisorCpu), Need::Open },
    { 394, "CONNECT_BASELINE_HYPERVISOR_CPU", PROCEDURE(baselineHypervisorCpu), Need::Open },
};

} // namespace

std::span<const Procedure> connectProcedures()
{
    return kProcedures;
}

} // namespace inn::rpc
