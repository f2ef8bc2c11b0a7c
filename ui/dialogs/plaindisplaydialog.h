#pragma once

#include <QDialog>

class QCheckBox;

namespace inn::ui {

// Whether a screen may cross the network unencrypted; declining is what happens by itself.
class PlainDisplayDialog : public QDialog
{
    Q_OBJECT

public:
    PlainDisplayDialog(const QString &host, const QString &prompt, QWidget *parent = nullptr);
    [[nodiscard]] bool isForHost() const; // all screens of the host, from now on

private:
    QCheckBox *m_forHost;
};

} // namespace inn::ui
