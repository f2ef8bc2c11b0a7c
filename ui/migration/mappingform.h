#pragma once

#include "backend/migration/moveplan.h"

#include <QScrollArea>

namespace inn::ui {

// What the machine's interfaces are connected to on its new host, and where its disks lie there.
class MappingForm : public QScrollArea
{
    Q_OBJECT

public:
    explicit MappingForm(QWidget *parent = nullptr);
    // Of one machine; no edited().
    void setMachine(const migration::GuestFacts &guest, const migration::HostFacts &destination,
        const migration::MovePlan &plan);
    void clear();
    void focusNetworks();

Q_SIGNALS:
    void networksEdited(const std::vector<inn::migration::NetworkMapping> &networks);
    void disksEdited(const std::vector<inn::migration::DiskMapping> &disks);

private:
    void addNetworks(
        class QGridLayout *grid, const migration::GuestFacts &guest, const migration::HostFacts &destination);
    void addDisks(class QGridLayout *grid, const migration::GuestFacts &guest);
    void chooseNetwork(const migration::Attachment &from, const std::optional<migration::Attachment> &to);
    void choosePath(const QString &target, const QString &before, const QString &path);

    migration::MovePlan m_plan;
    QString m_shown; // what the rows were made of
};

} // namespace inn::ui
