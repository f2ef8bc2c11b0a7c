#include "ui/domain/tuning/cpuedit.h"

#include "ui/domain/tuning/tuningfield.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QToolButton>

#include <algorithm>
#include <memory>

namespace inn::ui {

namespace {

constexpr unsigned kMostButtons = 256;
constexpr int kInARow = 16;

} // namespace

CpuEdit::CpuEdit(const QString &name, const QString &accessibleName, unsigned hostCpus, QWidget *parent)
    : QWidget(parent)
    , m_hostCpus(hostCpus)
    , m_line(new QLineEdit)
    , m_choose(new QToolButton)
{
    m_line->setObjectName(name);
    m_line->setAccessibleName(accessibleName);
    m_choose->setObjectName(name + QStringLiteral("Chooser"));
    m_choose->setAccessibleName(tr("Choose processors: %1").arg(accessibleName));
    m_choose->setText(QStringLiteral("…"));
    m_choose->setFocusPolicy(Qt::StrongFocus);
    m_choose->setEnabled(hostCpus > 0 && hostCpus <= kMostButtons);
    m_choose->setToolTip(m_choose->isEnabled() ? tr("Choose the host’s processors")
                                               : tr("The host has too many processors to show them here."));
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(2);
    layout->addWidget(m_line, 0, 0);
    layout->addWidget(m_choose, 0, 1);
    setFocusProxy(m_line);
    connect(m_choose, &QToolButton::clicked, this, &CpuEdit::openChooser);
}

void CpuEdit::openChooser()
{
    auto *chooser = new QFrame(this, Qt::Popup);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setObjectName(QStringLiteral("cpuChooser"));
    chooser->setAccessibleName(tr("The host’s processors"));
    chooser->setFrameShape(QFrame::StyledPanel);
    auto *layout = new QGridLayout(chooser);
    layout->setContentsMargins(6, 6, 6, 6);
    layout->setSpacing(2);
    const auto now = hostCpusOf(m_line->text(), m_hostCpus);
    auto chosenNumbers = std::make_shared<api::Numbers>(now ? *now : api::Numbers());
    for (unsigned number = 0; number < m_hostCpus; ++number) {
        auto *button = new QToolButton;
        button->setObjectName(QStringLiteral("hostCpu%1").arg(number));
        button->setAccessibleName(tr("Processor %1 of the host").arg(number));
        button->setText(QString::number(number));
        button->setCheckable(true);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setMinimumWidth(button->fontMetrics().horizontalAdvance(QStringLiteral("00000")));
        button->setChecked(
            std::find(chosenNumbers->begin(), chosenNumbers->end(), number) != chosenNumbers->end());
        layout->addWidget(button, int(number) / kInARow, int(number) % kInARow);
        connect(button, &QToolButton::toggled, this, [this, chosenNumbers, number](bool isOn) {
            std::erase(*chosenNumbers, number);
            if (isOn)
                chosenNumbers->push_back(number);
            // None left is written so that the form can say what is wrong.
            const QString text = hostCpusText(*chosenNumbers);
            m_line->setText(text.isEmpty() ? QStringLiteral("^0") : text);
            Q_EMIT chosen();
        });
    }
    chooser->adjustSize();
    chooser->move(m_choose->mapToGlobal(QPoint(0, m_choose->height())));
    chooser->show();
    if (auto *first = chooser->findChild<QToolButton *>())
        first->setFocus();
}

} // namespace inn::ui
