#pragma once

#include "backend/config/domain/domainconfig.h"
#include "ui/domain/hardware/adddevicedialog.h"
#include "ui/domain/hardware/hardwareentries.h"

#include <QPointer>
#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;
class QStackedWidget;
class QTabWidget;

namespace inn::models {
class Domain;
}

namespace inn::ui {

class HardwareForm;
class MessageBar;
class Prompter;
class ResourcesForm;
class ScopeBox;
class XmlEditor;

// All devices of a machine: what they are, their settings as a plain form and as XML; adding and removing
// them, now, for the next start, or both.
class HardwarePage : public QWidget
{
    Q_OBJECT

public:
    HardwarePage(models::Domain *domain, Prompter &prompter, QWidget *parent = nullptr);
    [[nodiscard]] api::DeviceScope scope() const;
    [[nodiscard]] bool isEdited() const { return m_formEdited || m_xmlEdited; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    void buildLeft(QWidget *left);
    void buildRight(QWidget *right);
    void domainChanged();
    void load();
    void loaded(const Result<QByteArray> &shown, const Result<QByteArray> &inactive);
    void fillList();
    void showEntry();
    void setEdited(bool form, bool xml);
    void updateButtons();
    [[nodiscard]] const HardwareEntry *current() const;
    [[nodiscard]] QWidget *panelFor(const HardwareEntry &entry) const;
    [[nodiscard]] HardwareForm *formFor(const HardwareEntry &entry) const;

    void openAdd(AddDeviceDialog::Kind kind);
    void add(const AddDeviceDialog &dialog);
    void attach(const QByteArray &device, const QString &label);
    void confirmRemoval();
    void remove(const HardwareEntry &entry);

    void apply();
    void applyLive(api::DeviceScope scope);
    void applyResources(api::DeviceScope scope);
    void applyConfig();
    void offerNextStart(const Error &error);
    void finished(const Result<> &result, const QString &success);
    // The document with what the form or the text says of the device there.
    Result<config::DomainConfig> changed(config::DomainConfig domain, config::DeviceRef device) const;
    [[nodiscard]] Result<config::DeviceRef> placeInDefinition() const;

    QPointer<models::Domain> m_domain;
    Prompter &m_prompter;
    QListWidget *m_list;
    QPushButton *m_add, *m_remove, *m_apply, *m_discard;
    ScopeBox *m_scope;
    QLabel *m_title;
    QWidget *m_bar;
    QTabWidget *m_tabs;
    QStackedWidget *m_forms;
    ResourcesForm *m_resources;
    HardwareForm *m_disk, *m_interface, *m_graphics, *m_boot;
    QWidget *m_cpuTuning, *m_memoryTuning;
    QLabel *m_noForm;
    XmlEditor *m_editor;
    MessageBar *m_message;
    config::DomainConfig m_shown; // of the scope
    config::DomainConfig m_inactive;
    std::vector<HardwareEntry> m_entries;
    HardwareEntry m_selected { HardwareEntry::Kind::Resources, {}, {}, {}, {} };
    bool m_isStale = true; // the list is to be shown anew even if nothing differs
    bool m_loading = false, m_again = false, m_filling = false, m_busy = false;
    bool m_formEdited = false, m_xmlEdited = false;
};

} // namespace inn::ui
