import { registerEnumType } from 'type-graphql';
import type { AnalysisStatus } from '../../domain/analysis-run.js';

/** GraphQL names of the states of a batch analysis. */
export const AnalysisStatusEnum = {
  QUEUED: 'QUEUED',
  RUNNING: 'RUNNING',
  COMPLETED: 'COMPLETED',
  CANCELLED: 'CANCELLED',
  FAILED: 'FAILED',
} as const satisfies { [Status in AnalysisStatus]: Status };

registerEnumType(AnalysisStatusEnum, {
  name: 'AnalysisStatus',
  description: 'State of a batch analysis.',
  valuesConfig: {
    QUEUED: { description: 'Waits for a worker.' },
    RUNNING: { description: 'A worker is at it, or was and another will take it.' },
    COMPLETED: { description: 'Its finding is there.' },
    CANCELLED: { description: 'Stopped on request.' },
    FAILED: { description: 'Stopped by an error; its message says what to do.' },
  },
});
