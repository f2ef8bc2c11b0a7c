#include "wizards/createvm/sourcepage.h"

#include "wizards/common/fieldnote.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QDir>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace inn::wizards {

namespace {

constexpr int kIndent = 26;

QStringList drivesOfThisComputer()
{
    QStringList drives;
    const QStringList names
        = QDir(QStringLiteral("/dev")).entryList({ QStringLiteral("sr*") }, QDir::System | QDir::Files);
    for (const QString &name : names)
        drives << QStringLiteral("/dev/") + name;
    return drives;
}

} // namespace

SourcePage::SourcePage(CreateVmPlan &plan, ui::Prompter &prompter, QWidget *parent)
    : CreateVmPage(plan, Page::Source, parent)
    , m_kinds(new QButtonGroup(this))
    , m_disc(new PathEdit(
          prompter, tr("Installation disc"), { tr("Disc images (*.iso *.img)"), tr("All files (*)") }, this))
    , m_image(new PathEdit(prompter, tr("Disk image"),
          { tr("Disk images (*.qcow2 *.img *.raw *.vmdk *.vdi *.vhdx *.vhd *.qed)"), tr("All files (*)") },
          this))
    , m_kernel(new PathEdit(prompter, tr("Kernel"), { tr("All files (*)") }, this))
    , m_initrd(new PathEdit(prompter, tr("Initial RAM disk"), { tr("All files (*)") }, this))
    , m_arguments(new QLineEdit(this))
{
    m_disc->field()->setObjectName(QStringLiteral("discPath"));
    m_image->field()->setObjectName(QStringLiteral("imagePath"));
    m_kernel->field()->setObjectName(QStringLiteral("kernelPath"));
    m_initrd->field()->setObjectName(QStringLiteral("initrdPath"));
    m_arguments->setObjectName(QStringLiteral("kernelArguments"));
    m_disc->setObjectName(QStringLiteral("disc"));
    m_image->setObjectName(QStringLiteral("image"));
    m_kernel->setObjectName(QStringLiteral("kernel"));
    m_initrd->setObjectName(QStringLiteral("initrd"));
    m_disc->field()->lineEdit()->setPlaceholderText(tr("/path/to/installer.iso, or a drive"));
    m_image->field()->lineEdit()->setPlaceholderText(tr("qcow2, raw, vmdk, vdi, vhdx or qed"));
    m_initrd->field()->lineEdit()->setPlaceholderText(tr("optional"));
    m_arguments->setPlaceholderText(tr("optional, such as console=ttyS0"));
    m_disc->setChoices(drivesOfThisComputer());

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);

    auto *disc = new QVBoxLayout(addChoice(layout, SourceKind::Disc, tr("Installation &disc"),
        tr("An ISO image or a CD/DVD drive. The operating system is recognised by itself."), "sourceDisc"));
    disc->setContentsMargins(kIndent, 0, 0, 0);
    disc->addWidget(m_disc);
    disc->addWidget(addNote(Field::Disc, m_disc, [this](FieldNote *note) { describeDisc(note); }));

    auto *image = new QVBoxLayout(addChoice(layout, SourceKind::DiskImage, tr("Existing disk &image"),
        tr("A disk that already has a system on it: used where it is, or copied and converted."),
        "sourceImage"));
    image->setContentsMargins(kIndent, 0, 0, 0);
    image->addWidget(m_image);
    image->addWidget(addNote(Field::Image, m_image, [this](FieldNote *note) { describeImage(note); }));

    auto *kernel = new QFormLayout(addChoice(layout, SourceKind::Kernel, tr("&Kernel and initial RAM disk"),
        tr("Starts a Linux kernel directly, without firmware or boot loader."), "sourceKernel"));
    kernel->setContentsMargins(kIndent, 0, 0, 0);
    kernel->addRow(tr("Kernel:"), m_kernel);
    kernel->addRow(QString(), addNote(Field::Kernel, m_kernel));
    kernel->addRow(tr("Initrd:"), m_initrd);
    kernel->addRow(QString(), addNote(Field::Initrd, m_initrd));
    kernel->addRow(tr("Arguments:"), m_arguments);
    kernel->addRow(QString(), addNote(Field::Arguments, m_arguments));

    addChoice(layout, SourceKind::Network, tr("&Network"),
        tr("The firmware looks for an installation server (PXE)."), "sourceNetwork");
    addChoice(layout, SourceKind::Empty, tr("N&othing yet"), tr("An empty machine; insert a disc later."),
        "sourceEmpty");
    layout->addWidget(addNote(Field::Host, this));
    layout->addStretch(1);

    connect(m_kinds, &QButtonGroup::idClicked, this, [this](int id) {
        this->plan().source = SourceKind(id);
        showChoice();
        Q_EMIT changed();
    });
    connect(m_disc, &PathEdit::edited, this, [this](const QString &path) {
        this->plan().discPath = path;
        Q_EMIT changed();
    });
    connect(m_image, &PathEdit::edited, this, [this](const QString &path) {
        this->plan().imagePath = path;
        Q_EMIT changed();
    });
    connect(m_kernel, &PathEdit::edited, this, [this](const QString &path) {
        this->plan().kernelPath = path;
        Q_EMIT changed();
    });
    connect(m_initrd, &PathEdit::edited, this, [this](const QString &path) {
        this->plan().initrdPath = path;
        Q_EMIT changed();
    });
    connect(m_arguments, &QLineEdit::textEdited, this, [this](const QString &text) {
        this->plan().kernelArguments = text;
        Q_EMIT changed();
    });
}

