#include "app/world_page/tree_panel.h"

#include "app/text/translation.h"
#include "app/ui/control_style.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QStyledItemDelegate>
#include <QTreeView>
#include <QVBoxLayout>

#include <utility>

namespace trustwalk::world_page {

namespace {

constexpr int manyChildren = 40; // a heading with more begins folded

/// The title, and at the right edge how many or which kind.
class RowPainter final : public QStyledItemDelegate {
public:
    explicit RowPainter(QObject *parent) : QStyledItemDelegate(parent) {}
    void setLook(const ui::Look &look) { m_look = look; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QString detail = index.data(OutlineModel::DetailRole).toString();
        const QFont font = ui::sansFont(12.5 * m_look.textScale);
        const int width = detail.isEmpty() ? 0 : QFontMetrics(font).horizontalAdvance(detail) + 14;
        QStyleOptionViewItem title = option;
        title.rect.setWidth(option.rect.width() - width);
        if (option.state.testFlag(QStyle::State_Selected))
            painter->fillRect(option.rect, m_look.palette().sunk);
        QStyledItemDelegate::paint(painter, title, index);
        if (option.state.testFlag(QStyle::State_HasFocus)) {
            painter->setPen(QPen(m_look.palette().text, 2));
            painter->drawRect(QRectF(option.rect).adjusted(1, 1, -1, -1));
        }
        painter->setFont(font);
        painter->setPen(m_look.palette().muted);
        painter->drawText(option.rect.adjusted(0, 0, -8, 0), Qt::AlignRight | Qt::AlignVCenter, detail);
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return {QStyledItemDelegate::sizeHint(option, index).width(), qRound(28 * m_look.textScale)};
    }

private:
    ui::Look m_look;
};

QString nameOf(const Thing &thing)
{
    return QString::number(static_cast<int>(thing.kind)) + u' ' + QString::fromStdString(thing.id) + u' '
           + QString::fromStdString(thing.of);
}

} // namespace

TreePanel::TreePanel(QWidget *parent)
    : QWidget(parent), m_model(new OutlineModel(this)), m_search(new QLineEdit(this)), m_tree(new QTreeView(this)),
      m_found(new QLabel(this)), m_add(new QPushButton(this))
{
    setObjectName(QStringLiteral("worldTreePanel"));
    setAttribute(Qt::WA_StyledBackground);
    m_search->setObjectName(QStringLiteral("worldSearch"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_tree->setObjectName(QStringLiteral("worldTree"));
    m_tree->setModel(m_model);
    m_tree->setHeaderHidden(true);
    m_tree->setUniformRowHeights(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setIndentation(16);
    m_tree->setItemDelegate(new RowPainter(m_tree));
    m_tree->installEventFilter(this);
    m_found->setTextFormat(Qt::PlainText);
    m_add->setObjectName(QStringLiteral("worldAdd"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 1, 12);
    layout->setSpacing(8);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(0, 0, 16, 0);
    top->addWidget(m_search, 1);
    top->addWidget(m_add);
    layout->addLayout(top);
    layout->addWidget(m_found);
    layout->addWidget(m_tree, 1);
    connect(m_search, &QLineEdit::textChanged, this, &TreePanel::search);
    connect(m_add, &QPushButton::clicked, this, &TreePanel::addRequested);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        if (m_filling || !index.isValid())
            return;
        m_chosen = m_model->thingAt(index);
        Q_EMIT thingChosen(m_chosen);
    });
    const auto keep = [this](const QModelIndex &index, QSet<QString> &yes, QSet<QString> &no) {
        if (m_filling || !m_search->text().isEmpty())
            return;
        yes.insert(nameOf(m_model->thingAt(index)));
        no.remove(nameOf(m_model->thingAt(index)));
    };
    connect(m_tree, &QTreeView::collapsed, this, [this, keep](const QModelIndex &index) { keep(index, m_folded, m_unfolded); });
    connect(m_tree, &QTreeView::expanded, this, [this, keep](const QModelIndex &index) { keep(index, m_unfolded, m_folded); });
}

void TreePanel::setWorld(std::shared_ptr<const world::World> world, const ui::Look &look)
{
    const QScopedValueRollback filling(m_filling, true);
    const bool restyled = look != m_look || m_add->text().isEmpty();
    m_look = look;
    if (restyled)
        restyle();
    m_model->setWorld(std::move(world), look);
    unfold();
    choose(m_chosen);
}

void TreePanel::choose(const Thing &thing)
{
    const QScopedValueRollback filling(m_filling, true);
    m_chosen = thing;
    const QModelIndex index = m_model->indexOf(thing);
    m_tree->setCurrentIndex(index);
    if (index.isValid())
        m_tree->scrollTo(index);
}

void TreePanel::search(const QString &words)
{
    {
        const QScopedValueRollback filling(m_filling, true);
        m_model->search(words);
        unfold();
    }
    const text::Translation &t = text::Translation::of(m_look.language);
    m_found->setText(t.say("WorldPage", "%n found", nullptr, m_model->found()));
    m_found->setVisible(!words.trimmed().isEmpty());
    choose(m_chosen);
}

/// While one searches everything that was found is open; else what the user opened, and what is small.
void TreePanel::unfold()
{
    const bool searching = !m_search->text().trimmed().isEmpty();
    const auto visit = [&](auto &&self, const QModelIndex &index) -> void {
        const int children = m_model->rowCount(index);
        if (children == 0)
            return;
        const QString name = nameOf(m_model->thingAt(index));
        const bool small = children <= manyChildren && m_model->thingAt(index).kind != Kind::AwsPolicies;
        m_tree->setExpanded(index, searching || m_unfolded.contains(name) || (small && !m_folded.contains(name)));
        for (int row = 0; row < children; ++row)
            self(self, m_model->index(row, 0, index));
    };
    visit(visit, m_model->index(0, 0));
}

/// Down leaves the search field for what was found; Delete and F2 act on what is chosen.
bool TreePanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (watched == m_search && key == Qt::Key_Down) {
        m_tree->setFocus();
        return true;
    }
    if (watched == m_tree && key == Qt::Key_Delete) {
        Q_EMIT removeRequested();
        return true;
    }
    if (watched == m_tree && key == Qt::Key_F2) {
        Q_EMIT renameRequested();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void TreePanel::restyle()
{
    const text::Translation &t = text::Translation::of(m_look.language);
    const ui::Palette &palette = m_look.palette();
    setStyleSheet(ui::controlStyle(palette)
                  + QStringLiteral("#worldTreePanel { background: %1; border-right: 1px solid %2; }"
                                   "QTreeView { background: %1; border: none; outline: none; } "
                                   "QTreeView::item { color: %4; border: none; } QTreeView::item:selected { background: %3; color: %4; }")
                        .arg(palette.surface.name(), palette.line.name(), palette.sunk.name(), palette.text.name()));
    static_cast<RowPainter *>(m_tree->itemDelegate())->setLook(m_look);
    m_tree->setFont(ui::sansFont(13.5 * m_look.textScale));
    m_tree->setIconSize(QSize(18, 18) * m_look.textScale);
    m_tree->setAccessibleName(t.say("WorldPage", "The world's accounts, providers and resources"));
    m_search->setPlaceholderText(t.say("WorldPage", "Search the world"));
    m_search->setAccessibleName(t.say("WorldPage", "Search the world"));
    m_search->setFont(ui::sansFont(14 * m_look.textScale));
    m_found->setFont(ui::sansFont(12.5 * m_look.textScale));
    m_found->setStyleSheet(QStringLiteral("color: %1;").arg(palette.muted.name()));
    m_found->setVisible(!m_search->text().trimmed().isEmpty());
    m_add->setText(t.say("WorldPage", "Add\u2026"));
    m_add->setFont(ui::sansFont(13.5 * m_look.textScale, ui::Weight::Medium));
}

} // namespace trustwalk::world_page
