import { describe, expect, it } from '@jest/globals';
import { causeOfJoin } from '../../../../src/analysis/changes/cause-of-join.js';
import { causeOfReport } from '../../../../src/analysis/changes/cause-of-report.js';
import { heldAt, type Join, type RowVersion } from '../../../../src/domain/turns.js';

const at = (minute: number) => new Date(Date.UTC(2026, 0, 1, 0, minute)).toISOString();
const version = (
  id: string,
  from: readonly number[],
  to: readonly number[],
  more: Partial<RowVersion> = {},
): RowVersion => ({
  id,
  recordedAt: at(from[0]!),
  heldFrom: from.map(at),
  heldTo: to.map(at),
  history: [],
  runHistory: [],
  ...more,
});
const BETWEEN = { since: at(10), until: at(20) };

describe('what is held', () => {
  it('is held from the beginning of an interval until before its end', () => {
    const turns = version('a', [5, 15], [10]);
    expect([4, 5, 9, 10, 14, 15, 99].map((minute) => heldAt(turns, at(minute)))).toEqual([
      false,
      true,
      true,
      false,
      false,
      true,
      true,
    ]);
    expect(heldAt(turns, null)).toBe(true);
    expect(heldAt(version('a', [5], [10]), null)).toBe(false);
  });
});

describe('the cause of a report', () => {
  const causeOf = (versions: readonly RowVersion[], id = 'a', tellRuns = true) =>
    causeOfReport(id, versions, BETWEEN, tellRuns);

  it('is nothing when it was held at both instants, or at neither', () => {
    expect(causeOf([version('a', [1], [])])).toBeNull();
    expect(causeOf([version('a', [1], [5])])).toBeNull();
    expect(causeOf([version('a', [11], [12])])).toBeNull();
    expect(causeOf([version('a', [1, 13], [12])])).toBeNull();
    expect(causeOf([], 'unknown')).toBeNull();
  });

  it('is that it was recorded, restored, superseded or retracted', () => {
    expect(causeOf([version('a', [12], [])])).toMatchObject({ kind: 'REPORT_RECORDED', at: at(12), detail: null });
    const pair = [version('a', [1], [12]), version('b', [12], [])];
    expect(causeOf(pair)).toMatchObject({ kind: 'REPORT_SUPERSEDED', detail: 'by b' });
    expect(causeOf(pair, 'b')).toMatchObject({ kind: 'REPORT_RECORDED', detail: 'instead of a' });
    const history = [`${at(12)} retracted by key:1: a hoax: no doubt`, `${at(13)} restored by key:2: it was none`];
    expect(causeOf([version('a', [1], [12], { history })])).toMatchObject({
      kind: 'REPORT_RETRACTED',
      by: 'key:1',
      reason: 'a hoax: no doubt',
    });
    expect(causeOf([version('a', [1, 13], [5], { history })])).toMatchObject({
      kind: 'REPORT_RESTORED',
      by: 'key:2',
      reason: 'it was none',
    });
  });

  it('is a retracted run, whose reason is told to some alone', () => {
    const runHistory = [`${at(12)} retracted by key:1: wrong file`];
    const rows = [version('a', [2], [12], { runHistory }), version('b', [1, 12], [2])];
    const told = { kind: 'REPORT_RETRACTED', at: at(12), detail: 'b counts again' };
    expect(causeOf(rows)).toEqual({ ...told, id: 'a', by: 'key:1', reason: 'wrong file' });
    expect(causeOf(rows, 'a', false)).toEqual({ ...told, id: 'a', by: null, reason: null });
    expect(causeOf(rows, 'b')).toMatchObject({ kind: 'REPORT_RESTORED', detail: 'instead of a' });
  });
});

describe('the cause of a link or judgement', () => {
  const link: Join = {
    id: 'l',
    verdict: null,
    from: 'a',
    to: 'b',
    reportIds: [],
    weight: 7.256,
    model: 'm@1',
    by: null,
    reason: null,
    at: at(12),
    ended: null,
  };

  it('is that it began or ended, not that it did both', () => {
    expect(causeOfJoin(link, BETWEEN)).toMatchObject({ kind: 'LINK_DECIDED', detail: 'weight 7.26 by m@1' });
    expect(causeOfJoin({ ...link, at: at(1) }, BETWEEN)).toBeNull();
    const ended = { at: at(15), by: 'key:1', reason: 'no' };
    expect(causeOfJoin({ ...link, ended }, BETWEEN)).toBeNull();
    const judged = { ...link, verdict: 'SAME' as const, at: at(1), by: 'key:2', reason: 'yes' };
    expect(causeOfJoin({ ...judged, ended }, BETWEEN)).toEqual({
      kind: 'JUDGEMENT_ENDED',
      id: 'l',
      ...ended,
      detail: 'SAME',
    });
  });
});
