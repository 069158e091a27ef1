#include "app/lab/lab.h"
#include "app/lab/shell_words.h"
#include "app/world/world_store.h"
#include "core/saml/response.h"
#include "core/sigv4/sign.h"
#include "tests/bench/bench.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHostAddress>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTcpSocket>
#include <QTemporaryDir>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <vector>

// What a client of the lab waits for, in one round: the endpoint, the same server with a constant answer (its limit), and moto where it is
// installed. Latency over one connection by a client of ours; requests a second by wrk, with 1, 8 and 64 connections. Everything that the
// endpoint answers is verified: signatures, tokens, policies. Then a million requests, and what of them stays in memory.

using namespace trustwalk;

namespace {

constexpr double barLatency = 1.5, barRate = 0.5, barMoto = 50;

struct Call {
    std::string name, body;
    bool isSigned = true;
};

std::vector<Call> callsOf(const world::World &world, const crypto::KeyRing &keys)
{
    const std::string role = "&RoleArn=arn%3Aaws%3Aiam%3A%3A123456789012%3Arole%2FRoleA&RoleSessionName=bench";
    const auto token = lab::tokenOf(world, keys, "IdpA", "PersonB");
    return {{"GetCallerIdentity", "Action=GetCallerIdentity&Version=2011-06-15"},
            {"AssumeRole", "Action=AssumeRole&Version=2011-06-15" + role},
            {"AssumeRoleWithWebIdentity",
             "Action=AssumeRoleWithWebIdentity&Version=2011-06-15" + role + "&WebIdentityToken=" + std::get<std::string>(token), false}};
}

RawRequest requestOf(const Call &call, const world::World &world, std::uint16_t port)
{
    RawRequest request;
    request.headers = {{"Host", "127.0.0.1:" + std::to_string(port)},
                       {"Content-Type", "application/x-www-form-urlencoded; charset=utf-8"},
                       {"Content-Length", std::to_string(call.body.size())}};
    request.body = call.body;
    if (!call.isSigned)
        return request;
    const world::AccessKey &key = world.userNamed("UserA").user->accessKeys.front();
    const Instant now = std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
    return sigv4::sign(std::move(request), {key.id, key.secret, {}}, {basicDate(now), world.region, "sts"}, now);
}

/// Milliseconds from the first byte sent to the last one read, half of them less.
double medianLatency(const RawRequest &request, std::uint16_t port)
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, port);
    if (!socket.waitForConnected(5000))
        return 0;
    socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
    const std::string bytes = request.text();
    std::vector<double> taken;
    for (int i = 0; i < 3000; ++i) {
        const auto start = std::chrono::steady_clock::now();
        socket.write(bytes.data(), static_cast<qint64>(bytes.size()));
        QByteArray answer;
        while (!answer.endsWith("Response>\n") && !answer.endsWith("Response>") && socket.waitForReadyRead(5000))
            answer += socket.readAll();
        if (!answer.startsWith("HTTP/1.1 200")) {
            std::fprintf(stderr, "bench_endpoint: %s\n", answer.left(400).constData());
            return 0;
        }
        if (i >= 500)
            taken.push_back(std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count());
    }
    std::nth_element(taken.begin(), taken.begin() + static_cast<std::ptrdiff_t>(taken.size() / 2), taken.end());
    return taken[taken.size() / 2];
}

