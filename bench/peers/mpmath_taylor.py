"""The reference trajectory by mpmath: the Taylor series that we sum, or mpmath's own odefun.

    python3 mpmath_taylor.py (alpha|toda) (taylor|odefun) DIGITS TIME ALPHA Q1 .. QN

A chain between walls, at rest at first. Prints a line of JSON: seconds of CPU time, q as text.
"""

import json
import sys
import time

from mpmath import mp, mpf, exp, odefun
from mpmath.libmp import BACKEND

kind, method = sys.argv[1:3]
digits = int(sys.argv[3])
until = mpf(sys.argv[4])
alpha = mpf(sys.argv[5])
start = [mpf(x) for x in sys.argv[6:]]
n = len(start)
mp.dps = digits + 10  # ten to spare, as we have
order = -(-115 * digits // 100) + 2


def convolution(a, b, first, last, k):
    return mp.fdot((a[i], b[k - i]) for i in range(first, last + 1))


def series(q, p):
    """Coefficients of q and p, 0 .. order, at a point."""
    q, p = [[x] for x in q], [[x] for x in p]
    r = [[] for _ in range(n + 1)]
    slope = [[] for _ in r]
    square = [[] for _ in r]  # or the exponential
    for k in range(order):
        tension = []
        for b in range(n + 1):
            here = (q[b][k] if b < n else 0) - (q[b - 1][k] if b > 0 else 0)
            r[b].append(here)
            if kind == "alpha":
                half = (k - 1) // 2
                pairs = 2 * convolution(r[b], r[b], 0, half, k) if half >= 0 else mpf(0)
                square[b].append(pairs + r[b][k // 2] ** 2 if k % 2 == 0 else pairs)
                tension.append(here + alpha * square[b][k])
            else:
                slope[b].append(2 * alpha * k * here)
                square[b].append(exp(2 * alpha * here) if k == 0 else convolution(slope[b], square[b], 1, k, k) / k)
                tension.append((square[b][k] - (1 if k == 0 else 0)) / (2 * alpha))
        for j in range(n):
            q[j].append(p[j][k] / (k + 1))
            p[j].append((tension[j + 1] - tension[j]) / (k + 1))
    return q + p


def taylor():
    x, now = start + [mpf(0)] * n, mpf(0)
    while now < until:
        c = series(x[:n], x[n:])
        size = max(abs(one[0]) for one in c)
        steps = [(size * mpf(10) ** -digits / max(abs(one[k]) for one in c)) ** (mpf(1) / k) for k in (order - 1, order)]
        h = min(min(steps), until - now)
        x = [mp.polyval(one[::-1], h) for one in c]
        now += h
    return x[:n]


def slopes(_, x):
    q, p = x[:n], x[n:]
    r = [(q[b] if b < n else 0) - (q[b - 1] if b > 0 else 0) for b in range(n + 1)]
    t = [s + alpha * s * s if kind == "alpha" else (exp(2 * alpha * s) - 1) / (2 * alpha) for s in r]
    return p + [t[j + 1] - t[j] for j in range(n)]


before = time.process_time()
if method == "taylor":
    end = taylor()
else:
    mp.dps = digits
    end = odefun(slopes, 0, start + [mpf(0)] * n)(until)[:n]
seconds = time.process_time() - before
print(json.dumps({"seconds": seconds, "q": [mp.nstr(x, digits + 5) for x in end], "built": f"mpmath, {BACKEND} integers"}))
