#include "backend/config/domain/domainconfig.h"
#include "backend/config/words.h"

#include <QUuid>

#include <algorithm>

// What libvirt fills in and drops of labels, keys and identity when a domain is defined. What contradicts
// itself is left for the rules to tell.
namespace inn::config {

namespace {

void applyLabel(SecurityLabelConfig &label)
{
    // Documents of old have other types here.
    if (is(label.model, u"none")) {
        label.type = QStringLiteral("none");
        label.relabel.reset();
    }
    if (!is(label.type, u"static"))
        label.label.reset();
    if (!is(label.type, u"dynamic"))
        label.baseLabel.reset();
    label.imageLabel.reset(); // a running guest's
    if (is(label.type, u"none") && is(label.relabel, u"no"))
        label.relabel.reset();
    else if (is(label.type, u"static") && !label.relabel)
        label.relabel = QStringLiteral("no");
    else if (is(label.type, u"dynamic") && !label.relabel)
        label.relabel = QStringLiteral("yes");
}

// Without a type it says nothing, and libvirt does not keep it.
bool saysNothing(const SecurityLabelConfig &label, const std::vector<SecurityLabelConfig> &labels)
{
    const auto sameModel = [&](const SecurityLabelConfig &other) { return other.model == label.model; };
    return !label.type && label.model && std::count_if(labels.begin(), labels.end(), sameModel) == 1;
}

void applyGenerationId(std::vector<QString> &ids)
{
    for (QString &id : ids) {
        if (id.isEmpty()) {
            id = QUuid::createUuid().toString(QUuid::WithoutBraces);
            continue;
        }
        QString digits = id.trimmed().remove(u'-').remove(u' ');
        const QUuid uuid = QUuid::fromRfc4122(QByteArray::fromHex(digits.toLatin1()));
        if (digits.size() == 32)
            id = uuid.toString(QUuid::WithoutBraces);
    }
}

} // namespace

void applySecurityDefaults(DomainConfig &domain)
{
    domain.id.reset();
    applyGenerationId(domain.generationIds);
    for (SecurityLabelConfig &label : domain.securityLabels)
        applyLabel(label);
    const std::vector<SecurityLabelConfig> all = domain.securityLabels;
    const bool named
        = std::all_of(all.begin(), all.end(), [](const SecurityLabelConfig &label) { return label.model; });
    if (named)
        std::erase_if(
            domain.securityLabels, [&](const SecurityLabelConfig &label) { return saysNothing(label, all); });
    std::stable_sort(domain.keyWrapCiphers.begin(), domain.keyWrapCiphers.end(),
        [](const KeyWrapCipherConfig &a, const KeyWrapCipherConfig &b) { return a.name < b.name; });
    if (domain.launchSecurity && !is(domain.launchSecurity->type, u"sev")) {
        LaunchSecurityConfig plain;
        plain.origin = domain.launchSecurity->origin;
        plain.type = domain.launchSecurity->type;
        domain.launchSecurity = plain;
    }
}

} // namespace inn::config
