import { describe, expect, it } from '@jest/globals';
import { isSupportedJava, parseJavaVersion } from '../../../src/neo4j/java-version.js';

describe('the Java version', () => {
  it.each([
    ['openjdk version "17.0.15" 2025-04-15\nOpenJDK Runtime Environment', 17, true],
    ['openjdk version "21.0.5" 2024-10-15 LTS', 21, true],
    ['Picked up JAVA_TOOL_OPTIONS: -Xmx1g\nopenjdk version "21-ea" 2023-09-19', 21, true],
    ['java version "1.8.0_292"\nJava(TM) SE Runtime Environment', 8, false],
    ['openjdk version "11.0.2" 2019-01-15', 11, false],
    ['openjdk version "25" 2025-09-16', 25, false],
  ])('is read from %j', (output, feature, supported) => {
    const version = parseJavaVersion(output);
    expect(version?.feature).toBe(feature);
    expect(version !== null && isSupportedJava(version)).toBe(supported);
  });

  it('is not made up from other output', () => {
    expect(parseJavaVersion('The operation couldn’t be completed. Unable to locate a Java Runtime.')).toBeNull();
  });
});
