#pragma once

#include "models/domain.h"
#include "models/hostlist.h"
#include "tests/support/await.h"
#include "tests/support/programs.h"

#include <QStandardPaths>

#include <fcntl.h>
#include <unistd.h>

namespace inn::testing {

constexpr std::chrono::minutes kBootPatience { 3 };

// The disc of tests/support/make-guest, or why there is none.
struct Guest
{
    QString iso;
    QString whyNot;
};

inline Guest testGuest()
{
    if (QStandardPaths::findExecutable(QStringLiteral("qemu-system-x86_64")).isEmpty())
        return { {}, QStringLiteral("qemu-system-x86_64 is not installed") };
    // A few megabytes that take long to build: kept for the next run. As root, machines run as a user of
    // their own, who must be able to read it.
    const QString usual = ::geteuid() == 0 ? QStringLiteral("/var/cache/innkeeper-tests")
                                           : QStringLiteral(INN_BINARY_DIR "/test-guest");
    const QString folder = qEnvironmentVariable("INN_TEST_GUEST", usual);
    const Outcome made
        = run(QStringLiteral(INN_SOURCE_DIR "/tests/support/make-guest"), { folder, QStringLiteral("iso") });
    constexpr int kNotInstalled = 3;
    if (made.exitCode == kNotInstalled)
        return { {}, made.output };
    if (made.exitCode != 0)
        qFatal("the test guest cannot be made: %s", qPrintable(made.output));
    return { folder + QStringLiteral("/guest.iso"), {} };
}

// A machine that boots `disk`, a copy of that disc, and speaks on its serial line.
inline QByteArray bootingDocument(
    const QString &name, const QUuid &uuid, const QString &disk, const QString &more = {})
{
    return QStringLiteral(
        "<domain type='qemu'><name>%1</name><uuid>%2</uuid>%3<memory unit='MiB'>256</memory><vcpu>1</vcpu>"
        "<os><type arch='x86_64' machine='q35'>hvm</type><boot dev='hd'/></os><features><acpi/></features>"
        "<devices><disk type='file' device='disk'><driver name='qemu' type='qcow2'/><source file='%4'/>"
        "<target dev='vda' bus='virtio'/></disk><serial type='pty'/><console type='pty'/>"
        "<video><model type='vga'/></video></devices></domain>")
        .arg(name, api::uuidText(uuid), more, disk)
        .toUtf8();
}

// Listens until the guest says that it is up; empty, or what it said instead.
inline QString silenceOf(models::Domain *domain)
{
    const auto console = await(domain->openConsole({}), kBootPatience);
    if (!console)
        return console.error().fullText();
    ::fcntl(console->get(), F_SETFL, ::fcntl(console->get(), F_GETFL) | O_NONBLOCK);
    QByteArray heard;
    const auto speaks = [&] {
        char part[4096];
        const ssize_t got = ::read(console->get(), part, sizeof part);
        if (got > 0)
            heard.append(part, got);
        return heard.contains("GUEST-UP");
    };
    return waitUntil(speaks, kBootPatience)
        ? QString()
        : QString::fromUtf8(heard.right(2000)) + QStringLiteral("(said nothing more)");
}

// Starts the machine, hears it and switches it off; empty, or what went wrong.
inline QString boots(models::Host *host, const QUuid &uuid)
{
    if (!waitUntil([&] { return host->domain(uuid) != nullptr; }))
        return QStringLiteral("the machine is not there");
    const auto started = await(host->domain(uuid)->perform(api::DomainAction::Start), kBootPatience);
    if (!started)
        return started.error().fullText();
    const QString silence = silenceOf(host->domain(uuid));
    const auto stopped = await(host->domain(uuid)->perform(api::DomainAction::Destroy), kBootPatience);
    return stopped || !silence.isEmpty() ? silence : stopped.error().fullText();
}

// Leaves no machine running, and the hosts.
inline void leave(std::unique_ptr<models::HostList> &hosts)
{
    if (!hosts)
        return;
    for (models::Host *host : hosts->hosts()) {
        for (models::Domain *domain : host->domains())
            std::ignore = await(domain->perform(api::DomainAction::Destroy));
    }
    hosts.reset();
}

} // namespace inn::testing
