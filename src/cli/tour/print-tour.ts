import { printConnection } from '../commands/connections.js';
import { safeText } from '../print/safe-text.js';
import type { Terminal } from '../print/terminal.js';
import type { Session } from '../session.js';
import { curlCommand } from './curl-command.js';
import { CONNECTIONS, type Tour } from './find-tour.js';

/** Three questions, each as a command, as a request and with its answer. `url` null: nothing is served, so no requests. */
export async function printTour(tour: Tour, url: string | null, session: Session, terminal: Terminal): Promise<void> {
  const { child, other, connection, value, path } = tour;
  const heading = (title: string, command: string, query: string) => {
    terminal.print(`\n${title}\n  asterism ${command}`);
    if (url !== null) terminal.print(`  ${curlCommand(url, query)}`);
    terminal.print('');
  };
  const quoted = JSON.stringify(safeText(value.written));

  const lookup = `{ lookup(identifiers: [${quoted}]) { outcome entities { id label reportCount } } }`;
  heading('1. Is this number known? As one report writes it:', `lookup ${quoted}`, lookup);
  const { lookup: service } = session.app.services;
  const [answer] = await service.lookup([value.written], session.settings.region, await session.caller());
  if (answer?.outcome === 'FOUND')
    terminal.print(indented(`yes: ${safeText(value.label)}  (${answer.ids.join(', ')})`));

  const hidden = `{ hiddenConnections(id: "${child.id}", first: ${CONNECTIONS}) { connections { score entity { id label } shared { value { label } } } } }`;
  heading(`2. Who is tied to ${safeText(child.label)}, though no report says so?`, `hidden ${child.id}`, hidden);
  const shared = connection.shared
    .map((one) => `${one.valueKind} ${tour.labels[one.valueId] ?? one.valueId}`)
    .join(', ');
  terminal.print(
    indented(
      `among others: ${safeText(other.label)}  (${other.id})\n  by ${safeText(shared)}; score ${connection.score.toFixed(2)}`,
    ),
  );

  const connections = `{ connections(from: "${child.id}", to: "${other.id}") { connections { reason entities { label } steps { report { kind title observedFrom } } } } }`;
  heading('3. How? The reports in between:', `connections ${child.id} ${other.id}`, connections);
  printConnection(path, tour.labels, { print: (text) => terminal.print(indented(text)) });
}

const indented = (text: string): string => text.replace(/^/gm, '  ');
