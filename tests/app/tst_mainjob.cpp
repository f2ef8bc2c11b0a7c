// label: real
// timeout: 300
// The program's main job through its window with a real guest: a disc dropped on it becomes a machine; screen
// and serial line are seen and typed on, charts get samples, the document is edited, the guest shuts down,
// and deleting takes the ticked disk only.
#include "console/serial/terminalview.h"
#include "console/widgets/consolewidget.h"
#include "console/widgets/graphicspane.h"
#include "console/widgets/serialpane.h"
#include "tests/app/program.h"
#include "ui/charts/historychart.h"
#include "ui/dialogs/deletemachinedialog.h"
#include "ui/domain/domainpage.h"
#include "ui/domain/pages/consolepage.h"
#include "ui/widgets/differencedialog.h"
#include "ui/widgets/xmleditor.h"
#include "wizards/createvm/createvmwizard.h"

#include <QDoubleSpinBox>
#include <QDropEvent>
#include <QLineEdit>
#include <QMessageBox>
#include <QMimeData>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTreeWidget>

using namespace inn;
using namespace inn::testing;
using namespace Qt::StringLiterals;

namespace {

app::GuiApplication *gui = nullptr;

// Share of the picture that is not black, in thousandths.
int brightness(const QImage &image)
{
    int bright = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            bright += qGray(image.pixel(x, y)) > 60 ? 1 : 0;
    }
    return image.isNull() ? 0 : int(1000LL * bright / (image.width() * image.height()));
}

} // namespace

class TestMainJob : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_root;
    QString m_iso;
    std::unique_ptr<Program> m_program;
    QUuid m_uuid;

    models::Domain *machine() const { return m_program->host()->domain(m_uuid); }
    ui::DomainPage *page() const
    {
        return qobject_cast<ui::DomainPage *>(m_program->window()->workspace()->domainPage(machine()));
    }
    template<class T>
    T *inPage(const char *name) const
    {
        return page()->findChild<T *>(QString::fromLatin1(name));
    }
    console::ConsoleWidget *consoles() const
    {
        page()->showTab(ui::DomainPage::Tab::Console);
        return qobject_cast<ui::ConsolePage *>(page()->tabWidget(ui::DomainPage::Tab::Console))->consoles();
    }
    template<class T>
    T *pane() const
    {
        for (int index = 0; index < consoles()->endpointCount(); ++index) {
            consoles()->setCurrentEndpoint(index);
            if (auto *found = qobject_cast<T *>(consoles()->currentPane()))
                return found;
        }
        return nullptr;
    }
    bool areEqual(console::GraphicsPane *screen) const
    {
        const auto taken = await(machine()->screenshot());
        QImage real;
        if (taken)
            real.loadFromData(*taken);
        const QImage ours = screen->framebuffer().convertToFormat(QImage::Format_RGB32);
        return !real.isNull() && real.convertToFormat(QImage::Format_RGB32) == ours;
    }
    QString imagePath(const QString &name) const { return m_root.filePath(u"state/images/%1"_s.arg(name)); }
    // Adds a second disk through the document's tab.
    void addDisk(const QString &path) const
    {
        page()->showTab(ui::DomainPage::Tab::Xml);
        auto *editor = inPage<ui::XmlEditor>("xmlEditor");
        QTRY_VERIFY(editor->text().contains("</devices>"));
        QByteArray text = editor->text();
        text.replace("<devices>",
            "<devices><disk type='file' device='disk'><driver name='qemu' type='raw'/><source file='"
                + path.toUtf8() + "'/><target dev='vdz' bus='virtio'/></disk>");
        editor->setText(text);
        apply();
    }
    void apply() const
    {
        auto *button = inPage<QPushButton>("applyXml");
        QTRY_VERIFY(button->isEnabled());
        QTest::mouseClick(button, Qt::LeftButton);
        QTRY_VERIFY(m_program->dialog<ui::DifferenceDialog>());
        auto *dialog = m_program->dialog<ui::DifferenceDialog>();
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"applyDifference"_s), Qt::LeftButton);
        QTRY_VERIFY(!m_program->dialog<ui::DifferenceDialog>());
    }

