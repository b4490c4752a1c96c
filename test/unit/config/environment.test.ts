import { describe, expect, it } from '@jest/globals';
import { readSettings } from '../../../src/config/environment.js';

const messageFor = (environment: Record<string, string>): string => {
  try {
    readSettings(environment);
  } catch (error) {
    return (error as Error).message;
  }
  return '';
};

describe('wrong settings', () => {
  it.each([
    ['PORT', 'x', 'from 0 to 65535'],
    ['PORT', '70000', 'from 0 to 65535'],
    ['ASTERISM_TIMEOUT_MS', '1.5', 'from 100 to 600000'],
    ['ASTERISM_LOG_LEVEL', 'loud', 'error, warn'],
    ['ASTERISM_REGION', 'America', 'two letters'],
    ['ASTERISM_MAVEN_URL', 'repo', 'https://'],
    ['NEO4J_URI', 'localhost', 'neo4j://HOST:PORT'],
    ['REDIS_URL', 'localhost', 'redis://HOST:PORT'],
  ])('are told in a sentence: %s=%s', (name, value, allowed) => {
    const message = messageFor({ [name]: value });
    expect(message).toMatch(new RegExp(`^${name} is "${value}"\\. Write `));
    expect(message).toContain(allowed);
  });

  it('are all told at once, and none shows a password', () => {
    const message = messageFor({ PORT: 'x', REDIS_URL: 'redis:user:pa55@host' });
    expect(message.split('\n')).toHaveLength(2);
    expect(message).not.toContain('pa55');
  });
});
