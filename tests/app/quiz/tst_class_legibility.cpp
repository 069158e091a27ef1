#include "app/quiz/classroom/board_view.h"
#include "app/quiz/classroom/class_keys_sheet.h"
#include "app/quiz/classroom/room_questions.h"
#include "app/quiz/classroom/run_stage.h"
#include "app/ui/presentation_theme.h"
#include "app/world/quiz_store.h"
#include "tests/app/present/recorder.h"

#include <QImage>
#include <QPainter>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <vector>

using namespace trustwalk;
using namespace trustwalk::quiz_page;

/// What the last row reads of class mode, measured on the boards of every question of the bank as they are painted.
class TestClassLegibility final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void lettersAndLinesAreLargeEnough_data() { everySize(); }
    void lettersAndLinesAreLargeEnough();
    void textStandsOut_data() { everySize(); }
    void textStandsOut();
    void everyQuestionIsSeenAtOnce_data() { everySize(); }
    void everyQuestionIsSeenAtOnce();
    void nothingMovesFromTheOptionsToTheVotes();
    void bothLanguagesAreThereToTheirEnd();
    void nothingOfTheAnswerIsOnTheBoardBefore();
    void barsComeWithTheClosedVote();
    void keysAndRunTitlesAreLargeEnough_data() { everySize(); }
    void keysAndRunTitlesAreLargeEnough();

private:
    static void everySize();
    struct Asked {
        QuestionPtr question;
        Proven proven;
    };
    QTemporaryDir m_data;
    quiz::Bank m_bank;
    std::vector<Asked> m_asked;
};

namespace {

using study::RoundPhase;
constexpr RoundPhase boards[] {RoundPhase::Stem,        RoundPhase::Options,    RoundPhase::FirstHands, RoundPhase::FirstVote,
                               RoundPhase::SecondHands, RoundPhase::SecondVote, RoundPhase::Answer};

const study::Moment now {std::chrono::milliseconds(1'795'654'800'000)};

Look lookIn(ui::Language language, ui::ThemeKind theme = ui::ThemeKind::Light)
{
    Look look;
    look.language = language;
    look.theme = theme;
    return look;
}

/// Of one question, with hands as many as a large room has.
study::Round roundAt(const quiz::Question &question, RoundPhase phase)
{
    study::RoomQuestion room = roomQuestion(question);
    const bool voted = phase != RoundPhase::Stem && phase != RoundPhase::Options;
    for (std::size_t i = 0; voted && i < room.options.size(); ++i)
        room.first.push_back(i == 0 ? std::optional(113) : i == 1 ? std::optional(0) : std::optional(int(7 * i)));
    if (phase == RoundPhase::SecondHands || phase == RoundPhase::SecondVote || phase == RoundPhase::Answer)
        for (std::size_t i = 0; i < room.options.size(); ++i)
            room.second.push_back(static_cast<int>(120 - i));
    return *study::Round::at({room}, 0, phase);
}

qreal linear(qreal channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}
qreal luminance(const QColor &c)
{
    return 0.2126 * linear(c.redF()) + 0.7152 * linear(c.greenF()) + 0.0722 * linear(c.blueF());
}
qreal contrast(const QColor &a, const QColor &b)
{
    const qreal x = luminance(a), y = luminance(b);
    return (qMax(x, y) + 0.05) / (qMin(x, y) + 0.05);
}

/// What is no letter: spaces, and what holds words together or lets them break.
bool isSeen(const PaintedText &text)
{
    QString letters = text.text;
    letters.remove(QChar(0x2060)).remove(QChar(0x200B));
    return !letters.trimmed().isEmpty();
}

/// What is painted of a board where the window shows it: first what may be scrolled, then the head, and last the band.
struct Painted {
    const PaintedText *text;
    bool caption; ///< the stem or explanation, or the band
};
std::vector<Painted> paintedOf(const Recorder &recorder, const BoardLayout &layout)
{
    std::vector<Painted> painted;
    bool head = false;
    for (const PaintedText &text : recorder.texts()) {
        head = head || text.box.center().y() < 0.08 * (layout.band().bottom());
        const QPointF centre = text.box.center();
        if (isSeen(text) && (head || text.box.bottom() < layout.band().top()))
            painted.push_back({&text, head ? layout.band().contains(centre) : layout.heading().contains(centre)});
    }
    return painted;
}

/// All are looked at in the smallest size, where whole pixels weigh most; of the larger ones fewer.
std::size_t strideAt(const QSize &size)
{
    return size.height() > 2000 ? 7 : size.height() > 1000 ? 3 : 1;
}

/// The most frequent colour there.
QColor groundOf(const QImage &image, const QRectF &where)
{
    const QRect box = where.toAlignedRect().intersected(image.rect());
    std::vector<QRgb> colours;
    for (int y = box.top(); y <= box.bottom(); y += 2)
        for (int x = box.left(); x <= box.right(); x += 2)
            colours.push_back(image.pixel(x, y));
    std::ranges::sort(colours);
    QRgb most = 0;
    std::ptrdiff_t times = 0;
    for (auto first = colours.begin(); first != colours.end();) {
        const auto last = std::upper_bound(first, colours.end(), *first);
        if (last - first > times) {
            most = *first;
            times = last - first;
        }
        first = last;
    }
    return QColor(most);
}

} // namespace

