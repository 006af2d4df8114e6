/* Times OpenBLAS sgemm beside us: reads lines
 *
 *   threads transA transB m n k calls
 *
 * (C[m,n] = op(A)·op(B), row-major; trans is 0 or 1) and answers each with the
 * seconds that the calls took together. Memory is kept between lines of one
 * shape, and one call goes before the clock starts.
 */
#include <cblas.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

void openblas_set_num_threads(int);

static double now(void) {
	struct timespec t;
	clock_gettime(CLOCK_MONOTONIC, &t);
	return t.tv_sec + 1e-9 * t.tv_nsec;
}

static float *matrix(float *old, size_t n) {
	float *x = aligned_alloc(64, (n * sizeof(float) + 63) / 64 * 64);
	free(old);
	if (!x) {
		fprintf(stderr, "openblas: no memory for %zu floats\n", n);
		exit(1);
	}
	for (size_t i = 0; i < n; i++)
		x[i] = (float)rand() / RAND_MAX - 0.5f;
	return x;
}

int main(void) {
	int threads, ta, tb, m, n, k, calls, have[3] = {0, 0, 0};
	float *a = NULL, *b = NULL, *c = NULL;
	while (scanf("%d %d %d %d %d %d %d", &threads, &ta, &tb, &m, &n, &k, &calls) == 7) {
		openblas_set_num_threads(threads);
		if (have[0] != m || have[1] != n || have[2] != k) {
			a = matrix(a, (size_t)m * k);
			b = matrix(b, (size_t)k * n);
			c = matrix(c, (size_t)m * n);
			have[0] = m, have[1] = n, have[2] = k;
		}
		double start = 0;
		for (int i = -1; i < calls; i++) {
			if (i == 0)
				start = now();
			cblas_sgemm(CblasRowMajor, ta ? CblasTrans : CblasNoTrans, tb ? CblasTrans : CblasNoTrans,
			            m, n, k, 1, a, ta ? m : k, b, tb ? k : n, 0, c, n);
		}
		printf("%.9f\n", now() - start);
		fflush(stdout);
	}
	return 0;
}
