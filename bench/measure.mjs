/** Value below which a share of the numbers lies. */
export const percentile = (numbers, share) => {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
};

export const round = (number, digits = 2) => Math.round(number * 10 ** digits) / 10 ** digits;

/** Largest resident set of this process, in MiB, while `work` runs. */
export async function withPeakMemory(work) {
  let peak = process.memoryUsage.rss();
  const timer = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage.rss());
  }, 100);
  try {
    return { result: await work(), peakMiB: Math.round(peak / 2 ** 20) };
  } finally {
    clearInterval(timer);
  }
}

/** Times two functions in turns, so that both meet the same machine; milliseconds each. */
export async function timedInTurns(first, second, { warm, rounds }) {
  const times = [[], []];
  for (let i = -warm; i < rounds; i++) {
    for (const [side, ask] of [first, second].entries()) {
      const start = performance.now();
      await ask();
      if (i >= 0) times[side].push(performance.now() - start);
    }
  }
  return times.map((list) => ({ p50: percentile(list, 0.5), p95: percentile(list, 0.95) }));
}