QWidget *SourcePage::addChoice(QVBoxLayout *layout, SourceKind kind, const QString &text,
    const QString &explanation, const char *objectName)
{
    auto *button = new QRadioButton(text, this);
    button->setObjectName(QLatin1String(objectName));
    button->setAccessibleDescription(explanation);
    QFont font = button->font();
    font.setBold(true);
    button->setFont(font);
    m_kinds->addButton(button, int(kind));
    auto *hint = new FieldNote(this);
    hint->show(FieldNote::Kind::Hint, explanation);
    hint->setContentsMargins(kIndent, 0, 0, 0);
    auto *form = new QWidget(this);
    m_forms[kind] = form;
    auto *block = new QVBoxLayout;
    block->setSpacing(4);
    block->addWidget(button);
    block->addWidget(hint);
    block->addWidget(form);
    layout->addLayout(block);
    return form;
}

void SourcePage::showChoice()
{
    for (const auto &[kind, form] : m_forms)
        form->setVisible(kind == plan().source && form->layout());
}

void SourcePage::load()
{
    m_kinds->button(int(plan().source))->setChecked(true);
    showChoice();
    m_disc->setPath(plan().discPath);
    m_image->setPath(plan().imagePath);
    m_kernel->setPath(plan().kernelPath);
    m_initrd->setPath(plan().initrdPath);
    if (m_arguments->text() != plan().kernelArguments)
        m_arguments->setText(plan().kernelArguments);
    const auto browsing = plan().host.local ? PathEdit::Browsing::Possible : PathEdit::Browsing::Impossible;
    for (PathEdit *edit : { m_disc, m_image, m_kernel, m_initrd })
        edit->setBrowsing(browsing);
}

void SourcePage::setOffers(
    const std::vector<PathEdit::Offer> &discs, const std::vector<PathEdit::Offer> &images)
{
    m_disc->setOffers(discs);
    m_image->setOffers(images);
}

void SourcePage::describeDisc(FieldNote *note) const
{
    const auto &finding = plan().disc;
    if (plan().discPath.isEmpty())
        return note->clear();
    if (!finding.isFor(plan().discPath))
        return note->show(FieldNote::Kind::Busy,
            plan().host.local ? tr("Looking at the disc…")
                              : tr("A disc on another computer is not looked at."));
    const osinfo::Medium &medium = *finding.value;
    const QString label = medium.label.isEmpty() ? tr("no label") : medium.label;
    switch (medium.match) {
    case osinfo::Medium::Match::Exact:
        return note->show(FieldNote::Kind::Good,
            medium.live ? tr("%1, live disc (“%2”, %3)").arg(medium.os.name, label, medium.size.toString())
                        : tr("%1 (“%2”, %3)").arg(medium.os.name, label, medium.size.toString()));
    case osinfo::Medium::Match::Similar:
        return note->show(FieldNote::Kind::Good,
            tr("“%1” (%2): not in the database of systems; %3 comes nearest.")
                .arg(label, medium.size.toString(), medium.os.name));
    case osinfo::Medium::Match::None:
        return note->show(FieldNote::Kind::Hint,
            tr("“%1” (%2): no known system; choose it on the next page.").arg(label, medium.size.toString()));
    }
}

void SourcePage::describeImage(FieldNote *note) const
{
    const auto &finding = plan().image;
    if (plan().imagePath.isEmpty() || finding.path != plan().imagePath || !finding.value)
        return note->clear();
    const QString size = tr("%1, %2 (%3 used)")
                             .arg(finding.value->format, finding.value->virtualSize.toString(),
                                 finding.value->actualSize.toString());
    note->show(FieldNote::Kind::Good,
        finding.value->backingPath.isEmpty()
            ? size
            : tr("%1, on top of “%2”").arg(size, finding.value->backingPath));
}

} // namespace inn::wizards
