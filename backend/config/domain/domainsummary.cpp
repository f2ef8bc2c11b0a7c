#include "backend/config/domain/domainsummary.h"

#include "backend/config/domain/domainconfig.h"

#include <QXmlStreamReader>

#include <limits>

namespace inn::config {

namespace {

// Deeper than any domain document; a reader walking further would only burn memory.
constexpr int kMaximumDepth = 256;
constexpr QStringView kTestUri = u"http://libvirt.org/schemas/domain/test/1.0";

struct Unit
{
    QStringView name;
    quint64 factor;
};

// libvirt: a lone letter and …iB are binary, …B decimal.
constexpr Unit kUnits[] = {
    { u"b", 1 },
    { u"byte", 1 },
    { u"bytes", 1 },
    { u"k", 1ull << 10 },
    { u"kib", 1ull << 10 },
    { u"kb", 1000ull },
    { u"m", 1ull << 20 },
    { u"mib", 1ull << 20 },
    { u"mb", 1000ull * 1000 },
    { u"g", 1ull << 30 },
    { u"gib", 1ull << 30 },
    { u"gb", 1000ull * 1000 * 1000 },
    { u"t", 1ull << 40 },
    { u"tib", 1ull << 40 },
    { u"tb", 1000ull * 1000 * 1000 * 1000 },
    { u"p", 1ull << 50 },
    { u"pib", 1ull << 50 },
    { u"pb", 1000ull * 1000 * 1000 * 1000 * 1000 },
    { u"e", 1ull << 60 },
    { u"eib", 1ull << 60 },
    { u"eb", 1000ull * 1000 * 1000 * 1000 * 1000 * 1000 },
};

QString text(QXmlStreamReader &reader)
{
    return reader.readElementText(QXmlStreamReader::SkipChildElements).trimmed();
}

Bytes sizeOf(QXmlStreamReader &reader)
{
    const QString unit = reader.attributes().value(QLatin1String("unit")).toString();
    return scaledSize(text(reader), unit);
}

class SummaryReader
{
public:
    explicit SummaryReader(QXmlStreamReader &reader)
        : m_reader(reader)
    {
    }

    DomainSummary read()
    {
        const QXmlStreamAttributes attributes = m_reader.attributes();
        m_summary.virtType = attributes.value(QLatin1String("type")).toString();
        bool isNumber = false;
        const int id = attributes.value(QLatin1String("id")).toInt(&isNumber);
        m_summary.id = isNumber && id > 0 ? id : -1;
        while (m_reader.readNextStartElement())
            readChild();
        if (!m_hasCurrentMemory)
            m_summary.currentMemory = m_summary.maximumMemory;
        return std::move(m_summary);
    }

private:
    void readChild()
    {
        const QStringView name = m_reader.name();
        if (m_reader.namespaceUri() == kTestUri) {
            readTestElement();
        } else if (!m_reader.namespaceUri().isEmpty()) {
            m_reader.skipCurrentElement();
        } else if (name == u"name") {
            m_summary.name = m_reader.readElementText(QXmlStreamReader::SkipChildElements);
        } else if (name == u"uuid") {
            m_summary.uuid = QUuid::fromString(text(m_reader));
        } else if (name == u"title") {
            m_summary.title = text(m_reader);
        } else if (name == u"description") {
            m_summary.description = text(m_reader);
        } else if (name == u"memory") {
            m_summary.hasMemory = true;
            m_summary.maximumMemory = sizeOf(m_reader);
        } else if (name == u"currentMemory") {
            m_hasCurrentMemory = true;
            m_summary.currentMemory = sizeOf(m_reader);
        } else if (name == u"vcpu") {
            readVcpus();
        } else if (name == u"os") {
            readOs();
        } else if (name == u"metadata") {
            readMetadata();
        } else if (name == u"devices") {
            while (m_reader.readNextStartElement())
                readDevice();
        } else {
            m_reader.skipCurrentElement();
        }
    }

