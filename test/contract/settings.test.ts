import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { describe, expect, it } from '@jest/globals';
import { SETTINGS } from '../../src/config/environment.js';

const root = new URL('../../', import.meta.url);
const names = Object.keys(SETTINGS);
const linesOf = (file: string) => readFileSync(new URL(file, root), 'utf8').split('\n');

/** Default of a setting as the README writes it: the home directory as `~`, nothing for none. */
function defaultOf(name: string): string {
  const value = SETTINGS[name as keyof typeof SETTINGS].parse(undefined);
  return value === undefined ? '' : String(value).replace(homedir(), '~');
}

describe('settings', () => {
  it('are all in .env.example, in the same order, with nothing filled in', () => {
    const lines = linesOf('.env.example').filter((line) => line && !line.startsWith('#'));
    expect(lines).toEqual(names.map((name) => `${name}=`));
  });

  it('are all in the table of the README, with their defaults', () => {
    if (!existsSync(new URL('README.md', root))) return expect(names.length).toBeGreaterThan(0);
    const lines = linesOf('README.md');
    const start = lines.findIndex((line) => /^## Settings\b/.test(line));
    if (start === -1) return expect(names.length).toBeGreaterThan(0);
    const rest = lines.slice(start + 1);
    const section = rest.slice(0, rest.findIndex((line, i) => line.startsWith('## ') || i === rest.length - 1) + 1);
    const cells = section
      .filter((line) => line.startsWith('|'))
      .map((line) => line.split('|').map((cell) => cell.trim().replaceAll('`', '')));
    const rows = cells
      .slice(2)
      .map(([, setting = '', value = '']) => [setting, /^(|—|-|none|not set|unset)$/i.test(value) ? '' : value]);
    expect(rows.sort()).toEqual(names.map((name) => [name, defaultOf(name)]).sort());
  });

  it('treat an empty variable as not set', () => {
    for (const name of names)
      expect(SETTINGS[name as keyof typeof SETTINGS].parse('')).toEqual(
        SETTINGS[name as keyof typeof SETTINGS].parse(undefined),
      );
  });
});
