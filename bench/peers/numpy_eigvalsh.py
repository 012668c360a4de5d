"""The eigenvalues of a periodic Lax matrix by LAPACK's dense solver, as numpy.linalg.eigvalsh calls it (dsyevd, eigenvalues only).

    python3 numpy_eigvalsh.py < {"diagonal": [..], "offDiagonal": [..], "corner": x}

Prints a line of JSON: seconds of CPU time (median of nine runs), eigenvalues, what it was built with.
"""

import json
import sys
import time

import numpy as np

given = json.load(sys.stdin)
diagonal, beside = np.array(given["diagonal"]), np.array(given["offDiagonal"])
matrix = np.diag(diagonal) + np.diag(beside, 1) + np.diag(beside, -1)
matrix[0, -1] = matrix[-1, 0] = given["corner"]

np.linalg.eigvalsh(matrix)
times = []
for _ in range(9):
    before = time.process_time()
    values = np.linalg.eigvalsh(matrix)
    times.append(time.process_time() - before)
try:
    lapack = np.show_config(mode="dicts")["Build Dependencies"]["lapack"]
    built = f"{lapack['name']} {lapack['version']}"
except (TypeError, KeyError):
    built = "its own LAPACK"
print(json.dumps({"seconds": sorted(times)[4], "values": values.tolist(), "built": f"numpy {np.__version__}, {built}, one thread"}))