    void readTestElement()
    {
        if (m_reader.name() == u"runstate") {
            bool isNumber = false;
            const int state = text(m_reader).toInt(&isNumber);
            m_summary.testRunState = isNumber ? state : -1;
            return;
        }
        if (m_reader.name() == u"transient")
            m_summary.testTransient = true;
        else if (m_reader.name() == u"hasmanagedsave")
            m_summary.testManagedSave = true;
        m_reader.skipCurrentElement();
    }

    void readVcpus()
    {
        bool hasCurrent = false;
        const unsigned current = m_reader.attributes().value(QLatin1String("current")).toUInt(&hasCurrent);
        bool isNumber = false;
        const unsigned count = text(m_reader).toUInt(&isNumber);
        m_summary.vcpus = isNumber && count > 0 ? count : 1;
        m_summary.currentVcpus = hasCurrent && current > 0 ? qMin(current, m_summary.vcpus) : m_summary.vcpus;
    }

    void readOs()
    {
        while (m_reader.readNextStartElement()) {
            if (m_reader.name() != u"type") {
                m_reader.skipCurrentElement();
                continue;
            }
            m_summary.architecture = m_reader.attributes().value(QLatin1String("arch")).toString();
            m_summary.osType = text(m_reader);
        }
    }

    void readMetadata()
    {
        while (m_reader.readNextStartElement()) {
            if (m_reader.namespaceUri() == kMetadataUri)
                readOwnMetadata();
            else if (m_reader.namespaceUri() == kLibosinfoUri)
                readLibosinfo();
            else
                m_reader.skipCurrentElement();
        }
    }

    void readOwnMetadata()
    {
        while (m_reader.readNextStartElement()) {
            if (m_reader.name() == u"group")
                m_summary.group = text(m_reader);
            else if (m_reader.name() == u"tag")
                m_summary.tags.append(text(m_reader));
            else
                m_reader.skipCurrentElement();
        }
    }

    void readLibosinfo()
    {
        while (m_reader.readNextStartElement()) {
            if (m_reader.name() == u"os")
                m_summary.osId = m_reader.attributes().value(QLatin1String("id")).toString();
            m_reader.skipCurrentElement();
        }
    }

    void readDevice()
    {
        const QStringView name = m_reader.name();
        if (name == u"disk") {
            readDisk();
        } else if (name == u"interface") {
            readInterface();
        } else if (name == u"graphics") {
            m_summary.graphics.append(m_reader.attributes().value(QLatin1String("type")).toString());
            m_reader.skipCurrentElement();
        } else if (name == u"serial") {
            readCharacterDevice(QStringLiteral("serial%1").arg(m_serialCount++));
        } else if (name == u"console") {
            readCharacterDevice(QStringLiteral("console%1").arg(m_consoleCount++));
        } else {
            m_reader.skipCurrentElement();
        }
    }

    void readDisk()
    {
        const QString device = m_reader.attributes().value(QLatin1String("device")).toString();
        bool isReadOnly = device == QLatin1String("cdrom");
        QString source;
        while (m_reader.readNextStartElement()) {
            const QXmlStreamAttributes attributes = m_reader.attributes();
            const QStringView name = m_reader.name();
            if (name == u"source")
                source = diskSource(attributes);
            else if (name == u"target")
                m_summary.blockTargets.append(attributes.value(QLatin1String("dev")).toString());
            else if (name == u"readonly")
                isReadOnly = true;
            m_reader.skipCurrentElement();
        }
        if (!isReadOnly && !source.isEmpty())
            m_summary.disks.append(source);
    }

    static QString diskSource(const QXmlStreamAttributes &attributes)
    {
        for (const char *name : { "file", "dev", "dir" }) {
            if (const auto value = attributes.value(QLatin1String(name)); !value.isEmpty())
                return value.toString();
        }
        const auto pool = attributes.value(QLatin1String("pool"));
        const auto volume = attributes.value(QLatin1String("volume"));
        if (!pool.isEmpty() && !volume.isEmpty())
            return QStringLiteral("%1/%2").arg(pool, volume);
        return attributes.value(QLatin1String("name")).toString();
    }

