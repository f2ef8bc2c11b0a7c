#include "ui/domain/pages/xmlpage.h"

#include "backend/config/domain/domainconfig.h"
#include "models/domain.h"
#include "ui/widgets/differencedialog.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/prompter.h"
#include "ui/widgets/xmleditor.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace inn::ui {

XmlPage::XmlPage(models::Domain *domain, Prompter &prompter, QWidget *parent)
    : QWidget(parent)
    , m_domain(domain)
    , m_prompter(prompter)
    , m_view(new QComboBox)
    , m_effect(new QLabel)
    , m_message(new MessageBar)
    , m_editor(new XmlEditor)
    , m_apply(new QPushButton(tr("&Apply…")))
    , m_revert(new QPushButton(tr("&Discard Changes")))
{
    m_view->addItems({ tr("For the next start (can be edited)"), tr("Running now (read only)") });
    m_view->setObjectName(QStringLiteral("xmlView"));
    m_view->setAccessibleName(tr("Which document is shown"));
    m_editor->setObjectName(QStringLiteral("xmlEditor"));
    m_apply->setObjectName(QStringLiteral("applyXml"));
    m_revert->setObjectName(QStringLiteral("revertXml"));
    m_editor->setChecker(&config::checkDomainText);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(12, 8, 12, 4);
    bar->addWidget(m_view);
    bar->addWidget(m_effect, 1);
    bar->addWidget(m_revert);
    bar->addWidget(m_apply);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addWidget(m_message);
    layout->addWidget(m_editor, 1);

    connect(m_view, &QComboBox::activated, this, &XmlPage::viewChanged);
    connect(m_editor, &XmlEditor::textChanged, this, &XmlPage::updateButtons);
    connect(m_editor, &XmlEditor::issuesChanged, this, &XmlPage::updateButtons);
    connect(m_apply, &QPushButton::clicked, this, &XmlPage::openDifference);
    connect(m_revert, &QPushButton::clicked, this, &XmlPage::revert);
    connect(domain, &models::Domain::changed, this, &XmlPage::domainChanged);
    updateButtons();
}

api::XmlView XmlPage::view() const
{
    return m_view->currentIndex() == 0 ? api::XmlView::Inactive : api::XmlView::Live;
}

bool XmlPage::isEdited() const
{
    return view() == api::XmlView::Inactive && !m_stored.isNull() && m_editor->text() != m_stored;
}

void XmlPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    domainChanged();
}

void XmlPage::domainChanged()
{
    if (isVisible() && m_domain)
        load();
}

void XmlPage::load()
{
    if (m_loading) {
        m_again = true;
        return;
    }
    m_loading = true;
    const api::XmlView asked = view();
    m_domain->xml(asked).then(this, [this, asked](const Result<QByteArray> &xml) {
        m_loading = false;
        if (std::exchange(m_again, false) || asked != view()) {
            load();
            return;
        }
        if (!xml) {
            m_message->showError(xml.error());
            return;
        }
        if (*xml == m_stored)
            return;
        if (isEdited()) {
            m_message->showMessage(MessageBar::Kind::Warning,
                tr("The document was changed elsewhere meanwhile; your text is still here. Applying it "
                   "replaces that "
                   "change, the difference shows how."));
            m_stored = *xml;
        } else {
            m_stored = *xml;
            m_editor->setText(*xml);
        }
        updateButtons();
    });
}

void XmlPage::viewChanged()
{
    const auto showView = [this] {
        m_stored.clear();
        m_editor->setText({});
        m_editor->setReadOnly(view() == api::XmlView::Live);
        m_message->clear();
        load();
        updateButtons();
    };
    if (m_view->currentIndex() == 1 && !m_stored.isNull() && !m_editor->isReadOnly()
        && m_editor->text() != m_stored) {
        m_view->setCurrentIndex(0);
        m_prompter.confirm(this,
            { tr("Discard changes"), tr("Discard what you changed in the document?"),
                tr("The running document is shown instead; your text is lost."), {}, tr("Discard"),
                Confirmation::Risk::LosesData },
            [this, showView] {
                m_view->setCurrentIndex(1);
                showView();
            });
        return;
    }
    showView();
}

void XmlPage::updateButtons()
{
    const bool edited = isEdited();
    const bool active = m_domain && api::isActive(m_domain->info().state);
    m_revert->setEnabled(edited);
    m_apply->setEnabled(edited && !m_editor->isChecking() && !m_editor->hasErrors());
    m_apply->setToolTip(
        edited && m_editor->hasErrors() ? tr("Correct the problems marked in the text first.") : QString());
    m_effect->setText(
        active && view() == api::XmlView::Inactive ? tr("Takes effect at the next start") : QString());
}

void XmlPage::revert()
{
    m_editor->setText(m_stored);
    m_message->clear();
    updateButtons();
}

void XmlPage::openDifference()
{
    const QByteArray text = m_editor->text();
    const QString effect = m_domain && api::isActive(m_domain->info().state)
        ? tr("“%1” is running: the change takes effect when it is shut down and started again.")
              .arg(m_domain->name())
        : tr("The change takes effect at the next start.");
    auto *dialog = new DifferenceDialog(
        tr("Change “%1”").arg(m_domain ? m_domain->name() : QString()), effect, m_stored, text, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, text] { apply(text); });
    dialog->open();
}

void XmlPage::apply(const QByteArray &text)
{
    if (!m_domain)
        return;
    m_domain->redefine(text).then(this, [this](const Result<> &applied) {
        if (!applied) {
            m_message->showError(applied.error());
            return;
        }
        m_message->clear();
        // What was stored may be more than what was typed: defaults are filled in.
        m_stored = m_editor->text();
        load();
    });
}

} // namespace inn::ui
