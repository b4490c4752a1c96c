import type { AsOf } from '../../domain/as-of.js';
import type {
  ConnectionsView,
  LeftOutView,
  PassedEntity as PassView,
  ConnectionStep as StepView,
} from '../../domain/connection-views.js';
import type { ProofFactView, ProofView } from '../../domain/proof-views.js';
import type { ConnectionStep } from '../../schema/connections/connection-step.type.js';
import type { Connections } from '../../schema/connections/connections.type.js';
import type { LeftOut } from '../../schema/connections/left-out.type.js';
import type { PassedEntity } from '../../schema/connections/passed-entity.type.js';
import type { Proof } from '../../schema/connections/proof.type.js';
import type { ProofFact } from '../../schema/connections/proof-fact.type.js';
import { cutList } from './cut-list.js';
import { presentFact } from './present-fact.js';

/** Connections with what their links need. */
export function presentConnections(view: ConnectionsView, asOf: AsOf): Connections {
  return {
    connections: view.connections.map(({ entities, steps, passes, proof, bits, reason }) => ({
      length: steps.length,
      entityIds: entities,
      steps: steps.map((step) => presentStep(step, asOf)),
      passes: passes.map((pass) => presentPass(pass, asOf)),
      bits,
      reason,
      proof: presentProof(proof, asOf),
      asOf,
    })),
    shortest: view.shortest,
    ...cutList(view.connections.length, view.total),
    leftOut: presentLeftOut(view.leftOut, asOf),
    asOf,
  };
}

export const presentLeftOut = ({ hubs, ...view }: LeftOutView, asOf: AsOf): LeftOut => ({
  ...view,
  hubIds: hubs,
  asOf,
});

export function presentProof(view: ProofView, asOf: AsOf): Proof {
  const present = (facts: readonly ProofFactView[]) => facts.map((fact): ProofFact => ({ ...fact, asOf }));
  const { facts, critical, weakest } = view;
  return { ...view, facts: present(facts), critical: present(critical), weakest: present(weakest) };
}

const presentStep = ({ fromFact, toFact, reports, ...step }: StepView, asOf: AsOf): ConnectionStep => ({
  ...step,
  fromFact: presentFact(fromFact, asOf),
  toFact: presentFact(toFact, asOf),
  reportCount: reports.count,
  reportCountTruncated: reports.truncated,
  asOf,
});

const presentPass = ({ degree, ...pass }: PassView, asOf: AsOf): PassedEntity => ({
  ...pass,
  degree: degree?.count ?? null,
  degreeTruncated: degree?.truncated ?? false,
  asOf,
});
