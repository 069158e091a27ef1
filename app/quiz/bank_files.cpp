#include "app/quiz/bank_files.h"

#include "app/interchange/export_dialog.h"
#include "app/interchange/import_dialog.h"
#include "app/quiz/segments.h"
#include "app/quiz/words.h"
#include "app/world/quiz_store.h"

#include <QDir>
#include <QHBoxLayout>

#include <algorithm>

namespace trustwalk::quiz_page {

namespace {

using Scope = interchange::ExportDialog::Scope;

/// The whole bank, what was flagged, and each topic that it has.
std::vector<Scope> scopesOf(const Practice &practice, const text::Translation &t)
{
    std::vector<Scope> scopes;
    const auto add = [&](const QString &title, const QString &name, auto &&takes) {
        Scope scope {title, name, {}};
        std::copy_if(practice.questions().begin(), practice.questions().end(), std::back_inserter(scope.questions),
                     [&](const QuestionPtr &question) { return takes(*question); });
        if (!scope.questions.empty())
            scopes.push_back(std::move(scope));
    };
    add(t.say("Quiz", "All questions"), QStringLiteral("trustwalk"), [](const quiz::Question &) { return true; });
    if (Scope flagged {t.say("Quiz", "Flagged"), QStringLiteral("flagged"), practice.flagged()}; !flagged.questions.empty())
        scopes.push_back(std::move(flagged));
    for (const quiz::Topic topic : quiz::allTopics())
        add(topicName(topic, t), QString::fromUtf8(quiz::slugOf(topic)),
            [&](const quiz::Question &question) { return question.topic == topic; });
    return scopes;
}

/// In a file that the import does not replace.
bool isTaken(const quiz::Bank &bank, std::string_view id, std::string_view file)
{
    const auto isReplaced = [&](const std::string &other) { return other == file || other.starts_with(std::string(file) + '-'); };
    return std::any_of(bank.files().begin(), bank.files().end(), [&](const quiz::Bank::Loaded &loaded) {
        const auto &questions = loaded.content.questions;
        return !isReplaced(loaded.content.id)
               && std::any_of(questions.begin(), questions.end(), [&](const quiz::Question &question) { return question.id == id; });
    });
}

} // namespace

BankFiles::BankFiles(Practice *practice, QWidget *parent)
    : QWidget(parent), m_practice(practice), m_export(new ActionButton(this)), m_import(new ActionButton(this))
{
    m_export->setObjectName(QStringLiteral("exportQuestions"));
    m_import->setObjectName(QStringLiteral("importQuestions"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(m_export);
    layout->addWidget(m_import);
    layout->addStretch(1);
    connect(m_export, &ActionButton::clicked, this, [this] { exportDialog()->open(); });
    connect(m_import, &ActionButton::clicked, this, [this] { importDialog()->open(); });
}

void BankFiles::setLook(const Look &look)
{
    m_look = look;
    const text::Translation &t = look.words();
    m_export->setLook(look);
    m_import->setLook(look);
    m_export->setWords(t.say("Quiz", "Export\u2026"), {}, QStringLiteral("export"));
    m_import->setWords(t.say("Quiz", "Import\u2026"), {}, QStringLiteral("file"));
}

void BankFiles::setFound(const QString &wanted, std::vector<QuestionPtr> questions)
{
    m_wanted = wanted;
    m_found = std::move(questions);
}

interchange::ExportDialog *BankFiles::exportDialog()
{
    if (m_exporting == nullptr)
        m_exporting = new interchange::ExportDialog(quiz_store::stand(m_dataFolder), this);
    const text::Translation &t = m_look.words();
    std::vector<Scope> scopes = scopesOf(*m_practice, t);
    if (!m_found.empty())
        scopes.insert(scopes.begin(), {t.say("Quiz", "Search: %1").arg(m_wanted), QStringLiteral("search"), m_found});
    m_exporting->setLook(m_look);
    m_exporting->setScopes(std::move(scopes), 0);
    return m_exporting;
}

interchange::ImportDialog *BankFiles::importDialog()
{
    if (m_importing == nullptr)
        m_importing = new interchange::ImportDialog(
            quiz_store::stand(m_dataFolder), QDir(m_dataFolder).filePath(QStringLiteral("quizzes")),
            [this](std::string_view id, std::string_view file) { return isTaken(m_practice->bank(), id, file); }, this);
    m_importing->setLook(m_look);
    return m_importing;
}

} // namespace trustwalk::quiz_page
