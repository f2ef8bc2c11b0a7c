#include "console/core/keymap.h"

#include <QGuiApplication>
#include <QKeyEvent>

#include <array>

namespace inn::console {

namespace {

// The XT numbers of the evdev codes above 83; below they are the same.
struct ScanRow
{
    quint8 evdev;
    quint8 scan;
};
constexpr std::array kScanRows = {
    ScanRow { 85, 0x76 }, // zenkaku hankaku
    ScanRow { 86, 0x56 }, // the key beside left shift
    ScanRow { 87, 0x57 }, // F11
    ScanRow { 88, 0x58 }, // F12
    ScanRow { 89, 0x73 }, // ro
    ScanRow { 90, 0x78 }, // katakana
    ScanRow { 91, 0x77 }, // hiragana
    ScanRow { 92, 0x79 }, // henkan
    ScanRow { 93, 0x70 }, // katakana hiragana
    ScanRow { 94, 0x7b }, // muhenkan
    ScanRow { 96, 0x9c }, // keypad enter
    ScanRow { 97, 0x9d }, // right ctrl
    ScanRow { 98, 0xb5 }, // keypad slash
    ScanRow { 99, 0x54 }, // print, sysrq
    ScanRow { 100, 0xb8 }, // right alt
    ScanRow { 102, 0xc7 }, // home
    ScanRow { 103, 0xc8 }, // up
    ScanRow { 104, 0xc9 }, // page up
    ScanRow { 105, 0xcb }, // left
    ScanRow { 106, 0xcd }, // right
    ScanRow { 107, 0xcf }, // end
    ScanRow { 108, 0xd0 }, // down
    ScanRow { 109, 0xd1 }, // page down
    ScanRow { 110, 0xd2 }, // insert
    ScanRow { 111, 0xd3 }, // delete
    ScanRow { 113, 0xa0 }, // mute
    ScanRow { 114, 0xae }, // volume down
    ScanRow { 115, 0xb0 }, // volume up
    ScanRow { 116, 0xde }, // power
    ScanRow { 117, 0x59 }, // keypad equals
    ScanRow { 119, 0xc6 }, // pause
    ScanRow { 121, 0x7e }, // keypad comma
    ScanRow { 122, 0xf2 }, // hangul
    ScanRow { 123, 0xf1 }, // hanja
    ScanRow { 124, 0x7d }, // yen
    ScanRow { 125, 0xdb }, // left meta
    ScanRow { 126, 0xdc }, // right meta
    ScanRow { 127, 0xdd }, // menu
    ScanRow { 128, 0xe8 }, // stop
    ScanRow { 140, 0xa1 }, // calculator
    ScanRow { 142, 0xdf }, // sleep
    ScanRow { 143, 0xe3 }, // wake up
    ScanRow { 155, 0xec }, // mail
    ScanRow { 156, 0xe6 }, // bookmarks
    ScanRow { 158, 0xea }, // back
    ScanRow { 159, 0xe9 }, // forward
    ScanRow { 163, 0x99 }, // next track
    ScanRow { 164, 0xa2 }, // play, pause
    ScanRow { 165, 0x90 }, // previous track
    ScanRow { 166, 0xa4 }, // stop track
    ScanRow { 172, 0xb2 }, // home page
    ScanRow { 173, 0xe7 }, // reload
    ScanRow { 217, 0xe5 }, // search
};

// Keys without a character: keysym, and the scan code of their usual place.
struct KeyRow
{
    int qtKey;
    quint16 keysym;
    quint8 scan;
};
constexpr std::array kKeyRows = {
    KeyRow { Qt::Key_Escape, 0xff1b, 0x01 },
    KeyRow { Qt::Key_Tab, 0xff09, 0x0f },
    KeyRow { Qt::Key_Backtab, 0xfe20, 0x0f },
    KeyRow { Qt::Key_Backspace, 0xff08, 0x0e },
    KeyRow { Qt::Key_Return, 0xff0d, 0x1c },
    KeyRow { Qt::Key_Enter, 0xff8d, 0x9c },
    KeyRow { Qt::Key_Insert, 0xff63, 0xd2 },
    KeyRow { Qt::Key_Delete, 0xffff, 0xd3 },
    KeyRow { Qt::Key_Pause, 0xff13, 0xc6 },
    KeyRow { Qt::Key_Print, 0xff61, 0x54 },
    KeyRow { Qt::Key_SysReq, 0xff15, 0x54 },
    KeyRow { Qt::Key_Home, 0xff50, 0xc7 },
    KeyRow { Qt::Key_End, 0xff57, 0xcf },
    KeyRow { Qt::Key_Left, 0xff51, 0xcb },
    KeyRow { Qt::Key_Up, 0xff52, 0xc8 },
    KeyRow { Qt::Key_Right, 0xff53, 0xcd },
    KeyRow { Qt::Key_Down, 0xff54, 0xd0 },
    KeyRow { Qt::Key_PageUp, 0xff55, 0xc9 },
    KeyRow { Qt::Key_PageDown, 0xff56, 0xd1 },
    KeyRow { Qt::Key_Shift, 0xffe1, 0x2a },
    KeyRow { Qt::Key_Control, 0xffe3, 0x1d },
    KeyRow { Qt::Key_Meta, 0xffeb, 0xdb },
    KeyRow { Qt::Key_Super_L, 0xffeb, 0xdb },
    KeyRow { Qt::Key_Super_R, 0xffec, 0xdc },
    KeyRow { Qt::Key_Alt, 0xffe9, 0x38 },
    KeyRow { Qt::Key_AltGr, 0xfe03, 0xb8 },
    KeyRow { Qt::Key_CapsLock, 0xffe5, 0x3a },
    KeyRow { Qt::Key_NumLock, 0xff7f, 0x45 },
    KeyRow { Qt::Key_ScrollLock, 0xff14, 0x46 },
    KeyRow { Qt::Key_Menu, 0xff67, 0xdd },
    KeyRow { Qt::Key_Muhenkan, 0xff22, 0x7b },
    KeyRow { Qt::Key_Henkan, 0xff23, 0x79 },
    KeyRow { Qt::Key_Hiragana_Katakana, 0xff27, 0x70 },
    KeyRow { Qt::Key_Zenkaku_Hankaku, 0xff2a, 0x76 },
    KeyRow { Qt::Key_Hangul, 0xff31, 0xf2 },
    KeyRow { Qt::Key_Hangul_Hanja, 0xff34, 0xf1 },
};

constexpr quint32 kFunctionKeysym = 0xffbe; // F1, the others follow

// The characters of a US keyboard by scan code, without and with shift.
struct CharacterRow
{
    quint8 firstScan;
    const char *plain;
    const char *shifted;
};
constexpr std::array kCharacterRows = {
    CharacterRow { 0x02, "1234567890-=", "!@#$%^&*()_+" },
    CharacterRow { 0x10, "QWERTYUIOP[]", "qwertyuiop{}" },
    CharacterRow { 0x1e, "ASDFGHJKL;'`", "asdfghjkl:\"~" },
    CharacterRow { 0x2b, "\\ZXCVBNM,./", "|zxcvbnm<>?" },
    CharacterRow { 0x39, " ", " " },
};

// Keypad keys by the character they type, and by the key they are without Num Lock.
quint32 keypadScanCode(int qtKey)
{
    static const QByteArray characters = QByteArrayLiteral("789-456+1230.");
    if (const qsizetype at = qtKey < 0x80 ? characters.indexOf(char(qtKey)) : -1; at >= 0)
        return quint32(0x47 + at);
    switch (qtKey) {
    case Qt::Key_Asterisk:
        return 0x37;
    case Qt::Key_Slash:
        return 0xb5;
    case Qt::Key_Enter:
        return 0x9c;
    default:
        return 0;
    }
}

quint32 keypadKeysym(int qtKey)
{
    if (qtKey >= Qt::Key_Asterisk && qtKey <= Qt::Key_9)
        return 0xff80 + quint32(qtKey); // XK_KP_Multiply … XK_KP_9 keep the order of ASCII
    return qtKey == Qt::Key_Enter ? 0xff8d : 0;
}

const KeyRow *findKeyRow(int qtKey)
{
    for (const KeyRow &row : kKeyRows) {
        if (row.qtKey == qtKey)
            return &row;
    }
    return nullptr;
}

enum class Group { Starts, Continues };

KeyCombination combination(const char *label, const std::vector<Key> &keys, Group group = Group::Continues)
{
    return { QString::fromLatin1(label), keys, group == Group::Starts };
}

std::vector<KeyCombination> makeCombinations()
{
    const Key control { 0xffe3, 0x1d };
    const Key alt { 0xffe9, 0x38 };
    const Key super { 0xffeb, 0xdb };
    const Key print { 0xff61, 0x54 };
    std::vector<KeyCombination> all = {
        combination("Ctrl+Alt+Del", { control, alt, Key { 0xffff, 0xd3 } }),
        combination("Ctrl+Alt+Backspace", { control, alt, Key { 0xff08, 0x0e } }),
    };
    for (quint32 n = 1; n <= 12; ++n) {
        const quint32 scan = n <= 10 ? 0x3a + n : 0x57 + n - 11;
        KeyCombination item { QStringLiteral("Ctrl+Alt+F%1").arg(n),
            { control, alt, Key { kFunctionKeysym + n - 1, scan } } };
        item.startsGroup = n == 1;
        all.push_back(item);
    }
    all.push_back(combination("Print", { print }, Group::Starts));
    all.push_back(combination("Alt+Print", { alt, print }));
    all.push_back(combination("Alt+Tab", { alt, Key { 0xff09, 0x0f } }));
    all.push_back(combination("Alt+F4", { alt, Key { kFunctionKeysym + 3, 0x3e } }));
    all.push_back(combination("Super", { super }));
    all.push_back(combination("Super+L", { super, Key { 'l', 0x26 } }));
    all.push_back(combination("Ctrl+Esc", { control, Key { 0xff1b, 0x01 } }));
    return all;
}

} // namespace

NativeKeys nativeKeys()
{
    const QString platform = QGuiApplication::platformName();
    const bool evdev = platform == QLatin1String("xcb") || platform.startsWith(QLatin1String("wayland"));
    return evdev ? NativeKeys::Evdev : NativeKeys::None;
}

quint32 keysymFromCharacter(char32_t character)
{
    const bool latin1 = (character >= 0x20 && character < 0x7f) || (character >= 0xa0 && character < 0x100);
    return latin1 ? quint32(character) : 0x01000000U + quint32(character);
}

quint32 keysymFromQtKey(int qtKey, Qt::KeyboardModifiers modifiers, const QString &text)
{
    if (modifiers.testFlag(Qt::KeypadModifier)) {
        if (const quint32 keysym = keypadKeysym(qtKey))
            return keysym;
    }
    if (const KeyRow *row = findKeyRow(qtKey))
        return row->keysym;
    if (qtKey >= Qt::Key_F1 && qtKey <= Qt::Key_F35)
        return kFunctionKeysym + quint32(qtKey - Qt::Key_F1);
    const QList<uint> characters = text.toUcs4();
    if (characters.size() == 1 && characters.front() >= 0x20 && characters.front() != 0x7f)
        return keysymFromCharacter(characters.front());
    if (qtKey >= Qt::Key_A && qtKey <= Qt::Key_Z && !modifiers.testFlag(Qt::ShiftModifier))
        return quint32(qtKey - Qt::Key_A + 'a');
    return qtKey >= 0x20 && qtKey < 0x100 ? quint32(qtKey) : 0;
}

quint32 scanCodeFromEvdev(quint32 evdevCode)
{
    if (evdevCode >= 1 && evdevCode <= 83)
        return evdevCode;
    for (const ScanRow &row : kScanRows) {
        if (row.evdev == evdevCode)
            return row.scan;
    }
    if (evdevCode >= 183 && evdevCode <= 194) // F13 to F24
        return evdevCode <= 187 ? 0x5d + evdevCode - 183 : 0x37 + evdevCode - 188 + 0x80;
    return 0;
}

quint32 scanCodeFromQtKey(int qtKey, Qt::KeyboardModifiers modifiers)
{
    if (modifiers.testFlag(Qt::KeypadModifier)) {
        if (const quint32 scan = keypadScanCode(qtKey))
            return scan;
    }
    if (const KeyRow *row = findKeyRow(qtKey))
        return row->scan;
    if (qtKey >= Qt::Key_F1 && qtKey <= Qt::Key_F10)
        return 0x3b + quint32(qtKey - Qt::Key_F1);
    if (qtKey == Qt::Key_F11 || qtKey == Qt::Key_F12)
        return 0x57 + quint32(qtKey - Qt::Key_F11);
    if (qtKey <= 0 || qtKey >= 0x80)
        return 0;
    for (const CharacterRow &row : kCharacterRows) {
        for (const QByteArray &characters : { QByteArray(row.plain), QByteArray(row.shifted) }) {
            if (const qsizetype at = characters.indexOf(char(qtKey)); at >= 0)
                return row.firstScan + quint32(at);
        }
    }
    return 0;
}

Key keyFromEvent(const QKeyEvent &event, NativeKeys native)
{
    if (native == NativeKeys::Evdev && event.nativeScanCode() > 8) {
        Key key { event.nativeVirtualKey(), scanCodeFromEvdev(event.nativeScanCode() - 8) };
        if (key.keysym == 0)
            key.keysym = keysymFromQtKey(event.key(), event.modifiers(), event.text());
        return key;
    }
    return { keysymFromQtKey(event.key(), event.modifiers(), event.text()),
        scanCodeFromQtKey(event.key(), event.modifiers()) };
}

const std::vector<KeyCombination> &keyCombinations()
{
    static const std::vector<KeyCombination> all = makeCombinations();
    return all;
}

void sendCombination(DisplayClient &client, const std::vector<Key> &keys)
{
    for (const Key &key : keys)
        client.sendKey(key, PressState::Pressed);
    for (auto key = keys.rbegin(); key != keys.rend(); ++key)
        client.sendKey(*key, PressState::Released);
}

} // namespace inn::console
