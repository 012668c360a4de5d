// The reference trajectory by Boost.Multiprecision over MPFR: our algorithm, with our order, our rule for the steps, our recurrences.
//
//   boost_taylor (alpha|toda) DIGITS ORDER TIME ALPHA Q1 .. QN
//
// DIGITS is the number it was compiled for, as -DDIGITS=40. Products of series are sums, as everybody writes them, with -DLEVELS=0; with
// -DLEVELS=2 by so many levels of Karatsuba's products, as ours are at 40 digits. A chain between walls, at rest at first. Prints a line of
// JSON: seconds of CPU time (median of nine runs), steps, q as text.
#include <boost/multiprecision/mpfr.hpp>
#include <boost/version.hpp>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <string>
#include <vector>

namespace {

using Real = boost::multiprecision::number<boost::multiprecision::mpfr_float_backend<DIGITS + 10>>; // ten digits to spare, as we have
using Series = std::vector<Real>;

const int last_terms = 8;   // so many decide on a step,
const int spare_digits = 2; // the last one being below so many more digits
const int first_terms = 12; // so many foretell the first one,
const double first_unit = 1.0 / 16, most_at_first = 64, most_growth = 2; // in powers of t over this; and so much in one go

// The product of two series that grow, and the square of one: from their coefficients k the product's, k = 0, 1, 2 .. in turn.
struct Product {
  const int levels;
  std::vector<Product> parts; // of the even terms, of the odd ones, of their sums
  Series a, b;
  Real even_a, even_b, of_even, of_odd, sum, other;

  Product(int levels_, int terms) : levels(levels_), a(levels_ == 0 ? terms : 0), b(a) {
    for (int i = 0; levels > 0 && i < 3; i++) parts.emplace_back(levels - 1, terms / 2 + 1);
  }

  const Real &next(int k, const Real &x, const Real &y) {
    if (levels == 0) {
      a[k] = x, b[k] = y;
      sum = 0;
      for (int i = 0; i <= k; i++) sum += a[i] * b[k - i]; // one mpfr_fma
    } else if (k % 2 == 0) {
      even_a = x, even_b = y;
      sum = of_even = parts[0].next(k / 2, x, y);
      if (k > 0) sum += of_odd;
    } else {
      of_odd = parts[1].next(k / 2, x, y);
      sum = even_a + x, other = even_b + y;
      sum = parts[2].next(k / 2, sum, other);
      sum -= of_even;
      sum -= of_odd;
    }
    return sum;
  }

  const Real &next(int k, const Real &x) {
    if (levels == 0) {
      a[k] = x;
      sum = 0;
      for (int i = 0; 2 * i < k; i++) sum += a[i] * a[k - i];
      sum *= 2;
      if (k % 2 == 0) sum += a[k / 2] * a[k / 2];
    } else if (k % 2 == 0) {
      even_a = x;
      sum = of_even = parts[0].next(k / 2, x);
      if (k > 0) sum += of_odd;
    } else {
      of_odd = parts[1].next(k / 2, x);
      sum = even_a + x;
      sum = parts[2].next(k / 2, sum);
      sum -= of_even;
      sum -= of_odd;
    }
    return sum;
  }
};

struct Chain {
  const bool toda;
  const int n, order;
  const Real alpha, rate, inverse_rate; // rate = 2 alpha
  std::vector<Series> x, r, slope, g, tension; // in powers of t / unit; x = q, p; g = r^2, or the exponential
  Series factors, inverse;
  std::vector<Product> products; // of every bond
  Real scratch, in_units;
  double unit = 0;
  int steps = 0;

  Chain(bool toda_, int n_, int order_, double alpha_)
      : toda(toda_), n(n_), order(order_), alpha(alpha_), rate(2 * alpha), inverse_rate(1 / rate), x(2 * n_, Series(order_ + 1)),
        r(n_ + 1, Series(order_ + 1)), slope(r), g(r), tension(r), factors(order_), inverse(order_ + 1) {
    for (int k = 1; k <= order; k++) inverse[k] = Real(1) / k;
    for (int b = 0; b <= n; b++) products.emplace_back(LEVELS, order + 1);
  }

  void rescale(double to) {
    unit = to;
    for (int k = 0; k < order; k++) factors[k] = inverse[k + 1] * unit;
  }

