import { Command } from 'commander';
import { AsterismError } from '../../domain/errors.js';
import { withExamples } from '../examples.js';
import type { Terminal } from '../print/terminal.js';
import { withSession } from '../session.js';

/** `asterism tour`: three questions about the sample to try, with their answers. */
export function tourCommand(terminal: Terminal): Command {
  const command = new Command('tour').description('show three questions to try on the sample data, with their answers');
  return withExamples(command, 'asterism tour', 'asterism start   # loads the sample and shows the tour').action(() =>
    withSession(terminal, async (session) => {
      const [{ SAMPLE_SOURCE }, { findTour }, { printTour }] = await Promise.all([
        import('../../app.js'),
        import('../tour/find-tour.js'),
        import('../tour/print-tour.js'),
      ]);
      const tour = await findTour(SAMPLE_SOURCE, session);
      if (!tour)
        throw new AsterismError(
          'NOT_FOUND',
          'The sample is not loaded. "asterism start" loads it into an empty database.',
        );
      await printTour(tour, null, session, terminal);
    }),
  );
}
