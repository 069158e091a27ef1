#include "app/interchange/export_dialog.h"

#include "app/interchange/order_form.h"
#include "app/interchange/words.h"
#include "app/ui/control_style.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QMessageBox>
#include <QProgressBar>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

#include <algorithm>

namespace trustwalk::interchange {

QString dialogStyle(const ui::Palette &palette)
{
    return ui::controlStyle(palette)
           + QStringLiteral("QDialog { background: %1; } QLabel, QCheckBox { color: %2; } "
                            "QProgressBar { background: %3; border: none; border-radius: 3px; } "
                            "QProgressBar::chunk { background: %2; border-radius: 3px; }"
                            "QPushButton:default { background: %2; color: %1; border-color: %2; }"
                            "QPushButton:default:disabled { background: %3; color: %4; border-color: %3; }")
                 .arg(palette.surface.name(), palette.text.name(), palette.line.name(), palette.muted.name());
}

ExportDialog::ExportDialog(quiz::Stand stand, QWidget *parent)
    : QDialog(parent), m_stand(std::move(stand)), m_folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)),
      m_form(new OrderForm(this)), m_title(new QLabel(this)), m_words(new QLabel(this)), m_bar(new QProgressBar(this)),
      m_export(new QPushButton(this)), m_close(new QPushButton(this)), m_worker(new BankWorker(this))
{
    setObjectName(QStringLiteral("exportBank"));
    setModal(true);
    layOut();
    connect(m_form, &OrderForm::changed, this, &ExportDialog::showOrder);
    connect(m_export, &QPushButton::clicked, this, &ExportDialog::askWhere);
    connect(m_close, &QPushButton::clicked, this, &ExportDialog::reject);
    connect(m_worker, &BankWorker::progressed, this, [this](int done, int all) {
        m_bar->setRange(0, all);
        m_bar->setValue(done);
    });
}

ExportDialog::~ExportDialog() = default;

void ExportDialog::layOut()
{
    m_words->setObjectName(QStringLiteral("said"));
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText); // file names and the system's words are not markup
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_words->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_words->setMinimumHeight(66);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(6);
    m_export->setObjectName(QStringLiteral("export"));
    m_export->setDefault(true);
    m_close->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_close);
    buttons->addWidget(m_export);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 20);
    layout->addWidget(m_title);
    layout->addSpacing(14);
    layout->addWidget(m_form);
    layout->addSpacing(14);
    layout->addWidget(m_bar);
    layout->addWidget(m_words, 1);
    layout->addSpacing(6);
    layout->addLayout(buttons);
    QSizePolicy policy = m_bar->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_bar->setSizePolicy(policy);
    m_bar->hide();
}

void ExportDialog::setScopes(std::vector<Scope> scopes, int chosen)
{
    m_scopes = std::move(scopes);
    QStringList titles;
    for (const Scope &scope : m_scopes)
        titles << tr("%1 (%2)").arg(scope.title).arg(scope.questions.size());
    m_form->setScopes(titles, chosen);
    showOrder();
}

void ExportDialog::setLook(const ui::Look &look)
{
    m_look = look;
    setWindowTitle(tr("Export questions"));
    setStyleSheet(dialogStyle(look.palette()));
    setFont(ui::sansFont(14 * look.textScale));
    setMinimumWidth(qRound(560 * look.textScale));
    m_title->setFont(ui::sansFont(20 * look.textScale, ui::Weight::SemiBold));
    m_title->setText(tr("Take questions to another program"));
    m_bar->setAccessibleName(tr("Progress"));
    m_export->setText(tr("Export\u2026"));
    m_close->setText(m_worker->isRunning() ? tr("Cancel") : tr("Close"));
    m_form->setLook(look);
    showOrder();
}

QString ExportDialog::said() const
{
    return m_words->text();
}

void ExportDialog::tell(const QString &text)
{
    m_words->setText(text);
    m_words->setAccessibleName(text);
    // A dialog grows with what it says; of a label that wraps it knows no height by itself.
    const int inner = std::max(width(), minimumWidth()) - layout()->contentsMargins().left() - layout()->contentsMargins().right();
    m_words->setMinimumHeight(std::max(m_words->fontMetrics().lineSpacing() * 3, m_words->heightForWidth(inner)));
}

/// What the format can and cannot do, before anything is written.
void ExportDialog::showOrder()
{
    if (m_worker->isRunning() || m_form->scope() < 0)
        return;
    const Scope &scope = m_scopes[static_cast<std::size_t>(m_form->scope())];
    const auto fixes = std::count_if(scope.questions.begin(), scope.questions.end(),
                                     [](const QuestionPtr &question) { return std::holds_alternative<quiz::Fix>(question->kind); });
    const Order order = m_form->order();
    const int leaving = static_cast<int>(scope.questions.size()) - static_cast<int>(fixes);
    QStringList words {tr("%n question(s)", nullptr, leaving)};
    if (fixes > 0)
        words << tr("%n stay here: no other program can mark a policy that is to be mended", nullptr, static_cast<int>(fixes));
    if (order.languages == Languages::Both && !holdsBoth(order.format))
        words << tr("two files, one for each language");
    if (order.languages == Languages::Both && order.format == Format::Moodle)
        words << tr("the site needs Moodle\u2019s filter \u201cMulti-language content\u201d");
    m_export->setEnabled(leaving > 0);
    tell(words.join(u'\n'));
}

void ExportDialog::askWhere()
{
    const Order order = m_form->order();
    const QString ending = endingOf(order.format);
    const QString name = m_scopes[static_cast<std::size_t>(m_form->scope())].name + u'.' + ending;
    QString file = QFileDialog::getSaveFileName(this, tr("Export questions"), QDir(m_folder).filePath(name),
                                                QStringLiteral("%1 (*.%1)").arg(ending));
    if (file.isEmpty())
        return;
    if (QFileInfo(file).suffix().toLower() != ending)
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
    QMessageBox question(QMessageBox::Question, tr("Export questions"),
                         tr("%n file(s) with such names exist. Replace them?", nullptr, count), QMessageBox::Cancel, this);
    question.setTextFormat(Qt::PlainText);
    question.setInformativeText(QFileInfo(there.front()).fileName());
    const QPushButton *replace = question.addButton(tr("Replace"), QMessageBox::AcceptRole);
    question.exec();
    return question.clickedButton() == replace;
}

void ExportDialog::exportTo(const QString &file)
{
    if (m_worker->isRunning() || m_form->scope() < 0)
        return;
    m_folder = QFileInfo(file).absolutePath();
    setRunning(true);
    m_bar->setRange(0, 0);
    tell(tr("Writing\u2026"));
    const std::vector<QuestionPtr> questions = m_scopes[static_cast<std::size_t>(m_form->scope())].questions;
    m_worker->start<Written>(
        [file, questions, stand = m_stand, order = m_form->order()](const Progress &progress) {
            std::vector<const quiz::Question *> all;
            for (const QuestionPtr &question : questions)
                all.push_back(question.get());
            return writeBank(file, all, stand, order, progress);
        },
        [this](const Written &written) { end(written); });
}

void ExportDialog::end(const Written &written)
{
    setRunning(false);
    QString words = writtenWords(written, text::Translation::of(m_look.language));
    for (const QString &file : written.files)
        words += u'\n' + QDir::toNativeSeparators(file);
    tell(words);
    if (written.error.isEmpty() && !written.files.isEmpty())
        Q_EMIT exported(written.files);
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

} // namespace trustwalk::interchange
