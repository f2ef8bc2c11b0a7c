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

// Deletes machines and, only where ticked, their disks. A disk that another machine uses cannot be ticked.
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
    void updateSummary();

    std::vector<QPointer<models::Domain>> m_domains;
    QTreeWidget *m_disks;
    QLabel *m_summary;
    QPushButton *m_delete;
};

} // namespace inn::ui
