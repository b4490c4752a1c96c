import type { AccessKey } from '../../schema/operations/access-key.type.js';
import type { ApiKey } from '../../services/ports.js';

/** A key without its text. */
export const presentKey = ({ clearance, ...key }: ApiKey): AccessKey => ({
  ...key,
  level: clearance.level,
  compartments: clearance.compartments === '*' ? ['*'] : clearance.compartments,
});
