#include "app/interchange/import_bank.h"

#include "app/interchange/words.h"
#include "app/text/error_text.h"
#include "app/text/proof_text.h"
#include "app/ui/saved_files.h"
#include "core/quiz/text_rules.h"
#include "core/quiz/write_questions.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace trustwalk::interchange {

namespace {

ParseError unreadable(const QString &reason)
{
    return {.code = ParseError::Code::NotFound, .reason = reason.toStdString()};
}

/// The bytes, or one more than the reader takes, so that it sees that they are too many.
Result<std::string, ParseError> bytesOf(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return failure(unreadable(file.errorString()));
    return file.read(static_cast<qint64>(std::max(largestGift, quiz::largestQuestionFile)) + 1).toStdString();
}

bool isJson(std::string_view text)
{
    const std::size_t begin = text.find_first_not_of(" \t\r\n\xEF\xBB\xBF");
    return begin != std::string_view::npos && text[begin] == '{' && text.find("\"trustwalk-quiz\"") != std::string_view::npos;
}

/// Removes what the engine finds another answer of.
void prove(Import &import, const QString &name, const quiz::Stand &stand, ui::Language speech, const Progress &progress)
{
    std::vector<quiz::Question> kept;
    const auto all = static_cast<int>(import.file.questions.size());
    for (quiz::Question &question : import.file.questions) {
        if (progress && !progress(static_cast<int>(&question - import.file.questions.data()), all)) {
            import.stopped = true;
            return;
        }
        const quiz::Proof proof = quiz::prove(question, stand);
        for (const quiz::ProofFault &fault : proof.faults)
            import.refused << QStringLiteral("%1:%2: %3: %4")
                                  .arg(name)
                                  .arg(question.line)
                                  .arg(QString::fromStdString(question.id), text::proofFaultText(fault, speech));
        if (!proof.holds())
            continue;
        import.proven += proof.seal == quiz::Seal::Proven ? 1 : 0;
        kept.push_back(std::move(question));
    }
    import.file.questions = std::move(kept);
}

/// The questions in files that are small enough to be read again. A single one always is: it was read.
void cut(const quiz::QuestionFile &file, std::vector<quiz::QuestionFile> &parts)
{
    if (file.questions.size() < 2 || quiz::questionsText(file).size() <= quiz::largestQuestionFile) {
        parts.push_back(file);
        return;
    }
    const auto middle = file.questions.begin() + static_cast<std::ptrdiff_t>(file.questions.size() / 2);
    cut({file.id, file.title, {file.questions.begin(), middle}}, parts);
    cut({file.id, file.title, {middle, file.questions.end()}}, parts);
}

/// A file of the bank that comes along may have the name of the imported one, but not its id.
ImportRules rulesOf(const ImportOrder &order, std::string_view text)
{
    const QString name = (order.name.isEmpty() ? nameOf(order.file) : order.name).simplified();
    const std::string id = slugOfText("imported-" + name.toStdString());
    const bool fits = !name.isEmpty() && !quiz::faultInText(name.toStdString());
    return {id,
            fits ? name.toStdString() : id,
            order.language.value_or(languageOfText(text)),
            yesWord(),
            noWord(),
            [id, taken = order.taken](std::string_view question) { return taken && taken(question, id); }};
}

Result<ImportedBank, ParseError> readBank(std::string_view text, bool json, const ImportRules &rules)
{
    if (json) {
        const auto file = quiz::readQuestions(text);
        return file ? Result<ImportedBank, ParseError>(importQuestions(*file, rules)) : failure(file.error());
    }
    const auto gift = readGift(text);
    return gift ? Result<ImportedBank, ParseError>(importGift(*gift, rules)) : failure(gift.error());
}

} // namespace

QString nameOf(const QString &file)
{
    return QFileInfo(file).completeBaseName();
}

Import importBank(const ImportOrder &order, const quiz::Stand &stand, ui::Language speech, const Progress &progress)
{
    Import import;
    const QString name = QDir::toNativeSeparators(order.file);
    const auto text = bytesOf(order.file);
    if (!text) {
        import.error = text::errorText(name, text.error(), speech);
        return import;
    }
    const bool json = isJson(*text);
    const ImportRules rules = rulesOf(order, *text);
    auto bank = readBank(*text, json, rules);
    if (!bank) {
        import.error = text::errorText(name, bank.error(), speech);
        return import;
    }
    import.ofOneLanguage = !json;
    import.language = rules.language;
    import.file = std::move(bank->file);
    for (const ParseError &error : bank->refused)
        import.refused << text::errorText(name, error, speech);
    prove(import, name, stand, speech, progress);
    if (!import.stopped && import.file.questions.empty())
        import.error = text::Translation::of(speech).say("Interchange", "%1: no question can be taken").arg(name);
    return import;
}

Saved saveImport(const Import &import, const QString &file)
{
    std::vector<quiz::QuestionFile> parts;
    cut(import.file, parts);
    const qsizetype dot = file.endsWith(QStringLiteral(".json")) ? file.size() - 5 : file.size();
    ui::SavedFiles saved;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (i > 0)
            parts[i].id = parts[i].id.substr(0, 54) + "-part-" + std::to_string(i + 1);
        const QString name = i == 0 ? file : file.left(dot) + QStringLiteral(".%1").arg(i + 1) + file.mid(dot);
        const std::string text = quiz::questionsText(parts[i]);
        if (!saved.add(name, QByteArray(text.data(), static_cast<qsizetype>(text.size()))))
            return {{}, saved.error};
    }
    Saved done {saved.commit(), {}};
    done.error = saved.error;
    return done;
}

Saved replaceImport(const Import &import, const QString &file)
{
    const QFileInfo info(file);
    QStringList before = info.dir().entryList({info.fileName(), info.completeBaseName() + QStringLiteral(".*.json")}, QDir::Files);
    for (QString &name : before) {
        name = info.dir().filePath(name);
        QFile old(name);
        QFile::remove(name + QStringLiteral(".bak"));
        if (!old.copy(name + QStringLiteral(".bak")))
            return {{}, name + QStringLiteral(": ") + old.errorString()};
    }
    const Saved saved = saveImport(import, file);
    for (const QString &name : std::as_const(before))
        if (saved.error.isEmpty() && !saved.files.contains(name))
            QFile::remove(name); // its questions would stand twice
    return saved;
}

} // namespace trustwalk::interchange
