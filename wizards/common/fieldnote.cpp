#include "wizards/common/fieldnote.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/secondarylabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

#include <optional>

namespace inn::wizards {

namespace {

std::optional<ui::IconName> iconOf(FieldNote::Kind kind)
{
    switch (kind) {
    case FieldNote::Kind::Hint:
        return std::nullopt;
    case FieldNote::Kind::Good:
        return ui::IconName::Success;
    case FieldNote::Kind::Busy:
        return ui::IconName::Search;
    case FieldNote::Kind::Missing:
        return ui::IconName::Information;
    case FieldNote::Kind::Warning:
        return ui::IconName::Warning;
    case FieldNote::Kind::Error:
        return ui::IconName::Error;
    }
    return std::nullopt;
}

// A wrapping label asks for room as if it were narrow; this one asks for a line and for what its width needs.
class WrappingText final : public QLabel
{
public:
    using QLabel::QLabel;
    [[nodiscard]] QSize sizeHint() const override { return { kLeastWidth, fontMetrics().lineSpacing() }; }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

private:
    static constexpr int kLeastWidth = 400;
};

} // namespace

FieldNote::FieldNote(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_text(new WrappingText(this))
{
    m_text->setWordWrap(true);
    m_text->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setFocusPolicy(Qt::NoFocus);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addWidget(m_text, 1);
    setVisible(false);
}

void FieldNote::show(Kind kind, const QString &sentence)
{
    if (sentence.isEmpty())
        return clear();
    m_kind = kind;
    m_text->setText(sentence);
    setAccessibleName(sentence);
    updateLook();
    setVisible(true);
}

void FieldNote::clear()
{
    m_kind = Kind::Hint;
    m_text->clear();
    setVisible(false);
}

QString FieldNote::text() const
{
    return m_text->text();
}

void FieldNote::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ApplicationPaletteChange)
        updateLook();
    QFrame::changeEvent(event);
}

void FieldNote::updateLook()
{
    const auto name = iconOf(m_kind);
    m_icon->setVisible(name.has_value());
    if (name) {
        const int side = fontMetrics().height();
        m_icon->setPixmap(ui::icon(*name).pixmap(side, side));
    }
    const bool quiet = m_kind == Kind::Hint || m_kind == Kind::Busy;
    QPalette colours = quiet ? ui::secondaryPalette() : QPalette();
    const bool dark = colours.color(QPalette::Window).lightness() < 128;
    if (m_kind == Kind::Error)
        colours.setColor(QPalette::WindowText, dark ? QColor(0xf0, 0x90, 0x90) : QColor(0xb0, 0x26, 0x26));
    m_text->setPalette(colours);
}

} // namespace inn::wizards
