#include "ui/domain/pages/hardwarepage.h"

#include "models/domain.h"
#include "models/host.h"
#include "models/texts.h"
#include "ui/domain/hardware/adddevicemenu.h"
#include "ui/domain/hardware/devicechange.h"
#include "ui/domain/hardware/hardwareforms.h"
#include "ui/domain/hardware/interfaceform.h"
#include "ui/domain/hardware/scopebox.h"
#include "ui/domain/tuning/tuningpanels.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/prompter.h"
#include "ui/widgets/xmlcontext.h"
#include "ui/widgets/xmleditor.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>

namespace inn::ui {

using api::DeviceScope;
using config::DeviceFamily;
using Kind = HardwareEntry::Kind;

namespace {

constexpr int kButtonSpacing = 6; // the pages' own layouts have none, and hand that down

} // namespace

HardwarePage::HardwarePage(models::Domain *domain, Prompter &prompter, QWidget *parent)
    : QWidget(parent)
    , m_domain(domain)
    , m_prompter(prompter)
    , m_list(new QListWidget)
    , m_add(new QPushButton(icon(IconName::Add), tr("&Add…")))
    , m_remove(new QPushButton(icon(IconName::Remove), tr("&Remove…")))
    , m_apply(new QPushButton(tr("App&ly")))
    , m_discard(new QPushButton(tr("&Discard Changes")))
    , m_scope(new ScopeBox)
    , m_title(new QLabel)
    , m_bar(new QWidget)
    , m_tabs(new QTabWidget)
    , m_forms(new QStackedWidget)
    , m_resources(new ResourcesForm)
    , m_disk(new DiskForm(domain, prompter))
    , m_interface(new InterfaceForm(domain->host(), domain))
    , m_graphics(new GraphicsForm)
    , m_boot(new BootForm)
    , m_cpuTuning(new CpuTuningPanel(domain))
    , m_memoryTuning(new MemoryTuningPanel(domain))
    , m_noForm(new QLabel(tr("There is no form for this device; its settings are in its XML.")))
    , m_editor(new XmlEditor)
    , m_message(new MessageBar)
{
    setObjectName(QStringLiteral("hardwarePage"));
    auto *left = new QWidget;
    auto *right = new QWidget;
    buildLeft(left);
    buildRight(right);
    auto *splitter = new QSplitter;
    splitter->addWidget(left);
    splitter->addWidget(right);
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({ 290, 600 });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_message);
    layout->addWidget(splitter, 1);
    auto *menu = newAddDeviceMenu(this, [this](AddDeviceDialog::Kind kind) { openAdd(kind); });
    // Not the button's own menu, which waits in a loop of events of its own.
    connect(m_add, &QPushButton::clicked, this,
        [this, menu] { menu->popup(m_add->mapToGlobal(QPoint(0, m_add->height()))); });

    connect(m_list, &QListWidget::currentRowChanged, this, [this] {
        if (!m_filling)
            showEntry();
    });
    for (HardwareForm *form :
        { static_cast<HardwareForm *>(m_resources), m_disk, m_interface, m_graphics, m_boot }) {
        m_forms->addWidget(form);
        connect(form, &HardwareForm::edited, this, [this] { setEdited(true, m_xmlEdited); });
    }
    m_forms->addWidget(m_cpuTuning);
    m_forms->addWidget(m_memoryTuning);
    m_noForm->setAlignment(Qt::AlignCenter);
    m_noForm->setWordWrap(true);
    m_forms->addWidget(m_noForm);
    connect(m_editor, &XmlEditor::textEdited, this, [this] { setEdited(m_formEdited, true); });
    connect(m_scope, &QComboBox::activated, this, &HardwarePage::load);
    connect(m_remove, &QPushButton::clicked, this, &HardwarePage::confirmRemoval);
    connect(m_apply, &QPushButton::clicked, this, &HardwarePage::apply);
    connect(m_discard, &QPushButton::clicked, this, &HardwarePage::showEntry);
    connect(domain, &models::Domain::changed, this, &HardwarePage::domainChanged);
    connect(domain->host(), &models::Host::changed, this, &HardwarePage::updateButtons);
    m_scope->follow(*domain);
    updateButtons();
}

