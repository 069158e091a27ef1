#include "app/quiz/classroom/round_csv.h"

#include "app/quiz/classroom/option_shape.h"

#include <QDateTime>

namespace trustwalk::quiz_page {

namespace {

using Row = QStringList;

QString countOf(const study::Hands &hands, std::size_t option)
{
    return option < hands.size() && hands[option] ? QString::number(*hands[option]) : QString();
}

/// Of the machine's clock, as spreadsheets read it in every language.
QString timeOf(const study::RoomQuestion &room)
{
    return room.asked == 0 ? QString() : QDateTime::fromMSecsSinceEpoch(room.asked).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
}

QString optionWords(const quiz::Question &question, const quiz::Option &option, const Look &look)
{
    if (std::holds_alternative<quiz::WhichStep>(question.kind)) // its text is made from the run; the step's name says the same
        return QString::fromUtf8(trace::kindName(static_cast<const quiz::StepOption &>(option).step.kind));
    return plainText(look.first(option.text));
}

std::vector<Row> rowsOf(const study::Round &round, const std::vector<QuestionPtr> &questions, const Look &look)
{
    const text::Translation &t = look.words();
    std::vector<Row> rows;
    rows.push_back(Row {t.say("Classroom", "Question"), t.say("Classroom", "Text"), t.say("Classroom", "Option"),
                        t.say("Classroom", "Option text"), t.say("Classroom", "Hands, first vote"),
                        t.say("Classroom", "Hands, second vote"), t.say("Classroom", "Right or wrong"), t.say("Classroom", "Asked at")});
    for (std::size_t i = 0; i < round.questions().size() && i < questions.size(); ++i) {
        const study::RoomQuestion &room = round.questions()[i];
        const std::vector<const quiz::Option *> options = quiz::optionsOf(*questions[i]);
        for (std::size_t option = 0; option < options.size() && option < room.options.size(); ++option)
            rows.push_back(Row {QString::fromStdString(room.id), plainText(look.first(questions[i]->stem)),
                                optionLetter(static_cast<int>(option)), optionWords(*questions[i], *options[option], look),
                                countOf(room.first, option), countOf(room.second, option),
                                room.isRight(option) ? t.say("Classroom", "right") : t.say("Classroom", "wrong"), timeOf(room)});
    }
    return rows;
}

/// RFC 4180: every cell quoted, so that none depends on what stands in it.
QString quoted(QString cell)
{
    return u'"' + cell.replace(u'"', QStringLiteral("\"\"")) + u'"';
}

} // namespace

QString harmlessCell(const QString &text)
{
    static const QString dangerous = QStringLiteral("=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20\u2212");
    return !text.isEmpty() && dangerous.contains(text.front()) ? u'\'' + text : text;
}

QByteArray roundCsv(const study::Round &round, const std::vector<QuestionPtr> &questions, const Look &look)
{
    QString csv;
    for (const Row &row : rowsOf(round, questions, look)) {
        QStringList cells;
        for (const QString &cell : row)
            cells << quoted(harmlessCell(cell));
        csv += cells.join(u',') + QStringLiteral("\r\n");
    }
    return QByteArrayLiteral("\xEF\xBB\xBF") + csv.toUtf8();
}

QString roundTable(const study::Round &round, const std::vector<QuestionPtr> &questions, const Look &look)
{
    QString table;
    for (const Row &row : rowsOf(round, questions, look)) {
        QStringList cells;
        for (const QString &cell : row)
            cells << harmlessCell(cell.simplified()); // neither tab nor line end inside a cell
        table += cells.join(u'\t') + u'\n';
    }
    return table;
}

} // namespace trustwalk::quiz_page
