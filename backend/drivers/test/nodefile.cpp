#include "backend/drivers/test/nodefile.h"

#include "backend/base/hostfiles.h"

#include <QDir>
#include <QFileInfo>
#include <QSysInfo>
#include <QXmlStreamReader>

namespace inn::test {

namespace {

constexpr qint64 kFileLimit = 256 << 20;

constexpr char kDefaultNode[] = R"(<node>
  <domain type='test'>
    <name>test</name>
    <uuid>6695eb01-f6a4-8304-79aa-97f2502e193f</uuid>
    <memory unit='KiB'>8388608</memory>
    <currentMemory unit='KiB'>2097152</currentMemory>
    <vcpu placement='static'>2</vcpu>
    <os>
      <type arch='i686'>hvm</type>
      <boot dev='hd'/>
    </os>
    <clock offset='utc'/>
    <on_poweroff>destroy</on_poweroff>
    <on_reboot>restart</on_reboot>
    <on_crash>destroy</on_crash>
    <devices>
      <disk type='file' device='disk'>
        <source file='/guest/diskimage1'/>
        <target dev='vda' bus='virtio'/>
      </disk>
      <interface type='network'>
        <mac address='aa:bb:cc:dd:ee:ff'/>
        <source network='default'/>
        <target dev='testnet0'/>
      </interface>
      <memballoon model='virtio'/>
    </devices>
  </domain>
  <network>
    <name>default</name>
    <uuid>dd8fe884-6c02-601e-7551-cca97df1c5df</uuid>
    <forward mode='nat'/>
    <bridge name='virbr0' stp='on' delay='0'/>
    <ip address='192.168.122.1' netmask='255.255.255.0'>
      <dhcp>
        <range start='192.168.122.2' end='192.168.122.254'/>
      </dhcp>
    </ip>
  </network>
  <pool type='dir'>
    <name>default-pool</name>
    <uuid>dfe224cb-28fb-8dd0-c4b2-64eb3f0f4566</uuid>
    <target>
      <path>/default-pool</path>
    </target>
  </pool>
</node>
)";

Error nodeError(const QString &path, const QString &details)
{
    return { ErrorCode::InvalidConfig,
        QCoreApplication::translate("inn::test", "“%1” is no description of a test host.").arg(path),
        details };
}

class NodeReader
{
public:
    NodeReader(QString path, QString text)
        : m_path(std::move(path))
        , m_text(std::move(text))
        , m_reader(m_text)
    {
        m_node.host.hostName = QSysInfo::machineHostName();
        m_node.host.driverName = QStringLiteral("Test");
        m_node.host.hypervisorVersion = QStringLiteral("0.0.2");
        m_node.host.libraryVersion = QStringLiteral(INN_VERSION);
        m_node.host.architecture = QStringLiteral("i686");
        m_node.host.cpuModel = QStringLiteral("i686");
        m_node.host.cpus = 16;
        m_node.host.sockets = 2;
        m_node.host.cores = 2;
        m_node.host.memory = Bytes::kib(3145728);
    }

    Result<NodeFile> read()
    {
        if (!m_reader.readNextStartElement() || m_reader.name() != u"node")
            return nodeError(
                m_path, m_reader.hasError() ? m_reader.errorString() : QStringLiteral("no <node>"));
        while (m_reader.readNextStartElement())
            TRY(readChild());
        if (m_reader.hasError())
            return nodeError(
                m_path, QStringLiteral("%1: %2").arg(m_reader.lineNumber()).arg(m_reader.errorString()));
        return std::move(m_node);
    }

private:
    Result<> readChild()
    {
        const QStringView name = m_reader.name();
        if (name == u"cpu")
            readCpu();
        else if (name == u"domain")
            return readDomain();
        else if (name == u"network")
            return readNetwork();
        else if (name == u"pool")
            return readPool();
        else
            m_reader.skipCurrentElement();
        return {};
    }

