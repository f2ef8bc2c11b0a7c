#pragma once

#include "backend/api/networks.h"

#include <QDialog>
#include <QPointer>

class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace inn::models {
class Host;
}

namespace inn::ui {

class MessageBar;

// Which machine always gets which address of a network; changes hold at once.
class ReservationsDialog : public QDialog
{
    Q_OBJECT

public:
    ReservationsDialog(models::Host *host, const api::NetworkInfoPtr &network, QWidget *parent = nullptr);

private:
    void load();
    void show(const Result<QByteArray> &document);
    void updateButtons();
    void add();
    void remove();
    void change(api::NetworkCommand command, const QByteArray &xml, const QString &title);

    QPointer<models::Host> m_host;
    api::NetworkInfoPtr m_network;
    MessageBar *m_message;
    QTreeWidget *m_list;
    QLineEdit *m_mac, *m_address, *m_name;
    QPushButton *m_add, *m_remove;
};

} // namespace inn::ui
