#pragma once

#include "backend/drivers/network/links.h"
#include "backend/drivers/network/networkdriver.h"
#include "tests/support/patience.h"

#include <QElapsedTimer>
#include <QFile>
#include <QHostAddress>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

#include <poll.h>
#include <sched.h>
#include <sys/mount.h>
#include <unistd.h>

namespace inn::network {

// A network namespace of the test's own; "" or why there is none.
inline QString enterNamespace()
{
    if (geteuid() != 0)
        return QStringLiteral("virtual networks need root");
    // /sys shows the devices of the namespace it was mounted in.
    if (::unshare(CLONE_NEWNET | CLONE_NEWNS) != 0
        || ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0
        || ::mount("sysfs", "/sys", "sysfs", 0, nullptr) != 0)
        return QStringLiteral("no network namespaces here");
    QProcess::execute(QStringLiteral("ip"),
        { QStringLiteral("link"), QStringLiteral("set"), QStringLiteral("lo"), QStringLiteral("up") });
    return {};
}

inline QByteArray outputOf(const QString &commandLine)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    const QStringList words = commandLine.split(u' ');
    process.start(words.first(), words.mid(1));
    process.waitForFinished();
    return process.readAllStandardOutput();
}

// The driver with filters, in a folder of its own.
class NetworkHost
{
public:
    NetworkHost() { restart(); }
    ~NetworkHost()
    {
        for (const auto &network : driver->list()) {
            if (network->active)
                Q_UNUSED(wait(driver->perform(network->uuid, api::NetworkAction::Stop)));
        }
    }

    void restart()
    {
        driver.reset();
        driver = std::make_unique<NetworkDriver>(
            Folders { folder.filePath(QStringLiteral("networks")), folder.filePath(QStringLiteral("state")),
                folder.filePath(QStringLiteral("run")), folder.filePath(QStringLiteral("nwfilter")) },
            std::make_unique<ProcessRunner>());
        auto loaded = wait(driver->load());
        if (!loaded)
            qWarning("%s", qPrintable(loaded.error().fullText()));
    }

    template<class T>
    static Result<T> wait(QFuture<Result<T>> future)
    {
        if (!QTest::qWaitFor([&] { return future.isFinished(); }, 30000))
            return Error { ErrorCode::Timeout, QStringLiteral("the test waited too long") };
        return future.takeResult();
    }

    api::NetworkInfo first() const { return *driver->list().front(); }
    QUuid network(const QByteArray &xml)
    {
        auto uuid = wait(driver->define(xml));
        if (!uuid)
            qWarning("%s", qPrintable(uuid.error().fullText()));
        return uuid.value_or(QUuid());
    }

    QTemporaryDir folder;
    std::unique_ptr<NetworkDriver> driver;
};

// The guest at a tap: sends and sees frames.
class Guest
{
public:
    explicit Guest(FileDescriptor tap)
        : m_tap(std::move(tap))
    {
    }

    [[nodiscard]] bool send(const QByteArray &frame) const
    {
        const QByteArray bytes = QByteArray(10, '\0') + frame.leftJustified(60, '\0');
        return ::write(m_tap.get(), bytes.constData(), size_t(bytes.size())) == bytes.size();
    }

    // Whether a frame with that mark in it comes.
    [[nodiscard]] bool sees(const QByteArray &mark, int milliseconds) const
    {
        QElapsedTimer clock;
        clock.start();
        while (clock.elapsed() <= milliseconds) {
            struct pollfd waiting = { m_tap.get(), POLLIN, 0 };
            if (::poll(&waiting, 1, 10) <= 0)
                continue;
            QByteArray bytes(65536, '\0');
            const auto size = ::read(m_tap.get(), bytes.data(), size_t(bytes.size()));
            if (size > 0 && bytes.left(qsizetype(size)).contains(mark))
                return true;
        }
        return false;
    }

private:
    FileDescriptor m_tap;
};

inline QByteArray macBytes(const QString &mac)
{
    return QByteArray::fromHex(QString(mac).remove(u':').toLatin1());
}

inline QByteArray addressBytes(const QString &address)
{
    const quint32 number = qToBigEndian(QHostAddress(address).toIPv4Address());
    return QByteArray(reinterpret_cast<const char *>(&number), 4);
}

// A question to all; `mark` stands behind the message, in its padding.
inline QByteArray arpQuestion(
    const QString &frameMac, const QString &mac, const QString &address, const QByteArray &mark)
{
    return QByteArray(6, '\xff') + macBytes(frameMac)
        + QByteArray::fromHex("0806000108000604"
                              "0001")
        + macBytes(mac) + addressBytes(address) + QByteArray(6, '\0')
        + addressBytes(QStringLiteral("192.168.122.1")) + mark;
}

inline QByteArray datagram(
    const QString &frameMac, const QString &address, int from, int to, const QByteArray &mark)
{
    const auto number
        = [](int value) { return QByteArray(1, char(value >> 8)) + QByteArray(1, char(value & 0xff)); };
    const QByteArray udp = number(from) + number(to) + number(int(8 + mark.size())) + number(0) + mark;
    QByteArray ip = QByteArray::fromHex("4500") + number(int(20 + udp.size()))
        + QByteArray::fromHex("0000000040110000") + addressBytes(address) + QByteArray(4, '\xff');
    unsigned sum = 0;
    for (int i = 0; i < 20; i += 2)
        sum += unsigned(quint8(ip[i])) << 8 | quint8(ip[i + 1]);
    sum = (sum & 0xffff) + (sum >> 16);
    ip.replace(10, 2, number(int(~sum & 0xffff)));
    return QByteArray(6, '\xff') + macBytes(frameMac) + QByteArray::fromHex("0800") + ip + udp;
}

} // namespace inn::network