    void readCpu()
    {
        unsigned nodes = 2;
        unsigned threads = 2;
        bool hasActive = false;
        while (m_reader.readNextStartElement()) {
            const QString name = m_reader.name().toString();
            const QString value = m_reader.readElementText(QXmlStreamReader::SkipChildElements).trimmed();
            const unsigned number = qMin(value.toUInt(), 65536u);
            if (name == u"nodes")
                nodes = number;
            else if (name == u"sockets")
                m_node.host.sockets = number;
            else if (name == u"cores")
                m_node.host.cores = number;
            else if (name == u"threads")
                threads = number;
            else if (name == u"memory")
                m_node.host.memory = config::scaledSize(value, {});
            else if (name == u"model")
                m_node.host.cpuModel = m_node.host.architecture = value;
            else if (name == u"active" && number > 0) {
                hasActive = true;
                m_node.host.cpus = number;
            }
        }
        if (!hasActive)
            m_node.host.cpus
                = qMax(1u, qMin(65536u, nodes * m_node.host.sockets * m_node.host.cores * threads));
    }

    qsizetype startOfTag() const
    {
        return m_text.lastIndexOf(QLatin1Char('<'), m_reader.characterOffset() - 1);
    }
    QByteArray since(qsizetype begin) const
    {
        return QStringView(m_text).mid(begin, m_reader.characterOffset() - begin).toUtf8();
    }

    // The content of the document that a file= attribute names, or nothing.
    Result<QByteArray> referenced()
    {
        const QString file = m_reader.attributes().value(QLatin1String("file")).toString();
        if (file.isEmpty())
            return QByteArray();
        const QString path = QFileInfo(QFileInfo(m_path).absoluteDir(), file).absoluteFilePath();
        m_reader.skipCurrentElement();
        return HostFiles().read(path, kFileLimit);
    }

    Result<> readDomain()
    {
        const qsizetype begin = startOfTag();
        TRY_ASSIGN(QByteArray xml, referenced());
        if (!xml.isEmpty()) {
            TRY_ASSIGN(auto summary, config::readDomainSummary(xml));
            m_node.domains.push_back({ xml, std::move(summary) });
        } else {
            auto summary = config::readDomainSummary(m_reader);
            m_node.domains.push_back({ since(begin), std::move(summary) });
        }
        const config::DomainSummary &summary = m_node.domains.back().summary;
        if (summary.name.isEmpty() && !m_reader.hasError())
            return nodeError(
                m_path, QStringLiteral("a domain without a name before line %1").arg(m_reader.lineNumber()));
        if (summary.testTransient && summary.testRunState == int(api::DomainState::Shutoff))
            return nodeError(m_path, QStringLiteral("transient domain %1 cannot be off").arg(summary.name));
        return {};
    }

    Result<> readNetwork()
    {
        const qsizetype begin = startOfTag();
        TRY_ASSIGN(QByteArray xml, referenced());
        if (xml.isEmpty()) {
            m_reader.skipCurrentElement();
            xml = since(begin);
        }
        m_node.networks.push_back(xml);
        return {};
    }

    // Volumes stand inside their pool; they are kept apart.
    Result<> readPool()
    {
        const qsizetype begin = startOfTag();
        TRY_ASSIGN(QByteArray xml, referenced());
        if (!xml.isEmpty()) {
            m_node.pools.push_back({ xml, {} });
            return {};
        }
        NodePool pool;
        qsizetype done = begin;
        while (m_reader.readNextStartElement()) {
            const bool isVolume = m_reader.name() == u"volume";
            const qsizetype start = startOfTag();
            m_reader.skipCurrentElement();
            if (!isVolume)
                continue;
            pool.volumes.push_back(since(start));
            pool.xml += QStringView(m_text).mid(done, start - done).toUtf8();
            done = m_reader.characterOffset();
        }
        pool.xml += since(done);
        m_node.pools.push_back(std::move(pool));
        return {};
    }

    QString m_path;
    QString m_text;
    QXmlStreamReader m_reader;
    NodeFile m_node;
};

} // namespace

NodeFile defaultNode()
{
    auto node = NodeReader(QStringLiteral("default"), QString::fromLatin1(kDefaultNode)).read();
    Q_ASSERT(node);
    return node ? std::move(*node) : NodeFile();
}

NodeFile secondNode()
{
    NodeFile node = defaultNode();
    node.domains.clear();
    node.host.hostName = QStringLiteral("second");
    return node;
}

Result<NodeFile> readNodeFile(const QString &path)
{
    TRY_ASSIGN(const QByteArray content, HostFiles().read(path, kFileLimit));
    return NodeReader(path, QString::fromUtf8(content)).read();
}

} // namespace inn::test
