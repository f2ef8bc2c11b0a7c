#include "backend/config/moment/checkpointlist.h"

namespace inn::config {

Result<Checkpoint> Checkpoint::read(const QByteArray &xml)
{
    TRY_ASSIGN(CheckpointConfig config, readCheckpoint(xml));
    return Checkpoint { std::move(config), xml };
}

QString Checkpoint::bitmapOf(const QString &disk) const
{
    for (const CheckpointDiskConfig &one : config.disks) {
        if (one.name == disk && one.checkpoint != QStringLiteral("no"))
            return one.bitmap.value_or(name());
    }
    return {};
}

QByteArray withDomain(const CheckpointConfig &checkpoint, const QByteArray &domain)
{
    CheckpointConfig head = checkpoint;
    head.domain.reset();
    head.origin = {};
    QByteArray text = writeCheckpoint(head);
    const qsizetype end = text.lastIndexOf("</domaincheckpoint>");
    if (domain.isEmpty() || end < 0)
        return text;
    return text.insert(end, "  " + rootElement(domain) + '\n');
}

const ParentTexts Checkpoint::kParentTexts {
    QT_TRANSLATE_NOOP("Innkeeper", "The checkpoint “%1” cannot be its own parent."),
    QT_TRANSLATE_NOOP("Innkeeper", "The parent “%1” of the checkpoint “%2” does not exist."),
    QT_TRANSLATE_NOOP("Innkeeper", "The checkpoint “%1” cannot come after “%2”, which follows it."),
};

} // namespace inn::config
