#pragma once

#include "backend/api/domains.h"
#include "backend/drivers/qemu/embeddeddriver.h"
#include "tests/support/await.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QUrlQuery>

#include <sys/socket.h>

// What tests of the embedded host share.
namespace inn::testing {

inline QUrl rootUri(const QString &folder)
{
    QUrl uri(QStringLiteral("embed:///"));
    QUrlQuery query;
    query.addQueryItem(QStringLiteral("root"), folder);
    uri.setQuery(query);
    return uri;
}

// A driver over emulation only: what a host's KVM does is not what these tests are about.
inline qemu::EmbeddedDriver &embeddedDriver()
{
    static qemu::EmbeddedDriver driver({ {}, {}, qemu::Accelerator::Tcg });
    return driver;
}

inline Result<std::shared_ptr<api::Connection>> openRoot(const QString &folder)
{
    return await(embeddedDriver().open({ rootUri(folder) }), std::chrono::seconds(40));
}

// The arguments of every process that has the folder in them or in its environment, for failure messages;
// empty: none is left.
inline QStringList processesOf(const QString &folder)
{
    QStringList found;
    for (const QString &name : QDir(QStringLiteral("/proc")).entryList(QDir::Dirs)) {
        bool isNumber = false;
        const qint64 pid = name.toLongLong(&isNumber);
        QFile file(QStringLiteral("/proc/%1/cmdline").arg(name));
        if (!isNumber || pid == QCoreApplication::applicationPid() || !file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray arguments = file.readAll();
        QFile environment(QStringLiteral("/proc/%1/environ").arg(name));
        const QByteArray variables
            = environment.open(QIODevice::ReadOnly) ? environment.readAll() : QByteArray();
        if (!arguments.isEmpty() && (arguments + variables).contains(folder.toUtf8()))
            found += name + u' ' + QString::fromUtf8(arguments).replace(QChar(0), u' ').left(200);
    }
    return found;
}

// A machine without any system: starts in a few milliseconds and does nothing.
inline QByteArray emptyGuest(const QString &name, const QUuid &uuid = {}, const QByteArray &more = {})
{
    const QByteArray id
        = uuid.isNull() ? QByteArray() : "<uuid>" + api::uuidText(uuid).toLatin1() + "</uuid>";
    return "<domain type='qemu'><name>" + name.toHtmlEscaped().toUtf8() + "</name>" + id
        + "<memory unit='MiB'>32</memory><vcpu>1</vcpu><os><type arch='x86_64' machine='q35'>hvm</type></os>"
          "<features><acpi/></features><devices><serial type='pty'/>"
        + more + "</devices></domain>";
}

// The test guest's kernel and initrd; empty, with the reason printed, when they cannot be made.
inline QString fixtureFolder()
{
    static const QString folder = [] {
        QString cache = qEnvironmentVariable("INN_TEST_CACHE");
        if (cache.isEmpty())
            cache = QDir::tempPath() + QStringLiteral("/innkeeper-test-guest");
        QProcess maker;
        maker.setProcessChannelMode(QProcess::MergedChannels);
        maker.start(QStringLiteral(INN_SOURCE_DIR "/tests/support/make-guest"), { cache });
        if (!maker.waitForFinished(120'000) || maker.exitCode() != 0) {
            qInfo("%s", maker.readAll().constData());
            return QString();
        }
        return cache;
    }();
    return folder;
}

inline QByteArray fixtureGuest(const QString &name, const QUuid &uuid, const QByteArray &more = {})
{
    const QByteArray folder = fixtureFolder().toUtf8();
    return "<domain type='qemu'><name>" + name.toUtf8() + "</name><uuid>" + api::uuidText(uuid).toLatin1()
        + "</uuid><memory unit='MiB'>192</memory><vcpu>1</vcpu><os><type arch='x86_64' "
          "machine='q35'>hvm</type><kernel>"
        + folder + "/vmlinuz</kernel><initrd>" + folder
        + "/initrd.gz</initrd><cmdline>console=ttyS0 quiet "
          "panic=-1</cmdline></os><features><acpi/><apic/></features>"
          "<devices><serial type='pty'><target port='0'/></serial><console type='pty'><target type='serial' "
          "port='0'/>"
          "</console><graphics type='vnc' port='-1' autoport='yes'/><video><model type='vga'/></video>"
        + more + "</devices></domain>";
}

// Reads a console until a text comes.
class Console
{
public:
    explicit Console(FileDescriptor socket)
        : m_socket(std::move(socket))
    {
    }
    bool waitFor(const QByteArray &text, std::chrono::milliseconds patience = std::chrono::seconds(60))
    {
        return waitUntil(
            [&] {
                char buffer[4096];
                const auto length = ::recv(m_socket.get(), buffer, sizeof buffer, MSG_DONTWAIT);
                if (length > 0)
                    m_text.append(buffer, qsizetype(length));
                return m_text.contains(text);
            },
            patience);
    }
    void type(const QByteArray &text)
    {
        std::ignore = ::send(m_socket.get(), text.constData(), size_t(text.size()), MSG_NOSIGNAL);
    }
    void forget() { m_text.clear(); }
    [[nodiscard]] const QByteArray &text() const { return m_text; }

private:
    FileDescriptor m_socket;
    QByteArray m_text;
};

} // namespace inn::testing
