import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { MAVEN_CENTRAL, mavenBaseUrls } from '../../../src/neo4j/maven-base-urls.js';

describe('the Maven repositories to try', () => {
  let homeDir: string;
  beforeEach(() => {
    homeDir = mkdtempSync(join(tmpdir(), 'asterism-home-'));
  });
  afterEach(() => rmSync(homeDir, { recursive: true }));

  const settings = (mirrors: string) => {
    mkdirSync(join(homeDir, '.m2'));
    writeFileSync(join(homeDir, '.m2', 'settings.xml'), `<settings><mirrors>${mirrors}</mirrors></settings>`);
  };

  it('are only the configured one when one is configured', () => {
    settings('<mirror><mirrorOf>*</mirrorOf><url>https://maven.example/all</url></mirror>');
    expect(mavenBaseUrls({ configured: 'https://jars.example/m2/', homeDir })).toEqual(['https://jars.example/m2']);
  });

  it('are Maven Central alone without Maven settings', () => {
    expect(mavenBaseUrls({ configured: null, homeDir })).toEqual([MAVEN_CENTRAL]);
  });

  it('are Maven Central and then the mirrors of it that the user’s Maven has', () => {
    settings(`
      <!-- <mirror><mirrorOf>*</mirrorOf><url>https://commented.example</url></mirror> -->
      <mirror><id>a</id><mirrorOf>central</mirrorOf><url> https://maven.example/all/ </url></mirror>
      <mirror><mirrorOf>other</mirrorOf><url>https://other.example</url></mirror>
      <mirror><mirrorOf>external:http:*</mirrorOf><url>http://0.0.0.0/</url><blocked>true</blocked></mirror>`);
    expect(mavenBaseUrls({ configured: null, homeDir })).toEqual([MAVEN_CENTRAL, 'https://maven.example/all']);
  });
});
