#include "backend/drivers/qemu/processors/processormap.h"

#include "backend/base/hostfiles.h"
#include "backend/base/translated.h"
#include "backend/config/domain/cpuset.h"

#include <QXmlStreamReader>

#include <algorithm>

namespace inn::qemu {

namespace {

constexpr qint64 kLargestFile = 1 << 20;
constexpr size_t kMostEntries = 4096;

QString attribute(const QXmlStreamReader &reader, const char *name)
{
    return reader.attributes().value(QLatin1String(name)).toString();
}

quint32 number(const QXmlStreamReader &reader, const char *name)
{
    return attribute(reader, name).toUInt(nullptr, 0);
}

quint16 steppings(const QString &list)
{
    constexpr unsigned kMost = 15;
    quint16 mask = 0;
    const auto set = config::CpuSet::parse(list);
    if (!set)
        return mask;
    for (const unsigned each : set->numbers()) {
        if (each <= kMost)
            mask |= quint16(1U << each);
    }
    return mask;
}

} // namespace

class ProcessorMapReader
{
public:
    explicit ProcessorMapReader(QString folder)
        : m_folder(std::move(folder))
    {
    }
    Result<ProcessorMap> read();

private:
    Result<> readIndex();
    Result<> readFile(const QString &name);
    void readVendor(QXmlStreamReader &reader);
    void readFeature(QXmlStreamReader &reader);
    void readModel(QXmlStreamReader &reader);
    void readModelPart(QXmlStreamReader &reader, ProcessorModel &model);
    [[nodiscard]] Error notUnderstood(const QString &name) const
    {
        return { ErrorCode::Protocol,
            translated("The table of processors “%1” cannot be read.").arg(m_folder + u'/' + name) };
    }

