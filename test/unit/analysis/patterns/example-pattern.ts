import type { PatternDocument } from '../../../../src/analysis/patterns/pattern-document.js';

/** A phone in tips about two children, to be changed into what must be refused. */
export const examplePattern = (): Record<string, unknown> & { items: PatternDocument['items'] } => ({
  format: 'asterism-pattern/1',
  name: 'example',
  version: 1,
  title: 'An example',
  description: 'Two tips about two children with one phone.',
  inputs: { days: { description: 'Days between the tips.', default: 10, min: 1, max: 100 } },
  items: {
    one: { is: 'report', kinds: ['tip'] },
    two: { is: 'report', kinds: ['tip'] },
    childOne: { is: 'child' },
    childTwo: { is: 'child' },
    phone: { is: 'phone' },
    city: { is: 'location', precisions: ['city'] },
  },
  facts: [
    { report: 'one', names: 'childOne', roles: ['victim'] },
    { report: 'one', names: 'phone', of: 'childOne' },
    { report: 'one', names: 'city' },
    { report: 'two', names: 'childTwo' },
    { report: 'two', names: 'phone' },
  ],
  different: [['childOne', 'childTwo']],
  times: [
    {
      earlier: { report: 'one', edge: 'end' },
      later: { report: 'two', edge: 'start' },
      atMostDays: { input: 'days' },
    },
  ],
  answers: ['childOne', 'childTwo', 'phone'],
});
