#include "ui/domain/pages/xmlpage.h"

#include "backend/config/domain/domainconfig.h"
#include "backend/config/domain/domaintype.h"
#include "models/domain.h"
#include "models/host.h"
#include "models/texts.h"
#include "ui/widgets/differencedialog.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/prompter.h"
#include "ui/widgets/xmleditor.h"

#include <QComboBox>
#include <QPushButton>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace inn::ui {

XmlPage::XmlPage(models::Domain *domain, Prompter &prompter, QWidget *parent)
    : QWidget(parent)
    , m_domain(domain)
    , m_prompter(prompter)
    , m_choice(new QComboBox)
    , m_effect(new ElidedLabel)
    , m_message(new MessageBar)
    , m_editor(new XmlEditor)
    , m_apply(new QPushButton(tr("&Apply…")))
    , m_revert(new QPushButton(tr("&Discard Changes")))
{
    m_choice->addItems({ tr("For the next start (can be edited)"), tr("Running now (read only)") });
    m_choice->setObjectName(QStringLiteral("xmlView"));
    m_choice->setAccessibleName(tr("Which document is shown"));
    m_editor->setObjectName(QStringLiteral("xmlEditor"));
    m_apply->setObjectName(QStringLiteral("applyXml"));
    m_revert->setObjectName(QStringLiteral("revertXml"));
    m_editor->setChecker(&config::checkDomainText);
    m_editor->setSchema(&config::domainType());
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(12, 8, 12, 4);
    bar->setSpacing(10);
    bar->addWidget(m_choice);
    bar->addWidget(m_effect, 1);
    bar->addWidget(m_revert);
    bar->addWidget(m_apply);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addWidget(m_message);
    layout->addWidget(m_editor, 1);

    connect(m_choice, &QComboBox::activated, this, &XmlPage::viewChosen);
    connect(m_editor, &XmlEditor::textChanged, this, &XmlPage::updateButtons);
    connect(m_editor, &XmlEditor::issuesChanged, this, &XmlPage::updateButtons);
    connect(m_apply, &QPushButton::clicked, this, &XmlPage::openDifference);
    connect(m_revert, &QPushButton::clicked, this, &XmlPage::revert);
    connect(domain, &models::Domain::changed, this, &XmlPage::domainChanged);
    connect(domain->host(), &models::Host::changed, this, &XmlPage::updateAccess);
    updateAccess();
}

// On a host that may only be looked at the document may, too.
void XmlPage::updateAccess()
{
    const bool isLookedAt = m_domain && m_domain->host()->info().readOnly;
    m_choice->setItemText(
        0, isLookedAt ? tr("For the next start (read only)") : tr("For the next start (can be edited)"));
    m_editor->setReadOnly(isLookedAt || m_view == api::XmlView::Live);
    updateButtons();
}

bool XmlPage::isEdited() const
{
    return m_view == api::XmlView::Inactive && !m_stored.isNull() && m_editor->text() != m_stored;
}

void XmlPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    domainChanged();
}

void XmlPage::domainChanged()
{
    if (!isVisible() || !m_domain)
        return;
    // A machine that is off has no running document; nothing typed is lost, that one cannot be edited.
    if (m_view == api::XmlView::Live && !api::isActive(m_domain->info().state))
        showView(api::XmlView::Inactive);
    else
        load(Reason::Refresh);
    updateButtons();
}

void XmlPage::load(Reason reason)
{
    if (!m_domain)
        return;
    if (m_loading || (m_applying && reason == Reason::Refresh)) {
        if (m_again.value_or(Reason::Refresh) == Reason::Refresh)
            m_again = reason;
        return;
    }
    m_loading = true;
    m_domain->xml(m_view).then(this, [this, reason](const Result<QByteArray> &xml) {
        m_loading = false;
        if (m_again) {
            // Why it was first asked for still counts: an own change is not somebody else's.
            const Reason next = *std::exchange(m_again, {});
            load(next == Reason::Refresh && !m_applying ? reason : next);
            return;
        }
        if (!xml) {
            m_message->showError(xml.error());
            m_failed = true;
            return;
        }
        if (std::exchange(m_failed, false))
            m_message->clear();
        loaded(*xml, reason);
    });
}

