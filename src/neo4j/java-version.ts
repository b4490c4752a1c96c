/** Versions of Java that Neo4j 5.26 supports. */
export const SUPPORTED_JAVA = [17, 21] as const;

/** A Java by the first line of its `java -version`: feature release (8, 11, 17, 21 …) and full version. */
export interface JavaVersion {
  readonly feature: number;
  readonly full: string;
}

/** Reads the output of `java -version`, old (`1.8.0_292`) or new (`17.0.15`, `21-ea`) style; null when it is not one. */
export function parseJavaVersion(output: string): JavaVersion | null {
  const full = /version "([^"]+)"/.exec(output)?.[1];
  const parts = /^(\d+)(?:\.(\d+))?/.exec(full ?? '');
  if (full === undefined || parts === null) return null;
  return { feature: Number(parts[1] === '1' ? parts[2] : parts[1]), full };
}

/** True when Neo4j runs on it. */
export const isSupportedJava = (version: JavaVersion): boolean =>
  (SUPPORTED_JAVA as readonly number[]).includes(version.feature);
