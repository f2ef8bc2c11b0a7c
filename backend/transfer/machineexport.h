#pragma once

#include "backend/base/commandrunner.h"
#include "backend/migration/preflight.h"
#include "backend/transfer/archive.h"
#include "backend/transfer/flattener.h"
#include "backend/transfer/package.h"

namespace inn::transfer {

enum class ExportFormat { Folder, Tar, TarZstd, TarGzip, Ova };
// The usual end of such a file's name: ".tar.zst"; a folder has none.
QString exportSuffix(ExportFormat format);

struct ExportRequest
{
    MachineFacts machine;
    ExportFormat format = ExportFormat::TarZstd;
    QString path; // on this computer
    QStringList leftOut; // targets of disks that stay behind
};

// What stops it or should be known before.
migration::Findings exportFindings(const ExportRequest &request);
// Disks that can go into a file: with a medium, no drives.
std::vector<const DiskFacts *> exportableDisks(const ExportRequest &request);
Bytes exportSize(const ExportRequest &request);

// Writes a machine that is off into a folder, an archive of our own or an OVA. Each disk becomes one image. A
// file that is not finished is removed. The host lives longer than this.
class MachineExport
{
public:
    MachineExport(HostAccess &from, ExportRequest request, std::shared_ptr<CommandRunner> runner);
    QFuture<Result<>> run(JobPtr job);
    [[nodiscard]] TaskScope &taskScope() { return m_tasks; }

private:
    struct Disk
    {
        ImageFacts top;
        bool flattens = false;
        QString target, file, format;
        Bytes size;
        QString temporary; // volume on the host
    };
    QFuture<Result<>> write(JobPtr job);
    QFuture<Result<>> writeOva(JobPtr job);
    QFuture<Result<>> prepare(Disk *disk, JobPtr job);
    QFuture<Result<>> addVolume(QString name, QString key, Bytes size, JobPtr job);
    QFuture<Result<>> fetch(QString key, QString path, JobPtr job);
    QFuture<Result<>> convert(QString from, QString format, QString to, JobPtr job);
    QFuture<Result<>> openWriter(Packing packing);
    QFuture<Result<>> addBytes(QString name, QByteArray bytes);
    QFuture<Result<>> addFile(QString name, QString path, JobPtr job);
    QFuture<Result<>> finish();
    QFuture<Result<>> removeTemporaries();
    [[nodiscard]] QByteArray sums() const { return m_writer->sums(); }

    HostAccess &m_from;
    ExportRequest m_request;
    std::shared_ptr<CommandRunner> m_runner;
    std::shared_ptr<ArchiveWriter> m_writer;
    std::vector<Disk> m_disks;
    Flattener m_flattener;
    TaskScope m_tasks;
};

// Where big files lie for a while: beside `path`, else the computer's usual place.
QString workFolderFor(const QString &path);
// A file or folder of this computer that is removed if this program does not do so any more.
void noteFile(HostAccess &host, const QString &path);
CommandSpec convertCommand(
    const QString &from, const QString &format, const QString &to, const QString &toFormat);

} // namespace inn::transfer
