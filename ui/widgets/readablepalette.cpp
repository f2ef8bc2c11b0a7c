#include "ui/widgets/readablepalette.h"

#include <QColor>

#include <algorithm>
#include <cmath>

namespace inn::ui {

namespace {

constexpr float kHintInk = 0.6F;
constexpr double kLeastContrast = 3; // as WCAG counts; Qt's own light palette has a little more

QColor over(const QColor &ink, const QColor &paper)
{
    const auto mixed = [part = ink.alphaF()](float above, float below) {
        return std::clamp(above * part + below * (1 - part), 0.0F, 1.0F);
    };
    return QColor::fromRgbF(mixed(ink.redF(), paper.redF()), mixed(ink.greenF(), paper.greenF()),
        mixed(ink.blueF(), paper.blueF()));
}

double luminance(const QColor &colour)
{
    const auto linear = [](float channel) {
        const double value = double(channel);
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor &one, const QColor &other)
{
    const double first = luminance(one);
    const double second = luminance(other);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

} // namespace

QPalette readablePalette(QPalette palette)
{
    for (const QPalette::ColorGroup group : { QPalette::Active, QPalette::Inactive, QPalette::Disabled }) {
        const QColor paper = palette.color(group, QPalette::Base);
        const QColor hint = palette.color(group, QPalette::PlaceholderText);
        if (contrast(over(hint, paper), paper) >= kLeastContrast)
            continue;
        QColor ink = palette.color(QPalette::Active, QPalette::Text);
        ink.setAlphaF(kHintInk);
        palette.setColor(group, QPalette::PlaceholderText, ink);
    }
    return palette;
}

} // namespace inn::ui
