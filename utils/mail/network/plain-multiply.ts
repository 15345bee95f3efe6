/** c = a × b + bias, each at its place in `floats`: what `multiply.wat` does, for where WebAssembly is not to be had. */
export function plainMultiply(
  floats: Float32Array,
  a: number,
  b: number,
  bias: number,
  c: number,
  m: number,
  k: number,
  n: number,
): void {
  for (let row = 0; row < m; row++) {
    const to = c + row * n;
    floats.copyWithin(to, bias, bias + n);
    for (let at = 0; at < k; at++) {
      const x = floats[a + row * k + at] ?? 0;
      if (x === 0) continue;
      const from = b + at * n;
      for (let column = 0; column < n; column++)
        floats[to + column] = (floats[to + column] ?? 0) + x * (floats[from + column] ?? 0);
    }
  }
}
