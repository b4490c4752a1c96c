import type { AsOf } from '../../domain/as-of.js';
import type { Page } from '../../domain/views.js';
import type { ResolutionCandidateConnection } from '../../schema/resolution/resolution-candidate-connection.type.js';
import type { ResolutionCandidate } from '../../services/resolution/review-service.js';
import { presentPage } from './present-page.js';

/** A page of the review queue; the mentions are fetched only when asked for. */
export const presentCandidates = (
  page: Page<ResolutionCandidate>,
  after: string | null,
  asOf: AsOf,
): ResolutionCandidateConnection =>
  presentPage(page, after, ({ from, to, ...row }) => ({ ...row, aId: from, bId: to, asOf }));
