#include "app/singleinstance.h"

#include <QDeadlineTimer>
#include <QLocalSocket>
#include <QLockFile>
#include <QTimer>

#include <optional>

namespace inn::app {

namespace {

constexpr qint64 kMessageLimit = 64 << 10;
constexpr int kConnectPatience = 1000; // ms
constexpr int kAnswerPatience = 5000; // ms for a busy first instance to say that it took the message
constexpr auto kTaken = "taken\n";

// One line: the arguments, each in base64, with spaces between.
QByteArray toLine(const QStringList &arguments)
{
    QByteArrayList words;
    for (const QString &argument : arguments)
        words.append('=' + argument.toUtf8().toBase64()); // the mark keeps empty ones apart
    return words.join(' ') + '\n';
}

std::optional<QStringList> fromLine(const QByteArray &line)
{
    QStringList arguments;
    for (const QByteArray &word : line.trimmed().split(' ')) {
        const auto decoded = QByteArray::fromBase64Encoding(
            word.mid(1), QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors);
        if (!word.startsWith('=') || !decoded)
            return {};
        arguments.append(QString::fromUtf8(*decoded));
    }
    return arguments;
}

} // namespace

SingleInstance::SingleInstance(const QString &socketPath, QObject *parent)
    : QObject(parent)
    , m_path(socketPath)
{
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::accept);
}

SingleInstance::Outcome SingleInstance::handOver(const QStringList &arguments)
{
    // Two programs started at once: one of them decides at a time.
    QLockFile deciding(m_path + QStringLiteral(".lock"));
    deciding.tryLock(kAnswerPatience);
    QLocalSocket first;
    first.connectToServer(m_path);
    if (first.waitForConnected(kConnectPatience)) {
        first.write(toLine(arguments));
        QDeadlineTimer patience(kAnswerPatience);
        while (!first.canReadLine()) {
            if (!first.waitForReadyRead(int(patience.remainingTime())))
                return Outcome::NoAnswer;
        }
        return first.readLine() == kTaken ? Outcome::HandedOver : Outcome::NoAnswer;
    }
    listen();
    return Outcome::First;
}

void SingleInstance::listenIfFirst()
{
    QLockFile deciding(m_path + QStringLiteral(".lock"));
    deciding.tryLock(kAnswerPatience);
    QLocalSocket first;
    first.connectToServer(m_path);
    if (!first.waitForConnected(kConnectPatience))
        listen();
}

void SingleInstance::listen()
{
    QLocalServer::removeServer(m_path); // left by one that was killed
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    if (!m_server.listen(m_path))
        qWarning("a second window cannot be prevented: %s", qPrintable(m_server.errorString()));
}

void SingleInstance::accept()
{
    while (QLocalSocket *second = m_server.nextPendingConnection()) {
        connect(second, &QLocalSocket::disconnected, second, &QObject::deleteLater);
        connect(second, &QLocalSocket::readyRead, this, [this, second] { read(second); });
        QTimer::singleShot(kAnswerPatience, second, [second] { second->abort(); });
        read(second);
    }
}

void SingleInstance::read(QLocalSocket *second)
{
    if (!second->canReadLine()) {
        if (second->bytesAvailable() > kMessageLimit)
            second->abort();
        return;
    }
    second->disconnect(this); // one message each
    const auto arguments
        = second->bytesAvailable() > kMessageLimit ? std::nullopt : fromLine(second->readLine());
    if (!arguments) {
        second->abort();
        return;
    }
    second->write(kTaken);
    second->flush();
    second->disconnectFromServer();
    Q_EMIT activated(*arguments);
}

} // namespace inn::app
