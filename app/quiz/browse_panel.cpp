#include "app/quiz/browse_panel.h"

#include "app/quiz/bank_files.h"
#include "app/quiz/row_button.h"
#include "app/quiz/segments.h"
#include "app/quiz/words.h"
#include "app/ui/accessible_parts.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace trustwalk::quiz_page {

namespace {

constexpr int mostFound = 60;

/// Every text of a question, in both languages, and the words it is filed under.
QString allTexts(const quiz::Question &question)
{
    QString all = QString::fromStdString(question.id + '\n' + question.stem.en + '\n' + question.stem.ja + '\n' + question.explain.en + '\n'
                                         + question.explain.ja + '\n');
    for (const quiz::Option *option : quiz::optionsOf(question))
        all += QString::fromStdString(option->text.en + '\n' + option->text.ja + '\n');
    for (const std::string &pitfall : question.covers)
        all += QString::fromStdString(pitfall) + u'\n';
    for (const ui::Language language : {ui::Language::English, ui::Language::Japanese})
        all += topicName(question.topic, text::Translation::of(language)) + u'\n';
    return all;
}

} // namespace

BrowsePanel::BrowsePanel(Practice *practice, QWidget *parent)
    : QWidget(parent), m_practice(practice), m_by(new Segments(4, this)), m_files(new BankFiles(practice, this)),
      m_search(new QLineEdit(this)), m_none(new QLabel(this)), m_place(new QVBoxLayout)
{
    setObjectName(QStringLiteral("browse"));
    m_search->setClearButtonEnabled(true);
    m_search->setObjectName(QStringLiteral("search"));
    m_none->setWordWrap(true);
    m_none->setTextFormat(Qt::PlainText);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(m_by);
    layout->addWidget(m_search);
    layout->addWidget(m_none);
    layout->addLayout(m_place);
    layout->addWidget(m_files);
    layout->addStretch(1);
    m_by->setChosen(Topic);
    connect(m_by, &Segments::picked, this, [this](int by) { setBy(static_cast<By>(by)); });
    connect(m_search, &QLineEdit::textChanged, this, &BrowsePanel::rebuild);
}

void BrowsePanel::setBy(By by)
{
    m_shown = by;
    m_by->setChosen(by);
    rebuild();
}

void BrowsePanel::setLook(const Look &look)
{
    m_look = look;
    const text::Translation &t = look.words();
    m_by->setLook(look);
    m_files->setLook(look);
    m_by->setWords(t.say("Quiz", "Browse"), {{{}, t.say("Quiz", "Topics"), {}},
                                             {{}, t.say("Quiz", "Calls"), {}},
                                             {{}, t.say("Quiz", "Exams"), {}},
                                             {{}, t.say("Quiz", "Flagged"), {}}});
    m_search->setPlaceholderText(t.say("Quiz", "Search in both languages"));
    m_search->setAccessibleName(t.say("Quiz", "Search the questions"));
    ui::nameClearButton(m_search, t.say("Quiz", "Clear the search"));
    m_search->setFont(look.sans(15));
    const ui::Palette &palette = look.palette();
    m_search->setStyleSheet(
        QStringLiteral("QLineEdit { background: %1; color: %2; border: 1px solid %3; border-radius: 5px; padding: %4px 10px; } "
                       "QLineEdit:focus { border: 2px solid %2; }")
            .arg(palette.surface.name(), palette.text.name(), palette.line.name())
            .arg(look.px(7)));
    m_none->setFont(look.sans(15));
    m_none->setStyleSheet(QStringLiteral("color: %1;").arg(palette.muted.name()));
    rebuild();
}

void BrowsePanel::refresh()
{
    rebuild();
}

std::vector<BrowsePanel::Group> BrowsePanel::groups() const
{
    const text::Translation &t = m_look.words();
    std::vector<Group> groups;
    const auto add = [&](const QString &title, auto &&takes) {
        Group group {title, {}};
        for (const QuestionPtr &question : m_practice->questions())
            if (takes(*question))
                group.questions.push_back(question);
        if (!group.questions.empty())
            groups.push_back(std::move(group));
    };
    switch (m_shown) {
    case Topic:
        for (const quiz::Topic topic : quiz::allTopics())
            add(topicName(topic, t), [topic](const quiz::Question &question) { return question.topic == topic; });
        break;
    case Call:
        for (const api::Operation call : api::fiveCalls)
            add(QString::fromUtf8(api::actionName(call)), [call](const quiz::Question &question) {
                return std::find(question.calls.begin(), question.calls.end(), call) != question.calls.end();
            });
        add(t.say("Quiz", "No single call"), [](const quiz::Question &question) { return question.calls.empty(); });
        break;
    case Exam:
        for (const quiz::ExamDomain domain : quiz::allExamDomains())
            add(examName(domain) + QStringLiteral("  ") + domainName(domain, t), [domain](const quiz::Question &question) {
                return std::find(question.exams.begin(), question.exams.end(), domain) != question.exams.end();
            });
        break;
    case Flagged: break;
    }
    return groups;
}

