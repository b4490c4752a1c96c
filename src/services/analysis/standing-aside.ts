import type { ReadScope } from '../ports.js';
import type { SetAsideStore } from '../ports-of-analysis-scopes.js';

/** Values that are left out of one question at most. */
const MOST_ASIDE = 10_000;

/** The values that are set aside, for a caller and the state of knowledge that it asks about. */
export async function standingAside(
  store: SetAsideStore,
  scope: ReadScope,
): Promise<{ readonly ids: readonly string[]; readonly valueIds: readonly string[]; readonly cut: string | null }> {
  const records = await store.find({ standing: true, limit: MOST_ASIDE + 1 }, scope);
  const used = records.slice(0, MOST_ASIDE);
  return {
    ids: used.map(({ id }) => id),
    valueIds: used.map(({ valueId }) => valueId),
    cut:
      records.length > MOST_ASIDE
        ? `More than ${MOST_ASIDE} values are set aside; only the newest were left out.`
        : null,
  };
}
