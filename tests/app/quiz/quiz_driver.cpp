#include "tests/app/quiz/quiz_driver.h"

#include "app/main/application.h"
#include "app/quiz/option_card.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLayout>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QTest>

#include <algorithm>

namespace trustwalk::test {

using quiz_page::Given;
using quiz_page::QuestionPtr;

study::When QuizDriver::now = moment();

study::When moment(int minutes)
{
    const auto at = std::chrono::sys_days(std::chrono::year(2026) / 11 / 26) + std::chrono::hours(1) + std::chrono::minutes(minutes);
    return study::whenOf(std::chrono::time_point_cast<std::chrono::milliseconds>(at), std::chrono::hours(9));
}

QuizDriver::QuizDriver(const QString &folder, ui::Language language, QSize size)
{
    prepareApplication();
    settings::Settings settings;
    settings.look.language = language;
    settings.reducedMotion = true;
    m_window = std::make_unique<MainWindow>(settings, folder);
    m_window->quizPage()->setClock([] { return now; });
    m_window->resize(size);
    m_window->show();
    (void)QTest::qWaitForWindowActive(m_window.get());
    press(Qt::Key_3, Qt::ControlModifier);
    settle();
}

QuizDriver::~QuizDriver() = default;

QuestionPtr QuizDriver::ofKind(std::string_view kind)
{
    for (const QuestionPtr &question : practice().questions())
        if (quiz::kindName(*question) == kind)
            return question;
    return nullptr;
}

void QuizDriver::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QWidget *at = QApplication::focusWidget();
    QTest::keyClick(at != nullptr ? at : m_window.get(), key, modifiers);
    for (int pass = 0; pass < 3; ++pass)
        QCoreApplication::processEvents();
}

void QuizDriver::settle()
{
    for (int pass = 0; pass < 3; ++pass) {
        if (page().runner() != nullptr)
            page().runner()->wait();
        QCoreApplication::processEvents();
    }
}

void QuizDriver::learn(const std::vector<QuestionPtr> &questions)
{
    page().startLearning(QStringLiteral("Test"), questions, 0);
    settle();
}

void QuizDriver::choose(quiz_page::QuestionView &view, const quiz::Ids &ids)
{
    const auto options = quiz::optionsOf(*view.question());
    for (std::size_t i = 0; i < options.size(); ++i)
        if (std::find(ids.begin(), ids.end(), options[i]->id) != ids.end())
            press(static_cast<Qt::Key>(Qt::Key_1 + static_cast<int>(i)));
}

/// As a hand does it: down to the line that belongs to the place, then Alt and Up until it is there.
void QuizDriver::order(quiz_page::QuestionView &view, const quiz::Ids &wanted)
{
    const auto placeOf = [&view](const std::string &id) {
        const auto ids = std::get<quiz::Ids>(std::get<quiz::Answer>(view.answerView()->given()));
        return static_cast<int>(std::find(ids.begin(), ids.end(), id) - ids.begin());
    };
    for (int place = 0; place < static_cast<int>(wanted.size()); ++place) {
        view.answerView()->focusFirst();
        for (int i = 0; i < placeOf(wanted[static_cast<std::size_t>(place)]); ++i)
            press(Qt::Key_Down);
        for (int moves = placeOf(wanted[static_cast<std::size_t>(place)]) - place; moves > 0; --moves)
            press(Qt::Key_Up, Qt::AltModifier);
    }
}

void QuizDriver::match(quiz_page::QuestionView &view, const quiz::Pairs &pairs)
{
    const auto &match = std::get<quiz::Match>(view.question()->kind);
    for (std::size_t left = 0; left < match.left.size(); ++left) {
        press(static_cast<Qt::Key>(Qt::Key_1 + static_cast<int>(left)));
        for (std::size_t right = 0; right < match.right.size(); ++right)
            if (pairs.at(match.left[left].id) == match.right[right].id)
                press(static_cast<Qt::Key>(Qt::Key_A + static_cast<int>(right)));
    }
}

/// Nobody types forty lines in a test: the text comes from the clipboard, by keys.
void QuizDriver::type(quiz_page::QuestionView &view, const std::string &policy)
{
    QApplication::clipboard()->setText(QString::fromStdString(policy));
    view.answerView()->focusFirst();
    press(Qt::Key_A, Qt::ControlModifier);
    press(Qt::Key_V, Qt::ControlModifier);
}

void QuizDriver::giveIn(quiz_page::QuestionView &view, const Given &given)
{
    if (const auto *policy = std::get_if<std::string>(&given)) {
        type(view, *policy);
        return;
    }
    const auto &answer = std::get<quiz::Answer>(given);
    if (const auto *pairs = std::get_if<quiz::Pairs>(&answer))
        match(view, *pairs);
    else if (std::holds_alternative<quiz::Order>(view.question()->kind))
        order(view, std::get<quiz::Ids>(answer));
    else
        choose(view, std::get<quiz::Ids>(answer));
}

Given QuizDriver::right(const quiz::Question &question)
{
    if (const auto *fix = std::get_if<quiz::Fix>(&question.kind))
        return fix->model;
    return question.answer;
}

