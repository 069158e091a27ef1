#include "app/ui/work_dialog.h"

#include "app/ui/control_style.h"
#include "app/ui/theme.h"

#include <QFileInfo>
#include <QLabel>
#include <QLayout>
#include <QMargins>
#include <QMessageBox>
#include <QProgressBar>
#include <QPushButton>

#include <algorithm>

namespace trustwalk::ui {

namespace {

constexpr int wordLines = 3; ///< room that is always there, so that nothing below moves

QString styleOf(const Palette &palette)
{
    return controlStyle(palette)
           + QStringLiteral("QDialog { background: %1; } QLabel { color: %2; } "
                            "QProgressBar { background: %3; border: none; border-radius: 3px; } "
                            "QProgressBar::chunk { background: %2; border-radius: 3px; }"
                            "QPushButton:default { background: %2; color: %1; border-color: %2; }"
                            "QPushButton:default:disabled { background: %3; color: %4; border-color: %3; }"
                            "QPlainTextEdit { background: %5; color: %2; border: 1px solid %3; border-radius: 5px; }")
                 .arg(palette.surface.name(), palette.text.name(), palette.line.name(), palette.muted.name(), palette.sunk.name());
}

} // namespace

WorkDialog::WorkDialog(QWidget *parent)
    : QDialog(parent), m_title(new QLabel(this)), m_words(new QLabel(this)), m_bar(new QProgressBar(this)), m_go(new QPushButton(this)),
      m_close(new QPushButton(this)), m_work(new BackgroundWork(this))
{
    setModal(true);
    m_title->setTextFormat(Qt::PlainText);
    m_words->setObjectName(QStringLiteral("said"));
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText); // file names and the system's words are not markup
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_words->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(6);
    QSizePolicy policy = m_bar->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_bar->setSizePolicy(policy);
    m_bar->hide();
    m_go->setDefault(true);
    m_close->setAutoDefault(false);
    connect(m_close, &QPushButton::clicked, this, &WorkDialog::reject);
    connect(m_work, &BackgroundWork::progressed, this, [this](int done, int all) {
        if (isWorking()) // a last one may come behind the end
            showProgress(done, all);
    });
}

WorkDialog::~WorkDialog() = default;

void WorkDialog::setLook(const Look &look)
{
    setStyleSheet(styleOf(look.palette()));
    setFont(sansFont(14 * look.textScale));
    m_title->setFont(sansFont(20 * look.textScale, Weight::SemiBold));
    m_bar->setAccessibleName(tr("Progress"));
    m_close->setText(isWorking() ? tr("Cancel") : tr("Close"));
}

QString WorkDialog::said() const
{
    return m_words->text();
}

void WorkDialog::tell(const QString &words)
{
    m_words->setText(words);
    m_words->setAccessibleName(words);
    // A dialog grows with what it says; of a label that wraps it knows no height by itself.
    const QMargins around = layout() == nullptr ? QMargins() : layout()->contentsMargins();
    const int room = std::max(width(), minimumWidth()) - around.left() - around.right();
    m_words->setMinimumHeight(std::max(m_words->fontMetrics().lineSpacing() * wordLines, m_words->heightForWidth(room)));
}

void WorkDialog::showProgress(int done, int all)
{
    m_bar->setRange(0, all);
    m_bar->setValue(done);
}

void WorkDialog::setWorking(bool working)
{
    for (QWidget *input : inputs)
        input->setEnabled(!working);
    m_go->setEnabled(!working);
    m_bar->setRange(0, 0);
    m_bar->setVisible(working);
    m_close->setText(working ? tr("Cancel") : tr("Close"));
    m_close->setFocus();
}

void WorkDialog::reject()
{
    if (isWorking())
        m_work->cancel();
    else
        QDialog::reject();
}

bool WorkDialog::mayReplace(QStringList files, const QString &chosen)
{
    files.removeAll(chosen);
    files.erase(std::remove_if(files.begin(), files.end(), [](const QString &name) { return !QFileInfo::exists(name); }), files.end());
    if (files.isEmpty())
        return true;
    QMessageBox question(QMessageBox::Question, windowTitle(),
                         tr("%n file(s) with such names exist. Replace them?", nullptr, static_cast<int>(files.size())),
                         QMessageBox::Cancel, this);
    question.setTextFormat(Qt::PlainText);
    question.setInformativeText(QFileInfo(files.front()).fileName());
    const QPushButton *replace = question.addButton(tr("Replace"), QMessageBox::AcceptRole);
    question.exec();
    return question.clickedButton() == replace;
}

} // namespace trustwalk::ui
