#include "backend/config/capabilities/poolcapabilities.h"

#include "backend/config/capabilities/capabilitiestype.h"
#include "backend/config/storage/poolkinds.h"
#include "backend/xml/type.h"
#include "backend/xml/writer.h"

namespace inn::config {

namespace {

const xml::Table &poolOptionsType()
{
    using O = PoolOptionsConfig;
    static const xml::Table table
        = xml::Type<O>("options")
              .attribute<&O::defaultFormat>("defaultFormat/@type", "Format if none is named")
              .children<&O::enums>("enum", capabilityEnumType, "Formats");
    return table;
}

const xml::Table &poolCapabilityType()
{
    using P = PoolCapabilityConfig;
    static const xml::Table table
        = xml::Type<P>("pool")
              .attribute<&P::type>("@type", "Type of storage pool")
              .attribute<&P::supported>("@supported", "Whether the host knows it")
              .yesNo()
              .child<&P::source>("poolOptions", poolOptionsType, "What its source can be")
              .child<&P::volume>("volOptions", poolOptionsType, "What its volumes can be");
    return table;
}

CapabilityEnumConfig formats(const QString &name, std::span<const QStringView> words)
{
    CapabilityEnumConfig list;
    list.name = name;
    for (const QStringView word : words)
        list.values.push_back(word.toString());
    return list;
}

} // namespace

const xml::Table &poolCapabilitiesType()
{
    using P = PoolCapabilitiesConfig;
    static const xml::Table table
        = xml::Type<P>("storagepoolCapabilities")
              .children<&P::pools>("pool", poolCapabilityType, "All types of storage pools");
    return table;
}

QByteArray writePoolCapabilities(const PoolCapabilitiesConfig &config)
{
    return xml::writeDocument(poolCapabilitiesType(), &config);
}

PoolCapabilitiesConfig poolCapabilities(const std::set<QString> &supported)
{
    PoolCapabilitiesConfig result;
    for (const PoolKind &kind : poolKinds()) {
        PoolCapabilityConfig &pool = result.pools.emplace_back();
        pool.type = kind.type.toString();
        pool.supported = supported.contains(*pool.type) ? QStringLiteral("yes") : QStringLiteral("no");
        if (!kind.sourceFormats.empty()) {
            pool.source.emplace().defaultFormat = kind.defaultSourceFormat.toString();
            pool.source->enums.push_back(formats(QStringLiteral("sourceFormatType"), kind.sourceFormats));
        }
        if (kind.volumeFormats.empty())
            continue;
        pool.volume.emplace().defaultFormat = kind.defaultVolumeFormat.toString();
        const auto known = kind.noVolumeFormatList ? std::span<const QStringView>() : kind.volumeFormats;
        pool.volume->enums.push_back(formats(QStringLiteral("targetFormatType"), known));
    }
    return result;
}

} // namespace inn::config