void TestClassLegibility::initTestCase()
{
    m_bank = quiz_store::loadBank();
    const quiz::Stand stand = quiz_store::stand(m_data.path());
    for (const quiz::Question *each : m_bank.questions()) {
        if (!isForARoom(*each))
            continue;
        Asked asked {std::make_shared<const quiz::Question>(*each), {}};
        asked.proven.proof = std::make_shared<const quiz::Proof>(quiz::prove(*each, stand));
        m_asked.push_back(std::move(asked));
    }
    QVERIFY(m_asked.size() > 80);
}

void TestClassLegibility::everySize()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<ui::Language>("language");
    for (const QSize size : {QSize(1280, 720), QSize(1920, 1080), QSize(3840, 2160)})
        for (const ui::Language language : {ui::Language::English, ui::Language::Japanese})
            QTest::addRow("%d, %s", size.height(), qPrintable(ui::languageCode(language))) << size << language;
}

void TestClassLegibility::lettersAndLinesAreLargeEnough()
{
    QFETCH(QSize, size);
    QFETCH(ui::Language, language);
    const qreal least = 0.022 * size.height(), leastCaption = 0.033 * size.height(), leastLine = 3.0 / 1080 * size.height() - 0.01;
    const Look look = lookIn(language);
    for (std::size_t i = 0; i < m_asked.size(); i += strideAt(size))
        for (const RoundPhase phase : boards) {
            const Asked &asked = m_asked[i];
            const study::Round round = roundAt(*asked.question, phase);
            const Board board = boardOf({round, asked.question, &asked.proven, 0, QStringLiteral("1:30"), look});
            const BoardLayout layout(board, size, look);
            Recorder recorder(size);
            QPainter painter(&recorder);
            layout.paint(painter);
            painter.end();
            QVERIFY(!recorder.texts().empty());
            for (const Painted &painted : paintedOf(recorder, layout))
                if (painted.text->pixels < (painted.caption ? leastCaption : least))
                    QFAIL(qPrintable(QStringLiteral("%1, phase %2: \"%3\" has %4 px")
                                         .arg(QString::fromStdString(asked.question->id))
                                         .arg(int(phase))
                                         .arg(painted.text->text)
                                         .arg(painted.text->pixels)));
            for (const PaintedStroke &stroke : recorder.strokes())
                if (stroke.width < leastLine)
                    QFAIL(qPrintable(QStringLiteral("%1, phase %2: a line of %3 px")
                                         .arg(QString::fromStdString(asked.question->id))
                                         .arg(int(phase))
                                         .arg(stroke.width)));
        }
}

