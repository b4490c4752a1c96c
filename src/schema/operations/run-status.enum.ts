import { registerEnumType } from 'type-graphql';
import type { RunStatus } from '../../domain/views.js';

/** GraphQL names of the states of an ingest run. */
export const RunStatusEnum = {
  QUEUED: 'QUEUED',
  RUNNING: 'RUNNING',
  COMPLETED: 'COMPLETED',
  COMPLETED_WITH_REJECTS: 'COMPLETED_WITH_REJECTS',
  CANCELLED: 'CANCELLED',
  FAILED: 'FAILED',
} as const satisfies { [Status in RunStatus]: Status };

registerEnumType(RunStatusEnum, {
  name: 'RunStatus',
  description: 'State of an ingest run.',
  valuesConfig: {
    QUEUED: { description: 'Waits for a worker.' },
    RUNNING: { description: 'Batches are being written.' },
    COMPLETED: { description: 'Every record went in.' },
    COMPLETED_WITH_REJECTS: { description: 'Every good record went in; the others are in the rejects file.' },
    CANCELLED: { description: 'Stopped on request after a whole batch.' },
    FAILED: { description: 'Stopped by an error; what was committed stays and the run can be resumed.' },
  },
});
