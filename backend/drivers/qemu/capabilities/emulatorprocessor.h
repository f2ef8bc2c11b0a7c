#pragma once

#include <QJsonObject>
#include <QStringList>

namespace inn::qemu {

// The best processor that an x86 emulator gives with one accelerator; features by libvirt's names.
struct EmulatorProcessor
{
    QString vendor; // "AuthenticAMD"
    unsigned family = 0, model = 0, stepping = 0;
    QStringList known; // every property that may be a feature
    QStringList present; // that it has
    QStringList notMigratable; // of those

    [[nodiscard]] bool isKnown() const { return !present.isEmpty(); }
    [[nodiscard]] QJsonObject toJson() const;
    static EmulatorProcessor fromJson(const QJsonObject &json);
    // From the properties of two of QEMU's expansions: with only what migrates, and with all.
    static EmulatorProcessor fromExpansions(const QJsonObject &migratable, const QJsonObject &all);
    bool operator==(const EmulatorProcessor &) const = default;
};

// "tsc-adjust" is "tsc_adjust" to libvirt.
QString featureNameFromQemu(const QString &name);

} // namespace inn::qemu
