#include "console/core/keymap.h"

#include <QKeyEvent>
#include <QSet>
#include <QTest>

using namespace inn::console;

class TestKeymap : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void x11KeysGoByPlaceAndMeaning_data()
    {
        QTest::addColumn<int>("evdev");
        QTest::addColumn<quint32>("keysym");
        QTest::addColumn<quint32>("scan");
        QTest::newRow("a") << 30 << quint32('a') << 0x1eU;
        QTest::newRow("z on a German keyboard is in the place of y") << 21 << quint32('z') << 0x15U;
        QTest::newRow("ö on a German keyboard") << 39 << 0xf6U << 0x27U;
        QTest::newRow("right ctrl") << 97 << 0xffe4U << 0x9dU;
        QTest::newRow("altgr") << 100 << 0xfe03U << 0xb8U;
        QTest::newRow("up") << 103 << 0xff52U << 0xc8U;
        QTest::newRow("F12") << 88 << 0xffc9U << 0x58U;
        QTest::newRow("print") << 99 << 0xff61U << 0x54U;
        QTest::newRow("pause") << 119 << 0xff13U << 0xc6U;
        QTest::newRow("keypad enter") << 96 << 0xff8dU << 0x9cU;
        QTest::newRow("unknown code keeps its keysym") << 240 << 0x1008ff11U << 0U;
    }
    void x11KeysGoByPlaceAndMeaning()
    {
        QFETCH(int, evdev);
        QFETCH(quint32, keysym);
        QFETCH(quint32, scan);
        const QKeyEvent event(QEvent::KeyPress, Qt::Key_unknown, {}, quint32(evdev) + 8, keysym, 0);
        QCOMPARE(keyFromEvent(event, NativeKeys::Evdev), (Key { keysym, scan }));
    }

    void otherKeysAreGuessedAsOnAUsKeyboard_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<int>("modifiers");
        QTest::addColumn<QString>("text");
        QTest::addColumn<quint32>("keysym");
        QTest::addColumn<quint32>("scan");
        const int none = Qt::NoModifier;
        const int keypad = Qt::KeypadModifier;
        QTest::newRow("a") << int(Qt::Key_A) << none << "a" << quint32('a') << 0x1eU;
        QTest::newRow("A") << int(Qt::Key_A) << int(Qt::ShiftModifier) << "A" << quint32('A') << 0x1eU;
        QTest::newRow("ctrl a") << int(Qt::Key_A) << int(Qt::ControlModifier) << "\x01" << quint32('a')
                                << 0x1eU;
        QTest::newRow("!") << int(Qt::Key_Exclam) << int(Qt::ShiftModifier) << "!" << quint32('!') << 0x02U;
        QTest::newRow("slash") << int(Qt::Key_Slash) << none << "/" << quint32('/') << 0x35U;
        QTest::newRow("backslash") << int(Qt::Key_Backslash) << none << "\\" << quint32('\\') << 0x2bU;
        QTest::newRow("space") << int(Qt::Key_Space) << none << " " << quint32(' ') << 0x39U;
        QTest::newRow("euro") << 0x20ac << none << "€" << 0x010020acU << 0U;
        QTest::newRow("return") << int(Qt::Key_Return) << none << "\r" << 0xff0dU << 0x1cU;
        QTest::newRow("F1") << int(Qt::Key_F1) << none << "" << 0xffbeU << 0x3bU;
        QTest::newRow("F11") << int(Qt::Key_F11) << none << "" << 0xffc8U << 0x57U;
        QTest::newRow("keypad 7") << int(Qt::Key_7) << keypad << "7" << 0xffb7U << 0x47U;
        QTest::newRow("keypad plus") << int(Qt::Key_Plus) << keypad << "+" << 0xffabU << 0x4eU;
        QTest::newRow("keypad slash") << int(Qt::Key_Slash) << keypad << "/" << 0xffafU << 0xb5U;
        QTest::newRow("keypad enter") << int(Qt::Key_Enter) << keypad << "\r" << 0xff8dU << 0x9cU;
        QTest::newRow("super") << int(Qt::Key_Super_L) << none << "" << 0xffebU << 0xdbU;
    }
    void otherKeysAreGuessedAsOnAUsKeyboard()
    {
        QFETCH(int, key);
        QFETCH(int, modifiers);
        QFETCH(QString, text);
        QFETCH(quint32, keysym);
        QFETCH(quint32, scan);
        const QKeyEvent event(QEvent::KeyPress, key, Qt::KeyboardModifiers(modifiers), text);
        QCOMPARE(keyFromEvent(event, NativeKeys::None).keysym, keysym);
        QCOMPARE(keyFromEvent(event, NativeKeys::None).scanCode, scan);
    }

    void combinationsAreCompleteAndDifferent()
    {
        QSet<QString> labels;
        for (const KeyCombination &combination : keyCombinations()) {
            QVERIFY(!labels.contains(combination.label));
            labels.insert(combination.label);
            for (const Key &key : combination.keys)
                QVERIFY2(key.keysym != 0 && key.scanCode != 0, qPrintable(combination.label));
        }
        QVERIFY(labels.contains(QStringLiteral("Ctrl+Alt+Del")));
        QVERIFY(labels.contains(QStringLiteral("Ctrl+Alt+F12")));
        for (const KeyCombination &combination : keyCombinations()) {
            if (combination.label == QLatin1String("Ctrl+Alt+F10"))
                QCOMPARE(combination.keys.back(), (Key { 0xffc7, 0x44 }));
            if (combination.label == QLatin1String("Ctrl+Alt+F12"))
                QCOMPARE(combination.keys.back(), (Key { 0xffc9, 0x58 }));
        }
    }
};

QTEST_MAIN(TestKeymap)
#include "tst_keymap.moc"
