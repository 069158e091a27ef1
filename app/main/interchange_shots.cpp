#include "app/main/interchange_shots.h"

#include "app/interchange/export_dialog.h"
#include "app/interchange/import_dialog.h"
#include "app/interchange/order_form.h"
#include "app/main/main_window.h"
#include "app/quiz/bank_files.h"
#include "app/quiz/home_view.h"
#include "app/quiz/quiz_page.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QFile>
#include <QTemporaryDir>

namespace trustwalk {

namespace {

using interchange::Format;

constexpr const char *foreign
    = "::Who assumes::Which principal may call AssumeRole for the role ExportRole?{=The user that its trust policy names\n"
      "#The trust policy names it. ~Every user of the account ~Nobody}\n\n"
      "::Essay::Describe a trust policy.{}\n\n"
      "::Picture::What does <img src\\=\"x.png\"> show?{=A role ~A user}\n";

template <typename Dialog> void waitFor(const Dialog &dialog)
{
    const QString before = dialog.said();
    for (const QDeadlineTimer patience(8000); dialog.said() == before && !patience.hasExpired();)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 50);
}

} // namespace

void showInterchange(MainWindow &window, const std::function<void(const QString &name, QWidget *widget)> &take)
{
    window.showPlace(2);
    quiz_page::BankFiles *files = window.quizPage()->home()->browse()->files();
    interchange::ExportDialog *leaving = files->exportDialog();
    leaving->show();
    for (const auto &[name, format] :
         {std::pair {"moodle", Format::Moodle}, std::pair {"gift", Format::Gift}, std::pair {"pdf", Format::Pdf}}) {
        leaving->form()->setFormat(format);
        leaving->form()->setLanguages(interchange::Languages::Both);
        take(QStringLiteral("interchange-") + QLatin1String(name), leaving);
    }
    const QTemporaryDir folder;
    leaving->form()->setFormat(Format::Anki);
    leaving->exportTo(folder.filePath(QStringLiteral("trustwalk.txt")));
    waitFor(*leaving);
    waitFor(*leaving);
    take(QStringLiteral("interchange-written"), leaving);
    leaving->hide();
    interchange::ImportDialog *coming = files->importDialog();
    coming->show();
    take(QStringLiteral("interchange-import"), coming);
    QFile file(folder.filePath(QStringLiteral("quiz.gift")));
    if (file.open(QIODevice::WriteOnly) && file.write(foreign) > 0)
        file.close();
    coming->importFrom(file.fileName());
    waitFor(*coming);
    waitFor(*coming);
    take(QStringLiteral("interchange-imported"), coming);
    coming->hide();
    const auto imported = interchange::importBank({file.fileName(), {}, std::nullopt, {}}, {}, ui::Language::English);
    if (imported.file.questions.empty())
        return;
    const auto question = std::make_shared<const quiz::Question>(imported.file.questions.front());
    window.quizPage()->startLearning(QStringLiteral("GIFT"), {question}, 0);
    window.quizPage()->runner()->wait();
    take(QStringLiteral("interchange-asked"), &window);
    window.quizPage()->questionView()->answerView()->setGiven(quiz::Answer(std::get<quiz::Ids>(question->answer)));
    window.quizPage()->questionView()->go();
    window.quizPage()->runner()->wait();
    QCoreApplication::processEvents();
    take(QStringLiteral("interchange-answered"), &window);
    window.quizPage()->showHome();
}

} // namespace trustwalk
