#pragma once

#include "backend/api/secrets.h"

#include <QWidget>

#include <optional>

class QAction;
class QLabel;
class QTreeWidget;

namespace inn::models {
class Host;
}

namespace inn::ui {

class EmptyNote;
class Prompter;

// The passwords and keys that a host keeps, never their values.
class HostSecretsPage : public QWidget
{
    Q_OBJECT

public:
    HostSecretsPage(models::Host *host, Prompter &prompter, QWidget *parent = nullptr);

private:
    void load();
    void show(const Result<std::vector<api::SecretInfo>> &secrets);
    void updateActions();
    [[nodiscard]] std::optional<api::SecretInfo> current() const;
    void setValue();
    void remove();
    void showXml();

    models::Host *m_host;
    Prompter &m_prompter;
    std::vector<api::SecretInfo> m_secrets;
    QLabel *m_message;
    QTreeWidget *m_list;
    EmptyNote *m_none = nullptr;
    QAction *m_new = nullptr;
    QAction *m_set = nullptr;
    QAction *m_xml = nullptr;
    QAction *m_delete = nullptr;
};

QString secretUsageText(api::SecretUsage usage); // for people
QString secretText(const api::SecretInfo &secret); // what it is for

} // namespace inn::ui