void TestClassLegibility::textStandsOut()
{
    QFETCH(QSize, size);
    QFETCH(ui::Language, language);
    const std::size_t stride = size.height() > 2000 ? 29 : size.height() > 1000 ? 11 : 5;
    for (const ui::ThemeKind theme : {ui::ThemeKind::Light, ui::ThemeKind::Dark}) {
        const Look look = lookIn(language, theme);
        for (std::size_t i = 0; i < m_asked.size(); i += stride)
            for (const RoundPhase phase : boards) {
                const study::Round round = roundAt(*m_asked[i].question, phase);
                const Board board = boardOf({round, m_asked[i].question, &m_asked[i].proven, 0, QStringLiteral("1:30"), look});
                const BoardLayout layout(board, size, look);
                Recorder recorder(size);
                QImage image(size, QImage::Format_RGB32);
                for (QPaintDevice *device : {static_cast<QPaintDevice *>(&recorder), static_cast<QPaintDevice *>(&image)}) {
                    QPainter painter(device);
                    layout.paint(painter);
                }
                for (const Painted &painted : paintedOf(recorder, layout)) {
                    const qreal found = contrast(painted.text->ink, groundOf(image, painted.text->box));
                    QVERIFY2(found >= 7, qPrintable(QStringLiteral("%1: \"%2\" stands out %3")
                                                        .arg(QString::fromStdString(m_asked[i].question->id), painted.text->text)
                                                        .arg(found)));
                }
                // What a line parts is seen: bars, frames, marks.
                for (const PaintedStroke &stroke : recorder.strokes()) {
                    if (stroke.box.bottom() > layout.band().top())
                        continue;
                    const qreal around = 2 * stroke.width;
                    const qreal found = contrast(stroke.ink, groundOf(image, stroke.box.adjusted(-around, -around, around, around)));
                    QVERIFY2(found >= 3, qPrintable(QStringLiteral("a line in %1 stands out %2").arg(stroke.ink.name()).arg(found)));
                }
            }
    }
}

/// Question, hands and votes always; an answer with all that is to be said of it may need a second page, never a third.
void TestClassLegibility::everyQuestionIsSeenAtOnce()
{
    QFETCH(QSize, size);
    QFETCH(ui::Language, language);
    const Look look = lookIn(language);
    int answers = 0, paged = 0;
    for (std::size_t i = 0; i < m_asked.size(); i += strideAt(size))
        for (const RoundPhase phase : boards) {
            const Asked &asked = m_asked[i];
            const study::Round round = roundAt(*asked.question, phase);
            const BoardLayout layout(boardOf({round, asked.question, &asked.proven, 0, {}, look}), size, look);
            const bool answer = phase == RoundPhase::Answer;
            answers += answer ? 1 : 0;
            paged += answer && layout.furthest() > 0 ? 1 : 0;
            if (layout.furthest() > (answer ? layout.page() : 0))
                QFAIL(qPrintable(QStringLiteral("%1, phase %2: %3 px have no room")
                                     .arg(QString::fromStdString(asked.question->id))
                                     .arg(int(phase))
                                     .arg(layout.furthest())));
        }
    qInfo("%d of %d answers need a second page", paged, answers);
    QVERIFY2(paged * 4 <= answers, "more than a quarter of the answers do not fit");
}

void TestClassLegibility::nothingMovesFromTheOptionsToTheVotes()
{
    const QSize size(1920, 1080);
    for (const ui::Language language : {ui::Language::English, ui::Language::Japanese})
        for (const Asked &asked : m_asked) {
            const Look look = lookIn(language);
            QList<QRectF> headings;
            QList<int> lines; // which option is where, down the middle of the window
            for (const RoundPhase phase : {RoundPhase::Options, RoundPhase::FirstHands, RoundPhase::FirstVote, RoundPhase::SecondVote}) {
                const study::Round round = roundAt(*asked.question, phase);
                const BoardLayout layout(boardOf({round, asked.question, &asked.proven, 0, {}, look}), size, look);
                headings << layout.heading();
                QList<int> here;
                for (int y = 0; y < size.height(); ++y)
                    here << layout.optionAt(QPointF(size.width() / 2.0, y));
                if (lines.isEmpty())
                    lines = here;
                QVERIFY2(here == lines && headings.last() == headings.first(), asked.question->id.c_str());
            }
        }
}

/// In two languages some need a page more: it is reached, and nothing is cut.
void TestClassLegibility::bothLanguagesAreThereToTheirEnd()
{
    const QSize size(1280, 720);
    Look look = lookIn(ui::Language::Japanese);
    look.both = true;
    int scrolled = 0;
    for (const Asked &asked : m_asked) {
        const study::Round round = roundAt(*asked.question, RoundPhase::Answer);
        const Board board = boardOf({round, asked.question, &asked.proven, -1, {}, look});
        const BoardLayout layout(board, size, look);
        scrolled += layout.furthest() > 0 ? 1 : 0;
        const qreal last = layout.furthest();
        const int option = layout.optionAt(QPointF(size.width() / 2.0, layout.band().top() - 0.022 * size.height()), last);
        if (last > 0)
            QCOMPARE(option, static_cast<int>(board.options.size()) - 1);
    }
    QVERIFY(scrolled > 0);
}

