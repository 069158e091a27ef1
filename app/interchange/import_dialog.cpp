#include "app/interchange/import_dialog.h"

#include "app/interchange/export_dialog.h"
#include "app/interchange/words.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

#include <algorithm>

namespace trustwalk::interchange {

namespace {

enum LanguageChoice { Guessed, English, Japanese };

} // namespace

ImportDialog::ImportDialog(quiz::Stand stand, QString folder, decltype(ImportOrder::taken) taken, QWidget *parent)
    : QDialog(parent), m_stand(std::move(stand)), m_folder(std::move(folder)),
      m_from(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)), m_taken(std::move(taken)), m_title(new QLabel(this)),
      m_languageLabel(new QLabel(this)), m_words(new QLabel(this)), m_language(new QComboBox(this)), m_report(new QPlainTextEdit(this)),
      m_bar(new QProgressBar(this)), m_import(new QPushButton(this)), m_close(new QPushButton(this)), m_worker(new BankWorker(this))
{
    setObjectName(QStringLiteral("importBank"));
    setModal(true);
    layOut();
    connect(m_import, &QPushButton::clicked, this, &ImportDialog::askWhich);
    connect(m_close, &QPushButton::clicked, this, &ImportDialog::reject);
    connect(m_worker, &BankWorker::progressed, this, [this](int done, int all) {
        m_bar->setRange(0, all);
        m_bar->setValue(done);
    });
}

ImportDialog::~ImportDialog() = default;

void ImportDialog::layOut()
{
    m_words->setObjectName(QStringLiteral("said"));
    for (QLabel *label : {m_words, m_title, m_languageLabel}) {
        label->setWordWrap(label == m_words);
        label->setTextFormat(Qt::PlainText);
    }
    m_words->setMinimumHeight(66);
    m_words->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_language->setObjectName(QStringLiteral("language"));
    m_report->setObjectName(QStringLiteral("report"));
    m_report->setReadOnly(true);
    m_report->setTabChangesFocus(true);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(6);
    m_import->setObjectName(QStringLiteral("import"));
    m_import->setDefault(true);
    m_close->setAutoDefault(false);
    auto *language = new QHBoxLayout;
    language->setSpacing(16);
    language->addWidget(m_languageLabel);
    language->addWidget(m_language, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_close);
    buttons->addWidget(m_import);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 20);
    layout->addWidget(m_title);
    layout->addSpacing(14);
    layout->addLayout(language);
    layout->addSpacing(10);
    layout->addWidget(m_bar);
    layout->addWidget(m_words);
    layout->addWidget(m_report, 1);
    layout->addSpacing(6);
    layout->addLayout(buttons);
    QSizePolicy policy = m_bar->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_bar->setSizePolicy(policy);
    m_bar->hide();
    m_report->hide();
}

void ImportDialog::setLook(const ui::Look &look)
{
    m_look = look;
    const ui::Palette &palette = look.palette();
    setWindowTitle(tr("Import questions"));
    setStyleSheet(dialogStyle(palette)
                  + QStringLiteral("QPlainTextEdit { background: %1; color: %2; border: 1px solid %3; border-radius: 5px; }")
                        .arg(palette.sunk.name(), palette.text.name(), palette.line.name()));
    setFont(ui::sansFont(14 * look.textScale));
    setMinimumWidth(qRound(600 * look.textScale));
    m_title->setFont(ui::sansFont(20 * look.textScale, ui::Weight::SemiBold));
    m_title->setText(tr("Bring questions in"));
    m_languageLabel->setText(tr("Language of a GIFT file"));
    const int chosen = std::max(0, m_language->currentIndex());
    m_language->clear();
    m_language->addItems({tr("By its letters"), QStringLiteral("English"), QStringLiteral("日本語")});
    m_language->setCurrentIndex(chosen);
    m_language->setAccessibleName(m_languageLabel->text());
    m_report->setAccessibleName(tr("What could not be taken"));
    m_report->setFont(ui::sansFont(13 * look.textScale));
    m_report->setMinimumHeight(qRound(140 * look.textScale));
    m_bar->setAccessibleName(tr("Progress"));
    m_import->setText(tr("Choose a file\u2026"));
    m_close->setText(m_worker->isRunning() ? tr("Cancel") : tr("Close"));
    if (m_words->text().isEmpty() || !m_report->isVisible())
        tell(tr(
            "GIFT, or a question file of Trustwalk. What the engine cannot run stays marked as not proven. The questions stand beside the "
            "bank from the next start on."));
}

