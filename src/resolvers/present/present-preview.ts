import type { AsOf } from '../../domain/as-of.js';
import type { ResolutionPreview } from '../../schema/resolution/resolution-preview.type.js';
import type { ResolutionPreview as Preview } from '../../services/resolution/preview-service.js';

/** What a verdict would change, with what its links need. */
export const presentPreview = ({ before, after, connections, truncated }: Preview, asOf: AsOf): ResolutionPreview => ({
  before: before.map((part) => ({ ...part, asOf })),
  after: after.map((part) => ({ ...part, asOf })),
  connections: connections.map((connection) => ({ ...connection, asOf })),
  truncated,
});
