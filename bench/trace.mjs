import { StatementRunner } from '../dist/graph/statement-runner.js';

/**
 * The statements that the service runs while `work` runs: text, encoded parameters, and the wave each
 * belongs to (statements of one wave were under way together).
 */
export async function traced(work) {
  const original = StatementRunner.prototype.read;
  const statements = [];
  let open = 0;
  let wave = -1;
  StatementRunner.prototype.read = async function read(statement, parameters, deadline) {
    if (open++ === 0) wave += 1;
    const encoded = Object.fromEntries(
      Object.entries(statement.parameters).map(([name, encode]) => [name, encode(parameters[name])]),
    );
    statements.push({ name: statement.name, text: this.textOf(statement.name), parameters: encoded, wave });
    try {
      return await original.call(this, statement, parameters, deadline);
    } finally {
      open -= 1;
    }
  };
  try {
    await work();
  } finally {
    StatementRunner.prototype.read = original;
  }
  return statements;
}
