#include "app/quiz/endless/endless_page.h"

#include "app/quiz/endless/endless_setup.h"
#include "app/quiz/question_view.h"
#include "app/quiz/words.h"
#include "app/text/error_text.h"
#include "app/world/template_store.h"
#include "core/study/queue.h"

#include <QLabel>
#include <QRandomGenerator>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace trustwalk::quiz_page {

namespace {

constexpr std::size_t mostVariants = 256; ///< that are kept

} // namespace

EndlessPage::EndlessPage(Practice *practice, const quiz::Stand &stand, QWidget *parent)
    : WayPage(parent), m_practice(practice), m_maker(new QuestionMaker(stand, this)), m_runner(new ProofRunner(stand, this)),
      m_places(new QStackedWidget(this)), m_setup(new EndlessSetup(practice)), m_asking(new QWidget),
      m_view(new QuestionView(practice, m_runner, m_asking)), m_source(new QLabel(m_asking)),
      m_dice([](std::uint32_t count) { return QRandomGenerator::global()->bounded(count); })
{
    setObjectName(QStringLiteral("endless"));
    m_source->setObjectName(QStringLiteral("source"));
    m_source->setTextFormat(Qt::PlainText);
    m_source->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_source->setFocusPolicy(Qt::NoFocus);
    m_source->setContentsMargins(24, 2, 24, 6);
    auto *asking = new QVBoxLayout(m_asking);
    asking->setContentsMargins(0, 0, 0, 0);
    asking->setSpacing(0);
    asking->addWidget(m_view, 1);
    asking->addWidget(m_source);
    m_places->addWidget(m_setup);
    m_places->addWidget(m_asking);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_places);
    std::vector<std::string> all;
    for (const generate::Template &each : template_store::builtIn().all)
        all.push_back(each.head.id);
    m_practice->setVariants([this](std::string_view id) { return variant(id); }, std::move(all));
    connect(m_setup, &EndlessSetup::chosen, this, &EndlessPage::begin);
    connect(m_maker, &QuestionMaker::made, this, &EndlessPage::take);
    connect(m_maker, &QuestionMaker::failed, this,
            [this](const ParseError &error) { Q_EMIT said(text::errorText(QString(), error, m_look.language)); });
    connect(m_view, &QuestionView::nextRequested, this, &EndlessPage::next);
    connect(m_view, &QuestionView::answered, this, [this] {
        Q_EMIT whereChanged();
        if (m_view->kept().saved)
            Q_EMIT kept();
    });
    connect(m_view, &QuestionView::faultMet, this, &EndlessPage::faultMet);
    connect(m_view, &QuestionView::lessonRequested, this, &EndlessPage::lessonRequested);
    connect(m_view, &QuestionView::stageRequested, this, &EndlessPage::stageRequested);
}

EndlessPage::~EndlessPage()
{
    m_practice->setVariants({}, {});
}

void EndlessPage::setLook(const Look &look)
{
    m_look = look;
    m_setup->setLook(look);
    m_view->setLook(look);
    m_source->setFont(look.sans(13));
    m_source->setStyleSheet(QStringLiteral("color: %1;").arg(look.palette().muted.name()));
    saySource();
}

void EndlessPage::enter()
{
    m_maker->forget();
    m_made.reset();
    m_asked = 0;
    m_waits = false;
    m_view->clear();
    m_setup->refresh();
    m_places->setCurrentWidget(m_setup);
    m_setup->focusFirst();
}

QString EndlessPage::where() const
{
    const text::Translation &t = m_look.words();
    if (m_places->currentWidget() == m_setup)
        return wayName(Way::Endless, t);
    const QString about = m_wish.calls   ? pairName(*m_wish.calls)
                          : m_wish.topic ? topicName(*m_wish.topic, t)
                                         : t.say("Endless", "Everything");
    return t.say("Endless", "%1 \u00B7 question %2").arg(about).arg(m_asked);
}

