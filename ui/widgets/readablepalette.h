#pragma once

#include <QPalette>

namespace inn::ui {

// Some desktops' dark palettes keep the hints of empty fields nearly black: with hints made of the text's
// colour where they could not be read, else as it is.
QPalette readablePalette(QPalette palette);

} // namespace inn::ui
