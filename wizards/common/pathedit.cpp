#include "wizards/common/pathedit.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/prompter.h"

#include <QComboBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>
#include <QToolButton>

namespace inn::wizards {

PathEdit::PathEdit(
    ui::Prompter &prompter, const QString &question, const QStringList &filters, QWidget *parent)
    : QWidget(parent)
    , m_prompter(prompter)
    , m_question(question)
    , m_filters(filters)
    , m_field(new QComboBox(this))
    , m_browse(new QPushButton(ui::icon(ui::IconName::FolderOpen), tr("Browse…"), this))
    , m_pools(new QToolButton(this))
    , m_menu(new QMenu(this))
{
    m_field->setEditable(true);
    m_field->setInsertPolicy(QComboBox::NoInsert);
    m_field->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_field->setMinimumContentsLength(24);
    m_field->setAccessibleName(question);
    m_browse->setObjectName(QStringLiteral("browse"));
    m_browse->setAutoDefault(false);
    m_pools->setObjectName(QStringLiteral("pools"));
    m_pools->setIcon(ui::icon(ui::IconName::Pool));
    m_pools->setText(tr("From a pool"));
    m_pools->setToolTip(tr("Choose an image in one of the host's storage pools"));
    m_pools->setAccessibleName(m_pools->toolTip());
    m_pools->setPopupMode(QToolButton::InstantPopup);
    m_pools->setFocusPolicy(Qt::TabFocus);
    m_pools->setMenu(m_menu);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_field, 1);
    layout->addWidget(m_browse);
    layout->addWidget(m_pools);
    setFocusProxy(m_field);
    setOffers({});

    connect(m_field, &QComboBox::editTextChanged, this, [this] { Q_EMIT edited(path()); });
    connect(m_browse, &QPushButton::clicked, this, &PathEdit::browse);
}

QString PathEdit::path() const
{
    return m_field->currentText().trimmed();
}

void PathEdit::setPath(const QString &path)
{
    if (path == this->path())
        return; // not to move the cursor while typing
    const QSignalBlocker blocker(m_field);
    m_field->setEditText(path);
}

void PathEdit::setBrowsing(Browsing browsing)
{
    m_browse->setEnabled(browsing == Browsing::Possible);
    m_browse->setToolTip(browsing == Browsing::Possible
            ? QString()
            : tr("The files of another computer cannot be browsed; choose from one of its pools or type the "
                 "path."));
}

void PathEdit::setChoices(const QStringList &paths)
{
    const QSignalBlocker blocker(m_field);
    const QString typed = m_field->currentText();
    m_field->clear();
    m_field->addItems(paths);
    m_field->setEditText(typed);
}

void PathEdit::setOffers(const std::vector<Offer> &offers)
{
    m_menu->clear();
    QString group;
    for (const Offer &offer : offers) {
        if (offer.group != group)
            m_menu->addSection(offer.group);
        group = offer.group;
        m_menu->addAction(offer.text, this, [this, path = offer.path] {
            m_field->setEditText(path);
            m_field->setFocus();
        });
    }
    m_pools->setVisible(!offers.empty());
}

void PathEdit::browse()
{
    const QString start = path().isEmpty() ? QString() : QFileInfo(path()).absolutePath();
    m_prompter.askFile(this, { m_question, ui::FileQuestion::Purpose::Open, start, m_filters },
        [this](const QString &chosen) { m_field->setEditText(chosen); });
}

} // namespace inn::wizards
