#include "app/quiz/fix_view.h"

#include "app/editor/json_editor.h"
#include "app/text/editable_text.h"
#include "app/text/error_text.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace trustwalk::quiz_page {

FixView::FixView(QuestionPtr question, QWidget *parent)
    : AnswerView(parent), m_question(std::move(question)), m_title(new QLabel(this)), m_fault(new QLabel(this)),
      m_editor(new editor::JsonEditor(this)), m_reset(new QPushButton(this)), m_tests(new CheckList(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    for (QLabel *label : {m_title, m_fault}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_editor->setObjectName(QStringLiteral("policy"));
    layout->addWidget(m_title);
    layout->addWidget(m_editor);
    layout->addWidget(m_fault);
    layout->addWidget(m_reset, 0, Qt::AlignLeft);
    layout->addSpacing(4);
    layout->addWidget(m_tests);
    connect(m_editor, &editor::JsonEditor::edited, this, [this](const QString &text) {
        m_begun = true;
        check(text);
        Q_EMIT changed();
    });
    connect(m_reset, &QPushButton::clicked, this, [this] {
        m_editor->selectAll();
        m_editor->insertPlainText(m_faulty); // can be undone like any typing
    });
}

void FixView::setFaulty(const QString &policy)
{
    m_faulty = policy;
    if (!m_begun && !m_outcome)
        m_editor->open(policy);
    fill();
}

void FixView::check(const QString &text)
{
    const auto fault = walk::faultIn(std::get<quiz::Fix>(m_question->kind).edit, text.toStdString());
    m_editor->setErrorLine(fault ? std::max(1, fault->line) : 0);
    m_fault->setText(fault ? text::errorText(*fault, m_look.language) : QString());
    m_fault->setVisible(fault.has_value());
}

void FixView::setLook(const Look &look)
{
    m_look = look;
    m_editor->setLook(look);
    m_tests->setLook(look);
    fill();
}

void FixView::fill()
{
    const text::Translation &t = m_look.words();
    const ui::Palette &palette = m_look.palette();
    m_title->setText(text::editableTitle(std::get<quiz::Fix>(m_question->kind).edit, {}, m_look.language));
    m_title->setFont(m_look.sans(15, ui::Weight::SemiBold));
    m_title->setStyleSheet(QStringLiteral("color: %1;").arg(palette.text.name()));
    m_fault->setFont(m_look.sans(14));
    m_fault->setStyleSheet(QStringLiteral("color: %1;").arg(palette.text.name()));
    m_editor->setAccessibleName(m_title->text());
    m_editor->setReadOnly(m_outcome.has_value());
    const int lines = std::clamp(m_editor->document()->blockCount() + 1, 10, 22);
    m_editor->setFixedHeight(lines * m_editor->fontMetrics().lineSpacing() + 24);
    m_reset->setText(t.say("Quiz", "Back to the policy at fault"));
    m_reset->setFont(m_look.sans(13));
    m_reset->setVisible(!m_outcome);
    m_reset->setEnabled(!m_faulty.isEmpty());
    check(m_editor->toPlainText());
    m_tests->setLines(t.say("Quiz", "Your policy must"), testLines());
}

QList<CheckList::Line> FixView::testLines() const
{
    const text::Translation &t = m_look.words();
    const auto &fix = std::get<quiz::Fix>(m_question->kind);
    const quiz::FixGrade *grade = m_outcome ? m_outcome->fix.get() : nullptr;
    QList<CheckList::Line> lines;
    const auto add = [&](const QString &words, std::optional<bool> passed) {
        lines.append({!passed   ? ui::Mark::ToCome
                      : *passed ? ui::Mark::Passed
                                : ui::Mark::Refused,
                      words,
                      {},
                      !passed   ? QString()
                      : *passed ? t.say("Quiz", "passed")
                                : t.say("Quiz", "not passed")});
    };
    const auto counted = [](const std::vector<quiz::FixGrade::Verdict> &verdicts) {
        return std::count_if(verdicts.begin(), verdicts.end(), [](const quiz::FixGrade::Verdict &each) { return each.passed; });
    };
    const int allowed = static_cast<int>(fix.allowed.size()), attacks = static_cast<int>(fix.attacks.size());
    const bool tried = grade != nullptr && !grade->refused;
    add(t.say("Quiz", "be one that AWS saves"), grade == nullptr ? std::nullopt : std::optional(!grade->refused));
    add(tried ? t.say("Quiz", "let through what is meant to work: %1 of %2").arg(counted(grade->allowed)).arg(fix.allowed.size())
              : t.say("Quiz", "let through what is meant to work: %n request(s)", nullptr, allowed),
        tried ? std::optional(counted(grade->allowed) == static_cast<std::ptrdiff_t>(fix.allowed.size())) : std::nullopt);
    add(tried ? t.say("Quiz", "stop the attacks: %1 of %2").arg(counted(grade->attacks)).arg(fix.attacks.size())
              : t.say("Quiz", "stop the attacks: %n", nullptr, attacks),
        tried ? std::optional(counted(grade->attacks) == static_cast<std::ptrdiff_t>(fix.attacks.size())) : std::nullopt);
    QString wide = t.say("Quiz", "allow nothing more than needed");
    if (tried && grade->widerPoints > 0)
        wide = t.say("Quiz", "allow nothing more than needed: %1 too many, as `%2` of `%3`")
                   .arg(grade->widerPoints)
                   .arg(QString::fromStdString(grade->wider.front().action), QString::fromStdString(grade->wider.front().principal));
    add(wide, tried ? std::optional(grade->widerPoints == 0) : std::nullopt);
    return lines;
}

Given FixView::given() const
{
    return m_editor->toPlainText().toStdString();
}

void FixView::setGiven(const Given &given)
{
    if (const auto *policy = std::get_if<std::string>(&given)) {
        m_begun = !policy->empty();
        m_editor->open(policy->empty() ? m_faulty : QString::fromStdString(*policy));
        fill();
    }
}

bool FixView::isComplete() const
{
    return m_begun && m_editor->errorLine() == 0;
}

void FixView::setOutcome(const Outcome *outcome)
{
    m_outcome = outcome == nullptr ? std::nullopt : std::optional(*outcome);
    fill();
}

void FixView::focusFirst()
{
    m_editor->setFocus(Qt::OtherFocusReason);
}

} // namespace trustwalk::quiz_page