    QString m_folder;
    QStringList m_files;
    ProcessorMap m_map;
};

Result<ProcessorMap> ProcessorMapReader::read()
{
    TRY(readIndex());
    for (const QString &file : std::as_const(m_files))
        TRY(readFile(file));
    if (m_map.m_models.empty() || m_map.m_features.empty())
        return notUnderstood(QStringLiteral("index.xml"));
    return std::move(m_map);
}

// Which files belong to x86, in their order.
Result<> ProcessorMapReader::readIndex()
{
    const QString name = QStringLiteral("index.xml");
    const auto text = HostFiles().read(m_folder + u'/' + name, kLargestFile);
    if (!text)
        return text.error();
    QXmlStreamReader reader(*text);
    bool isX86 = false;
    while (!reader.atEnd()) {
        reader.readNext();
        if (!reader.isStartElement())
            continue;
        if (reader.name() == QLatin1String("arch"))
            isX86 = attribute(reader, "name") == QLatin1String("x86");
        const QString file = attribute(reader, "filename");
        if (reader.name() != QLatin1String("include") || !isX86 || file.contains(u'/'))
            continue;
        m_files.push_back(file);
    }
    if (reader.hasError() || size_t(m_files.size()) > kMostEntries)
        return notUnderstood(name);
    return {};
}

Result<> ProcessorMapReader::readFile(const QString &name)
{
    const auto text = HostFiles().read(m_folder + u'/' + name, kLargestFile);
    if (!text)
        return text.error();
    QXmlStreamReader reader(*text);
    while (
        !reader.atEnd() && m_map.m_features.size() < kMostEntries && m_map.m_models.size() < kMostEntries) {
        reader.readNext();
        if (!reader.isStartElement())
            continue;
        if (reader.name() == QLatin1String("vendor"))
            readVendor(reader);
        else if (reader.name() == QLatin1String("feature"))
            readFeature(reader);
        else if (reader.name() == QLatin1String("model"))
            readModel(reader);
    }
    if (reader.hasError())
        return notUnderstood(name);
    return {};
}

void ProcessorMapReader::readVendor(QXmlStreamReader &reader)
{
    m_map.m_vendors.push_back(
        { attribute(reader, "name"), vendorData(attribute(reader, "string").toLatin1()) });
    reader.skipCurrentElement();
}

void ProcessorMapReader::readFeature(QXmlStreamReader &reader)
{
    ProcessorFeature feature;
    feature.name = attribute(reader, "name");
    feature.isMigratable = attribute(reader, "migratable") != QLatin1String("no");
    while (reader.readNextStartElement()) {
        if (reader.name() == QLatin1String("cpuid")) {
            feature.data.add({ false, number(reader, "eax_in"), number(reader, "ecx_in") },
                { number(reader, "eax"), number(reader, "ebx"), number(reader, "ecx"),
                    number(reader, "edx") });
        } else if (reader.name() == QLatin1String("msr")) {
            feature.data.add(
                { true, number(reader, "index"), 0 }, { number(reader, "eax"), 0, 0, number(reader, "edx") });
        }
        reader.skipCurrentElement();
    }
    if (feature.data.isEmpty() || m_map.m_featureNumbers.contains(feature.name))
        return;
    m_map.m_featureNumbers.insert(feature.name, m_map.m_features.size());
    m_map.m_features.push_back(std::move(feature));
}

void ProcessorMapReader::readModel(QXmlStreamReader &reader)
{
    ProcessorModel model;
    const QString name = attribute(reader, "name");
    bool hasOwnSignature = false;
    while (reader.readNextStartElement()) {
        if (reader.name() == QLatin1String("model")) {
            if (const ProcessorModel *ancestor = m_map.model(attribute(reader, "name")))
                model = *ancestor;
        } else if (reader.name() == QLatin1String("signature")) {
            if (!hasOwnSignature)
                model.signatures.clear();
            hasOwnSignature = true;
        }
        readModelPart(reader, model);
        reader.skipCurrentElement();
    }
    model.name = name;
    if (m_map.m_modelNumbers.contains(name))
        return;
    m_map.m_modelNumbers.insert(name, m_map.m_models.size());
    m_map.m_models.push_back(std::move(model));
}

void ProcessorMapReader::readModelPart(QXmlStreamReader &reader, ProcessorModel &model)
{
    if (reader.name() == QLatin1String("decode")) {
        model.namesHosts = attribute(reader, "host") == QLatin1String("on");
        model.namesGuests = attribute(reader, "guest") == QLatin1String("on");
    } else if (reader.name() == QLatin1String("signature")) {
        model.signatures.push_back(
            { number(reader, "family"), number(reader, "model"), steppings(attribute(reader, "stepping")) });
    } else if (reader.name() == QLatin1String("vendor")) {
        model.vendor = attribute(reader, "name");
    } else if (reader.name() == QLatin1String("feature")) {
        const QString name = attribute(reader, "name");
        const ProcessorFeature *feature = m_map.feature(name);
        if (attribute(reader, "removed") == QLatin1String("yes"))
            model.removed.push_back(name);
        else if (feature)
            model.data.add(feature->data);
    }
}

bool ProcessorModel::isOf(const ProcessorSignature &signature) const
{
    return std::any_of(signatures.begin(), signatures.end(), [&](const Signature &each) {
        return each.family == signature.family && each.model == signature.model
            && (each.steppings == 0 || (each.steppings >> signature.stepping & 1) != 0);
    });
}

Result<ProcessorMap> ProcessorMap::read(const QString &folder)
{
    return ProcessorMapReader(folder).read();
}

const ProcessorMap *ProcessorMap::installed()
{
    static const auto map = read(QStringLiteral("/usr/share/libvirt/cpu_map"));
    return map ? &*map : nullptr;
}

const ProcessorFeature *ProcessorMap::feature(const QString &name) const
{
    const auto found = m_featureNumbers.find(name);
    return found == m_featureNumbers.end() ? nullptr : &m_features[*found];
}

const ProcessorModel *ProcessorMap::model(const QString &name) const
{
    const auto found = m_modelNumbers.find(name);
    return found == m_modelNumbers.end() ? nullptr : &m_models[*found];
}

const ProcessorVendor *ProcessorMap::vendor(const QString &name) const
{
    const auto found = std::find_if(
        m_vendors.begin(), m_vendors.end(), [&](const ProcessorVendor &each) { return each.name == name; });
    return found == m_vendors.end() ? nullptr : &*found;
}

const ProcessorVendor *ProcessorMap::vendorIn(const ProcessorData &data) const
{
    constexpr ProcessorData::Place kPlace { false, 0, 0 };
    const auto letters = data.bits(kPlace);
    const auto found = std::find_if(m_vendors.begin(), m_vendors.end(), [&](const ProcessorVendor &each) {
        const auto wanted = each.data.bits(kPlace);
        return std::equal(wanted.begin() + 1, wanted.end(), letters.begin() + 1);
    });
    return found == m_vendors.end() ? nullptr : &*found;
}

QStringList ProcessorMap::names(const ProcessorData &data) const
{
    QStringList list;
    for (const ProcessorFeature &feature : m_features) {
        if (data.contains(feature.data))
            list.push_back(feature.name);
    }
    return list;
}

} // namespace inn::qemu
