#pragma once

#include "wizards/createvm/createvmpage.h"

class QButtonGroup;
class QLineEdit;
class QVBoxLayout;

namespace inn::wizards {

// What the network card is plugged into: only what is possible here, and why the rest is not.
class NetworkPage : public CreateVmPage
{
    Q_OBJECT

public:
    explicit NetworkPage(CreateVmPlan &plan, QWidget *parent = nullptr);
    void load() override;

Q_SIGNALS:
    void startRequested(const QString &network);

private:
    void rebuild();
    void addOption(const NetworkOption &option, int id);

    std::vector<NetworkOption> m_options;
    QVBoxLayout *m_list;
    QButtonGroup *m_buttons = nullptr;
    QWidget *m_content = nullptr;
    QLineEdit *m_bridge;
};

} // namespace inn::wizards
