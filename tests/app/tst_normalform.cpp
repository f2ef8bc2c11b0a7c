// uses: backend/drivers/test
#include "app/normalform.h"

#include <QTest>

using namespace inn;

class TestNormalForm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void documentsAreWrittenAsLibvirtWritesThem_data();
    void documentsAreWrittenAsLibvirtWritesThem();
    void theSameIsWrittenOnce();
};

void TestNormalForm::documentsAreWrittenAsLibvirtWritesThem_data()
{
    QTest::addColumn<QByteArray>("document");
    QTest::addColumn<QByteArray>("expected"); // "" is the document itself
    QTest::newRow("a machine without comments, in libvirt's order")
        << QByteArray("<?xml version='1.0'?>\n<!-- mine <network> -->\n<domain type=\"qemu\">"
                      "<memory unit='KiB'>1024</memory><name>web</name><!-- here --></domain>\n")
        << QByteArray(
               "<domain type='qemu'>\n  <name>web</name>\n  <memory unit='KiB'>1024</memory>\n</domain>\n");
    QTest::newRow("a network")
        << QByteArray("<network ><bridge stp='on' name='virbr7'/><name>n</name></network>")
        << QByteArray("<network>\n  <name>n</name>\n  <bridge name='virbr7' stp='on'/>\n</network>\n");
    QTest::newRow("capabilities are left alone")
        << QByteArray("<capabilities><host/></capabilities>") << QByteArray();
    QTest::newRow("what is no document stays") << QByteArray("<domain") << QByteArray();
    QTest::newRow("so does one that breaks off") << QByteArray("<domain><name>") << QByteArray();
    QTest::newRow("nothing is nothing") << QByteArray() << QByteArray();
    QTest::newRow("an open comment") << QByteArray("<!-- <domain/>") << QByteArray();
}

void TestNormalForm::documentsAreWrittenAsLibvirtWritesThem()
{
    QFETCH(QByteArray, document);
    QFETCH(QByteArray, expected);
    app::NormalForm form;
    QCOMPARE(form.of(document), expected.isEmpty() ? document : expected);
}

void TestNormalForm::theSameIsWrittenOnce()
{
    app::NormalForm form;
    const QByteArray document
        = "<secret ephemeral='no'><uuid>11111111-2222-4333-8444-555555555555</uuid></secret>";
    const QByteArray first = form.of(document);
    const QByteArray second = form.of(document);
    QCOMPARE(second, first);
    QCOMPARE(static_cast<const void *>(second.constData()), static_cast<const void *>(first.constData()));
}

QTEST_GUILESS_MAIN(TestNormalForm)
#include "tst_normalform.moc"