/// Requests a second by wrk; 0 where one of them was not answered with 200.
double rateByWrk(const RawRequest &request, std::uint16_t port, int connections, const QString &folder, int seconds = 3)
{
    QFile script(folder + QStringLiteral("/request.lua"));
    if (!script.open(QIODevice::WriteOnly))
        return 0;
    std::string text = "wrk.method = \"POST\"\nwrk.body = [==[" + request.body + "]==]\n";
    for (const Header &header : request.headers)
        if (header.name != "Content-Length")
            text += "wrk.headers[\"" + header.name + "\"] = [==[" + header.value + "]==]\n";
    script.write(text.c_str());
    script.close();
    QProcess wrk;
    wrk.start(QStringLiteral("wrk"), {QStringLiteral("-t1"), QStringLiteral("-c%1").arg(connections), QStringLiteral("-d%1s").arg(seconds),
                                      QStringLiteral("-s"), script.fileName(), QStringLiteral("http://127.0.0.1:%1/").arg(port)});
    if (!wrk.waitForFinished(120'000))
        return 0;
    const QString told = QString::fromUtf8(wrk.readAllStandardOutput());
    if (told.contains(QStringLiteral("Non-2xx")))
        return 0;
    const auto found = QRegularExpression(QStringLiteral("Requests/sec:\\s+([0-9.]+)")).match(told);
    return found.captured(1).toDouble();
}

/// A Python that has moto: the first of the PATH, or one that pyenv or pip put into the home folder; empty where there is none.
QString pythonWithMoto()
{
    QStringList folders = qEnvironmentVariable("PATH").split(QLatin1Char(':'), Qt::SkipEmptyParts);
    folders << QDir::homePath() + QStringLiteral("/.pyenv/shims") << QDir::homePath() + QStringLiteral("/.local/bin")
            << QStringLiteral("/usr/local/bin") << QStringLiteral("/usr/bin");
    folders.removeDuplicates();
    for (const QString &folder : folders) {
        const QString python = folder + QStringLiteral("/python3");
        QProcess asked;
        if (!QFileInfo(python).isExecutable())
            continue;
        asked.start(python, {QStringLiteral("-c"), QStringLiteral("import moto.server")});
        if (asked.waitForFinished(60'000) && asked.exitStatus() == QProcess::NormalExit && asked.exitCode() == 0)
            return python;
    }
    return {};
}

/// moto's server, where this machine has it.
class Moto {
public:
    Moto()
    {
        const QString python = pythonWithMoto();
        if (python.isEmpty()) {
            std::puts("moto is not installed for any python3 of the PATH or the home folder: left out");
            return;
        }
        // It says a line a request: read by nobody, a pipe would fill up and stop it.
        m_process.setStandardOutputFile(QProcess::nullDevice());
        m_process.setStandardErrorFile(QProcess::nullDevice());
        m_process.start(python, {QStringLiteral("-m"), QStringLiteral("moto.server"), QStringLiteral("-p"), QString::number(port)});
        for (int i = 0; i < 600 && m_process.state() != QProcess::NotRunning && !m_runs; ++i) {
            QTcpSocket socket;
            socket.connectToHost(QHostAddress::LocalHost, port);
            m_runs = socket.waitForConnected(100);
            if (!m_runs)
                m_process.waitForFinished(100);
        }
        if (!m_runs)
            std::puts("moto's server did not come up: left out");
    }
    ~Moto()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    [[nodiscard]] bool runs() const { return m_runs; }
    static constexpr std::uint16_t port = 4519;

private:
    QProcess m_process;
    bool m_runs = false;
};

/// Resident memory in MiB; 0 where the platform doesn't tell.
double residentMemory()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const auto found = QRegularExpression(QStringLiteral("VmRSS:\\s+(\\d+)")).match(QString::fromUtf8(status.readAll()));
    return found.captured(1).toDouble() / 1024;
}

void measure(const Call &call, const lab::Lab &lab, const world::World &world, const QString &folder, const Moto &moto)
{
    const RawRequest request = requestOf(call, world, lab.endpoint().port());
    RawResponse constant;
    constant.headers = {{"Content-Type", "text/xml"}};
    constant.body = std::string(1200, 'a') + "</Response>\n"; // as long as an answer of AssumeRole
    endpoint::Endpoint limit([&](const RawRequest &, const std::string &) { return constant; });
    if (limit.start(0))
        return;
    const RawRequest bare = requestOf(call, world, limit.port());
    const double ours = medianLatency(request, lab.endpoint().port()), least = medianLatency(bare, limit.port());
    bench::print(call.name + ", constant answer, p50", least * 1000, "us");
    if (call.isSigned)
        bench::print(call.name + ", p50", ours * 1000, "us", barLatency * least / ours, 1);
    else
        bench::print(call.name + ", p50", ours * 1000, "us");
    for (const int connections : {1, 8, 64}) {
        const std::string name = call.name + ", " + std::to_string(connections) + (connections == 1 ? " connection" : " connections");
        const double most = rateByWrk(bare, limit.port(), connections, folder);
        const double rate = rateByWrk(request, lab.endpoint().port(), connections, folder);
        bench::print(name + ", constant answer", most, "/s");
        if (call.isSigned)
            bench::print(name, rate, "/s", rate / most, barRate);
        else
            bench::print(name, rate, "/s");
        if (moto.runs()) {
            const double theirs = rateByWrk(requestOf(call, world, Moto::port), Moto::port, connections, folder);
            bench::print(name + ", moto", theirs, "/s");
            if (theirs > 0)
                bench::print(name + ", times moto's", rate / theirs, "times", rate / theirs, barMoto);
        }
    }
}

/// Large objects again and again, and instances until there is no more room: what is kept of them has limits.
void putWhatIsKept(lab::Lab &lab, const world::World &world, int times)
{
    const world::AccessKey &key = world.userNamed("Administrator").user->accessKeys.front();
    const auto send = [&](RawRequest request, const std::string &service) {
        const Instant now = std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
        request.headers.push_back({"Host", "127.0.0.1:" + std::to_string(lab.endpoint().port())});
        (void)lab.answer(sigv4::sign(std::move(request), {key.id, key.secret, {}}, {basicDate(now), world.region, service}, now),
                         "127.0.0.1");
    };
    for (int i = 0; i < times; ++i) {
        RawRequest upload;
        upload.method = "PUT";
        upload.rawPath = "/reports/large/" + std::to_string(i % 10);
        upload.body = std::string(8'000'000, static_cast<char>('a' + i % 26));
        send(std::move(upload), "s3");
        RawRequest run;
        run.headers = {{"Content-Type", "application/x-www-form-urlencoded"}};
        run.body = "Version=2016-11-15&Action=RunInstances&ImageId=ami-1&MinCount=1&MaxCount=20";
        send(std::move(run), "ec2");
    }
}

/// For a profiler: one call, answered again and again without a socket. `--perform AssumeRole 10000`.
int perform(const Call &call, lab::Lab &lab, const world::World &world, int times)
{
    const RawRequest request = requestOf(call, world, lab::usualPort);
    for (int i = 0; i < times; ++i)
        if (const RawResponse response = lab.answer(request, "127.0.0.1"); response.status != 200) {
            std::fprintf(stderr, "bench_endpoint: %s\n", response.body.c_str());
            return 1;
        }
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    saml::initialise();
    if (QStandardPaths::findExecutable(QStringLiteral("wrk")).isEmpty()) {
        std::fputs("bench_endpoint: wrk is not installed\n", stderr);
        return 1;
    }
    const QTemporaryDir data;
    auto loaded = world_store::loadWorld(QStringLiteral("lab"));
    if (!loaded)
        return 1;
    const auto world = std::make_shared<const world::World>(std::move(*loaded));
    const crypto::KeyRing keys = world_store::keyRing(*world, data.path());
    lab::Lab lab(world, keys);
    if (lab.start(0))
        return 1;
    const auto calls = callsOf(*world, keys);
    if (argc == 4 && std::string_view(argv[1]) == "--perform") {
        const auto call = std::find_if(calls.begin(), calls.end(), [&](const Call &each) { return each.name == argv[2]; });
        return call == calls.end() ? 1 : perform(*call, lab, *world, std::atoi(argv[3]));
    }
    {
        const Moto moto;
        for (const Call &call : calls)
            measure(call, lab, *world, data.path(), moto);
    }
    // A tenth of the million warms up what grows once; the rest must leave nothing.
    const RawRequest request = requestOf(calls[0], *world, lab.endpoint().port());
    const double rate = rateByWrk(request, lab.endpoint().port(), 8, data.path(), 5);
    const double before = residentMemory();
    const int seconds = static_cast<int>(1'000'000 / std::max(rate, 1.0)) + 1;
    (void)rateByWrk(requestOf(calls[0], *world, lab.endpoint().port()), lab.endpoint().port(), 8, data.path(), std::min(seconds, 300));
    bench::print("resident memory before a million requests", before, "MiB");
    bench::print("resident memory after", residentMemory(), "MiB");
    putWhatIsKept(lab, *world, 30);
    bench::print("resident memory after 30 uploads of 8 MB", residentMemory(), "MiB");
    putWhatIsKept(lab, *world, 300);
    bench::print("resident memory after 300 more", residentMemory(), "MiB");
    return 0;
}
