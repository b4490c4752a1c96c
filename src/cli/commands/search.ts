import { Command, InvalidArgumentError, Option } from 'commander';
import type { SearchFilter } from '../../domain/filters.js';
import { ENTITY_KINDS, type EntityKind } from '../../domain/kind.js';
import { spanOf } from '../../domain/span.js';
import { withExamples } from '../examples.js';
import { labelsOf } from '../node-label.js';
import { type AsOfOptions, toAsOf, withAsOf } from '../options/as-of-options.js';
import { instant } from '../options/instant.js';
import { type PageOptions, pageNote, withPage } from '../options/page-options.js';
import { markedText } from '../print/marked-text.js';
import type { Terminal } from '../print/terminal.js';
import { withSession } from '../session.js';

interface Options extends AsOfOptions, PageOptions {
  readonly kind?: readonly (EntityKind | 'report')[];
  readonly source?: string;
  readonly near?: SearchFilter['near'];
  readonly from?: string;
  readonly to?: string;
  readonly json?: boolean;
}

/** `asterism search`: people, reports, identifiers and places by words. */
export function searchCommand(terminal: Terminal): Command {
  const command = new Command('search')
    .description('search people, reports, identifiers and places by words')
    .argument(
      '<text...>',
      'words; all of them must stand in the text, the last may be a beginning; where few do, mistyped ones count too',
    )
    .addOption(new Option('--kind <kind...>', 'only these kinds').choices([...ENTITY_KINDS, 'report']))
    .option('--source <name>', 'only what this source says')
    .option('--near <lat,lon,km>', 'only around a point', near)
    .option('--from <instant>', 'observed from then on', instant)
    .option('--to <instant>', 'observed before then', instant)
    .option('--json', 'print JSON');
  return withExamples(
    withAsOf(withPage(command)),
    'asterism search "maria lopez" --kind person',
    'asterism search blue van --near 41.88,-87.63,25 --from 2024-01-01 --json',
  ).action((text: string[], options: Options) => {
    const { kind = null, source = null, near = null, first, after = null } = options;
    const filter = { kinds: kind, source, near, ...spanOf(options.from, options.to) };
    const query = { text: text.join(' '), filter, first, after };
    return withSession(terminal, async (session) => {
      const caller = await session.caller(toAsOf(options));
      const page = await session.app.services.search.search(query, caller);
      if (options.json) return terminal.json(page);
      const labels = await labelsOf(
        page.rows.map(({ row }) => row.id),
        session,
        caller,
      );
      await terminal.table(
        [{ title: 'id', whole: true }, { title: 'name' }, { title: 'matched' }, { title: 'score', right: true }],
        page.rows.map(({ row }) => [row.id, labels[row.id] ?? null, markedText(row), row.score.toFixed(2)]),
      );
      terminal.note(pageNote(page));
      if (page.total.truncated && !page.hasNextPage)
        terminal.note('More match than a search looks at: add words, or choose with --kind, --source, --near, --from.');
    });
  });
}

function near(text: string): NonNullable<SearchFilter['near']> {
  const [lat, lon, km, ...more] = text.split(',').map((part) => (part.trim() === '' ? Number.NaN : Number(part)));
  if (lat !== undefined && lon !== undefined && km !== undefined && !more.length)
    if (Math.abs(lat) <= 90 && Math.abs(lon) <= 180 && km > 0) return { lat, lon, km };
  throw new InvalidArgumentError('Give latitude, longitude and kilometres, such as 41.88,-87.63,25.');
}
