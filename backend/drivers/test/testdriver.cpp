#include "backend/drivers/test/testdriver.h"

#include "backend/drivers/test/answers.h"
#include "backend/drivers/test/nodefile.h"
#include "backend/drivers/test/testconnection.h"

#include <QCoreApplication>
#include <QMutex>
#include <QUrlQuery>

namespace inn::test {

namespace {

using Opened = std::shared_ptr<api::Connection>;

// A promise that is kept by nobody. It must outlive every thread, for what waits on it may end at any time.
QFuture<Result<Opened>> neverAnswered()
{
    static QMutex mutex;
    static auto &promises = *new std::vector<QPromise<Result<Opened>>>;
    const QMutexLocker locker(&mutex);
    promises.emplace_back();
    promises.back().start();
    return promises.back().future();
}

Result<Opened> openNow(const api::OpenRequest &request, const QUrlQuery &query)
{
    if (query.queryItemValue(QStringLiteral("fail")) == u"open") {
        return Error { ErrorCode::Unreachable,
            QCoreApplication::translate(
                "inn::test", "The test host “%1” refuses connections, as its address asks.")
                .arg(request.uri.path()) };
    }
    const QString path = request.uri.path();
    if (path.isEmpty() || path == u"/") {
        Error error { ErrorCode::InvalidConfig,
            QCoreApplication::translate(
                "inn::test", "Name a test host: “test:///default” or “test:///FILE”.") };
        error.libvirtCode = 8; // VIR_ERR_INVALID_ARG
        return error;
    }
    NodeFile node;
    if (path == u"/default") {
        node = defaultNode();
    } else if (path == u"/second") {
        node = secondNode();
    } else {
        TRY_ASSIGN(node, readNodeFile(path));
    }
    node.host.readOnly = request.access == api::Access::ReadOnly;
    return Opened(std::make_shared<TestConnection>(std::move(node), request.uri));
}

} // namespace

bool TestDriver::claims(const QUrl &uri) const
{
    return uri.scheme() == u"test" && uri.host().isEmpty();
}

QFuture<Result<Opened>> TestDriver::open(api::OpenRequest request)
{
    const QUrlQuery query(request.uri);
    if (query.hasQueryItem(QStringLiteral("hang")))
        return neverAnswered();
    const Answers answers { std::chrono::milliseconds(
        query.queryItemValue(QStringLiteral("latency")).toUInt()) };
    if (answers.latency.count() == 0)
        return ready(openNow(request, query));
    auto promise = std::make_shared<QPromise<Result<Opened>>>();
    promise->start();
    QTimer::singleShot(answers.latency, [promise, request, query] {
        promise->addResult(openNow(request, query));
        promise->finish();
    });
    return promise->future();
}

} // namespace inn::test
