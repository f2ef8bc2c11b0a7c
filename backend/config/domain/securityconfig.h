#pragma once

#include "backend/xml/origin.h"

#include <QString>

#include <optional>
#include <vector>

// Labels of the host's security drivers, protected guests, keys, and the host's resources a guest belongs to.
namespace inn::xml {
class Report;
} // namespace inn::xml

namespace inn::config {

struct DomainConfig;

struct SecurityLabelConfig
{
    std::optional<QString> type, model, relabel; // "dynamic", "static", "none"; "dac", "apparmor"…
    std::optional<QString> label, imageLabel, baseLabel;
    xml::Origin origin;
    bool operator==(const SecurityLabelConfig &) const = default;
};

// s390: which keys a guest may wrap.
struct KeyWrapCipherConfig
{
    std::optional<QString> name, state; // "aes", "dea"; "on"/"off"
    xml::Origin origin;
    bool operator==(const KeyWrapCipherConfig &) const = default;
};

struct LaunchSecurityConfig
{
    std::optional<QString> type; // "sev", "s390-pv"
    std::optional<QString> kernelHashes;
    std::optional<unsigned> policy, cbitpos, reducedPhysBits;
    std::optional<QString> dhCertificate, session;
    xml::Origin origin;
    bool operator==(const LaunchSecurityConfig &) const = default;
};

struct ResourceConfig
{
    std::optional<QString> partition, fibreChannelAppId;
    xml::Origin origin;
    bool operator==(const ResourceConfig &) const = default;
};

void checkSecurityLabel(const SecurityLabelConfig &label, xml::Report &report);
void checkResource(const ResourceConfig &resource, xml::Report &report);
// What must be there once only.
void checkSecurity(const DomainConfig &domain, xml::Report &report);

void applySecurityDefaults(DomainConfig &domain);

} // namespace inn::config
