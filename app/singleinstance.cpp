#include "app/singleinstance.h"

#include <QDataStream>
#include <QLocalSocket>
#include <QLockFile>
#include <QTimer>

namespace inn::app {

namespace {

constexpr qint64 kMessageLimit = 64 << 10;
constexpr int kPatience = 1000; // ms for a first instance to take the message

} // namespace

SingleInstance::SingleInstance(const QString &socketPath, QObject *parent)
    : QObject(parent)
    , m_path(socketPath)
{
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::accept);
}

bool SingleInstance::handOver(const QStringList &arguments)
{
    // Two programs started at once: one of them decides at a time.
    QLockFile deciding(m_path + QStringLiteral(".lock"));
    deciding.tryLock(kPatience);
    QLocalSocket first;
    first.connectToServer(m_path);
    if (first.waitForConnected(kPatience)) {
        QByteArray message;
        QDataStream stream(&message, QIODevice::WriteOnly);
        stream << arguments;
        first.write(message);
        first.waitForBytesWritten(kPatience);
        first.disconnectFromServer();
        return true;
    }
    QLocalServer::removeServer(m_path); // left by one that was killed
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    m_server.listen(m_path);
    return false;
}

void SingleInstance::accept()
{
    while (QLocalSocket *second = m_server.nextPendingConnection()) {
        auto message = std::make_shared<QByteArray>();
        connect(second, &QLocalSocket::readyRead, this, [second, message] {
            message->append(second->readAll());
            if (message->size() > kMessageLimit)
                second->abort();
        });
        connect(second, &QLocalSocket::disconnected, this, [this, second, message] {
            second->deleteLater();
            message->append(second->readAll());
            QStringList arguments;
            QDataStream stream(*message);
            stream >> arguments;
            Q_EMIT activated(arguments);
        });
    }
}

} // namespace inn::app
