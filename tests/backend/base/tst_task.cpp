#include "backend/base/task.h"

#include <QObject>
#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>
#include <QTimer>

using namespace inn;

namespace {

// Something whose procedures are coroutines.
class Owner
{
public:
    explicit Owner(QStringList *log = nullptr)
        : m_log(log)
    {
    }
    QFuture<Result<int>> addOne(QFuture<Result<int>> input)
    {
        const Note note { this, QStringLiteral("addOne") };
        auto number = co_await input;
        if (!number)
            co_return number.error().wrapped(QStringLiteral("Cannot add."));
        co_return *number + 1;
    }
    QFuture<Result<int>> addTwo(QFuture<Result<int>> input)
    {
        const Note note { this, QStringLiteral("addTwo") };
        CO_TRY_ASSIGN(const int once, co_await addOne(input));
        auto twice = co_await addOne(ready<int>(once));
        co_return twice;
    }
    QFuture<Result<>> nothing(QFuture<Result<>> input)
    {
        CO_TRY(co_await input);
        co_return {};
    }
    QFuture<Result<Qt::HANDLE>> resumedIn(QFuture<Result<int>> input)
    {
        auto number = co_await input;
        Q_UNUSED(number);
        co_return QThread::currentThreadId();
    }
    QFuture<Result<>> throws()
    {
        auto number = co_await ready<int>(1);
        if (number)
            throw std::runtime_error("thrown inside");
        co_return {};
    }
    TaskScope &taskScope() { return m_tasks; }

private:
    struct Note
    {
        Owner *owner;
        QString text;
        ~Note()
        {
            if (owner->m_log)
                owner->m_log->append(text + owner->m_marker);
        }
    };
    QStringList *m_log;
    QString m_marker = QStringLiteral(" unwound in a whole owner");
    TaskScope m_tasks;
};

} // namespace

class TestTask : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void anAnswerThatIsThereIsTakenAtOnce()
    {
        Owner owner;
        auto future = owner.addOne(ready<int>(41));
        QVERIFY(future.isFinished());
        QCOMPARE(*future.result(), 42);
    }

    void aPendingAnswerResumesTheCoroutine()
    {
        Owner owner;
        QPromise<Result<int>> promise;
        promise.start();
        auto future = owner.addTwo(promise.future());
        QVERIFY(!future.isFinished());
        promise.addResult(40);
        promise.finish();
        QTRY_VERIFY(future.isFinished());
        QCOMPARE(*future.result(), 42);
        QVERIFY(owner.taskScope().isEmpty());
    }

    void anErrorTravelsWithItsCause()
    {
        Owner owner;
        auto future = owner.addTwo(ready<int>(Error { ErrorCode::NoSpace, QStringLiteral("Full.") }));
        QVERIFY(future.isFinished());
        const Result<int> result = future.result();
        QCOMPARE(result.error().code, ErrorCode::NoSpace);
        QCOMPARE(result.error().fullText(), QStringLiteral("Cannot add.\nFull."));
    }

    void droppingTheOwnerUnwindsItsLocalsAndCancelsTheFutures()
    {
        QStringList log;
        auto owner = std::make_unique<Owner>(&log);
        QPromise<Result<int>> promise;
        promise.start();
        auto future = owner->addTwo(promise.future());
        owner.reset();
        QCOMPARE(log.size(), 2);
        for (const QString &line : log)
            QVERIFY2(line.endsWith(QStringLiteral("unwound in a whole owner")), qPrintable(line));
        QVERIFY(future.isFinished());
        QCOMPARE(future.result().error().code, ErrorCode::Cancelled);
        promise.addResult(1);
        promise.finish();
        QCoreApplication::processEvents();
    }

    void aFutureThatItsMakerCancelsIsACancelledError()
    {
        Owner owner;
        QPromise<Result<>> promise;
        promise.start();
        auto future = owner.nothing(promise.future());
        promise.future().cancel();
        promise.finish();
        QTRY_VERIFY(future.isFinished());
        QCOMPARE(future.result().error().code, ErrorCode::Cancelled);
    }

    void workOfAPoolResumesInTheOwnersThread()
    {
        Owner owner;
        QPromise<Result<int>> promise;
        promise.start();
        auto future = owner.resumedIn(promise.future());
        QThreadPool::globalInstance()->start([&promise] {
            promise.addResult(1);
            promise.finish();
        });
        QTRY_VERIFY(future.isFinished());
        QCOMPARE(*future.result(), QThread::currentThreadId());
        QThreadPool::globalInstance()->waitForDone();
    }

    void anExceptionBecomesAnInternalError()
    {
        Owner owner;
        auto future = owner.throws();
        QVERIFY(future.isFinished());
        QCOMPARE(future.result().error().code, ErrorCode::Internal);
        QCOMPARE(future.result().error().details, QStringLiteral("thrown inside"));
    }

    void aCoroutineDroppedFromItsOwnContinuationIsSafe()
    {
        auto owner = std::make_unique<Owner>();
        QPromise<Result<int>> first;
        first.start();
        QPromise<Result<int>> never;
        never.start();
        auto waiting = owner->addOne(never.future());
        QObject context;
        bool dropped = false;
        owner->addOne(first.future()).then(&context, [&](const Result<int> &) {
            owner.reset();
            dropped = true;
        });
        first.addResult(1);
        first.finish();
        QTRY_VERIFY(dropped);
        QCOMPARE(waiting.result().error().code, ErrorCode::Cancelled);
        never.finish();
    }
};

QTEST_GUILESS_MAIN(TestTask)
#include "tst_task.moc"
