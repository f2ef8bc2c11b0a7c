#pragma once

#include "backend/base/bytes.h"
#include "backend/base/filedescriptor.h"
#include "backend/base/job.h"
#include "backend/base/result.h"
#include "backend/base/stretches.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <memory>
#include <vector>

// Files that hold machines: tar archives (plain, gzip, zstd) and folders. What is read is hostile: only plain
// files with plain names count, sizes are bounded, nothing outside is ever touched. All of this blocks.
namespace inn::transfer {

struct ArchiveEntry
{
    QString name; // "disks/vda.qcow2"
    quint64 size = 0;
    bool operator==(const ArchiveEntry &) const = default;
};

inline constexpr size_t kMostEntries = 1024;
inline constexpr quint64 kMostEntrySize = quint64(1) << 46; // 64 TiB
inline constexpr qint64 kMostText = 8 << 20; // documents and lists

// What is wrong with a name in an archive; empty is fine: relative, no “..”, no strange letters.
QString entryNameProblem(const QString &name);

// Gets the bytes of an entry, piece by piece.
using ByteSink = std::function<Result<>(QByteArrayView piece)>;

class ArchiveReader
{
public:
    // A folder, or an archive. Errors: NotFound, Denied, InvalidConfig (no archive, or one that is not to be
    // trusted).
    static Result<std::unique_ptr<ArchiveReader>> open(const QString &path, const JobPtr &job = {});
    virtual ~ArchiveReader() = default;

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] const std::vector<ArchiveEntry> &entries() const { return m_entries; }
    [[nodiscard]] const ArchiveEntry *find(const QString &name) const;
    // Reads an entry to its end. Errors: NotFound, InvalidConfig (shorter or longer than announced),
    // Cancelled.
    virtual Result<> read(const QString &name, const ByteSink &sink, const JobPtr &job) = 0;
    // A small one. Errors: InvalidConfig (more than kMostText).
    Result<QByteArray> text(const QString &name);

protected:
    explicit ArchiveReader(QString path)
        : m_path(std::move(path))
    {
    }
    Result<> addEntry(const QString &name, qint64 size);

    QString m_path;
    std::vector<ArchiveEntry> m_entries;
};

// What a file or folder is called until it is finished.
QString unfinishedFile(const QString &path);

enum class Packing { Folder, Tar, TarGzip, TarZstd };

class ArchiveWriter
{
public:
    // Errors: AlreadyExists, Denied. What is not finished is removed again.
    static Result<std::unique_ptr<ArchiveWriter>> create(const QString &path, Packing packing);
    virtual ~ArchiveWriter() = default;

    Result<> add(const QString &name, const QByteArray &bytes);
    // As many bytes as announced come out of the descriptor (a file, or a pipe that is waited for). A folder
    // keeps its holes.
    Result<> addFrom(const QString &name, quint64 size, const FileDescriptor &source, const JobPtr &job,
        HoleWay holes = HoleWay::None);
    virtual Result<> finish() = 0;
    // Of what was added so far: lines as sha256sum(1) writes them.
    [[nodiscard]] const QByteArray &sums() const { return m_sums; }

protected:
    virtual Result<> begin(const QString &name, quint64 size) = 0;
    virtual Result<> write(QByteArrayView piece) = 0;
    virtual Result<> leaveOut(quint64 length); // zeros
    virtual Result<> end() = 0;

private:
    QByteArray m_sums;
};

// Reads from a pipe or file into `sink` until its end; waits, and looks at the job meanwhile.
Result<> drain(const FileDescriptor &source, const ByteSink &sink, const JobPtr &job);

} // namespace inn::transfer
