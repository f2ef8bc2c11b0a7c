#include "backend/transfer/imagereading.h"

#include "backend/base/translated.h"
#include "backend/transfer/imageheader.h"

#include <QCryptographicHash>

#include <zlib.h>

namespace inn::transfer {

namespace {

constexpr qsizetype kSector = 512;
constexpr qsizetype kPiece = 1 << 18;
constexpr int kGzipOnly = 16; // added to the size of the window

Error damaged(const QString &name)
{
    return { ErrorCode::InvalidConfig,
        translated("The checksum of “%1” is wrong: the file is damaged or was changed.").arg(name) };
}

class ImageCheck
{
public:
    ImageCheck(QString name, QString format, const ByteSink &sink)
        : m_name(std::move(name))
        , m_format(std::move(format))
        , m_sink(sink)
    {
    }
    Result<> take(QByteArrayView piece)
    {
        m_end.append(piece.data() + std::max<qsizetype>(0, piece.size() - kSector),
            std::min<qsizetype>(kSector, piece.size()));
        m_end = m_end.right(kSector);
        if (m_isChecked)
            return m_sink(piece);
        m_begin.append(piece.data(), piece.size());
        if (m_begin.size() < kHeaderBytes)
            return {};
        return pass();
    }
    Result<> finish()
    {
        if (!m_isChecked)
            TRY(pass());
        // Some images tell what they are at their end only.
        return checkSoleImage(m_name, m_format, m_begin, m_end);
    }

private:
    Result<> pass()
    {
        m_isChecked = true;
        if (m_format == u"qcow2")
            TRY(checkSoleImage(m_name, m_format, m_begin, {}));
        TRY(m_sink(m_begin));
        m_begin.truncate(kHeaderBytes);
        return {};
    }
    QString m_name, m_format;
    const ByteSink &m_sink;
    QByteArray m_begin, m_end;
    bool m_isChecked = false;
};

// What gzip(1) packs, not more of it than announced.
class Unpacker
{
public:
    Unpacker(QString name, quint64 most)
        : m_name(std::move(name))
        , m_most(most)
        , m_isReady(::inflateInit2(&m_stream, MAX_WBITS + kGzipOnly) == Z_OK)
    {
    }
    ~Unpacker()
    {
        if (m_isReady)
            ::inflateEnd(&m_stream);
    }
    Q_DISABLE_COPY_MOVE(Unpacker)
    Result<> take(QByteArrayView piece, ImageCheck &image)
    {
        QByteArray buffer(kPiece, Qt::Uninitialized);
        m_stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(piece.data()));
        m_stream.avail_in = uInt(piece.size());
        while (m_stream.avail_in > 0 || m_stream.avail_out == 0) {
            if (!m_isReady || m_isEnded)
                return broken();
            m_stream.next_out = reinterpret_cast<Bytef *>(buffer.data());
            m_stream.avail_out = uInt(buffer.size());
            const int status = ::inflate(&m_stream, Z_NO_FLUSH);
            if (status == Z_BUF_ERROR)
                break; // more is to come
            m_isEnded = status == Z_STREAM_END;
            const auto size = buffer.size() - qsizetype(m_stream.avail_out);
            m_done += quint64(size);
            if ((status != Z_OK && !m_isEnded) || m_done > m_most)
                return broken();
            TRY(image.take(QByteArrayView(buffer).first(size)));
            if (m_isEnded && m_stream.avail_in == 0)
                break;
        }
        return {};
    }
    [[nodiscard]] Result<> finish() const { return m_isEnded ? Result<>() : Result<>(broken()); }

private:
    [[nodiscard]] Error broken() const
    {
        return { ErrorCode::InvalidConfig,
            translated("“%1” is not packed as its description says.").arg(m_name) };
    }
    QString m_name;
    quint64 m_most = 0, m_done = 0;
    z_stream m_stream {};
    bool m_isReady = false, m_isEnded = false;
};

} // namespace

Result<> readImage(const ImportSource &source, const QString &file, const QString &format,
    const ByteSink &sink, const JobPtr &job)
{
    const ImportSource::Packed packed
        = source.packed.value(file, ImportSource::Packed { QStringList(file), false, 0 });
    ImageCheck image(file, format, sink);
    Unpacker unpacker(file, packed.most);
    for (const QString &name : packed.pieces) {
        const QByteArray sum = source.sums.value(name);
        QCryptographicHash hash(sum.size() == 40 ? QCryptographicHash::Sha1 : QCryptographicHash::Sha256);
        const ByteSink checked = [&](QByteArrayView piece) {
            hash.addData(piece);
            return packed.isGzip ? unpacker.take(piece, image) : image.take(piece);
        };
        TRY(source.reader->read(name, checked, job));
        if (!sum.isEmpty() && hash.result().toHex() != sum)
            return damaged(name);
    }
    if (packed.isGzip)
        TRY(unpacker.finish());
    return image.finish();
}

} // namespace inn::transfer
