#include "ui/domain/images/imagedialog.h"

#include "models/host.h"
#include "ui/widgets/formparts.h"
#include "ui/widgets/prompter.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>

namespace inn::ui {

namespace {

constexpr double kMostGib = 1 << 20;

QString titleOf(ImageDialog::Kind kind, const QString &target)
{
    switch (kind) {
    case ImageDialog::Kind::Flatten:
        return ImageDialog::tr("Flatten the disk “%1”").arg(target);
    case ImageDialog::Kind::Merge:
        return ImageDialog::tr("Merge images of the disk “%1”").arg(target);
    case ImageDialog::Kind::Copy:
        return ImageDialog::tr("Copy the disk “%1”").arg(target);
    case ImageDialog::Kind::Resize:
        break;
    }
    return ImageDialog::tr("Resize the disk “%1”").arg(target);
}

QString verbOf(ImageDialog::Kind kind)
{
    switch (kind) {
    case ImageDialog::Kind::Flatten:
        return ImageDialog::tr("&Flatten");
    case ImageDialog::Kind::Merge:
        return ImageDialog::tr("&Merge");
    case ImageDialog::Kind::Copy:
        return ImageDialog::tr("&Copy");
    case ImageDialog::Kind::Resize:
        break;
    }
    return ImageDialog::tr("&Resize");
}

} // namespace

ImageDialog::ImageDialog(
    Kind kind, models::Domain *domain, const QString &target, Prompter &prompter, QWidget *parent)
    : QDialog(parent)
    , m_kind(kind)
    , m_images(domain, target)
    , m_prompter(prompter)
    , m_tree(named(new QTreeWidget, "imageChain", tr("Images of the disk, the active one first")))
    , m_consequence(
          named(new QLabel(tr("Looking at the images…")), "imageConsequence", tr("What will happen")))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel))
{
    setObjectName(QStringLiteral("imageDialog"));
    setWindowTitle(titleOf(kind, target));
    m_tree->setHeaderLabels({ tr("Image"), tr("Format"), tr("Size for the guest"), tr("On the host") });
    m_tree->setRootIsDecorated(false);
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_tree->header()->setStretchLastSection(false);
    for (int column = 1; column < m_tree->columnCount(); ++column) // titles are whole without rows, too
        m_tree->header()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    m_consequence->setWordWrap(true);
    m_consequence->setTextFormat(Qt::PlainText);
    m_consequence->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    constexpr int kLines = 4; // of the longest sentences
    m_consequence->setMinimumHeight(kLines * m_consequence->fontMetrics().lineSpacing());
    QPushButton *ok = m_buttons->button(QDialogButtonBox::Ok);
    ok->setObjectName(QStringLiteral("ok"));
    ok->setText(verbOf(kind));
    ok->setEnabled(false);
    auto *form = new QFormLayout;
    buildChoices(form);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_tree, 1);
    layout->addLayout(form);
    layout->addWidget(m_consequence);
    layout->addWidget(m_buttons);
    resize(640, 380);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &ImageDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &ImageDialog::reject);
    connect(domain, &QObject::destroyed, this, &ImageDialog::reject);
    load();
}

void ImageDialog::buildChoices(QFormLayout *form)
{
    if (m_kind == Kind::Merge) {
        m_upper = named(new QComboBox, "upperImage", tr("Image that is merged"));
        form->addRow(tr("&Merge:"), m_upper);
        connect(m_upper, &QComboBox::activated, this, &ImageDialog::fillChoices);
    }
    if (m_kind == Kind::Merge || m_kind == Kind::Flatten) {
        m_lower = named(new QComboBox, "lowerImage", tr("Image that stays below"));
        form->addRow(m_kind == Kind::Merge ? tr("&Into:") : tr("&Keep below:"), m_lower);
        connect(m_lower, &QComboBox::activated, this, &ImageDialog::updateConsequence);
    }
    if (m_kind == Kind::Copy) {
        m_path = named(new QLineEdit, "copyPath", tr("File of the copy"));
        auto *browseButton = named(new QPushButton(tr("&Browse…")), "browseCopy", tr("Choose the file"));
        m_format = named(new QComboBox, "copyFormat", tr("Format of the copy"));
        m_format->addItems({ QStringLiteral("qcow2"), QStringLiteral("raw") });
        m_pivot = named(new QCheckBox(tr("The machine &goes on with the copy")), "copyPivot",
            tr("The machine goes on with the copy"));
        addRow(form, tr("&File on the host:"), m_path, browseButton);
        form->addRow(tr("F&ormat:"), m_format);
        form->addRow(QString(), m_pivot);
        connect(browseButton, &QPushButton::clicked, this, &ImageDialog::browse);
        connect(m_path, &QLineEdit::textChanged, this, &ImageDialog::updateConsequence);
        connect(m_pivot, &QCheckBox::toggled, this, &ImageDialog::updateConsequence);
    }
    if (m_kind == Kind::Resize) {
        m_size = named(new QDoubleSpinBox, "diskSize", tr("Size of the disk in GiB"));
        m_size->setDecimals(3);
        m_size->setRange(0.001, kMostGib);
        m_size->setSuffix(tr(" GiB"));
        form->addRow(tr("&New size:"), m_size);
        connect(m_size, &QDoubleSpinBox::valueChanged, this, &ImageDialog::updateConsequence);
    }
}

void ImageDialog::browse()
{
    m_prompter.askFile(this,
        { tr("Where to copy the disk"), FileQuestion::Purpose::Save, m_path->text(), {} },
        [this](const QString &path) { m_path->setText(path); });
}

