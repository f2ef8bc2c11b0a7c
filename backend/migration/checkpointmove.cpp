#include "backend/migration/checkpointmove.h"

#include "backend/api/connection.h"

#include <QScopeGuard>

namespace inn::migration {

namespace {

// A child of the connection that goes by itself after its answer.
class CheckpointMove : public QObject
{
public:
    explicit CheckpointMove(api::Connection &connection)
        : QObject(&connection)
        , m_connection(connection)
    {
    }
    QFuture<Result<CheckpointDocuments>> learn(QUuid domain);
    QFuture<Result<QStringList>> tell(
        QUuid domain, CheckpointDocuments documents, api::CheckpointCreateFlags flags);
    [[nodiscard]] TaskScope &taskScope() { return m_scope; }

private:
    api::Connection &m_connection;
    TaskScope m_scope;
};

QFuture<Result<CheckpointDocuments>> CheckpointMove::learn(QUuid domain)
{
    const auto leaving = qScopeGuard([this] { deleteLater(); });
    CheckpointDocuments documents;
    api::Checkpoints *checkpoints = m_connection.checkpoints();
    if (!checkpoints)
        co_return documents;
    auto all = co_await checkpoints->list(domain);
    if (!all)
        co_return all.error();
    for (const api::CheckpointInfo &each : *all) {
        const api::CheckpointXmlFlags flags = api::CheckpointXml::Secure;
        auto document = co_await checkpoints->xml(domain, each.name, flags);
        if (document)
            documents.push_back(*document);
    }
    co_return documents;
}

QFuture<Result<QStringList>> CheckpointMove::tell(
    QUuid domain, CheckpointDocuments documents, api::CheckpointCreateFlags flags)
{
    const auto leaving = qScopeGuard([this] { deleteLater(); });
    QStringList names;
    api::Checkpoints *checkpoints = m_connection.checkpoints();
    if (!checkpoints)
        co_return names;
    for (const QByteArray &document : documents) {
        auto told = co_await checkpoints->create(domain, document, flags);
        if (told)
            names += *told;
        else
            qInfo("%s", qUtf8Printable(told.error().fullText()));
    }
    co_return names;
}

} // namespace

QFuture<Result<CheckpointDocuments>> learnCheckpoints(api::Connection &connection, QUuid domain)
{
    return (new CheckpointMove(connection))->learn(domain);
}

QFuture<Result<QStringList>> tellOfCheckpoints(api::Connection &connection, QUuid domain,
    CheckpointDocuments documents, api::CheckpointCreateFlags flags)
{
    return (new CheckpointMove(connection))->tell(domain, std::move(documents), flags);
}

} // namespace inn::migration
