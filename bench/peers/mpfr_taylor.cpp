// The reference trajectory by MPFR: the Taylor series that we sum.
//
//   mpfr_taylor (alpha|toda) DIGITS TIME ALPHA Q1 .. QN
//
// A chain between walls, at rest at first. Prints a line of JSON: seconds of CPU time (median of nine runs), q as text.
#include <mpfr.h>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <string>
#include <vector>

namespace {

mpfr_prec_t bits;

struct Real {
  mpfr_t x;
  Real() { mpfr_init2(x, bits), mpfr_set_zero(x, 1); }
  Real(const Real &other) { mpfr_init2(x, bits), mpfr_set(x, other.x, MPFR_RNDN); }
  Real &operator=(const Real &other) { return mpfr_set(x, other.x, MPFR_RNDN), *this; }
  ~Real() { mpfr_clear(x); }
};

using Series = std::vector<Real>;

struct Chain {
  bool toda;
  int n, order;
  double alpha;
  std::vector<Series> x, r, slope, g, tension;
  Real scratch;

  Chain(bool toda_, int n_, int order_, double alpha_)
      : toda(toda_), n(n_), order(order_), alpha(alpha_), x(2 * n_, Series(order_ + 1)), r(n_ + 1, Series(order_ + 1)),
        slope(r), g(r), tension(r) {}

  void convolve(Real &sum, const Series &a, const Series &b, int first, int last, int k) {
    mpfr_set_zero(sum.x, 1);
    for (int i = first; i <= last; i++) mpfr_fma(sum.x, a[i].x, b[k - i].x, sum.x, MPFR_RNDN);
  }

  void expand() {
    for (int k = 0; k < order; k++) {
      for (int b = 0; b <= n; b++) {
        Real &here = r[b][k];
        if (b == 0) mpfr_set(here.x, x[0][k].x, MPFR_RNDN);
        else if (b == n) mpfr_neg(here.x, x[n - 1][k].x, MPFR_RNDN);
        else mpfr_sub(here.x, x[b][k].x, x[b - 1][k].x, MPFR_RNDN);
        Real &t = tension[b][k];
        if (toda) {
          mpfr_mul_d(slope[b][k].x, here.x, 2 * alpha * k, MPFR_RNDN);
          if (k == 0) {
            mpfr_mul_d(scratch.x, here.x, 2 * alpha, MPFR_RNDN);
            mpfr_exp(g[b][0].x, scratch.x, MPFR_RNDN);
            mpfr_sub_ui(t.x, g[b][0].x, 1, MPFR_RNDN);
          } else {
            convolve(g[b][k], slope[b], g[b], 1, k, k);
            mpfr_div_ui(g[b][k].x, g[b][k].x, k, MPFR_RNDN);
            mpfr_set(t.x, g[b][k].x, MPFR_RNDN);
          }
          mpfr_div_d(t.x, t.x, 2 * alpha, MPFR_RNDN);
        } else {
          convolve(g[b][k], r[b], r[b], 0, k > 0 ? (k - 1) / 2 : -1, k);
          mpfr_mul_2ui(g[b][k].x, g[b][k].x, 1, MPFR_RNDN);
          if (k % 2 == 0) mpfr_fma(g[b][k].x, r[b][k / 2].x, r[b][k / 2].x, g[b][k].x, MPFR_RNDN);
          mpfr_mul_d(t.x, g[b][k].x, alpha, MPFR_RNDN);
          mpfr_add(t.x, t.x, here.x, MPFR_RNDN);
        }
      }
      for (int j = 0; j < n; j++) {
        mpfr_div_ui(x[j][k + 1].x, x[n + j][k].x, k + 1, MPFR_RNDN);
        mpfr_sub(scratch.x, tension[j + 1][k].x, tension[j][k].x, MPFR_RNDN);
        mpfr_div_ui(x[n + j][k + 1].x, scratch.x, k + 1, MPFR_RNDN);
      }
    }
  }

  double logarithm(int k) const { // log2 of the largest coefficient k
    double most = -INFINITY;
    for (const Series &one : x) {
      long exponent;
      const double mantissa = std::fabs(mpfr_get_d_2exp(&exponent, one[k].x, MPFR_RNDN));
      if (mantissa > 0) most = std::max(most, std::log2(mantissa) + exponent);
    }
    return most;
  }

  void run(const std::vector<double> &q, double until, int digits) {
    for (int j = 0; j < n; j++) mpfr_set_d(x[j][0].x, q[j], MPFR_RNDN), mpfr_set_zero(x[n + j][0].x, 1);
    for (double now = 0; now < until;) {
      expand();
      const double last = logarithm(0) - digits * std::log2(10.0);
      const double h = std::exp2(std::min((last - logarithm(order)) / order, (last - logarithm(order - 1)) / (order - 1)));
      const double next = std::min(now + std::floor(std::ldexp(h, 20)) / 1048576, until); // so many bits that all sums are exact
      const double step = next - now;
      for (Series &one : x) {
        mpfr_set(scratch.x, one[order].x, MPFR_RNDN);
        for (int k = order - 1; k >= 0; k--) {
          mpfr_mul_d(scratch.x, scratch.x, step, MPFR_RNDN);
          mpfr_add(scratch.x, scratch.x, one[k].x, MPFR_RNDN);
        }
        mpfr_set(one[0].x, scratch.x, MPFR_RNDN);
      }
      now = next;
    }
  }
};

} // namespace

int main(int, char **arguments) {
  const int digits = std::atoi(arguments[2]);
  bits = static_cast<mpfr_prec_t>(std::ceil((digits + 10) * std::log2(10.0))); // ten digits to spare, as we have
  std::vector<double> q;
  for (char **text = arguments + 5; *text != nullptr; text++) q.push_back(std::strtod(*text, nullptr));
  Chain chain(std::string(arguments[1]) == "toda", static_cast<int>(q.size()), static_cast<int>(std::ceil(1.15 * digits)) + 2, std::strtod(arguments[4], nullptr));
  std::vector<double> times;
  for (int i = 0; i < 9; i++) {
    const clock_t before = clock();
    chain.run(q, std::strtod(arguments[3], nullptr), digits);
    times.push_back(static_cast<double>(clock() - before) / CLOCKS_PER_SEC);
  }
  std::sort(times.begin(), times.end());
  std::printf("{\"seconds\": %.6g, \"built\": \"MPFR %s, g++ -O3 -march=native\", \"q\": [", times[4], mpfr_get_version());
  for (std::size_t j = 0; j < q.size(); j++) mpfr_printf("%s\"%.*Re\"", j > 0 ? ", " : "", digits + 5, chain.x[j][0].x);
  std::printf("]}\n");
}
