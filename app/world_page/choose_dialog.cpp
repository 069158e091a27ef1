#include "app/world_page/choose_dialog.h"

#include "app/text/translation.h"
#include "app/ui/control_style.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace trustwalk::world_page {

namespace {

constexpr int mostShown = 200; // whoever has more types a letter

bool has(const Choice &choice, const QStringList &words)
{
    return std::all_of(words.begin(), words.end(), [&choice](const QString &word) {
        return choice.title.contains(word, Qt::CaseInsensitive) || choice.detail.contains(word, Qt::CaseInsensitive);
    });
}

} // namespace

ChooseDialog::ChooseDialog(const QString &title, std::vector<Choice> choices, const ui::Look &look, QWidget *parent)
    : QDialog(parent), m_choices(std::move(choices)), m_look(look), m_search(new QLineEdit(this)), m_list(new QListWidget(this)),
      m_none(new QLabel(this))
{
    const text::Translation &t = text::Translation::of(look.language);
    const ui::Palette &palette = look.palette();
    setWindowTitle(title);
    setStyleSheet(ui::controlStyle(palette)
                  + QStringLiteral("QDialog { background: %1; } QLabel { color: %2; } QListWidget { background: %1; color: %2; "
                                   "border: 1px solid %3; border-radius: 5px; outline: none; } "
                                   "QListWidget:focus { border: 2px solid %2; } QListWidget::item { padding: 6px 8px; border: none; } "
                                   "QListWidget::item:selected { background: %4; color: %2; }")
                        .arg(palette.surface.name(), palette.text.name(), palette.line.name(), palette.sunk.name()));
    m_search->setPlaceholderText(t.say("WorldPage", "Search"));
    m_search->setAccessibleName(t.say("WorldPage", "Search"));
    m_search->setFont(ui::sansFont(14 * look.textScale));
    m_search->installEventFilter(this);
    m_list->setAccessibleName(title);
    m_list->setFont(ui::sansFont(13.5 * look.textScale));
    m_none->setText(t.say("WorldPage", "There is nothing to choose from."));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 20);
    layout->setSpacing(12);
    layout->addWidget(m_search);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_none);
    auto *buttons = new QDialogButtonBox(this);
    m_accept = buttons->addButton(t.say("WorldPage", "Choose"), QDialogButtonBox::AcceptRole);
    buttons->addButton(t.say("WorldPage", "Cancel"), QDialogButtonBox::RejectRole);
    layout->addWidget(buttons);
    connect(m_search, &QLineEdit::textChanged, this, &ChooseDialog::fill);
    connect(m_list, &QListWidget::itemActivated, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(qRound(520 * look.textScale), qRound(460 * look.textScale));
    fill();
}

void ChooseDialog::fill()
{
    const QStringList words = m_search->text().split(u' ', Qt::SkipEmptyParts);
    m_list->clear();
    for (std::size_t i = 0; i < m_choices.size() && m_list->count() < mostShown; ++i) {
        const Choice &choice = m_choices[i];
        if (!has(choice, words))
            continue;
        auto *item = new QListWidgetItem(choice.detail.isEmpty() ? choice.title : QString(choice.title + u'\n' + choice.detail), m_list);
        item->setData(Qt::UserRole, static_cast<int>(i));
    }
    m_list->setCurrentRow(0);
    m_none->setVisible(m_list->count() == 0);
    m_accept->setEnabled(m_list->count() > 0);
}

/// The arrows walk the list while one types.
bool ChooseDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up || key == Qt::Key_PageDown || key == Qt::Key_PageUp) {
            QCoreApplication::sendEvent(m_list, event);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

Changes ChooseDialog::changes() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item == nullptr ? Changes {} : m_choices[static_cast<std::size_t>(item->data(Qt::UserRole).toInt())].changes;
}

} // namespace trustwalk::world_page
