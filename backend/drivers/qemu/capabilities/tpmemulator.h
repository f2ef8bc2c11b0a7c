#pragma once

#include <QByteArray>
#include <QSet>
#include <QString>
#include <QStringList>

// swtpm, which emulates TPMs beside QEMU. What it can is kept among the features of each emulator.
namespace inn::qemu {

// Asks what it can; empty: not installed.
QString tpmSetupProgram();
QStringList tpmSetupArguments();
// The versions of TPMs in its answer, as features. Whatever else it says counts for none.
QSet<QString> tpmFeatures(const QByteArray &answer);
// The versions among the features: "1.2", "2.0".
QStringList tpmVersions(const QSet<QString> &features);

} // namespace inn::qemu
