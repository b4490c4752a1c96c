import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where Maven artifacts are published for everybody. */
export const MAVEN_CENTRAL = 'https://repo1.maven.org/maven2';

const MIRROR = /<mirror>[\s\S]*?<\/mirror>/g;

/**
 * Base URLs of the Maven repositories to try, in order. A configured one is the only one; without it Maven Central,
 * then the mirrors of Central or of everything that the user's own Maven settings (`~/.m2/settings.xml`) name.
 */
export function mavenBaseUrls(settings: { readonly configured: string | null; readonly homeDir: string }): string[] {
  if (settings.configured !== null) return [withoutSlash(settings.configured)];
  return [...new Set([MAVEN_CENTRAL, ...mirrorsIn(readIfThere(join(settings.homeDir, '.m2', 'settings.xml')))])];
}

function mirrorsIn(settingsXml: string): string[] {
  const mirrors = settingsXml.replace(/<!--[\s\S]*?-->/g, '').match(MIRROR) ?? [];
  return mirrors
    .filter(
      (mirror) => !/<blocked>\s*true/.test(mirror) && /^(\*|central|external:\*)/.test(element(mirror, 'mirrorOf')),
    )
    .map((mirror) => withoutSlash(element(mirror, 'url')))
    .filter((url) => /^https?:\/\//.test(url));
}

const element = (xml: string, name: string): string =>
  (new RegExp(`<${name}>\\s*([^<]*?)\\s*</${name}>`).exec(xml)?.[1] ?? '').replaceAll('&amp;', '&');

const withoutSlash = (url: string): string => url.replace(/\/+$/, '');

function readIfThere(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