Given QuizDriver::wrong(const quiz::Question &question)
{
    if (const auto *fix = std::get_if<quiz::Fix>(&question.kind))
        return fix->options.front().policy;
    if (const auto *pairs = std::get_if<quiz::Pairs>(&question.answer)) {
        quiz::Pairs turned = *pairs;
        std::swap(turned.begin()->second, std::next(turned.begin())->second);
        return quiz::Answer(turned);
    }
    quiz::Ids ids = std::get<quiz::Ids>(question.answer);
    if (std::holds_alternative<quiz::Order>(question.kind)) {
        std::swap(ids.front(), ids.back());
        return quiz::Answer(ids);
    }
    for (const quiz::Option *option : quiz::optionsOf(question))
        if (std::find(ids.begin(), ids.end(), option->id) == ids.end()) {
            ids.front() = option->id;
            break;
        }
    return quiz::Answer(ids);
}

namespace {

bool isShown(const QWidget &widget)
{
    return widget.isVisible() && widget.width() > 0 && !widget.visibleRegion().isEmpty();
}

QString nameOf(const QWidget &widget)
{
    QString name = QString::fromLatin1(widget.metaObject()->className()) + u' ' + widget.objectName();
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        name += QStringLiteral(": ") + label->text().left(60);
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        name += QStringLiteral(": ") + button->text().left(60) + button->accessibleName().left(60);
    return name;
}

/// A part of Qt's own (a scroll bar's, a spin box's), which lays itself out.
bool isOfQt(const QWidget &widget)
{
    return widget.objectName().startsWith(QStringLiteral("qt_"));
}

/// What a card draws itself ends above its lower edge: else its last line is cut.
bool hasInkAtItsFoot(const QWidget &card)
{
    constexpr int frame = 7, strip = 4, corner = 16;
    const QImage drawn = const_cast<QWidget &>(card).grab().toImage();
    const int foot = drawn.height() - frame;
    for (int y = foot - strip; y < foot; ++y)
        for (int x = corner; x < drawn.width() - corner; ++x)
            if (drawn.pixel(x, y) != drawn.pixel(corner, foot - 1))
                return true;
    return false;
}

QString clippedText(const QWidget &widget)
{
    if (qobject_cast<const quiz_page::OptionCard *>(&widget) != nullptr && hasInkAtItsFoot(widget))
        return QStringLiteral("ink at the foot of ") + nameOf(widget);
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget);
        button != nullptr && !button->text().isEmpty() && button->fontMetrics().horizontalAdvance(button->text()) > button->width())
        return QStringLiteral("too narrow: ") + nameOf(widget);
    if (const auto *label = qobject_cast<const QLabel *>(&widget); label != nullptr && !label->text().isEmpty()) {
        if (label->hasHeightForWidth() && label->heightForWidth(label->width()) > label->height() + 1)
            return QStringLiteral("too low: ") + nameOf(widget);
        if (!label->wordWrap() && label->sizePolicy().horizontalPolicy() != QSizePolicy::Ignored
            && label->fontMetrics().horizontalAdvance(label->text().section(u'\n', 0, 0)) > label->width() + 1)
            return QStringLiteral("too narrow: ") + nameOf(widget);
    }
    if (!qobject_cast<const QScrollArea *>(&widget) && widget.layout() == nullptr && widget.sizePolicy().hasHeightForWidth()
        && widget.heightForWidth(widget.width()) > widget.height() + 1)
        return QStringLiteral("too low: ") + nameOf(widget);
    return {};
}

/// Two that lie beside each other in one parent share no pixel; none leaves its parent.
QString misplaced(const QWidget &parent)
{
    QList<const QWidget *> shown;
    for (const QWidget *child : parent.findChildren<QWidget *>(Qt::FindDirectChildrenOnly))
        if (child->isVisible() && !child->isWindow() && !isOfQt(*child))
            shown.append(child);
    for (qsizetype i = 0; i < shown.size(); ++i) {
        // What a scroll area holds is larger than it by design.
        const bool scrolls = qobject_cast<const QAbstractScrollArea *>(parent.parentWidget()) != nullptr;
        if (!scrolls && !parent.rect().adjusted(-1, -1, 1, 1).contains(shown[i]->geometry()))
            return nameOf(*shown[i]) + QStringLiteral(" leaves ") + nameOf(parent);
        for (qsizetype k = i + 1; k < shown.size(); ++k)
            if (shown[i]->geometry().intersects(shown[k]->geometry()))
                return nameOf(*shown[i]) + QStringLiteral(" lies on ") + nameOf(*shown[k]);
    }
    return {};
}

} // namespace

QString flawIn(const QWidget &window)
{
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (!isShown(*widget) || isOfQt(*widget))
            continue;
        if (const QString clipped = clippedText(*widget); !clipped.isEmpty())
            return clipped;
        if (qobject_cast<const QAbstractScrollArea *>(widget) == nullptr)
            if (const QString flaw = misplaced(*widget); !flaw.isEmpty())
                return flaw;
    }
    return {};
}

QStringList unnamedIn(const QWidget &window)
{
    QStringList unnamed;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (!isShown(*widget) || isOfQt(*widget) || (widget->focusPolicy() & Qt::TabFocus) == 0 || widget->focusProxy() != nullptr)
            continue;
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const bool named = !widget->accessibleName().isEmpty() || (button != nullptr && !button->text().isEmpty());
        if (!named)
            unnamed << nameOf(*widget);
    }
    return unnamed;
}

} // namespace trustwalk::test
