#pragma once

#include <QDialog>

namespace inn::ui {

// Shows the key of a host that is not known yet; accepting means to trust it from now on.
class HostKeyDialog : public QDialog
{
    Q_OBJECT

public:
    HostKeyDialog(const QString &host, const QString &fingerprint, QWidget *parent = nullptr);
};

} // namespace inn::ui
