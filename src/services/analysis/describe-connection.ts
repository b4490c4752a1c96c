import type { FoundPath } from '../../analysis/best-paths.js';
import type { Projection } from '../../analysis/projection.js';
import { factCost, passCost, STEP } from '../../analysis/telling.js';
import type { ConnectionStep, ConnectionView, PassedEntity } from '../../domain/connection-views.js';
import type { ProofView } from '../../domain/proof-views.js';
import type { FactView, Tally } from '../../domain/views.js';
import { DEGREE_LIMIT, type VisibleDegrees } from './visible-degrees.js';

/** Puts words and numbers to a path; null when a fact that it needs is not there any more. @param tallies reports of each step */
export function describeConnection(
  path: FoundPath,
  projection: Projection,
  degrees: VisibleDegrees,
  facts: readonly FactView[],
  tallies: readonly Tally[],
  proof: ProofView,
): ConnectionView | null {
  const { entities, reports } = path;
  const steps = reports.flatMap((reportId, i): ConnectionStep[] => {
    const [from, to] = [entities[i]!, entities[i + 1]!];
    const [fromFact, toFact] = [from, to].map((id) => factOf(reportId, id, projection, facts));
    if (!fromFact || !toFact) return [];
    const parts = partsOf(reportId, [from, to], projection);
    const cost = STEP + parts.confidence + parts.age + parts.role;
    const reason = reasonOf(parts, toFact.observedFrom ?? fromFact.observedFrom);
    return [{ from, to, reportId, fromFact, toFact, reports: tallies[i]!, bits: cost / 1000, reason }];
  });
  if (steps.length < reports.length || proof.fragility === 0) return null;
  const passes = entities.slice(1, -1).map((id) => passOf(id, projection, degrees));
  const bits = path.cost / 1000;
  return { entities, steps, passes, bits, reason: rankReason(steps, passes, bits), proof };
}

interface Parts {
  confidence: number;
  age: number;
  role: number;
}

function partsOf(report: string, ends: readonly string[], projection: Projection): Parts {
  const parts = { confidence: 0, age: 0, role: 0 };
  for (const end of ends) {
    const cost = factCost(projection.namedIn(report).get(end)!.fact, projection.now);
    parts.confidence += cost.confidence;
    parts.age += cost.age;
    parts.role += cost.role;
  }
  return parts;
}

/** The fact that the search weighed: in its role, if the report has several of the entity. */
function factOf(report: string, entity: string, projection: Projection, facts: readonly FactView[]) {
  const role = projection.namedIn(report).get(entity)?.fact.role;
  const own = facts.filter((fact) => fact.reportId === report && fact.entityId === entity);
  return own.find((fact) => fact.role === role) ?? own[0];
}

function passOf(entityId: string, projection: Projection, degrees: VisibleDegrees): PassedEntity {
  const kind = projection.kindOf(entityId);
  const count = degrees.of(entityId);
  const degree = kind === 'person' ? null : { count, truncated: count >= DEGREE_LIMIT };
  return { entityId, kind, degree, bits: passCost(kind, count) / 1000 };
}

const bitsText = (milli: number): string => (milli / 1000).toFixed(2);

function reasonOf({ confidence, age, role }: Parts, at: string | null): string {
  const parts = [
    `1.00 for the step`,
    confidence ? `${bitsText(confidence)} for confidence` : '',
    age ? `${bitsText(age)} for age (${at === null ? 'undated' : at.slice(0, 10)})` : '',
    role ? `${bitsText(role)} for a role of those who handle or report the case` : '',
  ];
  return parts.filter(Boolean).join(', ');
}

function rankReason(steps: readonly ConnectionStep[], passes: readonly PassedEntity[], bits: number): string {
  const ofSteps = steps.reduce((sum, step) => sum + step.bits, 0);
  const through = passes.map(({ kind, degree, bits: own }) => {
    const named = degree && ` of ${degree.count}${degree.truncated ? ' or more' : ''} reports`;
    return `${kind}${named ?? ''} (${own.toFixed(2)})`;
  });
  const count = `${steps.length} ${steps.length === 1 ? 'step' : 'steps'} (${ofSteps.toFixed(2)})`;
  return `${bits.toFixed(2)} bits: ${[count, through.length ? `through ${through.join(', ')}` : ''].filter(Boolean).join(' ')}`;
}
