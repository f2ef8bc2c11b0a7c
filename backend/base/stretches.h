#pragma once

#include "backend/base/filedescriptor.h"
#include "backend/base/job.h"
#include "backend/base/result.h"

#include <QByteArray>

// Copying what has holes, between files and pipes. All of this waits, and looks at the job meanwhile.
namespace inn {

// How a descriptor tells where nothing is stored.
enum class HoleWay {
    None, // not at all: zeros
    InFile, // it is a file, which has holes itself
    Told, // between two threads of this program: eight bytes announce the length and kind of what follows
};

struct Stretch
{
    quint64 length = 0; // 0: the end
    bool isHole = false;
    bool operator==(const Stretch &) const = default;
};

// One end of a copy.
struct CopyEnd
{
    FileDescriptor file;
    HoleWay holes = HoleWay::None;
    QString message; // one sentence for what goes wrong with it
};

class StretchReader
{
public:
    StretchReader(CopyEnd end, JobPtr job);
    // What comes next, not longer than `most`; of data no more than a piece, which bytes() has then.
    Result<Stretch> next(quint64 most = quint64(INT64_MAX));
    [[nodiscard]] QByteArrayView bytes() const { return { m_buffer.constData(), m_size }; }

private:
    Result<Stretch> readData(quint64 most);
    Result<quint64> readSome(char *target, quint64 most);
    Result<bool> readAnnouncement();
    [[nodiscard]] Stretch nextInFile(quint64 most) const;

    CopyEnd m_end;
    JobPtr m_job;
    QByteArray m_buffer;
    qsizetype m_size = 0;
    Stretch m_announced;
};

class StretchWriter
{
public:
    StretchWriter(CopyEnd end, JobPtr job);
    Result<> write(QByteArrayView bytes);
    // The same, but what is zero becomes holes.
    Result<> writeSparsely(QByteArrayView bytes);
    Result<> leaveOut(quint64 length);

private:
    Result<> writeAll(QByteArrayView bytes);
    Result<> writeZeros(quint64 length);
    Result<> leaveOutOfFile(quint64 length);

    CopyEnd m_end;
    JobPtr m_job;
};

bool isZero(QByteArrayView bytes);
// Whether that is a file that can have holes.
bool canHaveHoles(const FileDescriptor &file);

} // namespace inn
