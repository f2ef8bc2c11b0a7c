#include "ui/transfer/plantabs.h"

#include "backend/config/domain/domainconfig.h"
#include "backend/config/domain/domaintype.h"
#include "ui/widgets/xmleditor.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QSignalBlocker>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace inn::ui {

using transfer::DiskChoice;
using transfer::DiskWay;
using transfer::NetworkChoice;

namespace {

QTreeWidget *table(const char *name, const QString &accessible, const QStringList &headers)
{
    auto *view = new QTreeWidget;
    view->setObjectName(QLatin1String(name));
    view->setAccessibleName(accessible);
    view->setHeaderLabels(headers);
    view->setRootIsDecorated(false);
    view->setAllColumnsShowFocus(true);
    view->setTextElideMode(Qt::ElideMiddle);
    view->header()->setStretchLastSection(false);
    for (int column = 0; column < int(headers.size()); ++column)
        view->header()->setSectionResizeMode(
            column, column == 1 ? QHeaderView::Stretch : QHeaderView::ResizeToContents);
    return view;
}

} // namespace

PlanTabs::PlanTabs(QWidget *parent)
    : QTabWidget(parent)
    , m_disks(table("planDisks", tr("Disks"), { tr("Disk"), tr("Image"), tr("Size"), tr("There") }))
    , m_networks(table("planNetworks", tr("Networks"), { tr("Interfaces"), tr("Connection"), tr("There") }))
    , m_editor(new XmlEditor)
    , m_edit(new QCheckBox(tr("&Edit the document; disks and networks stand in it then")))
{
    setObjectName(QStringLiteral("planTabs"));
    setAccessibleName(tr("Disks, networks and document"));
    m_editor->setObjectName(QStringLiteral("planDocument"));
    m_editor->setAccessibleName(tr("The machine's document there"));
    m_editor->setChecker(&config::checkDomainText);
    m_editor->setSchema(&config::domainType());
    m_editor->setReadOnly(true);
    m_edit->setObjectName(QStringLiteral("planEdit"));
    m_edit->setAccessibleName(tr("Edit the document"));
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->addWidget(m_editor, 1);
    layout->addWidget(m_edit);
    addTab(m_disks, tr("&Disks"));
    addTab(m_networks, tr("Ne&tworks"));
    addTab(page, tr("&XML"));
    connect(m_edit, &QCheckBox::toggled, this, &PlanTabs::edit);
}

bool PlanTabs::isEdited() const
{
    return m_edit->isChecked();
}

QByteArray PlanTabs::document() const
{
    return m_editor->text();
}

void PlanTabs::setPlan(transfer::TransferPlan *plan)
{
    m_plan = plan;
    const QSignalBlocker blocker(m_edit);
    m_edit->setChecked(false);
    m_editor->setReadOnly(true);
    m_disks->clear();
    m_networks->clear();
    setEnabled(plan != nullptr);
    if (!plan) {
        m_editor->setText({});
        return;
    }
    showDisks();
    showNetworks();
}

void PlanTabs::showDisks()
{
    for (size_t i = 0; i < m_plan->disks.size(); ++i) {
        const DiskChoice &disk = m_plan->disks[i];
        auto *item = new QTreeWidgetItem(m_disks);
        item->setText(0, disk.facts.target);
        const int images = int(disk.facts.chain.size());
        item->setText(1,
            disk.facts.path.isEmpty() ? tr("Empty drive")
                : images > 1 ? tr("%1 and %n image(s) below it", nullptr, images - 1).arg(disk.facts.path)
                             : disk.facts.path);
        Bytes size;
        for (const transfer::ImageFacts &image : disk.facts.chain)
            size = size + image.physical;
        item->setText(2, size.count > 0 ? size.toString() : QString());
        item->setToolTip(1, disk.facts.whyNot.isEmpty() ? disk.facts.path : disk.facts.whyNot);
        auto *choice = new QComboBox;
        choice->setObjectName(QStringLiteral("planDisk-%1").arg(disk.facts.target));
        choice->setAccessibleName(tr("What becomes of the disk “%1”").arg(disk.facts.target));
        for (const DiskWay way : disk.ways)
            choice->addItem(transfer::diskWayText(way), int(way));
        choice->setCurrentIndex(choice->findData(int(disk.way)));
        connect(choice, &QComboBox::activated, this, [this, i, choice] {
            m_plan->disks[i].way = DiskWay(choice->currentData().toInt());
            transfer::nameVolumes(*m_plan);
            Q_EMIT changed();
        });
        m_disks->setItemWidget(item, 3, choice);
    }
}

void PlanTabs::showNetworks()
{
    for (size_t i = 0; i < m_plan->networks.size(); ++i) {
        const NetworkChoice &network = m_plan->networks[i];
        auto *item = new QTreeWidgetItem(m_networks);
        item->setText(0, QString::number(network.interfaces));
        item->setText(1, network.text());
        auto *choice = new QComboBox;
        choice->setObjectName(QStringLiteral("planNetwork-%1").arg(i));
        choice->setAccessibleName(tr("What becomes of: %1").arg(network.text()));
        for (const NetworkChoice::Way &way : network.ways) {
            choice->addItem(transfer::networkWayText(way));
            if (way == network.way)
                choice->setCurrentIndex(choice->count() - 1);
        }
        connect(choice, &QComboBox::activated, this, [this, i](int index) {
            m_plan->networks[i].way = m_plan->networks[i].ways[size_t(index)];
            Q_EMIT changed();
        });
        m_networks->setItemWidget(item, 2, choice);
    }
}

migration::Findings PlanTabs::refresh()
{
    if (!m_plan)
        return {};
    m_disks->setEnabled(!isEdited());
    m_networks->setEnabled(!isEdited());
    migration::Findings findings = transfer::findingsOf(*m_plan);
    if (const auto adapted = transfer::adapt(*m_plan)) {
        findings.insert(findings.end(), adapted->notes.begin(), adapted->notes.end());
        if (!isEdited())
            m_editor->setText(adapted->document);
    }
    return findings;
}

void PlanTabs::edit(bool wanted)
{
    m_editor->setReadOnly(!wanted);
    if (wanted)
        m_editor->textEdit()->setFocus();
    Q_EMIT changed();
}

} // namespace inn::ui
