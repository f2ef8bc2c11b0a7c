#include "models/tabletext.h"

#include <QAbstractTableModel>
#include <QTest>

using namespace inn;

namespace {

// Texts by row and column; the headings are letters.
class Texts : public QAbstractTableModel
{
public:
    explicit Texts(QList<QStringList> rows)
        : m_rows(std::move(rows))
    {
    }
    int rowCount(const QModelIndex & = {}) const override { return int(m_rows.size()); }
    int columnCount(const QModelIndex & = {}) const override { return int(m_rows.front().size()); }
    QVariant data(const QModelIndex &index, int role) const override
    {
        return role == Qt::DisplayRole ? m_rows[index.row()][index.column()] : QVariant();
    }
    QVariant headerData(int section, Qt::Orientation, int role) const override
    {
        return role == Qt::DisplayRole ? QString(QChar(u'A' + section)) : QVariant();
    }

private:
    QList<QStringList> m_rows;
};

} // namespace

class TableTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fieldsAreQuotedWhereNeeded_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QByteArray>("field");
        QTest::newRow("plain") << QStringLiteral("web 1") << QByteArray("web 1");
        QTest::newRow("comma") << QStringLiteral("a,b") << QByteArray("\"a,b\"");
        QTest::newRow("quotes") << QStringLiteral("a \"b\"") << QByteArray("\"a \"\"b\"\"\"");
        QTest::newRow("lines") << QStringLiteral("a\nb") << QByteArray("\"a\nb\"");
        QTest::newRow("formula") << QStringLiteral("=1+2") << QByteArray("'=1+2");
        QTest::newRow("formula and comma") << QStringLiteral("@SUM(1,2)") << QByteArray("\"'@SUM(1,2)\"");
        QTest::newRow("empty") << QString() << QByteArray();
    }

    void fieldsAreQuotedWhereNeeded()
    {
        QFETCH(QString, cell);
        QFETCH(QByteArray, field);
        const Texts model({ { cell } });
        QCOMPARE(models::tableText(model, { 0 }), "A\r\n" + field + "\r\n");
    }

    // Without the mark spreadsheets take the text for one in the letters of the computer's country.
    void otherLettersAreMarkedAsUtf8()
    {
        const Texts model({ { QStringLiteral("müller") } });
        QCOMPARE(models::tableText(model, { 0 }),
            QByteArray("\xEF\xBB\xBF"
                       "A\r\nmüller\r\n"));
    }

    void columnsComeInTheOrderAskedFor()
    {
        const Texts model({ { QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3") } });
        QCOMPARE(models::tableText(model, { 2, 0 }), QByteArray("C,A\r\n3,1\r\n"));
    }
};

QTEST_GUILESS_MAIN(TableTextTest)
#include "tst_tabletext.moc"
