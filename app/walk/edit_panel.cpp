#include "app/walk/edit_panel.h"

#include "app/editor/json_editor.h"
#include "app/text/editable_text.h"
#include "app/text/error_text.h"
#include "app/text/policy_warning_text.h"
#include "app/text/step_text.h"
#include "app/text/translation.h"
#include "app/ui/control_style.h"
#include "app/ui/marked_label.h"
#include "core/policy/check.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace trustwalk::walk_page {

namespace {

policy::Use useOf(walk::Editable::Kind kind)
{
    switch (kind) {
    case walk::Editable::Kind::SessionPolicy: return policy::Use::Session;
    case walk::Editable::Kind::TrustPolicy: return policy::Use::Trust;
    case walk::Editable::Kind::ResourcePolicy: return policy::Use::Resource;
    case walk::Editable::Kind::BoundaryPolicy: return policy::Use::Boundary;
    case walk::Editable::Kind::Parameters:
    case walk::Editable::Kind::InlinePolicy:
    case walk::Editable::Kind::ManagedPolicy: break;
    }
    return policy::Use::Identity;
}

/// The first thing that surprises in a policy that AWS would save.
QString firstWarning(const walk::Editable &place, const QString &text, ui::Language language)
{
    if (place.kind == walk::Editable::Kind::Parameters)
        return {};
    const auto document = policy::Document::parse(text.toStdString(), useOf(place.kind));
    if (!document)
        return {};
    const std::vector<policy::Warning> warnings = policy::check(*document);
    return warnings.empty() ? QString() : text::policyWarningText(warnings.front(), language);
}

} // namespace

EditPanel::EditPanel(QWidget *parent)
    : QWidget(parent), m_title(new QLabel(this)), m_fault(new QLabel(this)), m_verdict(new ui::MarkedLabel(this)),
      m_places(new QComboBox(this)), m_editor(new editor::JsonEditor(this)), m_reset(new QPushButton(this))
{
    setObjectName(QStringLiteral("editPanel"));
    setAttribute(Qt::WA_StyledBackground);
    m_fault->setWordWrap(true);
    m_fault->setTextFormat(Qt::PlainText);
    m_verdict->setWordWrap(true);
    m_places->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_places->setMinimumContentsLength(12);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 16);
    layout->setSpacing(12);
    layout->addWidget(m_title);
    layout->addWidget(m_places);
    layout->addWidget(m_editor, 1);
    layout->addWidget(m_fault);
    layout->addWidget(m_verdict);
    layout->addWidget(m_reset, 0, Qt::AlignLeft);
    connect(m_places, &QComboBox::activated, this, &EditPanel::openPlace);
    connect(m_editor, &editor::JsonEditor::edited, this, &EditPanel::take);
    connect(m_reset, &QPushButton::clicked, this, [this] {
        walk::Walk before = m_original;
        before.breaks = m_walk.breaks;
        Q_EMIT walkEdited(before);
    });
}

void EditPanel::setWalk(const walk::Walk &walk, const walk::Walk &original, std::shared_ptr<const world::World> world,
                        std::shared_ptr<const trace::Trace> trace)
{
    m_walk = walk;
    m_original = original;
    m_world = std::move(world);
    m_trace = std::move(trace);
    fillPlaces();
    showVerdict();
}

void EditPanel::setLook(const ui::Look &look)
{
    m_look = look;
    restyle();
    if (m_trace) {
        fillPlaces();
        showVerdict();
    }
}

/// The places of this walk; the one that was open stays open, and a text that is being typed stays as it is.
void EditPanel::fillPlaces()
{
    const int before = m_places->currentIndex();
    const walk::Editable open = before >= 0 && before < static_cast<int>(m_editables.size())
                                    ? m_editables[static_cast<std::size_t>(before)]
                                    : walk::Editable {walk::Editable::Kind::TrustPolicy, {}, {}, {}};
    m_editables = walk::editablesOf(m_walk, *m_world, *m_trace);
    m_places->clear();
    int now = -1, ofKind = 0;
    for (std::size_t i = 0; i < m_editables.size(); ++i) {
        m_places->addItem(text::editableTitle(m_editables[i], *m_world, m_look.language));
        if (m_editables[i].kind == open.kind && m_editables[i].target == open.target && m_editables[i].name == open.name)
            now = static_cast<int>(i);
        if (m_editables[i].kind == open.kind && ofKind == 0)
            ofKind = static_cast<int>(i);
    }
    m_places->setCurrentIndex(now >= 0 ? now : ofKind);
    if (!m_typing)
        openPlace(m_places->currentIndex());
}

void EditPanel::openPlace(int index)
{
    if (index < 0 || index >= static_cast<int>(m_editables.size()))
        return;
    const QString text = QString::fromStdString(m_editables[static_cast<std::size_t>(index)].text);
    if (text != m_editor->toPlainText())
        m_editor->open(text);
    m_editor->setErrorLine(0);
    m_fault->clear();
    m_fault->hide();
}

void EditPanel::take(const QString &text)
{
    const int index = m_places->currentIndex();
    if (index < 0 || !m_trace)
        return;
    const walk::Editable place = m_editables[static_cast<std::size_t>(index)];
    const auto fault = walk::faultIn(place, text.toStdString());
    m_editor->setErrorLine(fault ? std::max(1, fault->line) : 0);
    m_fault->setText(fault ? text::errorText(*fault, m_look.language) : firstWarning(place, text, m_look.language));
    m_fault->setVisible(!m_fault->text().isEmpty());
    const auto changed = walk::edited(m_walk, place, text.toStdString(), *m_trace);
    if (!changed)
        return;
    m_typing = true;
    Q_EMIT walkEdited(*changed);
    m_typing = false;
}

void EditPanel::showVerdict()
{
    const text::Translation &t = text::Translation::of(m_look.language);
    if (m_trace->allowed()) {
        m_verdict->say(ui::Mark::Passed, t.say("EditPanel", "AWS allows the walk to its end."));
        return;
    }
    const std::size_t last = m_trace->steps.size() - 1;
    m_verdict->say(ui::Mark::Refused, QString::fromStdString(m_trace->steps[last].number.text()) + u' '
                                          + text::stepText(*m_trace, last, *m_world, m_look.language).caption);
}

QString EditPanel::verdict() const
{
    return m_verdict->text();
}

QString EditPanel::fault() const
{
    return m_fault->text();
}

void EditPanel::restyle()
{
    const text::Translation &t = text::Translation::of(m_look.language);
    const ui::Palette &palette = m_look.palette();
    setStyleSheet(
        ui::controlStyle(palette)
        + QStringLiteral("#editPanel { background: %1; border-left: 1px solid %2; }").arg(palette.surface.name(), palette.line.name()));
    m_title->setText(t.say("EditPanel", "Edit and re-run"));
    m_title->setFont(ui::sansFont(17 * m_look.textScale, ui::Weight::SemiBold));
    m_places->setFont(ui::sansFont(14 * m_look.textScale));
    m_places->setAccessibleName(t.say("EditPanel", "What to edit"));
    m_fault->setFont(ui::sansFont(13 * m_look.textScale));
    m_fault->setStyleSheet(QStringLiteral("color: %1;").arg(palette.text.name()));
    m_verdict->setLook(m_look, 14);
    m_reset->setText(t.say("EditPanel", "Back to the original"));
    m_reset->setFont(ui::sansFont(13 * m_look.textScale));
    m_editor->setLook(m_look);
    m_editor->setAccessibleName(t.say("EditPanel", "JSON"));
}

} // namespace trustwalk::walk_page
