import type { AsOf } from '../../domain/as-of.js';
import type { ConnectingNetworkView } from '../../domain/connection-views.js';
import type { ConnectingNetwork } from '../../schema/connections/connecting-network.type.js';
import { presentLeftOut } from './present-connections.js';
import { presentFact } from './present-fact.js';

/** A connecting network with what its links need. */
export const presentNetwork = (view: ConnectingNetworkView, asOf: AsOf): ConnectingNetwork => ({
  entityIds: view.entities,
  reports: view.reports.map(({ reportId, facts }) => ({
    reportId,
    facts: facts.map((fact) => presentFact(fact, asOf)),
    asOf,
  })),
  groups: view.groups.map((ids) => ({ ids })),
  unconnected: view.unconnected.map((one) => ({ ...one, asOf })),
  bits: view.bits,
  leftOut: presentLeftOut(view.leftOut, asOf),
  asOf,
});
