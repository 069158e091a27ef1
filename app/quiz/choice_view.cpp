#include "app/quiz/choice_view.h"

#include "app/quiz/option_card.h"
#include "app/quiz/verdicts.h"

#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace trustwalk::quiz_page {

ChoiceView::ChoiceView(QuestionPtr question, QWidget *parent)
    : AnswerView(parent), m_question(std::move(question)), m_options(quiz::optionsOf(*m_question)),
      m_choose(std::max<std::size_t>(1, quiz::choiceCount(*m_question))), m_count(new QLabel(this)), m_pointedWords(new QLabel(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    for (QLabel *label : {m_count, m_pointedWords}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    layout->addWidget(m_count);
    for (std::size_t i = 0; i < m_options.size(); ++i) {
        auto *card = new OptionCard(this);
        card->setObjectName(QStringLiteral("option") + QString::fromStdString(m_options[i]->id));
        card->setKey(QString::number(i + 1));
        card->setExclusive(m_choose == 1);
        connect(card, &OptionCard::clicked, this, [this, i] { choose(i); });
        connect(card, &OptionCard::moveRequested, this, [this, i](int key) { moveFocus(i, key); });
        card->installEventFilter(this);
        layout->addWidget(card);
        m_cards.push_back(card);
    }
    layout->addWidget(m_pointedWords);
    m_pointedWords->hide();
    m_count->setVisible(m_choose > 1);
}

void ChoiceView::setLook(const Look &look)
{
    m_look = look;
    fill();
}

void ChoiceView::fill()
{
    const text::Translation &t = m_look.words();
    const bool made = std::holds_alternative<quiz::WhichStep>(m_question->kind); // its texts are the app's, in one language
    for (std::size_t i = 0; i < m_cards.size(); ++i) {
        const quiz::Option &option = *m_options[i];
        const QString other = !m_look.both ? QString()
                              : made
                                  ? optionText(*m_question, option, m_proof.get(),
                                               m_look.language == ui::Language::Japanese ? ui::Language::English : ui::Language::Japanese)
                                  : m_look.second(option.text);
        m_cards[i]->setLook(m_look);
        m_cards[i]->setContent(optionText(*m_question, option, m_proof.get(), m_look.language), other);
        m_cards[i]->setVerdict(m_outcome ? std::optional(verdictOf(*m_question, option, *m_outcome, m_cards[i]->isChecked(), m_look))
                                         : std::nullopt);
    }
    m_count->setFont(m_look.sans(14, ui::Weight::Medium));
    m_count->setStyleSheet(QStringLiteral("color: %1;").arg(m_look.palette().muted.name()));
    m_count->setText(t.say("Quiz", "Choose %1. Chosen: %2").arg(m_choose).arg(chosenCount()));
    m_pointedWords->setFont(m_look.sans(15, ui::Weight::Medium));
    m_pointedWords->setStyleSheet(QStringLiteral("color: %1;").arg(m_look.palette().text.name()));
    m_pointedWords->setVisible(m_pointed && m_proof);
    if (m_pointed && m_proof)
        m_pointedWords->setText(t.say("Quiz", "Chosen at the counter: %1").arg(stepTitle(*m_proof, *m_pointed, m_look.language)));
}

std::size_t ChoiceView::chosenCount() const
{
    return static_cast<std::size_t>(
        std::count_if(m_cards.begin(), m_cards.end(), [](const OptionCard *card) { return card->isChecked(); }));
}

Given ChoiceView::given() const
{
    if (m_pointed)
        return quiz::Answer(*m_pointed);
    quiz::Ids ids;
    for (std::size_t i = 0; i < m_cards.size(); ++i)
        if (m_cards[i]->isChecked())
            ids.push_back(m_options[i]->id);
    return quiz::Answer(ids);
}

void ChoiceView::setGiven(const Given &given)
{
    const auto *answer = std::get_if<quiz::Answer>(&given);
    const auto *ids = answer == nullptr ? nullptr : std::get_if<quiz::Ids>(answer);
    const auto *step = answer == nullptr ? nullptr : std::get_if<quiz::StepAt>(answer);
    m_pointed = step == nullptr ? std::nullopt : std::optional(*step);
    for (std::size_t i = 0; i < m_cards.size(); ++i)
        m_cards[i]->setChecked(ids != nullptr && std::find(ids->begin(), ids->end(), m_options[i]->id) != ids->end());
    fill();
}

bool ChoiceView::isComplete() const
{
    return m_pointed || chosenCount() == m_choose;
}

/// The card has changed its own state already.
void ChoiceView::choose(std::size_t index)
{
    if (!isOpen()) {
        Q_EMIT optionVisited(m_options[index]->id);
        return;
    }
    m_pointed.reset();
    if (m_choose == 1)
        for (std::size_t i = 0; i < m_cards.size(); ++i)
            m_cards[i]->setChecked(i == index && !m_cards[i]->isRemoved());
    fill();
    Q_EMIT changed();
}

void ChoiceView::pointAt(const std::optional<quiz::StepAt> &step)
{
    if (!isOpen())
        return;
    m_pointed = step;
    if (step)
        for (OptionCard *card : m_cards)
            card->setChecked(false);
    fill();
    Q_EMIT changed();
}

void ChoiceView::moveFocus(std::size_t from, int key)
{
    const bool forward = key == Qt::Key_Down || key == Qt::Key_Right;
    const std::size_t count = m_cards.size(), to = (from + (forward ? 1 : count - 1)) % count;
    m_cards[to]->setFocus(forward ? Qt::TabFocusReason : Qt::BacktabFocusReason);
}

bool ChoiceView::takeKey(const QKeyEvent &event)
{
    const int wanted = choiceOfKey(event, static_cast<int>(m_cards.size()));
    if (wanted < 0 || !isOpen())
        return false;
    OptionCard *card = m_cards[static_cast<std::size_t>(wanted)];
    if (!card->isRemoved())
        card->click();
    return true;
}

std::vector<std::size_t> ChoiceView::removable() const
{
    std::vector<std::size_t> indices;
    if (!m_proof || !isOpen())
        return indices;
    std::size_t wrong = 0;
    for (std::size_t i = 0; i < m_cards.size(); ++i) {
        if (isRight(*m_question, *m_proof, m_options[i]->id) || m_cards[i]->isRemoved())
            continue;
        ++wrong;
        indices.push_back(i);
    }
    if (wrong <= 1) // the last wrong one stays: without it there would be nothing to choose
        indices.clear();
    return indices;
}

bool ChoiceView::canHint() const
{
    return !removable().empty();
}

/// Takes the last that is not chosen: so that a hint helps and never just confirms.
bool ChoiceView::hint()
{
    const std::vector<std::size_t> indices = removable();
    if (indices.empty())
        return false;
    const auto unchosen = std::find_if(indices.rbegin(), indices.rend(), [this](std::size_t i) { return !m_cards[i]->isChecked(); });
    m_cards[unchosen == indices.rend() ? indices.back() : *unchosen]->setRemoved(true);
    fill();
    Q_EMIT changed();
    return true;
}

void ChoiceView::setOutcome(const Outcome *outcome)
{
    m_outcome = outcome == nullptr ? std::nullopt : std::optional(*outcome);
    fill();
}

void ChoiceView::setProof(const std::shared_ptr<const quiz::Proof> &proof)
{
    m_proof = proof;
    fill();
}

/// After the answer, an option that the keyboard comes to is set against the right one.
bool ChoiceView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn && !isOpen())
        for (std::size_t i = 0; i < m_cards.size(); ++i)
            if (m_cards[i] == watched)
                Q_EMIT optionVisited(m_options[i]->id);
    return AnswerView::eventFilter(watched, event);
}

void ChoiceView::focusFirst()
{
    if (!m_cards.empty())
        m_cards.front()->setFocus(Qt::OtherFocusReason);
}

} // namespace trustwalk::quiz_page
