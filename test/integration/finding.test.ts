import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { IdentifierKind } from '../../src/domain/kind.js';
import type { NormalisedValue } from '../../src/domain/report-draft.js';
import { normaliseAccount } from '../../src/normalise/account.js';
import { normaliseEmail } from '../../src/normalise/email.js';
import { normaliseIp } from '../../src/normalise/ip.js';
import { normalisePlate } from '../../src/normalise/plate.js';
import type { Normalised } from '../../src/normalise/result.js';
import type { Caller } from '../../src/services/caller.js';
import { mention, phone, place, report } from '../support/drafts.js';
import { openGraph, type TestGraph } from '../support/open-graph.js';
import { writeReports } from '../support/write-reports.js';

const accepted = (reading: Normalised<NormalisedValue>): NormalisedValue => {
  if (!reading.ok) throw new Error(reading.reason);
  return reading.value;
};
const identifier = (kind: IdentifierKind, reading: Normalised<NormalisedValue>) =>
  phone('', { kind, of: 'owner', ...accepted(reading) });

describe('finding what is in the graph', () => {
  let graph: TestGraph;
  let caller: Caller;

  beforeAll(async () => {
    graph = await openGraph();
    await graph.empty();
    await writeReports(graph, [
      report('tip', {
        title: 'Missing: José Richardson',
        mentions: [mention('owner', 'José Richardson')],
        identifiers: [
          identifier('account', normaliseAccount('hey_wray', { platform: 'Gamer Hub' })),
          identifier('account', normaliseAccount('jane.roe', { platform: 'instagram' })),
          identifier('vehicle', normalisePlate({ plate: 'AB 1234', state: 'IL' })),
          identifier('email', normaliseEmail('priya.shevoye@web.testmail.org')),
          identifier('ip', normaliseIp('8.8.4.37')),
        ],
        places: [place('address', '7 main st', { of: 'owner' })],
      }),
    ]);
    caller = await graph.caller();
  }, 120_000);
  afterAll(async () => {
    await graph.empty();
    await graph.close();
  });

  it.each([
    ['hey_wray', 'account'],
    ['@hey_wray', 'account'],
    ['hey_wray (gamer-hub)', 'account'],
    ['gamer-hub:hey_wray', 'account'],
    ['jane.roe', 'account'],
    ['Jane.Roe', 'account'],
    ['AB 1234', 'vehicle'],
    ['ab-1234', 'vehicle'],
    ['US-IL-AB1234', 'vehicle'],
    ['IL AB1234', 'vehicle'],
  ])('looks %s up', async (text, kind) => {
    const [answer] = await graph.services.lookup.lookup([text], null, caller);
    expect(answer).toMatchObject({ outcome: 'FOUND', ids: [expect.stringMatching(`^${kind}:`)] });
  });

  it('refuses a region that is no country', async () => {
    await expect(graph.services.lookup.lookup(['312 555 0100'], 'XX', caller)).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      message: expect.stringContaining('ISO 3166'),
    });
  });

  it('looks nothing up that the caller may not see', async () => {
    const answers = await graph.services.lookup.lookup(['hey_wray', 'AB 1234'], null, { ...caller, markings: [] });
    expect(answers.map(({ outcome }) => outcome)).toEqual(['NOT_FOUND', 'NOT_FOUND']);
  });

  it.each([
    ['priya.shevoye@web.testmail.org', 'email'],
    ['hey_wray', 'account'],
    ['8.8.4.37', 'ip'],
    ['jose richardson', 'report'],
    ['josé richardson', 'report'],
    ['JOSÉ', 'person'],
    ['jose', 'person'],
  ])('finds %s by its words', async (text, kind) => {
    const filter = { kinds: null, source: null, near: null, from: null, to: null };
    const page = await graph.services.search.search({ text, filter, first: 20, after: null }, caller);
    expect(page.rows.map(({ row }) => row.kind)).toContain(kind);
  });

  it('gives a person with one mention all that the mention owns', async () => {
    const filter = { kinds: ['person' as const], source: null, near: null, from: null, to: null };
    const page = await graph.services.search.search({ text: 'richardson', filter, first: 1, after: null }, caller);
    const [owned] = await graph.services.links.valuesOf([page.rows[0]!.row.id], caller);
    expect(owned).toHaveLength(6);
    expect(owned!.every(({ reports }) => reports === 1)).toBe(true);
  });
});