void HardwarePage::buildLeft(QWidget *left)
{
    m_list->setObjectName(QStringLiteral("hardwareList"));
    m_list->setAccessibleName(tr("Hardware of the machine"));
    m_list->setIconSize({ 22, 22 });
    m_list->setSpacing(2);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setFrameShape(QFrame::NoFrame);
    m_add->setObjectName(QStringLiteral("addHardware"));
    m_remove->setObjectName(QStringLiteral("removeHardware"));
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(8, 6, 8, 8);
    buttons->setSpacing(kButtonSpacing);
    buttons->addWidget(m_add);
    buttons->addWidget(m_remove);
    auto *layout = new QVBoxLayout(left);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_list, 1);
    layout->addLayout(buttons);
}

void HardwarePage::buildRight(QWidget *right)
{
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_title->setObjectName(QStringLiteral("hardwareTitle"));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setContentsMargins(12, 10, 12, 6);
    m_scope->setObjectName(QStringLiteral("hardwareScope"));
    m_tabs->setObjectName(QStringLiteral("hardwareTabs"));
    m_tabs->setAccessibleName(tr("Settings of the device"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_forms, tr("Se&ttings"));
    m_tabs->addTab(m_editor, tr("De&vice’s XML"));
    m_editor->setObjectName(QStringLiteral("deviceXml"));
    m_apply->setObjectName(QStringLiteral("applyHardware"));
    m_discard->setObjectName(QStringLiteral("discardHardware"));
    auto *label = new QLabel(tr("Takes effec&t:"));
    label->setBuddy(m_scope);
    auto *bar = new QHBoxLayout(m_bar);
    bar->setContentsMargins(12, 6, 12, 8);
    bar->setSpacing(kButtonSpacing);
    bar->addWidget(label);
    bar->addWidget(m_scope);
    bar->addStretch();
    bar->addWidget(m_discard);
    bar->addWidget(m_apply);
    auto *layout = new QVBoxLayout(right);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_title);
    layout->addWidget(m_tabs, 1);
    layout->addWidget(m_bar);
}

DeviceScope HardwarePage::scope() const
{
    return m_scope->scope();
}

void HardwarePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    domainChanged();
}

void HardwarePage::domainChanged()
{
    if (!isVisible() || !m_domain)
        return;
    m_scope->follow(*m_domain);
    if (!isEdited())
        load();
    updateButtons();
}

void HardwarePage::load()
{
    if (!m_domain)
        return;
    if (m_loading) {
        m_again = true;
        return;
    }
    m_loading = true;
    const bool live = scope() != DeviceScope::Config;
    auto shown = m_domain->xml(live ? api::XmlView::Live : api::XmlView::Inactive);
    shown.then(this, [this](const Result<QByteArray> &first) {
        if (!m_domain)
            return;
        m_domain->xml(api::XmlView::Inactive).then(this, [this, first](const Result<QByteArray> &second) {
            m_loading = false;
            loaded(first, second);
            if (std::exchange(m_again, false))
                load();
        });
    });
}

void HardwarePage::loaded(const Result<QByteArray> &shown, const Result<QByteArray> &inactive)
{
    if (!shown || !inactive) {
        m_message->showError(shown ? inactive.error() : shown.error());
        return;
    }
    auto first = config::readDomain(*shown);
    auto second = config::readDomain(*inactive);
    if (!first || !second) {
        m_message->showError(first ? second.error() : first.error());
        return;
    }
    m_inactive = std::move(*second);
    if (*first == m_shown && !std::exchange(m_isStale, false))
        return;
    m_shown = std::move(*first);
    fillList();
}

