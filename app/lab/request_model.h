#pragma once

#include "app/lab/lab.h"
#include "app/ui/language.h"

#include <QAbstractListModel>

namespace trustwalk::lab {

/// The requests that came, newest first: as many as a person can look through, and no more bytes of them than a machine has to spare.
class RequestModel final : public QAbstractListModel {
    Q_OBJECT
public:
    explicit RequestModel(QObject *parent = nullptr) : QAbstractListModel(parent) {}

    void add(std::vector<Received> received); ///< oldest first, as Lab::take() gives them
    void clear();
    void setLanguage(ui::Language language);
    [[nodiscard]] const Received *at(int row) const;
    [[nodiscard]] const Received *numbered(std::uint64_t number) const; ///< null where it is no longer kept
    [[nodiscard]] int rowOf(std::uint64_t number) const; ///< -1 likewise

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

    static constexpr std::size_t most = 300, mostBytes = 64u << 20;

private:
    std::deque<Received> m_rows; ///< newest first
    std::size_t m_bytes = 0;
    ui::Language m_language = ui::Language::English;
};

/// The words of one request, for its row and for the head of the stage.
struct RequestWords {
    QString call; ///< "AssumeRole", "ec2:RunInstances"
    QString verdict; ///< "Allowed", or AWS's code
    QString caller, client, time, took;
    bool allowed = false;
};
[[nodiscard]] RequestWords wordsOf(const Received &received, ui::Language language);

} // namespace trustwalk::lab