void TestClassLegibility::nothingOfTheAnswerIsOnTheBoardBefore()
{
    for (const ui::Language language : {ui::Language::English, ui::Language::Japanese})
        for (const Asked &asked : m_asked)
            for (const RoundPhase phase : boards) {
                const Look look = lookIn(language);
                const study::Round round = roundAt(*asked.question, phase);
                const Board board = boardOf({round, asked.question, &asked.proven, 1, {}, look});
                Recorder recorder(QSize(1920, 1080));
                QPainter painter(&recorder);
                BoardLayout(board, QSize(1920, 1080), look).paint(painter);
                painter.end();
                const QString said = spoken(board, look.words()) + QStringLiteral("\n") + recorder.allText();
                const bool answer = phase == RoundPhase::Answer;
                QCOMPARE(said.contains(plainText(look.first(asked.question->explain))), answer);
                for (const quiz::Option *option : quiz::optionsOf(*asked.question))
                    QCOMPARE(said.contains(plainText(look.first(option->why))), answer); // everybody has hands here
                for (const Board::Option &option : board.options)
                    QCOMPARE(option.mark.has_value(), answer);
            }
}

void TestClassLegibility::barsComeWithTheClosedVote()
{
    const Asked &asked = m_asked.front();
    const Look look = lookIn(ui::Language::English);
    const auto painted = [&](RoundPhase phase) {
        const study::Round round = roundAt(*asked.question, phase);
        Recorder recorder(QSize(1920, 1080));
        QPainter painter(&recorder);
        BoardLayout(boardOf({round, asked.question, &asked.proven, 1, {}, look}), QSize(1920, 1080), look).paint(painter);
        painter.end();
        QStringList words;
        for (const PaintedText &text : recorder.texts())
            words << text.text.trimmed();
        return words;
    };
    // While hands are counted the room sees what is asked for now, and of the others only that they were counted.
    QVERIFY(!painted(RoundPhase::FirstHands).contains(QStringLiteral("113")));
    QVERIFY(painted(RoundPhase::FirstHands).contains(QStringLiteral("counted")));
    QVERIFY(!painted(RoundPhase::SecondHands).contains(QStringLiteral("113")));
    QVERIFY(painted(RoundPhase::FirstVote).contains(QStringLiteral("113")));
    QVERIFY(!painted(RoundPhase::FirstVote).contains(QStringLiteral("120")));
    QVERIFY(painted(RoundPhase::SecondVote).contains(QStringLiteral("113"))
            && painted(RoundPhase::SecondVote).contains(QStringLiteral("120")));
}

void TestClassLegibility::keysAndRunTitlesAreLargeEnough()
{
    QFETCH(QSize, size);
    QFETCH(ui::Language, language);
    const Look look = lookIn(language);
    Recorder keys(size);
    QPainter painter(&keys);
    paintClassKeys(painter, size, look);
    painter.end();
    Recorder title(size);
    painter.begin(&title);
    const RunTitle words {2, plainText(look.first(m_asked.front().question->stem)), QStringLiteral("12"), ui::Mark::Refused,
                          QStringLiteral("not this one · works, but the power stays on the long-term key")};
    const QRectF where(0, 0, size.width(), runTitleHeight(size.height()));
    paintRunTitle(painter, where, size.height(), words, ui::presentationTheme(ui::ThemeKind::Light).palette);
    painter.end();
    QVERIFY(keys.texts().size() > 30 && title.texts().size() >= 3);
    for (const Recorder *recorder : {&keys, &title})
        for (const PaintedText &text : recorder->texts()) {
            if (!isSeen(text))
                continue;
            QVERIFY2(text.pixels >= 0.022 * size.height(), qPrintable(text.text));
            QVERIFY2(QRectF(QPointF(), QSizeF(size)).contains(text.box), qPrintable(text.text));
        }
    for (const PaintedText &text : title.texts())
        QVERIFY2(!isSeen(text) || where.adjusted(0, -1, 0, 1).contains(text.box), qPrintable(text.text));
}

QTEST_MAIN(TestClassLegibility)
#include "tst_class_legibility.moc"
