import type { Encoder } from '../statement.js';
import * as access from './access-statements.js';
import * as analysisRun from './analysis-run-statements.js';
import * as analysisScope from './analysis-scope-statements.js';
import * as change from './change-statements.js';
import * as connection from './connection-statements.js';
import * as digest from './digest-statements.js';
import * as finding from './finding-statements.js';
import * as judgement from './judgement-statements.js';
import * as link from './link-statements.js';
import * as model from './model-statements.js';
import * as movement from './movement-statements.js';
import * as node from './node-statements.js';
import * as path from './path-statements.js';
import * as pattern from './pattern-statements.js';
import * as person from './person-statements.js';
import * as resolution from './resolution-statements.js';
import * as run from './run-statements.js';
import * as search from './search-statements.js';
import * as write from './write-statements.js';

/** Name and parameters of a statement, for checks over all of them. */
export interface StatementOutline {
  readonly name: string;
  readonly mode: 'READ' | 'WRITE';
  readonly parameters: Readonly<Record<string, Encoder<never>>>;
}

/** Every statement that the service can run; the contract tests compare it with the files under `cypher/`. */
export const allStatements = (): StatementOutline[] =>
  [
    access,
    analysisRun,
    analysisScope,
    change,
    connection,
    digest,
    finding,
    judgement,
    link,
    model,
    movement,
    node,
    path,
    pattern,
    person,
    resolution,
    run,
    search,
    write,
  ].flatMap((group) => Object.values(group) as unknown as StatementOutline[]);
