/**
 * The clauses of CONTRIBUTING.md that say what a caller may see and as of when, for a variable of a compiled
 * statement. A test compares them with the statements under `cypher/`.
 */
export const visible = (report: string): string =>
  `${report}.marking IN $markings AND CASE WHEN $knownAt IS NULL THEN ${report}.current ELSE any(i IN range(0, size(coalesce(${report}.heldFrom, [${report}.recordedAt])) - 1) WHERE coalesce(${report}.heldFrom, [${report}.recordedAt])[i] <= $knownAt AND coalesce($knownAt < ${report}.heldTo[i], true)) END`;

export const observed = (fact: string): string =>
  `($validAt IS NULL OR coalesce(${fact}.observedFrom <= $validAt AND $validAt < ${fact}.observedTo, NOT $datedOnly))`;
