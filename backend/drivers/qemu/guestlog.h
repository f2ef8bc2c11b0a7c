#pragma once

#include "backend/base/bytes.h"
#include "backend/base/commandspec.h"
#include "backend/base/filedescriptor.h"
#include "backend/base/result.h"

namespace inn::qemu {

// The log of one guest's emulator, which QEMU writes itself so that it goes on without us; kept bounded.
class GuestLog
{
public:
    static constexpr qint64 kLargest = 2 << 20;
    static constexpr int kOldFiles = 3;

    explicit GuestLog(QString path)
        : m_path(std::move(path))
    {
    }
    // Begins the chapter of one start: rotates, writes who starts what, and gives the file for the emulator.
    Result<FileDescriptor> begin(const CommandSpec &command, const QString &versions);
    void append(const QString &line) const; // one line with the time
    // What was written since begin() by others, at most `limit` bytes of its end.
    [[nodiscard]] QString written(qint64 limit = 8192) const;
    // The last line of written() that says something.
    [[nodiscard]] QString lastWords() const;
    [[nodiscard]] Result<QByteArray> tail(Bytes limit) const; // absent file: empty
    // Copies and truncates when too large; the emulator's descriptor appends, so it goes on at the new end.
    void rotate() const;
    [[nodiscard]] const QString &path() const { return m_path; }
    void renameTo(const QString &path);

private:
    QString m_path;
    qint64 m_begin = 0;
};

} // namespace inn::qemu
