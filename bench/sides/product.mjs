// The whole ingest, from files to graph: product.mjs DIRECTORY EXPORT
import { openBench } from '../environment.mjs';
import { withPeakMemory } from '../measure.mjs';
import { takeTurns } from './take-turns.mjs';

const [directory, exportDirectory] = process.argv.slice(2);
const bench = await openBench(directory);
await takeTurns(bench.databasePid, async (tell) => {
  const { result, peakMiB } = await withPeakMemory(() =>
    bench.app.ingest({
      inputs: [exportDirectory],
      source: 'sample',
      mapping: null,
      marking: null,
      onProgress: (run) => tell(run.reportsNew),
    }),
  );
  return { rows: result.run.reportsNew, peakMiB };
});
await bench.close();
