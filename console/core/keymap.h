#pragma once

#include "console/core/displayclient.h"

#include <QString>

#include <vector>

class QKeyEvent;

namespace inn::console {

// Which numbers QKeyEvent's native fields carry: they differ by window system.
enum class NativeKeys {
    Evdev, // X11 and Wayland: scan code is evdev + 8, virtual key is the keysym
    None, // synthetic events, other platforms: guess from the Qt key, as on a US keyboard
};
NativeKeys nativeKeys();

// What a pressed or released key means to the guest.
Key keyFromEvent(const QKeyEvent &event, NativeKeys native = nativeKeys());

// Pieces of the above.
quint32 keysymFromQtKey(int qtKey, Qt::KeyboardModifiers modifiers, const QString &text);
quint32 keysymFromCharacter(char32_t character);
quint32 scanCodeFromEvdev(quint32 evdevCode); // 0 when the XT numbers have none
quint32 scanCodeFromQtKey(int qtKey, Qt::KeyboardModifiers modifiers = {});

// Keys pressed together that a desktop would take for itself, offered in a menu.
struct KeyCombination
{
    QString label; // "Ctrl+Alt+Del"
    std::vector<Key> keys; // pressed in this order, released in the opposite one
    bool startsGroup = false; // a separator belongs before it
};
const std::vector<KeyCombination> &keyCombinations();
void sendCombination(DisplayClient &client, const std::vector<Key> &keys);

} // namespace inn::console