void EndlessPage::begin(const Wish &wish)
{
    m_wish = wish;
    m_asked = 0;
    m_waits = true;
    m_made.reset();
    makeNext();
}

void EndlessPage::next()
{
    m_waits = true;
    if (m_made)
        take(std::exchange(m_made, nullptr));
}

/// Asks at once where it is waited for; else it is the one to come.
void EndlessPage::take(const QuestionPtr &question)
{
    if (!std::exchange(m_waits, false)) {
        m_made = question;
        return;
    }
    ++m_asked;
    ask(question);
    makeNext();
}

void EndlessPage::ask(const QuestionPtr &question)
{
    m_variants.emplace(question->id, question);
    m_view->ask(question, study::Mode::Learn);
    saySource();
    m_places->setCurrentWidget(m_asking);
    m_view->setFocus();
    Q_EMIT whereChanged();
}

QuestionPtr EndlessPage::question() const
{
    return m_places->currentWidget() == m_asking ? m_view->question() : nullptr;
}

bool EndlessPage::askAgain(const QuestionPtr &question, const Given &given)
{
    if (m_places->currentWidget() != m_asking || quiz::seedIn(question->id).empty())
        return false;
    m_view->askAgain(question, study::Mode::Learn, given);
    saySource();
    m_view->setFocus();
    return true;
}

/// Those that the wish leaves.
std::vector<std::string> EndlessPage::templates() const
{
    std::vector<std::string> ids;
    const auto about = [this](const quiz::Question &head) {
        const auto has = [&](api::Operation call) { return std::find(head.calls.begin(), head.calls.end(), call) != head.calls.end(); };
        return (!m_wish.topic || head.topic == *m_wish.topic) && (!m_wish.calls || (has(m_wish.calls->first) && has(m_wish.calls->second)));
    };
    for (const generate::Template &each : template_store::builtIn().all)
        if (about(each.head))
            ids.push_back(each.head.id);
    return ids;
}

/// What was forgotten comes first; never the same twice in a row where there is another.
std::string EndlessPage::chosenTemplate() const
{
    std::vector<std::string> ids = templates();
    if (ids.size() > 1 && m_view->question())
        std::erase(ids, std::string(quiz::cardId(m_view->question()->id)));
    std::vector<std::string> due;
    const progress::Store *store = m_practice->store();
    for (const std::string &id : ids)
        if (store != nullptr && !store->card(id).isNew() && study::isDue(store->card(id), m_practice->now()))
            due.push_back(id);
    const std::vector<std::string> &from = due.empty() ? ids : due;
    return from.empty() ? std::string() : from[m_dice(static_cast<std::uint32_t>(from.size()))];
}

void EndlessPage::makeNext()
{
    if (const std::string id = chosenTemplate(); !id.empty())
        m_maker->make(id, m_dice(mostSeeds), m_wish.calls);
}

/// So that a teacher can ask for the very same.
void EndlessPage::saySource()
{
    const QuestionPtr &question = m_view->question();
    if (!question)
        return;
    const auto text = [](std::string_view words) { return QString::fromUtf8(words.data(), static_cast<qsizetype>(words.size())); };
    m_source->setText(m_look.words()
                          .say("Endless", "Template %1 \u00B7 seed %2")
                          .arg(text(quiz::cardId(question->id)), text(quiz::seedIn(question->id))));
}

QuestionPtr EndlessPage::variant(std::string_view id)
{
    if (const auto known = m_variants.find(id); known != m_variants.end())
        return known->second;
    QuestionPtr question = m_maker->again(id);
    if (m_variants.size() >= mostVariants)
        m_variants.clear();
    if (question)
        m_variants.emplace(id, question);
    return question;
}

void EndlessPage::wait()
{
    m_maker->wait();
    m_runner->wait();
}

void EndlessPage::focusInEvent(QFocusEvent *)
{
    if (m_places->currentWidget() == m_setup)
        m_setup->focusFirst();
    else
        m_view->setFocus();
}

} // namespace trustwalk::quiz_page
