#pragma once

#include "backend/config/domain/domainconfig.h"
#include "backend/drivers/qemu/processors/processordata.h"

#include <QJsonValue>
#include <QStringList>

namespace inn::qemu {

// What an emulator's first processor says of itself once it is made.
struct GivenProcessor
{
    ProcessorData enabled, missing; // missing: asked for, and the emulator could not give it
};

// From QEMU's properties “feature-words” and “unavailable-features”. What is no such value is left out.
GivenProcessor givenProcessor(const QJsonValue &words, const QJsonValue &unavailable);
// Features that stand in registers, which are no part of the words: QEMU's properties to ask for.
QStringList registerProperties(const GivenProcessor &given);
void addFeature(GivenProcessor &given, const QString &property);

// Whether it has what the guest cannot do without. Errors: VIR_ERR_CONFIG_UNSUPPORTED.
Result<> checkGiven(const config::DomainConfig &domain, const GivenProcessor &given);
// Makes the running document's processor exactly the one that the guest has. Errors: it must be exactly as
// asked (check='full') and is not, with libvirt's code.
Result<> takeGiven(config::DomainConfig &domain, const GivenProcessor &given);

} // namespace inn::qemu