  void expand(int terms) {
    for (int k = 0; k < terms; k++) {
      for (int b = 0; b <= n; b++) {
        Real &here = r[b][k], &t = tension[b][k];
        if (b == 0) here = x[0][k];
        else if (b == n) here = -x[n - 1][k];
        else here = x[b][k] - x[b - 1][k];
        if (toda) {
          slope[b][k] = here * rate;
          slope[b][k] *= k;
          if (k == 0) {
            scratch = here * rate;
            g[b][0] = exp(scratch);
            t = g[b][0] - 1;
            t *= inverse_rate;
          } else {
            g[b][k] = products[b].next(k - 1, slope[b][k], g[b][k - 1]);
            g[b][k] *= inverse[k];
            t = g[b][k] * inverse_rate;
          }
        } else {
          g[b][k] = products[b].next(k, here);
          t = here;
          t += alpha * g[b][k];
        }
      }
      for (int j = 0; j < n; j++) {
        x[j][k + 1] = x[n + j][k] * factors[k];
        scratch = tension[j + 1][k] - tension[j][k];
        x[n + j][k + 1] = scratch * factors[k];
      }
    }
  }

  double exponent(int k) const { // e with 2^(e-1) <= |the largest coefficient k| < 2^e
    long most = LONG_MIN;
    for (const Series &one : x)
      if (mpfr_regular_p(one[k].backend().data())) most = std::max<long>(most, mpfr_get_exp(one[k].backend().data()));
    return most == LONG_MIN ? -INFINITY : static_cast<double>(most);
  }

  // h / unit, four bits, for which the last term lies below the last digit, as the last of so many terms foretell it
  double fit(int terms, double most) const {
    const double digits = (DIGITS + spare_digits) * 3.3219280948873626, size = exponent(0), speed = exponent(1);
    double least = std::log2(most);
    for (int k = std::max(terms - last_terms + 1, 2); k <= terms; k++) {
      const double last = exponent(k);
      least = std::min(least, std::max((size - last) / k - digits / order, (speed - last) / (k - 1) - digits / (order - 1)));
    }
    return four_bits(std::exp2(least));
  }

  static double four_bits(double x) {
    int exponent;
    const double mantissa = std::frexp(x, &exponent);
    return std::ldexp(std::floor(16 * mantissa), exponent - 4);
  }

  void begin() { // a unit of about the first step, as a few terms foretell it
    const int terms = std::min(first_terms, order);
    for (double to = first_unit;;) {
      rescale(to);
      expand(terms);
      const double by = fit(terms, most_at_first);
      to = four_bits(to * by);
      if (by > 1 / most_at_first && by < most_at_first) return rescale(to);
    }
  }

  void run(const std::vector<double> &q, double until) {
    for (int j = 0; j < n; j++) x[j][0] = q[j], x[n + j][0] = 0;
    begin();
    steps = 0;
    for (double now = 0; now < until;) {
      expand(order);
      const double by = fit(order, most_growth), part = std::min(by, 1.0);
      if (part >= 1.0 / 16) {
        const double next = std::min(now + unit * part, until), length = next - now; // exact: few bits
        if (length == unit) { // all of it: what there is need only be added up
          for (Series &one : x)
            for (int k = order; k > 0; k--) one[0] += one[k];
        } else {
          in_units = length;
          in_units /= unit;
          for (Series &one : x) {
            scratch = one[order];
            for (int k = order - 1; k >= 0; k--) {
              scratch *= in_units;
              scratch += one[k];
            }
            one[0] = scratch;
          }
        }
        now = next;
        steps++;
      }
      const double fitting = four_bits(unit * by);
      if (fitting != unit) rescale(fitting);
    }
  }
};

} // namespace

int main(int, char **arguments) {
  if (std::atoi(arguments[2]) != DIGITS) return 64;
  const double until = std::strtod(arguments[4], nullptr);
  std::vector<double> q;
  for (char **text = arguments + 6; *text != nullptr; text++) q.push_back(std::strtod(*text, nullptr));
  Chain chain(std::string(arguments[1]) == "toda", static_cast<int>(q.size()), std::atoi(arguments[3]), std::strtod(arguments[5], nullptr));
  std::vector<double> times;
  for (int i = 0; i < 9; i++) {
    const clock_t before = clock();
    chain.run(q, until);
    times.push_back(static_cast<double>(clock() - before) / CLOCKS_PER_SEC);
  }
  std::sort(times.begin(), times.end());
  std::printf("{\"seconds\": %.6g, \"steps\": %d, \"built\": \"Boost %d.%d over MPFR %s, g++ -O3 -march=native\", \"q\": [", times[4], chain.steps,
              BOOST_VERSION / 100000, BOOST_VERSION / 100 % 1000, mpfr_get_version());
  for (std::size_t j = 0; j < q.size(); j++) std::printf("%s\"%s\"", j > 0 ? ", " : "", chain.x[j][0].str(DIGITS + 5).c_str());
  std::printf("]}\n");
}
