#include "app/export/export_dialog.h"

#include "app/export/order_form.h"
#include "app/export/preview.h"
#include "app/ui/theme.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMessageBox>
#include <QProgressBar>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

#include <algorithm>

namespace trustwalk::picture_export {

namespace {

QString sizeText(qint64 bytes)
{
    return QLocale::c().formattedDataSize(bytes, bytes < 1'000'000 ? 0 : 1, QLocale::DataSizeSIFormat);
}

/// "assume-role.png"
QString suggestedName(const Run &run, Format format)
{
    std::string name = run.lesson;
    if (name.empty() && run.trace->call)
        name = api::actionName(*run.trace->call);
    return QString::fromStdString(name.empty() ? "walk" : name) + u'.' + endingOf(format);
}

} // namespace

ExportDialog::ExportDialog(QWidget *parent)
    : WorkDialog(parent), m_folder(QStandardPaths::writableLocation(QStandardPaths::PicturesLocation)), m_form(new OrderForm(this)),
      m_preview(new Preview(this)), m_guess(new SizeGuess(this))
{
    inputs << m_form;
    layOut();
    constexpr int pauseMs = 250;
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, [this] { m_guess->ask(m_run, m_form->order(), m_step); });
    connect(m_form, &OrderForm::changed, this, &ExportDialog::showOrder);
    connect(m_go, &QPushButton::clicked, this, &ExportDialog::askWhere);
    connect(m_guess, &SizeGuess::guessed, this, &ExportDialog::showGuess);
}

ExportDialog::~ExportDialog() = default;

void ExportDialog::layOut()
{
    auto *left = new QVBoxLayout;
    left->addWidget(m_preview, 1);
    left->addSpacing(10);
    left->addWidget(m_bar);
    left->addWidget(m_words);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_close);
    buttons->addWidget(m_go);
    auto *right = new QVBoxLayout;
    right->addWidget(m_title);
    right->addSpacing(14);
    right->addWidget(m_form);
    right->addStretch();
    right->addLayout(buttons);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 20);
    layout->setSpacing(24);
    layout->addLayout(left, 1);
    layout->addLayout(right);
    resize(960, 560);
}

void ExportDialog::setRun(const Run &run, View view, int step)
{
    m_run = run;
    m_step = step;
    m_form->setRun(run, step, m_look);
    m_form->setView(view);
    showOrder();
}

void ExportDialog::setLook(const ui::Look &look)
{
    m_look = look;
    setWindowTitle(tr("Export"));
    WorkDialog::setLook(look);
    m_form->setMinimumWidth(qRound(340 * look.textScale));
    m_title->setText(tr("Take this walk away"));
    m_preview->setLook(look);
    m_preview->setAccessibleName(tr("Preview"));
    m_go->setText(tr("Export\u2026"));
}

void ExportDialog::setReducedMotion(bool reduced)
{
    m_preview->setReducedMotion(reduced);
}

void ExportDialog::showOrder()
{
    if (!m_run.trace || isWorking())
        return;
    const Order order = m_form->order();
    const QString reason = whyNot(order, m_look.language);
    m_go->setEnabled(reason.isEmpty());
    if (!reason.isEmpty()) {
        m_pause.stop();
        m_guess->stop();
        m_preview->clear();
        tell(reason);
        return;
    }
    m_preview->show(m_run, order, m_step);
    const auto count = static_cast<int>(fileNames(suggestedName(m_run, order.format), order).size());
    tell(tr("%n file(s)", nullptr, count));
    m_pause.start();
}

void ExportDialog::showGuess(qint64 bytes)
{
    if (isWorking() || bytes <= 0)
        return;
    const Order order = m_form->order();
    const auto count = static_cast<int>(fileNames(suggestedName(m_run, order.format), order).size());
    tell(tr("%n file(s), about %1", nullptr, count).arg(sizeText(bytes)));
}

void ExportDialog::askWhere()
{
    const Format format = m_form->order().format;
    const QString ending = endingOf(format);
    QString file = QFileDialog::getSaveFileName(this, tr("Export"), QDir(m_folder).filePath(suggestedName(m_run, format)),
                                                QStringLiteral("%1 (*.%2)").arg(ending.toUpper(), ending));
    if (file.isEmpty())
        return;
    if (formatOf(file) != format)
        file += u'.' + ending;
    if (mayReplace(fileNames(file, m_form->order()), file))
        exportTo(file);
}

void ExportDialog::exportTo(const QString &file)
{
    if (isWorking())
        return;
    m_folder = QFileInfo(file).absolutePath();
    m_pause.stop();
    m_guess->stop();
    start<Written>(
        tr("Drawing\u2026"),
        [file, run = m_run, order = m_form->order()](const Progress &progress) { return write(file, run, order, progress); },
        [this](const Written &written) { end(written); });
}

void ExportDialog::showProgress(int done, int all)
{
    WorkDialog::showProgress(done, all);
    tell(tr("Drawing\u2026 %1 of %2").arg(done).arg(all));
}

void ExportDialog::end(const Written &written)
{
    const auto count = static_cast<int>(written.files.size());
    if (!written.error.isEmpty()) {
        tell(tr("Nothing was written: %1").arg(written.error));
    } else if (written.files.isEmpty()) {
        tell(tr("Cancelled. Nothing was written."));
    } else {
        tell(
            tr("%n file(s) written, %1: %2", nullptr, count).arg(sizeText(written.bytes), QDir::toNativeSeparators(written.files.front())));
        Q_EMIT exported(written.files);
    }
}

} // namespace trustwalk::picture_export
