#include "app/cli/cli.h"
#include "app/main/application.h"
#include "app/main/main_window.h"
#include "app/main/shots.h"
#include "app/text/error_text.h"
#include "app/walk/walk_page.h"
#include "app/world/world_store.h"

#include <QApplication>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QIcon>
#include <QTimer>

#include <cstdio>

using namespace trustwalk;

namespace {

void nameApplication()
{
    QCoreApplication::setApplicationName(QStringLiteral("trustwalk"));
    QCoreApplication::setApplicationVersion(QStringLiteral(TRUSTWALK_VERSION));
}

QStringList wordsOf(int argc, char **argv)
{
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words.append(QString::fromLocal8Bit(argv[i]));
    return words;
}

bool hasDisplay()
{
#ifdef Q_OS_UNIX
    const bool named = qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY");
    return named || qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
#else
    return true;
#endif
}

int complain(const QString &message)
{
    std::fprintf(stderr, "trustwalk: %s\nTry 'trustwalk --help'.\n", qUtf8Printable(message));
    return cli::BadInput;
}

int runVerb(const cli::Verb &verb, const QStringList &words, int argc, char **argv)
{
    if (!verb.draws) {
        const QCoreApplication app(argc, argv);
        nameApplication();
        return verb.run(words.mid(1));
    }
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication app(argc, argv);
    nameApplication();
    return verb.run(words.mid(1));
}

/// shots -o FOLDER [GROUP]: every view as a picture, or those of one group, for whoever works on the look.
int runShots(const QStringList &words, int argc, char **argv)
{
    if (words.size() < 3 || words.size() > 4 || words[1] != QStringLiteral("-o"))
        return complain(QStringLiteral("shots needs -o FOLDER"));
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication app(argc, argv);
    nameApplication();
    prepareApplication();
    const int taken = writeShots(words[2], words.value(3));
    std::printf("%d pictures in %s\n", taken, qUtf8Printable(words[2]));
    return taken > 0 ? cli::Done : cli::BadInput;
}

/// What the command line of the window can say.
struct WindowOptions {
    QString file, dataFolder, language;
    std::optional<trace::StepNumber> step;
    QString error;
};

WindowOptions windowOptions(const QStringList &words)
{
    WindowOptions options;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString &word = words[i];
        const bool known = word == QStringLiteral("--open") || word == QStringLiteral("--step") || word == QStringLiteral("--data")
                           || word == QStringLiteral("--lang");
        if (!known && (word.startsWith(u'-') || !options.file.isEmpty())) {
            options.error = QStringLiteral("unknown option or verb \"%1\"").arg(word);
        } else if (!known) {
            options.file = word;
        } else if (i + 1 >= words.size()) {
            options.error = QStringLiteral("option %1 needs a value").arg(word);
        } else if (const QString &value = words[++i]; word == QStringLiteral("--open")) {
            options.file = value;
        } else if (word == QStringLiteral("--data")) {
            options.dataFolder = value;
        } else if (word == QStringLiteral("--lang")) {
            options.language = value;
        } else {
            options.step = trace::StepNumber::parse(value.toStdString());
            if (!options.step)
                options.error = QStringLiteral("option --step cannot be \"%1\"").arg(value);
        }
    }
    return options;
}

int runWindow(const WindowOptions &options, int argc, char **argv)
{
    const QApplication app(argc, argv);
    nameApplication();
    prepareApplication();
    QGuiApplication::setDesktopFileName(QStringLiteral("dev.trustwalk.Trustwalk")); // its icon on Wayland
    QGuiApplication::setWindowIcon(QIcon::fromTheme(QStringLiteral("dev.trustwalk.Trustwalk")));
    const QString folder = options.dataFolder.isEmpty() ? world_store::defaultDataFolder() : options.dataFolder;
    settings::Settings settings = settings::load(folder);
    settings.look.language = ui::languageOfCode(options.language, settings.look.language);
    MainWindow window(settings, folder);
    window.show();
    if (options.file.isEmpty())
        QTimer::singleShot(0, &window, &MainWindow::welcome); // when the window can be seen
    else if (!window.openFile(options.file, options.step))
        return cli::BadInput;
    else if (options.step && !window.walkPage()->trace()->indexOf(*options.step))
        std::fprintf(stderr, "trustwalk: this walk has no step %s\n", options.step->text().c_str());
    return QApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    const QStringList words = wordsOf(argc, argv);
    if (words.contains(QStringLiteral("--help")) || words.contains(QStringLiteral("-h"))) {
        std::fputs(qUtf8Printable(cli::helpText()), stdout);
        return cli::Done;
    }
    if (words.contains(QStringLiteral("--version"))) {
        std::puts("trustwalk " TRUSTWALK_VERSION);
        return cli::Done;
    }
    if (const cli::Verb *verb = cli::verbOf(words))
        return runVerb(*verb, words, argc, argv);
    if (!words.isEmpty() && words.first() == QStringLiteral("shots"))
        return runShots(words, argc, argv);
    const WindowOptions options = windowOptions(words);
    if (!options.error.isEmpty())
        return complain(options.error);
    if (!hasDisplay())
        return complain(
            QStringLiteral("no display: neither DISPLAY nor WAYLAND_DISPLAY is set. 'trustwalk tour' tells the five walks as text"));
    return runWindow(options, argc, argv);
}
