import type { Plan, ProfiledPlan } from 'neo4j-driver';
import type { PlanStep } from '../services/ports-of-analysis-patterns.js';
import type { ProfiledStep } from '../services/ports-of-statements.js';

/** The operators of a plan as a list: each before the ones that it takes its rows from. */
export const planSteps = (plan: Plan, depth = 0): PlanStep[] => [
  stepOf(plan, depth),
  ...plan.children.flatMap((child) => planSteps(child, depth + 1)),
];

/** The same for a plan that was run. */
export const profiledSteps = (plan: ProfiledPlan, depth = 0): ProfiledStep[] => [
  { ...stepOf(plan, depth), rows: Number(plan.rows), dbHits: Number(plan.dbHits) },
  ...plan.children.flatMap((child) => profiledSteps(child, depth + 1)),
];

/** Longest text that is told of an operator. */
const DETAILS = 500;

const stepOf = (plan: Pick<Plan, 'operatorType' | 'arguments'>, depth: number): PlanStep => ({
  operator: plan.operatorType.split('@')[0]!,
  details: String(plan.arguments['Details'] ?? '').slice(0, DETAILS),
  depth,
  estimatedRows: Number(plan.arguments['EstimatedRows'] ?? 0),
});
