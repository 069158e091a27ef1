#include "app/interchange/import_dialog.h"

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
    : WorkDialog(parent), m_stand(std::move(stand)), m_folder(std::move(folder)),
      m_from(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)), m_taken(std::move(taken)),
      m_languageLabel(new QLabel(this)), m_language(new QComboBox(this)), m_report(new QPlainTextEdit(this))
{
    setObjectName(QStringLiteral("importBank"));
    inputs << m_language;
    layOut();
    connect(m_go, &QPushButton::clicked, this, &ImportDialog::askWhich);
}

ImportDialog::~ImportDialog() = default;

void ImportDialog::layOut()
{
    m_language->setObjectName(QStringLiteral("language"));
    m_report->setObjectName(QStringLiteral("report"));
    m_report->setReadOnly(true);
    m_report->setTabChangesFocus(true);
    m_go->setObjectName(QStringLiteral("import"));
    auto *language = new QHBoxLayout;
    language->setSpacing(16);
    language->addWidget(m_languageLabel);
    language->addWidget(m_language, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_close);
    buttons->addWidget(m_go);
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
    m_report->hide();
}

void ImportDialog::setLook(const ui::Look &look)
{
    m_look = look;
    setWindowTitle(tr("Import questions"));
    WorkDialog::setLook(look);
    setMinimumWidth(qRound(600 * look.textScale));
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
    m_go->setText(tr("Choose a file\u2026"));
    if (m_words->text().isEmpty() || !m_report->isVisible())
        tell(tr(
            "GIFT, or a question file of Trustwalk. What the engine cannot run stays marked as not proven. The questions stand beside the "
            "bank from the next start on."));
}

QString ImportDialog::report() const
{
    return m_report->toPlainText();
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
    if (isWorking())
        return;
    m_from = QFileInfo(file).absolutePath();
    m_report->hide();
    ImportOrder order {file, {}, std::nullopt, m_taken};
    if (m_language->currentIndex() != Guessed)
        order.language = m_language->currentIndex() == Japanese ? Language::Japanese : Language::English;
    start<Import>(
        tr("Reading\u2026"),
        [order, stand = m_stand, speech = m_look.language](const Progress &progress) { return importBank(order, stand, speech, progress); },
        [this](const Import &import) { end(import); });
}

void ImportDialog::end(const Import &import)
{
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
    const Saved saved = replaceImport(import, QDir(m_folder).filePath(QString::fromStdString(import.file.id) + QStringLiteral(".json")));
    if (!saved.error.isEmpty()) {
        tell(saved.error);
        return;
    }
    const text::Translation &t = text::Translation::of(m_look.language);
    tell(importedWords(import, t) + u'\n' + tr("They stand beside the bank from the next start on."));
    Q_EMIT imported(saved.files);
}

} // namespace trustwalk::interchange