void HardwarePage::fillList()
{
    const HardwareEntry before = m_selected;
    m_filling = true;
    m_entries = hardwareEntries(m_shown);
    m_list->clear();
    int row = 0;
    for (size_t i = 0; i < m_entries.size(); ++i) {
        const HardwareEntry &entry = m_entries[i];
        auto *item = new QListWidgetItem(
            icon(entry.icon), entry.text.isEmpty() ? entry.title : entry.title + u'\n' + entry.text, m_list);
        item->setToolTip(entry.text);
        if (entry.kind == before.kind && entry.title == before.title && entry.device == before.device)
            row = int(i);
    }
    m_list->setCurrentRow(row);
    m_filling = false;
    showEntry();
}

const HardwareEntry *HardwarePage::current() const
{
    const int row = m_list->currentRow();
    return row >= 0 && size_t(row) < m_entries.size() ? &m_entries[size_t(row)] : nullptr;
}

// Limits have a form that reads and stores them itself.
QWidget *HardwarePage::panelFor(const HardwareEntry &entry) const
{
    if (entry.kind == Kind::CpuTuning)
        return m_cpuTuning;
    return entry.kind == Kind::MemoryTuning ? m_memoryTuning : nullptr;
}

HardwareForm *HardwarePage::formFor(const HardwareEntry &entry) const
{
    if (panelFor(entry))
        return nullptr;
    if (entry.kind == Kind::Resources)
        return m_resources;
    if (entry.kind == Kind::Boot)
        return m_boot;
    switch (entry.device.family) {
    case DeviceFamily::Disk:
        return m_disk;
    case DeviceFamily::Interface:
        return m_interface;
    case DeviceFamily::Graphics:
        return m_graphics;
    default:
        return nullptr;
    }
}

void HardwarePage::showEntry()
{
    const HardwareEntry *entry = current();
    if (!entry)
        return;
    m_selected = *entry;
    m_title->setText(entry->title);
    HardwareForm *form = formFor(*entry);
    if (form)
        form->show(m_shown, entry->device);
    QWidget *panel = panelFor(*entry);
    m_forms->setCurrentWidget(panel ? panel : form ? static_cast<QWidget *>(form) : m_noForm);
    m_bar->setVisible(!panel);
    const bool isDevice = entry->kind == Kind::Device;
    m_tabs->setTabVisible(1, isDevice);
    if (isDevice) {
        m_editor->setSchema(&config::deviceTable(entry->device.family));
        const QByteArray xml = config::deviceElement(m_shown, entry->device); // on one line
        m_editor->setText((formattedXml(QString::fromUtf8(xml)).trimmed() + u'\n').toUtf8());
        if (!form)
            m_tabs->setCurrentIndex(1);
    }
    if (form || panel)
        m_tabs->setCurrentIndex(0);
    setEdited(false, false);
}

void HardwarePage::setEdited(bool form, bool xml)
{
    m_formEdited = form;
    m_xmlEdited = xml;
    updateButtons();
}

void HardwarePage::updateButtons()
{
    const HardwareEntry *entry = current();
    const QString obstacle = m_domain ? models::whyNotChanged(*m_domain->host()) : tr("The machine is gone.");
    const bool isFree = !m_busy && obstacle.isEmpty();
    // One of the two counts.
    m_forms->setEnabled(obstacle.isEmpty() && !m_xmlEdited);
    m_editor->setReadOnly(!obstacle.isEmpty() || m_formEdited);
    m_apply->setEnabled(isEdited() && isFree);
    m_discard->setEnabled(isEdited() && !m_busy);
    m_remove->setEnabled(entry && entry->kind == Kind::Device && isFree);
    m_add->setEnabled(isFree);
    for (QWidget *widget : { static_cast<QWidget *>(m_forms), static_cast<QWidget *>(m_add),
             static_cast<QWidget *>(m_remove), static_cast<QWidget *>(m_apply) })
        widget->setToolTip(obstacle);
    m_scope->setEnabled(!m_busy && !isEdited());
}

// ---- adding

