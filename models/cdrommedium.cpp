#include "models/cdrommedium.h"

#include <QCoreApplication>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

namespace inn::models {

namespace {

bool isCdrom(const QXmlStreamReader &reader)
{
    return reader.name() == QLatin1String("disk")
        && reader.attributes().value(QLatin1String("device")) == QLatin1String("cdrom");
}

// Copies the drive that the reader stands at, without what describes the present medium.
QByteArray copyWithMedium(QXmlStreamReader &reader, const QString &imagePath)
{
    QByteArray copy;
    QXmlStreamWriter writer(&copy);
    writer.writeStartElement(reader.name().toString());
    for (const QXmlStreamAttribute &attribute : reader.attributes()) {
        if (attribute.name() == QLatin1String("type"))
            writer.writeAttribute(QStringLiteral("type"), QStringLiteral("file"));
        else
            writer.writeAttribute(attribute);
    }
    if (!imagePath.isEmpty()) {
        writer.writeEmptyElement(QStringLiteral("source"));
        writer.writeAttribute(QStringLiteral("file"), imagePath);
    }
    int depth = 1;
    while (depth > 0 && !reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement()) {
            const bool ofMedium = depth == 1
                && (reader.name() == QLatin1String("source") || reader.name() == QLatin1String("backingStore")
                    || reader.name() == QLatin1String("mirror"));
            if (ofMedium) {
                reader.skipCurrentElement();
                continue;
            }
            ++depth;
        } else if (reader.isEndElement()) {
            --depth;
        } else if (reader.hasError()) {
            break;
        }
        writer.writeCurrentToken(reader);
    }
    return copy;
}

} // namespace

Result<QByteArray> cdromWithMedium(const QByteArray &domainXml, const QString &imagePath)
{
    QXmlStreamReader reader(domainXml);
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement || !isCdrom(reader))
            continue;
        const QByteArray copy = copyWithMedium(reader, imagePath);
        if (!reader.hasError())
            return copy;
    }
    if (reader.hasError()) {
        return Error { ErrorCode::InvalidConfig,
            QCoreApplication::translate("inn::models", "The machine’s document cannot be read."),
            reader.errorString() };
    }
    return Error { ErrorCode::NotFound,
        QCoreApplication::translate("inn::models", "The machine has no CD-ROM drive; add one first.") };
}

} // namespace inn::models
