#pragma once

#include "backend/base/result.h"

#include <QWidget>

class QComboBox;

namespace inn::models {
class Host;
}

namespace inn::ui {

class MessageBar;
class XmlEditor;

// What the host and its emulators can do, as libvirt's documents, with what each word in them means.
class HostCapabilitiesPage : public QWidget
{
    Q_OBJECT

public:
    explicit HostCapabilitiesPage(models::Host *host, QWidget *parent = nullptr);

private:
    // One document: the host's, or that of an emulator.
    struct Choice
    {
        QString title;
        QString emulator, architecture, virtType; // empty: the host's
    };
    void load();
    void loadHost();
    void loadEmulator(const Choice &choice);
    void show(const Result<QByteArray> &text, const char *kind);
    void listEmulators(const QByteArray &capabilities);

    models::Host *m_host;
    std::vector<Choice> m_choices;
    int m_loads = 0; // answers to others than the last question are too late
    QComboBox *m_choice;
    MessageBar *m_message;
    XmlEditor *m_editor;
};

} // namespace inn::ui
