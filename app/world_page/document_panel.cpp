#include "app/world_page/document_panel.h"

#include "app/editor/json_editor.h"
#include "app/text/error_text.h"
#include "app/text/policy_warning_text.h"
#include "app/text/translation.h"
#include "app/ui/control_style.h"
#include "core/base/json.h"
#include "core/policy/check.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace trustwalk::world_page {

namespace {

/// The line of the value that a path leads to in this text; as near as it goes. The path starts at the Change ("$.provider.issuer").
int lineOf(const std::string &text, std::string_view path)
{
    const auto value = json::parse(text);
    if (!value)
        return 1;
    const json::Value *place = &*value;
    path.remove_prefix(std::min(path.find_first_of(".[", 2), path.size()));
    while (!path.empty()) {
        const std::size_t end = std::min(path.find_first_of(".[", 1), path.size());
        const std::string_view step = path.substr(1, end - 1);
        const auto index = static_cast<std::size_t>(std::atoi(std::string(step).c_str()));
        const json::Value *next = path.front() == '[' ? (index < place->items.size() ? &place->items[index] : nullptr) : place->find(step);
        if (next == nullptr)
            break;
        place = next;
        path.remove_prefix(end);
    }
    return json::positionAt(text, place->begin).line;
}

/// The first thing that surprises in a policy that AWS would save.
QString firstWarning(const Document &document, const QString &text, ui::Language language)
{
    const auto parsed = document.use ? policy::Document::parse(text.toStdString(), *document.use)
                                     : Result<policy::Document, ParseError>(failure(ParseError {}));
    const std::vector<policy::Warning> warnings = parsed ? policy::check(*parsed) : std::vector<policy::Warning> {};
    return warnings.empty() ? QString() : text::policyWarningText(warnings.front(), language);
}

std::optional<ParseError> faultIn(const Document &document, const std::string &text)
{
    if (document.use) {
        const auto parsed = policy::Document::parse(text, *document.use);
        return parsed ? std::nullopt : std::optional(parsed.error());
    }
    const auto parsed = json::parse(text);
    return parsed ? std::nullopt : std::optional(parsed.error());
}

bool sameJson(const QString &a, const QString &b)
{
    const auto first = json::parse(a.toStdString()), second = json::parse(b.toStdString());
    return first && second && *first == *second;
}

} // namespace

DocumentPanel::DocumentPanel(QWidget *parent)
    : QWidget(parent), m_documents(new QComboBox(this)), m_editor(new editor::JsonEditor(this)), m_fault(new QLabel(this)),
      m_none(new QLabel(this)), m_below(new QHBoxLayout)
{
    setObjectName(QStringLiteral("documentPanel"));
    setAttribute(Qt::WA_StyledBackground);
    for (QLabel *label : {m_fault, m_none}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_none->setAlignment(Qt::AlignTop);
    m_documents->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_documents->setMinimumContentsLength(12);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 20, 24, 16);
    layout->setSpacing(12);
    layout->addWidget(m_documents);
    layout->addWidget(m_none, 1);
    layout->addWidget(m_editor, 1);
    layout->addWidget(m_fault);
    layout->addLayout(m_below);
    connect(m_documents, &QComboBox::activated, this, &DocumentPanel::openDocument);
    connect(m_editor, &editor::JsonEditor::edited, this, &DocumentPanel::take);
}

void DocumentPanel::setDetails(const Details &details, const ui::Look &look)
{
    const bool sameThing = details.title == m_details.title && details.kind == m_details.kind;
    const QString open = sameThing ? m_documents->currentText() : QString();
    const auto had = static_cast<int>(m_details.documents.size());
    m_details = details;
    m_look = look;
    m_documents->clear();
    int now = 0;
    for (std::size_t i = 0; i < details.documents.size(); ++i) {
        m_documents->addItem(details.documents[i].title);
        if (details.documents[i].title == open)
            now = static_cast<int>(i);
    }
    // A document that was just added is the one to look at.
    if (sameThing && static_cast<int>(details.documents.size()) == had + 1)
        now = had;
    restyle();
    if (m_typing)
        m_documents->setCurrentIndex(now);
    else
        openDocument(now);
}

