import type { AsOf } from '../../domain/as-of.js';
import type { PathsView, PathStep as StepView } from '../../domain/views.js';
import type { PathStep } from '../../schema/connections/path-step.type.js';
import type { Paths } from '../../schema/connections/paths.type.js';
import { cutList } from './cut-list.js';
import { presentFact } from './present-fact.js';

/** Paths with what their links need. */
export function presentPaths(view: PathsView, asOf: AsOf): Paths {
  return {
    paths: view.paths.map((path) => ({
      length: path.steps.length,
      entityIds: path.entities,
      steps: path.steps.map((step) => presentStep(step, asOf)),
      asOf,
    })),
    length: view.length,
    ...cutList(view.paths.length, view.total),
    notExpandedIds: view.notExpanded,
    asOf,
  };
}

const presentStep = (step: StepView, asOf: AsOf): PathStep => ({
  from: step.from,
  to: step.to,
  reportId: step.reportId,
  fromFact: presentFact(step.fromFact, asOf),
  toFact: presentFact(step.toFact, asOf),
  reportCount: step.reports.count,
  reportCountTruncated: step.reports.truncated,
  asOf,
});
