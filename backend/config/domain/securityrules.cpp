#include "backend/config/absent.h"
#include "backend/config/domain/domainconfig.h"
#include "backend/config/errorcodes.h"
#include "backend/config/words.h"
#include "backend/xml/report.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

// What libvirt demands of labels, keys and resources, whatever the hypervisor.
namespace inn::config {

namespace {

constexpr qsizetype kLongestAppId = 128;
constexpr qsizetype kLongestModel = 256;
constexpr qsizetype kLongestLabel = 4096;

QString tr(const char *text)
{
    return QCoreApplication::translate("DomainConfig", text);
}

bool isGenerationId(const QString &text)
{
    QByteArray digits;
    for (const QChar c : text.trimmed()) {
        if (c == u'-' || c == u' ')
            continue;
        if (c.unicode() > 127 || !std::isxdigit(c.unicode()))
            return false;
        digits += char(c.unicode());
    }
    return digits.size() == 32;
}

void checkGenerationId(const DomainConfig &domain, const xml::Report &report)
{
    if (domain.generationIds.size() > 1)
        report.error("genid", tr("There can be only one “genid”; remove the others."));
    for (const QString &id : domain.generationIds) {
        if (!id.isEmpty() && !isGenerationId(id))
            report.error("genid",
                tr("“%1” is not a UUID; 32 hexadecimal digits are expected.").arg(id.left(80)), kInternal);
    }
}

void checkLabels(const DomainConfig &domain, const xml::Report &report)
{
    std::set<std::pair<bool, QString>> models;
    const bool several = domain.securityLabels.size() > 1;
    for (std::size_t i = 0; i < domain.securityLabels.size(); ++i) {
        const SecurityLabelConfig &label = domain.securityLabels[i];
        const xml::Report here = report.at(label.origin, "seclabel", i);
        if (!models.insert({ label.model.has_value(), label.model.value_or(QString()) }).second)
            here.error("@model",
                tr("There is more than one security label for the model “%1”; remove one of them.")
                    .arg(label.model.value_or(QString())),
                kXmlDetail);
        else if (several && !label.model)
            here.error({}, tr("Several security labels must each name their model."));
    }
}

bool relabels(const SecurityLabelConfig &label)
{
    return label.relabel ? is(label.relabel, u"yes") : !is(label.type, u"static") && !is(label.type, u"none");
}

void checkOverrides(
    const DomainConfig &domain, const std::vector<DeviceLabelConfig> &overrides, const xml::Report &report)
{
    for (const DeviceLabelConfig &override : overrides) {
        const bool refused = std::any_of(domain.securityLabels.begin(), domain.securityLabels.end(),
            [&](const SecurityLabelConfig &label) {
                return label.model == override.model && !relabels(label);
            });
        if (refused)
            report.error("source/seclabel",
                tr("A device has a security label of its own, but the machine’s is not applied to files; set "
                   "its "
                   "“relabel” to “yes”."),
                kUnsupported);
    }
}

void checkDeviceOverrides(const DomainConfig &domain, const xml::Report &report)
{
    for (std::size_t i = 0; i < domain.disks.size(); ++i) {
        if (domain.disks[i].source)
            checkOverrides(
                domain, domain.disks[i].source->labels, report.at(domain.disks[i].origin, "devices/disk", i));
    }
    const std::pair<const std::vector<CharacterDeviceConfig> *, const char *> lists[] {
        { &domain.serials, "devices/serial" },
        { &domain.parallels, "devices/parallel" },
        { &domain.channels, "devices/channel" },
    };
    for (const auto &[list, path] : lists) {
        for (std::size_t i = 0; i < list->size(); ++i)
            checkOverrides(domain, (*list)[i].source().labels, report.at((*list)[i].origin, path, i));
    }
}

void checkCiphers(const DomainConfig &domain, const xml::Report &report)
{
    std::set<QString> names;
    for (std::size_t i = 0; i < domain.keyWrapCiphers.size(); ++i) {
        const KeyWrapCipherConfig &cipher = domain.keyWrapCiphers[i];
        if (cipher.name && !names.insert(*cipher.name).second)
            report.at(cipher.origin, "keywrap/cipher", i)
                .error("@name", tr("The cipher “%1” is listed more than once.").arg(*cipher.name), kInternal);
    }
}

} // namespace

void checkSecurityLabel(const SecurityLabelConfig &label, xml::Report &report)
{
    const bool isDynamic = is(label.type, u"dynamic");
    if (isDynamic && is(label.relabel, u"no"))
        report.error("@relabel",
            tr("A dynamic security label needs “relabel”; set it to “yes” or make the label static."),
            kUnsupported);
    if (is(label.type, u"none") && is(label.relabel, u"yes"))
        report.error("@relabel", tr("Without a security label nothing can be relabelled; remove “relabel”."),
            kUnsupported);
    const bool missing = isAbsent(label.label) || label.label->toUtf8().size() > kLongestLabel;
    if (is(label.type, u"static") && !is(label.model, u"none") && missing)
        report.error({}, tr("A static security label must give the label itself."));
    if (label.model && label.model->toUtf8().size() > kLongestModel)
        report.warning("@model", tr("The name of the security model is too long and is not used."));
}

void checkResource(const ResourceConfig &resource, xml::Report &report)
{
    if (isAbsent(resource.partition) && isAbsent(resource.fibreChannelAppId)) {
        report.error({},
            tr("The resource names neither a partition nor a Fibre Channel name; give it one or remove it."),
            kInternal);
        return;
    }
    if (isAbsent(resource.fibreChannelAppId))
        return;
    const QByteArray name = resource.fibreChannelAppId->toUtf8();
    const bool printable = std::all_of(name.begin(), name.end(), [](char c) { return c >= ' ' && c <= '~'; });
    if (!printable)
        report.error(
            "fibrechannel/@appid", tr("The Fibre Channel name has characters that cannot be printed."));
    else if (name.size() > kLongestAppId)
        report.error("fibrechannel/@appid",
            tr("The Fibre Channel name is too long; at most %1 characters are possible.").arg(kLongestAppId),
            kInvalidArgument);
}

void checkSecurity(const DomainConfig &domain, xml::Report &report)
{
    checkGenerationId(domain, report);
    checkLabels(domain, report);
    checkDeviceOverrides(domain, report);
    checkCiphers(domain, report);
    if (domain.resources.size() > 1)
        report.error("resource", tr("There can be only one “resource”; remove the others."));
}

} // namespace inn::config
