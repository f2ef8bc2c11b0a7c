// No two things of one dialog, page or menu answer to the same Alt key, in any language: the first would only
// get the focus and a person pressing it would wait for ever.
// uses: backend/drivers/test
// timeout: 180
#include "tests/ui/twohosts.h"
#include "ui/dialogs/connectdialog.h"
#include "ui/dialogs/createnetworkdialog.h"
#include "ui/dialogs/createpooldialog.h"
#include "ui/dialogs/createsecretdialog.h"
#include "ui/dialogs/credentialsdialog.h"
#include "ui/dialogs/deletemachinedialog.h"
#include "ui/dialogs/grouptagsdialog.h"
#include "ui/dialogs/hostkeydialog.h"
#include "ui/dialogs/plaindisplaydialog.h"
#include "ui/dialogs/preferencesdialog.h"
#include "ui/dialogs/renamedialog.h"
#include "ui/host/hostpage.h"
#include "ui/manager/comparisonwindow.h"
#include "ui/manager/machinefilters.h"
#include "ui/migration/migratedialog.h"
#include "ui/transfer/copymachinedialog.h"
#include "ui/transfer/exportdialog.h"
#include "ui/transfer/importdialog.h"
#include "ui/widgets/ownkeys.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QFile>
#include <QGroupBox>
#include <QMap>
#include <QMenuBar>
#include <QTabWidget>
#include <QToolButton>
#include <QTranslator>
#include <QXmlStreamReader>

using namespace inn;
using namespace inn::testing;
using namespace Qt::StringLiterals;

namespace {

// The translations as they stand in the sources, in one context as in the program.
class SourceTranslator : public QTranslator
{
public:
    explicit SourceTranslator(const QString &language)
    {
        QFile file(QStringLiteral(INN_SOURCE_DIR "/translations/innkeeper_%1.ts").arg(language));
        if (!file.open(QIODevice::ReadOnly))
            return;
        QXmlStreamReader reader(&file);
        QString source;
        while (!reader.atEnd()) {
            reader.readNext();
            if (!reader.isStartElement())
                continue;
            if (reader.name() == u"source")
                source = reader.readElementText();
            else if (reader.name() == u"translation" && !reader.attributes().hasAttribute(u"type"_s))
                m_texts.insert(
                    source, reader.readElementText(QXmlStreamReader::IncludeChildElements).trimmed());
        }
    }
    bool isEmpty() const override { return m_texts.isEmpty(); }
    QString translate(const char *, const char *source, const char *, int) const override
    {
        return m_texts.value(QString::fromUtf8(source));
    }

private:
    QHash<QString, QString> m_texts;
};

using Keys = QMultiMap<QString, QString>; // what answers to each

void note(Keys &keys, const QKeySequence &key, const QString &what)
{
    if (!key.isEmpty())
        keys.insert(key.toString(), what);
}

// Tool buttons show what their action is called, without its key.
void noteWidget(Keys &keys, const QWidget *widget)
{
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        note(keys, QKeySequence::mnemonic(button->text()), button->text());
    else if (const auto *label = qobject_cast<const QLabel *>(widget); label && label->buddy())
        note(keys, QKeySequence::mnemonic(label->text()), label->text());
    else if (const auto *box = qobject_cast<const QGroupBox *>(widget))
        note(keys, QKeySequence::mnemonic(box->title()), box->title());
    else if (const auto *tabs = qobject_cast<const QTabWidget *>(widget)) {
        for (int tab = 0; tab < tabs->count(); ++tab)
            note(keys, QKeySequence::mnemonic(tabs->tabText(tab)), tabs->tabText(tab));
    }
}

class Finder
{
public:
    void lookAtMenu(const QString &where, QMenu *menu)
    {
        Q_EMIT menu->aboutToShow();
        ui::OwnKeys::arrangeMenu(menu);
        Keys keys;
        for (const QAction *action : menu->actions()) {
            if (action->isVisible())
                note(keys, QKeySequence::mnemonic(action->text()), action->text());
            if (action->menu())
                lookAtMenu(where + u" > "_s + action->text(), action->menu());
        }
        report(where, keys);
    }
    // With each of its tabs in front.
    void lookAt(const QString &where, QWidget *root)
    {
        auto *tabs = tabsOf(root);
        for (int tab = 0; tab < (tabs ? tabs->count() : 1); ++tab) {
            if (tabs)
                tabs->setCurrentIndex(tab);
            lookAtNow(tabs ? where + u", "_s + tabs->tabText(tab) : where, root);
        }
    }
    void lookAtNow(const QString &where, QWidget *root)
    {
        for (int turn = 0; turn < 5; ++turn)
            QCoreApplication::processEvents(); // layouts are asked for, keys arranged after them
        Keys keys;
        if (const auto *bar = root->findChild<QMenuBar *>()) {
            for (const QAction *action : bar->actions())
                note(keys, QKeySequence::mnemonic(action->text()), action->text());
        }
        for (const QWidget *widget : root->findChildren<QWidget *>()) {
            if (widget->window() == root->window() && widget->isVisibleTo(root))
                noteWidget(keys, widget);
        }
        report(where, keys);
        ++m_looks;
    }
    QStringList found() const { return m_found; }
    int looks() const { return m_looks; }

private:
    static QTabWidget *tabsOf(const QWidget *root)
    {
        for (QTabWidget *tabs : root->findChildren<QTabWidget *>()) {
            if (tabs->window() == root->window() && tabs->isVisibleTo(root))
                return tabs;
        }
        return nullptr;
    }
    void report(const QString &where, const Keys &keys)
    {
        for (const QString &key : keys.uniqueKeys()) {
            QStringList same = keys.values(key);
            same.sort();
            const QString sentence = u"%1: %2 is of “%3”"_s.arg(where, key, same.join(u"”, “"_s));
            if (same.size() > 1 && !m_found.contains(sentence))
                m_found += sentence;
        }
    }

