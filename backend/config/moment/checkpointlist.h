#pragma once

#include "backend/config/moment/momentlist.h"

namespace inn::config {

// One checkpoint as it is kept.
struct Checkpoint
{
    CheckpointConfig config;
    QByteArray xml;

    static Result<Checkpoint> read(const QByteArray &xml);
    [[nodiscard]] QString name() const { return config.name.value_or(QString()); }
    [[nodiscard]] QString parent() const { return config.parent.value_or(QString()); }
    // The bitmap that keeps what changed on that disk since; "" is none.
    [[nodiscard]] QString bitmapOf(const QString &disk) const;
    static const ParentTexts kParentTexts;
};

// The document of a checkpoint with that document of its domain inside, byte for byte.
QByteArray withDomain(const CheckpointConfig &checkpoint, const QByteArray &domain);

using CheckpointList = MomentList<Checkpoint>;

} // namespace inn::config
