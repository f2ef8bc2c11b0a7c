#include "wizards/createvm/networkpage.h"

#include "wizards/common/fieldnote.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace inn::wizards {

namespace {

constexpr int kIndent = 26;

bool sameOptions(const std::vector<NetworkOption> &a, const std::vector<NetworkOption> &b)
{
    return std::equal(
        a.begin(), a.end(), b.begin(), b.end(), [](const NetworkOption &x, const NetworkOption &y) {
            return x.source == y.source && x.text == y.text && x.reason == y.reason;
        });
}

} // namespace

NetworkPage::NetworkPage(CreateVmPlan &plan, QWidget *parent)
    : CreateVmPage(plan, Page::Network, parent)
    , m_list(new QVBoxLayout)
    , m_bridge(new QLineEdit(this))
{
    m_bridge->setObjectName(QStringLiteral("bridge"));
    m_bridge->setAccessibleName(tr("Name of the bridge"));
    m_bridge->setPlaceholderText(tr("name of the bridge, such as br0"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(m_list);
    auto *bridge = new QVBoxLayout;
    bridge->setContentsMargins(kIndent, 0, 0, 0);
    bridge->addWidget(m_bridge);
    bridge->addWidget(addNote(Field::Bridge, m_bridge));
    layout->addLayout(bridge);
    layout->addWidget(addNote(Field::Network, this));
    layout->addStretch(1);

    connect(m_bridge, &QLineEdit::textEdited, this, [this](const QString &text) {
        this->plan().bridgeName = text;
        Q_EMIT changed();
    });
}

void NetworkPage::rebuild()
{
    if (m_content) { // perhaps one of its buttons is just being pressed
        m_content->hide();
        m_content->deleteLater();
        m_buttons->deleteLater();
    }
    m_content = new QWidget(this);
    m_buttons = new QButtonGroup(this);
    auto *layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(0, 0, 0, 0);
    m_list->addWidget(m_content);
    for (int id = 0; id < int(m_options.size()); ++id)
        addOption(m_options[size_t(id)], id);
    m_content->show();
    connect(m_buttons, &QButtonGroup::idClicked, this, [this](int id) {
        plan().network.choose(m_options[size_t(id)].source);
        Q_EMIT changed();
    });
}

void NetworkPage::addOption(const NetworkOption &option, int id)
{
    auto *button = new QRadioButton(option.text, m_content);
    button->setObjectName(QStringLiteral("network%1").arg(id));
    button->setEnabled(option.reason.isEmpty());
    m_buttons->addButton(button, id);
    auto *layout = static_cast<QVBoxLayout *>(m_content->layout());
    layout->addWidget(button);
    if (option.reason.isEmpty())
        return;
    auto *row = new QHBoxLayout;
    row->setContentsMargins(kIndent, 0, 0, 4);
    auto *why = new FieldNote(m_content);
    why->show(FieldNote::Kind::Hint, option.reason);
    row->addWidget(why, 1);
    if (option.canBeStarted) {
        auto *start = new QPushButton(tr("Start it"), m_content);
        start->setObjectName(QStringLiteral("startNetwork%1").arg(id));
        start->setAccessibleName(tr("Start the network “%1”").arg(option.source.name));
        start->setAutoDefault(false);
        connect(start, &QPushButton::clicked, this, [this, start, name = option.source.name] {
            start->setEnabled(false);
            Q_EMIT startRequested(name);
        });
        row->addWidget(start);
    }
    layout->addLayout(row);
}

void NetworkPage::load()
{
    auto options = plan().networkOptions();
    if (!m_content || !sameOptions(options, m_options)) {
        m_options = std::move(options);
        rebuild();
    }
    const NetworkSource &current = plan().network.value();
    for (int id = 0; id < int(m_options.size()); ++id) {
        if (m_options[size_t(id)].source == current)
            m_buttons->button(id)->setChecked(true);
    }
    m_bridge->setVisible(current.kind == NetworkSource::Kind::Bridge);
    if (m_bridge->text() != plan().bridgeName)
        m_bridge->setText(plan().bridgeName);
}

} // namespace inn::wizards
