import type { PairExplanation } from '../../app/link-explanations.js';
import { safeText } from './safe-text.js';
import type { Terminal } from './terminal.js';

/** Facts that are named of each kind. */
const MOST_FACTS = 3;
/** Bits that show with two decimals. */
const SMALLEST = 0.005;

function signed(bits: number): string {
  const digits = Math.abs(bits).toFixed(2);
  return digits === '0.00' ? digits : `${bits < 0 ? '−' : '+'}${digits}`;
}
/** Never "100 %": nothing is certain. */
const percent = (probability: number): string =>
  probability > 0.9999 ? 'over 99.99 %' : probability < 0.0001 ? 'under 0.01 %' : `${(probability * 100).toFixed(2)} %`;

/** A probability with two digits that count. */
const small = (value: number): string => (value >= 0.01 ? value.toFixed(3) : value.toExponential(1));

/** Prints the score of a pair as a waterfall: the prior, what each comparison adds, the sum; then what keeps the two apart. */
export async function printWhy(terminal: Terminal, pair: PairExplanation): Promise<void> {
  const said = pair.evidence.filter(({ left, right }) => left !== null || right !== null);
  let sum = pair.prior.bits;
  const rows = said.map(({ comparison, left, right, level, impliedBy, rarity, bits }) => {
    sum += bits;
    return [
      comparison,
      left,
      right,
      level?.name ?? (impliedBy === null ? 'no evidence' : `follows from ${impliedBy}`),
      level && small(level.m),
      level && small(level.u),
      rarity && `×${rarity.factor.toPrecision(3)}`,
      level && signed(bits),
      signed(sum),
    ];
  });
  const { household } = pair;
  if (household && Math.abs(household.bits) >= SMALLEST) {
    const why = 'relatives agree on the same things';
    rows.push(['household', null, null, why, null, null, null, signed(household.bits), signed(sum + household.bits)]);
  }
  await terminal.table(
    [
      { title: 'comparison' },
      { title: pair.left },
      { title: pair.right },
      { title: 'level' },
      { title: 'm', right: true },
      { title: 'u', right: true },
      { title: 'rarity', right: true },
      { title: 'bits', right: true },
      { title: 'sum', right: true },
    ],
    [
      [
        'prior',
        null,
        null,
        percentOfPrior(pair.prior.probability),
        null,
        null,
        null,
        signed(pair.prior.bits),
        signed(pair.prior.bits),
      ],
      ...rows,
    ],
  );
  terminal.print(
    `Match weight ${signed(pair.bits)} bits: they are one person with a probability of ${percent(pair.probability)}` +
      ` (threshold ${percent(pair.threshold)}); ${pair.together ? 'in one cluster' : 'in different clusters'}.`,
  );
  for (const line of whyNotLines(pair)) terminal.print(line);
}

const percentOfPrior = (probability: number): string =>
  `1 pair in ${Math.round(1 / probability).toLocaleString('en-US')}`;

function* whyNotLines({ whyNot, left, right }: PairExplanation): Generator<string> {
  if (!whyNot) return;
  const { veto, lackingBits, deciding, missing, against } = whyNot;
  if (veto) yield `Forbidden: ${safeText(veto.reason)}`;
  yield `It lacks ${lackingBits.toFixed(2)} bits. Against it: ${
    against.map(({ comparison, level, bits }) => `${comparison} ${level} (${signed(bits)})`).join(', ') ||
    'nothing in particular'
  }.`;
  for (const { comparison, reached, needed, probability } of deciding.slice(0, MOST_FACTS))
    yield `It would be enough if ${comparison} were "${needed}" instead of ${reached === null ? 'missing' : `"${reached}"`} (${percent(probability)}).`;
  const silence = {
    left: `${safeText(left)} says nothing`,
    right: `${safeText(right)} says nothing`,
    both: 'both say nothing',
    neither: 'what they say cannot be compared',
  };
  const silent = missing.filter(({ mostBits }) => mostBits > 0).slice(0, MOST_FACTS);
  if (silent.length)
    yield `Worth finding out: ${silent.map((each) => `${each.comparison} (${silence[each.silent]}; up to ${signed(each.mostBits)})`).join(', ')}.`;
}
