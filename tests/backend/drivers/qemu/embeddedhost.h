#pragma once

#include "backend/api/domains.h"
#include "backend/drivers/qemu/embeddeddriver.h"
#include "tests/support/await.h"
#include "tests/support/outcome.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QUrlQuery>

#include <csignal>
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

// Says why when it fails.
inline bool runTool(const QString &program, const QStringList &arguments, QByteArray *output = nullptr)
{
    QProcess process;
    process.start(program, arguments);
    const bool done = process.waitForFinished(60'000) && process.exitCode() == 0;
    const QByteArray answer = process.readAllStandardOutput();
    if (!done)
        qInfo("%s %s: %s%s", qPrintable(program), qPrintable(arguments.join(u' ')),
            process.readAllStandardError().constData(), answer.constData());
    if (output)
        *output = answer;
    return done;
}

inline bool makeQcow2(const QString &path, const QString &size = QStringLiteral("64M"))
{
    QFile::remove(path);
    return runTool(QStringLiteral("qemu-img"),
        { QStringLiteral("create"), QStringLiteral("-q"), QStringLiteral("-f"), QStringLiteral("qcow2"), path,
            size });
}

// One command of qemu-io for an image, "write -P 0x11 0 1M"; what it reads is as expected.
inline bool diskIo(const QString &path, const QString &command)
{
    QByteArray output;
    return runTool(QStringLiteral("qemu-io"),
               { QStringLiteral("-f"), QStringLiteral("qcow2"), QStringLiteral("-c"), command, path },
               &output)
        && !output.contains("verification failed");
}

inline QByteArray diskXml(const QString &path)
{
    return "<disk type='file' device='disk'><driver name='qemu' type='qcow2'/><source file='" + path.toUtf8()
        + "'/><target dev='vda' bus='virtio'/></disk>";
}

// A host in a folder of its own, made anew for each test function: makeFolder() and open() in init(), clear()
// or endGuests() in cleanup(). `guest` is the machine that most of the test is about.
class EmbeddedHost
{
protected:
    explicit EmbeddedHost(const QUuid &guest)
        : m_guest(guest)
    {
    }

    static void needQemu()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("qemu-system-x86_64")).isEmpty())
            QSKIP("qemu-system-x86_64 is not installed");
    }
    void makeFolder()
    {
        m_folder = std::make_unique<QTemporaryDir>(QDir::tempPath() + QStringLiteral("/inn-XXXXXX"));
        QVERIFY(m_folder->isValid());
        static QTemporaryDir cache; // one probe of QEMU is enough for all tests
        QVERIFY(QFile::link(cache.path(), path("cache")));
    }
    // Again: by the next program, as it were.
    void open()
    {
        m_connection.reset();
        const auto opened = openRoot(m_folder->path());
        INN_OK(opened);
        m_connection = *opened;
    }
    // Kills what is left.
    void clear()
    {
        m_connection.reset();
        if (!m_folder)
            return;
        for (const QString &process : processesOf(m_folder->path()))
            ::kill(pid_t(process.section(u' ', 0, 0).toLongLong()), SIGKILL);
        QVERIFY(waitUntil([this] { return processesOf(m_folder->path()).isEmpty(); }));
        QFile::remove(path("cache"));
        m_folder.reset();
    }
    // Without them nothing is left.
    void endGuests()
    {
        if (!m_folder)
            return;
        if (!m_connection)
            open();
        if (m_connection) {
            for (const api::DomainInfoPtr &domain : domains().list()) {
                if (api::isActive(domain->state))
                    std::ignore = perform(api::DomainAction::Destroy, domain->uuid);
            }
        }
        m_connection.reset();
        const QStringList left = processesOf(m_folder->path());
        clear();
        QVERIFY2(left.isEmpty(), qPrintable(left.join(u'\n')));
    }

    api::Domains &domains() { return *m_connection->domains(); }
    [[nodiscard]] QString path(const char *name) const
    {
        return m_folder->path() + u'/' + QString::fromLatin1(name);
    }
    [[nodiscard]] QStringList emulators() const
    {
        return processesOf(m_folder->path()).filter(QStringLiteral("qemu-system"));
    }
    api::DomainInfoPtr info(const QUuid &uuid)
    {
        for (const api::DomainInfoPtr &domain : domains().list()) {
            if (domain->uuid == uuid)
                return domain;
        }
        return {};
    }
    api::DomainInfoPtr info() { return info(m_guest); }
    bool waitForState(api::DomainState state, const QUuid &uuid)
    {
        return waitUntil([&] { return info(uuid) && info(uuid)->state == state; }, kAnswer);
    }
    bool waitForState(api::DomainState state) { return waitForState(state, m_guest); }
    Result<> perform(api::DomainAction action, const QUuid &uuid, JobPtr job = {})
    {
        return await(domains().perform(uuid, action, std::move(job)), kAnswer);
    }
    Result<> perform(api::DomainAction action) { return perform(action, m_guest); }
    bool start(const QByteArray &devices)
    {
        const auto defined
            = await(domains().define(emptyGuest(QStringLiteral("web"), m_guest, devices)), kAnswer);
        const auto started = defined ? perform(api::DomainAction::Start) : Result<>(defined.error());
        if (!started)
            qInfo("%s", qPrintable(started.error().fullText()));
        return started.has_value();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::shared_ptr<api::Connection> m_connection;

private:
    static constexpr std::chrono::seconds kAnswer { 60 };
    QUuid m_guest;
};

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
