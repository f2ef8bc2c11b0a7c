#pragma once

#include "backend/migration/facts.h"

// Documents of processors, and what one is to another as far as documents tell.
namespace inn::migration {

// A <cpu> document of its own with model, manufacturer and features only.
QByteArray processorDocument(const config::CpuConfig &cpu, const QString &architecture);
// What the emulator gives a guest of mode “host-model”; empty where the host does not tell.
QByteArray hostModelDocument(const config::DomainCapabilitiesConfig &capabilities);
// Puts model, manufacturer and features of the document into the guest's processor; topology, memory nodes
// and cache stay.
Result<> useProcessor(config::DomainConfig &guest, const QByteArray &document);
// The running guest's document gets the processor that it was started with, as its definition says: that is
// what libvirt compares a changed document with, not what became of it at the start.
void useDefinedProcessor(config::DomainConfig &running, const config::DomainConfig &definition);
// Whether two hosts' processors are the same, as far as is told.
[[nodiscard]] bool isSameProcessor(const config::CpuConfig &left, const config::CpuConfig &right);
// The features in a driver's sentence about a processor that does not match: “… required features: aes,
// avx”. Empty where it says something else.
[[nodiscard]] QStringList featuresInProblem(const QString &problem);
// Features that the first names (or, of a guest's, requires) and the second lacks.
[[nodiscard]] QStringList missingFeatures(const config::CpuConfig &wanted, const config::CpuConfig &offered);

} // namespace inn::migration
