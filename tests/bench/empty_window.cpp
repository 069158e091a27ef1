#include "tests/bench/first_paint.h"

#include <QApplication>
#include <QMainWindow>
#include <QStyleFactory>

// The least that a window of Qt takes, for bench_start: empty_window STARTED.
int main(int argc, char **argv)
{
    const QApplication app(argc, argv);
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QMainWindow window;
    window.resize(1600, 900);
    trustwalk::bench::FirstPaint paint(window, QByteArray(argv[argc - 1]).toLongLong());
    window.show();
    return QApplication::exec();
}