void ImageDialog::load()
{
    m_images.chain().then(this, [this](const Result<std::vector<api::ChainImage>> &chain) {
        if (!chain) {
            m_consequence->setText(chain.error().fullText());
            return;
        }
        m_chain = *chain;
        showChain();
    });
}

QString ImageDialog::nameOf(int image) const
{
    return image >= 0 && image < int(m_chain.size()) ? QFileInfo(m_chain[size_t(image)].path).fileName()
                                                     : QString();
}

void ImageDialog::showChain()
{
    m_tree->clear();
    for (const api::ChainImage &image : m_chain) {
        auto *item = new QTreeWidgetItem(
            m_tree, { image.path, image.format, image.capacity.toString(), image.allocation.toString() });
        item->setToolTip(0, image.path);
    }
    for (int column = 1; column < m_tree->columnCount(); ++column)
        m_tree->resizeColumnToContents(column);
    if (m_upper) {
        m_upper->clear();
        for (int i = 0; i + 1 < int(m_chain.size()); ++i)
            m_upper->addItem(nameOf(i), i);
    }
    if (m_size && !m_chain.empty())
        m_size->setValue(m_chain.front().capacity.toGib());
    if (m_path && !m_chain.empty()) {
        const QFileInfo file(m_chain.front().path);
        m_path->setText(file.path() + u'/' + file.completeBaseName() + QStringLiteral("-copy.qcow2"));
    }
    fillChoices();
}

void ImageDialog::fillChoices()
{
    if (m_lower) {
        m_lower->clear();
        const int first = m_upper ? m_upper->currentData().toInt() + 1 : 1;
        if (m_kind == Kind::Flatten)
            m_lower->addItem(tr("nothing: one image remains"), 0);
        for (int i = m_kind == Kind::Flatten ? first + 1 : first; i < int(m_chain.size()); ++i)
            m_lower->addItem(nameOf(i), i);
    }
    updateConsequence();
}

bool ImageDialog::isPossible() const
{
    if (!m_images.domain() || m_chain.empty() || !api::isActive(m_images.domain()->info().state))
        return false;
    switch (m_kind) {
    case Kind::Flatten:
    case Kind::Merge:
        return m_chain.size() > 1;
    case Kind::Copy:
        return m_path->text().startsWith(u'/');
    case Kind::Resize:
        break;
    }
    return m_size->value() > 0;
}

QString ImageDialog::consequence() const
{
    if (!m_images.domain() || !api::isActive(m_images.domain()->info().state))
        return tr("This is done while the machine runs; start it first.");
    const bool alone = m_chain.size() < 2;
    if (m_kind == Kind::Flatten) {
        const int base = m_lower->currentData().toInt();
        if (alone)
            return tr("The disk has one image only; there is nothing to flatten.");
        return base == 0 ? tr("“%1” gets everything that the images below hold and needs them no more. Their "
                              "files stay. The machine goes on meanwhile.")
                               .arg(nameOf(0))
                         : tr("“%1” gets what the images between it and “%2” hold and builds on “%2” then. "
                              "Their files stay. The machine goes on meanwhile.")
                               .arg(nameOf(0), nameOf(base));
    }
    if (m_kind == Kind::Merge) {
        if (alone)
            return tr("The disk has one image only; there is nothing to merge.");
        const int upper = m_upper->currentData().toInt(), base = m_lower->currentData().toInt();
        const QString what
            = tr("“%2” gets what “%1” and the images between hold. Snapshots and machines that "
                 "need “%2” as it is now are lost.")
                  .arg(nameOf(upper), nameOf(base));
        return upper == 0
            ? what + u' ' + tr("The machine then goes on with “%1”; the other files stay.").arg(nameOf(base))
            : what + u' ' + tr("The machine goes on meanwhile; the files stay.");
    }
    if (m_kind == Kind::Copy) {
        return m_pivot->isChecked()
            ? tr(
                "Everything is copied to “%1” while the machine runs; when all is there, the machine goes on "
                "with the copy, also after its next start. The present files stay as they are then.")
                  .arg(m_path->text())
            : tr("Everything is copied to “%1” while the machine runs; the copy is the disk as it is at the "
                 "end. The machine stays where it is.")
                  .arg(m_path->text());
    }
    const Bytes now = m_chain.empty() ? Bytes() : m_chain.front().capacity;
    const Bytes then { quint64(m_size->value() * double(Bytes::gib(1).count)) };
    return then < now
        ? tr("The disk shrinks from %1 to %2: what lies behind that is lost for good.")
              .arg(now.toString(), then.toString())
        : tr("The guest sees a disk of %2 instead of %1 at once; its partitions and file systems "
             "are to be grown inside it.")
              .arg(now.toString(), then.toString());
}

void ImageDialog::updateConsequence()
{
    m_consequence->setText(consequence());
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(isPossible());
}

void ImageDialog::accept()
{
    if (!isPossible())
        return;
    switch (m_kind) {
    case Kind::Flatten:
        m_images.flatten(m_chain, m_lower->currentData().toInt());
        break;
    case Kind::Merge:
        m_images.merge(m_chain, m_upper->currentData().toInt(), m_lower->currentData().toInt());
        break;
    case Kind::Copy:
        m_images.copy(m_path->text(), m_format->currentText(),
            m_pivot->isChecked() ? models::DiskImages::AfterCopy::GoesOnWithCopy
                                 : models::DiskImages::AfterCopy::StaysWhereItIs);
        break;
    case Kind::Resize:
        m_images.resize(Bytes { quint64(m_size->value() * double(Bytes::gib(1).count)) });
        break;
    }
    QDialog::accept();
}

} // namespace inn::ui
