#include "app/quiz/exam/exam_prover.h"

#include <QCoreApplication>

namespace trustwalk::quiz_page {

ExamProver::ExamProver(quiz::Stand stand, QObject *parent) : QObject(parent), m_stand(std::make_shared<const quiz::Stand>(std::move(stand)))
{
    m_pool.setMaxThreadCount(1);
}

ExamProver::~ExamProver()
{
    ++m_wanted;
    m_pool.clear();
    m_pool.waitForDone();
}

void ExamProver::prove(const std::vector<QuestionPtr> &questions)
{
    m_pool.clear();
    const int number = ++m_wanted;
    m_pool.start([this, number, questions, stand = m_stand] {
        QStringList atFault;
        for (const QuestionPtr &question : questions)
            if (!quiz::prove(*question, *stand).holds())
                atFault << QString::fromStdString(question->id);
        QMetaObject::invokeMethod(
            this,
            [this, number, atFault] {
                if (number == m_wanted)
                    Q_EMIT proven(atFault);
            },
            Qt::QueuedConnection);
    });
}

void ExamProver::wait()
{
    m_pool.waitForDone();
    QCoreApplication::sendPostedEvents(this);
}

} // namespace trustwalk::quiz_page
