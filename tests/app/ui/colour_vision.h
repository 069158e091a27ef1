#pragma once

#include <QColor>

#include <algorithm>
#include <array>
#include <cmath>

/// How far colours stand apart, for everybody. Contrast: WCAG 2.2. Difference: CIEDE2000 (CIE 142-2001). Colour blindness: Machado, Oliveira
/// and Fernandes, "A physiologically-based model for simulation of color vision deficiency" (2009), severity 1.0, on linear RGB.
namespace trustwalk::test {

using Triple = std::array<double, 3>;

inline double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}
inline Triple linearOf(const QColor &colour)
{
    return {linear(colour.redF()), linear(colour.greenF()), linear(colour.blueF())};
}

inline double luminance(const QColor &colour)
{
    const Triple c = linearOf(colour);
    return 0.2126 * c[0] + 0.7152 * c[1] + 0.0722 * c[2];
}
inline double contrast(const QColor &a, const QColor &b)
{
    const double x = luminance(a), y = luminance(b);
    return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

enum class Vision { Normal, Protanopia, Deuteranopia, Tritanopia };
inline constexpr std::array visions {Vision::Normal, Vision::Protanopia, Vision::Deuteranopia, Vision::Tritanopia};

/// As linear RGB.
inline Triple seen(const QColor &colour, Vision vision)
{
    using Matrix = std::array<Triple, 3>;
    constexpr Matrix matrices[] {
        {{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}},
        {{{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}},
        {{{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}},
        {{{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}}},
    };
    const Triple c = linearOf(colour);
    Triple result {};
    for (std::size_t row = 0; row < 3; ++row) {
        const Triple &factors = matrices[static_cast<std::size_t>(vision)][row];
        result[row] = std::clamp(factors[0] * c[0] + factors[1] * c[1] + factors[2] * c[2], 0.0, 1.0);
    }
    return result;
}

/// CIE L*a*b* under D65.
inline Triple labOf(const Triple &rgb)
{
    const auto f = [](double t) { return t > 216.0 / 24389 ? std::cbrt(t) : (24389.0 / 27 * t + 16) / 116; };
    const double x = f((0.4124564 * rgb[0] + 0.3575761 * rgb[1] + 0.1804375 * rgb[2]) / 0.95047);
    const double y = f(0.2126729 * rgb[0] + 0.7151522 * rgb[1] + 0.0721750 * rgb[2]);
    const double z = f((0.0193339 * rgb[0] + 0.1191920 * rgb[1] + 0.9503041 * rgb[2]) / 1.08883);
    return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

inline double ciede2000(const Triple &p, const Triple &q)
{
    constexpr double pi = 3.14159265358979323846;
    const auto rad = [](double degrees) { return degrees * pi / 180; };
    const double c = (std::hypot(p[1], p[2]) + std::hypot(q[1], q[2])) / 2;
    const double g = 0.5 * (1 - std::sqrt(std::pow(c, 7) / (std::pow(c, 7) + std::pow(25.0, 7))));
    const double a1 = p[1] * (1 + g), a2 = q[1] * (1 + g), c1 = std::hypot(a1, p[2]), c2 = std::hypot(a2, q[2]);
    const auto hue = [](double b, double a) {
        const double h = a == 0 && b == 0 ? 0 : std::atan2(b, a) * 180 / pi;
        return h < 0 ? h + 360 : h;
    };
    const double h1 = hue(p[2], a1), h2 = hue(q[2], a2);
    const bool grey = c1 * c2 == 0;
    double dh = grey ? 0 : h2 - h1;
    dh += dh > 180 ? -360 : dh < -180 ? 360 : 0;
    const double dL = q[0] - p[0], dC = c2 - c1, dH = 2 * std::sqrt(c1 * c2) * std::sin(rad(dh / 2));
    const double meanL = (p[0] + q[0]) / 2, meanC = (c1 + c2) / 2;
    double meanH = h1 + h2;
    if (!grey)
        meanH = std::abs(h1 - h2) <= 180 ? meanH / 2 : meanH < 360 ? (meanH + 360) / 2 : (meanH - 360) / 2;
    const double t = 1 - 0.17 * std::cos(rad(meanH - 30)) + 0.24 * std::cos(rad(2 * meanH)) + 0.32 * std::cos(rad(3 * meanH + 6))
                     - 0.20 * std::cos(rad(4 * meanH - 63));
    const double l50 = (meanL - 50) * (meanL - 50);
    const double sL = 1 + 0.015 * l50 / std::sqrt(20 + l50), sC = 1 + 0.045 * meanC, sH = 1 + 0.015 * meanC * t;
    const double rC = 2 * std::sqrt(std::pow(meanC, 7) / (std::pow(meanC, 7) + std::pow(25.0, 7)));
    const double rT = -rC * std::sin(rad(60 * std::exp(-std::pow((meanH - 275) / 25, 2))));
    return std::sqrt(std::pow(dL / sL, 2) + std::pow(dC / sC, 2) + std::pow(dH / sH, 2) + rT * (dC / sC) * (dH / sH));
}

} // namespace trustwalk::test