    QStringList m_found;
    int m_looks = 0;
};

} // namespace

class TestMnemonics : public QObject
{
    Q_OBJECT

private:
    Finder m_finder;
    std::unique_ptr<SourceTranslator> m_translator;

    void lookAtDialog(const char *name, QDialog *dialog)
    {
        dialog->open();
        for (QToolButton *more : dialog->findChildren<QToolButton *>()) {
            if (more->isCheckable() && more->isVisible())
                more->setChecked(true); // what is folded away
        }
        m_finder.lookAt(QString::fromLatin1(name), dialog);
        delete dialog;
    }
    void lookAtWindow(TwoHosts &fixture)
    {
        ui::MainWindow *window = fixture.window.get();
        for (const QAction *action : window->menuBar()->actions()) {
            QVERIFY(action->menu());
            m_finder.lookAtMenu(action->text(), action->menu());
        }
        for (QMenu *menu : window->findChildren<QMenu *>())
            m_finder.lookAtMenu(u"menu "_s + menu->objectName(), menu);
        m_finder.lookAt(u"home page"_s, window);
        window->select(fixture.host);
        m_finder.lookAt(u"host page"_s, window);
        fixture.other->disconnectNow();
        window->select(fixture.other);
        m_finder.lookAtNow(u"page of a host without connection"_s, window);
        fixture.other->connectNow();
        window->select(fixture.domain("web-1"));
        m_finder.lookAtNow(u"machine"_s, window);
        QTRY_VERIFY(fixture.areReady());
    }
    void lookAtHosts(TwoHosts &fixture, QWidget *window)
    {
        auto *connecting = new ui::ConnectDialog(*fixture.hosts, fixture.prompter, nullptr, window);
        auto *ways = connecting->findChild<QComboBox *>(u"transport"_s);
        QVERIFY(ways);
        connecting->open();
        for (QToolButton *more : connecting->findChildren<QToolButton *>())
            more->setChecked(more->isCheckable());
        for (int way = 0; way < ways->count(); ++way) {
            ways->setCurrentIndex(way);
            Q_EMIT ways->activated(way);
            m_finder.lookAt(u"connect by "_s + ways->itemText(way), connecting);
        }
        delete connecting;
        lookAtDialog("change connection",
            new ui::ConnectDialog(*fixture.hosts, fixture.prompter, fixture.host, window));
        const QString host = u"far"_s;
        using Asks = ui::CredentialsDialog::Asks;
        auto *keeping = new ui::CredentialsDialog(host, {}, Asks::Both, window);
        keeping->offerKeeping({});
        lookAtDialog("sign in", keeping);
        auto *key = new ui::CredentialsDialog({}, {}, Asks::Password, window);
        key->offerKeeping({});
        lookAtDialog("unlock a key", key);
        lookAtDialog("host key", new ui::HostKeyDialog(host, u"ED25519 SHA256:x"_s, window));
        lookAtDialog("plain display", new ui::PlainDisplayDialog(host, u"web"_s, window));
        lookAtDialog("create pool", new ui::CreatePoolDialog(fixture.host, fixture.prompter, window));
        lookAtDialog("create network", new ui::CreateNetworkDialog(fixture.host, fixture.prompter, window));
        lookAtDialog("create secret", new ui::CreateSecretDialog(fixture.host, window));
        ui::ComparisonWindow comparison(std::vector<models::Host *> { fixture.host, fixture.other }, window);
        comparison.show();
        m_finder.lookAt(u"comparison"_s, &comparison);
    }
    void lookAtMachines(TwoHosts &fixture, QWidget *window)
    {
        models::Domain *running = fixture.domain("web-1");
        models::Domain *off = fixture.domain("spare");
        QVERIFY(running && off);
        lookAtDialog(
            "migrate one", new ui::MigrateDialog({ running }, *fixture.hosts, fixture.other, window));
        lookAtDialog("migrate two",
            new ui::MigrateDialog(
                { running, fixture.domain("web-2") }, *fixture.hosts, fixture.other, window));
        for (const auto purpose : { transfer::Purpose::Move, transfer::Purpose::Clone }) {
            auto *copying = new ui::CopyMachineDialog(*fixture.hosts, off, purpose, window);
            copying->setDestination(fixture.other);
            QTRY_VERIFY(copying->plan());
            lookAtDialog(purpose == transfer::Purpose::Move ? "move" : "clone", copying);
        }
        lookAtDialog("export", new ui::ExportDialog(off, fixture.prompter, window));
        lookAtDialog("import", new ui::ImportDialog(*fixture.hosts, fixture.host, fixture.prompter, window));
        lookAtDialog("delete", new ui::DeleteMachineDialog({ off }, window));
        lookAtDialog("group and tags", new ui::GroupTagsDialog({ off }, window));
        lookAtDialog("rename", new ui::RenameDialog(off, window));
    }

private Q_SLOTS:
    void cleanup()
    {
        m_finder = {};
        m_translator.reset();
    }
    void aTakenLetterIsReplacedByAnotherOfTheText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("arranged");
        QTest::newRow("free") << u"&Yes"_s << u"&Yes"_s;
        QTest::newRow("taken") << u"&Path:"_s << u"Pat&h:"_s;
        QTest::newRow("none left") << u"&PAT"_s << u"PAT"_s;
        QTest::newRow("no key") << u"Path"_s << u"Path"_s;
        QTest::newRow("Chinese") << u"保存(&P)…"_s << u"保存(&B)…"_s;
    }
    void aTakenLetterIsReplacedByAnotherOfTheText()
    {
        QFETCH(QString, text);
        QSet<QChar> taken { u'P', u'A', u'T' };
        QTEST(ui::OwnKeys::withOwnKey(text, taken), "arranged");
    }
    void noTwoThingsAnswerToOneKey_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("English") << u"en"_s;
        QTest::newRow("German") << u"de"_s;
        QTest::newRow("Chinese") << u"zh_CN"_s;
    }
    void noTwoThingsAnswerToOneKey()
    {
        QFETCH(QString, language);
        m_translator = std::make_unique<SourceTranslator>(language);
        QVERIFY(!m_translator->isEmpty());
        QVERIFY(QCoreApplication::installTranslator(m_translator.get()));
        const ui::OwnKeys keys;
        TwoHosts fixture;
        QTRY_VERIFY(fixture.areReady());
        lookAtWindow(fixture);
        lookAtHosts(fixture, fixture.window.get());
        lookAtMachines(fixture, fixture.window.get());
        lookAtDialog("preferences", new ui::PreferencesDialog(fixture.store(), fixture.window.get()));
        QVERIFY(m_finder.looks() > 40);
        QVERIFY2(m_finder.found().isEmpty(), qPrintable(m_finder.found().join(u'\n')));
    }
};

QTEST_MAIN(TestMnemonics)
#include "tst_mnemonics.moc"
