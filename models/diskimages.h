#pragma once

#include "backend/api/blockjobs.h"
#include "models/domain.h"

#include <QPointer>

namespace inn::models {

// The images of one disk of a machine, and what can be done with them. Each change is a task that can be
// cancelled; it goes on when this object goes.
class DiskImages : public QObject
{
    Q_OBJECT

public:
    DiskImages(Domain *domain, const QString &target, QObject *parent = nullptr);

    [[nodiscard]] Domain *domain() const { return m_domain; }
    [[nodiscard]] const QString &target() const { return m_target; }
    QFuture<Result<std::vector<api::ChainImage>>> chain();

    // `stays` is the number of images that are left; the one at that place below is the base, if any.
    QFuture<Result<>> flatten(const std::vector<api::ChainImage> &chain, int base);
    QFuture<Result<>> merge(const std::vector<api::ChainImage> &chain, int top, int base);
    enum class AfterCopy { GoesOnWithCopy, StaysWhereItIs };
    QFuture<Result<>> copy(const QString &path, const QString &format, AfterCopy after);
    QFuture<Result<>> resize(Bytes size);

private:
    using Begin = std::function<QFuture<Result<>>(api::BlockJobs &jobs)>;
    enum class AtReady { Pivot, Stop };
    QFuture<Result<>> start(const QString &title, Begin begin, AtReady atReady, int imagesAfter);

    QPointer<Domain> m_domain;
    QString m_target;
};

// Follows one job to its end; belongs to the host and goes when it is over.
class DiskJob : public QObject
{
    Q_OBJECT

public:
    using Begin = std::function<QFuture<Result<>>(api::BlockJobs &jobs)>;
    enum class AtReady { Pivot, Stop };

    DiskJob(Host *host, const QUuid &domain, const QString &target, JobPtr job);
    ~DiskJob() override;
    // A chain that is longer afterwards than that says that the job failed; less than 0: not asked.
    QFuture<Result<>> run(Begin begin, AtReady atReady, int imagesAfter);
    [[nodiscard]] TaskScope &taskScope() { return m_scope; }

private:
    Host *m_host;
    QUuid m_domain;
    QString m_target;
    JobPtr m_job;
    TaskScope m_scope;
};

} // namespace inn::models
