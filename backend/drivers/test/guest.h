#pragma once

#include "backend/api/types.h"
#include "backend/config/domain/domainsummary.h"
#include "backend/drivers/test/testdomains.h"

#include <QObject>

namespace inn::test {

// One guest of the test driver.
struct TestDomains::Guest
{
    api::DomainInfo info; // as published
    QByteArray live; // empty when off
    QByteArray inactive; // what the next start uses; the live one's for a transient guest
    QStringList blocks; // names of what is sampled
    QStringList interfaces;
    std::chrono::nanoseconds started {}; // monotonic
    double phase = 0; // of its synthetic load
    bool savedPaused = false;
    QByteArray log;
    std::unique_ptr<QObject> consoles; // parent of those open
};

// Monotonic time of the driver.
std::chrono::nanoseconds now();
// Counters that look like a busy guest and never go back.
api::DomainSample sampleOf(const api::DomainInfo &info, const QStringList &blocks,
    const QStringList &interfaces, double seconds, double phase);
// A picture as a PPM file: bars, with one that moves in time.
QByteArray testPicture(double seconds);
// What libvirt would say, under its own number.
Error domainError(ErrorCode code, const QString &message, int libvirtCode = 0);
// Empty when libvirt would accept the document as a new definition.
Result<> checkDefinition(const config::DomainSummary &summary);

} // namespace inn::test
