import type { AsOf } from '../../domain/as-of.js';
import type { EntityView } from '../../domain/views.js';
import type { Entity } from '../../schema/entities/entity.type.js';

/** The fields that every entity has. */
export const presentEntity = (view: EntityView, asOf: AsOf): Entity => ({
  id: view.id,
  kind: view.kind,
  label: view.label,
  asOf,
});
