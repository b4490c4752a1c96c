import { execFileSync } from 'node:child_process';
import { describe, expect, it } from '@jest/globals';
import { curlCommand } from '../../../../src/cli/tour/curl-command.js';

describe('curlCommand', () => {
  it('survives a shell: the body arrives as it was meant, quotes and dollars included', () => {
    const query = `{ lookup(identifiers: ["O'Brien $(id) \`id\`"]) { outcome } }`;
    const command = curlCommand('http://127.0.0.1:4000/graphql', query).replace(/^curl/, "printf '%s\\n'");
    const words = execFileSync('/bin/sh', ['-c', command], { encoding: 'utf8' }).trimEnd().split('\n');
    expect(JSON.parse(words.at(-1) ?? '')).toEqual({ query });
  });
});