    void readInterface()
    {
        QString mac;
        QString device;
        while (m_reader.readNextStartElement()) {
            if (m_reader.name() == u"mac")
                mac = m_reader.attributes().value(QLatin1String("address")).toString();
            else if (m_reader.name() == u"target")
                device = m_reader.attributes().value(QLatin1String("dev")).toString();
            m_reader.skipCurrentElement();
        }
        m_summary.interfaces.append(device.isEmpty() ? mac : device);
    }

    // The first <console> of type serial is another face of the first serial port and is not counted again.
    void readCharacterDevice(QString name)
    {
        const bool isConsole = m_reader.name() == u"console";
        QString target;
        while (m_reader.readNextStartElement()) {
            if (m_reader.name() == u"alias")
                name = m_reader.attributes().value(QLatin1String("name")).toString();
            else if (m_reader.name() == u"target")
                target = m_reader.attributes().value(QLatin1String("type")).toString();
            m_reader.skipCurrentElement();
        }
        const bool isSerialAgain
            = isConsole && m_serialCount > 0 && (target.isEmpty() || target == u"serial");
        if (!isSerialAgain && !m_summary.serials.contains(name))
            m_summary.serials.append(name);
    }

    QXmlStreamReader &m_reader;
    DomainSummary m_summary;
    bool m_hasCurrentMemory = false;
    int m_serialCount = 0;
    int m_consoleCount = 0;
};

Error notWellFormed(const QXmlStreamReader &reader)
{
    Error error { ErrorCode::InvalidConfig,
        QCoreApplication::translate("inn::config", "The machine's document is not well-formed XML (line %1).")
            .arg(reader.lineNumber()),
        reader.errorString() };
    error.libvirtCode = 35; // VIR_ERR_XML_DETAIL
    error.libvirtDomain = 20; // VIR_FROM_DOMAIN
    return error;
}

bool isTooDeep(const QByteArray &xml)
{
    int depth = 0;
    for (qsizetype i = 0; i + 1 < xml.size(); ++i) {
        if (xml[i] == '<' && xml[i + 1] == '/')
            --depth;
        else if (xml[i] == '<' && xml[i + 1] != '!' && xml[i + 1] != '?' && ++depth > kMaximumDepth)
            return true;
        else if (xml[i] == '/' && xml[i + 1] == '>')
            --depth;
    }
    return false;
}

} // namespace

Bytes scaledSize(QStringView number, QStringView unit, Bytes defaultUnit)
{
    quint64 factor = unit.isEmpty() ? defaultUnit.count : 0;
    const QString lower = unit.toString().toLower();
    for (const Unit &known : kUnits) {
        if (known.name == lower)
            factor = known.factor;
    }
    bool isNumber = false;
    const quint64 count = number.trimmed().toULongLong(&isNumber);
    if (!isNumber || factor == 0 || count > std::numeric_limits<quint64>::max() / factor)
        return {};
    return { count * factor };
}

DomainSummary readDomainSummary(QXmlStreamReader &reader)
{
    return SummaryReader(reader).read();
}

Result<DomainSummary> readDomainSummary(const QByteArray &xml)
{
    QXmlStreamReader reader(xml);
    if (isTooDeep(xml)) {
        reader.raiseError(QStringLiteral("elements are nested too deeply"));
        return notWellFormed(reader);
    }
    if (!reader.readNextStartElement())
        return notWellFormed(reader);
    if (reader.name() != u"domain") {
        Error error { ErrorCode::InvalidConfig,
            QCoreApplication::translate(
                "inn::config", "The document is no machine: its root is “%1”, not “domain”.")
                .arg(reader.name()) };
        error.libvirtCode = 27; // VIR_ERR_XML_ERROR
        error.libvirtDomain = 20;
        return error;
    }
    DomainSummary summary = readDomainSummary(reader);
    while (!reader.atEnd())
        reader.readNext();
    if (reader.hasError())
        return notWellFormed(reader);
    return summary;
}

} // namespace inn::config