QString ImportDialog::said() const
{
    return m_words->text();
}

QString ImportDialog::report() const
{
    return m_report->toPlainText();
}

void ImportDialog::tell(const QString &text)
{
    m_words->setText(text);
    m_words->setAccessibleName(text);
    // A dialog grows with what it says; of a label that wraps it knows no height by itself.
    const int inner = std::max(width(), minimumWidth()) - layout()->contentsMargins().left() - layout()->contentsMargins().right();
    m_words->setMinimumHeight(std::max(m_words->fontMetrics().lineSpacing() * 3, m_words->heightForWidth(inner)));
}

void ImportDialog::askWhich()
{
    const QString file = QFileDialog::getOpenFileName(this, tr("Import questions"), m_from,
                                                      tr("Questions (%1)").arg(QStringLiteral("*.gift *.txt *.json")));
    if (!file.isEmpty())
        importFrom(file);
}

void ImportDialog::importFrom(const QString &file)
{
    if (m_worker->isRunning())
        return;
    m_from = QFileInfo(file).absolutePath();
    setRunning(true);
    m_bar->setRange(0, 0);
    m_report->hide();
    tell(tr("Reading\u2026"));
    ImportOrder order {file, {}, std::nullopt, m_taken};
    if (m_language->currentIndex() != Guessed)
        order.language = m_language->currentIndex() == Japanese ? Language::Japanese : Language::English;
    m_worker->start<Import>(
        [order, stand = m_stand, speech = m_look.language](const Progress &progress) { return importBank(order, stand, speech, progress); },
        [this](const Import &import) { end(import); });
}

void ImportDialog::end(const Import &import)
{
    setRunning(false);
    m_report->setPlainText(import.refused.join(u'\n'));
    m_report->setVisible(!import.refused.isEmpty());
    if (import.stopped) {
        tell(tr("Cancelled. Nothing was taken."));
        return;
    }
    if (!import.error.isEmpty()) {
        tell(import.error);
        return;
    }
    if (!QDir().mkpath(m_folder)) {
        tell(tr("The folder %1 cannot be made.").arg(QDir::toNativeSeparators(m_folder)));
        return;
    }
    const Saved saved = saveImport(import, QDir(m_folder).filePath(QString::fromStdString(import.file.id) + QStringLiteral(".json")));
    if (!saved.error.isEmpty()) {
        tell(saved.error);
        return;
    }
    removeOldParts(saved.files.front(), saved.files.size());
    const text::Translation &t = text::Translation::of(m_look.language);
    tell(importedWords(import, t) + u'\n' + tr("They stand beside the bank from the next start on."));
    Q_EMIT imported(saved.files);
}

/// An earlier import of the same file may have had more parts, whose questions would stand twice now.
void ImportDialog::removeOldParts(const QString &first, qsizetype parts) const
{
    const QFileInfo info(first);
    for (qsizetype part = parts + 1; part <= parts + 100; ++part)
        QFile::remove(info.dir().filePath(QStringLiteral("%1-%2.json").arg(info.completeBaseName()).arg(part)));
}

void ImportDialog::setRunning(bool running)
{
    m_language->setEnabled(!running);
    m_import->setEnabled(!running);
    m_bar->setVisible(running);
    m_close->setText(running ? tr("Cancel") : tr("Close"));
    m_close->setFocus();
}

void ImportDialog::reject()
{
    if (m_worker->isRunning())
        m_worker->cancel();
    else
        QDialog::reject();
}

} // namespace trustwalk::interchange