void HardwarePage::openAdd(AddDeviceDialog::Kind kind)
{
    if (!m_domain)
        return;
    // Names must be free in both documents.
    config::DomainConfig machine = m_shown;
    machine.disks.insert(machine.disks.end(), m_inactive.disks.begin(), m_inactive.disks.end());
    auto *dialog = new AddDeviceDialog(kind, m_domain->host(), machine, m_prompter, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { add(*dialog); });
    dialog->open();
}

void HardwarePage::add(const AddDeviceDialog &dialog)
{
    if (!m_domain)
        return;
    const QByteArray device = dialog.device();
    const QString label = dialog.label();
    const auto image = dialog.newImage();
    m_busy = true;
    updateButtons();
    if (!image) {
        attach(device, label);
        return;
    }
    auto made = m_domain->host()->call([image = *image](api::Connection &connection) {
        return connection.storage() ? connection.storage()->createVolume(image.pool, image.document)
                                    : ready<api::VolumeInfo>(Error { ErrorCode::Unsupported,
                                        HardwarePage::tr("This host has no storage pools.") });
    });
    made.then(this, [this, device, label](const Result<api::VolumeInfo> &volume) {
        if (volume)
            attach(device, label);
        else
            finished(volume.error(), {});
    });
}

void HardwarePage::attach(const QByteArray &device, const QString &label)
{
    if (!m_domain)
        return;
    m_domain->attachDevice(device, scope(), label).then(this, [this, label](const Result<> &added) {
        finished(added, tr("Added: %1.").arg(label));
    });
}

// ---- removing

void HardwarePage::confirmRemoval()
{
    const HardwareEntry *entry = current();
    if (!entry || !m_domain || entry->kind != Kind::Device)
        return;
    QString consequence;
    if (entry->device.family == DeviceFamily::Disk) {
        const config::DiskConfig &disk = m_shown.disks[entry->device.index];
        consequence
            = config::isWithoutMedium(disk) ? QString() : tr("The image stays as it is: %1").arg(entry->text);
    }
    const QString when = scope() == DeviceScope::Config ? tr("It goes at the next start.")
        : scope() == DeviceScope::Live                  ? tr("It goes now and comes back at the next start.")
                                                        : tr("It goes now and for good.");
    m_prompter.confirm(this,
        { tr("Remove a device"), tr("Remove “%1” from “%2”?").arg(entry->title, m_domain->name()),
            consequence.isEmpty() ? when : when + u' ' + consequence, {}, tr("Remove"),
            Confirmation::Risk::LosesData },
        [page = QPointer(this), removed = *entry] {
            if (page)
                page->remove(removed);
        });
}

void HardwarePage::remove(const HardwareEntry &entry)
{
    if (!m_domain)
        return;
    config::DomainConfig document = m_shown;
    config::DeviceInfoConfig *info = config::deviceInfo(document, entry.device);
    // The two documents may have it at different places.
    if (info && scope() == DeviceScope::Both) {
        info->address.reset();
        info->alias.reset();
    }
    const QString label = config::deviceLabel(m_shown, entry.device);
    m_busy = true;
    updateButtons();
    if (scope() != DeviceScope::Config)
        m_message->showMessage(MessageBar::Kind::Information, tr("Waiting for the guest to let go of it…"));
    m_domain->detachDevice(config::deviceElement(document, entry.device), scope(), label)
        .then(this, [this, label](const Result<> &gone) { finished(gone, tr("Removed: %1.").arg(label)); });
}

// ---- changing

Result<config::DomainConfig> HardwarePage::changed(
    config::DomainConfig domain, config::DeviceRef device) const
{
    const HardwareEntry *entry = current();
    if (m_xmlEdited)
        return withTypedDevice(std::move(domain), device, m_editor->text());
    if (HardwareForm *form = entry ? formFor(*entry) : nullptr)
        form->write(domain, device);
    return domain;
}

