import type { AsOf } from '../../domain/as-of.js';
import type { HiddenConnectionsView, SharedValue as SharedView } from '../../domain/views.js';
import type { HiddenConnections } from '../../schema/connections/hidden-connections.type.js';
import type { SharedValue } from '../../schema/connections/shared-value.type.js';
import { cutList } from './cut-list.js';
import { presentProof } from './present-connections.js';

/** Hidden connections with what their links need. */
export function presentHiddenConnections(view: HiddenConnectionsView, asOf: AsOf): HiddenConnections {
  return {
    connections: view.connections.map((connection) => ({
      ...connection,
      shared: connection.shared.map((value) => presentShared(value, asOf)),
      proof: connection.proof ? presentProof(connection.proof, asOf) : null,
      asOf,
    })),
    ...cutList(view.connections.length, view.total),
    hubsLeftOutIds: view.hubsLeftOut,
    asOf,
  };
}

const presentShared = ({ degree, ...shared }: SharedView, asOf: AsOf): SharedValue => ({
  ...shared,
  degree: degree.count,
  degreeTruncated: degree.truncated,
  asOf,
});
