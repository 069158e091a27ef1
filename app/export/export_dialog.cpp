#include "app/export/export_dialog.h"

#include "app/export/order_form.h"
#include "app/export/preview.h"
#include "app/ui/control_style.h"

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
    : QDialog(parent), m_folder(QStandardPaths::writableLocation(QStandardPaths::PicturesLocation)), m_form(new OrderForm(this)),
      m_preview(new Preview(this)), m_title(new QLabel(this)), m_words(new QLabel(this)), m_bar(new QProgressBar(this)),
      m_export(new QPushButton(this)), m_close(new QPushButton(this)), m_worker(new ExportWorker(this)), m_guess(new SizeGuess(this))
{
    setModal(true);
    layOut();
    constexpr int pauseMs = 250;
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, [this] { m_guess->ask(m_run, m_form->order(), m_step); });
    connect(m_form, &OrderForm::changed, this, &ExportDialog::showOrder);
    connect(m_export, &QPushButton::clicked, this, &ExportDialog::askWhere);
    connect(m_close, &QPushButton::clicked, this, &ExportDialog::reject);
    connect(m_guess, &SizeGuess::guessed, this, &ExportDialog::showGuess);
    connect(m_worker, &ExportWorker::progressed, this, &ExportDialog::showProgress);
    connect(m_worker, &ExportWorker::finished, this, &ExportDialog::end);
}

ExportDialog::~ExportDialog() = default;

void ExportDialog::layOut()
{
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText); // file names and the system's words are not markup
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_words->setMinimumHeight(44);
    m_words->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(6);
    m_bar->setVisible(false);
    m_export->setDefault(true);
    m_close->setAutoDefault(false);
    auto *left = new QVBoxLayout;
    left->addWidget(m_preview, 1);
    left->addSpacing(10);
    left->addWidget(m_bar);
    left->addWidget(m_words);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_close);
    buttons->addWidget(m_export);
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
    const ui::Palette &palette = look.palette();
    setWindowTitle(tr("Export"));
    setStyleSheet(ui::controlStyle(palette)
                  + QStringLiteral("QDialog { background: %1; } QLabel { color: %2; } "
                                   "QProgressBar { background: %3; border: none; border-radius: 3px; } "
                                   "QProgressBar::chunk { background: %2; border-radius: 3px; }"
                                   "QPushButton:default { background: %2; color: %1; border-color: %2; }"
                                   "QPushButton:default:disabled { background: %3; color: %4; border-color: %3; }")
                        .arg(palette.surface.name(), palette.text.name(), palette.line.name(), palette.muted.name()));
    const QFont font = ui::sansFont(14 * look.textScale);
    setFont(font);
    m_form->setMinimumWidth(qRound(340 * look.textScale));
    m_title->setFont(ui::sansFont(20 * look.textScale, ui::Weight::SemiBold));
    m_title->setText(tr("Take this walk away"));
    m_preview->setLook(look);
    m_preview->setAccessibleName(tr("Preview"));
    m_bar->setAccessibleName(tr("Progress"));
    m_export->setText(tr("Export\u2026"));
    m_close->setText(m_worker->isRunning() ? tr("Cancel") : tr("Close"));
}

void ExportDialog::setReducedMotion(bool reduced)
{
    m_preview->setReducedMotion(reduced);
}

QString ExportDialog::said() const
{
    return m_words->text();
}

void ExportDialog::tell(const QString &text)
{
    m_words->setText(text);
    m_words->setAccessibleName(text);
}

void ExportDialog::showOrder()
{
    if (!m_run.trace || m_worker->isRunning())
        return;
    const Order order = m_form->order();
    const QString reason = whyNot(order, m_look.language);
    m_export->setEnabled(reason.isEmpty());
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
    if (m_worker->isRunning() || bytes <= 0)
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
    if (mayReplace(file))
        exportTo(file);
}

/// The file dialog has asked about the name that was chosen, not about those that follow from it.
bool ExportDialog::mayReplace(const QString &file)
{
    QStringList there = fileNames(file, m_form->order());
    there.removeAll(file);
    there.erase(std::remove_if(there.begin(), there.end(), [](const QString &name) { return !QFileInfo::exists(name); }), there.end());
    if (there.isEmpty())
        return true;
    const auto count = static_cast<int>(there.size());
    QMessageBox question(QMessageBox::Question, tr("Export"), tr("%n file(s) with such names exist. Replace them?", nullptr, count),
                         QMessageBox::Cancel, this);
    question.setTextFormat(Qt::PlainText);
    question.setInformativeText(QFileInfo(there.front()).fileName());
    const QPushButton *replace = question.addButton(tr("Replace"), QMessageBox::AcceptRole);
    question.exec();
    return question.clickedButton() == replace;
}

void ExportDialog::exportTo(const QString &file)
{
    if (m_worker->isRunning())
        return;
    m_folder = QFileInfo(file).absolutePath();
    m_pause.stop();
    m_guess->stop();
    setRunning(true);
    m_bar->setRange(0, 0);
    tell(tr("Drawing\u2026"));
    m_worker->start(file, m_run, m_form->order());
}

void ExportDialog::showProgress(int done, int all)
{
    if (!m_worker->isRunning())
        return;
    m_bar->setRange(0, all);
    m_bar->setValue(done);
    tell(tr("Drawing\u2026 %1 of %2").arg(done).arg(all));
}

void ExportDialog::end(const Written &written)
{
    setRunning(false);
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

void ExportDialog::setRunning(bool running)
{
    m_form->setEnabled(!running);
    m_export->setEnabled(!running);
    m_bar->setVisible(running);
    m_close->setText(running ? tr("Cancel") : tr("Close"));
    m_close->setFocus();
}

void ExportDialog::reject()
{
    if (m_worker->isRunning())
        m_worker->cancel();
    else
        QDialog::reject();
}

} // namespace trustwalk::picture_export