void DocumentPanel::openDocument(int index)
{
    m_documents->setCurrentIndex(index);
    const bool there = index >= 0 && index < static_cast<int>(m_details.documents.size());
    m_documents->setVisible(there);
    m_editor->setVisible(there);
    m_none->setVisible(!there && !m_details.title.isEmpty());
    m_fault->clear();
    if (there) {
        const Document &document = m_details.documents[static_cast<std::size_t>(index)];
        if (!sameJson(document.text, m_editor->toPlainText()))
            m_editor->open(document.text);
        m_editor->setErrorLine(0);
        m_editor->setReadOnly(!document.note.isEmpty());
        m_fault->setText(document.note.isEmpty() ? firstWarning(document, document.text, m_look.language) : document.note);
    } else {
        m_editor->open({});
    }
    m_fault->setVisible(!m_fault->text().isEmpty());
    fillButtons();
}

void DocumentPanel::take(const QString &text)
{
    const int index = m_documents->currentIndex();
    if (index < 0 || !m_make)
        return;
    const Document document = m_details.documents[static_cast<std::size_t>(index)];
    const std::string typed = text.toStdString();
    std::optional<ParseError> fault = faultIn(document, typed);
    if (!fault) {
        const Changes changes = document.changes(typed);
        m_typing = true;
        fault = changes.empty() ? std::nullopt : m_make(changes);
        m_typing = false;
        if (fault && fault->line == 0)
            fault->line = lineOf(typed, fault->path);
    }
    showFault(fault, firstWarning(document, text, m_look.language));
}

void DocumentPanel::showFault(const std::optional<ParseError> &fault, const QString &text)
{
    m_editor->setErrorLine(fault ? std::max(1, fault->line) : 0);
    m_fault->setText(fault ? text::errorText(*fault, m_look.language) : text);
    m_fault->setVisible(!m_fault->text().isEmpty());
}

void DocumentPanel::fillButtons()
{
    delete m_buttons;
    m_buttons = new QWidget(this);
    auto *row = new QHBoxLayout(m_buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    const auto add = [&](const Button &button) {
        auto *made = new QPushButton(button.words, m_buttons);
        made->setAccessibleName(button.describes);
        made->setFont(ui::sansFont(13 * m_look.textScale));
        connect(made, &QPushButton::clicked, this, [this, task = button.task] { Q_EMIT taskRequested(task); });
        row->addWidget(made);
    };
    const int index = m_documents->currentIndex();
    if (index >= 0 && index < static_cast<int>(m_details.documents.size()))
        for (const Button &button : m_details.documents[static_cast<std::size_t>(index)].buttons)
            add(button);
    row->addStretch(1);
    for (const Button &button : m_details.documentButtons)
        add(button);
    m_below->addWidget(m_buttons);
}

QString DocumentPanel::fault() const
{
    return m_fault->text();
}

void DocumentPanel::restyle()
{
    const text::Translation &t = text::Translation::of(m_look.language);
    const ui::Palette &palette = m_look.palette();
    setStyleSheet(
        ui::controlStyle(palette)
        + QStringLiteral("#documentPanel { background: %1; border-left: 1px solid %2; }").arg(palette.surface.name(), palette.line.name()));
    m_documents->setFont(ui::sansFont(14 * m_look.textScale));
    m_documents->setAccessibleName(t.say("WorldPage", "Which text"));
    m_none->setText(t.say("WorldPage", "No policy stands here."));
    m_none->setFont(ui::sansFont(14 * m_look.textScale));
    m_none->setStyleSheet(QStringLiteral("color: %1;").arg(palette.muted.name()));
    m_fault->setFont(ui::sansFont(13 * m_look.textScale));
    m_fault->setStyleSheet(QStringLiteral("color: %1;").arg(palette.text.name()));
    m_editor->setLook(m_look);
    m_editor->setAccessibleName(t.say("WorldPage", "JSON"));
}

} // namespace trustwalk::world_page
