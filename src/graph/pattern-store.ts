import type { CompiledPattern, PatternGroup } from '../domain/compiled-pattern.js';
import type { Deadline, ReadScope } from '../services/ports.js';
import type { PatternRecord, PatternStore, PlanStep } from '../services/ports-of-analysis-patterns.js';
import { compiledStatement, valuesOf } from './compiled-statement.js';
import { entityIds } from './person-id.js';
import { planSteps } from './plan-steps.js';
import { scoped } from './scope.js';
import type { StatementRunner } from './statement-runner.js';
import { loadPatterns, savePattern, withdrawPattern } from './statements/pattern-statements.js';

/** Patterns told at once. */
const MOST_PATTERNS = 1_000;

/** Saved patterns, and what compiled ones find. */
export class GraphPatternStore implements PatternStore {
  constructor(private readonly runner: StatementRunner) {}

  async save(
    { savedAt, ...record }: PatternRecord,
    deadline: Deadline,
  ): Promise<Pick<PatternRecord, 'document' | 'savedAt'>> {
    const [saved] = await this.runner.write('save-pattern', deadline, (transaction) =>
      transaction.run(savePattern, { ...record, at: savedAt }),
    );
    return saved!;
  }

  async withdraw(name: string, owner: string, at: string, deadline: Deadline): Promise<boolean> {
    const rows = await this.runner.write('withdraw-pattern', deadline, (transaction) =>
      transaction.run(withdrawPattern, { name, owner, at }),
    );
    return rows.length > 0;
  }

  async list(key: string, name: string | null, deadline: Deadline): Promise<PatternRecord[]> {
    return this.runner.read(loadPatterns, { key, name, limit: MOST_PATTERNS }, deadline);
  }

  async run(
    compiled: CompiledPattern,
    limits: { readonly groups: number; readonly rows: number },
    scope: ReadScope,
  ): Promise<{ groups: PatternGroup[]; idOf: (key: string) => string }> {
    const groups = await this.runner.read(compiledStatement(compiled), parametersOf(compiled, limits, scope), scope);
    const places = compiled.columns.filter(({ holds }) => holds === 'person').map(({ at }) => at);
    const people = groups.flatMap(({ rows }) =>
      rows.flatMap((row) => places.map((at) => ({ target: String(row[at]), kind: 'person' }))),
    );
    const idOf = await entityIds(this.runner, people, scope);
    return { groups, idOf: (key) => idOf(key, 'person') };
  }

  async plan(
    compiled: CompiledPattern,
    limits: { readonly groups: number; readonly rows: number },
    scope: ReadScope,
  ): Promise<PlanStep[]> {
    return planSteps(await this.runner.plan(compiledStatement(compiled), parametersOf(compiled, limits, scope), scope));
  }
}

const parametersOf = (
  compiled: CompiledPattern,
  { groups, rows }: { readonly groups: number; readonly rows: number },
  scope: ReadScope,
) => ({ ...valuesOf(compiled.parameters), ...scoped(scope), groupLimit: groups, rowLimit: rows });
