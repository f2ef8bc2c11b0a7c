#pragma once

#include <QWidget>

class QLineEdit;
class QToolButton;

namespace inn::ui {

// A list of the host's processors: as text, or pressed one by one in a small window.
class CpuEdit final : public QWidget
{
    Q_OBJECT

public:
    CpuEdit(const QString &name, const QString &accessibleName, unsigned hostCpus, QWidget *parent = nullptr);
    [[nodiscard]] QLineEdit *line() const { return m_line; }

Q_SIGNALS:
    void chosen();

private:
    void openChooser();

    const unsigned m_hostCpus;
    QLineEdit *m_line;
    QToolButton *m_choose;
};

} // namespace inn::ui