std::vector<QuestionPtr> BrowsePanel::found(const QString &wanted) const
{
    std::vector<QuestionPtr> found;
    const QStringList words = wanted.split(u' ', Qt::SkipEmptyParts);
    for (const QuestionPtr &question : m_practice->questions()) {
        const QString texts = allTexts(*question);
        if (std::all_of(words.begin(), words.end(), [&](const QString &word) { return texts.contains(word, Qt::CaseInsensitive); }))
            found.push_back(question);
    }
    return found;
}

void BrowsePanel::rebuild()
{
    const text::Translation &t = m_look.words();
    delete m_list;
    m_list = new QWidget(this);
    auto *layout = new QVBoxLayout(m_list);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_place->addWidget(m_list);
    m_none->clear();
    const QString wanted = m_search->text().trimmed();
    m_files->setFound(wanted, wanted.isEmpty() ? std::vector<QuestionPtr>() : found(wanted));
    if (!wanted.isEmpty() || m_shown == Flagged) {
        const std::vector<QuestionPtr> questions = wanted.isEmpty() ? m_practice->flagged() : found(wanted);
        const QString title = wanted.isEmpty() ? t.say("Quiz", "Flagged") : t.say("Quiz", "Search: %1").arg(wanted);
        const int all = static_cast<int>(questions.size());
        for (int i = 0; i < all && i < mostFound; ++i)
            addQuestion(title, questions, i);
        if (questions.empty())
            m_none->setText(wanted.isEmpty() ? t.say("Quiz", "Nothing is flagged. F flags a question to find it again here.")
                                             : t.say("Quiz", "No question has these words, in either language."));
        else if (all > mostFound)
            m_none->setText(t.say("Quiz", "%n questions; the first ones stand here", nullptr, all));
    } else {
        for (const Group &group : groups())
            addGroup(group);
    }
    m_none->setVisible(!m_none->text().isEmpty());
    m_list->show();
}

void BrowsePanel::addGroup(const Group &group)
{
    const text::Translation &t = m_look.words();
    const study::When now = m_practice->now();
    int seen = 0, due = 0;
    double known = 0;
    for (const QuestionPtr &question : group.questions) {
        const study::CardState card = m_practice->card(*question);
        seen += card.isNew() ? 0 : 1;
        due += study::isDue(card, now) ? 1 : 0;
        known += study::retrievability(card, now, m_practice->store() != nullptr ? m_practice->store()->rules() : study::Rules {});
    }
    const int all = static_cast<int>(group.questions.size());
    auto *row = new RowButton(m_list);
    row->setObjectName(QStringLiteral("group"));
    row->setLook(m_look);
    const QString count = t.say("Quiz", "%n question(s)", nullptr, all);
    row->setWords({group.title, due > 0 ? t.say("Quiz", "%1, %2 due").arg(count).arg(due) : count,
                   t.say("Quiz", "%1 of %2 seen").arg(seen).arg(group.questions.size()), 1},
                  known / all, static_cast<qreal>(seen) / all);
    connect(row, &RowButton::clicked, this, [this, group] { Q_EMIT learnRequested(group.title, group.questions, 0); });
    m_list->layout()->addWidget(row);
}

void BrowsePanel::addQuestion(const QString &title, const std::vector<QuestionPtr> &questions, int index)
{
    const quiz::Question &question = *questions[static_cast<std::size_t>(index)];
    const text::Translation &t = m_look.words();
    auto *row = new RowButton(m_list);
    row->setObjectName(QStringLiteral("found"));
    row->setLook(m_look);
    row->setWords({plainText(m_look.first(question.stem)).simplified(),
                   QStringList {topicName(question.topic, t), kindWords(question, t)}.join(QStringLiteral(" \u00B7 ")),
                   {},
                   2});
    connect(row, &RowButton::clicked, this, [this, title, questions, index] { Q_EMIT learnRequested(title, questions, index); });
    m_list->layout()->addWidget(row);
}

} // namespace trustwalk::quiz_page
