#pragma once

#include "backend/base/job.h"
#include "backend/base/task.h"
#include "backend/osinfo/operatingsystem.h"

#include <QObject>

#include <chrono>

namespace inn::osinfo {

// The database of operating systems (libosinfo's). Used from one thread; the library's objects live behind
// one worker thread that loads the database at the first question, so that creating this costs nothing.
class OsDatabase : public QObject
{
    Q_OBJECT

public:
    // `folder`: a database of one's own instead of the system's and the user's.
    explicit OsDatabase(QString folder = {}, QObject *parent = nullptr);
    ~OsDatabase() override;

    // All systems, newest first. Without an installed database: NotFound.
    QFuture<Result<OperatingSystemsPtr>> systems();
    // What a machine for that system needs; the generic profile for an empty or unknown id.
    QFuture<Result<ProfilePtr>> profile(QString id, QString architecture = QStringLiteral("x86_64"));
    // Which system a disc image or drive installs. An unknown disc is a success with Match::None. Errors:
    // those of readDiscImage(), Timeout, Cancelled.
    QFuture<Result<Medium>> detect(
        QString path, JobPtr job = {}, std::chrono::milliseconds limit = std::chrono::seconds(20));

    [[nodiscard]] TaskScope &taskScope() { return m_tasks; }

private:
    class Library;
    std::shared_ptr<Library> m_library;
    TaskScope m_tasks;
};

} // namespace inn::osinfo
