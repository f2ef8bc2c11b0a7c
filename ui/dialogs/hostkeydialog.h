#pragma once

#include <QDialog>

namespace inn::ui {

// Shows the key of a host that is not known yet; accepting means to trust it from now on.
class HostKeyDialog : public QDialog
{
    Q_OBJECT

public:
    // `prompt` is what ssh or libvirt says of the key; the fingerprint in it is shown for comparing.
    HostKeyDialog(const QString &host, const QString &prompt, QWidget *parent = nullptr);
};

} // namespace inn::ui
