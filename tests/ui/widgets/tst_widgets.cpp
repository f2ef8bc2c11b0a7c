#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/emptynote.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/prompter.h"
#include "ui/widgets/readablepalette.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/secondarylabel.h"
#include "ui/widgets/settings.h"

#include <QApplication>
#include <QDir>
#include <QImage>
#include <QLineEdit>
#include <QMessageBox>
#include <QPainter>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

using namespace inn;
using namespace inn::ui;

namespace {

// The largest difference in brightness between the icon, drawn on the background, and the background.
int contrast(const QIcon &drawn, QIcon::Mode mode, const QColor &background)
{
    QImage image(16, 16, QImage::Format_RGB32);
    image.fill(background);
    QPainter painter(&image);
    drawn.paint(&painter, image.rect(), Qt::AlignCenter, mode);
    painter.end();
    int most = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            most = std::max(most, std::abs(qGray(image.pixel(x, y)) - qGray(background.rgb())));
    }
    return most;
}

} // namespace

class TestWidgets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hintsOfEmptyFieldsCanBeReadWhereTheDesktopForgetsThem()
    {
        QPalette dark(QColor(49, 54, 59), QColor(42, 46, 50));
        dark.setColor(QPalette::Base, QColor(27, 30, 32));
        dark.setColor(QPalette::Text, QColor(239, 240, 241));
        dark.setColor(QPalette::PlaceholderText, QColor(0, 0, 0, 128));
        const QColor mended = readablePalette(dark).color(QPalette::PlaceholderText);
        QVERIFY2(mended.lightness() > 200 && mended.alpha() > 100, qPrintable(mended.name(QColor::HexArgb)));
        QCOMPARE(readablePalette(dark).color(QPalette::Text), dark.color(QPalette::Text));
        QCOMPARE(readablePalette(readablePalette(dark)), readablePalette(dark)); // or it would never end
        QPalette light(Qt::lightGray);
        light.setColor(QPalette::Base, Qt::white);
        light.setColor(QPalette::PlaceholderText, QColor(0, 0, 0, 128));
        QCOMPARE(readablePalette(light), light);
    }
    void everyIconCanBeToldFromItsBackgroundInLightAndDark_data()
    {
        QTest::addColumn<QColor>("window");
        QTest::addColumn<QColor>("text");
        QTest::newRow("light") << QColor(239, 239, 239) << QColor(Qt::black);
        QTest::newRow("dark") << QColor(43, 45, 48) << QColor(Qt::white);
    }
    void everyIconCanBeToldFromItsBackgroundInLightAndDark()
    {
        QFETCH(QColor, window);
        QFETCH(QColor, text);
        const QPalette before = QApplication::palette();
        QPalette palette = before;
        palette.setColor(QPalette::Window, window);
        palette.setColor(QPalette::WindowText, text);
        QApplication::setPalette(palette);
        for (int i = 0; i <= int(IconName::Xml); ++i) {
            for (const QIcon::Mode mode : { QIcon::Normal, QIcon::Disabled }) {
                QVERIFY2(contrast(icon(IconName(i)), mode, window) > (mode == QIcon::Normal ? 60 : 25),
                    qPrintable(QString::number(i)));
            }
        }
        QApplication::setPalette(before);
    }

    void everyDrawingHasAName()
    {
        QVERIFY(!icon(IconName::Start).pixmap(16).isNull());
        const QStringList files = QDir(QStringLiteral(":/icons")).entryList();
        QVERIFY(files.size() > 60);
        for (const QString &file : files) {
            const QString name = file.chopped(4);
            if (name != QLatin1String("innkeeper"))
                QVERIFY2(!iconNamed(name).isNull(), qPrintable(name));
        }
        QVERIFY(iconNamed(QStringLiteral("no-such-icon")).isNull());
    }

    void anErrorShowsItsSentenceAndItsReasonAndKeepsTheRestForTheDetails()
    {
        MessageBar bar;
        Error inner { ErrorCode::Io, QStringLiteral("The image is in use.") };
        inner.details = QStringLiteral("qemu-img: lock failed");
        bar.showError(inner.wrapped(QStringLiteral("Cannot start “web”.")));
        QVERIFY(bar.isVisibleTo(nullptr));
        QCOMPARE(bar.text(), QStringLiteral("Cannot start “web”. The image is in use."));
        QCOMPARE(bar.details(), QStringLiteral("qemu-img: lock failed"));
        const Error raw { ErrorCode::Io, QStringLiteral("No such file or directory") };
        bar.showError(raw.wrapped(QStringLiteral("Cannot start “web”.")));
        QCOMPARE(bar.text(), QStringLiteral("Cannot start “web”."));
        QCOMPARE(bar.details(), QStringLiteral("No such file or directory"));
        bar.clear();
        QVERIFY(bar.isHidden());
    }

    void settingsKeepToTheirLimitsWhateverTheFileSays()
    {
        QTemporaryDir folder;
        QSettings store(folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
        Settings settings(store);
        QCOMPARE(settings.samplingInterval(), std::chrono::milliseconds(1000));
        QCOMPARE(settings.acceleration(), Acceleration::Automatic);
        store.setValue(QStringLiteral("sampling/intervalMs"), -5);
        store.setValue(QStringLiteral("machines/acceleration"), 99);
        QCOMPARE(settings.samplingInterval(), std::chrono::milliseconds(500));
        QCOMPARE(settings.acceleration(), Acceleration::Automatic);
    }

    void aConfirmationAnswersOnlyWhenItIsAccepted()
    {
        QWidget window;
        window.show();
        DialogPrompter prompter;
        int agreed = 0;
        Confirmation question { QStringLiteral("Force Off"), QStringLiteral("Force off “web”?") };
        question.risk = Confirmation::Risk::LosesData;
        for (const char *button : { "cancel", "accept" }) {
            prompter.confirm(&window, question, [&agreed] { ++agreed; });
            auto *box = window.findChild<QMessageBox *>(QStringLiteral("confirmation"));
            QVERIFY(box && box->isVisible());
            QCOMPARE(box->defaultButton()->objectName(), QStringLiteral("cancel"));
            QTest::mouseClick(box->findChild<QPushButton *>(QString::fromLatin1(button)), Qt::LeftButton);
            QTRY_VERIFY(!window.findChild<QMessageBox *>(QStringLiteral("confirmation")));
        }
        QCOMPARE(agreed, 1);
    }

    void escapeClearsTheSearchAndDownLeavesIt()
    {
        SearchField field(QStringLiteral("Search"));
        QSignalSpy left(&field, &SearchField::leaveDownwards);
        QTest::keyClicks(&field, QStringLiteral("abc"));
        QTest::keyClick(&field, Qt::Key_Escape);
        QVERIFY(field.text().isEmpty());
        QTest::keyClick(&field, Qt::Key_Down);
        QCOMPARE(left.size(), 1);
    }

    void anEmptyListSaysSoAsLongAsItIsEmpty()
    {
        QTreeWidget list;
        list.setObjectName(QStringLiteral("list"));
        auto *note = new EmptyNote(&list, QStringLiteral("There is nothing yet."));
        list.show();
        QCOMPARE(note->objectName(), QStringLiteral("listEmpty"));
        QVERIFY(note->isVisible());
        QTRY_COMPARE(note->geometry(), list.viewport()->rect());
        QCOMPARE(list.accessibleDescription(), note->text());
        new QTreeWidgetItem(&list);
        QVERIFY(!note->isVisible());
        QCOMPARE(list.accessibleDescription(), QString());
        list.clear();
        QVERIFY(note->isVisible());
        note->setSentence(QString());
        QVERIFY(!note->isVisible());
    }

    void anExplanationIsReadableAlsoWhereNothingCanBeDone()
    {
        SecondaryLabel label(QStringLiteral("Why it cannot be done."));
        label.setEnabled(false);
        const QColor ink = label.palette().color(QPalette::Disabled, QPalette::WindowText);
        const QColor usual = QApplication::palette().color(QPalette::Active, QPalette::WindowText);
        QCOMPARE(ink.rgb(), usual.rgb());
        QVERIFY(ink.alphaF() > 0.6F && ink.alphaF() < 1.F);
    }

    void aCutTextIsCompleteInItsToolTip()
    {
        ElidedLabel label(QStringLiteral("a rather long text that does not fit"));
        label.resize(60, 20);
        label.show();
        QCOMPARE(label.toolTip(), label.text());
        label.resize(800, 20);
        QVERIFY(label.toolTip().isEmpty());
    }
};

QTEST_MAIN(TestWidgets)
#include "tst_widgets.moc"
