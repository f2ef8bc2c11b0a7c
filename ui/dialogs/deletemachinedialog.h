#pragma once

#include "backend/base/result.h"

#include <QDialog>
#include <QPointer>

#include <vector>

class QLabel;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace inn::api {
struct ImageInfo;
}
namespace inn::models {
class Domain;
}

namespace inn::ui {

class BackingSearch;

// Deletes machines and, only where ticked, their disks. A disk that another machine uses, or whose image
// another one's builds on, cannot be ticked.
class DeleteMachineDialog : public QDialog
{
    Q_OBJECT

public:
    explicit DeleteMachineDialog(const std::vector<models::Domain *> &domains, QWidget *parent = nullptr);
    void accept() override;

private:
    void addMachine(models::Domain *domain);
    void addDisk(QTreeWidgetItem *machine, models::Domain *domain, const QString &path);
    void showSize(const QString &path, const Result<api::ImageInfo> &image);
    // Names of machines, not among those being deleted, that use the path.
    [[nodiscard]] QStringList otherUsers(const models::Domain &domain, const QString &path) const;
    void findBackingUsers();
    void lockDisk(QTreeWidgetItem *disk, const QString &user, const QString &reason) const;
    void updateSummary();

    std::vector<QPointer<models::Domain>> m_domains;
    std::vector<BackingSearch *> m_searches; // one for each host
    QTreeWidget *m_disks;
    QLabel *m_summary;
    QPushButton *m_delete;
};

} // namespace inn::ui
