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

ExportDialog::ExportDialog(quiz::Stand stand, QWidget *parent)
    : WorkDialog(parent), m_stand(std::move(stand)), m_folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)),
      m_form(new OrderForm(this))
{
    setObjectName(QStringLiteral("exportBank"));
    inputs << m_form;
    layOut();
    connect(m_form, &OrderForm::changed, this, &ExportDialog::showOrder);
    connect(m_go, &QPushButton::clicked, this, &ExportDialog::askWhere);
}

ExportDialog::~ExportDialog() = default;

void ExportDialog::layOut()
{
    m_go->setObjectName(QStringLiteral("export"));
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_close);
    buttons->addWidget(m_go);
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
    WorkDialog::setLook(look);
    setMinimumWidth(qRound(560 * look.textScale));
    m_title->setText(tr("Take questions to another program"));
    m_go->setText(tr("Export\u2026"));
    m_form->setLook(look);
    showOrder();
}

/// What the format can and cannot do, before anything is written.
void ExportDialog::showOrder()
{
    if (isWorking() || m_form->scope() < 0)
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
    m_go->setEnabled(leaving > 0);
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
    if (mayReplace(fileNames(file, order), file))
        exportTo(file);
}

void ExportDialog::exportTo(const QString &file)
{
    if (isWorking() || m_form->scope() < 0)
        return;
    m_folder = QFileInfo(file).absolutePath();
    const std::vector<QuestionPtr> questions = m_scopes[static_cast<std::size_t>(m_form->scope())].questions;
    start<Written>(
        tr("Writing\u2026"),
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
    QString words = writtenWords(written, text::Translation::of(m_look.language));
    for (const QString &file : written.files)
        words += u'\n' + QDir::toNativeSeparators(file);
    tell(words);
    if (written.error.isEmpty() && !written.files.isEmpty())
        Q_EMIT exported(written.files);
}

} // namespace trustwalk::interchange