private Q_SLOTS:
    void initTestCase()
    {
        const Guest guest = testGuest();
        if (guest.iso.isEmpty())
            QSKIP(qPrintable(guest.whyNot));
        m_iso = guest.iso;
        m_program = std::make_unique<Program>(
            *gui, QStringList { u"--connect"_s, u"embed:///?root=%1"_s.arg(m_root.path()) });
        QTRY_VERIFY_WITH_TIMEOUT(m_program->host(), 10'000);
        QTRY_VERIFY_WITH_TIMEOUT(m_program->isConnected(), 30'000);
    }
    void init()
    {
        if (!m_uuid.isNull() && (!m_program->host() || !machine()))
            QSKIP("the machine was not made");
    }
    void cleanupTestCase()
    {
        m_program.reset();
        endGuestsBelow(m_root.path());
    }

    void aDroppedDiscBecomesARunningMachine()
    {
        QMimeData data;
        data.setUrls({ QUrl::fromLocalFile(m_iso) });
        const QPoint place = m_program->window()->rect().center();
        QDragEnterEvent enter(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_program->window(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_program->window(), &drop);
        QTRY_VERIFY(m_program->dialog<wizards::CreateVmWizard>());
        QPointer<wizards::CreateVmWizard> wizard = m_program->dialog<wizards::CreateVmWizard>();
        m_uuid = finishWizard(wizard, m_iso, u"first guest"_s);
        QVERIFY(!m_uuid.isNull());
        QTRY_VERIFY(machine());
        QTRY_COMPARE(machine()->info().state, api::DomainState::Running);
        QCOMPARE(machine()->name(), u"first guest"_s);
        QVERIFY(QFile::exists(imagePath(u"first guest.qcow2"_s)));
        QTRY_VERIFY(wizard.isNull());
        // The window shows what was made.
        QTRY_VERIFY(page() && page()->isVisible());
    }
    void itsScreenIsSeen()
    {
        QVERIFY(page());
        auto *screen = pane<console::GraphicsPane>();
        QVERIFY(screen);
        QTRY_VERIFY_WITH_TIMEOUT(brightness(screen->framebuffer()) > 5, 60'000);
    }
    void itsSerialLineIsReadAndTypedOn()
    {
        QVERIFY(page());
        auto *serial = pane<console::SerialPane>();
        QVERIFY(serial);
        console::TerminalView *terminal = serial->terminalView();
        // The prompt may have been printed before the line was open; Return brings another.
        QTimer poke;
        connect(&poke, &QTimer::timeout, terminal, [terminal] { type(terminal, u"\n"_s); });
        poke.start(1000);
        QTRY_VERIFY_WITH_TIMEOUT(terminal->screenText().contains(u"/ #"), 120'000);
        poke.stop();
        // What comes back is not what was typed: a shell answered.
        type(terminal, u"echo $((41+1))-ANSWER\n"_s);
        QTRY_VERIFY_WITH_TIMEOUT(terminal->screenText().contains(u"42-ANSWER"), 20'000);
    }
    void whatIsTypedOnTheScreenReachesTheGuest()
    {
        QVERIFY(page());
        auto *screen = pane<console::GraphicsPane>();
        QVERIFY(screen);
        // Our picture is QEMU's. The cursor blinks: once is enough, as the macro looks twice.
        bool wasEqual = false;
        QTRY_VERIFY_WITH_TIMEOUT(wasEqual = wasEqual || areEqual(screen), 30'000);
        type(screen->displayView(), u"echo From-\"Screen\" > /dev/ttyS0\n"_s);
        auto *serial = pane<console::SerialPane>();
        QTRY_VERIFY_WITH_TIMEOUT(serial->terminalView()->screenText().contains(u"From-Screen"), 30'000);
    }
    void chartsGetSamples()
    {
        QVERIFY(page());
        page()->showTab(ui::DomainPage::Tab::Performance);
        QTRY_VERIFY(page()->findChildren<ui::HistoryChart *>().size() >= 3);
        for (const char *name : { "chart-cpu", "chart-memory" }) {
            auto *chart = inPage<ui::HistoryChart>(name);
            QVERIFY2(chart, name);
            QTRY_VERIFY(!chart->curves().empty() && chart->curves().front().points.size() > 5);
        }
        // Work in the guest is seen.
        auto *serial = pane<console::SerialPane>();
        type(serial->terminalView(), u"dd if=/dev/zero of=/dev/null bs=64k count=60000\n"_s);
        page()->showTab(ui::DomainPage::Tab::Performance);
        QTRY_VERIFY_WITH_TIMEOUT(inPage<ui::HistoryChart>("chart-cpu")->presentValue(0) > 50, 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(serial->terminalView()->screenText().contains(u"records out"), 60'000);
    }
    void theDocumentIsEditedThroughItsDifference()
    {
        QVERIFY(page());
        page()->showTab(ui::DomainPage::Tab::Xml);
        auto *editor = inPage<ui::XmlEditor>("xmlEditor");
        QTRY_VERIFY(editor->text().contains("</devices>"));
        QByteArray text = editor->text();
        text.replace("</name>", "</name><description>changed by hand</description>");
        editor->setText(text);
        apply();
        QCOMPARE(machine()->info().state, api::DomainState::Running); // it takes effect at the next start
    }
    void thePowerButtonShutsItDown()
    {
        QVERIFY(page());
        // A guest may overlook the button while it is busy, as this one does under load; people press it
        // again.
        const auto isOff = [this] { return machine()->info().state == api::DomainState::Shutoff; };
        for (int press = 0; press < 4 && !isOff(); ++press) {
            QTRY_VERIFY(m_program->find<QAction>("actionShutdown")->isEnabled()); // what was before has ended
            m_program->trigger("actionShutdown");
            QTRY_VERIFY(m_program->dialog<QMessageBox>() || machine()->runningTask() || isOff());
            if (auto *question = m_program->dialog<QMessageBox>())
                QTest::mouseClick(question->findChild<QPushButton *>(u"accept"_s), Qt::LeftButton);
            Q_UNUSED(QTest::qWaitFor(isOff, 15'000));
        }
        QCOMPARE(machine()->info().state, api::DomainState::Shutoff);
        QTRY_VERIFY(processesWith(m_root.path() + u'/').isEmpty());
        QTRY_COMPARE(machine()->info().description, u"changed by hand"_s);
    }
    void deletingTakesTheTickedDiskOnly()
    {
        QVERIFY(page());
        const QString other = imagePath(u"other.img"_s);
        QFile file(other);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(1 << 20));
        file.close();
        addDisk(other);
        QTRY_COMPARE(machine()->info().disks.filter(other).size(), 1);
        m_program->trigger("actionDelete");
        QTRY_VERIFY(m_program->dialog<ui::DeleteMachineDialog>());
        auto *dialog = m_program->dialog<ui::DeleteMachineDialog>();
        auto *disks = dialog->findChild<QTreeWidget *>(u"disks"_s);
        const QString taken = imagePath(u"first guest.qcow2"_s);
        bool isTicked = false;
        for (int row = 0; row < disks->topLevelItem(0)->childCount(); ++row) {
            QTreeWidgetItem *disk = disks->topLevelItem(0)->child(row);
            if (disk->text(0) == taken) {
                disk->setCheckState(0, Qt::Checked);
                isTicked = true;
            }
        }
        QVERIFY(isTicked);
        auto *button = dialog->findChild<QPushButton *>(u"delete"_s);
        QTRY_VERIFY(button->isEnabled()); // when it is known that nothing builds on it
        QTest::mouseClick(button, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!machine(), 20'000);
        QTRY_VERIFY(!QFile::exists(taken));
        QVERIFY(QFile::exists(other));
        QVERIFY(QFile::exists(m_iso));
        m_uuid = {};
    }
};

int main(int argc, char **argv)
{
    app::GuiApplication application(argc, argv);
    gui = &application;
    TestMainJob test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_mainjob.moc"
