#include "backend/base/hostfiles.h"
#include "backend/base/translated.h"
#include "backend/transfer/archive.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <archive.h>
#include <archive_entry.h>
#include <cerrno>
#include <cstdio>
#include <ctime>
#include <fcntl.h>
#include <optional>
#include <unistd.h>

namespace inn::transfer {

QString unfinishedFile(const QString &path)
{
    return path + QStringLiteral(".part");
}

namespace {

constexpr mode_t kMode = 0644;
constexpr quint64 kMostAtOnce = 64 << 20;

QByteArrayView zeros()
{
    static const QByteArray piece(1 << 20, '\0');
    return piece;
}

Error exists(const QString &path)
{
    return { ErrorCode::AlreadyExists,
        translated("There is “%1” already; choose another name, or remove it.").arg(path) };
}

Result<> putInPlace(const QString &path)
{
    const QByteArray from = QFile::encodeName(unfinishedFile(path)), to = QFile::encodeName(path);
    if (::renameat2(AT_FDCWD, from.constData(), AT_FDCWD, to.constData(), RENAME_NOREPLACE) != 0)
        return systemError(errno, translated("“%1” could not be written.").arg(path));
    return {};
}

struct WriteArchive
{
    void operator()(archive *one) const { ::archive_write_free(one); }
};

class TarWriter final : public ArchiveWriter
{
public:
    explicit TarWriter(QString path)
        : m_path(std::move(path))
        , m_handle(::archive_write_new())
    {
    }
    ~TarWriter() override
    {
        m_handle.reset();
        if (!m_isFinished)
            QFile::remove(unfinishedFile(m_path));
    }
    Result<> open(Packing packing)
    {
        ::archive_write_set_format_pax_restricted(m_handle.get());
        if (packing == Packing::TarGzip)
            ::archive_write_add_filter_gzip(m_handle.get());
        if (packing == Packing::TarZstd)
            ::archive_write_add_filter_zstd(m_handle.get());
        ::archive_write_set_bytes_in_last_block(m_handle.get(), 1);
        return check(::archive_write_open_filename(
            m_handle.get(), QFile::encodeName(unfinishedFile(m_path)).constData()));
    }
    Result<> finish() override
    {
        TRY(check(::archive_write_close(m_handle.get())));
        m_handle.reset();
        TRY(putInPlace(m_path));
        m_isFinished = true;
        return {};
    }

protected:
    Result<> begin(const QString &name, quint64 size) override
    {
        archive_entry *entry = ::archive_entry_new();
        ::archive_entry_set_pathname(entry, name.toUtf8().constData());
        ::archive_entry_set_pathname_utf8(entry, name.toUtf8().constData());
        ::archive_entry_set_size(entry, la_int64_t(size));
        ::archive_entry_set_filetype(entry, AE_IFREG);
        ::archive_entry_set_perm(entry, kMode);
        ::archive_entry_set_mtime(entry, ::time(nullptr), 0);
        auto begun = check(::archive_write_header(m_handle.get(), entry));
        ::archive_entry_free(entry);
        return begun;
    }
    Result<> write(QByteArrayView piece) override
    {
        const auto size = ::archive_write_data(m_handle.get(), piece.data(), size_t(piece.size()));
        return size == piece.size() ? Result<>() : check(ARCHIVE_FATAL);
    }
    Result<> end() override { return check(::archive_write_finish_entry(m_handle.get())); }

private:
    Result<> check(int status)
    {
        if (status == ARCHIVE_OK || status == ARCHIVE_WARN)
            return {};
        const int number = ::archive_errno(m_handle.get());
        Error error
            = systemError(number > 0 ? number : EIO, translated("“%1” could not be written.").arg(m_path));
        error.details += QString::fromUtf8(::archive_error_string(m_handle.get()));
        return error;
    }
    QString m_path;
    std::unique_ptr<archive, WriteArchive> m_handle;
    bool m_isFinished = false;
};

class FolderWriter final : public ArchiveWriter
{
public:
    explicit FolderWriter(QString path)
        : m_path(std::move(path))
    {
    }
    ~FolderWriter() override
    {
        if (!m_isFinished)
            QDir(unfinishedFile(m_path)).removeRecursively();
    }
    Result<> open() { return ensureFolder(unfinishedFile(m_path), 0755); }
    Result<> finish() override
    {
        TRY(putInPlace(m_path));
        m_isFinished = true;
        return {};
    }

protected:
    Result<> begin(const QString &name, quint64) override
    {
        const QString whole = unfinishedFile(m_path) + u'/' + name;
        TRY(ensureFolder(QFileInfo(whole).path(), 0755));
        m_file = FileDescriptor(
            ::open(QFile::encodeName(whole).constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, kMode));
        if (!m_file.isValid())
            return systemError(errno, translated("“%1” could not be written.").arg(whole));
        m_writer.emplace(
            CopyEnd { m_file, HoleWay::InFile, translated("“%1” could not be written.").arg(whole) },
            JobPtr());
        return {};
    }
    Result<> write(QByteArrayView piece) override { return m_writer->write(piece); }
    Result<> leaveOut(quint64 length) override { return m_writer->leaveOut(length); }
    Result<> end() override
    {
        const bool isSynced = ::fsync(m_file.get()) == 0;
        const int number = errno;
        m_writer.reset();
        m_file.reset();
        return isSynced ? Result<>()
                        : Result<>(systemError(number, translated("“%1” could not be written.").arg(m_path)));
    }

private:
    QString m_path;
    FileDescriptor m_file;
    std::optional<StretchWriter> m_writer;
    bool m_isFinished = false;
};

} // namespace

Result<std::unique_ptr<ArchiveWriter>> ArchiveWriter::create(const QString &path, Packing packing)
{
    if (QFileInfo::exists(path))
        return exists(path);
    if (QFileInfo::exists(unfinishedFile(path)))
        return exists(unfinishedFile(path));
    if (packing == Packing::Folder) {
        auto folder = std::make_unique<FolderWriter>(path);
        TRY(folder->open());
        return folder;
    }
    auto tar = std::make_unique<TarWriter>(path);
    TRY(tar->open(packing));
    return tar;
}

Result<> ArchiveWriter::add(const QString &name, const QByteArray &bytes)
{
    TRY(begin(name, quint64(bytes.size())));
    TRY(write(bytes));
    TRY(end());
    m_sums
        += QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex() + "  " + name.toUtf8() + '\n';
    return {};
}

Result<> ArchiveWriter::leaveOut(quint64 length)
{
    for (quint64 done = 0; done < length; done += quint64(zeros().size()))
        TRY(write(zeros().first(qsizetype(std::min(quint64(zeros().size()), length - done)))));
    return {};
}

Result<> ArchiveWriter::addFrom(
    const QString &name, quint64 size, const FileDescriptor &source, const JobPtr &job, HoleWay holes)
{
    TRY(begin(name, size));
    QCryptographicHash hash(QCryptographicHash::Sha256);
    StretchReader reader({ source, holes, translated("The data could not be read.") }, job);
    quint64 done = 0;
    while (true) {
        TRY_ASSIGN(const Stretch next, reader.next(kMostAtOnce)); // nobody waits long for who cancels
        if (next.length == 0)
            break;
        done += next.length;
        if (done > size) {
            return Error { ErrorCode::InvalidState,
                translated("“%1” grew while it was copied; try again when nothing uses it.").arg(name) };
        }
        if (next.isHole) {
            for (quint64 at = 0; at < next.length; at += quint64(zeros().size()))
                hash.addData(zeros().first(qsizetype(std::min(quint64(zeros().size()), next.length - at))));
            TRY(leaveOut(next.length));
        } else {
            hash.addData(reader.bytes());
            TRY(write(reader.bytes()));
        }
    }
    if (done != size) {
        return Error { ErrorCode::InvalidState,
            translated("“%1” ended too early; the copy is not complete.").arg(name) };
    }
    TRY(end());
    m_sums += hash.result().toHex() + "  " + name.toUtf8() + '\n';
    return {};
}

} // namespace inn::transfer