// The device that is shown, in the document of the next start.
Result<config::DeviceRef> HardwarePage::placeInDefinition() const
{
    const HardwareEntry *entry = current();
    if (scope() == DeviceScope::Config || !entry || entry->kind != Kind::Device)
        return entry ? entry->device : config::DeviceRef {};
    return deviceInDefinition(m_shown, entry->device, m_inactive);
}

void HardwarePage::apply()
{
    const HardwareEntry *entry = current();
    if (!entry || !m_domain || !isEdited())
        return;
    m_busy = true;
    updateButtons();
    const DeviceScope when = scope();
    if (when == DeviceScope::Config || entry->kind == Kind::Boot)
        return applyConfig();
    if (entry->kind == Kind::Resources)
        return applyResources(when);
    applyLive(when);
}

void HardwarePage::applyLive(DeviceScope when)
{
    const HardwareEntry entry = *current();
    const auto after = changed(m_shown, entry.device);
    if (!after) {
        finished(after.error(), {});
        return;
    }
    const QString label = config::deviceLabel(m_shown, entry.device);
    m_domain->updateDevice(config::deviceElement(*after, entry.device), DeviceScope::Live, label)
        .then(this, [this, when, label](const Result<> &result) {
            if (!result && result.error().code == ErrorCode::Unsupported && when == DeviceScope::Both)
                offerNextStart(result.error());
            else if (result && when == DeviceScope::Both)
                applyConfig();
            else
                finished(result, tr("Changed: %1.").arg(label));
        });
}

void HardwarePage::applyResources(DeviceScope when)
{
    const auto next = [this, when](const Result<> &result) {
        if (!result || when == DeviceScope::Live || !m_domain) {
            finished(result, tr("Processors and memory were changed."));
            return;
        }
        applyConfig();
    };
    const unsigned vcpus = m_resources->vcpus();
    const Bytes memory = m_resources->memory();
    const bool otherVcpus = vcpus != m_shown.vcpusCurrent.value_or(m_shown.vcpus.value_or(1));
    const bool otherMemory
        = memory.toMib() != m_shown.currentMemory.value_or(m_shown.memory.value_or(Bytes {})).toMib();
    const auto changeVcpus = [this, next, otherVcpus, vcpus](const Result<> &result) {
        if (!result || !otherVcpus || !m_domain)
            next(result);
        else
            m_domain->setVcpus(vcpus, DeviceScope::Live).then(this, next);
    };
    if (otherMemory)
        m_domain->setMemory(memory, DeviceScope::Live).then(this, changeVcpus);
    else
        changeVcpus(Result<>());
}

void HardwarePage::applyConfig()
{
    if (!m_domain)
        return;
    const auto place = placeInDefinition();
    if (!place) {
        finished(place.error(), {});
        return;
    }
    // The boot order counts devices of the shown document; only that of the next start has one.
    const bool isBoot = current() && current()->kind == Kind::Boot;
    const auto after = changed(isBoot && scope() != DeviceScope::Config ? m_shown : m_inactive, *place);
    if (!after) {
        finished(after.error(), {});
        return;
    }
    const config::DomainConfig document = isBoot ? withBootOrderOf(m_inactive, *after) : *after;
    m_domain->redefine(config::writeDomain(document)).then(this, [this](const Result<> &result) {
        finished(result, tr("The change is stored."));
    });
}

void HardwarePage::offerNextStart(const Error &error)
{
    m_busy = false;
    m_message->showError(error);
    auto *action = new QAction(tr("Change at the Next Start"), m_message);
    action->setObjectName(QStringLiteral("changeAtNextStart"));
    connect(action, &QAction::triggered, this, [this] {
        m_busy = true;
        m_message->clear();
        applyConfig();
    });
    m_message->addButton(action);
    updateButtons();
}

void HardwarePage::finished(const Result<> &result, const QString &success)
{
    m_busy = false;
    if (!result) {
        m_message->showError(result.error());
        updateButtons();
        return;
    }
    m_message->showMessage(MessageBar::Kind::Success, success);
    setEdited(false, false);
    m_isStale = true; // the form may show what was not stored
    load();
}

} // namespace inn::ui
