#include "backend/drivers/qemu/capabilities/tpmemulator.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>

#include <array>

namespace inn::qemu {

namespace {

// Its word, ours, and that of documents.
struct Version
{
    QLatin1String capability, feature, name;
};
constexpr std::array<Version, 2> kVersions { {
    { QLatin1String("tpm-1.2"), QLatin1String("swtpm-1.2"), QLatin1String("1.2") },
    { QLatin1String("tpm-2.0"), QLatin1String("swtpm-2.0"), QLatin1String("2.0") },
} };

} // namespace

QString tpmSetupProgram()
{
    return QStandardPaths::findExecutable(QStringLiteral("swtpm_setup"));
}

QStringList tpmSetupArguments()
{
    return { QStringLiteral("--print-capabilities") };
}

QSet<QString> tpmFeatures(const QByteArray &answer)
{
    const QJsonArray capabilities = QJsonDocument::fromJson(answer).object().value(u"features").toArray();
    QSet<QString> found;
    for (const Version &version : kVersions) {
        if (capabilities.contains(QString(version.capability)))
            found.insert(version.feature);
    }
    return found;
}

QStringList tpmVersions(const QSet<QString> &features)
{
    QStringList found;
    for (const Version &version : kVersions) {
        if (features.contains(version.feature))
            found.append(version.name);
    }
    return found;
}

} // namespace inn::qemu
