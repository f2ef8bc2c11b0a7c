#include "backend/drivers/test/testconnection.h"

#include <cmath>

namespace inn::test {

namespace {

Answers answersOf(const QUrlQuery &query)
{
    return { std::chrono::milliseconds(query.queryItemValue(QStringLiteral("latency")).toUInt()) };
}

// How long a machine is on its way to another test host.
std::chrono::milliseconds movingTime(const QUrlQuery &query)
{
    bool isNumber = false;
    const unsigned given = query.queryItemValue(QStringLiteral("migration")).toUInt(&isNumber);
    return std::chrono::milliseconds(isNumber ? given : 2000);
}

std::vector<api::GuestSupport::Choice> choices(std::initializer_list<const char *> values)
{
    std::vector<api::GuestSupport::Choice> list;
    for (const char *value : values)
        list.push_back({ QString::fromLatin1(value) });
    return list;
}

} // namespace

TestConnection::TestConnection(NodeFile node, const QUrl &uri)
    : TestConnection(std::move(node), uri, QUrlQuery(uri))
{
}

TestConnection::TestConnection(NodeFile node, const QUrl &uri, const QUrlQuery &query)
    : m_host(node.host)
    , m_answers(answersOf(query))
    , m_domains(m_answers, query.queryItemValue(QStringLiteral("fail")))
    , m_guestOperations(m_domains, m_answers)
    , m_tuning(m_domains, m_answers)
    , m_snapshots(m_domains, m_answers)
    , m_savedStates(m_domains, m_answers)
    , m_migrations(uri, m_domains, m_savedStates, m_answers, movingTime(query))
    , m_checkpoints(m_domains, m_savedStates, m_answers)
    , m_blockJobs(m_domains, m_answers)
    , m_storage(m_answers)
    , m_networks(m_answers)
    , m_networkFilters(m_answers)
    , m_secrets(m_answers)
    , m_nodeDevices(m_answers)
    , m_hostInterfaces(m_answers)
{
    m_domains.load(std::move(node.domains));
    m_networks.load(node.networks);
    m_storage.load(node.pools);
    connect(&m_sampling, &QTimer::timeout, this, &TestConnection::sample);
}

QFuture<Result<QByteArray>> TestConnection::capabilities()
{
    const QString text = QStringLiteral("<capabilities>\n"
                                        "  <host>\n"
                                        "    <cpu>\n"
                                        "      <arch>%1</arch>\n"
                                        "      <topology sockets='%2' dies='1' cores='%3' threads='1'/>\n"
                                        "    </cpu>\n"
                                        "  </host>\n"
                                        "  <guest>\n"
                                        "    <os_type>hvm</os_type>\n"
                                        "    <arch name='%1'>\n"
                                        "      <emulator>/usr/bin/test-hv</emulator>\n"
                                        "      <domain type='test'/>\n"
                                        "    </arch>\n"
                                        "  </guest>\n"
                                        "</capabilities>\n")
                             .arg(m_host.architecture.toHtmlEscaped())
                             .arg(m_host.sockets)
                             .arg(m_host.cores);
    return m_answers.give<QByteArray>(this, text.toUtf8());
}

QFuture<Result<QByteArray>> TestConnection::domainCapabilities(
    QString emulator, QString architecture, QString machine, QString virtType)
{
    const auto orUsual = [](const QString &word, const QString &usual) {
        return (word.isEmpty() ? usual : word).toHtmlEscaped();
    };
    const QString text
        = QStringLiteral("<domainCapabilities>\n"
                         "  <path>%1</path>\n"
                         "  <domain>%2</domain>\n"
                         "  <machine>%3</machine>\n"
                         "  <arch>%4</arch>\n"
                         "  <vcpu max='64'/>\n"
                         "</domainCapabilities>\n")
              .arg(orUsual(emulator, QStringLiteral("/usr/bin/test-hv")),
                  orUsual(virtType, QStringLiteral("test")), orUsual(machine, QStringLiteral("pc-q35-7.2")),
                  orUsual(architecture, m_host.architecture));
    return m_answers.give<QByteArray>(this, text.toUtf8());
}

QFuture<Result<api::GuestSupport>> TestConnection::guestSupport(QString architecture)
{
    api::GuestSupport support;
    support.architecture = architecture.isEmpty() ? QStringLiteral("x86_64") : architecture;
    support.emulator = QStringLiteral("/usr/bin/test-hv");
    support.machines = QStringList { QStringLiteral("pc-q35-7.2"), QStringLiteral("pc-i440fx-7.2") };
    support.defaultMachine = support.machines.first();
    support.kvm = { QStringLiteral("kvm"), true, {} };
    support.maximumVcpus = 64;
    support.firmwares = choices({ "bios", "efi" });
    support.graphics = choices({ "vnc", "spice" });
    support.videoModels = choices({ "virtio", "vga", "bochs", "qxl" });
    support.diskBuses = choices({ "virtio", "sata", "scsi", "ide", "usb" });
    support.networkModels = choices({ "virtio", "e1000e", "rtl8139" });
    support.networkBackends = choices({ "network", "bridge", "user/slirp" });
    support.networkBackends.push_back({ QStringLiteral("user/passt"), false,
        QCoreApplication::translate("inn::test", "A test host has no program “passt”.") });
    support.soundModels = choices({ "ich9", "ich6" });
    support.tpmModels = choices({ "tpm-crb", "tpm-tis" });
    return m_answers.give<api::GuestSupport>(this, support);
}

void TestConnection::setSampling(std::chrono::milliseconds interval)
{
    if (interval.count() <= 0) {
        m_sampling.stop();
        return;
    }
    m_sampling.start(interval);
    sample();
}

void TestConnection::sample()
{
    auto batch = std::make_shared<api::StatsBatch>();
    m_domains.sample(*batch);
    const double seconds = std::chrono::duration<double>(batch->time).count();
    const double cpus = m_host.cpus;
    batch->hostCpuTotalNs = quint64(seconds * cpus * 1e9);
    batch->hostCpuBusyNs = quint64((0.3 * seconds - 2.0 * std::cos(seconds / 20.0) + 2.0) * cpus * 1e9);
    batch->hostMemoryKib = m_host.memory.toKib();
    batch->hostMemoryUsedKib = quint64(double(batch->hostMemoryKib) * (0.5 + 0.1 * std::sin(seconds / 60.0)));
    Q_EMIT sampled(batch);
}

} // namespace inn::test
