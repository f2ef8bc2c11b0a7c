#include "backend/base/hostfiles.h"
#include "backend/base/stretches.h"
#include "backend/base/translated.h"
#include "backend/transfer/archive.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

#include <archive.h>
#include <archive_entry.h>
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace inn::transfer {

namespace {

constexpr size_t kPiece = 1 << 20;
constexpr qsizetype kLongestName = 400;

Error notTrusted(const QString &path, const QString &reason)
{
    return { ErrorCode::InvalidConfig,
        translated("“%1” cannot be imported: %2").arg(QFileInfo(path).fileName(), reason) };
}

Error isCancelled()
{
    return { ErrorCode::Cancelled, translated("The operation was cancelled.") };
}

struct ReadArchive
{
    void operator()(archive *one) const { ::archive_read_free(one); }
};
using ReadHandle = std::unique_ptr<archive, ReadArchive>;

Result<ReadHandle> openTar(const QString &path)
{
    ReadHandle handle(::archive_read_new());
    if (!handle)
        return Error { ErrorCode::Internal, translated("There is not enough memory to read archives.") };
    ::archive_read_support_format_tar(handle.get());
    ::archive_read_support_filter_gzip(handle.get());
    ::archive_read_support_filter_zstd(handle.get());
    if (::archive_read_open_filename(handle.get(), QFile::encodeName(path).constData(), kPiece)
        != ARCHIVE_OK) {
        const QString why = QString::fromUtf8(::archive_error_string(handle.get()));
        Error error = notTrusted(path, translated("it is no archive that could be read."));
        error.details = why;
        return error;
    }
    return handle;
}

class TarReader final : public ArchiveReader
{
public:
    explicit TarReader(const QString &path)
        : ArchiveReader(path)
    {
    }
    Result<> scan(const JobPtr &job);
    Result<> read(const QString &name, const ByteSink &sink, const JobPtr &job) override;

private:
    Result<bool> next(archive *handle, archive_entry **entry, const JobPtr &job) const;
};

// False at the end.
Result<bool> TarReader::next(archive *handle, archive_entry **entry, const JobPtr &job) const
{
    if (job && job->isCancelRequested())
        return isCancelled();
    const int status = ::archive_read_next_header(handle, entry);
    if (status == ARCHIVE_EOF)
        return false;
    if (status != ARCHIVE_OK && status != ARCHIVE_WARN) {
        Error error = notTrusted(m_path, translated("the archive is damaged or incomplete."));
        error.details = QString::fromUtf8(::archive_error_string(handle));
        return error;
    }
    return true;
}

QString nameOf(archive_entry *entry)
{
    const char *name = ::archive_entry_pathname(entry);
    QString text = name ? QString::fromUtf8(name) : QString();
    while (text.startsWith(QStringLiteral("./")))
        text.remove(0, 2);
    return text;
}

Result<> TarReader::scan(const JobPtr &job)
{
    TRY_ASSIGN(const ReadHandle handle, openTar(m_path));
    archive_entry *entry = nullptr;
    while (true) {
        TRY_ASSIGN(const bool more, next(handle.get(), &entry, job));
        if (!more)
            break;
        QString name = nameOf(entry);
        if (::archive_entry_filetype(entry) == AE_IFDIR) {
            while (name.endsWith(u'/'))
                name.chop(1);
            if (name.isEmpty() || entryNameProblem(name).isEmpty())
                continue;
        }
        if (::archive_entry_hardlink(entry) || ::archive_entry_symlink(entry)
            || (::archive_entry_filetype(entry) != AE_IFREG && ::archive_entry_filetype(entry) != AE_IFDIR)) {
            return notTrusted(
                m_path, translated("“%1” in it is a link or a device, not a file.").arg(name.left(80)));
        }
        TRY(addEntry(name, ::archive_entry_size_is_set(entry) ? ::archive_entry_size(entry) : -1));
    }
    if (m_entries.empty())
        return notTrusted(m_path, translated("there is nothing in it."));
    return {};
}

Result<> TarReader::read(const QString &name, const ByteSink &sink, const JobPtr &job)
{
    const ArchiveEntry *wanted = find(name);
    if (!wanted)
        return notTrusted(m_path, translated("“%1” is missing in it.").arg(name.left(80)));
    TRY_ASSIGN(const ReadHandle handle, openTar(m_path));
    archive_entry *entry = nullptr;
    while (true) {
        TRY_ASSIGN(const bool more, next(handle.get(), &entry, job));
        if (!more)
            return notTrusted(m_path, translated("it was changed while it was read."));
        if (nameOf(entry) == name && ::archive_entry_filetype(entry) == AE_IFREG)
            break;
    }
    QByteArray buffer(qsizetype(kPiece), Qt::Uninitialized);
    quint64 done = 0;
    while (true) {
        if (job && job->isCancelRequested())
            return isCancelled();
        const la_ssize_t size = ::archive_read_data(handle.get(), buffer.data(), size_t(buffer.size()));
        if (size < 0) {
            Error error = notTrusted(m_path, translated("the archive is damaged or incomplete."));
            error.details = QString::fromUtf8(::archive_error_string(handle.get()));
            return error;
        }
        if (size == 0)
            break;
        done += quint64(size);
        if (done > wanted->size)
            return notTrusted(m_path, translated("“%1” is longer than announced.").arg(name.left(80)));
        TRY(sink(QByteArrayView(buffer.constData(), qsizetype(size))));
        if (job && wanted->size > 0)
            job->report(double(done) / double(wanted->size));
    }
    if (done != wanted->size)
        return notTrusted(m_path, translated("“%1” is shorter than announced.").arg(name.left(80)));
    return {};
}

class FolderReader final : public ArchiveReader
{
public:
    explicit FolderReader(const QString &path)
        : ArchiveReader(path)
    {
    }
    Result<> scan()
    {
        QDirIterator files(m_path, QDir::Files | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
            QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QFileInfo info(files.next());
            const QString name = QDir(m_path).relativeFilePath(info.filePath());
            if (info.isSymLink() || !info.isFile()) {
                return notTrusted(
                    m_path, translated("“%1” in it is a link or a device, not a file.").arg(name.left(80)));
            }
            TRY(addEntry(name, info.size()));
        }
        if (m_entries.empty())
            return notTrusted(m_path, translated("there is nothing in it."));
        return {};
    }
    Result<> read(const QString &name, const ByteSink &sink, const JobPtr &job) override
    {
        const ArchiveEntry *wanted = find(name);
        if (!wanted)
            return notTrusted(m_path, translated("“%1” is missing in it.").arg(name.left(80)));
        const QString whole = m_path + u'/' + name;
        const FileDescriptor file(
            ::open(QFile::encodeName(whole).constData(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK));
        struct stat facts = {};
        if (!file.isValid() || ::fstat(file.get(), &facts) != 0)
            return systemError(errno, translated("“%1” could not be read.").arg(whole));
        if (!S_ISREG(facts.st_mode))
            return notTrusted(m_path, translated("it was changed while it was read."));
        quint64 done = 0;
        const ByteSink counted = [&](QByteArrayView piece) -> Result<> {
            done += quint64(piece.size());
            if (done > wanted->size)
                return notTrusted(m_path, translated("“%1” is longer than announced.").arg(name.left(80)));
            if (job)
                job->report(double(done) / double(wanted->size));
            return sink(piece);
        };
        TRY(drain(file, counted, job));
        if (done != wanted->size)
            return notTrusted(m_path, translated("“%1” is shorter than announced.").arg(name.left(80)));
        return {};
    }
};

} // namespace

QString entryNameProblem(const QString &name)
{
    const QString text = translated("a name in it is not acceptable (“%1”).").arg(name.left(80));
    if (name.isEmpty() || name.size() > kLongestName || name.startsWith(u'/') || name.contains(u'\\')
        || name.contains(QChar::ReplacementCharacter))
        return text;
    for (const QChar letter : name) {
        if (letter.category() == QChar::Other_Control || letter.category() == QChar::Other_Format)
            return text;
    }
    const QStringList parts = name.split(u'/');
    for (const QString &part : parts) {
        if (part.isEmpty() || part == u"." || part == u"..")
            return text;
    }
    return {};
}

Result<> ArchiveReader::addEntry(const QString &name, qint64 size)
{
    if (const QString problem = entryNameProblem(name); !problem.isEmpty())
        return notTrusted(m_path, problem);
    if (m_entries.size() >= kMostEntries)
        return notTrusted(m_path, translated("there are too many files in it."));
    if (size < 0 || quint64(size) > kMostEntrySize)
        return notTrusted(m_path, translated("“%1” in it has no acceptable size.").arg(name.left(80)));
    if (find(name))
        return notTrusted(m_path, translated("“%1” is twice in it.").arg(name.left(80)));
    m_entries.push_back({ name, quint64(size) });
    return {};
}

const ArchiveEntry *ArchiveReader::find(const QString &name) const
{
    for (const ArchiveEntry &entry : m_entries) {
        if (entry.name == name)
            return &entry;
    }
    return nullptr;
}

Result<QByteArray> ArchiveReader::text(const QString &name)
{
    const ArchiveEntry *entry = find(name);
    if (entry && entry->size > quint64(kMostText))
        return notTrusted(m_path, translated("“%1” in it is too large.").arg(name.left(80)));
    QByteArray all;
    const ByteSink sink = [&all](QByteArrayView piece) -> Result<> {
        all.append(piece.data(), piece.size());
        return {};
    };
    TRY(read(name, sink, {}));
    return all;
}

Result<std::unique_ptr<ArchiveReader>> ArchiveReader::open(const QString &path, const JobPtr &job)
{
    const QFileInfo info(path);
    if (!info.exists())
        return Error { ErrorCode::NotFound, translated("There is no file “%1”.").arg(path) };
    if (!info.isReadable()) {
        return Error { ErrorCode::Denied,
            translated("“%1” may not be read; ask its owner, or copy it to a place of yours.").arg(path) };
    }
    if (info.isDir()) {
        auto folder = std::make_unique<FolderReader>(info.canonicalFilePath());
        TRY(folder->scan());
        return folder;
    }
    if (!info.isFile())
        return notTrusted(path, translated("it is no file."));
    auto tar = std::make_unique<TarReader>(path);
    TRY(tar->scan(job));
    return tar;
}

Result<> drain(const FileDescriptor &source, const ByteSink &sink, const JobPtr &job)
{
    StretchReader reader({ source, HoleWay::None, translated("The data could not be read.") }, job);
    while (true) {
        TRY_ASSIGN(const Stretch next, reader.next());
        if (next.length == 0)
            return {};
        TRY(sink(reader.bytes()));
    }
}

} // namespace inn::transfer