void XmlPage::loaded(const QByteArray &xml, Reason reason)
{
    if (xml == m_stored)
        return;
    const bool keepsText = reason != Reason::ViewChosen && isEdited();
    if (keepsText && reason == Reason::Refresh) {
        m_message->showMessage(MessageBar::Kind::Warning,
            tr("The document was changed elsewhere meanwhile; your text is still here. Applying it replaces "
               "that change, the difference shows how."));
    }
    m_stored = xml;
    if (!keepsText)
        m_editor->setText(xml);
    updateButtons();
}

void XmlPage::viewChosen()
{
    const auto chosen = m_choice->currentIndex() == 0 ? api::XmlView::Inactive : api::XmlView::Live;
    if (chosen == m_view)
        return;
    if (!isEdited()) {
        showView(chosen);
        return;
    }
    // Shown when agreed to.
    m_choice->setCurrentIndex(0);
    m_prompter.confirm(this,
        { tr("Discard changes"), tr("Discard what you changed in the document?"),
            tr("The running document is shown instead; your text is lost."), {}, tr("Discard"),
            Confirmation::Risk::LosesData },
        [page = QPointer(this), chosen] {
            if (page)
                page->showView(chosen);
        });
}

void XmlPage::showView(api::XmlView view)
{
    m_view = view;
    m_choice->setCurrentIndex(view == api::XmlView::Inactive ? 0 : 1);
    m_stored = QByteArray();
    updateAccess();
    m_message->clear();
    load(Reason::ViewChosen);
}

void XmlPage::updateButtons()
{
    const bool edited = isEdited();
    const bool hasErrors = edited && m_editor->hasErrors();
    const bool active = m_domain && api::isActive(m_domain->info().state);
    if (auto *items = qobject_cast<QStandardItemModel *>(m_choice->model()))
        items->item(1)->setEnabled(active);
    m_revert->setEnabled(edited && !m_applying);
    const QString obstacle = m_domain ? models::whyNotChanged(*m_domain->host()) : tr("The machine is gone.");
    m_apply->setEnabled(edited && obstacle.isEmpty() && !m_applying && !m_editor->isChecking() && !hasErrors);
    m_apply->setToolTip(!obstacle.isEmpty() ? obstacle
            : hasErrors                     ? tr("Correct the problems marked in the text first.")
                                            : QString());
    m_effect->setText(
        active && m_view == api::XmlView::Inactive ? tr("Takes effect at the next start") : QString());
}

void XmlPage::revert()
{
    m_editor->setText(m_stored);
    m_message->clear();
    updateButtons();
}

void XmlPage::openDifference()
{
    if (!m_domain)
        return;
    const QByteArray text = m_editor->text();
    const QString effect = api::isActive(m_domain->info().state)
        ? tr("“%1” is running: the change takes effect when it is shut down and started again.")
              .arg(m_domain->name())
        : tr("The change takes effect at the next start.");
    auto *dialog
        = new DifferenceDialog(tr("Change “%1”").arg(m_domain->name()), effect, m_stored, text, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, text] { apply(text); });
    dialog->open();
}

void XmlPage::apply(const QByteArray &text)
{
    if (!m_domain)
        return;
    m_applying = true;
    updateButtons();
    m_domain->redefine(text).then(this, [this, text](const Result<> &applied) {
        m_applying = false;
        if (!applied) {
            m_message->showError(applied.error());
            updateButtons();
            if (std::exchange(m_again, {}))
                load(Reason::Refresh);
            return;
        }
        m_message->clear();
        // What was stored may be more than what was typed, defaults are filled in; and something may have
        // been typed since.
        m_stored = text;
        load(Reason::Applied);
        updateButtons();
    });
}

} // namespace inn::ui
