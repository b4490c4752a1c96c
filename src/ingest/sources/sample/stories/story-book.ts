import { PhoneStock } from '../phone-stock.js';
import type { RowFacts } from '../sheet.js';
import type { SheetName } from '../sheet-name.js';
import type { TruthConnection, TruthLine, TruthPerson } from '../truth.js';
import { FIRST_INSTANT, LAST_INSTANT, type World } from '../world.js';
import { type Stage, StoryDraft } from './story-draft.js';

/** Tells one story: plants rows and says what they hide. */
export type Story = (draft: StoryDraft) => readonly (TruthConnection | TruthPerson)[];

/** Everything planted in one sample: which rows of which files are taken, and the truth about them. */
export class StoryBook implements Stage {
  readonly truth: TruthLine[] = [];
  private readonly rows: Readonly<Record<SheetName, Map<number, RowFacts>>> = {
    tips: new Map(),
    missingChildren: new Map(),
    advertisements: new Map(),
    calls: new Map(),
    accounts: new Map(),
    vehicles: new Map(),
  };
  private values = 0;
  private readonly stock: PhoneStock;

  constructor(readonly world: World) {
    this.stock = new PhoneStock(world.seed, 'planted', [10, 39]);
  }

  /** Plants as many stories as the size asks for; `told` names how often each is told in a round. */
  plant(told: readonly Story[]): void {
    for (let story = 0; story < this.world.extent.stories; story += 1) {
      const random = this.world.random('story', story);
      const start = FIRST_INSTANT + random.unit() * 0.8 * (LAST_INSTANT - FIRST_INSTANT);
      const tell = told[story % told.length] as Story;
      for (const line of tell(new StoryDraft(this, random, start))) this.truth.push({ story, ...line });
    }
  }

  /** What was planted in a row, or undefined for an everyday row. */
  planted(sheet: SheetName, index: number): RowFacts | undefined {
    return this.rows[sheet].get(index);
  }

  /** Plants in the first free row at or after the wished one, counting round. Returns its index. */
  reserve(sheet: SheetName, wished: number, facts: (index: number) => RowFacts): number {
    const taken = this.rows[sheet];
    let index = wished;
    while (taken.has(index)) index = (index + 1) % this.world.extent.rows[sheet];
    taken.set(index, facts(index));
    return index;
  }

  /** Number of a new value or person that no everyday row has. */
  nextValue(): number {
    // Everyday actors end at 120,000 and children's accounts at 250,000.
    this.values += 1;
    return 300_000 + this.values;
  }

  nextPhone(state: string): string {
    return this.stock.takeAnywhere(state);
  }
}
