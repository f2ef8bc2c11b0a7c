#pragma once

#include "backend/base/result.h"
#include "backend/drivers/qemu/processors/processordata.h"

#include <QHash>
#include <QStringList>

#include <memory>
#include <vector>

namespace inn::qemu {

struct ProcessorVendor
{
    QString name; // "AMD"
    ProcessorData data;
};

struct ProcessorFeature
{
    QString name;
    ProcessorData data;
    bool isMigratable = true;
};

struct ProcessorModel
{
    struct Signature
    {
        unsigned family = 0, model = 0;
        quint16 steppings = 0; // a bit for each; none: all
    };
    QString name, vendor;
    bool namesHosts = true, namesGuests = true; // which processors may be described by it
    std::vector<Signature> signatures;
    ProcessorData data;
    QStringList removed; // features that it had once
    [[nodiscard]] bool isOf(const ProcessorSignature &signature) const;
};

// libvirt's table of x86 processors: the names of vendors, features and models and the bits they stand for.
// It comes with libvirt's library, which this program needs anyhow.
class ProcessorMap
{
public:
    // NotFound when there is none; Protocol when a file of it cannot be understood.
    static Result<ProcessorMap> read(const QString &folder);
    // The one that is installed, read once; null: there is none.
    static const ProcessorMap *installed();

    [[nodiscard]] const std::vector<ProcessorFeature> &features() const { return m_features; }
    [[nodiscard]] const std::vector<ProcessorModel> &models() const { return m_models; } // oldest first
    // Null: not known.
    [[nodiscard]] const ProcessorFeature *feature(const QString &name) const;
    [[nodiscard]] const ProcessorModel *model(const QString &name) const;
    [[nodiscard]] const ProcessorVendor *vendor(const QString &name) const;
    [[nodiscard]] const ProcessorVendor *vendorIn(const ProcessorData &data) const;
    [[nodiscard]] QStringList names(const ProcessorData &data) const; // of the features in it

private:
    friend class ProcessorMapReader;
    std::vector<ProcessorVendor> m_vendors;
    std::vector<ProcessorFeature> m_features;
    std::vector<ProcessorModel> m_models;
    QHash<QString, size_t> m_featureNumbers, m_modelNumbers;
};

} // namespace inn::qemu
